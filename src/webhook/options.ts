import { apiV3KeyOf, secretOf } from '../credentials';
import type { KeyLike } from '../crypto/key';
import { ConfigurationError } from '../errors';
import { platformKeysOf } from '../keys/certs';
import { fixedKeys, type KeySet } from '../keys/fixed';
import { consoleLog, type Log } from './log';
import type { ParseSettings } from './parse';
import { memoryStore } from './stores/memory';
import type { ReplayStore } from './stores/store';

/** How notifications are processed, whatever they are verified with. */
export interface DeliveryOptions {
  /**
   * Remembers what was processed, so that it is processed once.
   *
   * @default memoryStore()
   */
  store?: ReplayStore | undefined;
  /**
   * Bytes that a body may have.
   *
   * @default 1_048_576
   */
  bodyLimit?: number | undefined;
  /**
   * Milliseconds from a delivery's arrival until it is answered «come again» and a warning is logged. A handler that is
   * still busy goes on, and a later delivery is answered with its result. WeChat Pay gives up after 5 s.
   *
   * @default 4_500
   */
  budget?: number | undefined;
  /**
   * Whether notifications of APIv2 are taken. They are proven by a digest over `secret`, which proves less than the
   * signatures of APIv3; without `secret` none is taken.
   *
   * @default true
   */
  v2?: boolean | undefined;
  /**
   * Takes what is worth knowing of deliveries.
   *
   * @default warnings and errors to the console
   */
  log?: Log | undefined;
  /**
   * The clock, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  now?: (() => number) | undefined;
}

/** What `new Webhook` takes. */
export interface WebhookOptions extends DeliveryOptions {
  /**
   * 微信支付公钥 by 公钥ID, 平台证书 by serial, side by side while a merchant migrates. Notifications are verified by exactly
   * the key that they name.
   */
  certs: Readonly<Record<string, KeyLike>> | KeySet;
  /** APIv3密钥: 32 bytes. */
  apiV3Key: string;
  /** APIv2密钥: 32 bytes. Without it notifications of APIv2 are refused. */
  secret?: string | undefined;
}

/** Checked options. */
export interface WebhookSettings extends ParseSettings {
  store: ReplayStore;
  budget: number;
  log: Log;
}

/**
 * Checks the options of `new Webhook`.
 *
 * @throws ConfigurationError that names the option and what to put there
 */
export const webhookSettingsOf = (options: WebhookOptions): WebhookSettings => {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('OPTIONS_INVALID', 'new Webhook takes one object: { certs, apiV3Key }.');
  }
  const { certs, apiV3Key: givenApiV3Key, secret: givenSecret, ...delivery } = options;
  const { store = memoryStore(), bodyLimit = 1_048_576, budget = 4_500, v2 = true } = delivery;
  const { log = consoleLog, now = Date.now } = delivery;
  const keys = isKeySet(certs) ? certs : fixedKeys(platformKeysOf(certs));
  const [apiV3Key, secret] = [apiV3KeyOf(givenApiV3Key || undefined), secretOf(givenSecret)];
  if (apiV3Key === undefined) {
    throw new ConfigurationError(
      'API_V3_KEY_INVALID',
      'apiV3Key (APIv3密钥) is missing; no notification opens without.',
    );
  }
  checkPositive('bodyLimit', bodyLimit);
  checkPositive('budget', budget, longestTimer);
  return { keys, apiV3Key, secret, v2, store, bodyLimit, budget, log, now };
};

/** A client shares its key set as it is; no id of a key is called `find`. */
const isKeySet = (certs: WebhookOptions['certs']): certs is KeySet =>
  typeof certs === 'object' && certs !== null && typeof certs.find === 'function';

const checkPositive = (name: string, value: unknown, most = Number.POSITIVE_INFINITY): void => {
  if (typeof value === 'number' && value > 0 && value <= most) return;
  const limit = Number.isFinite(most) ? ` and at most ${most}` : '';
  throw new ConfigurationError('OPTIONS_INVALID', `${name} must be a number above 0${limit}.`);
};

/** Milliseconds: a timer that is set for longer goes off at once. */
const longestTimer = 2_147_483_647;
