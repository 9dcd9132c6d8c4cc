import type { KeyObject } from 'node:crypto';
import { opener } from '../crypto/rsaes';
import { signAsync } from '../crypto/signature';
import { ownOf } from '../own';
import type { Signer } from './custom';

/** A private key that is at hand as a signer: RSA-SHA256 and RSAES-OAEP, on the thread pool. */
export const localSigner = (privateKey: KeyObject): Signer =>
  ownOf<Signer>({ sign: (message) => signAsync(message, privateKey), decrypt: opener(privateKey) });
