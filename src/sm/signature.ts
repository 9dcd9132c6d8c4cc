import type { KeyObject } from 'node:crypto';
import { digitsOf, integer, sequence, valuesIn } from '../asn1';
import { isBase64 } from '../crypto/bytes';
import type { SmLibrary } from '../sm-crypto';
import { pointOf, scalarOf } from '../sm2-key';

/** The signer's id that goes into what is signed; WeChat Pay takes the one that GM/T 0009 names as the default. */
const userId = '1234567812345678';

/**
 * Signs with SM2 and SM3, on the event loop.
 *
 * @returns the function for one key: UTF-8 text in, base64 of the ASN.1 of `r` and `s` out
 */
export const signingSm2 = ({ sm2 }: SmLibrary, privateKey: KeyObject): ((message: string) => string) => {
  const [scalar, publicKey] = [scalarOf(privateKey), pointOf(privateKey)];
  return (message) => {
    const pair = sm2.doSignature(Buffer.from(message), scalar, { hash: true, publicKey, userId });
    return signatureDer(pair).toString('base64');
  };
};

/**
 * Verifies SM2 with SM3, on the event loop.
 *
 * @returns the function for one key: whether a signature, base64, is right; `false` also for one that is spelt otherwise
 *   than it has to be
 */
export const verifyingSm2 = (
  { sm2 }: SmLibrary,
  publicKey: KeyObject,
): ((message: Uint8Array, signature: string) => boolean) => {
  // A quarter of the time for every signature of the key, for what one takes.
  const point = sm2.precomputePublicKey(pointOf(publicKey));
  return (message, signature) => {
    const pair = isBase64(signature) ? pairIn(Buffer.from(signature, 'base64'), signature) : undefined;
    if (pair === undefined) return false;
    try {
      return sm2.doVerifySignature(message, pair, point, { hash: true, userId });
    } catch {
      // Of `r` and `s` beyond the order of the curve.
      return false;
    }
  };
};

/** @param pair `r` and `s`, 32 bytes each, in hex */
const signatureDer = (pair: string): Buffer => sequence(integer(pair.slice(0, 64)), integer(pair.slice(64)));

/** The library reads DER whatever its tags and lengths say; here a signature has one spelling alone. */
const pairIn = (der: Buffer, base64: string): string | undefined => {
  const [r, s] = valuesIn(der);
  if (r === undefined || s === undefined || der.toString('base64') !== base64) return undefined;
  const pair = `${digitsOf(r)}${digitsOf(s)}`;
  return pair.length === 128 && signatureDer(pair).equals(der) ? pair : undefined;
};
