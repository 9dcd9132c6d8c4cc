import { validateHeaderName, validateHeaderValue } from 'node:http';
import { ConfigurationError, type NotificationErrorCode } from '../errors';
import { Transformer } from '../xml/transformer';

/** The response to a delivery, for any server. */
export interface Answer {
  /** The HTTP status: 2xx ends the delivery, anything else brings it again. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for a 204. */
  readonly body: string;
}

/** The protocol of a notification, and so of its response. */
export type ProtocolVersion = 'v2' | 'v3';

const json = 'application/json; charset=utf-8';

const xml = 'text/xml; charset=utf-8';

/**
 * Received: a 204 without a body; APIv2 wants to read `SUCCESS`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export const success = (protocol: ProtocolVersion): Answer =>
  protocol === 'v3'
    ? { status: 204, headers: {}, body: '' }
    : { status: 200, headers: { 'Content-Type': xml }, body: xmlBody('SUCCESS', 'OK') };

/**
 * Not received.
 *
 * @param reason a stable code; never anything of an error's own text, which is for the log
 */
export const failure = (protocol: ProtocolVersion, status: number, reason: string): Answer =>
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
  CIPHER_FAILED: 500,
};

/** The status of a refusal: 401 where the signature is at fault, 500 where this server is, 400 for the rest. */
export const statusOf = (code: NotificationErrorCode): number =>
  statuses[code] ?? (code.startsWith('SIGNATURE_') ? 401 : 400);

const brand = Symbol.for('wechatpay-chain.reply');

/** What a handler returns to respond with more than success; made by `reply`. */
export interface Reply {
  readonly [brand]: true;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Responds with a 200 to a notification that asks for something, such as a parking fee. Whatever else a handler returns is
 * ignored, so that nothing is sent by accident. Duplicates get the same response.
 *
 * @param body an object becomes JSON; text is sent as it is, for a response that is signed
 * @param headers beside `Content-Type`; an `Authorization` where the documentation asks for one
 * @throws ConfigurationError `OPTIONS_INVALID` for what cannot be sent; within a handler that is a failure like any other
 * @example
 * webhook.on('PARKING_FEE.QUERY_TRANS_INFO', async ({ resource }) =>
 *   reply<NotificationAnswers['PARKING_FEE.QUERY_TRANS_INFO']>({ code: 'SUCCESS', total_amount: 500 }));
 */
export const reply = <Body extends object>(
  body: Body | string,
  headers: Readonly<Record<string, string>> = {},
): Reply => {
  const text: unknown = typeof body === 'string' ? body : JSON.stringify(body);
  if (typeof text !== 'string') throw invalid('an object or a text as the body');
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch {
    throw invalid('headers that HTTP can carry: names of letters and hyphens, values of ASCII');
  }
  if (Symbol.iterator in headers) throw invalid('headers as an object of names and values');
  const framing = Object.keys(headers).find((name) => framingHeaders.test(name));
  if (framing !== undefined) throw invalid(`no ${framing}, which the server itself sets`);
  return { [brand]: true, body: text, headers };
};

/** Headers that frame the response. The server sets them; a second value would make the response unreadable. */
const framingHeaders =
  /^(?:content-length|content-encoding|transfer-encoding|connection|keep-alive|te|trailer|upgrade|proxy-.*)$/i;

const invalid = (what: string): ConfigurationError =>
  new ConfigurationError('OPTIONS_INVALID', `reply() takes ${what}.`);

/** Whether a handler's result is a reply. */
export const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && brand in value && value[brand] === true;

/** The response that carries a reply. */
export const answerWith = ({ body, headers }: Reply): Answer => ({
  status: 200,
  headers: Object.keys(headers).some((name) => /^content-type$/i.test(name))
    ? headers
    : { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body,
});
