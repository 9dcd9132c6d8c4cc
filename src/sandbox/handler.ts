import type { IncomingHttpHeaders } from 'node:http';

/** What the handler of an operation is told about a request. */
export interface HandlerRequest {
  /** The template's variables by name, percent-decoded. */
  readonly variables: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body parsed as JSON; `undefined` for an empty body and for a multipart one. */
  readonly json: unknown;
  /** The body's bytes; of an upload the whole form. */
  readonly body: Buffer;
  /** By lower-case name. */
  readonly headers: IncomingHttpHeaders;
}

/** What a handler responds with. */
export interface Reply {
  /**
   * HTTP status.
   *
   * @default 200, or 204 without a body
   */
  readonly status?: number;
  /** An object is sent as JSON; a string or bytes go out as they are. */
  readonly body?: object | string | Buffer;
  /** Further headers; `Content-Type` replaces `application/json; charset=utf-8`. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Whether the response carries the platform's signature. The real API does not sign its downloads.
   *
   * @default true
   */
  readonly signed?: boolean;
}

/** Carries out an operation. What it throws becomes a 500 `SYSTEM_ERROR`. */
export type Handler = (request: HandlerRequest) => Reply | Promise<Reply>;
