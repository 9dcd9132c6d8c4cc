import { createCipheriv } from 'node:crypto';
import type { JsonObject } from '../fields';
import { hex } from '../random';

/** What a notification says. */
export interface Message {
  readonly id: string;
  readonly event_type: string;
  readonly original_type: string;
  readonly summary: string;
  /** ISO 8601, Beijing time. */
  readonly create_time: string;
  readonly resource: JsonObject;
}

/**
 * Encrypts what a notification says (AEAD_AES_256_GCM) and puts it into its envelope.
 *
 * @param apiV3Key 32 bytes
 * @returns JSON
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export const envelopeOf = ({ resource, original_type, ...shown }: Message, apiV3Key: string): Buffer => {
  const [nonce, associated_data] = [hex(12), original_type.slice(0, 16)];
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(associated_data));
  const encrypted = [cipher.update(JSON.stringify(resource)), cipher.final()];
  const ciphertext = Buffer.concat([...encrypted, cipher.getAuthTag()]).toString('base64');
  const whole = {
    ...shown,
    resource_type: 'encrypt-resource',
    resource: {
      ...(original_type !== '' && { original_type }),
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext,
      associated_data,
      nonce,
    },
  };
  return Buffer.from(JSON.stringify(whole));
};
