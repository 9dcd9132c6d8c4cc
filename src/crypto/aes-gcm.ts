import { createCipheriv, createDecipheriv } from 'node:crypto';
import { aeadOf, bytesOf, exactly, notAuthentic, tagLength, textOf } from './bytes';
import type { ResourceCipher } from './resource-cipher';

/**
 * AEAD_AES_256_GCM, by which notifications and downloaded certificates are encrypted; PHP's `AesGcm`.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/development/interface-rules/certificate-callback-decryption.html
 * @see https://www.rfc-editor.org/rfc/rfc5116#section-5.2
 */
export const AesGcm = {
  /**
   * Encrypts.
   *
   * @param plaintext UTF-8 text or bytes
   * @param key APIv3密钥: 32 bytes
   * @param iv the nonce: 12 bytes, never twice with one key
   * @param aad `associated_data`, not encrypted and authenticated
   * @returns base64 of the ciphertext followed by the tag of 16 bytes
   * @throws CryptoError `KEY_LENGTH` or `NONCE_LENGTH`
   */
  encrypt(
    plaintext: string | Uint8Array,
    key: string | Uint8Array,
    iv: string | Uint8Array,
    aad: string | Uint8Array = '',
  ): string {
    const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonceOf(iv), { authTagLength: tagLength });
    cipher.setAAD(bytesOf(aad));
    return Buffer.concat([cipher.update(bytesOf(plaintext)), cipher.final(), cipher.getAuthTag()]).toString('base64');
  },

  /**
   * Opens, and checks the whole tag first.
   *
   * @param ciphertext base64 of the ciphertext followed by the tag of 16 bytes
   * @param key APIv3密钥: 32 bytes
   * @param iv the nonce: 12 bytes
   * @param aad `associated_data`; WeChat Pay may leave it empty
   * @returns UTF-8 text
   * @throws CryptoError `KEY_LENGTH`, `NONCE_LENGTH`, `CIPHERTEXT_INVALID`, `DECRYPTION_FAILED` or `PLAINTEXT_NOT_TEXT`
   * @example const { ciphertext, nonce, associated_data } = notification.resource;
   * JSON.parse(AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data));
   */
  decrypt(
    ciphertext: string,
    key: string | Uint8Array,
    iv: string | Uint8Array,
    aad: string | Uint8Array = '',
  ): string {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(key), nonceOf(iv), { authTagLength: tagLength });
    const { encrypted, tag } = aeadOf(ciphertext);
    decipher.setAAD(bytesOf(aad));
    decipher.setAuthTag(tag);
    const plaintext = decipher.update(encrypted);
    try {
      decipher.final();
    } catch {
      throw notAuthentic();
    }
    return textOf(plaintext);
  },
} as const;

/** AEAD_AES_256_GCM by a key that is at hand. */
export const aesGcm = (apiV3Key: string): ResourceCipher => ({
  algorithm: 'AEAD_AES_256_GCM',
  decrypt: ({ ciphertext, nonce, associated_data }) => AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data),
});

const keyOf = (key: string | Uint8Array): Uint8Array => exactly(32, key, 'The key (APIv3密钥)', 'KEY_LENGTH');

const nonceOf = (iv: string | Uint8Array): Uint8Array => exactly(12, iv, 'The nonce', 'NONCE_LENGTH');
