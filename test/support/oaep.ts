import { openssl, withFile } from './openssl';

const options = ['rsa_padding_mode:oaep', 'rsa_oaep_md:sha1', 'rsa_mgf1_md:sha1'].flatMap((each) => ['-pkeyopt', each]);

/** Decrypts with OpenSSL's command line: base64 in, UTF-8 text out. */
export const opensslOpen = (ciphertext: unknown, privateKey: string): string =>
  withFile(privateKey, (key) =>
    openssl(['pkeyutl', '-decrypt', '-inkey', key, ...options], Buffer.from(String(ciphertext), 'base64')).toString(),
  );

/** Encrypts with OpenSSL's command line: UTF-8 text in, base64 out. */
export const opensslSeal = (plaintext: string, publicKey: string): string =>
  withFile(publicKey, (key) =>
    openssl(['pkeyutl', '-encrypt', '-pubin', '-inkey', key, ...options], plaintext).toString('base64'),
  );
