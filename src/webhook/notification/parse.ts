import type { ResourceCipher } from '../../crypto/resource-cipher';
import { NotificationError } from '../../errors';
import type { KeySet } from '../../keys/fixed';
import { bodyTextOf, protocolOf, rawBytesOf } from './body';
import { openResource, readEnvelope } from './envelope';
import type { WechatPayEvent } from './event';
import { notificationKindOf, refuseContradiction } from './kind';
import { parseV2, refuseJunk } from './v2-parse';
import { type HeadersLike, verifyNotification } from './verify';

/** What notifications are verified and opened with. */
export interface ParseSettings {
  keys: KeySet;
  /** `undefined` where only notifications of APIv2 are taken. */
  cipher: ResourceCipher | undefined;
  /** APIv3密钥: a few notifications of APIv2 are encrypted with it. */
  apiV3Key: string | undefined;
  /** APIv2密钥 where notifications of APIv2 are taken. */
  secret: string | undefined;
  /** Bytes. */
  bodyLimit: number;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/**
 * Verifies a notification over its raw bytes, then reads it, then opens it; nothing of it is returned before all three.
 *
 * @throws NotificationError with a stable `code`
 */
export const parseNotification = async (
  settings: ParseSettings,
  rawBody: unknown,
  headers: HeadersLike,
): Promise<WechatPayEvent> => {
  const bytes = rawBytesOf(rawBody, settings.bodyLimit);
  if (protocolOf(bytes) === 'v2') return parseOldProtocol(bytes, settings);
  await verifyNotification(settings.keys, headers, bytes, settings.now);
  const envelope = readEnvelope(bodyTextOf(bytes), settings.cipher?.algorithm);
  const { id, create_time, event_type, resource_type, summary, resource: encrypted } = envelope;
  const { original_type } = encrypted;
  const resource = await openResource(encrypted, settings.cipher);
  const kind = notificationKindOf({ event_type, original_type, resource });
  const event = { id, create_time, event_type, kind, resource_type, summary, original_type, resource };
  refuseContradiction(event);
  return event as WechatPayEvent;
};

const parseOldProtocol = (bytes: Uint8Array, settings: ParseSettings): WechatPayEvent => {
  const { secret, apiV3Key } = settings;
  const text = bodyTextOf(bytes);
  refuseJunk(text);
  if (secret !== undefined) return parseV2(text, { secret, apiV3Key }) as WechatPayEvent;
  throw new NotificationError(
    'V2_NOT_ENABLED',
    'The body is a notification of APIv2, which proves less than one of APIv3 and is taken only where it is asked for: give the webhook v2: true and secret (APIv2密钥).',
  );
};
