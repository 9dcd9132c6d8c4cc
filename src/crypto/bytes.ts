import { types } from 'node:util';
import { CryptoError } from '../errors';

/**
 * Text as its UTF-8 bytes; bytes as they are.
 *
 * @throws CryptoError `DATA_NOT_TEXT`
 */
export const bytesOf = (message: string | Uint8Array): Uint8Array => {
  if (typeof message === 'string') return Buffer.from(message);
  if (types.isUint8Array(message)) return message;
  throw new CryptoError('DATA_NOT_TEXT', `This takes text or bytes (a Buffer, a Uint8Array), not ${typeOf(message)}.`);
};

/**
 * What has to be text: anything else would be signed as the text that JavaScript makes of it, such as `[object Object]`.
 *
 * @param name what it is, for the error
 * @throws CryptoError `DATA_NOT_TEXT`
 */
export const checkText = (name: string, value: unknown): void => {
  if (typeof value === 'string') return;
  throw new CryptoError('DATA_NOT_TEXT', `${name} takes text, not ${typeOf(value)}.`);
};

/** What a value is, without quoting any of it. */
export const typeOf = (value: unknown): string => {
  if (value === null || value === undefined) return `${value}`;
  if (types.isUint8Array(value)) return 'bytes';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
};

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
  const bytes = typeof value === 'string' || types.isUint8Array(value) ? bytesOf(value) : undefined;
  if (bytes?.length === length) return bytes;
  const found = bytes === undefined ? `of type ${typeof value}` : `${bytes.length} bytes`;
  throw new CryptoError(code, `${name} must be exactly ${length} bytes, and it is ${found}.`);
};

/**
 * A ciphertext's bytes. There is one spelling in base64 for them, and no other is taken.
 *
 * @throws CryptoError `CIPHERTEXT_INVALID`
 */
export const ciphertextOf = (base64: string): Buffer => {
  const bytes = isBase64(base64) ? Buffer.from(base64, 'base64') : undefined;
  if (bytes !== undefined && bytes.toString('base64') === base64) return bytes;
  throw new CryptoError('CIPHERTEXT_INVALID', 'The ciphertext is not base64; pass it as it was received.');
};

/** Bytes of the tag that every AEAD cipher of WeChat Pay has. */
export const tagLength = 16;

/**
 * What an AEAD cipher gave: a ciphertext and, behind it, its tag.
 *
 * @throws CryptoError `CIPHERTEXT_INVALID`
 */
export const aeadOf = (base64: string): { encrypted: Buffer; tag: Buffer } => {
  const bytes = ciphertextOf(base64);
  if (bytes.length < tagLength) {
    throw new CryptoError(
      'CIPHERTEXT_INVALID',
      `The ciphertext has ${bytes.length} bytes, fewer than its tag of ${tagLength}; it was cut off.`,
    );
  }
  return { encrypted: bytes.subarray(0, -tagLength), tag: bytes.subarray(-tagLength) };
};

/** What is said of a tag that is not that of its ciphertext. */
export const notAuthentic = (): CryptoError =>
  new CryptoError(
    'DECRYPTION_FAILED',
    'The ciphertext cannot be decrypted: the key is a different one (is it the APIv3密钥 of this merchant?), or ciphertext, nonce or associated_data were changed.',
  );

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

/**
 * Whether text is base64 as RFC 4648 writes it, padding included. Node's decoder skips what is not base64, so a probe such
 * as `WECHATPAY/SIGNTEST/…` has to be told apart first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
export const isBase64 = (text: unknown): text is string =>
  typeof text === 'string' && text !== '' && text.length % 4 === 0 && !foreign.test(text);

/**
 * What base64 has not: another character, or padding that is not at the end. Searched for instead of matching what it has,
 * for that would remember every character to come back to: 2 µs instead of 0.4 µs for a signature.
 */
const foreign = /[^A-Za-z0-9+/=]|=(?!=?$)/;
