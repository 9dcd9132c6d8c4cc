import type { CallResponse } from '../../types/core.js';
import { AbortError, ConfigurationError, isWeChatPayError, WaitError } from '../errors';
import { isRecord, ownOf } from '../own';
import { isSignal, signalTakes } from '../request/timeout';
import { type Deadline, within as withinTime } from '../transport/deadline';
import { unknownOption } from '../unknown-option';

/** How something is asked for until it is done; all times are in milliseconds. */
export interface UntilOptions<Response> {
  /** Whether a response is what is waited for. */
  done: (response: Response) => boolean;
  /**
   * Whether an error only means that it is not done yet, such as `STATEMENT_CREATING`; any other ends the waiting.
   *
   * @default none does
   */
  pending?: ((error: unknown) => boolean) | undefined;
  /** How long to wait between two questions; of a list the first, the second and so on, and then always its last. */
  every: number | readonly number[];
  /** How long to wait before the first. @default 0 */
  after?: number | undefined;
  /** How long it may take in all, from the call of `until`. At most 2_147_483_647, 24 days. */
  within: number;
  /** Ends it at any time. */
  signal?: AbortSignal | undefined;
}

/** The longest time that a timer of Node.js takes. */
const longest = 2_147_483_647;

/**
 * Asks again and again until it is done: a payment by code, a transfer, a bill that is being made.
 *
 * @param ask makes one call; the signal that it gets ends with the waiting
 * @returns the response with which it was done
 * @throws WaitError `WAIT_OVER` when the time is up, with the last response; AbortError by `signal`; at once what `ask` throws,
 *   unless it is `pending`; ConfigurationError `OPTIONS_INVALID` before anything is asked
 * @example
 * const { data } = await until(
 *   (signal) => instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid }, signal }),
 *   { ...paces.codePayment, done: ({ data }) => data.trade_state !== 'USERPAYING' },
 * );
 * @see docs/waiting.md
 */
export const until = async <Response extends CallResponse>(
  ask: (signal: AbortSignal) => Promise<Response>,
  options: UntilOptions<Response>,
): Promise<Response> => {
  checkOptions(ask, options);
  const { done, pending, every, after = 0, within, signal } = ownOf(options);
  const pauses = typeof every === 'number' ? [every] : every;
  let last: Response | undefined;
  let cause: unknown;

  const question = async (deadline: Deadline): Promise<Response | undefined> => {
    let response: Response;
    try {
      response = await deadline.wait(() => ask(deadline.signal));
    } catch (error) {
      if (deadline.over !== undefined || pending === undefined || !known('pending', pending(error))) throw error;
      cause = error;
      return undefined;
    }
    // Whoever forgot to return the call would never know what became of it.
    if (response === undefined)
      throw invalid('the first argument returns nothing; let it return the call that it makes');
    return response;
  };

  let ended: Deadline | undefined;
  try {
    return await withinTime({ timeout: within, ...(signal && { signal }) }, async (deadline) => {
      ended = deadline;
      await deadline.pause(after);
      for (let asked = 0; ; asked += 1) {
        const response = await question(deadline);
        if (response !== undefined) {
          last = response;
          cause = undefined;
          if (known('done', done(response))) return response;
        }
        await deadline.pause(pauses[Math.min(asked, pauses.length - 1)] ?? 0);
      }
    });
  } catch (error) {
    if (signal?.aborted) throw new AbortError("until: ended by the caller's signal before it was done.", signal.reason);
    if (ended?.over === undefined) throw error;
    throw new WaitError(`until: not done within ${within} ms; what was asked for may still come, so ask again later.`, {
      last,
      cause: isWeChatPayError(cause) ? cause : undefined,
    });
  }
};

/**
 * What `done` or `pending` says. A promise would count as true, and what is not done, such as a payment, as done.
 *
 * @throws ConfigurationError `OPTIONS_INVALID`
 */
const known = (name: 'done' | 'pending', said: unknown): boolean => {
  if (!isRecord(said) || typeof said.then !== 'function') return Boolean(said);
  Promise.resolve(said).catch(() => undefined);
  throw invalid(`${name} returns a promise, of which nothing is known at once; let it return true or false`);
};

const invalid = (problem: string): ConfigurationError =>
  new ConfigurationError('OPTIONS_INVALID', `until: ${problem}.`);

/** All options, by name. */
const optionNames: Readonly<Record<keyof UntilOptions<unknown>, true>> = {
  done: true,
  pending: true,
  every: true,
  after: true,
  within: true,
  signal: true,
};

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= longest;

/** @throws ConfigurationError `OPTIONS_INVALID` */
const checkOptions = (ask: unknown, options: unknown): void => {
  const problem = problemOf(ask, options);
  if (problem !== undefined) throw invalid(problem);
};

const problemOf = (ask: unknown, options: unknown): string | undefined => {
  if (typeof ask !== 'function') return 'the first argument is a function that makes the call';
  if (!isRecord(options)) return 'the second argument is an object of options, { done, every, within }';
  const { done, pending, every, after = 0, within, signal } = ownOf(options);
  const unknown = unknownOption(options, Object.keys(optionNames), 'until');
  if (unknown !== undefined) return unknown.replace(/\.$/, '');
  if (signal !== undefined && signal !== null && !isSignal(signal)) return signalTakes;
  if (typeof done !== 'function') return 'done is a function of the response';
  if (pending !== undefined && typeof pending !== 'function') return 'pending is a function of the error';
  const pauses: unknown[] = Array.isArray(every) ? [...every] : [every];
  if (pauses.length === 0 || !pauses.every((pause) => isTime(pause) && pause > 0)) {
    return 'every takes milliseconds above zero, or a list of such';
  }
  if (!isTime(after)) return 'after takes milliseconds, not below zero';
  if (!isTime(within) || within === 0) return `within takes milliseconds above zero, ${longest} at most`;
  if (within <= after + Number(pauses[0])) {
    return 'within leaves time for a single question; make it longer than after and the first of every together';
  }
  return undefined;
};
