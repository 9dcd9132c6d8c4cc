import { apiV3KeyOf, secretOf } from '../credentials';
import type { KeyLike } from '../crypto/key';
import type { ResourceCipher } from '../crypto/resource-cipher';
import { ConfigurationError } from '../errors';
import { isBrand } from '../identity';
import { platformKeysOf } from '../keys/certs';
import { checkVerifier, chooseCipher } from '../keys/choose';
import type { Verifier } from '../keys/custom';
import { fixedKeys, type KeySet } from '../keys/fixed';
import { verifierKeys } from '../keys/verifier';
import { checkLogger, type Logger } from '../observe/logger';
import { ownOf, ownValue } from '../own';
import { ofFactory } from '../request/known-options';
import { unknownOption } from '../unknown-option';
import { consoleLog, type Log, logTo, quietly } from './log';
import type { ParseSettings } from './notification/parse';
import { createTally, type Tally } from './refusals';
import { memoryStore } from './stores/memory';
import type { ReplayStore } from './stores/store';

/** How notifications are processed. */
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
   * Milliseconds from a delivery's arrival until WeChat Pay is asked to deliver again and a warning is logged. A handler that
   * is still busy continues, and a later delivery gets its result. WeChat Pay gives up after 5 s.
   *
   * @default 4_500
   */
  budget?: number | undefined;
  /**
   * Whether notifications of APIv2 are accepted too. They are verified by a digest over `secret`, which proves less than the
   * signatures of APIv3, so `secret` alone does not enable them.
   *
   * @default false
   */
  v2?: boolean | undefined;
  /**
   * Receives what is worth knowing about deliveries.
   *
   * @default warnings and errors to the console
   */
  log?: Log | undefined;
  /**
   * Gets the same as lines, in place of `log`, and one at `info` of each notification that was handled: `pino()` or `console`.
   *
   * @default that of the client, with `Webhook.from`
   * @see docs/observability.md
   */
  logger?: Logger | undefined;
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
   * the key that they name. An id is written as 商户平台 shows it; a serial in hex, in either case. A key comes in any of the
   * forms that `Builder.factory` takes: a path, a `file://` URL, PEM, DER.
   *
   * @throws ConfigurationError `CERTS_INVALID`
   */
  certs: Readonly<Record<string, KeyLike>> | KeySet;
  /**
   * APIv3密钥: 32 letters and digits, around which white space is removed. It decrypts notifications.
   *
   * @throws ConfigurationError `API_V3_KEY_INVALID`
   */
  apiV3Key: string;
  /**
   * APIv2密钥: 32 letters and digits, around which white space is removed. Needed for `v2: true` and used for nothing else.
   *
   * @throws ConfigurationError `SECRET_INVALID`
   */
  secret?: string | undefined;
  /** Opens notifications in place of AES-256-GCM with `apiV3Key`. */
  cipher?: ResourceCipher | undefined;
  verifier?: undefined;
}

/** What `new Webhook` takes where a `cipher` opens notifications, because APIv3密钥 is kept elsewhere. */
export interface CipherWebhookOptions extends Omit<WebhookOptions, 'apiV3Key' | 'cipher'> {
  cipher: ResourceCipher;
  apiV3Key?: undefined;
}

/**
 * What `new Webhook` takes where a `verifier` verifies: what `sm2` of `wechatpay-chain/sm` makes, or keys that are kept
 * elsewhere. `cipher` opens notifications, else AES-256-GCM with `apiV3Key`.
 *
 * @example new Webhook({ ...sm2({ serial, privateKey, certs, apiV3Key }) })
 */
export interface VerifierWebhookOptions extends DeliveryOptions {
  verifier: Verifier;
  cipher?: ResourceCipher | undefined;
  /** APIv3密钥: 32 letters and digits, around which white space is removed. */
  apiV3Key?: string | undefined;
  /** APIv2密钥: 32 letters and digits, around which white space is removed. */
  secret?: string | undefined;
  certs?: undefined;
}

/** What `new Webhook` takes of a merchant with APIv2 alone: it accepts no notification of APIv3. */
export interface V2WebhookOptions extends DeliveryOptions {
  /**
   * APIv2密钥: 32 letters and digits, around which white space is removed.
   *
   * @throws ConfigurationError `SECRET_INVALID`
   */
  secret: string;
  v2: true;
  certs?: undefined;
  apiV3Key?: undefined;
  verifier?: undefined;
  cipher?: undefined;
}

/** What `new Webhook` takes. */
export type AnyWebhookOptions = WebhookOptions | CipherWebhookOptions | VerifierWebhookOptions | V2WebhookOptions;

/** Checked options. */
export interface WebhookSettings extends ParseSettings {
  store: ReplayStore;
  budget: number;
  log: Log;
  /** Gets a line of each notification that was handled. */
  logger: Logger | undefined;
  /** What is refused before it is verified, which anyone can cause. */
  refusals: Tally;
}

/**
 * Checks the options of `new Webhook`.
 *
 * @throws ConfigurationError that names the option and what to put there
 */
export const webhookSettingsOf = (options: AnyWebhookOptions): WebhookSettings => {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('OPTIONS_INVALID', 'new Webhook takes one object: { certs, apiV3Key }.');
  }
  const {
    certs,
    verifier,
    cipher: givenCipher,
    apiV3Key: givenApiV3Key,
    secret: givenSecret,
    ...others
  } = ownOf(options);
  const delivery = ownOf(others);
  const { store = memoryStore(), bodyLimit = 1_048_576, budget = 4_500, v2 = false } = delivery;
  const { log: ownLog, now = Date.now } = delivery;
  const logger = ownLog === undefined ? checkLogger(delivery.logger) : undefined;
  const givenLog = ownLog ?? (logger === undefined ? consoleLog : logTo(logger));
  const unknown = unknownOption(others, [...Object.keys(ofDelivery), ...Object.keys(ofFactory)], 'new Webhook');
  if (unknown !== undefined) throw new ConfigurationError('OPTIONS_INVALID', unknown);
  isBrand(options);
  checkMethods('store', store, ['claim', 'commit', 'release']);
  for (const [name, value] of Object.entries({ log: givenLog, now })) {
    if (typeof value !== 'function') throw new ConfigurationError('OPTIONS_INVALID', `${name} must be a function.`);
  }
  if (typeof v2 !== 'boolean') throw new ConfigurationError('OPTIONS_INVALID', 'v2 must be true or false.');
  const log = quietly(givenLog);
  if (v2 && givenSecret === undefined) {
    throw new ConfigurationError(
      'SECRET_INVALID',
      'v2: true needs secret (APIv2密钥), which proves notifications of APIv2; a client has it from Builder.factory.',
    );
  }
  // With one of the two there is APIv3, and the other was forgotten.
  const isWithoutV3 = givenSecret !== undefined && (certs ?? verifier ?? givenApiV3Key) === undefined;
  if (isWithoutV3 && !v2) {
    throw new ConfigurationError(
      'CERTS_INVALID',
      'certs is missing; to receive notifications of APIv2, which secret proves, give v2: true as well.',
    );
  }
  const isV2Alone = certs === noKeys || isWithoutV3;
  const keys = isV2Alone
    ? noKeys
    : keysOf(certs, verifier, ownValue(others as { certificates?: unknown }, 'certificates'));
  const [apiV3Key, secret] = [apiV3KeyOf(givenApiV3Key || undefined), secretOf(givenSecret)];
  const cipher = chooseCipher(givenCipher, apiV3Key);
  if (cipher === undefined && !isV2Alone) {
    throw new ConfigurationError(
      'API_V3_KEY_INVALID',
      'apiV3Key (APIv3密钥) is missing; no notification can be decrypted without it.',
    );
  }
  checkPositive('bodyLimit', bodyLimit);
  checkPositive('budget', budget, longestTimer);
  const refusals = createTally(log, now);
  return {
    keys,
    cipher,
    apiV3Key,
    secret: v2 ? secret : undefined,
    store,
    bodyLimit,
    budget,
    log,
    logger,
    refusals,
    now,
  };
};

/** The options of deliveries. Those of `Builder.factory` pass as well, for whoever keeps one object for both. */
const ofDelivery: Readonly<Record<keyof DeliveryOptions, true>> = {
  store: true,
  bodyLimit: true,
  budget: true,
  v2: true,
  log: true,
  logger: true,
  now: true,
};

const checkMethods = (name: string, value: unknown, methods: readonly string[]): void => {
  const missing = methods.find((method) => typeof Reflect.get(Object(value), method) !== 'function');
  if (missing === undefined) return;
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    `${name} has no method ${missing}; give what memoryStore, redisStore or pgStore returns, or a ReplayStore of your own.`,
  );
};

const keysOf = (certs: AnyWebhookOptions['certs'], verifier: Verifier | undefined, certificates: unknown): KeySet => {
  if (verifier === undefined) return isKeySet(certs) ? certs : fixedKeys(platformKeysOf(certs));
  if (certificates !== undefined) {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      'certificates are downloaded by a client: give Webhook.from what Builder.factory made of these options, or leave certificates out.',
    );
  }
  if (certs !== undefined) {
    throw new ConfigurationError('OPTIONS_INVALID', 'verifier goes in place of certs; give one of them.');
  }
  checkVerifier(verifier);
  return verifierKeys(verifier);
};

/** A client shares its key set as it is; no id of a key is called `find`. */
const isKeySet = (certs: unknown): certs is KeySet =>
  typeof certs === 'object' && certs !== null && typeof ownValue(certs as KeySet, 'find') === 'function';

/** Of a webhook for APIv2 alone, which no message of APIv3 passes. */
export const noKeys: KeySet = ownOf<KeySet>({
  inUse: async () => '',
  find: async () => undefined,
});

const checkPositive = (name: string, value: unknown, most = Number.POSITIVE_INFINITY): void => {
  if (typeof value === 'number' && value > 0 && value <= most) return;
  const limit = Number.isFinite(most) ? ` and at most ${most}` : '';
  throw new ConfigurationError('OPTIONS_INVALID', `${name} must be a number above 0${limit}.`);
};

/** Milliseconds: a timer that is set for longer goes off at once. */
const longestTimer = 2_147_483_647;
