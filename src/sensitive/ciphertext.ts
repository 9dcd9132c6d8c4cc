import type { KeyObject } from 'node:crypto';
import { isBase64 } from '../crypto/bytes';

/**
 * Whether text is a ciphertext of a key already: base64 of exactly one block. No plaintext is that long, as the padding
 * takes 42 bytes of a block.
 */
export const isCiphertext = (text: string, { asymmetricKeyDetails }: KeyObject): boolean =>
  isBase64(text) && Buffer.byteLength(text, 'base64') * 8 === asymmetricKeyDetails?.modulusLength;
