import { createHash, createHmac, type Hmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { CryptoError } from '../errors';
import { checkText } from './bytes';

/** `sign_type` of APIv2. */
export type SignType = 'MD5' | 'HMAC-SHA256';

/** The digests of APIv2; PHP's `Hash`. */
export const Hash = {
  ALGO_MD5: 'MD5',
  ALGO_HMAC_SHA256: 'HMAC-SHA256',

  /**
   * MD5, with the key behind the text as APIv2 wants it.
   *
   * @param thing UTF-8 text
   * @param key APIv2密钥; none gives the plain MD5
   * @param agency the key is an 企业微信 agent's, which follows `&secret=` in place of `&key=`
   * @returns lower-case hex
   * @throws CryptoError `DATA_NOT_TEXT`
   */
  md5(thing: string, key = '', agency: boolean | number | string = false): string {
    checkText('Hash.md5', thing);
    checkText('The key of Hash.md5', key);
    return createHash('md5')
      .update(key === '' ? thing : `${thing}${agency ? '&secret=' : '&key='}${key}`)
      .digest('hex');
  },

  /**
   * HMAC, with the key also behind the text as APIv2 wants it.
   *
   * @param thing UTF-8 text
   * @param key APIv2密钥
   * @param algorithm a digest of `node:crypto`
   * @returns lower-case hex
   * @throws CryptoError `DATA_NOT_TEXT`, or `ALGORITHM_UNSUPPORTED` for a digest that this Node does not have
   */
  hmac(thing: string, key: string, algorithm = 'sha256'): string {
    checkText('Hash.hmac', thing);
    checkText('The key of Hash.hmac', key);
    return hmacOf(algorithm, key).update(`${thing}&key=${key}`).digest('hex');
  },

  /**
   * Whether two texts are the same, in a time that tells nothing of where they differ, nor of their lengths.
   *
   * @param known what is right
   * @param user what came; `undefined` and `null` are never right
   * @throws CryptoError `DATA_NOT_TEXT` where there is nothing to compare with
   */
  equals(known: string, user?: string | null): boolean {
    checkText('What Hash.equals compares with', known);
    if (typeof user !== 'string') return false;
    const once = randomBytes(32);
    const [a, b] = [known, user].map((text) => createHmac('sha256', once).update(text).digest());
    return a !== undefined && b !== undefined && timingSafeEqual(a, b);
  },

  /**
   * The signature of APIv2.
   *
   * @param type `MD5` or `HMAC-SHA256`
   * @param data `key=value` pairs sorted by name and joined by `&`
   * @param key APIv2密钥
   * @returns upper-case hex
   * @throws CryptoError `ALGORITHM_UNSUPPORTED`, or `DATA_NOT_TEXT` for fields that are not joined yet
   * @example Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(xml)), secret)
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
   */
  sign(type: SignType, data: string, key: string): string {
    if (typeof data !== 'string') {
      throw new CryptoError(
        'DATA_NOT_TEXT',
        'Hash.sign takes text; join the fields first: Formatter.queryStringLike(Formatter.ksort(fields)).',
      );
    }
    if (type === 'MD5') return Hash.md5(data, key).toUpperCase();
    if (type === 'HMAC-SHA256') return Hash.hmac(data, key).toUpperCase();
    throw new CryptoError('ALGORITHM_UNSUPPORTED', "sign_type is 'MD5' or 'HMAC-SHA256', in capitals.");
  },
} as const;

const hmacOf = (algorithm: string, key: string): Hmac => {
  try {
    return createHmac(algorithm, key);
  } catch {
    // Node's own error quotes its arguments.
    throw new CryptoError(
      'ALGORITHM_UNSUPPORTED',
      "Hash.hmac takes a digest of node:crypto's getHashes(), such as 'sha256'.",
    );
  }
};
