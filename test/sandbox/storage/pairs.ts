import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { makePair } from '../../support/openssl';

/** A key pair of the test run, as objects of Node.js. */
export const parseKeyPair = (): { privateKey: KeyObject; publicKey: KeyObject } => {
  const privateKey = createPrivateKey(makePair().pkcs8);
  return { privateKey, publicKey: createPublicKey(privateKey) };
};
