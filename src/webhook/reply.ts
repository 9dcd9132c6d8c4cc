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
 * @example
 * webhook.on('PARKING_FEE.QUERY_TRANS_INFO', async ({ resource }) =>
 *   reply<NotificationAnswers['PARKING_FEE.QUERY_TRANS_INFO']>({ code: 'SUCCESS', total_amount: 500 }));
 */
export const reply = <Body extends object>(
  body: Body | string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  [brand]: true,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers,
});

/** Whether a handler's result is a reply. */
export const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && brand in value && value[brand] === true;

/** A reply as the answer that is sent. */
export const answerOf = ({ body, headers }: Reply): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body,
});
