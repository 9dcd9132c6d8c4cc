import { createCipheriv, createDecipheriv } from 'node:crypto';
import { CryptoError } from '../errors';
import { bytesOf, ciphertextOf, exactly, textOf } from './bytes';

/**
 * AES-256-ECB with PKCS#7 padding, by which APIv2 encrypts `req_info` of a refund's notification; PHP's `AesEcb`. It
 * authenticates nothing.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_16&index=10
 */
export const AesEcb = {
  /**
   * Encrypts; text that fills its blocks gets a whole block of padding.
   *
   * @param plaintext UTF-8 text or bytes
   * @param key 32 bytes; of `req_info` the MD5 of APIv2密钥 in lower-case hex
   * @returns base64
   * @throws CryptoError `KEY_LENGTH`
   */
  encrypt(plaintext: string | Uint8Array, key: string | Uint8Array): string {
    const cipher = createCipheriv('aes-256-ecb', keyOf(key), null);
    return Buffer.concat([cipher.update(bytesOf(plaintext)), cipher.final()]).toString('base64');
  },

  /**
   * Decrypts.
   *
   * @param ciphertext base64
   * @param key 32 bytes; of `req_info` the MD5 of APIv2密钥 in lower-case hex
   * @returns UTF-8 text
   * @throws CryptoError `KEY_LENGTH`, `CIPHERTEXT_INVALID`, `DECRYPTION_FAILED` or `PLAINTEXT_NOT_TEXT`
   * @example Transformer.toObject(AesEcb.decrypt(req_info, Hash.md5(secret)))
   */
  decrypt(ciphertext: string, key: string | Uint8Array): string {
    const decipher = createDecipheriv('aes-256-ecb', keyOf(key), null);
    const bytes = ciphertextOf(ciphertext);
    try {
      return textOf(Buffer.concat([decipher.update(bytes), decipher.final()]));
    } catch (error) {
      if (error instanceof CryptoError) throw error;
      throw new CryptoError(
        'DECRYPTION_FAILED',
        'The ciphertext cannot be decrypted: the key is a different one, or the ciphertext was cut off or changed.',
      );
    }
  },
} as const;

const keyOf = (key: string | Uint8Array): Uint8Array => exactly(32, key, 'The key', 'KEY_LENGTH');
