/** The query parameter by which anybody can download a file, and what ends it in a URL, in JSON and in a page. */
const parameter = /([?&]token=)[^&#\s"'<>\\]+/gi;

/**
 * Removes the token of a download from a URL, or from text that quotes one.
 *
 * @example withoutToken('v3/billdownload/file?token=x&tartype=gzip') // 'v3/billdownload/file?token=***&tartype=gzip'
 */
export const withoutToken = (text: string): string => text.replace(parameter, '$1***');

/** The signature in a quoted `Authorization`: plain, in JSON or in a page. */
const signature = /(\bsignature=(?:\\*["']|&quot;|&#34;|%22)?)[A-Za-z0-9+/=%\\]{64,}/gi;

/**
 * Removes from foreign text, such as a gateway's page that quotes the request, what would let anybody act for the caller: the
 * token of a download and the signature of the request.
 */
export const withoutSecrets = (text: string): string => withoutToken(text).replace(signature, '$1***');
