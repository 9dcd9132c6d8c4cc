import { v2Marks } from '../../catalogue/kinds';
import { isUnpaid } from './kind';

/** The fields of a notification of APIv2: one level, all text. */
export type V2Fields = Readonly<Record<string, string>>;

/**
 * What makes a notification without a name of its own what it is: fields that it has to have, none of them empty, as
 * `openapi/` marks them. They are those that no text has which a merchant signs with the same `secret` for a user to carry
 * (a URL that signs a contract, a coupon's link, the cashier's parameters), and that cannot be put into one either: APIv2
 * joins without escaping, so a value that a user chose may be taken apart into further fields, but only into names that are
 * sorted behind its own.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
const kinds = Object.entries(v2Marks);

/** The names that the fields give; a notification with an `event_type` of its own has that. */
export const v2EventTypes: readonly string[] = [
  ...kinds.map(([name]) => `v2/${name}`),
  'v2/refund-processed',
  'v2/transaction-fail',
  'v2/combined-transactions-fail',
  'v2/unknown',
];

/**
 * What a notification of APIv2 is called: `v2/` and its own `event_type` where it has one, else the name that its fields
 * give it. `req_info` makes a refund whatever stands beside it, for a refund is not signed; an empty field means nothing,
 * for it is not signed either.
 *
 * @returns `v2/unknown` for fields that make no documented notification
 * @example v2EventTypeOf({ req_info: '…' }) // 'v2/refund-processed'
 */
export const v2EventTypeOf = (fields: V2Fields): string => {
  if (fields.req_info) return 'v2/refund-processed';
  if (fields.event_ciphertext && fields.event_type) return `v2/${fields.event_type}`;
  const known = kinds.find(([, marks]) => marks.every((name) => fields[name]))?.[0];
  if (known !== undefined && (!success.test(known) || hasSucceeded(fields))) return `v2/${known}`;
  return `v2/${failedKindOf(fields) ?? 'unknown'}`;
};

const success = /-success$/;

/** One name serves for both outcomes in the documentation; here only what says SUCCESS is called a success. */
const hasSucceeded = ({ return_code, result_code, trade_state }: V2Fields): boolean =>
  result_code === 'SUCCESS' && (!return_code || return_code === 'SUCCESS') && !isUnpaid(trade_state);

/** A payment that failed went through no bank and may have no number of WeChat Pay's. */
const failedKindOf = (fields: V2Fields): string | undefined => {
  const { result_code, combine_out_trade_no, combine_mch_id, out_trade_no, appid, mch_id, trade_state } = fields;
  if (!result_code || (result_code === 'SUCCESS' && !isUnpaid(trade_state) && fields.return_code !== 'FAIL')) return;
  if (combine_out_trade_no && combine_mch_id) return 'combined-transactions-fail';
  return out_trade_no && appid && mch_id ? 'transaction-fail' : undefined;
};
