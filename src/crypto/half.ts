import { createPublicKey, type KeyObject } from 'node:crypto';
import { types } from 'node:util';
import { CryptoError } from '../errors';
import { type KeyLike, type ParsedKey, parseKey } from './key';

/** Which half of a key pair is meant. */
export type KeyType = 'private' | 'public';

/**
 * The half of an RSA key pair that an operation needs: of a certificate the public one; of a private key, where the public
 * one is due, the public half of it.
 *
 * @throws CryptoError `KEY_INVALID`, with what is wrong and never with the key
 */
export const halfOf = (key: KeyLike, type: KeyType, passphrase?: string): KeyObject => {
  if (type !== 'private' && type !== 'public') {
    throw new CryptoError('KEY_INVALID', "The type of a key is 'private' or 'public'.");
  }
  if (types.isKeyObject(key) && key.type === type && key.asymmetricKeyType === 'rsa') return key;
  const { kind, key: found } = read(key, type, passphrase);
  if (type === 'public') return kind === 'private' ? createPublicKey(found) : found;
  if (kind === 'private') return found;
  throw new CryptoError(
    'KEY_INVALID',
    `The private key is a ${kind === 'public' ? 'public key' : 'certificate'}; this takes the private half, such as apiclient_key.pem.`,
  );
};

const read = (key: KeyLike, type: KeyType, passphrase: string | undefined): ParsedKey => {
  try {
    return parseKey(key, passphrase);
  } catch (cause) {
    throw new CryptoError('KEY_INVALID', `The ${type} key ${(cause as Error).message}.`);
  }
};
