import type { KeyObject } from 'node:crypto';
import type { AxiosRequestConfig, CreateAxiosDefaults } from 'axios';
import type { OrUndefined } from '../types/core.js';
import { type KeyLike, type ParsedKey, parseKey, samePublicKey } from './crypto/key';
import { ConfigurationError, type ConfigurationErrorCode } from './errors';
import { normaliseBaseURL } from './http/base-url';
import { reservedBecause, reservedOptions } from './http/options';
import { isTimeout, timeoutTakes } from './http/timeout';
import { chooseKeys } from './keys/choose';
import { chooseSigner } from './keys/choose-signer';
import type { Signer, Verifier } from './keys/custom';
import type { DownloadedKeys, DownloadOptions } from './keys/downloaded';
import type { KeySet, PlatformKey } from './keys/fixed';
import { sameId } from './keys/serial';
import { checkNames } from './option-names';
import { printable } from './printable';
import { isSensitiveMode, type SensitiveMode } from './sensitive/mode';
import type { SensitiveFailure } from './sensitive/open';
import { type ClientCertificate, clientCertificateOf, type MerchantCertificate } from './v2/certificate';

/** What `Builder.factory` takes: the merchant's identity, the platform's keys, and any other axios option. */
export interface BuilderOptions
  extends OrUndefined<
    Omit<
      CreateAxiosDefaults,
      | 'url'
      | 'method'
      | 'data'
      | 'params'
      | 'auth'
      | 'validateStatus'
      | 'maxRedirects'
      | 'timeout'
      | 'baseURL'
      | 'transport'
      | 'parseReviver'
    >
  > {
  /** 商户号, as text. */
  mchid: string;
  /** 商户API证书序列号: hex, of the merchant's own certificate. */
  serial: string;
  /** 商户API私钥: RSA, in any form that `KeyLike` names. May be left out where there is a `signer`. */
  privateKey?: KeyLike | undefined;
  /** Signs in place of `privateKey`: a KMS, an HSM, 国密. */
  signer?: Signer | undefined;
  /**
   * 微信支付公钥 by 公钥ID, 平台证书 by serial, side by side while a merchant migrates. Answers are verified by exactly
   * the key that they name. May be left out where there are `certificates` or a `verifier`.
   */
  certs?: Readonly<Record<string, KeyLike>> | undefined;
  /**
   * Downloads 平台证书 when they are first needed and whenever an answer names one that is not known; takes `apiV3Key`.
   * Only for a merchant that still has 平台证书: with 微信支付公钥 alone, `v3/certificates` has none. With a 公钥 in
   * `certs` beside it, requests name that, and answers of either kind are verified.
   *
   * @example 'download'
   * @example { store: redisStore, cooldown: 60 }
   */
  certificates?: 'download' | DownloadOptions | undefined;
  /** Verifies in place of `certs`: 国密, or keys that are kept elsewhere. */
  verifier?: Verifier | undefined;
  /** APIv3密钥: 32 bytes. Opens notifications and downloaded certificates. */
  apiV3Key?: string | undefined;
  /** APIv2密钥: 32 bytes. */
  secret?: string | undefined;
  /** 商户API证书, shown by the calls of APIv2 that want a client certificate (refunds, red packets …). */
  merchant?: MerchantCertificate | undefined;
  /**
   * Where requests go, with a path prefix if need be. Without it, operations that live elsewhere (overseas:
   * `https://apihk.mch.weixin.qq.com/` …) go there; with it, every operation goes where it says.
   *
   * @default 'https://api.mch.weixin.qq.com/'
   */
  base_uri?: string | undefined;
  /** axios' name for `base_uri`. */
  baseURL?: string | undefined;
  /**
   * Whether sensitive fields are encrypted on the way out and opened on the way in. `'manual'` touches nothing, as PHP's
   * client does; a call's own `sensitive` goes before this.
   *
   * @default 'auto'
   */
  sensitive?: SensitiveMode | undefined;
  /**
   * Told when a sensitive field of an answer does not open with the merchant's private key. The field stays as it was
   * received and the call succeeds all the same, whatever this does.
   *
   * @example onSensitiveFailure: ({ operation, field, error }) => log.warn({ operation, field, error })
   */
  onSensitiveFailure?: ((failure: SensitiveFailure) => void) | undefined;
  /**
   * How long an answer may take to begin, the connection and the upload included, and then how long it may fall silent, in
   * milliseconds; `0` waits for ever. It does not bound the whole: an answer that goes on coming may take any time. For
   * that, give a call `signal: AbortSignal.timeout(ms)`.
   *
   * @default 30_000
   */
  timeout?: number | undefined;
}

/** Checked options. */
export interface Settings {
  mchid: string;
  serial: string;
  /** `undefined` when a `signer` works without it. */
  privateKey: KeyObject | undefined;
  signer: Signer;
  keys: KeySet;
  /** The same keys, where they are downloaded. */
  downloaded: DownloadedKeys | undefined;
  /** 32 bytes. */
  apiV3Key: string | undefined;
  /** 32 bytes. */
  secret: string | undefined;
  clientCertificate: ClientCertificate | undefined;
  /** Absolute, closed by a slash. */
  baseURL: string;
  /** Whether `baseURL` is the caller's choice and goes before an operation's own. */
  baseURLGiven: boolean;
  sensitive: SensitiveMode;
  onSensitiveFailure: BuilderOptions['onSensitiveFailure'];
  axios: AxiosRequestConfig;
}

const defaultBaseURL = 'https://api.mch.weixin.qq.com/';

/**
 * Checks the options of `Builder.factory`; everything wrong is found here and not at the first payment.
 *
 * @throws ConfigurationError that names the option and what to put there
 */
export const settingsOf = (options: BuilderOptions): Settings => {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      'Builder.factory takes one object: { mchid, serial, privateKey, certs }.',
    );
  }
  const {
    mchid,
    serial,
    privateKey,
    signer,
    certs,
    certificates,
    verifier,
    apiV3Key,
    secret,
    merchant,
    base_uri,
    baseURL,
    sensitive = 'auto',
    onSensitiveFailure,
    ...rest
  } = options;
  checkMchid(mchid);
  checkSerial(serial);
  const merchantKey = signer !== undefined && privateKey === undefined ? undefined : merchantKeyOf(privateKey);
  const mayLackCerts = certs === undefined && (certificates ?? verifier) !== undefined;
  const fixed = mayLackCerts ? [] : platformKeysOf(certs, { serial, key: merchantKey });
  checkLength('API_V3_KEY_INVALID', 'apiV3Key', apiV3Key);
  checkLength('SECRET_INVALID', 'secret', secret);
  return {
    mchid,
    serial,
    privateKey: merchantKey,
    signer: chooseSigner(signer, merchantKey),
    ...chooseKeys({ mchid, fixed, certificates, verifier, apiV3Key }),
    apiV3Key,
    secret,
    clientCertificate: merchant === undefined ? undefined : clientCertificateOf(merchant, mchid),
    baseURL: baseURLOf(base_uri, baseURL),
    baseURLGiven: (base_uri ?? baseURL) !== undefined,
    sensitive: checkSensitive(sensitive),
    onSensitiveFailure: checkListener(onSensitiveFailure),
    axios: axiosOptionsOf(rest),
  };
};

/** @throws ConfigurationError `MCHID_INVALID` */
export const checkMchid = (mchid: unknown): void => {
  if (typeof mchid === 'string' && /^\d{1,32}$/.test(mchid)) return;
  throw new ConfigurationError(
    'MCHID_INVALID',
    mchid === undefined
      ? 'mchid (商户号) is missing.'
      : `mchid (商户号) must be text of digits such as '1900000109', not ${kindOf(mchid)}.`,
  );
};

const checkSerial = (serial: unknown): void => {
  if (typeof serial === 'string' && /^[0-9A-Fa-f]{1,64}$/.test(serial)) return;
  throw new ConfigurationError(
    'SERIAL_INVALID',
    serial === undefined
      ? 'serial (商户API证书序列号) is missing.'
      : `serial (商户API证书序列号) must be hexadecimal text without colons, as «openssl x509 -noout -serial» prints it, not ${kindOf(serial)}.`,
  );
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  return typeof value === 'string' ? 'other text' : `of type ${typeof value}`;
};

const readKey = (code: ConfigurationErrorCode, where: string, input: KeyLike): ParsedKey => {
  try {
    return parseKey(input);
  } catch (cause) {
    throw new ConfigurationError(code, `${where} ${(cause as Error).message}.`, cause);
  }
};

const merchantKeyOf = (privateKey: KeyLike | undefined): KeyObject => {
  if (privateKey === undefined || privateKey === null) {
    throw new ConfigurationError('PRIVATE_KEY_INVALID', 'privateKey (商户API私钥, apiclient_key.pem) is missing.');
  }
  const parsed = readKey('PRIVATE_KEY_INVALID', 'privateKey (商户API私钥)', privateKey);
  if (parsed.kind === 'private') return parsed.key;
  throw new ConfigurationError(
    'PRIVATE_KEY_IS_PUBLIC',
    `privateKey (商户API私钥) is a ${parsed.kind === 'public' ? 'public key' : 'certificate'}; use apiclient_key.pem, which begins with «-----BEGIN PRIVATE KEY-----».`,
  );
};

/** The merchant's own identity, which is mistaken for the platform's often enough. */
interface Merchant {
  serial: string;
  key: KeyObject | undefined;
}

/**
 * The platform's keys of the option `certs`.
 *
 * @param merchant where it is known, its own certificate is refused
 * @throws ConfigurationError that names the entry and what to put there
 */
export const platformKeysOf = (certs: unknown, merchant?: Merchant): readonly [PlatformKey, ...PlatformKey[]] => {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) {
    throw new ConfigurationError(
      'CERTS_INVALID',
      `certs is ${certs === undefined ? 'missing' : 'not an object'}; map 微信支付公钥ID (or 平台证书 serial) to the key: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }.`,
    );
  }
  const [first, ...others] = Object.entries(certs as Record<string, KeyLike>).map(([id, input]) =>
    platformKeyOf(id, input, merchant),
  );
  if (first === undefined) {
    throw new ConfigurationError(
      'CERTS_INVALID',
      'certs is empty; without a key of the platform no answer can be trusted.',
    );
  }
  return [first, ...others];
};

const platformKeyOf = (id: string, input: KeyLike, merchant: Merchant | undefined): PlatformKey => {
  const where = `certs['${printable(id)}']`;
  if (merchant !== undefined && sameId(id, merchant.serial)) {
    throw new ConfigurationError(
      'CERTS_HOLD_MERCHANT_KEY',
      `${where} is listed under the merchant's own serial; certs takes the platform's keys (微信支付公钥 or 平台证书).`,
    );
  }
  if (input === undefined || input === null)
    throw new ConfigurationError('CERTS_INVALID', `${where} is missing its key.`);
  const parsed = readKey('CERTS_INVALID', where, input);
  if (parsed.kind === 'private') {
    throw new ConfigurationError(
      'CERTS_HOLD_PRIVATE_KEY',
      `${where} is a private key; certs takes the platform's public keys.`,
    );
  }
  if (merchant?.key !== undefined && samePublicKey(parsed.key, merchant.key)) {
    throw new ConfigurationError(
      'CERTS_HOLD_MERCHANT_KEY',
      `${where} is the merchant's own key (apiclient_cert.pem); certs takes the platform's keys (微信支付公钥 or 平台证书).`,
    );
  }
  if (parsed.kind === 'public') return { id, key: parsed.key };
  const { serialNumber } = parsed.certificate;
  if (!sameId(id, serialNumber)) {
    throw new ConfigurationError(
      'CERTS_SERIAL_MISMATCH',
      `${where} holds the certificate ${serialNumber}; list it under that serial.`,
    );
  }
  // However the entry spells the serial: requests name it as WeChat Pay writes it.
  return { id: serialNumber, key: parsed.key, certificate: parsed.certificate };
};

/**
 * APIv3密钥 and APIv2密钥 are text of 32 bytes, or left out.
 *
 * @throws ConfigurationError that says how long the value is and never quotes it
 */
export const checkLength = (code: ConfigurationErrorCode, name: string, value: unknown): void => {
  if (value === undefined) return;
  if (typeof value === 'string' && Buffer.byteLength(value) === 32) return;
  const found = typeof value === 'string' ? `${Buffer.byteLength(value)} bytes` : `of type ${typeof value}`;
  throw new ConfigurationError(
    code,
    `${name} must be text of exactly 32 bytes, and it is ${found}; look for a space or a line break.`,
  );
};

const checkSensitive = (sensitive: unknown): SensitiveMode => {
  if (isSensitiveMode(sensitive)) return sensitive;
  throw new ConfigurationError('OPTIONS_INVALID', "sensitive is 'auto' or 'manual'.");
};

const checkListener = <T>(listener: T): T => {
  if (listener === undefined || typeof listener === 'function') return listener;
  throw new ConfigurationError('OPTIONS_INVALID', 'onSensitiveFailure is a function.');
};

/**
 * Where requests go: absolute, http or https, without credentials or a query, closed by a slash.
 *
 * @throws ConfigurationError `BASE_URI_INVALID`
 */
const baseURLOf = (base_uri: unknown, baseURL: unknown): string => {
  if (base_uri !== undefined && baseURL !== undefined && base_uri !== baseURL) {
    throw new ConfigurationError(
      'BASE_URI_INVALID',
      'base_uri and baseURL are two names of one option; give one of them.',
    );
  }
  const normalised = normaliseBaseURL(base_uri ?? baseURL ?? defaultBaseURL);
  if (normalised !== undefined) return normalised;
  throw new ConfigurationError(
    'BASE_URI_INVALID',
    "base_uri must be an absolute http(s) URL without credentials, query or fragment, such as 'https://api.mch.weixin.qq.com/'.",
  );
};

const axiosOptionsOf = (options: Record<string, unknown>): AxiosRequestConfig => {
  const reserved = reservedOptions.find((name) => name in options);
  if (reserved !== undefined) {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      `${reserved} cannot be set; ${reservedBecause[reserved] ?? 'the SDK itself sets it, so leave it out of Builder.factory'}.`,
    );
  }
  checkNames(options);
  // Left out and `undefined` are one: axios would wait for ever.
  return { ...options, timeout: checkTimeout(options.timeout ?? 30_000) };
};

const checkTimeout = (timeout: unknown): number => {
  if (isTimeout(timeout)) return timeout;
  throw new ConfigurationError('OPTIONS_INVALID', `${timeoutTakes}.`);
};
