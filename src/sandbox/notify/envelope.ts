import type { Algorithm } from '../algorithm';
import { encryptContent } from '../encrypt-content';
import type { JsonObject } from '../fields';

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
 * Encrypts what a notification says and puts it into its envelope.
 *
 * @param apiV3Key 32 bytes
 * @returns JSON
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export const envelopeOf = (
  { resource, original_type, ...shown }: Message,
  algorithm: Algorithm,
  apiV3Key: string,
): Buffer => {
  const whole = {
    ...shown,
    resource_type: 'encrypt-resource',
    resource: {
      ...(original_type !== '' && { original_type }),
      ...encryptContent(JSON.stringify(resource), algorithm, apiV3Key, original_type.slice(0, 16)),
    },
  };
  return Buffer.from(JSON.stringify(whole));
};
