import { Hash, type SignType } from '../crypto/hash';
import { SignatureError } from '../errors';
import type { XmlObject } from '../xml/transformer';
import type { TextFields } from './fields';
import { signatureOf } from './sign';

/** What a response is verified by. */
export interface Proof {
  secret: string;
  /** The request's. */
  signType: SignType;
  /** The documented response carries no `sign`; if one arrives, it is checked nevertheless. */
  unsigned: boolean;
  requestId: string | undefined;
}

/**
 * Verifies that a response comes from someone who knows the secret.
 *
 * @throws SignatureError `SIGNATURE_MISSING` or `SIGNATURE_DIGEST`
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
export const verifyV2Response = (fields: XmlObject, { secret, signType, unsigned, requestId }: Proof): void => {
  const { sign } = fields;
  if (sign === undefined || sign === '') {
    if (unsigned) return;
    throw new SignatureError(
      'SIGNATURE_MISSING',
      'The response carries no sign, so nothing proves that WeChat Pay sent it; look for a proxy or a wrong base_uri.',
      requestId,
    );
  }
  const isFlat = Object.values(fields).every((value) => typeof value === 'string');
  const texts = isFlat ? (fields as TextFields) : flat(fields);
  const known = signatureOf(texts, typeOf(fields, sign, signType), secret);
  // Nested structures are not signed, so a signed response that contains one holds unproven data.
  const vouched = unsigned || isFlat;
  if (vouched && typeof sign === 'string' && Hash.equals(known, sign)) return;
  throw new SignatureError(
    'SIGNATURE_DIGEST',
    'The response does not match its sign: it was changed on its way, or secret (APIv2密钥) is not the one in use.',
    requestId,
  );
};

/** The response's own `sign_type` first, then the length of the digest (both need the secret), then the request's. */
const typeOf = ({ sign_type }: XmlObject, sign: unknown, signType: SignType): SignType => {
  if (sign_type === 'MD5' || sign_type === 'HMAC-SHA256') return sign_type;
  if (typeof sign !== 'string') return signType;
  return sign.length === 64 ? 'HMAC-SHA256' : sign.length === 32 ? 'MD5' : signType;
};

const flat = (fields: XmlObject): TextFields =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
