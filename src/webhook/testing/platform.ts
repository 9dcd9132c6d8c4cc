import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { apiV3KeyOf, secretOf } from '../../credentials';
import { upperHex } from './bits';
import type { NotificationDraft, SealedNotification } from './draft';
import { makeNotification } from './notification';
import { makeNotificationV2, type V2Draft } from './notification-v2';

const generate = promisify(generateKeyPair);

/** Options of a platform for tests; what is left out is made up. */
export interface PlatformOptions {
  /** 微信支付公钥ID */
  id?: string | undefined;
  /** APIv3密钥: 32 bytes. */
  apiV3Key?: string | undefined;
  /** APIv2密钥: 32 bytes. */
  secret?: string | undefined;
  /** RSA; making one takes some 100 ms. */
  privateKey?: KeyObject | undefined;
  publicKey?: KeyObject | undefined;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: (() => number) | undefined;
}

/** WeChat Pay's side of notifications, for tests. */
export interface Platform {
  /** For `new Webhook`: the platform's key and the merchant's secrets. */
  readonly options: { certs: Record<string, KeyObject>; apiV3Key: string; secret: string };
  /**
   * A notification of APIv3, encrypted and signed as the platform would, or wrong in the way that `fault` says.
   *
   * @example const { body, headers } = await platform.notification({ event_type: 'TRANSACTION.SUCCESS', resource });
   */
  notification(draft: NotificationDraft): Promise<SealedNotification>;
  /** A notification of APIv2. */
  notificationV2(draft: V2Draft): SealedNotification;
  /**
   * A notification of APIv3 as a Fetch request.
   *
   * @param url absolute
   * @example expect((await webhook.fetch(await platform.request('https://shop.example/notify', draft))).status).toBe(204);
   */
  request(url: string, draft: NotificationDraft): Promise<Request>;
}

/**
 * Makes the platform's side of notifications: a key pair, and the secrets that a merchant shares with it.
 *
 * @throws ConfigurationError for a secret that has not 32 bytes
 * @example
 * const platform = await createPlatform();
 * const webhook = new Webhook(platform.options);
 */
export const createPlatform = async (options: PlatformOptions = {}): Promise<Platform> => {
  const { id = `PUB_KEY_ID_01${upperHex(26)}`, now = Date.now } = options;
  const { apiV3Key = upperHex(32), secret = upperHex(32) } = {
    apiV3Key: apiV3KeyOf(options.apiV3Key),
    secret: secretOf(options.secret),
  };
  const { privateKey, publicKey } = await pairOf(options);
  const secrets = { serial: id, privateKey, apiV3Key, now };
  const notification = (draft: NotificationDraft): Promise<SealedNotification> => makeNotification(secrets, draft);
  return {
    options: { certs: { [id]: publicKey }, apiV3Key, secret },
    notification,
    notificationV2: (draft) => makeNotificationV2({ secret, apiV3Key }, draft),
    request: async (url, draft) => {
      const { body, headers } = await notification(draft);
      return new Request(url, { method: 'POST', body, headers });
    },
  };
};

const pairOf = async ({
  privateKey,
  publicKey,
}: PlatformOptions): Promise<{ privateKey: KeyObject; publicKey: KeyObject }> =>
  privateKey && publicKey ? { privateKey, publicKey } : generate('rsa', { modulusLength: 2048 });
