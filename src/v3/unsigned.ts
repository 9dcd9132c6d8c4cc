import { traitsOf } from '../catalogue/catalogue';

/**
 * Whether a response is a file that comes without a signature, judged by GET and the exact path: `images/{media_id}` is a
 * file and `POST images/upload` is not. Everything else unsigned is forged.
 *
 * @param method upper or lower case
 * @param path below the base URL, without a leading slash and without the query
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const isUnsigned = (method: string | undefined, path: string): boolean =>
  method?.toLowerCase() === 'get' && traitsOf('get', path).response === 'bytes';
