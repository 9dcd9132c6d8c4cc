/** The fields of a notification of APIv2: one level, all text. */
export type Fields = Readonly<Record<string, string>>;

/** By which field a notification without a name of its own is known, in the order in which they are tried. */
const marks: readonly (readonly [mark: string, name: string])[] = [
  ['req_info', 'refund-processed'],
  ['combine_out_trade_no', 'combined-transactions-success'],
  ['contract_code', 'pap-contract-state-changed'],
  ['risk_level', 'transactions-risk-occurred'],
  ['plate_number', 'vehicle-state-changed-for-parking'],
  ['transaction_id', 'transaction-success'],
];

/**
 * What a notification of APIv2 is called: `v2/` and its own `event_type` where it has one, else the name that its fields
 * give it.
 *
 * @returns `v2/unknown` for fields that no documented notification has
 * @example kindOf({ req_info: '…' }) // 'v2/refund-processed'
 */
export const kindOf = (fields: Fields): string => {
  if (fields.event_ciphertext !== undefined && fields.event_type) return `v2/${fields.event_type}`;
  // A payment by contract names its contract too, and is still a payment.
  const known = marks.find(([mark]) => mark in fields && (mark !== 'contract_code' || !('transaction_id' in fields)));
  return `v2/${known?.[1] ?? 'unknown'}`;
};
