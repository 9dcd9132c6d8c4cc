import { createDecipheriv } from 'node:crypto';
import { MediaError } from '../errors';
import type { Bytes } from '../transport/bytes';

const tagLength = 16;

/**
 * Decrypts a bill (AEAD_AES_256_GCM): the bytes of the ciphertext, with a tag of 16 bytes at the end. The output is
 * authenticated only after the last byte; that is how GCM works.
 *
 * @param key what `encrypt_key` holds once it is decrypted: 32 characters, or base64 of 32 bytes
 * @param nonce 12 bytes
 * @throws MediaError `SEAL_BROKEN`
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760667
 */
export async function* decryptedBill(source: Bytes, key: string, nonce: string): AsyncGenerator<Uint8Array> {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), nonceOf(nonce), { authTagLength: tagLength });
  let held = Buffer.alloc(0);
  for await (const chunk of source) {
    const bytes = Buffer.concat([held, chunk]);
    const end = Math.max(0, bytes.length - tagLength);
    held = Buffer.from(bytes.subarray(end));
    if (end > 0) yield decipher.update(bytes.subarray(0, end));
  }
  if (held.length < tagLength) throw broken('it is shorter than its tag');
  decipher.setAuthTag(held);
  try {
    decipher.final();
  } catch {
    throw broken('its tag does not match, so it was cut off or changed on its way');
  }
}

const keyOf = (key: string): Buffer => {
  const [text, decoded] = [Buffer.from(key), Buffer.from(key, 'base64')];
  const found = [text, decoded].find(({ length }) => length === 32);
  if (found !== undefined) return found;
  throw broken('its encrypt_key does not hold a key of 32 bytes');
};

const nonceOf = (nonce: string): Buffer => {
  const bytes = Buffer.from(nonce);
  if (bytes.length === 12) return bytes;
  throw broken('its nonce is not 12 bytes long');
};

const broken = (why: string): MediaError =>
  new MediaError('SEAL_BROKEN', `The encrypted bill cannot be decrypted: ${why}.`);
