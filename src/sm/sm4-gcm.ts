import { aeadOf, bytesOf, exactly, notAuthentic, textOf } from '../crypto/bytes';
import type { ResourceCipher } from '../crypto/resource-cipher';
import type { SmLibrary } from '../sm-crypto';

/**
 * AEAD_SM4_GCM, by which notifications and downloaded certificates of 国密 are encrypted.
 *
 * @param apiV3Key APIv3密钥: 32 bytes; the first 128 bits of its SM3 are the key
 * @see https://www.rfc-editor.org/rfc/rfc8998#section-2
 */
export const sm4Gcm = ({ sm3, sm4 }: SmLibrary, apiV3Key: string): ResourceCipher => {
  const key = Buffer.from(sm3(bytesOf(apiV3Key)).slice(0, 32), 'hex');
  return {
    algorithm: 'AEAD_SM4_GCM',
    decrypt: ({ ciphertext, nonce, associated_data }) => {
      const iv = exactly(12, nonce, 'The nonce', 'NONCE_LENGTH');
      const { encrypted, tag } = aeadOf(ciphertext);
      const associatedData = bytesOf(associated_data);
      return textOf(
        authentic(() => sm4.decrypt(encrypted, key, { mode: 'gcm', iv, associatedData, tag, output: 'array' })),
      );
    },
  };
};

const authentic = (decrypt: () => Uint8Array): Uint8Array => {
  try {
    return decrypt();
  } catch {
    throw notAuthentic();
  }
};
