import { constants, privateDecrypt, publicEncrypt } from 'node:crypto';
import type { Identity } from './identity';
import { badParameter } from './refusal';

/** The platform's side of sensitive fields. */
export interface Sealing {
  /**
   * What a merchant encrypted.
   *
   * @param pointer to the field
   * @throws Refusal 400 `PARAM_ERROR` for what was not encrypted with the platform's key
   */
  readonly open: (ciphertext: string, pointer: string) => string;
  /** Encrypts for the merchant. */
  readonly seal: (plaintext: string) => string;
}

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;

export const sealingOf = ({ platformPrivateKey, merchantPublicKey }: Identity): Sealing => ({
  open: (ciphertext, pointer) => {
    try {
      return privateDecrypt({ key: platformPrivateKey, ...oaep }, Buffer.from(ciphertext, 'base64')).toString();
    } catch {
      throw badParameter(pointer, '平台私钥解密失败', ciphertext, pointer.startsWith('/query') ? 'query' : 'body');
    }
  },
  seal: (plaintext) => publicEncrypt({ key: merchantPublicKey, ...oaep }, Buffer.from(plaintext)).toString('base64'),
});
