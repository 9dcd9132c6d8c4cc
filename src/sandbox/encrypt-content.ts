import type { Algorithm } from './algorithm';
import { hex } from './random';

/** What is encrypted with APIv3密钥, as the platform hands it out. */
export interface EncryptedContent {
  readonly algorithm: string;
  readonly ciphertext: string;
  readonly associated_data: string;
  readonly nonce: string;
}

/**
 * Encrypts with APIv3密钥.
 *
 * @param apiV3Key 32 bytes
 */
export const encryptContent = (
  plaintext: string,
  { aead }: Algorithm,
  apiV3Key: string,
  associated_data: string,
): EncryptedContent => {
  const nonce = hex(12);
  const ciphertext = aead.encrypt(plaintext, apiV3Key, nonce, associated_data).toString('base64');
  return { algorithm: aead.algorithm, ciphertext, associated_data, nonce };
};
