import type { KeyObject } from 'node:crypto';
import { isBase64 } from '../crypto/bytes';

/**
 * Whether text is already a ciphertext of a key: base64 of exactly one block. No plaintext is that long, because the padding
 * takes 42 bytes of a block.
 */
export const isCiphertext = (text: string, { asymmetricKeyDetails }: KeyObject): boolean =>
  isBase64(text) && Buffer.byteLength(text, 'base64') * 8 === asymmetricKeyDetails?.modulusLength;
