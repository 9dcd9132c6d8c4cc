import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * A key in any of the forms it is handed around in: PEM text (also with literal `\n`, or on one line), bare base64, DER
 * bytes, a `KeyObject` or `CryptoKey`, or a `file://` URL to one of them.
 */
export type KeyLike = string | URL | Uint8Array | KeyObject | CryptoKeyLike;

/** WebCrypto's `CryptoKey`, by shape, so that no DOM types are needed. */
export interface CryptoKeyLike {
  readonly type: 'private' | 'public' | 'secret';
  readonly algorithm: object;
  readonly extractable: boolean;
  readonly usages: readonly string[];
}

/** What a `KeyLike` turned out to be. */
export type ParsedKey =
  | { kind: 'private'; key: KeyObject }
  | { kind: 'public'; key: KeyObject }
  | { kind: 'certificate'; key: KeyObject; certificate: X509Certificate };

const armour = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;

/**
 * Reads a key: PKCS#1, PKCS#8, SPKI or an X.509 certificate, whatever wraps it.
 *
 * @throws Error with one sentence that says what is wrong and never quotes the key
 */
export const parseKey = (input: KeyLike): ParsedKey => {
  if (input instanceof KeyObject) return fromKeyObject(input);
  if (isCryptoKey(input)) return fromKeyObject(KeyObject.from(input as Parameters<typeof KeyObject.from>[0]));
  if (input instanceof URL) return parseBytes(readKeyFile(input));
  if (input instanceof Uint8Array) return parseBytes(Buffer.from(input));
  if (typeof input !== 'string') throw new Error('is neither text, bytes, a KeyObject nor a file:// URL');
  const text = input.trim();
  return /^file:\/\//i.test(text) ? parseBytes(readKeyFile(new URL(text))) : parseText(text);
};

const isCryptoKey = (input: unknown): input is CryptoKeyLike =>
  typeof input === 'object' && input !== null && 'algorithm' in input && 'extractable' in input;

const fromKeyObject = (key: KeyObject): ParsedKey => {
  if (key.type === 'secret') throw new Error('is a secret key, not an RSA key');
  return rsa({ kind: key.type, key });
};

const readKeyFile = (url: URL): Buffer => {
  try {
    return readFileSync(url);
  } catch (cause) {
    throw new Error(`points to ${url.href}, which cannot be read (${(cause as NodeJS.ErrnoException).code})`, {
      cause,
    });
  }
};

const parseBytes = (bytes: Buffer): ParsedKey => (bytes[0] === 0x30 ? parseDer(bytes) : parseText(bytes.toString()));

const parseText = (text: string): ParsedKey => {
  const unescaped = text
    .replace(/\\r|\\n/g, '\n')
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2');
  const [, label, armoured] = armour.exec(unescaped) ?? [];
  const base64 = (armoured ?? unescaped).replace(/\s+/g, '');
  if (label?.startsWith('ENCRYPTED') || /Proc-Type:4,ENCRYPTED/.test(base64)) {
    throw new Error('is encrypted; open it with createPrivateKey({ key, passphrase }) and pass the KeyObject');
  }
  if (base64 === '') throw new Error('is empty');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw new Error('is neither PEM nor base64; a path must be written as a file:// URL');
  }
  return parseDer(Buffer.from(base64, 'base64'));
};

/** DER does not say what it is, so each reading is tried; no two of them accept the same bytes. */
const parseDer = (der: Buffer): ParsedKey => {
  const readings: (() => ParsedKey)[] = [
    () => ({ kind: 'private', key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) }),
    () => ({ kind: 'private', key: createPrivateKey({ key: der, format: 'der', type: 'pkcs1' }) }),
    () => ({ kind: 'public', key: createPublicKey({ key: der, format: 'der', type: 'spki' }) }),
    () => ({ kind: 'public', key: createPublicKey({ key: der, format: 'der', type: 'pkcs1' }) }),
    () => {
      const certificate = new X509Certificate(der);
      return { kind: 'certificate', key: certificate.publicKey, certificate };
    },
  ];
  for (const read of readings) {
    try {
      return rsa(read());
    } catch (error) {
      if (error instanceof NotRsa) throw error;
    }
  }
  throw new Error(
    'is no RSA key or certificate that can be read (PKCS#1, PKCS#8, SPKI or X.509); it may be cut off, a .p12 file or a path without file://',
  );
};

class NotRsa extends Error {}

const rsa = (parsed: ParsedKey): ParsedKey => {
  if (parsed.key.asymmetricKeyType !== 'rsa') {
    throw new NotRsa(`is a key of type ${parsed.key.asymmetricKeyType}, not RSA`);
  }
  return parsed;
};

/** Whether two keys share one public half. */
export const samePublicKey = (a: KeyObject, b: KeyObject): boolean => publicHalf(a).equals(publicHalf(b));

const publicHalf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key);
