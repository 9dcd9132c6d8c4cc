import { nonce, sortedByBytes } from '../crypto/formatter';
import { Hash, type SignType } from '../crypto/hash';
import { RequestError } from '../errors';
import { ownOf } from '../own';
import type { TextFields } from './fields';

/** Fields with their signature. */
export interface SignedFields {
  /** `nonce_str` and `sign` included. */
  fields: TextFields;
  signType: SignType;
  /** The text that was hashed, without the secret that follows it. */
  message: string;
}

/**
 * What APIv2 signs: the fields that are not empty, sorted by name, `sign` left out. The secret goes behind it.
 *
 * @example messageOf({ b: '2', a: '1', c: '', sign: 'X' }) // 'a=1&b=2'
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
export const messageOf = (fields: TextFields): string => {
  const pairs: string[] = [];
  // Without an object for each step: one with hundreds of names costs more than all else here.
  for (const name of sortedByBytes(Object.keys(fields))) {
    const value = fields[name];
    if (name !== 'sign' && value !== undefined && value !== '') pairs.push(`${name}=${value}`);
  }
  return pairs.join('&');
};

/**
 * The signature of APIv2 over fields: upper-case hex.
 *
 * @param secret APIv2密钥
 * @throws CryptoError `ALGORITHM_UNSUPPORTED` for another `type`
 */
export const signatureOf = (fields: TextFields, type: SignType, secret: string): string =>
  Hash.sign(type, messageOf(fields), secret);

/**
 * Signs fields by their own `sign_type`, MD5 without one. A `sign` that is already there is replaced.
 *
 * @param secret APIv2密钥
 * @param nonceless without `nonce_str`, for the operations that do not take one
 * @throws RequestError `OPTIONS_INVALID` for another `sign_type`
 */
export const signFields = (fields: TextFields, secret: string, nonceless: boolean): SignedFields => {
  const { sign: _, ...others } = fields;
  const given = ownOf(others);
  const unsigned = nonceless || given.nonce_str !== undefined ? given : { ...given, nonce_str: nonce() };
  const signType = signTypeOf(given.sign_type);
  const message = messageOf(unsigned);
  return { fields: { ...unsigned, sign: Hash.sign(signType, message, secret) }, signType, message };
};

const signTypeOf = (type: string | undefined): SignType => {
  if (type === undefined || type === '' || type === 'MD5') return 'MD5';
  if (type === 'HMAC-SHA256') return type;
  throw new RequestError('OPTIONS_INVALID', `sign_type is "${type}"; APIv2 takes MD5 or HMAC-SHA256, in capitals.`);
};
