import { createPublicKey, type KeyObject } from 'node:crypto';
import { ownOf } from './own';

/**
 * The identifier of the curve as DER writes it: 1.2.156.10197.1.301.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8998#section-3.2.1
 */
const curve = Buffer.from('06082a811ccf5501822d', 'hex');

/** Whether a key is one of SM2, which Node.js has no name for. */
export const isSm2Key = (key: KeyObject): boolean => {
  const { asymmetricKeyType: type } = key;
  return (type === undefined || type === 'ec') && spkiOf(key).includes(curve);
};

const spkiOf = (key: KeyObject): Buffer =>
  (key.type === 'private' ? createPublicKey(key) : key).export(ownOf({ type: 'spki', format: 'der' } as const));

/**
 * A public key as the library takes it.
 *
 * @param key a public key, or a private one for its public half
 * @returns a point as SEC 1 writes it, in hex
 */
export const pointOf = (key: KeyObject): string => spkiOf(key).subarray(beforePoint).toString('hex');

/** Bytes of an SPKI that say which algorithm and which curve it is; the point follows. */
const beforePoint = 26;

/** A private key as the library takes it: a number of 32 bytes, in hex. */
export const scalarOf = (key: KeyObject): string => {
  const der = key.export(ownOf({ type: 'pkcs8', format: 'der' } as const));
  const start = der.indexOf(beforeScalar) + beforeScalar.length;
  return der.subarray(start, start + 32).toString('hex');
};

/** The version 1 of an ECPrivateKey, and the head of an OCTET STRING of 32 bytes. */
const beforeScalar = Buffer.from('0201010420', 'hex');
