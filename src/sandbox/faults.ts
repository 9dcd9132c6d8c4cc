/** The headers without which a response cannot be verified. */
export type SignatureHeader = 'Wechatpay-Timestamp' | 'Wechatpay-Nonce' | 'Wechatpay-Signature' | 'Wechatpay-Serial';

/** The signature is well-formed base64 and made with the right key, but over other bytes. The operation is carried out. */
export interface SignatureFault {
  readonly kind: 'signature';
}

/**
 * The signature is one of the platform's probes: `WECHATPAY/SIGNTEST/…`, 355 characters, not valid base64. The operation
 * is carried out.
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4016271743
 */
export interface SignTestFault {
  readonly kind: 'signtest';
}

/**
 * One byte of the body is changed after signing; JSON stays JSON where a digit or a letter can be changed. The operation
 * is carried out. A response without a body stays as it is.
 */
export interface TamperedFault {
  readonly kind: 'tampered';
}

/**
 * The second half of the body is cut off after signing, and `Content-Length` agrees with what is left. The operation is
 * carried out. A response without a body stays as it is.
 */
export interface TruncatedFault {
  readonly kind: 'truncated';
}

/** `Wechatpay-Serial` names a key that the merchant does not know; all else is right. The operation is carried out. */
export interface UnknownSerialFault {
  readonly kind: 'unknown-serial';
  /** @default a `PUB_KEY_ID_…` that does not exist */
  readonly serial?: string;
}

/** The timestamp is off, and signed as it is. The operation is carried out. */
export interface StaleFault {
  readonly kind: 'stale';
  /**
   * Seconds that the response lies in the past; negative for the future.
   *
   * @default 301
   */
  readonly seconds?: number;
}

/** Headers of the signature are missing. The operation is carried out. */
export interface UnsignedFault {
  readonly kind: 'unsigned';
  /** @default all four, and `Wechatpay-Signature-Type` with them */
  readonly headers?: readonly SignatureHeader[];
}

/** Another status. It replaces the operation, which is not carried out. */
export interface StatusFault {
  readonly kind: 'status';
  readonly status: number;
  /** @default `{ code, message }` with the status' documented code from 400 on, nothing below */
  readonly body?: object;
  /** @default true */
  readonly signed?: boolean;
}

/** A gateway's error page: HTML, unsigned. It replaces the operation, which is not carried out. */
export interface HtmlFault {
  readonly kind: 'html';
  /** @default 502 */
  readonly status?: number;
}

/** A signed 204. It replaces the operation, which is not carried out. */
export interface NoContentFault {
  readonly kind: 'no-content';
}

/** A signed 200 without a body. It replaces the operation, which is not carried out. */
export interface EmptyFault {
  readonly kind: 'empty';
}

/** The connection is reset before any response. The operation is carried out: the merchant cannot know. */
export interface ResetFault {
  readonly kind: 'reset';
}

/**
 * The connection ends in the middle of the body, before `Content-Length` is reached. The operation is carried out. An
 * response without a body ends before its head, as `reset` does.
 */
export interface CutFault {
  readonly kind: 'cut';
}

/** The right response, late. The operation is carried out at once, the response waits. */
export interface DelayFault {
  readonly kind: 'delay';
  /** Milliseconds. */
  readonly ms: number;
}

/** An unsigned redirection, as a captive portal would send it. It replaces the operation, which is not carried out. */
export interface RedirectFault {
  readonly kind: 'redirect';
  /** The `Location` header. */
  readonly location: string;
  /** @default 302 */
  readonly status?: number;
}

/** An arbitrary response. It replaces the operation, which is not carried out. */
export interface BodyFault {
  readonly kind: 'body';
  readonly body: string | Buffer;
  /** @default 'application/json; charset=utf-8' */
  readonly contentType?: string;
  /** @default true */
  readonly signed?: boolean;
  /** @default 200 */
  readonly status?: number;
}

/** A way in which a signed message goes wrong, be it a response or a notification. */
export type MessageFault =
  | SignatureFault
  | SignTestFault
  | TamperedFault
  | TruncatedFault
  | UnknownSerialFault
  | StaleFault
  | UnsignedFault
  | DelayFault;

/** A way in which the next response goes wrong. */
export type Fault =
  | MessageFault
  | StatusFault
  | HtmlFault
  | NoContentFault
  | EmptyFault
  | ResetFault
  | CutFault
  | RedirectFault
  | BodyFault;
