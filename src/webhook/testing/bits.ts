import { randomBytes } from 'node:crypto';

/** Bytes with one bit flipped, somewhere in the middle or where it is told. */
export const flipped = (bytes: Uint8Array, index = bytes.length >> 1): Buffer => {
  const copy = Buffer.from(bytes);
  const byte = copy[index];
  if (byte !== undefined) copy[index] = byte ^ 1;
  return copy;
};

/** Random text of an even number of characters: upper-case hex. */
export const upperHex = (characters: number): string =>
  randomBytes(characters / 2)
    .toString('hex')
    .toUpperCase();

/** As captured: 355 characters, which no base64 has. 252 bytes make 336 characters without padding. */
export const probe = (): string => `WECHATPAY/SIGNTEST/${randomBytes(252).toString('base64')}`;
