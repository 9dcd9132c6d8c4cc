import { createHash, createHmac } from 'node:crypto';
import type { Elements } from './xml';

/** How a merchant signs: by the `sign_type` of the request, MD5 without one. */
export type V2Digest = 'MD5' | 'HMAC-SHA256';

/** @returns `undefined` for a type that APIv2 does not have */
export const v2DigestOf = ({ sign_type }: Elements): V2Digest | undefined => {
  if (!sign_type || sign_type === 'MD5') return 'MD5';
  return sign_type === 'HMAC-SHA256' ? sign_type : undefined;
};

/**
 * What is signed: fields that are not empty, sorted by name, without `sign`; the secret goes behind it.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export const v2MessageOf = (fields: Elements): string =>
  Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&');

/** Upper-case hexadecimal digits. @param secret APIv2密钥 */
export const v2SignatureOf = (fields: Elements, type: V2Digest, secret: string): string => {
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret);
  return hash
    .update(`${v2MessageOf(fields)}&key=${secret}`)
    .digest('hex')
    .toUpperCase();
};
