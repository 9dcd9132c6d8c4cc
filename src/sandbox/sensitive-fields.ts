import type { Caller } from './keyring';
import { badParameter } from './refusal';

/** How sensitive fields are read and written. */
export interface SensitiveFields {
  /**
   * Opens what a merchant encrypted for the platform.
   *
   * @param pointer where it stands: `/body/user_name`
   * @throws Refusal 400 `PARAM_ERROR` for what is no ciphertext of this platform's key
   */
  readonly decrypt: (ciphertext: string, pointer: string) => string;
  /** Encrypts for the merchant. */
  readonly encrypt: (plaintext: string) => string;
}

export const sensitiveFields = ({
  keyring,
  merchantPublicKey,
  algorithm,
}: Pick<Caller, 'keyring' | 'merchantPublicKey' | 'algorithm'>): SensitiveFields => ({
  decrypt: (ciphertext, pointer) => {
    const bytes = Buffer.from(ciphertext, 'base64');
    for (const key of keyring.privateKeys()) {
      try {
        return algorithm.decrypt(bytes, key).toString();
      } catch {
        // Perhaps for another key.
      }
    }
    throw badParameter(pointer, '平台私钥解密失败', ciphertext, pointer.startsWith('/query') ? 'query' : 'body');
  },
  encrypt: (plaintext) => algorithm.encrypt(Buffer.from(plaintext), merchantPublicKey).toString('base64'),
});

/** How a merchant reads what was encrypted for it. @throws Error for what was not */
export const merchantDecrypt =
  ({ merchantPrivateKey, algorithm }: Pick<Caller, 'merchantPrivateKey' | 'algorithm'>) =>
  (ciphertext: string): string =>
    algorithm.decrypt(Buffer.from(ciphertext, 'base64'), merchantPrivateKey).toString();
