import { RequestError } from '../errors';

/** The longest timeout of Node; a longer one would fire at once. */
const longest = 2_147_483_647;

/** What a timeout has to be, for an error. */
export const timeoutTakes = `timeout takes a number of milliseconds from 0 to ${longest}`;

/** Whether a value is a time to wait, in milliseconds. */
export const isTimeout = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= longest;

/** Whether a value is an `AbortSignal`, from any realm or package. */
export const isSignal = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'aborted') === 'boolean' &&
  typeof Reflect.get(value, 'addEventListener') === 'function' &&
  typeof Reflect.get(value, 'removeEventListener') === 'function';

/** What a signal has to be, for an error. */
export const signalTakes = 'signal takes an AbortSignal: that of an AbortController, or AbortSignal.timeout(ms)';

/**
 * @param own the call's `signal`; left out, it has none
 * @throws RequestError `OPTIONS_INVALID`
 */
export const checkSignalOfCall = (own: unknown): void => {
  if (own === undefined || own === null || isSignal(own)) return;
  throw new RequestError('OPTIONS_INVALID', `${signalTakes}.`);
};

/**
 * @param own the call's `timeout`; left out, the client's counts
 * @throws RequestError `OPTIONS_INVALID`
 */
export const checkTimeoutOfCall = (own: unknown): void => {
  if (own === undefined || isTimeout(own)) return;
  throw new RequestError('OPTIONS_INVALID', `${timeoutTakes}.`);
};
