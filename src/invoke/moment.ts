import { Formatter, nonce } from '../crypto/formatter';
import { RequestError } from '../errors';
import { ownOf } from '../own';
import { required } from './required';

/** What makes each signature unique; given only to reproduce a signature. */
export interface Moment {
  /**
   * Seconds since the epoch, 10 digits; `Date.now()` gives milliseconds.
   *
   * @default now
   */
  timestamp?: string | number;
  /**
   * Up to 32 letters and digits.
   *
   * @default 32 random ones
   */
  nonce?: string;
}

/**
 * A moment as texts.
 *
 * @throws RequestError `OPTIONS_INVALID`
 */
export const momentOf = (moment: Moment): { timestamp: string; nonce: string } => {
  const { timestamp, nonce: given } = ownOf(moment);
  return { timestamp: secondsOf(timestamp ?? Formatter.timestamp()), nonce: required('nonce', given ?? nonce()) };
};

/**
 * A time as text. Milliseconds would be signed like any other text, and the cashier would only say that the payment failed.
 *
 * @throws RequestError `OPTIONS_INVALID`
 */
export const secondsOf = (value: unknown): string => {
  const text = required('timestamp', value);
  if (/^\d{1,10}$/.test(text)) return text;
  throw new RequestError(
    'OPTIONS_INVALID',
    `timestamp is "${text}"; it takes whole seconds since the epoch (10 digits), such as Math.floor(Date.now() / 1000).`,
  );
};
