import { randomInt, randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { CryptoError } from '../errors';
import { printable } from '../printable';
import { typeOf } from './bytes';

/** Characters of a nonce: far more than anything takes, far less than a mistake would ask for. */
const longest = 65_536;

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Fields by name; `sign`, the empty text and what is absent are not signed. */
export type Fields = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>;

/**
 * Pieces, each closed by a line feed: so an empty last one, as the body of a GET, still ends in one of its own.
 *
 * @example closeLines('GET', '/v3/certificates', timestamp, nonce, '') // the string to sign of a request of APIv3
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365352
 */
export const closeLines = (...pieces: readonly (string | number | bigint)[]): string => [...pieces, ''].join('\n');

/** UTF-16, in which JavaScript sorts, has another order than the bytes of UTF-8 for these alone. */
const surrogate = /[\uD800-\uDFFF]/;

/** Names in the order of their bytes. */
export const sortedByBytes = (names: readonly string[]): string[] =>
  names.some((name) => surrogate.test(name))
    ? [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    : [...names].sort();

/** The texts that are signed, and what goes into them; PHP's `Formatter`. */
export const Formatter = {
  /**
   * Random text of the system's random source.
   *
   * @param size characters
   * @returns of `0-9A-Za-z`
   * @throws CryptoError `SIZE_INVALID`
   */
  nonce(size = 32): string {
    if (!Number.isSafeInteger(size) || size < 1 || size > longest) {
      throw new CryptoError('SIZE_INVALID', `The size of a nonce is an integer from 1 to ${longest}.`);
    }
    return Array.from({ length: size }, () => base62[randomInt(base62.length)]).join('');
  },

  /** Seconds since the epoch. */
  timestamp: (): number => Math.floor(Date.now() / 1000),

  /**
   * The value of the `Authorization` header of APIv3.
   *
   * @param signature base64
   * @param timestamp seconds since the epoch
   * @param serial of the merchant's certificate
   * @throws CryptoError `DATA_NOT_TEXT`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365352
   */
  authorization: (
    mchid: string,
    nonce: string,
    signature: string,
    timestamp: string | number,
    serial: string,
  ): string => {
    checkPieces([mchid, nonce, signature, timestamp, serial]);
    return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`;
  },

  /**
   * The string to sign of a request of APIv3.
   *
   * @param method upper-case
   * @param uri path and query, percent-encoded, as sent
   * @param timestamp seconds since the epoch
   * @param body the text that is sent
   * @throws CryptoError `DATA_NOT_TEXT`
   */
  request: (method: string, uri: string, timestamp: string | number, nonce: string, body = ''): string =>
    Formatter.joinedByLineFeed(method, uri, timestamp, nonce, body),

  /**
   * The string that WeChat Pay signed of a response or a notification of APIv3.
   *
   * @param timestamp `Wechatpay-Timestamp`
   * @param nonce `Wechatpay-Nonce`
   * @param body as received, before anything is parsed
   * @throws CryptoError `DATA_NOT_TEXT`
   */
  response: (timestamp: string | number, nonce: string, body = ''): string =>
    Formatter.joinedByLineFeed(timestamp, nonce, body),

  /**
   * Pieces, each closed by a line feed.
   *
   * @throws CryptoError `DATA_NOT_TEXT`
   * @example Formatter.joinedByLineFeed('a', 1) // 'a\n1\n'
   */
  joinedByLineFeed: (...pieces: readonly (string | number | bigint)[]): string => {
    checkPieces(pieces);
    return closeLines(...pieces);
  },

  /**
   * An object with its names in the order of their bytes. JavaScript puts names that are integers first, whatever the order
   * asked for; APIv2 has none.
   *
   * @throws CryptoError `DATA_NOT_TEXT`
   */
  ksort: <T extends object>(thing: T): T => {
    checkObject('Formatter.ksort', thing);
    const names = sortedByBytes(Object.keys(thing));
    return Object.fromEntries(names.map((name) => [name, Reflect.get(thing, name)])) as T;
  },

  /**
   * `key=value` pairs joined by `&`, as APIv2 signs them: nothing is encoded, and `sign` and what is empty are left out.
   *
   * @throws CryptoError `DATA_NOT_TEXT`, with the field
   * @example Formatter.queryStringLike({ b: '2', a: 1, sign: 'x', c: '' }) // 'b=2&a=1'
   */
  queryStringLike: (thing: Fields): string => {
    checkObject('Formatter.queryStringLike', thing);
    return Object.entries(thing)
      .filter(([name, value]) => name !== 'sign' && value !== undefined && value !== null && value !== '')
      .map(([name, value]) => {
        if (isPiece(value) || typeof value === 'boolean') return `${name}=${value}`;
        throw new CryptoError('DATA_NOT_TEXT', `The field ${printable(name)} is ${typeOf(value)}; pass its text.`);
      })
      .join('&');
  },
} as const;

const isPiece = (value: unknown): value is string | number | bigint =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';

/** Whatever else would be signed as the text that JavaScript makes of it. */
const checkPieces = (pieces: readonly unknown[]): void => {
  const at = pieces.findIndex((piece) => !isPiece(piece));
  if (at < 0) return;
  throw new CryptoError('DATA_NOT_TEXT', `Piece ${at + 1} of what is joined is ${typeOf(pieces[at])}; pass its text.`);
};

const checkObject = (name: string, thing: unknown): void => {
  if (typeof thing === 'object' && thing !== null && !types.isUint8Array(thing)) return;
  throw new CryptoError('DATA_NOT_TEXT', `${name} takes an object of names and values, not ${typeOf(thing)}.`);
};

/**
 * 32 characters (`0-9A-F`) with 122 bits of the system's random source: a UUID, for which Node fetches many at once, a
 * twentieth of what bytes of its own would cost.
 */
export const nonce = (): string => randomUUID().replaceAll('-', '').toUpperCase();
