import { ownOf } from '../own';
import type { Reply } from './handler';
import { Refusal, type RefusalDetail } from './refusal';

/** The `Content-Type` of JSON. */
const JSON_TYPE = 'application/json; charset=utf-8';

/** A response in bytes, before it is signed. */
export interface PlainResponse {
  readonly status: number;
  readonly body: Buffer;
  /** Beside those of the signature; `Content-Type` among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the platform's signature goes with it. */
  readonly signed: boolean;
}

/** An object becomes JSON, a string UTF-8, bytes stay; `undefined` is no body. */
const toBytes = (body: Reply['body']): Buffer => {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
};

/** Turns what a handler returned into bytes. Only a 204 has no `Content-Type`. */
export const responseOf = (reply: Reply): PlainResponse => {
  const { body, status, headers = {}, signed = true } = ownOf(reply);
  const code = status ?? (body === undefined ? 204 : 200);
  return {
    status: code,
    body: code === 204 ? Buffer.alloc(0) : toBytes(body),
    headers: code === 204 ? headers : { 'Content-Type': JSON_TYPE, ...headers },
    signed,
  };
};

/** A value may be nested deeper than JSON is written. */
const written = (detail: RefusalDetail): RefusalDetail => {
  try {
    JSON.stringify(detail);
    return detail;
  } catch {
    return { ...detail, value: '' };
  }
};

/** Turns what an operation threw into an error response: a refusal into its own, anything else into a 500. */
export const errorResponse = (error: unknown): PlainResponse => {
  if (error instanceof Refusal) {
    const { status, code, message, detail, headers } = error;
    return responseOf({ status, headers, body: { code, message, ...(detail && { detail: written(detail) }) } });
  }
  const message = error instanceof Error ? error.message : String(error);
  return responseOf({ status: 500, body: { code: 'SYSTEM_ERROR', message } });
};
