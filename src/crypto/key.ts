import { createPrivateKey, createPublicKey, KeyObject } from 'node:crypto';
import { encrypted, locked, NotRsa, type ParsedKey, parseDer, rsa } from './der';
import { readKeyFile } from './key-file';

/**
 * A key in any of the forms it is handed around in: PEM text (also with literal `\n`, or on one line), bare base64, DER
 * bytes, a `KeyObject` or `CryptoKey`, a `file://` URL to one of them, or base64 behind one of PHP's labels:
 * `private.pkcs8://`, `private.pkcs1://`, `public.spki://`, `public.pkcs1://`.
 */
export type KeyLike = string | URL | Uint8Array | KeyObject | CryptoKeyLike;

/** WebCrypto's `CryptoKey`, by shape, so that no DOM types are needed. */
export interface CryptoKeyLike {
  readonly type: 'private' | 'public' | 'secret';
  readonly algorithm: object;
  readonly extractable: boolean;
  readonly usages: readonly string[];
}

export type { ParsedKey } from './der';

const labelled = /^(private\.pkcs8|private\.pkcs1|public\.spki|public\.pkcs1):\/\/([\s\S]*)$/;

const armour = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;

/**
 * Reads a key: PKCS#1, PKCS#8, SPKI or an X.509 certificate, whatever wraps it.
 *
 * @param passphrase of an encrypted private key; a key that is not encrypted ignores it
 * @throws Error with one sentence that says what is wrong and never quotes the key
 */
export const parseKey = (input: KeyLike, passphrase?: string): ParsedKey => {
  if (input instanceof KeyObject) return fromKeyObject(input);
  if (isCryptoKey(input)) return fromKeyObject(KeyObject.from(input as Parameters<typeof KeyObject.from>[0]));
  if (input instanceof URL) return parseBytes(readKeyFile(input), passphrase);
  if (input instanceof Uint8Array) return parseBytes(Buffer.from(input), passphrase);
  if (typeof input !== 'string') throw new Error('is neither text, bytes, a KeyObject nor a file:// URL');
  const text = input.trim();
  return /^file:\/\//i.test(text) ? parseBytes(readKeyFile(text), passphrase) : parseText(text, passphrase);
};

const isCryptoKey = (input: unknown): input is CryptoKeyLike =>
  typeof input === 'object' && input !== null && 'algorithm' in input && 'extractable' in input;

const fromKeyObject = (key: KeyObject): ParsedKey => {
  if (key.type === 'secret') throw new Error('is a secret key, not an RSA key');
  return rsa({ kind: key.type, key });
};

const parseBytes = (bytes: Buffer, passphrase: string | undefined): ParsedKey =>
  bytes[0] === 0x30 ? parseDer(bytes, passphrase) : parseText(bytes.toString(), passphrase);

const parseText = (text: string, passphrase: string | undefined): ParsedKey => {
  const unescaped = text
    .replace(/\\r|\\n/g, '\n')
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2');
  const [, label, rest] = labelled.exec(unescaped) ?? [];
  if (label !== undefined) return parseDer(derOf(rest ?? ''), passphrase, label);
  const [, title, armoured] = armour.exec(unescaped) ?? [];
  if (/Proc-Type:\s*4,\s*ENCRYPTED/.test(armoured ?? '')) return parseTraditional(unescaped, passphrase);
  if (title?.startsWith('ENCRYPTED') && passphrase === undefined) throw new Error(encrypted);
  return parseDer(derOf(armoured ?? unescaped), passphrase);
};

const derOf = (text: string): Buffer => {
  const base64 = text.replace(/\s+/g, '');
  if (base64 === '') throw new Error('is empty');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw new Error('is neither PEM nor base64; a path must be written as a file:// URL');
  }
  return Buffer.from(base64, 'base64');
};

/** OpenSSL's own encryption, whose parameters stand in the PEM's headers, so that only the whole PEM can be opened. */
const parseTraditional = (pem: string, passphrase: string | undefined): ParsedKey => {
  if (passphrase === undefined) throw new Error(encrypted);
  try {
    return rsa({ kind: 'private', key: createPrivateKey({ key: pem, passphrase }) });
  } catch (error) {
    throw error instanceof NotRsa ? error : new Error(locked);
  }
};

/** Whether two keys share one public half. */
export const samePublicKey = (a: KeyObject, b: KeyObject): boolean => publicHalf(a).equals(publicHalf(b));

const publicHalf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key);
