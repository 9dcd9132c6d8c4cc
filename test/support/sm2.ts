import { readFileSync } from 'node:fs';
import { openssl, withFile } from './openssl';

/** SM2 as OpenSSL's command line computes it, with the signer's id of WeChat Pay: no code of `src/` is used. */
const bySm2 = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];

/** An SM2 key pair, as PEM. */
export interface Sm2Pair {
  readonly pkcs8: string;
  readonly spki: string;
  readonly certificate: string;
  /** Upper-case hex. */
  readonly serial: string;
}

/** @param serial hex, below 8 in its first digit */
export const makeSm2Pair = (serial = '5157F09EFDC096DE15EBE81A47057A7212345678'): Sm2Pair => {
  const pkcs8 = openssl(['genpkey', '-algorithm', 'SM2']).toString();
  const certificate = withFile(pkcs8, (key) =>
    withFile('', (path) => {
      const subject = ['-subj', '/CN=wechatpay-chain test', '-days', '30', '-set_serial', `0x${serial}`];
      const signed = ['-sm3', '-sigopt', 'distid:1234567812345678'];
      openssl(['req', '-x509', '-new', '-key', key, '-out', path, ...signed, ...subject]);
      return readFileSync(path, 'utf8');
    }),
  );
  return { pkcs8, spki: openssl(['pkey', '-pubout'], pkcs8).toString(), certificate, serial };
};

/** @returns base64 */
export const opensslSm2Sign = (message: string | Uint8Array, privateKey: string): string =>
  withFile(privateKey, (key) =>
    withFile(message, (file) => openssl(['pkeyutl', '-sign', '-inkey', key, '-in', file, ...bySm2])),
  ).toString('base64');

/** @param signature base64 */
export const opensslSm2Verify = (message: string | Uint8Array, signature: string, publicKey: string): boolean =>
  withFile(publicKey, (key) =>
    withFile(message, (file) =>
      withFile(Buffer.from(signature, 'base64'), (sig) => {
        try {
          openssl(['pkeyutl', '-verify', '-pubin', '-inkey', key, '-in', file, '-sigfile', sig, ...bySm2]);
          return true;
        } catch {
          return false;
        }
      }),
    ),
  );

/** @returns base64 of `C1C3C2` in ASN.1 */
export const opensslSm2Encrypt = (plaintext: string | Uint8Array, publicKey: string): string =>
  withFile(publicKey, (key) => openssl(['pkeyutl', '-encrypt', '-pubin', '-inkey', key], plaintext)).toString('base64');

/** @param ciphertext base64 */
export const opensslSm2Decrypt = (ciphertext: string, privateKey: string): string =>
  withFile(privateKey, (key) =>
    openssl(['pkeyutl', '-decrypt', '-inkey', key], Buffer.from(ciphertext, 'base64')),
  ).toString();

/** The first 128 bits of an SM3. */
export const opensslSm4Key = (apiV3Key: string): Buffer =>
  openssl(['dgst', '-sm3', '-binary'], apiV3Key).subarray(0, 16);
