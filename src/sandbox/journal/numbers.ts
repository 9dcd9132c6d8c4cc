import { isRecord } from '../../own';

/** What the names of business numbers end with: those of the merchant, and those that the platform gave. */
const named =
  /(?:^|_)(?:out(?:_\w+)?_(?:no|id|code)|request_no|partner_trade_no|mch_billno|(?:transaction|trade|refund|return|bill|batch|detail|order|query|complaint|contract|coupon|stock|card|prepay|authorization|applyment|media)_(?:id|no|code))$/;

/** How many are told of one request. */
const most = 20;

/** Whether a name is that of a business number: `out_trade_no`, `transaction_id`, `out_bill_no`. */
export const isNumber = (name: string): boolean => named.test(name);

function* valuesIn(value: unknown, name: string): Generator<string> {
  if (typeof value === 'string' && value !== '' && value.length <= 128 && isNumber(name)) yield value;
  if (Array.isArray(value)) for (const each of value) yield* valuesIn(each, name);
  if (isRecord(value)) for (const [field, each] of Object.entries(value)) yield* valuesIn(each, field);
}

/** The business numbers in values of any depth, each once, in their order. */
export const numbersIn = (...values: readonly unknown[]): readonly string[] => {
  const found = new Set<string>();
  for (const number of valuesIn(values, '')) {
    if (found.size === most) break;
    found.add(number);
  }
  return [...found];
};
