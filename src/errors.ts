import type { AxiosResponse } from 'axios';
import type { CallResponse } from '../types/core.js';
import type { ErrorCode } from '../types/error-codes.js';
import { brand, hasInstance } from './brand';

/** What a `ConfigurationError` can be about. */
export type ConfigurationErrorCode =
  | 'OPTIONS_INVALID'
  | 'IDENTITY_AMBIGUOUS'
  | 'IDENTITY_UNSUITABLE'
  | 'MCHID_INVALID'
  | 'BRAND_ID_INVALID'
  | 'SERIAL_INVALID'
  | 'PRIVATE_KEY_INVALID'
  | 'PRIVATE_KEY_IS_PUBLIC'
  | 'CERTS_INVALID'
  | 'CERTS_HOLD_PRIVATE_KEY'
  | 'CERTS_HOLD_MERCHANT_KEY'
  | 'CERTS_SERIAL_MISMATCH'
  | 'API_V3_KEY_INVALID'
  | 'SECRET_INVALID'
  | 'MERCHANT_CERTIFICATE_INVALID'
  | 'SM_LIBRARY_MISSING'
  | 'BASE_URI_INVALID';

/** What a `RequestError` can be about; nothing was sent in any of these cases. */
export type RequestErrorCode =
  | 'PATH_VARIABLE_MISSING'
  | 'PATH_VARIABLE_INVALID'
  | 'TEMPLATE_INVALID'
  | 'VERB_UNKNOWN'
  | 'OPTIONS_INVALID'
  | 'AWAIT_MISSING'
  | 'BODY_AMBIGUOUS'
  | 'BODY_NOT_SERIALISABLE'
  | 'CHARACTER_UNSUPPORTED'
  | 'SENSITIVE_NOT_TEXT'
  | 'SENSITIVE_TOO_LONG'
  | 'SERIAL_UNKNOWN'
  | 'SIGNER_FAILED'
  | 'ENCRYPTION_FAILED'
  | 'SECRET_MISSING'
  | 'MCHID_MISMATCH'
  | 'MERCHANT_CERTIFICATE_MISSING'
  | 'MERCHANT_CERTIFICATE_NOT_SHOWN'
  | 'POST_PAYMENTS_INVALID';

/** Why a response cannot be trusted. */
export type SignatureErrorCode =
  | 'SIGNATURE_HEADERS_INCOMPLETE'
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_CLOCK'
  | 'SIGNATURE_PROBE'
  | 'SIGNATURE_SERIAL_UNKNOWN'
  | 'SIGNATURE_DIGEST';

/** What a `CryptoError` can be about. */
export type CryptoErrorCode =
  | 'KEY_INVALID'
  | 'KEY_LENGTH'
  | 'NONCE_LENGTH'
  | 'CERTIFICATE_INVALID'
  | 'CIPHERTEXT_INVALID'
  | 'DECRYPTION_FAILED'
  | 'PLAINTEXT_NOT_TEXT'
  | 'PLAINTEXT_TOO_LONG'
  | 'PADDING_UNSUPPORTED'
  | 'DATA_NOT_TEXT'
  | 'ALGORITHM_UNSUPPORTED'
  | 'SIZE_INVALID';

/** What an `XmlError` can be about. */
export type XmlErrorCode =
  | 'XML_MALFORMED'
  | 'XML_IS_HTML'
  | 'XML_DOCTYPE'
  | 'XML_ENTITY'
  | 'XML_TOO_DEEP'
  | 'XML_TOO_LARGE'
  | 'XML_NAME_INVALID'
  | 'XML_VALUE_INVALID'
  | 'XML_CHARACTER';

/** What is wrong with a file that is uploaded or downloaded. */
export type MediaErrorCode =
  | 'FILE_UNREADABLE'
  | 'FILE_CHANGED'
  | 'DIGEST_MISMATCH'
  | 'GZIP_BROKEN'
  | 'SEAL_BROKEN'
  | 'HASH_UNSUPPORTED'
  | 'SINK_FAILED'
  | 'BILL_NOT_FOUND'
  | 'DOWNLOAD_URL_FOREIGN'
  | 'BILL_MALFORMED'
  | 'BILL_CUT_OFF'
  | 'AMOUNT_INVALID';

/** Why a notification is refused before any handler sees it; `CLAIM_LOST` alone comes after one has run. */
export type NotificationErrorCode =
  | 'METHOD_NOT_ALLOWED'
  | 'BODY_NOT_RAW'
  | 'BODY_INCOMPLETE'
  | 'BODY_EMPTY'
  | 'BODY_TOO_LARGE'
  | 'BODY_ENCODED'
  | 'BODY_NOT_UTF8'
  | 'BODY_NOT_JSON'
  | 'BODY_NOT_XML'
  | 'ENVELOPE_INVALID'
  | 'SIGNATURE_HEADERS_INCOMPLETE'
  | 'SIGNATURE_HEADERS_REPEATED'
  | 'SIGNATURE_CLOCK'
  | 'SIGNATURE_PROBE'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_SERIAL_UNKNOWN'
  | 'SIGNATURE_DIGEST'
  | 'SIGNATURE_AMBIGUOUS'
  | 'V2_NOT_ENABLED'
  | 'CIPHER_FAILED'
  | 'RESOURCE_MALFORMED'
  | 'RESOURCE_NOT_AUTHENTIC'
  | 'RESOURCE_NOT_JSON'
  | 'RESOURCE_NOT_XML'
  | 'EVENT_TYPE_MISMATCH'
  | 'CLAIM_LOST';

/**
 * The base of every error that this SDK throws or rejects with. `instanceof` holds of it and of its classes whichever entry
 * of the package an error comes from, also where one part of an application imports the SDK and another requires it.
 *
 * @example
 * try {
 *   await instance.v3.certificates.get();
 * } catch (error) {
 *   if (isWeChatPayError(error)) console.error(error.code, error.message);
 * }
 */
export abstract class WeChatPayError extends Error {
  static readonly [brand]: string = 'WeChatPayError';
  static override readonly [Symbol.hasInstance] = hasInstance;
  /** Stable and meant for code; the message is meant for people and may change. */
  readonly code: string;
  /** How often a call was attempted before it failed with this; left out where it was once, or not at all. */
  declare readonly attempts?: number;

  protected constructor(name: string, code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    Object.defineProperty(this, 'name', { value: name, configurable: true, writable: true });
  }
}

/** `Builder.factory` was given options that cannot work. */
export class ConfigurationError extends WeChatPayError {
  static override readonly [brand]: string = 'ConfigurationError';
  declare readonly code: ConfigurationErrorCode;

  constructor(code: ConfigurationErrorCode, message: string, cause?: unknown) {
    super('ConfigurationError', code, message, cause);
  }
}

/** A call cannot be made into a request; nothing was sent. */
export class RequestError extends WeChatPayError {
  static override readonly [brand]: string = 'RequestError';
  declare readonly code: RequestErrorCode;

  constructor(code: RequestErrorCode, message: string, cause?: unknown) {
    super('RequestError', code, message, cause);
  }
}

/** A key, a nonce or a ciphertext given to the toolbox (`Rsa`, `AesGcm` …) cannot be used; the message quotes none of it. */
export class CryptoError extends WeChatPayError {
  static override readonly [brand]: string = 'CryptoError';
  declare readonly code: CryptoErrorCode;

  constructor(code: CryptoErrorCode, message: string) {
    super('CryptoError', code, message);
  }
}

/**
 * A file that is uploaded cannot be read to its end, or one that is downloaded is not what it should be. Nothing of a
 * failed download is left behind.
 */
export class MediaError extends WeChatPayError {
  static override readonly [brand]: string = 'MediaError';
  declare readonly code: MediaErrorCode;

  constructor(code: MediaErrorCode, message: string, cause?: unknown) {
    super('MediaError', code, message, cause);
  }
}

/** A text is not the XML of APIv2, or an object cannot be written as it. */
export class XmlError extends WeChatPayError {
  static override readonly [brand]: string = 'XmlError';
  declare readonly code: XmlErrorCode;

  constructor(code: XmlErrorCode, message: string) {
    super('XmlError', code, message);
  }
}

/**
 * A 2xx response whose signature does not prove that WeChat Pay sent it. On purpose it carries none of the response's data.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export class SignatureError extends WeChatPayError {
  static override readonly [brand]: string = 'SignatureError';
  declare readonly code: SignatureErrorCode;
  /** The response's `Request-ID`, to name when asking WeChat Pay. */
  readonly requestId: string | undefined;

  /** @param cause what kept the key from being found */
  constructor(code: SignatureErrorCode, message: string, requestId?: string, cause?: unknown) {
    super('SignatureError', code, message, cause);
    this.requestId = requestId;
  }
}

/**
 * A notification that cannot be trusted or read. On purpose it carries nothing of what came.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export class NotificationError extends WeChatPayError {
  static override readonly [brand]: string = 'NotificationError';
  declare readonly code: NotificationErrorCode;
  /** The notification's `Request-ID`, to name when asking WeChat Pay. */
  readonly requestId: string | undefined;

  constructor(code: NotificationErrorCode, message: string, requestId?: string, cause?: unknown) {
    super('NotificationError', code, message, cause);
    this.requestId = requestId;
  }
}

/** What an `ApiError` is made of. */
export interface ApiFailure {
  /** `POST v3/pay/transactions/jsapi` */
  operation: string;
  code: string;
  message: string;
  detail?: unknown;
  hint?: string | undefined;
  response: AxiosResponse;
}

/**
 * WeChat Pay responded with a status other than 2xx, or, in APIv2, with `FAIL`.
 *
 * @example
 * catch (error) {
 *   if (isApiError(error) && error.code === 'ORDER_NOT_EXIST') return undefined;
 *   throw error;
 * }
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
export class ApiError extends WeChatPayError {
  static override readonly [brand]: string = 'ApiError';
  /** The API's own code, one of the documented ones or another. @see docs/error-codes.md */
  declare readonly code: ErrorCode | (string & {});
  /** The HTTP status. */
  readonly status: number;
  /** The verb and template of the call. */
  readonly operation: string;
  /** The response's `Request-ID`, to name when asking WeChat Pay. */
  readonly requestId: string | undefined;
  /** The API's `detail`, as received. */
  readonly detail: unknown;
  /** What to do about it, where this SDK can tell: one line in Chinese, one in English. */
  declare readonly hint?: string;
  /** The whole response as axios gives it; not enumerable, so that a printed error stays short and without credentials. */
  declare readonly response: CallResponse;

  constructor(failure: ApiFailure) {
    super('ApiError', failure.code, failure.message);
    this.status = failure.response.status;
    this.operation = failure.operation;
    this.requestId = headerOf(failure.response, 'request-id');
    this.detail = failure.detail;
    if (failure.hint !== undefined) this.hint = failure.hint;
    Object.defineProperty(this, 'response', { value: failure.response, enumerable: false });
  }
}

/** How a response misses what the call expects. */
export type ResponseErrorCode =
  | 'RESPONSE_NOT_UTF8'
  | 'RESPONSE_NOT_JSON'
  | 'RESPONSE_NOT_XML'
  | 'RESPONSE_NOT_FILE'
  | 'RESPONSE_TOO_LARGE'
  | 'PAGE_REPEATED';

/**
 * A 2xx response that does not hold what the call expects. In APIv3 its signature has been verified all the same, unless it
 * is too large to be read to its end. `PAGE_REPEATED` is of `pages` and `rows` alone.
 */
export class ResponseError extends WeChatPayError {
  static override readonly [brand]: string = 'ResponseError';
  declare readonly code: ResponseErrorCode;

  constructor(code: ResponseErrorCode, message: string, cause?: unknown) {
    super('ResponseError', code, message, cause);
  }
}

/**
 * No response came: the connection could not be made or was lost. The request may have arrived all the same, so query the
 * order before sending anything else for it. The system's own code (`ECONNRESET` …) is `error.cause.code`.
 */
export class ConnectionError extends WeChatPayError {
  static override readonly [brand]: string = 'ConnectionError';
  declare readonly code: 'CONNECTION_FAILED';

  constructor(message: string, cause?: unknown) {
    super('ConnectionError', 'CONNECTION_FAILED', message, cause);
  }
}

/** No response came in time; the request may have arrived all the same. */
export class TimeoutError extends WeChatPayError {
  static override readonly [brand]: string = 'TimeoutError';
  declare readonly code: 'TIMEOUT';

  constructor(message: string, cause?: unknown) {
    super('TimeoutError', 'TIMEOUT', message, cause);
  }
}

/** The caller's own `signal` ended the call; the request may have arrived all the same. */
export class AbortError extends WeChatPayError {
  static override readonly [brand]: string = 'AbortError';
  declare readonly code: 'ABORTED';

  constructor(message: string, cause?: unknown) {
    super('AbortError', 'ABORTED', message, cause);
  }
}

/** What a `WaitError` knows. */
export interface Unfinished {
  last: CallResponse | undefined;
  /** What the last question failed with, if that only meant that it was not done. */
  cause?: unknown;
}

/** What was waited for was not done when the time was up; it may still be, so ask again before you give it up. */
export class WaitError extends WeChatPayError {
  static override readonly [brand]: string = 'WaitError';
  declare readonly code: 'WAIT_OVER';
  /** The last response, if there was one; not enumerable, so that a printed error stays short. */
  declare readonly last: CallResponse | undefined;

  constructor(message: string, { last, cause }: Unfinished) {
    super('WaitError', 'WAIT_OVER', message, cause);
    Object.defineProperty(this, 'last', { value: last, enumerable: false });
  }
}

const headerOf = (response: AxiosResponse, name: string): string | undefined => {
  const value: unknown = response.headers?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** Whether an error is one of this SDK's. */
export const isWeChatPayError = (error: unknown): error is WeChatPayError => error instanceof WeChatPayError;

/** Whether `Builder.factory` was given options that cannot work. */
export const isConfigurationError = (error: unknown): error is ConfigurationError =>
  error instanceof ConfigurationError;

/** Whether a call was refused before anything was sent. */
export const isRequestError = (error: unknown): error is RequestError => error instanceof RequestError;

/** Whether a response was refused because its signature proves nothing. */
export const isSignatureError = (error: unknown): error is SignatureError => error instanceof SignatureError;

/** Whether a notification was refused because it cannot be trusted or read. */
export const isNotificationError = (error: unknown): error is NotificationError => error instanceof NotificationError;

/** Whether WeChat Pay responded with an error. */
export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;

/** Whether a verified response does not hold what the call expects. */
export const isResponseError = (error: unknown): error is ResponseError => error instanceof ResponseError;

/** Whether no response came because the connection failed. */
export const isConnectionError = (error: unknown): error is ConnectionError => error instanceof ConnectionError;

/** Whether no response came in time. */
export const isTimeoutError = (error: unknown): error is TimeoutError => error instanceof TimeoutError;

/** Whether the caller's own signal ended the call. */
export const isAbortError = (error: unknown): error is AbortError => error instanceof AbortError;

/** Whether the time was up before what was waited for was done. */
export const isWaitError = (error: unknown): error is WaitError => error instanceof WaitError;

/** Whether a key, a nonce or a ciphertext could not be used. */
export const isCryptoError = (error: unknown): error is CryptoError => error instanceof CryptoError;

/** Whether a text is not the XML of APIv2, or an object cannot be written as it. */
export const isXmlError = (error: unknown): error is XmlError => error instanceof XmlError;

/** Whether a file that was uploaded or downloaded is not what it should be. */
export const isMediaError = (error: unknown): error is MediaError => error instanceof MediaError;
