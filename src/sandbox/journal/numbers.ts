import { isRecord } from '../../own';

/** The last words of their names. */
const endings = new Set(['no', 'id', 'code']);

/** What is numbered: `transaction_id`, `out_refund_no`. */
const numbered = new Set([
  ...['transaction', 'trade', 'refund', 'return', 'bill', 'batch', 'detail', 'order', 'query', 'complaint', 'contract'],
  ...['coupon', 'stock', 'card', 'prepay', 'authorization', 'applyment', 'media', 'request'],
]);

/** How many are told of one request. */
const most = 20;

/** Characters of a number at most. */
const longest = 128;

/** Whether a name is that of a business number: `out_trade_no`, `transaction_id`, `out_bill_no`. */
export const isNumber = (name: string): boolean => {
  const words = name.split('_');
  const [last = '', thing = ''] = words.reverse();
  // What begins with `out` is the merchant's own number, of whatever it is.
  return last === 'billno' || (endings.has(last) && (numbered.has(thing) || words.includes('out')));
};

function* valuesIn(value: unknown, name: string): Generator<string> {
  if (typeof value === 'string' && value !== '' && value.length <= longest && isNumber(name)) yield value;
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
