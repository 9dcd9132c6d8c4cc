import { createPrivateKey, createPublicKey, KeyObject } from 'node:crypto';
import { types } from 'node:util';
import { isFileUrl } from '../file-url';
import { encrypted, isUnsupported, locked, notAKey, type ParsedKey, parseDer, typeOfKey, unreadable } from './der';
import { looksLikePath, readKeyFile, readKeyPath } from './key-file';
import { withoutPrototype } from './without-prototype';

/**
 * A key in any of the forms it is handed around in: PEM text (also with literal `\n`, or on one line), base64 of its DER or
 * of the whole PEM, DER bytes, a `KeyObject` or an extractable `CryptoKey`, the path or `file://` URL of a file that holds
 * one of them, or base64 behind one of PHP's labels: `private.pkcs8://`, `private.pkcs1://`, `public.spki://`,
 * `public.pkcs1://`. An encrypted private key comes with its passphrase: `{ key, passphrase }`.
 *
 * @example './apiclient_key.pem'
 * @example { key: 'file:///path/to/apiclient_key.pem', passphrase: process.env.KEY_PASSPHRASE ?? '' }
 */
export type KeyLike = string | URL | Uint8Array | KeyObject | CryptoKeyLike | EncryptedKey;

/** A private key that only its passphrase opens: PKCS#8, or OpenSSL's own way. */
export interface EncryptedKey {
  readonly key: string | URL | Uint8Array;
  readonly passphrase: string;
}

/** WebCrypto's `CryptoKey`, by shape, so that no DOM types are needed. */
export interface CryptoKeyLike {
  readonly type: 'private' | 'public' | 'secret';
  readonly algorithm: object;
  readonly extractable: boolean;
  readonly usages: readonly string[];
}

export type { ParsedKey } from './der';

const labelled = /^(private\.pkcs8|private\.pkcs1|public\.spki|public\.pkcs1):\/\/([\s\S]*)$/;

/** The content of PEM, and its label. */
const unwrap = (text: string): { label: string; content: string } | undefined => {
  const begin = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text);
  if (begin === null) return undefined;
  const [{ length }, label = ''] = begin;
  const start = begin.index + length;
  const end = text.indexOf(`-----END ${label}-----`, start);
  return end < 0 ? undefined : { label, content: text.slice(start, end) };
};

/**
 * Reads an RSA key: PKCS#1, PKCS#8, SPKI or an X.509 certificate, whatever wraps it.
 *
 * @param passphrase of an encrypted private key; a key that is not encrypted ignores it
 * @throws Error with one sentence that says what is wrong and never quotes the key
 */
export const parseKey = (input: KeyLike, passphrase?: string): ParsedKey => {
  const parsed = parseAnyKey(input, passphrase);
  const type = typeOfKey(parsed.key);
  if (type === 'rsa') return parsed;
  const remedy = type === 'SM2' ? "; 国密 takes the options that sm2 of 'wechatpay-chain/sm' makes" : '';
  throw new Error(`is a key of type ${type}, not RSA${remedy}`);
};

/**
 * `parseKey` for a key of any algorithm.
 *
 * @throws Error
 */
export const parseAnyKey = (input: KeyLike, passphrase?: string): ParsedKey => {
  if (types.isKeyObject(input)) return fromKeyObject(input);
  if (types.isCryptoKey(input)) return fromCryptoKey(input);
  if (types.isUint8Array(input)) return parseBytes(Buffer.from(input), passphrase);
  if (isEncryptedKey(input)) return parseEncrypted(input);
  if (isUrl(input)) return parseBytes(readKeyFile(input), passphrase);
  if (typeof input !== 'string') throw new Error('is neither text, bytes, a KeyObject nor a file:// URL');
  const text = input.trim();
  if (isFileUrl(text)) return parseBytes(readKeyFile(text), passphrase);
  return parseText(text, passphrase) ?? parseBytes(readFileOr(text), passphrase);
};

/** Text that is not a key may be the path of one. */
const readFileOr = (text: string): Buffer => {
  if (text === '') throw new Error('is empty');
  if (/[\r\n\0]|-----BEGIN/.test(text) || text.length > longestPath) throw new Error(neither);
  try {
    return readKeyPath(text);
  } catch (error) {
    throw isBase64Text(text) && !looksLikePath(text) ? new Error(notAKey) : error;
  }
};

const longestPath = 1024;

const neither = 'is neither PEM nor base64; it may be cut off';

const fromKeyObject = (key: KeyObject): ParsedKey => {
  if (key.type === 'secret') throw new Error('is a secret key, not an RSA key');
  return { kind: key.type, key };
};

/** The bytes of a non-extractable key must not be read, and passing one to `KeyObject.from` is deprecated (DEP0204). */
const fromCryptoKey = (key: CryptoKeyLike): ParsedKey => {
  if (key.extractable) return fromKeyObject(KeyObject.from(key as Parameters<typeof KeyObject.from>[0]));
  throw new Error(
    'is a CryptoKey that is not extractable; import it as extractable, or sign with it in the option signer: { sign }',
  );
};

/** By shape: a URL of another realm, such as jsdom's, is not an instance of this one. */
const isUrl = (input: unknown): input is URL =>
  typeof input === 'object' && input !== null && 'href' in input && 'protocol' in input;

const isEncryptedKey = (input: unknown): input is EncryptedKey =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, 'key');

const parseEncrypted = (input: EncryptedKey): ParsedKey => {
  const passphrase: unknown = Object.hasOwn(input, 'passphrase') ? input.passphrase : undefined;
  if (passphrase !== undefined && typeof passphrase !== 'string') throw new Error('has a passphrase that is not text');
  if (isEncryptedKey(input.key)) throw new Error('is neither text, bytes nor a file:// URL in { key, passphrase }');
  return parseAnyKey(input.key, passphrase);
};

const parseBytes = (bytes: Buffer, passphrase: string | undefined): ParsedKey => {
  if (bytes[0] === 0x30) return parseDer(bytes, passphrase);
  const text = bytes.toString();
  const parsed = parseText(text, passphrase);
  if (parsed !== undefined) return parsed;
  throw new Error(text.trim() === '' ? 'is empty' : isBase64Text(text) ? notAKey : neither);
};

/** @returns `undefined` if it is not a key at all, as opposed to a key that cannot be read */
const parseText = (text: string, passphrase: string | undefined): ParsedKey | undefined => {
  const unescaped = text
    .replace(/(?<!\\)\\+[rn]/g, '\n')
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2');
  const [, label, rest] = labelled.exec(unescaped) ?? [];
  if (label !== undefined) return parseDer(derOf(rest ?? ''), passphrase, label);
  const pem = unwrap(unescaped);
  if (/Proc-Type:\s*4,\s*ENCRYPTED/.test(pem?.content ?? '')) return parseTraditional(unescaped, passphrase);
  if (pem?.label.startsWith('ENCRYPTED') && passphrase === undefined) throw new Error(encrypted);
  if (pem?.label.startsWith('OPENSSH')) {
    throw new Error('is a key of OpenSSH; WeChat Pay takes the apiclient_key.pem that its certificate tool made');
  }
  if (pem !== undefined) return parseDer(derOf(pem.content), passphrase);
  if (!isBase64Text(unescaped)) return undefined;
  const bytes = derOf(unescaped);
  if (bytes[0] === 0x30) return parseDer(bytes, passphrase);
  // Secrets of a CI are a single line, so a whole PEM may be stored as base64.
  return unwrap(`${bytes}`) === undefined ? undefined : parseText(`${bytes}`, passphrase);
};

const isBase64Text = (text: string): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(text.replace(/\s+/g, ''));

const derOf = (text: string): Buffer => {
  const base64 = text.replace(/\s+/g, '');
  if (base64 === '') throw new Error('is empty');
  if (!isBase64Text(base64)) throw new Error(neither);
  return Buffer.from(base64, 'base64');
};

/** OpenSSL's own encryption, whose parameters stand in the PEM's headers, so that only the whole PEM can be opened. */
const parseTraditional = (pem: string, passphrase: string | undefined): ParsedKey => {
  if (passphrase === undefined) throw new Error(encrypted);
  try {
    return { kind: 'private', key: createPrivateKey(withoutPrototype({ key: pem, passphrase })) };
  } catch (error) {
    throw new Error(isUnsupported(error) ? unreadable : locked);
  }
};

/** Whether two keys share one public half. */
export const samePublicKey = (a: KeyObject, b: KeyObject): boolean => publicHalf(a).equals(publicHalf(b));

const publicHalf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key);
