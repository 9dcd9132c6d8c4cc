import { validateHeaderName, validateHeaderValue } from 'node:http';
import { ConfigurationError } from '../errors';
import type { Answer } from './answer';

const brand = Symbol.for('wechatpay-chain.reply');

/** What a handler answers beyond success; made by `reply`. */
export interface Reply {
  readonly [brand]: true;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Answers a notification that asks for something, such as a parking fee, with a 200. Whatever else a handler returns is
 * ignored, so that nothing is sent by accident. Duplicates get the same answer.
 *
 * @param body an object becomes JSON; text is sent as it is, for an answer that is signed
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

/** What says how an answer goes over the connection; a second word on that makes it unreadable. */
const framingHeaders =
  /^(?:content-length|content-encoding|transfer-encoding|connection|keep-alive|te|trailer|upgrade|proxy-.*)$/i;

const invalid = (what: string): ConfigurationError =>
  new ConfigurationError('OPTIONS_INVALID', `reply() takes ${what}.`);

/** Whether a handler's result is a reply. */
export const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && brand in value && value[brand] === true;

/** A reply as the answer that is sent. */
export const answerOf = ({ body, headers }: Reply): Answer => ({
  status: 200,
  headers: Object.keys(headers).some((name) => /^content-type$/i.test(name))
    ? headers
    : { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body,
});
