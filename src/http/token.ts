/** The parameter of a download's link that lets whoever has it download, and what closes it in a URL, in JSON and in a page. */
const parameter = /([?&]token=)[^&#\s"'<>\\]+/gi;

/**
 * A URL, or a text that quotes one, without the token of a download.
 *
 * @example withoutToken('v3/billdownload/file?token=x&tartype=gzip') // 'v3/billdownload/file?token=***&tartype=gzip'
 */
export const withoutToken = (text: string): string => text.replace(parameter, '$1***');
