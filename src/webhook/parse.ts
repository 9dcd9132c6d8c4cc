import { NotificationError } from '../errors';
import type { KeySet } from '../keys/fixed';
import { bytesOf, protocolOf, textOf } from './body';
import { refuseContradiction } from './contradiction';
import { readEnvelope } from './envelope';
import type { WechatPayEvent } from './event';
import { type HeadersLike, readHeaders } from './headers';
import { openResource } from './resource';
import { parseV2 } from './v2/parse';
import { verifyNotification } from './verify';

/** What notifications are verified and opened with. */
export interface ParseSettings {
  keys: KeySet;
  apiV3Key: string;
  secret: string | undefined;
  /** Whether notifications of APIv2 are taken. */
  v2: boolean;
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
  rawHeaders: HeadersLike,
): Promise<WechatPayEvent> => {
  const bytes = bytesOf(rawBody, settings.bodyLimit);
  if (protocolOf(bytes) === 'v2') return parseOldProtocol(bytes, settings);
  const headers = readHeaders(rawHeaders);
  if (headers.encoding !== undefined && headers.encoding.toLowerCase() !== 'identity') {
    throw new NotificationError(
      'BODY_ENCODED',
      'The request has a Content-Encoding, which WeChat Pay never uses and no signature covers; look for a proxy that compresses.',
      headers.requestId,
    );
  }
  await verifyNotification(settings.keys, headers, bytes, settings.now());
  const { id, create_time, event_type, resource_type, summary, resource: sealed } = readEnvelope(textOf(bytes));
  const resource = openResource(sealed, settings.apiV3Key);
  const { original_type } = sealed;
  const event = { id, create_time, event_type, resource_type, summary, original_type, resource };
  refuseContradiction(event);
  return event as WechatPayEvent;
};

const parseOldProtocol = (bytes: Uint8Array, settings: ParseSettings): WechatPayEvent => {
  if (settings.v2) return parseV2(textOf(bytes), settings) as WechatPayEvent;
  throw new NotificationError('BODY_NOT_JSON', 'The body is XML, and this webhook takes no notifications of APIv2.');
};
