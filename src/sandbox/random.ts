import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** `length` random decimal digits; the first may be a zero. */
export const digits = (length: number): string => Array.from({ length }, () => randomInt(10)).join('');

/** `length` random upper-case hexadecimal digits. */
export const hex = (length: number): string => {
  let drawn = '';
  // Node.js draws identifiers from a pool, which costs a tenth of asking the system for bytes each time.
  while (drawn.length < length) drawn += randomUUID().replaceAll('-', '');
  return drawn.slice(0, length).toUpperCase();
};

/** A user's id under an appid: 28 characters that begin with an `o`. */
export const openid = (): string => `o${randomBytes(21).toString('base64url').slice(0, 27)}`;
