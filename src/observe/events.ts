import { channel } from 'node:diagnostics_channel';
import type { Method } from '../chain/verb';

/** Who calls: a merchant or a brand. */
export interface EventParty {
  /** 商户号 */
  readonly mchid?: string;
  /** 品牌ID */
  readonly brand_id?: string;
}

/** An attempt of a call begins: it is about to be signed and sent. A response or a refusal ends it. */
export interface RequestEvent extends EventParty {
  /** One for all attempts of a call. */
  readonly id: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  readonly method: Method;
  /**
   * The URI template, without a query. In a path that was written with its values, each of them is `{}`:
   * `v3/marketing/favor/users/{}/coupons`. Of a path outside the catalogue only the words that others have are shown.
   */
  readonly template: string;
  /** `api.mch.weixin.qq.com` */
  readonly host: string;
  readonly port: number;
  /** Of the merchant's own certificate; APIv2 signs without one. */
  readonly serial?: string;
}

/** What ends an attempt. */
interface Outcome {
  /** The attempt: the very object that was published when it began. */
  readonly request: RequestEvent;
  /** Since then, in milliseconds. */
  readonly duration: number;
  /** `Request-ID`, to name when asking WeChat Pay. */
  readonly requestId?: string;
}

/** A response of 2xx came, was verified, and was read. Of a stream, only its head was read. */
export interface ResponseEvent extends Outcome {
  readonly status: number;
  /** 公钥ID or 平台证书序列号 that it is signed with. */
  readonly serial?: string;
  /** By how many seconds the platform's clock is ahead of this machine's, by `Wechatpay-Timestamp`, of a file by `Date`. */
  readonly skew?: number;
}

/** An attempt failed: the API refused it, its response proves nothing, or none came. */
export interface RefusedEvent extends Outcome {
  /** As the call's error has it: the API's own (`PARAM_ERROR`), or one of this SDK (`SIGNATURE_DIGEST`, `TIMEOUT` …). */
  readonly code: string;
  /** The HTTP status, where there was a response. */
  readonly status?: number;
  /** The system's own code, where a connection failed: `ECONNRESET` … */
  readonly cause?: string;
  /** The field that the API refuses, without its value: `/amount/currency`. */
  readonly field?: string;
  /** By how many seconds the platform's clock is ahead of this machine's, by `Date`, which nothing proves. */
  readonly skew?: number;
}

/** An attempt is followed by another. */
export interface RetryEvent {
  /** The attempt that is followed. */
  readonly request: RequestEvent;
  /** What it failed with; `ACCEPTED` after a 202 that is to be asked again. */
  readonly code: string;
  /** How long until the next attempt, in milliseconds. */
  readonly pause: number;
}

/** 平台证书 were downloaded, or could not be. */
export interface KeysEvent extends EventParty {
  /** In milliseconds. */
  readonly duration: number;
  /** Of the certificates that are at hand now. */
  readonly serials?: readonly string[];
  /** Why there are none that are new. */
  readonly code?: string;
}

/**
 * A delivery to a `Webhook` was responded to, or its `parse` has read one. It is told apart from the refusal of a call, which
 * nobody outside can cause.
 */
export interface NotificationEvent {
  /** 通知ID, once it is verified. */
  readonly id?: string;
  /** Once it is verified. */
  readonly event_type?: string;
  /** Once it is verified, where the `event_type` has several. */
  readonly kind?: string;
  /** `Request-ID`, to name when asking WeChat Pay. */
  readonly requestId?: string;
  /** The HTTP status of the response; `parse` sends none. */
  readonly status?: number;
  /**
   * Why no handler has handled it now: it was refused (`SIGNATURE_DIGEST` …), or it comes again (`HANDLER_FAILED` …), or it
   * was handled before (`DUPLICATE`).
   */
  readonly code?: string;
  /** Until the response, in milliseconds. */
  readonly duration: number;
}

/** What `node:diagnostics_channel` gets on `wechatpay-chain:request` and so on. Each event is frozen and holds no secret. */
export interface DiagnosticEvents {
  request: RequestEvent;
  response: ResponseEvent;
  refused: RefusedEvent;
  retry: RetryEvent;
  keys: KeysEvent;
  notification: NotificationEvent;
}

/** The channels by the name of their event; another copy of this SDK in the process has the same. */
export const channels = {
  request: channel('wechatpay-chain:request'),
  response: channel('wechatpay-chain:response'),
  refused: channel('wechatpay-chain:refused'),
  retry: channel('wechatpay-chain:retry'),
  keys: channel('wechatpay-chain:keys'),
  notification: channel('wechatpay-chain:notification'),
} as const;
