import { RequestError } from '../errors';

/**
 * A value that is required before anything is signed: without it, the cashier would only say that the payment failed.
 *
 * @throws RequestError `OPTIONS_INVALID`
 */
export const required = (name: string, value: unknown): string => {
  const text = typeof value === 'number' || typeof value === 'bigint' ? `${value}` : value;
  const problem = problemOf(text);
  if (typeof text === 'string' && problem === undefined) return text;
  throw new RequestError('OPTIONS_INVALID', `${name} is ${problem}; pass it as WeChat Pay gave it.`);
};

const problemOf = (text: unknown): string | undefined => {
  if (text === undefined || text === null) return 'missing';
  if (text === '') return 'empty';
  if (typeof text !== 'string' || /[\r\n]/.test(text)) return 'not text of one line';
  if (text === 'undefined' || text === 'null') return `"${text}", the text of a value that is not there`;
  return text === text.trim() ? undefined : 'text with white space around it';
};

/**
 * A `prepay_id` as it stands in the response.
 *
 * @throws RequestError `OPTIONS_INVALID`
 */
export const prepayIdOf = (value: unknown): string => {
  const text = required('prepay_id', value);
  if (!text.startsWith('prepay_id=')) return text;
  throw new RequestError(
    'OPTIONS_INVALID',
    'prepay_id already begins with "prepay_id="; pass what the response holds.',
  );
};
