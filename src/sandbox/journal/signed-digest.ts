import { constants, type KeyObject, publicDecrypt } from 'node:crypto';

/** The digest inside a signature of PKCS#1 v1.5. */
export interface SignedDigest {
  /** As Node.js names it: `sha256`. */
  readonly hash: string;
  readonly digest: Buffer;
  /** Whether it stands there as it must, with the identifier of its algorithm; some encrypt the digest alone. */
  readonly isWellFormed: boolean;
}

/** How a `DigestInfo` begins, by hash. @see https://www.rfc-editor.org/rfc/rfc8017#section-9.2 */
const beginnings: Readonly<Record<string, string>> = {
  md5: '3020300c06082a864886f70d020505000410',
  sha1: '3021300906052b0e03021a05000414',
  sha224: '302d300d06096086480165030402040500041c',
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

/** Hashes by the length of their digest. */
const byLength: Readonly<Record<number, string>> = { 16: 'md5', 20: 'sha1', 32: 'sha256', 48: 'sha384', 64: 'sha512' };

/** What a key has signed; `undefined` where the signature is of another key, or of another kind. */
export const signedContent = (signature: Buffer, key: KeyObject): Buffer | undefined => {
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
  } catch {
    return undefined;
  }
};

/** The digest in what was signed; `undefined` where there is none. */
export const digestIn = (content: Buffer): SignedDigest | undefined => {
  const written = content.toString('hex');
  for (const [hash, beginning] of Object.entries(beginnings)) {
    if (written.startsWith(beginning)) {
      return { hash, digest: content.subarray(beginning.length / 2), isWellFormed: true };
    }
  }
  const text = content.toString('latin1');
  const digest = /^(?:[0-9a-f]{2})+$/i.test(text) ? Buffer.from(text, 'hex') : content;
  const hash = byLength[digest.length];
  return hash === undefined ? undefined : { hash, digest, isWellFormed: false };
};
