import type { KeyObject } from 'node:crypto';
import { digitsOf, integer, octets, sequence, valuesIn } from '../asn1';
import { bytesOf, ciphertextOf, isBase64, textOf } from '../crypto/bytes';
import { CryptoError } from '../errors';
import type { SmLibrary } from '../sm-crypto';
import { pointOf, scalarOf } from '../sm2-key';

/** `C1C3C2`, in the library's count. */
const order = 1;

/**
 * Encrypts with SM2, on the event loop.
 *
 * @returns the function for one key: UTF-8 text in, base64 of the ASN.1 of `C1C3C2` out. It throws a CryptoError
 *   `PLAINTEXT_NOT_TEXT` for an empty text
 */
export const encryptingSm2 = ({ sm2 }: SmLibrary, publicKey: KeyObject): ((plaintext: string) => string) => {
  const point = pointOf(publicKey);
  const encrypt = (bytes: Uint8Array): string => {
    const parts = sm2.doEncrypt(bytes, point, order);
    // Its key stream was all zeros, as it is once in 256 times for a single byte; the standard has such a one made anew (A5).
    return parts.endsWith(hexOf(bytes)) ? encrypt(bytes) : parts;
  };
  return (plaintext) => {
    const bytes = bytesOf(plaintext);
    if (bytes.length === 0) throw new CryptoError('PLAINTEXT_NOT_TEXT', 'An empty text cannot be encrypted with SM2.');
    return ciphertextDer(encrypt(bytes)).toString('base64');
  };
};

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * Decrypts SM2, on the event loop.
 *
 * @returns the function for one key: base64 in, UTF-8 text out. It throws a CryptoError `CIPHERTEXT_INVALID`,
 *   `DECRYPTION_FAILED` or `PLAINTEXT_NOT_TEXT`
 */
export const decryptingSm2 = ({ sm2 }: SmLibrary, privateKey: KeyObject): ((ciphertext: string) => string) => {
  const scalar = scalarOf(privateKey);
  return (ciphertext) => {
    const parts = partsIn(ciphertextOf(ciphertext));
    if (parts === undefined) {
      throw new CryptoError('CIPHERTEXT_INVALID', 'The ciphertext is not what SM2 gives: C1C3C2 in ASN.1.');
    }
    return textOf(opened(() => sm2.doDecrypt(parts, scalar, order, { output: 'array' })));
  };
};

/** The library throws for a point that is not on the curve, and gives an empty list for a digest that does not match. */
const opened = (decrypt: () => Uint8Array): Uint8Array => {
  try {
    const plaintext = decrypt();
    if (plaintext.length > 0) return plaintext;
  } catch {
    // Told below, without a word of what was opened.
  }
  throw new CryptoError(
    'DECRYPTION_FAILED',
    'The ciphertext cannot be decrypted with this SM2 key: it was encrypted for another one, or changed.',
  );
};

/** Whether text is a ciphertext of SM2 already. */
export const isSm2Ciphertext = (text: string): boolean =>
  isBase64(text) && partsIn(Buffer.from(text, 'base64')) !== undefined;

/** @param parts C1, a point of two numbers of 32 bytes, C3, of 32 bytes as well, and C2, in hex */
const ciphertextDer = (parts: string): Buffer =>
  sequence(
    integer(parts.slice(0, 64)),
    integer(parts.slice(64, 128)),
    octets(Buffer.from(parts.slice(128, 192), 'hex')),
    octets(Buffer.from(parts.slice(192), 'hex')),
  );

/**
 * The library reads DER whatever its tags and lengths say, and then takes any two numbers for a point of the curve, which
 * would give away the private key; only of these parts it makes sure that they are one.
 */
const partsIn = (der: Buffer): string | undefined => {
  const [x, y, digest, encrypted] = valuesIn(der);
  if (x === undefined || y === undefined || digest?.length !== 32 || encrypted === undefined) return undefined;
  const parts = `${digitsOf(x)}${digitsOf(y)}${digest.toString('hex')}${encrypted.toString('hex')}`;
  return encrypted.length > 0 && ciphertextDer(parts).equals(der) ? parts : undefined;
};
