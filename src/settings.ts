import type { KeyObject } from 'node:crypto';
import type { AxiosRequestConfig } from 'axios';
import { apiV3KeyOf, brandIdOf, mchidOf, secretOf, serialOf } from './credentials';
import type { ResourceCipher } from './crypto/resource-cipher';
import { ConfigurationError } from './errors';
import { type ClientIdentity, clientIdentityOf } from './identity';
import { platformKeysOf } from './keys/certs';
import { chooseCipher, chooseKeys } from './keys/choose';
import { chooseSigner } from './keys/choose-signer';
import type { DownloadedKeys } from './keys/downloaded';
import type { KeySet, PlatformKey } from './keys/fixed';
import { merchantKeyOf } from './keys/read-key';
import { isPublicKeyId } from './keys/serial';
import type { ClientCertificate } from './network/client-certificate';
import { problemOfNetwork } from './network/network';
import { createAgents } from './network/route';
import { checkLogger } from './observe/logger';
import type { Observer } from './observe/observer';
import type { AnyBuilderOptions, BuilderOptions } from './options';
import { ownOf } from './own';
import { normaliseBaseURL } from './request/base-url';
import { problemOfHeaders } from './request/headers';
import { problemOfFactory } from './request/option-names';
import { isRetry, retryPolicyOf, retryTakes } from './request/retry';
import { isTimeout, timeoutTakes } from './request/timeout';
import { isSensitiveMode, type SensitiveMode } from './sensitive/mode';
import { createHosts, type Hosts, hasStandby } from './transport/hosts';
import type { ClientSettings } from './transport/protocol';
import { createRetries } from './transport/retry';
import { clientCertificateOf } from './v2/certificate';
import { createPlatformClock, type PlatformClock } from './v3/clock';
import type { Signatory } from './v3/sign';

/** Checked options. */
export interface Settings extends ClientSettings {
  identity: ClientIdentity;
  /** 商户号; a brand has none. */
  mchid: string | undefined;
  /** Who signs by a key pair, and what verifies; `undefined` where there is APIv2 alone. */
  signed: SignedSettings | undefined;
  /** 32 bytes. */
  apiV3Key: string | undefined;
  /** Opens notifications and downloaded certificates. */
  cipher: ResourceCipher | undefined;
  /** 32 bytes. */
  secret: string | undefined;
  clientCertificate: ClientCertificate | undefined;
  sensitive: SensitiveMode;
  onSensitiveFailure: BuilderOptions['onSensitiveFailure'];
}

/** What requests are signed with, and their responses verified. */
export interface SignedSettings extends Signatory {
  /** `undefined` when a `signer` works without it. */
  privateKey: KeyObject | undefined;
  keys: KeySet;
  /** The same keys, where they are downloaded. */
  downloaded: DownloadedKeys | undefined;
}

const defaultBaseURL = 'https://api.mch.weixin.qq.com/';

/**
 * Checks the options of `Builder.factory`; everything wrong is found here and not at the first payment.
 *
 * @throws ConfigurationError that names the option and what to put there
 */
export const settingsOf = (options: AnyBuilderOptions): Settings => {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      'Builder.factory takes one object: { mchid, serial, privateKey, certs }.',
    );
  }
  const {
    mchid: givenMchid,
    brand_id,
    serial,
    privateKey,
    signer,
    certs,
    certificates,
    verifier,
    cipher: givenCipher,
    apiV3Key: givenApiV3Key,
    secret: givenSecret,
    merchant,
    base_uri,
    baseURL,
    sensitive = 'auto',
    onSensitiveFailure,
    retry,
    hosts,
    logger,
    clock,
    ...rest
  } = ownOf<AllOptions>(options as AllOptions);
  // First, for a misspelt name explains why another option is missing.
  const axios = axiosOptionsOf(ownOf(rest));
  const identity = clientIdentityOf(options);
  const mchid = identity === 'brand' ? undefined : mchidOf(givenMchid);
  const base = baseURLOf(base_uri, baseURL);
  const [apiV3Key, secret] = [apiV3KeyOf(givenApiV3Key), secretOf(givenSecret)];
  const cipher = chooseCipher(givenCipher, apiV3Key);
  const signing = { serial, privateKey, signer, certs, certificates, verifier, cipher, clock };
  const observer = {
    party: mchid === undefined ? { brand_id: brandIdOf(brand_id) } : { mchid },
    serial: identity === 'v2' ? undefined : serialOf(serial),
    logger: checkLogger(logger),
  };
  return {
    identity,
    mchid,
    signed: identity === 'v2' ? undefined : signedSettingsOf(signing, mchid, brand_id, observer),
    apiV3Key,
    cipher,
    secret,
    clientCertificate: merchant === undefined ? undefined : clientCertificateOf(merchant, mchid ?? ''),
    baseURL: base,
    baseURLGiven: (base_uri ?? baseURL) !== undefined,
    sensitive: checkSensitive(sensitive),
    onSensitiveFailure: checkListener(onSensitiveFailure),
    axios,
    agents: createAgents(),
    retries: createRetries(retryPolicyOf(checkRetry(retry))),
    hosts: hostsOf(hosts, base),
    observer,
  };
};

/** The options of every kind of client together, before it is known which they are. */
type AllOptions = Omit<BuilderOptions, 'brand_id'> & { brand_id?: unknown };

type SigningOptions = Pick<
  BuilderOptions,
  'privateKey' | 'signer' | 'certs' | 'certificates' | 'verifier' | 'cipher' | 'clock'
> & {
  serial?: string | undefined;
};

/** @param mchid a merchant's, else `brand_id` counts */
const signedSettingsOf = (
  { serial: givenSerial, privateKey, signer, certs, certificates, verifier, cipher, clock }: SigningOptions,
  mchid: string | undefined,
  brand_id: unknown,
  observer: Observer,
): SignedSettings => {
  const party =
    mchid === undefined
      ? ({ name: 'brand_id', id: brandIdOf(brand_id) } as const)
      : ({ name: 'mchid', id: mchid } as const);
  const serial = serialOf(givenSerial);
  const merchantKey = signer !== undefined && privateKey === undefined ? undefined : merchantKeyOf(privateKey);
  const mayLackCerts = certs === undefined && (certificates ?? verifier) !== undefined;
  const fixed = mayLackCerts ? [] : platformKeysOf(certs, { serial, key: merchantKey });
  if (mchid === undefined) refuseCertificates(fixed);
  const chosen = chooseSigner(signer, merchantKey);
  checkScheme(chosen.scheme, party.name);
  if (verifier === undefined) refuseSm2(chosen.scheme);
  return {
    ...party,
    serial,
    privateKey: merchantKey,
    signer: chosen,
    clock: clockOf(clock),
    ...chooseKeys({ mchid: party.id, fixed, certificates, verifier, cipher, observer }),
  };
};

/** @throws ConfigurationError `CERTS_INVALID` where a brand is given a 平台证书, of which it has none */
const refuseCertificates = (keys: readonly PlatformKey[]): void => {
  const found = keys.find(({ id, certificate }) => certificate !== undefined || !isPublicKeyId(id));
  if (found === undefined) return;
  throw new ConfigurationError(
    'CERTS_INVALID',
    `certs['${found.id}'] is named as a 平台证书, and the platform signs for a brand with 微信支付公钥 alone; list that by its PUB_KEY_ID_….`,
  );
};

/** @throws ConfigurationError `IDENTITY_UNSUITABLE` for a scheme of the other kind of party */
const checkScheme = (scheme: string | undefined, name: 'mchid' | 'brand_id'): void => {
  const [foreign, whose] =
    name === 'brand_id'
      ? [/^WECHATPAY2-/, 'this client is a brand’s']
      : [/^WECHATPAY-BRAND-/, 'this client is a merchant’s'];
  if (scheme === undefined || !foreign.test(scheme)) return;
  throw new ConfigurationError(
    'IDENTITY_UNSUITABLE',
    `signer signs by ${scheme}, and ${whose}; give it a signer of its own scheme, or leave scheme out for RSA.`,
  );
};

/** @throws ConfigurationError `IDENTITY_UNSUITABLE` for a signer of 国密 beside keys of RSA, which verify no response to it */
const refuseSm2 = (scheme: string | undefined): void => {
  if (scheme === undefined || !/-SM2-/.test(scheme)) return;
  throw new ConfigurationError(
    'IDENTITY_UNSUITABLE',
    `signer signs by ${scheme}, and certs and certificates alone are of RSA; give the signer and the verifier that sm2 of 'wechatpay-chain/sm' makes, or a verifier of your own.`,
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

/** @throws ConfigurationError `OPTIONS_INVALID` */
const hostsOf = (hosts: unknown, base: string): Hosts | undefined => {
  if (hosts === undefined) return undefined;
  if (hosts === 'failover' && hasStandby(base)) return createHosts();
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    "hosts takes 'failover', from https://api.mch.weixin.qq.com/ to api2.mch.weixin.qq.com; leave it out where base_uri leads elsewhere.",
  );
};

/** @throws ConfigurationError `OPTIONS_INVALID` */
const clockOf = (clock: unknown): PlatformClock | undefined => {
  if (clock === undefined) return undefined;
  if (clock === 'auto') return createPlatformClock();
  throw new ConfigurationError(
    'OPTIONS_INVALID',
    "clock takes 'auto', which corrects this machine's clock by the platform's; leave it out to go by this machine's.",
  );
};

const checkRetry = (retry: unknown): BuilderOptions['retry'] => {
  if (retry === undefined || isRetry(retry)) return retry;
  throw new ConfigurationError('OPTIONS_INVALID', `${retryTakes}.`);
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
  const problem = problemOfFactory(options) ?? problemOfHeaders(options.headers) ?? problemOfNetwork(options);
  if (problem !== undefined) throw new ConfigurationError('OPTIONS_INVALID', problem);
  // Left out and `undefined` are one: axios would wait for ever.
  return ownOf(options, { timeout: checkTimeout(options.timeout ?? 30_000) });
};

const checkTimeout = (timeout: unknown): number => {
  if (isTimeout(timeout)) return timeout;
  throw new ConfigurationError('OPTIONS_INVALID', `${timeoutTakes}.`);
};
