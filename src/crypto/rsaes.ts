import { constants, type KeyObject, privateDecrypt, publicEncrypt, webcrypto } from 'node:crypto';
import { CryptoError } from '../errors';
import { bytesOf, ciphertextOf, textOf } from './bytes';
import { halfOf } from './half';
import type { KeyLike } from './key';
import { withoutPrototype } from './without-prototype';

/** How many bytes of a block a padding takes: two SHA-1 digests and two bytes, or eleven. */
const overheads: Readonly<Record<number, number>> = {
  [constants.RSA_PKCS1_OAEP_PADDING]: 42,
  [constants.RSA_PKCS1_PADDING]: 11,
};

/**
 * Encrypts with RSAES-OAEP (SHA-1, MGF1 of SHA-1), as the sensitive fields of APIv3 want it; on the event loop, where it
 * takes less time than a task of the thread pool.
 *
 * @param plaintext UTF-8 text or bytes: at most 214 bytes with a key of 2,048 bits
 * @param publicKey the platform's: 微信支付公钥 or 平台证书
 * @param padding `constants.RSA_PKCS1_PADDING` of `node:crypto` (PHP's number is the same) for the few APIv2 fields that
 *   want RSAES-PKCS1-v1_5
 * @returns base64
 * @throws CryptoError `KEY_INVALID`, `PLAINTEXT_TOO_LONG` or `PADDING_UNSUPPORTED`
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013059053
 */
export const encrypt = (
  plaintext: string | Uint8Array,
  publicKey: KeyLike,
  padding: number = constants.RSA_PKCS1_OAEP_PADDING,
): string => {
  const [bytes, key] = [bytesOf(plaintext), halfOf(publicKey, 'public')];
  const overhead = typeof padding === 'number' ? overheads[padding] : undefined;
  if (overhead === undefined) {
    throw new CryptoError(
      'PADDING_UNSUPPORTED',
      'padding is RSA_PKCS1_OAEP_PADDING (4, the default) or RSA_PKCS1_PADDING (1) of node:crypto.',
    );
  }
  checkLength(bytes, blockOf(key) - overhead);
  return publicEncrypt(withoutPrototype({ key, padding, oaepHash: 'sha1' }), bytes).toString('base64');
};

/**
 * `encrypt` with RSAES-OAEP on the thread pool.
 *
 * @param plaintext UTF-8 text or bytes: at most 214 bytes with a key of 2,048 bits
 * @param publicKey the platform's: 微信支付公钥 or 平台证书
 * @returns base64
 * @throws CryptoError `KEY_INVALID` or `PLAINTEXT_TOO_LONG`
 * @example await Rsa.encryptAsync('张三', 'file:///path/to/pub_key.pem')
 */
export const encryptAsync = async (plaintext: string | Uint8Array, publicKey: KeyLike): Promise<string> => {
  const [bytes, key] = [bytesOf(plaintext), halfOf(publicKey, 'public')];
  checkLength(bytes, blockOf(key) - 42);
  const ciphertext = await webcrypto.subtle.encrypt(oaep, await oaepKeyOf(key), bytes);
  return Buffer.from(ciphertext).toString('base64');
};

/**
 * Decrypts RSAES-OAEP (SHA-1, MGF1 of SHA-1), on the event loop: about 0.3 ms with a key of 2,048 bits.
 *
 * @param ciphertext base64
 * @param privateKey the merchant's
 * @returns UTF-8 text
 * @throws CryptoError `KEY_INVALID`, `CIPHERTEXT_INVALID`, `DECRYPTION_FAILED` or `PLAINTEXT_NOT_TEXT`
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013059053
 */
export const decrypt = (ciphertext: string, privateKey: KeyLike): string => {
  const key = halfOf(privateKey, 'private');
  const bytes = blockIn(ciphertext, key);
  try {
    return textOf(
      privateDecrypt(withoutPrototype({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }), bytes),
    );
  } catch (error) {
    throw error instanceof CryptoError ? error : doesNotOpen();
  }
};

/**
 * `decrypt` on the thread pool.
 *
 * @param ciphertext base64
 * @param privateKey the merchant's
 * @returns UTF-8 text
 * @throws CryptoError `KEY_INVALID`, `CIPHERTEXT_INVALID`, `DECRYPTION_FAILED` or `PLAINTEXT_NOT_TEXT`
 * @example await Rsa.decryptAsync(data.payer_phone, 'file:///path/to/apiclient_key.pem')
 */
export const decryptAsync = async (ciphertext: string, privateKey: KeyLike): Promise<string> => {
  const key = halfOf(privateKey, 'private');
  return opener(key)(ciphertext);
};

/**
 * `decryptAsync` for one key: importing the key, done once, costs as much as decrypting a field.
 *
 * @throws CryptoError (each call) `CIPHERTEXT_INVALID`, `DECRYPTION_FAILED` or `PLAINTEXT_NOT_TEXT`
 */
export const opener = (key: KeyObject): ((ciphertext: string) => Promise<string>) => {
  let ready: Promise<webcrypto.CryptoKey> | undefined;
  return async (ciphertext) => {
    const bytes = blockIn(ciphertext, key);
    ready ??= oaepKeyOf(key);
    const opened = await webcrypto.subtle.decrypt(oaep, await ready, bytes).catch(() => {
      throw doesNotOpen();
    });
    return textOf(new Uint8Array(opened));
  };
};

const oaep = { name: 'RSA-OAEP', hash: 'SHA-1' } as const;

const oaepKeyOf = (key: KeyObject): Promise<webcrypto.CryptoKey> =>
  key.type === 'private'
    ? webcrypto.subtle.importKey('pkcs8', key.export(withoutPrototype({ type: 'pkcs8', format: 'der' })), oaep, false, [
        'decrypt',
      ])
    : webcrypto.subtle.importKey('spki', key.export(withoutPrototype({ type: 'spki', format: 'der' })), oaep, false, [
        'encrypt',
      ]);

const checkLength = (bytes: Uint8Array, limit: number): void => {
  if (bytes.length <= limit) return;
  throw new CryptoError(
    'PLAINTEXT_TOO_LONG',
    `The plaintext has ${bytes.length} bytes in UTF-8, and this key encrypts at most ${limit}.`,
  );
};

const blockIn = (ciphertext: string, key: KeyObject): Uint8Array => {
  const bytes = ciphertextOf(ciphertext);
  if (bytes.length === blockOf(key)) return bytes;
  throw new CryptoError(
    'CIPHERTEXT_INVALID',
    `The ciphertext has ${bytes.length} bytes, and one for this key has ${blockOf(key)}.`,
  );
};

const doesNotOpen = (): CryptoError =>
  new CryptoError(
    'DECRYPTION_FAILED',
    'The ciphertext cannot be decrypted with this private key: it was encrypted for another one, or changed.',
  );

/** The bytes of one RSA block. */
const blockOf = (key: KeyObject): number => Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
