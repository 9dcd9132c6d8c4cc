import { ConfigurationError, type ConfigurationErrorCode } from './errors';
import { isPublicKeyId, isSerial, isTooLongInDigits } from './keys/serial';

/*
 * Text pasted from 商户平台 or read from a file often has white space around it, which is removed. Anything else that is not
 * in the expected form is refused here: later it would only be compared, and fail after the money has moved.
 */

/**
 * 商户号 without the white space around it.
 *
 * @throws ConfigurationError `MCHID_INVALID`
 */
export const mchidOf = (value: unknown): string => {
  const mchid = trimmed(value);
  if (typeof mchid === 'string' && /^\d{1,32}$/.test(mchid)) return mchid;
  throw new ConfigurationError(
    'MCHID_INVALID',
    mchid === undefined
      ? "mchid (商户号) is missing; give the merchant's number as text, '1900000109'."
      : `mchid (商户号) must be text of digits such as '1900000109', not ${kindOf(mchid)}.`,
  );
};

/**
 * 品牌ID without the white space around it.
 *
 * @throws ConfigurationError `BRAND_ID_INVALID`
 */
export const brandIdOf = (value: unknown): string => {
  const brandId = trimmed(value);
  if (typeof brandId === 'string' && /^\d{1,32}$/.test(brandId)) return brandId;
  throw new ConfigurationError(
    'BRAND_ID_INVALID',
    `brand_id (品牌ID) must be text of digits such as '120344', not ${kindOf(brandId)}.`,
  );
};

/**
 * 商户API证书序列号 without the white space around it.
 *
 * @throws ConfigurationError `SERIAL_INVALID`
 */
export const serialOf = (value: unknown): string => {
  const serial = trimmed(value);
  if (typeof serial === 'string' && isSerial(serial)) return serial;
  throw new ConfigurationError(
    'SERIAL_INVALID',
    serial === undefined
      ? 'serial (商户API证书序列号) is missing; give what "openssl x509 -noout -serial -in apiclient_cert.pem" prints.'
      : `serial (商户API证书序列号) must be hexadecimal text of up to 40 digits without colons, as "openssl x509 -noout -serial" prints it, not ${serialKindOf(serial)}.`,
  );
};

/**
 * APIv3密钥 without the white space around it, or `undefined`.
 *
 * @throws ConfigurationError `API_V3_KEY_INVALID` that says what is wrong with the value and never quotes it
 */
export const apiV3KeyOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : symmetricKeyOf('API_V3_KEY_INVALID', 'apiV3Key', value);

/**
 * APIv2密钥 without the white space around it, or `undefined`.
 *
 * @throws ConfigurationError `SECRET_INVALID` that says what is wrong with the value and never quotes it
 */
export const secretOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : symmetricKeyOf('SECRET_INVALID', 'secret', value);

const symmetricKeyOf = (code: ConfigurationErrorCode, name: string, value: unknown): string => {
  const text = trimmed(value);
  if (typeof text !== 'string' || Buffer.byteLength(text) !== 32) {
    const found = typeof text === 'string' ? `${Buffer.byteLength(text)} bytes` : `of type ${typeof text}`;
    throw new ConfigurationError(
      code,
      `${name} must be text of exactly 32 bytes, and it is ${found}; look for a space, a line break or quotes.`,
    );
  }
  const foreign = foreignTo(text);
  if (foreign === undefined) return text;
  throw new ConfigurationError(
    code,
    `${name} has 32 bytes, but ${foreign} among them; it is the 32 letters and digits that were set in 商户平台 → 账户中心 → API安全.`,
  );
};

const foreignTo = (text: string): string | undefined => {
  if (/\s/.test(text)) return 'white space';
  if (/["']/.test(text)) return 'quotes';
  if (/[^\0-\x7f]/.test(text)) return 'characters beyond ASCII';
  return /[^!-~]/.test(text) ? 'control characters' : undefined;
};

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  return typeof value === 'string' ? 'other text' : `of type ${typeof value}`;
};

const serialKindOf = (value: unknown): string => {
  if (typeof value !== 'string') return kindOf(value);
  if (isPublicKeyId(value))
    return 'a 微信支付公钥ID, which belongs in certs; this serial is that of apiclient_cert.pem';
  return isTooLongInDigits(value) ? 'a number in decimal' : kindOf(value);
};
