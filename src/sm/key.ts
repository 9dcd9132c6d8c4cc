import type { KeyObject } from 'node:crypto';
import { publicHalf, typeOfKey } from '../crypto/der';
import { type KeyLike, type ParsedKey, parseAnyKey } from '../crypto/key';
import { withoutPrototype } from '../crypto/without-prototype';

/**
 * Reads an SM2 key: PKCS#8, SEC 1, SPKI or an X.509 certificate, whatever wraps it.
 *
 * @throws Error with one sentence that says what is wrong and never quotes the key
 */
export const parseSm2Key = (input: KeyLike): ParsedKey => {
  const parsed = parseAnyKey(input);
  const type = typeOfKey(parsed.key);
  if (type === 'SM2') return parsed;
  throw new Error(
    `is a key of type ${type}, not SM2${type === 'rsa' ? '; with RSA, give it to Builder.factory without sm2' : ''}`,
  );
};

/**
 * A public key as `sm-crypto-v2` takes it.
 *
 * @param key a public key, or a private one for its public half
 * @returns a point as SEC 1 writes it, in hex
 */
export const pointOf = (key: KeyObject): string =>
  publicHalf(key)
    .export(withoutPrototype({ type: 'spki', format: 'der' }))
    .subarray(beforePoint)
    .toString('hex');

/** Bytes of an SPKI that say which algorithm and which curve it is; the point follows. */
const beforePoint = 26;

/** A private key as `sm-crypto-v2` takes it: a number of 32 bytes, in hex. */
export const scalarOf = (key: KeyObject): string => {
  const der = key.export(withoutPrototype({ type: 'pkcs8', format: 'der' }));
  const start = der.indexOf(beforeScalar) + beforeScalar.length;
  return der.subarray(start, start + 32).toString('hex');
};

/** The version 1 of an ECPrivateKey, and the head of an OCTET STRING of 32 bytes. */
const beforeScalar = Buffer.from('0201010420', 'hex');
