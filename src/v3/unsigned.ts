import { traitsOf } from '../catalogue/catalogue';

/**
 * Where the answer of «v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files» leads to: a link to
 * follow, with a token in its query, and so no operation of the catalogue.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538335
 */
const linked = 'v3/new-tax-control-fapiao/download';

/**
 * Whether an answer is a file that comes without a signature: told by GET and the exact path, as `images/{media_id}` is a
 * file and `POST images/upload` is not. Everything else unsigned is forged.
 *
 * @param method in either case
 * @param path below the base URL, without a leading slash and without the query
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const isUnsigned = (method: string | undefined, path: string): boolean =>
  method?.toLowerCase() === 'get' && (path === linked || traitsOf('get', path).answer === 'bytes');
