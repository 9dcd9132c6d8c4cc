import type { NotificationErrorCode } from '../errors';
import { Transformer } from '../xml/transformer';

/** An answer to a delivery, ready for any server. */
export interface Answer {
  /** The HTTP status: 2xx ends the delivery, anything else brings it again. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for a 204. */
  readonly body: string;
}

/** Which protocol a notification came in, and so what its answer is written in. */
export type Protocol = 'v2' | 'v3';

const json = 'application/json; charset=utf-8';

const xml = 'text/xml; charset=utf-8';

/**
 * Received: a 204 without a body; APIv2 wants to read `SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export const success = (protocol: Protocol): Answer =>
  protocol === 'v3'
    ? { status: 204, headers: {}, body: '' }
    : { status: 200, headers: { 'Content-Type': xml }, body: xmlBody('SUCCESS', 'OK') };

/**
 * Not received.
 *
 * @param reason a stable code; never anything of an error's own text, which is for the log
 */
export const failure = (protocol: Protocol, status: number, reason: string): Answer =>
  protocol === 'v3'
    ? { status, headers: headersOf(status, json), body: JSON.stringify({ code: 'FAIL', message: reason }) }
    : { status, headers: headersOf(status, xml), body: xmlBody('FAIL', reason) };

/** Where the body was not read to its end the connection is of no more use. */
const headersOf = (status: number, type: string): Readonly<Record<string, string>> =>
  status === 408 || status === 413 ? { 'Content-Type': type, Connection: 'close' } : { 'Content-Type': type };

const xmlBody = (return_code: 'SUCCESS' | 'FAIL', return_msg: string): string =>
  Transformer.toXml({ return_code, return_msg });

const statuses: Readonly<Partial<Record<NotificationErrorCode, number>>> = {
  METHOD_NOT_ALLOWED: 405,
  BODY_NOT_RAW: 500,
  BODY_TOO_LARGE: 413,
  BODY_ENCODED: 415,
};

/** The status of a refusal: 401 where the signature is at fault, 500 where this server is, 400 for the rest. */
export const statusOf = (code: NotificationErrorCode): number =>
  statuses[code] ?? (code.startsWith('SIGNATURE_') ? 401 : 400);
