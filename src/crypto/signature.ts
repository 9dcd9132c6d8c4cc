import { sign as signBytes, verify as verifyBytes } from 'node:crypto';
import { bytesOf, isBase64 } from './bytes';
import { halfOf } from './half';
import type { KeyLike } from './key';

/**
 * Signs with RSA-SHA256 (PKCS#1 v1.5), on the event loop: 1 to 2 ms with a key of 2,048 bits.
 *
 * @param message UTF-8 text or bytes
 * @returns the signature in base64
 * @throws CryptoError `KEY_INVALID`
 */
export const sign = (message: string | Uint8Array, privateKey: KeyLike): string =>
  signBytes('sha256', bytesOf(message), halfOf(privateKey, 'private')).toString('base64');

/**
 * Signs with RSA-SHA256 (PKCS#1 v1.5) on the thread pool.
 *
 * @param message UTF-8 text or bytes
 * @returns the signature in base64; rejects with a CryptoError `KEY_INVALID`
 */
export const signAsync = async (message: string | Uint8Array, privateKey: KeyLike): Promise<string> => {
  const key = halfOf(privateKey, 'private');
  return new Promise((resolve, reject) => {
    signBytes('sha256', bytesOf(message), key, (error, signature) => {
      if (error) reject(error);
      else resolve(signature.toString('base64'));
    });
  });
};

/**
 * Verifies an RSA-SHA256 (PKCS#1 v1.5) signature, on the event loop.
 *
 * @param message UTF-8 text or bytes
 * @param signature base64
 * @param publicKey a public key or a certificate
 * @returns `false` also when the signature is not base64
 * @throws CryptoError `KEY_INVALID`
 */
export const verify = (message: string | Uint8Array, signature: string, publicKey: KeyLike): boolean => {
  const key = halfOf(publicKey, 'public');
  return isBase64(signature) && verifyBytes('sha256', bytesOf(message), key, Buffer.from(signature, 'base64'));
};

/**
 * Verifies an RSA-SHA256 (PKCS#1 v1.5) signature on the thread pool.
 *
 * @param message UTF-8 text or bytes
 * @param signature base64
 * @param publicKey a public key or a certificate
 * @returns `false` also when the signature is not base64; rejects with a CryptoError `KEY_INVALID`
 */
export const verifyAsync = async (
  message: string | Uint8Array,
  signature: string,
  publicKey: KeyLike,
): Promise<boolean> => {
  const key = halfOf(publicKey, 'public');
  if (!isBase64(signature)) return false;
  return new Promise((resolve, reject) => {
    verifyBytes('sha256', bytesOf(message), key, Buffer.from(signature, 'base64'), (error, valid) => {
      if (error) reject(error);
      else resolve(valid);
    });
  });
};
