import { NotificationError } from '../../errors';
import type { KeySet } from '../../keys/fixed';
import { bytesOf, protocolOf, textOf } from './body';
import { refuseContradiction } from './contradiction';
import { readEnvelope } from './envelope';
import type { WechatPayEvent } from './event';
import { type HeadersLike, readHeaders } from './headers';
import { kindOf } from './kind';
import { openResource } from './resource';
import { parseV2, refuseJunk } from './v2-parse';
import { verifyNotification } from './verify';

/** What notifications are verified and opened with. */
export interface ParseSettings {
  keys: KeySet;
  apiV3Key: string;
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
  const kind = kindOf({ event_type, original_type, resource });
  const event = { id, create_time, event_type, kind, resource_type, summary, original_type, resource };
  refuseContradiction(event);
  return event as WechatPayEvent;
};

const parseOldProtocol = (bytes: Uint8Array, settings: ParseSettings): WechatPayEvent => {
  const { secret, apiV3Key } = settings;
  const text = textOf(bytes);
  refuseJunk(text);
  if (secret !== undefined) return parseV2(text, { secret, apiV3Key }) as WechatPayEvent;
  throw new NotificationError(
    'V2_NOT_ENABLED',
    'The body is a notification of APIv2, which proves less than one of APIv3 and is taken only where it is asked for: give the webhook v2: true and secret (APIv2密钥).',
  );
};
