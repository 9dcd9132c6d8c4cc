import type { KeyObject } from 'node:crypto';
import type { AxiosRequestConfig, CreateAxiosDefaults } from 'axios';
import { type KeyLike, type ParsedKey, parseKey, samePublicKey } from './crypto/key';
import { ConfigurationError, type ConfigurationErrorCode } from './errors';
import { reservedOptions } from './http/options';
import { fixedKeys, type KeySet, type PlatformKey } from './keys/fixed';

/** What `Builder.factory` takes: the merchant's identity, the platform's keys, and any other axios option. */
export interface BuilderOptions
  extends Omit<CreateAxiosDefaults, 'url' | 'method' | 'data' | 'params' | 'auth' | 'validateStatus' | 'maxRedirects'> {
  /** 商户号, as text. */
  mchid: string;
  /** 商户API证书序列号: hex, of the merchant's own certificate. */
  serial: string;
  /** 商户API私钥: RSA, in any form that `KeyLike` names. */
  privateKey: KeyLike;
  /**
   * 微信支付公钥 by 公钥ID, 平台证书 by serial, side by side while a merchant migrates. Answers are verified by exactly
   * the key that they name.
   */
  certs: Readonly<Record<string, KeyLike>>;
  /** APIv3密钥: 32 bytes. Opens notifications and downloaded certificates. */
  apiV3Key?: string;
  /** APIv2密钥: 32 bytes. */
  secret?: string;
  /**
   * Where requests go, with a path prefix if need be.
   *
   * @default 'https://api.mch.weixin.qq.com/'
   */
  base_uri?: string;
  /** axios' name for `base_uri`. */
  baseURL?: string;
  /**
   * How long an answer may take, in milliseconds; `0` waits for ever.
   *
   * @default 30_000
   */
  timeout?: number;
}

/** Checked options. */
export interface Settings {
  mchid: string;
  serial: string;
  privateKey: KeyObject;
  keys: KeySet;
  /** Absolute, closed by a slash. */
  baseURL: string;
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
  const { mchid, serial, privateKey, certs, apiV3Key, secret, base_uri, baseURL, ...rest } = options;
  checkMchid(mchid);
  checkSerial(serial);
  const merchantKey = merchantKeyOf(privateKey);
  const keys = fixedKeys(platformKeysOf(certs, serial, merchantKey));
  checkLength('API_V3_KEY_INVALID', 'apiV3Key', apiV3Key);
  checkLength('SECRET_INVALID', 'secret', secret);
  return {
    mchid,
    serial,
    privateKey: merchantKey,
    keys,
    baseURL: baseURLOf(base_uri, baseURL),
    axios: axiosOptionsOf(rest),
  };
};

const checkMchid = (mchid: unknown): void => {
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

const merchantKeyOf = (privateKey: KeyLike): KeyObject => {
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

const platformKeysOf = (
  certs: unknown,
  serial: string,
  merchantKey: KeyObject,
): readonly [PlatformKey, ...PlatformKey[]] => {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) {
    throw new ConfigurationError(
      'CERTS_INVALID',
      `certs is ${certs === undefined ? 'missing' : 'not an object'}; map 微信支付公钥ID (or 平台证书 serial) to the key: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }.`,
    );
  }
  const [first, ...others] = Object.entries(certs as Record<string, KeyLike>).map(([id, input]) =>
    platformKeyOf(id, input, serial, merchantKey),
  );
  if (first === undefined) {
    throw new ConfigurationError(
      'CERTS_INVALID',
      'certs is empty; without a key of the platform no answer can be trusted.',
    );
  }
  return [first, ...others];
};

const platformKeyOf = (id: string, input: KeyLike, serial: string, merchantKey: KeyObject): PlatformKey => {
  const where = `certs['${id}']`;
  if (sameSerial(id, serial)) {
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
  if (samePublicKey(parsed.key, merchantKey)) {
    throw new ConfigurationError(
      'CERTS_HOLD_MERCHANT_KEY',
      `${where} is the merchant's own key (apiclient_cert.pem); certs takes the platform's keys (微信支付公钥 or 平台证书).`,
    );
  }
  if (parsed.kind === 'public') return { id, key: parsed.key };
  if (!sameSerial(id, parsed.certificate.serialNumber)) {
    throw new ConfigurationError(
      'CERTS_SERIAL_MISMATCH',
      `${where} holds the certificate ${parsed.certificate.serialNumber}; list it under that serial.`,
    );
  }
  return { id, key: parsed.key, certificate: parsed.certificate };
};

const sameSerial = (a: string, b: string): boolean => bareSerial(a) === bareSerial(b);

const bareSerial = (serial: string): string => serial.toUpperCase().replace(/^0+/, '');

const checkLength = (code: ConfigurationErrorCode, name: string, value: unknown): void => {
  if (value === undefined) return;
  if (typeof value === 'string' && Buffer.byteLength(value) === 32) return;
  const found = typeof value === 'string' ? `${Buffer.byteLength(value)} bytes` : `of type ${typeof value}`;
  throw new ConfigurationError(
    code,
    `${name} must be text of exactly 32 bytes, and it is ${found}; look for a space or a line break.`,
  );
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

/** A base URL closed by a slash; `undefined` if it cannot be one. */
export const normaliseBaseURL = (value: unknown): string | undefined => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
};

const axiosOptionsOf = (options: Record<string, unknown>): AxiosRequestConfig => {
  const reserved = reservedOptions.find((name) => name in options);
  if (reserved !== undefined) {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      `${reserved} is set by the SDK itself; leave it out of Builder.factory.`,
    );
  }
  return { timeout: 30_000, ...options };
};
