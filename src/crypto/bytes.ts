import { CryptoError } from '../errors';
import { isBase64 } from './base64';

/** Text as its UTF-8 bytes; bytes as they are. */
export const bytesOf = (message: string | Uint8Array): Uint8Array =>
  typeof message === 'string' ? Buffer.from(message) : message;

/**
 * The bytes of a key or nonce that has one legal length.
 *
 * @throws CryptoError `KEY_LENGTH` or `NONCE_LENGTH`, with the length that was found
 */
export const exactly = (
  length: number,
  value: string | Uint8Array,
  name: string,
  code: 'KEY_LENGTH' | 'NONCE_LENGTH',
): Uint8Array => {
  const bytes = typeof value === 'string' || value instanceof Uint8Array ? bytesOf(value) : undefined;
  if (bytes?.length === length) return bytes;
  const found = bytes === undefined ? `of type ${typeof value}` : `${bytes.length} bytes`;
  throw new CryptoError(code, `${name} must be exactly ${length} bytes, and it is ${found}.`);
};

/**
 * A ciphertext's bytes.
 *
 * @throws CryptoError `CIPHERTEXT_INVALID`
 */
export const ciphertextOf = (base64: string): Buffer => {
  if (isBase64(base64)) return Buffer.from(base64, 'base64');
  throw new CryptoError('CIPHERTEXT_INVALID', 'The ciphertext is not base64; pass it as it was received.');
};

/**
 * Plaintext as text.
 *
 * @throws CryptoError `PLAINTEXT_NOT_TEXT`
 */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CryptoError('PLAINTEXT_NOT_TEXT', 'What was decrypted is not UTF-8 text.');
  }
};
