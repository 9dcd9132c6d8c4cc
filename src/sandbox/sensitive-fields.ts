import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto';
import type { Caller } from './keyring';
import { badParameter } from './refusal';

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;

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

/** Encrypts for who holds the private key. */
export const encryptFor = (key: KeyObject, plaintext: string): string =>
  publicEncrypt({ key, ...oaep }, Buffer.from(plaintext)).toString('base64');

export const sensitiveFields = ({
  keyring,
  merchantPublicKey,
}: Pick<Caller, 'keyring' | 'merchantPublicKey'>): SensitiveFields => ({
  decrypt: (ciphertext, pointer) => {
    const bytes = Buffer.from(ciphertext, 'base64');
    for (const key of keyring.privateKeys()) {
      try {
        return privateDecrypt({ key, ...oaep }, bytes).toString();
      } catch {
        // Perhaps for another key.
      }
    }
    throw badParameter(pointer, '平台私钥解密失败', ciphertext, pointer.startsWith('/query') ? 'query' : 'body');
  },
  encrypt: (plaintext) => encryptFor(merchantPublicKey, plaintext),
});

/** How a merchant reads what was encrypted for it. @throws Error for what was not */
export const merchantDecrypt =
  ({ merchantPrivateKey }: { readonly merchantPrivateKey: KeyObject }) =>
  (ciphertext: string): string =>
    privateDecrypt({ key: merchantPrivateKey, ...oaep }, Buffer.from(ciphertext, 'base64')).toString();
