import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

import { isSm2Key } from '../sm2-key';
import { withoutPrototype } from './without-prototype';

/** What a `KeyLike` turned out to be. */
export type ParsedKey =
  | { kind: 'private'; key: KeyObject }
  | { kind: 'public'; key: KeyObject }
  | { kind: 'certificate'; key: KeyObject; certificate: X509Certificate };

/** How the DER of a key is read: `createPrivateKey` and `createPublicKey` want to be told. */
interface Reading {
  /** PHP's label. */
  label: string;
  read: (der: Buffer, passphrase?: string) => ParsedKey;
}

const readings: readonly Reading[] = [
  {
    label: 'private.pkcs8',
    read: (key, passphrase) => ({
      kind: 'private',
      key: createPrivateKey(
        withoutPrototype({
          key,
          format: 'der',
          type: 'pkcs8',
          ...(passphrase !== undefined && { passphrase }),
        } as const),
      ),
    }),
  },
  {
    label: 'private.pkcs1',
    read: (key) => ({
      kind: 'private',
      key: createPrivateKey(withoutPrototype({ key, format: 'der', type: 'pkcs1' } as const)),
    }),
  },
  {
    label: 'private.sec1',
    read: (key) => ({
      kind: 'private',
      key: createPrivateKey(withoutPrototype({ key, format: 'der', type: 'sec1' } as const)),
    }),
  },
  {
    label: 'public.spki',
    read: (key) => ({
      kind: 'public',
      key: createPublicKey(withoutPrototype({ key, format: 'der', type: 'spki' } as const)),
    }),
  },
  {
    label: 'public.pkcs1',
    read: (key) => ({
      kind: 'public',
      key: createPublicKey(withoutPrototype({ key, format: 'der', type: 'pkcs1' } as const)),
    }),
  },
  {
    label: 'certificate',
    read: (der) => {
      const certificate = new X509Certificate(der);
      return { kind: 'certificate', key: certificate.publicKey, certificate };
    },
  },
];

/** What is said of a key that needs a passphrase, and of one that the passphrase does not open. */
export const encrypted = 'is encrypted; open it by its passphrase, with { key: …, passphrase: … } in its place';

export const locked = 'is encrypted and its passphrase does not open it';

/** What is said of an encryption that OpenSSL has moved to its legacy provider. */
export const unreadable =
  'is encrypted in a way that this OpenSSL no longer reads; encrypt it anew with "openssl pkcs8 -topk8"';

/** What is said of bytes that are no key. */
export const notAKey =
  'is no key or certificate that can be read (PKCS#1, PKCS#8, SPKI or X.509); it may be cut off or a .p12 file';

/** Whether OpenSSL knows an algorithm no more. */
export const isUnsupported = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'ERR_OSSL_EVP_UNSUPPORTED';

/** DER does not say what it is, so each reading is tried; no bytes are a private key to one and public to another. */
export const parseDer = (der: Buffer, passphrase: string | undefined, only?: string): ParsedKey => {
  let unsupported = false;
  for (const { read } of readings.filter(({ label }) => only === undefined || label === only)) {
    try {
      return read(der, passphrase);
    } catch (error) {
      unsupported ||= isUnsupported(error);
    }
  }
  if (isEncrypted(der)) throw new Error(passphrase === undefined ? encrypted : unsupported ? unreadable : locked);
  throw new Error(only === undefined ? notAKey : `is not what ${only}:// says; it may be cut off or in another format`);
};

/** The algorithm of an encrypted PKCS#8 key is a password-based one: of PKCS#5 or of PKCS#12. */
const isEncrypted = (der: Buffer): boolean =>
  ['06092a864886f70d0105', '060a2a864886f70d010c01'].some((oid) =>
    der.subarray(0, 32).includes(Buffer.from(oid, 'hex')),
  );

/** Node's name for a key's type; `SM2` for one of that curve, which Node has no name for. */
export const typeOfKey = (key: KeyObject): string => {
  const type = key.asymmetricKeyType;
  return type !== 'rsa' && isSm2Key(key) ? 'SM2' : (type ?? 'unknown to Node.js');
};
