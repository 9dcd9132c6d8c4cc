import { type KeyObject, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { AesGcm } from '../../crypto/aes-gcm';
import { signAsync } from '../../crypto/signature';
import { signedMessage } from '../../v3/verify';
import { documentedOf } from '../notification/kind';
import { flipped, probe, upperHex } from './bits';
import type { NotificationDraft, OwnBytes, SealedNotification } from './draft';

/** What encrypts and signs notifications of APIv3. */
export interface PlatformSecrets {
  /** 微信支付公钥ID */
  serial: string;
  privateKey: KeyObject;
  /** APIv3密钥: 32 bytes. */
  apiV3Key: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** Makes a notification of APIv3: its resource encrypted, its body signed, and then wrong in the way that is asked for. */
export const makeNotification = async (
  platform: PlatformSecrets,
  draft: NotificationDraft,
): Promise<SealedNotification> => {
  const body = spoiledBefore(bodyOf(platform, draft), draft);
  const timestamp = String(draft.timestamp ?? Math.floor(platform.now() / 1000) - (draft.fault === 'stale' ? 301 : 0));
  const nonce = draft.signatureNonce ?? upperHex(32);
  const signed = draft.fault === 'signature' ? Buffer.concat([body, Buffer.from(' ')]) : body;
  const signature = draft.signature ?? (await signAsync(signedMessage(timestamp, nonce, signed), platform.privateKey));
  const headers = {
    'Content-Type': 'application/json',
    'Request-ID': `08${upperHex(30)}-0`,
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': signature,
    'Wechatpay-Serial': draft.serial ?? platform.serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  };
  const spoiled = spoiledAfter(body, headers, draft);
  return { body: spoiled.body as OwnBytes, headers: present({ ...spoiled.headers, ...draft.headers }) };
};

const bodyOf = (platform: PlatformSecrets, draft: NotificationDraft): Buffer => {
  if (draft.body !== undefined) return Buffer.from(draft.body as Uint8Array);
  const { id = randomUUID(), event_type, resource_type = 'encrypt-resource', summary = event_type } = draft;
  const create_time = draft.create_time ?? beijing(platform.now());
  return Buffer.from(
    JSON.stringify({ id, create_time, resource_type, event_type, summary, resource: resourceOf(platform, draft) }),
  );
};

const resourceOf = (platform: PlatformSecrets, draft: NotificationDraft): object => {
  const original_type = draft.original_type ?? originalTypeOf(draft.event_type);
  const { associated_data = original_type, nonce = upperHex(12), apiV3Key = platform.apiV3Key } = draft;
  const plaintext = typeof draft.resource === 'string' ? draft.resource : JSON.stringify(draft.resource);
  const encrypted = Buffer.from(AesGcm.encrypt(plaintext, apiV3Key, nonce, associated_data), 'base64');
  const index = draft.fault === 'ciphertext' ? 0 : draft.fault === 'tag' ? encrypted.length - 1 : -1;
  return {
    original_type,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: flipped(encrypted, index).toString('base64'),
    associated_data,
    nonce: draft.fault === 'nonce' ? nonce.slice(1) : nonce,
  };
};

/** The first that is documented, else what most are like. */
const originalTypeOf = (event_type: string): string =>
  documentedOf(event_type)[0]?.original_type ?? (event_type.split('.')[0] ?? '').toLowerCase();

const spoiledBefore = (body: Buffer, { fault }: NotificationDraft): Buffer => {
  if (fault === 'empty') return Buffer.alloc(0);
  if (fault === 'not-utf8') return Buffer.concat([body, Buffer.from([0xff])]);
  return fault === 'too-large' ? Buffer.concat([body, Buffer.alloc(10 * 1024 * 1024, ' ')]) : body;
};

const spoiledAfter = (
  body: Buffer,
  headers: Record<string, string>,
  { fault }: NotificationDraft,
): { body: Buffer; headers: Record<string, string> } => {
  switch (fault) {
    case 'tampered':
      return { body: flipped(body), headers };
    case 'truncated':
      return { body: body.subarray(0, body.length >> 1), headers };
    case 'gzip':
      return { body: gzipSync(body), headers: { ...headers, 'Content-Encoding': 'gzip' } };
    case 'signtest':
      return { body, headers: { ...headers, 'Wechatpay-Signature': probe() } };
    case 'unknown-serial':
      return { body, headers: { ...headers, 'Wechatpay-Serial': `PUB_KEY_ID_99${upperHex(26)}` } };
    case 'unsigned':
      return {
        body,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('Wechatpay-'))),
      };
    default:
      return { body, headers };
  }
};

const present = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** `2015-05-20T13:29:35+08:00`; Beijing has no daylight saving. */
const beijing = (milliseconds: number): string =>
  `${new Date(milliseconds + 8 * 60 * 60 * 1000).toISOString().slice(0, 19)}+08:00`;
