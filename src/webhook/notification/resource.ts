import { AesGcm } from '../../crypto/aes-gcm';
import { isCryptoError, NotificationError } from '../../errors';
import { jsonOrUndefined } from '../../json';
import { isRecord } from '../../own';
import type { SealedResource } from './envelope';

/**
 * Opens a resource: AES-256-GCM, its whole tag checked before any of it is read.
 *
 * @param apiV3Key APIv3密钥: 32 bytes
 * @returns a JSON object; its integers beyond `Number.MAX_SAFE_INTEGER` keep their digits, as text
 * @throws NotificationError `RESOURCE_MALFORMED`, `RESOURCE_NOT_AUTHENTIC` or `RESOURCE_NOT_JSON`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export const openResource = (
  { ciphertext, nonce, associated_data }: Pick<SealedResource, 'ciphertext' | 'nonce' | 'associated_data'>,
  apiV3Key: string,
): object => readObject(open(() => AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data)));

const codes = {
  NONCE_LENGTH: 'RESOURCE_MALFORMED',
  CIPHERTEXT_INVALID: 'RESOURCE_MALFORMED',
  DECRYPTION_FAILED: 'RESOURCE_NOT_AUTHENTIC',
  PLAINTEXT_NOT_TEXT: 'RESOURCE_NOT_JSON',
} as const;

const open = (decrypt: () => string): string => {
  try {
    return decrypt();
  } catch (error) {
    const code = isCryptoError(error) ? codes[error.code as keyof typeof codes] : undefined;
    if (code === undefined) throw error;
    throw new NotificationError(code, `The resource cannot be opened. ${(error as Error).message}`);
  }
};

/**
 * What was decrypted, as the object that it is.
 *
 * @throws NotificationError `RESOURCE_NOT_JSON`
 */
const readObject = (text: string): object => {
  const value = jsonOrUndefined(text);
  if (isRecord(value)) return value;
  throw new NotificationError('RESOURCE_NOT_JSON', 'The resource does not hold a JSON object.');
};
