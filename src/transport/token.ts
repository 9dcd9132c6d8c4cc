/** The parameter of a download's link that lets whoever has it download, and what closes it in a URL, in JSON and in a page. */
const parameter = /([?&]token=)[^&#\s"'<>\\]+/gi;

/**
 * A URL, or a text that quotes one, without the token of a download.
 *
 * @example withoutToken('v3/billdownload/file?token=x&tartype=gzip') // 'v3/billdownload/file?token=***&tartype=gzip'
 */
export const withoutToken = (text: string): string => text.replace(parameter, '$1***');

/** The signature in an `Authorization` that is quoted: plain, in JSON or in a page. */
const signature = /(\bsignature=(?:\\*["']|&quot;|&#34;|%22)?)[A-Za-z0-9+/=%\\]{64,}/gi;

/**
 * A text of others, as the page of a gateway that quotes the request, without what lets anybody act for the caller: the token
 * of a download and the signature of the request.
 */
export const withoutSecrets = (text: string): string => withoutToken(text).replace(signature, '$1***');
