/** What the platform encrypts with APIv3密钥: the resource of a notification, or a downloaded 平台证书. */
export interface EncryptedText {
  /** Base64 of the ciphertext and, behind it, its tag of 16 bytes. */
  readonly ciphertext: string;
  /** 12 bytes. */
  readonly nonce: string;
  /** 附加数据; may be empty. */
  readonly associated_data: string;
}

/**
 * Opens what the platform encrypts with APIv3密钥 (notifications, downloaded 平台证书) where that is not AES-256-GCM, or the key
 * is not at hand. Given as `cipher`, beside or in place of `apiV3Key`.
 *
 * @example
 * const cipher: ResourceCipher = {
 *   algorithm: 'AEAD_AES_256_GCM',
 *   decrypt: async ({ ciphertext, nonce, associated_data }) => kms.open(ciphertext, nonce, associated_data),
 * };
 */
export interface ResourceCipher {
  /** The `algorithm` of what it opens, as the platform names it; whatever names another one is refused unread. */
  readonly algorithm: string;
  /**
   * Decrypts, and throws unless the whole tag is right.
   *
   * @returns UTF-8 text
   */
  decrypt(encrypted: EncryptedText): string | Promise<string>;
}
