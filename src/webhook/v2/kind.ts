import { isUnpaid } from '../contradiction';

/** The fields of a notification of APIv2: one level, all text. */
export type Fields = Readonly<Record<string, string>>;

/** By which field a notification without a name of its own is known, in the order in which they are tried. */
const marks: readonly (readonly [mark: string, name: string])[] = [
  ['combine_out_trade_no', 'combined-transactions-success'],
  ['contract_code', 'pap-contract-state-changed'],
  ['risk_level', 'transactions-risk-occurred'],
  ['plate_number', 'vehicle-state-changed-for-parking'],
  ['transaction_id', 'transaction-success'],
];

/**
 * What a notification of APIv2 is called: `v2/` and its own `event_type` where it has one, else the name that its fields
 * give it. `req_info` makes a refund whatever stands beside it, for a refund is not signed; an empty field means nothing,
 * for it is not signed either.
 *
 * @returns `v2/unknown` for fields that no documented notification has
 * @example kindOf({ req_info: '…' }) // 'v2/refund-processed'
 */
export const kindOf = (fields: Fields): string => {
  if (fields.req_info) return 'v2/refund-processed';
  if (fields.event_ciphertext && fields.event_type) return `v2/${fields.event_type}`;
  // A payment by contract names its contract too, and is still a payment.
  const known = marks.find(([mark]) => fields[mark] && (mark !== 'contract_code' || !fields.transaction_id));
  const name = known?.[1] ?? 'unknown';
  return `v2/${success.test(name) && hasFailed(fields) ? name.replace(success, '-fail') : name}`;
};

const success = /-success$/;

/** One name serves for both outcomes in the documentation; here a payment that failed is not called a success. */
const hasFailed = ({ return_code, result_code, trade_state }: Fields): boolean =>
  [return_code, result_code].some((code) => code && code !== 'SUCCESS') || isUnpaid(trade_state);
