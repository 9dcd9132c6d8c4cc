import { RequestError } from '../errors';

/**
 * A value that must be there before anything is signed: a cashier called up without it only says that it failed.
 *
 * @throws RequestError `OPTIONS_INVALID`
 */
export const required = (name: string, value: unknown): string => {
  const text = typeof value === 'number' || typeof value === 'bigint' ? `${value}` : value;
  if (typeof text === 'string' && text !== '' && !/[\r\n]/.test(text)) return text;
  throw new RequestError(
    'OPTIONS_INVALID',
    `${name} is ${value === undefined || value === null ? 'missing' : value === '' ? 'empty' : 'not text of one line'}; pass it as WeChat Pay gave it.`,
  );
};

/**
 * A `prepay_id` as it stands in the answer.
 *
 * @throws RequestError `OPTIONS_INVALID`
 */
export const prepayIdOf = (value: unknown): string => {
  const text = required('prepay_id', value);
  if (!text.startsWith('prepay_id=')) return text;
  throw new RequestError('OPTIONS_INVALID', 'prepay_id already begins with «prepay_id=»; pass what the answer holds.');
};
