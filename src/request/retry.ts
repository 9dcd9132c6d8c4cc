import type { RetryOptions } from '../../types/core.js';
import { isRecord, ownValue } from '../own';

/** How often a call may be sent, and whether that what is inferred of an operation counts. */
export interface RetryPolicy {
  /** In all, the first time included. */
  attempts: number;
  inferred: boolean;
}

const usual: RetryPolicy = { attempts: 3, inferred: false };

/** More would outlast every reason to repeat. */
const most = 10;

/** What a `retry` option has to be, for an error. */
export const retryTakes = `retry takes true, false, or { attempts, inferred }: a number from 1 to ${most}, the first attempt included, and true or false`;

/** Whether a value is a `retry` option. */
export const isRetry = (value: unknown): value is boolean | RetryOptions => {
  if (typeof value === 'boolean') return true;
  if (!isRecord(value)) return false;
  const { attempts = 1, inferred = false, ...others } = value;
  const isCount = Number.isInteger(attempts) && Number(attempts) >= 1 && Number(attempts) <= most;
  return isCount && typeof inferred === 'boolean' && Object.keys(others).length === 0;
};

/**
 * What a `retry` option means.
 *
 * @param before what counts for that which it leaves out
 * @example retryPolicyOf({ inferred: true }) // { attempts: 3, inferred: true }
 */
export const retryPolicyOf = (option: boolean | RetryOptions | undefined, before: RetryPolicy = usual): RetryPolicy => {
  if (option === false) return { ...before, attempts: 1 };
  if (option === undefined) return before;
  if (option === true) return { ...before, attempts: Math.max(before.attempts, usual.attempts) };
  return {
    attempts: ownValue(option, 'attempts') ?? before.attempts,
    inferred: ownValue(option, 'inferred') ?? before.inferred,
  };
};
