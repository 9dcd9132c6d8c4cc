import type { IncomingHttpHeaders } from 'node:http';
import type { Authorization } from './authorization';
import type { Fault } from './faults';
import type { WireResponse } from './sign';

/** A request that the sandbox received. */
export interface SandboxRequest {
  /** `GET`, `POST` … */
  readonly method: string;
  /** Path and query exactly as on the request line. */
  readonly target: string;
  /** By lower-case name; `wechatpay-serial` is among them when the client sent it. */
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, spelled and ordered as received. */
  readonly rawHeaders: readonly string[];
  /** The body's bytes; empty when it exceeded the limit. */
  readonly body: Buffer;
  /** The `Authorization` header taken apart; `undefined` when it is missing or malformed. */
  readonly authorization: Authorization | undefined;
  /**
   * The string to sign, built from what arrived, an upload's with its `meta` for a body. Compare it with the client's own to
   * explain a `SIGN_ERROR`.
   */
  readonly message: string;
  /** Whether scheme, merchant, serial, nonce, clock and signature are all right, whatever the response was. */
  readonly signatureAccepted: boolean;
  /** Status of the response; 0 as long as there is none, and for ever after a reset. */
  readonly status: number;
}

/** A request, and what was sent in response. */
export interface Exchanged {
  readonly request: SandboxRequest;
  /** When it was judged, by the clock that its timestamp was held against: milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds until the response was sent. */
  readonly duration: number;
  /** `undefined` where the connection was reset. */
  readonly response: WireResponse | undefined;
  /** What was wrong with it, because it was asked for. */
  readonly fault: Fault['kind'] | undefined;
}
