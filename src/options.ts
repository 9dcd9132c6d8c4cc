import type { AxiosRequestConfig, CreateAxiosDefaults } from 'axios';
import type { AxiosOptions, RetryOptions } from '../types/core.js';
import type { KeyLike } from './crypto/key';
import type { ResourceCipher } from './crypto/resource-cipher';
import type { Signer, Verifier } from './keys/custom';
import type { DownloadOptions } from './keys/downloaded';
import type { Logger } from './observe/logger';
import type { SensitiveMode } from './sensitive/mode';
import type { SensitiveFailure } from './sensitive/open';
import type { MerchantCertificate } from './v2/certificate';

/** Where every client sends, and any axios option that the SDK does not set. */
export interface CommonOptions extends AxiosOptions {
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
   * How long a response may take to begin, the connection, the upload and all attempts included, and then how long it may
   * pause, in milliseconds; `0` means no limit. It does not bound the whole: a response that keeps arriving may take any time. For
   * that, give a call `signal: AbortSignal.timeout(ms)`.
   *
   * @default 30_000
   */
  timeout?: number | undefined;
  /**
   * How large a response may be, in bytes, decompressed; a larger one is a `ResponseError` `RESPONSE_TOO_LARGE`, and `-1` is
   * no limit. By default it is 32 MB for JSON and XML and 256 MB for a file that is asked for as bytes; what goes into a
   * `sink` or a stream has no limit.
   */
  maxContentLength?: number | undefined;
  /**
   * Whether a call that failed is sent again as it was: after a connection that failed, a 429 or a 5xx, and only where a
   * second request does nothing more than the first, as the operation's documentation states. All attempts together keep to
   * `timeout` and `signal`. `false` sends every call once; a call's own `retry` takes precedence.
   *
   * @default true
   * @example { attempts: 5, inferred: true }
   * @see docs/retries.md
   */
  retry?: boolean | RetryOptions | undefined;
  /**
   * `'failover'`: a call that got no response from `api.mch.weixin.qq.com` is repeated at `api2.mch.weixin.qq.com`, where it
   * may be repeated at all. After three requests in a row without a response every call goes there, and each minute one
   * that may be repeated tries the first host again.
   *
   * @default every call goes to the first host
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012075113
   */
  hosts?: 'failover' | undefined;
  /**
   * Gets a line of each attempt: `debug` when it begins, `info` of a response, `warn` of what the API refuses, of what a
   * `signal` ends and of a repeat, `error` where no response came or none that counts. No body, no header and no secret is in it.
   *
   * @default none
   * @example pino()
   * @see docs/observability.md
   */
  logger?: Logger | undefined;
  /** Carries the requests in place of axios' `http` adapter; axios' own option. */
  adapter?: AxiosRequestConfig['adapter'] | undefined;
  /** Headers of every request; axios' own option. */
  headers?: CreateAxiosDefaults['headers'] | undefined;
}

/** What signs requests of APIv3 and of the brand API, what verifies their responses, and what becomes of sensitive fields. */
export interface SignatureOptions extends CommonOptions {
  /** 商户API证书序列号: hex of up to 40 digits, of the merchant's own certificate. */
  serial: string;
  /** 商户API私钥: RSA, in any form that `KeyLike` names. May be left out where there is a `signer`. */
  privateKey?: KeyLike | undefined;
  /** Signs in place of `privateKey`: a KMS, an HSM, 国密. */
  signer?: Signer | undefined;
  /**
   * 微信支付公钥 by 公钥ID (exactly as 商户平台 shows it), 平台证书 by serial, side by side while a merchant migrates. Responses are verified
   * by exactly the key that they name. May be left out where there are `certificates` or a `verifier`.
   */
  certs?: Readonly<Record<string, KeyLike>> | undefined;
  /** Verifies in place of `certs`: 国密, or keys that are kept elsewhere. */
  verifier?: Verifier | undefined;
  /** Opens notifications and downloaded 平台证书 in place of AES-256-GCM with `apiV3Key`: 国密, or a key that is kept elsewhere. */
  cipher?: ResourceCipher | undefined;
  /**
   * Whether sensitive fields are encrypted in requests and decrypted in responses. `'manual'` touches nothing, as PHP's
   * client does; a call's own `sensitive` takes precedence.
   *
   * @default 'auto'
   */
  sensitive?: SensitiveMode | undefined;
  /**
   * Called when a sensitive field of a response cannot be decrypted with the merchant's private key. The field stays as it
   * was received and the call still succeeds, whatever this function does.
   *
   * @example onSensitiveFailure: ({ operation, field, error }) => log.warn({ operation, field, error })
   */
  onSensitiveFailure?: ((failure: SensitiveFailure) => void) | undefined;
  /**
   * `'auto'`: requests are signed, and responses checked, by the platform's time, which is learnt from each response whose
   * signature was verified, and from nothing else. It starts with this machine's clock, so that must be right to 300 s when
   * the first call is made; after that it may fall behind as it likes, and run ahead by 300 s.
   *
   * @default this machine's clock
   * @see docs/observability.md
   */
  clock?: 'auto' | undefined;
}

/** What APIv2 signs with. */
export interface SecretOptions extends CommonOptions {
  /** APIv2密钥: 32 letters and digits. */
  secret?: string | undefined;
  /**
   * 商户API证书, shown by the calls of APIv2 that want a client certificate (refunds, red packets …), over whatever
   * `httpsAgent` or `proxy` they go; an agent with a certificate of its own shows that. Where a connection would show none,
   * the call is refused with `MERCHANT_CERTIFICATE_NOT_SHOWN` before anything is sent.
   */
  merchant?: MerchantCertificate | undefined;
}

/**
 * What `Builder.factory` takes: the merchant's identity, the platform's keys, and any axios option that the SDK does not set.
 */
export interface BuilderOptions extends SignatureOptions, SecretOptions {
  /** 商户号, as text of digits. White space around this, `serial`, `apiV3Key` and `secret` is removed. */
  mchid: string;
  /**
   * Downloads 平台证书 when they are first needed and whenever a response names one that is not known; takes `apiV3Key` (or
   * `cipher`).
   * Only for a merchant that still has 平台证书: with 微信支付公钥 alone, `v3/certificates` has none. With a 公钥 in
   * `certs` beside it, requests name that, and responses of either kind are verified.
   *
   * @example 'download'
   * @example { store: redisStore, cooldown: 60 }
   */
  certificates?: 'download' | DownloadOptions | undefined;
  /** APIv3密钥: 32 letters and digits. Decrypts notifications and downloaded certificates. */
  apiV3Key?: string | undefined;
  brand_id?: undefined;
}

/**
 * What a merchant with APIv2 alone gives `Builder.factory`. A call of `v3` throws a ConfigurationError that says what it takes.
 *
 * @example Builder.factory({ mchid: '1900000109', secret })
 */
export interface V2BuilderOptions extends SecretOptions {
  /** 商户号, as text of digits. White space around this, `serial`, `apiV3Key` and `secret` is removed. */
  mchid: string;
  /** APIv2密钥: 32 letters and digits. */
  secret: string;
  /** APIv3密钥: 32 letters and digits. Decrypts the few notifications of APIv2 that are encrypted with it. */
  apiV3Key?: string | undefined;
  brand_id?: undefined;
  serial?: undefined;
  privateKey?: undefined;
  signer?: undefined;
  certs?: undefined;
  certificates?: undefined;
  verifier?: undefined;
  cipher?: undefined;
  clock?: undefined;
}

/**
 * What a brand (品牌) gives `Builder.factory` for `brand/…`: its own 品牌API证书 and the platform's 微信支付公钥.
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015407523
 */
export interface BrandBuilderOptions extends SignatureOptions {
  /** 品牌ID, as text of digits. */
  brand_id: string;
  /** 品牌API密钥: 32 letters and digits. Decrypts notifications. */
  apiV3Key?: string | undefined;
  mchid?: undefined;
  secret?: undefined;
  merchant?: undefined;
  certificates?: undefined;
}

/** The options of any client. */
export type AnyBuilderOptions = BuilderOptions | V2BuilderOptions | BrandBuilderOptions;
