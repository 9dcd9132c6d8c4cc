import { type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { opener } from '../crypto/rsaes';
import { ownOf } from '../own';
import type { Signer } from './custom';

/** A private key that is at hand as a signer: RSA-SHA256 and RSAES-OAEP, on the thread pool. */
export const localSigner = (privateKey: KeyObject): Signer => {
  const signOnPool = promisify<string, Buffer, KeyObject, Buffer>(sign);
  return ownOf<Signer>({
    sign: async (message) => (await signOnPool('sha256', Buffer.from(message), privateKey)).toString('base64'),
    decrypt: opener(privateKey),
  });
};
