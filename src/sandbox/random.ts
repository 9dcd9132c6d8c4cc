import { randomBytes, randomInt } from 'node:crypto';

/** `length` random decimal digits; the first may be a zero. */
export const digits = (length: number): string => Array.from({ length }, () => randomInt(10)).join('');

/** `length` random upper-case hexadecimal digits. */
export const hex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length)
    .toUpperCase();

/** A user's id under an appid: 28 characters that begin with an `o`. */
export const openid = (): string => `o${randomBytes(21).toString('base64url').slice(0, 27)}`;
