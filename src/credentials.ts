import { ConfigurationError, type ConfigurationErrorCode } from './errors';

/** @throws ConfigurationError `MCHID_INVALID` */
export const checkMchid = (mchid: unknown): void => {
  if (typeof mchid === 'string' && /^\d{1,32}$/.test(mchid)) return;
  throw new ConfigurationError(
    'MCHID_INVALID',
    mchid === undefined
      ? 'mchid (商户号) is missing.'
      : `mchid (商户号) must be text of digits such as '1900000109', not ${kindOf(mchid)}.`,
  );
};

/** @throws ConfigurationError `SERIAL_INVALID` */
export const checkSerial = (serial: unknown): void => {
  if (typeof serial === 'string' && /^[0-9A-Fa-f]{1,64}$/.test(serial)) return;
  throw new ConfigurationError(
    'SERIAL_INVALID',
    serial === undefined
      ? 'serial (商户API证书序列号) is missing.'
      : `serial (商户API证书序列号) must be hexadecimal text without colons, as «openssl x509 -noout -serial» prints it, not ${kindOf(serial)}.`,
  );
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  return typeof value === 'string' ? 'other text' : `of type ${typeof value}`;
};

/**
 * APIv3密钥 and APIv2密钥 are text of 32 bytes, or left out.
 *
 * @throws ConfigurationError that says how long the value is and never quotes it
 */
export const checkLength = (code: ConfigurationErrorCode, name: string, value: unknown): void => {
  if (value === undefined) return;
  if (typeof value === 'string' && Buffer.byteLength(value) === 32) return;
  const found = typeof value === 'string' ? `${Buffer.byteLength(value)} bytes` : `of type ${typeof value}`;
  throw new ConfigurationError(
    code,
    `${name} must be text of exactly 32 bytes, and it is ${found}; look for a space or a line break.`,
  );
};
