import { RequestError } from '../errors';

/** The longest that a timer of Node waits; a longer one would end at once. */
const longest = 2_147_483_647;

/** What a timeout has to be, for an error. */
export const timeoutTakes = `timeout takes a number of milliseconds from 0 to ${longest}`;

/** Whether a value is a time to wait, in milliseconds. */
export const isTimeout = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= longest;

/**
 * @param own the call's `timeout`; left out, the client's counts
 * @throws RequestError `OPTIONS_INVALID`
 */
export const checkTimeoutOfCall = (own: unknown): void => {
  if (own === undefined || isTimeout(own)) return;
  throw new RequestError('OPTIONS_INVALID', `${timeoutTakes}.`);
};
