import { type KeyObject, sign, verify } from 'node:crypto';

/**
 * Signs with RSA-SHA256 (PKCS#1 v1.5) on the thread pool.
 *
 * @param message UTF-8 text or bytes
 * @returns the signature in base64
 */
export const signAsync = (message: string | Uint8Array, privateKey: KeyObject): Promise<string> =>
  new Promise((resolve, reject) => {
    sign('sha256', bytesOf(message), privateKey, (error, signature) => {
      if (error) reject(error);
      else resolve(signature.toString('base64'));
    });
  });

/**
 * Verifies an RSA-SHA256 (PKCS#1 v1.5) signature on the thread pool.
 *
 * @param message UTF-8 text or bytes
 * @param signature base64
 * @returns `false` also when the signature is not base64
 */
export const verifyAsync = (
  message: string | Uint8Array,
  signature: string,
  publicKey: KeyObject,
): Promise<boolean> => {
  if (!isBase64(signature)) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    verify('sha256', bytesOf(message), publicKey, Buffer.from(signature, 'base64'), (error, valid) => {
      if (error) reject(error);
      else resolve(valid);
    });
  });
};

const bytesOf = (message: string | Uint8Array): Uint8Array =>
  typeof message === 'string' ? Buffer.from(message) : message;

/** Node's decoder skips what is not base64, so a probe such as `WECHATPAY/SIGNTEST/…` has to be told apart first. */
const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
