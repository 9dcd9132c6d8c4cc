import type { KeyObject } from 'node:crypto';
import { decrypt } from '../crypto/rsaes';
import { signAsync } from '../crypto/signature';
import type { Signer } from './custom';

/** A private key that is at hand as a signer: RSA-SHA256, on the thread pool. */
export const localSigner = (privateKey: KeyObject): Signer => ({
  sign: (message) => signAsync(message, privateKey),
  decrypt: (ciphertext) => decrypt(ciphertext, privateKey),
});
