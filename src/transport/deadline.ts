import { Readable } from 'node:stream';
import { AxiosError, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { aborted, unsent } from '../network/unsent';
import { onAbort } from './abort';

/**
 * How long one attempt may take. Its `timeout` runs from its beginning, and anew from every piece of the response that
 * arrives; its `signal` ends it at any time. Whatever the attempt waits for, it waits for here.
 */
export interface Deadline {
  /** Why the time is over; `undefined` as long as it is not. */
  readonly over: Error | undefined;
  /** Aborted as soon as the time is over, for what takes a signal; made when it is first asked for. */
  readonly signal: AbortSignal;
  /** What is called as soon as the time is over. */
  readonly whenOver: Set<() => void>;
  /**
   * Waits no longer than the attempt may take.
   *
   * @throws AxiosError `ETIMEDOUT`, or CanceledError, as axios ends a request by
   */
  wait<T>(run: () => T | Promise<T>): Promise<T>;
  /** Something arrived: the time begins anew. */
  renew(): void;
  /** Lets go of the caller's signal and of the clock. */
  end(): void;
}

/**
 * The deadline of an attempt, from now on. Whoever makes one ends it.
 *
 * @throws CanceledError where its signal has ended it before
 */
export const deadlineOf = (config: AxiosRequestConfig): Deadline => {
  const { signal, cancelToken, timeout = 0 } = config;
  if (signal?.aborted || cancelToken?.reason) throw aborted(config);
  let own: AbortController | undefined;
  let over: Error | undefined;
  const waiting = new Set<(error: Error) => void>();
  const whenOver = new Set<() => void>();
  let until = performance.now() + timeout;

  const abort = (error: Error): void => {
    over ??= error;
    for (const end of [...waiting]) end(over);
    for (const callback of whenOver) callback();
    own?.abort(over);
  };
  const late = (): void => {
    // What arrived meanwhile has begun the time anew, and nobody waits while what arrived is being used.
    const left = waiting.size === 0 ? timeout : until - performance.now();
    if (left <= 0) abort(timedOut(config));
    else timer = setTimeout(late, left);
  };
  let timer = timeout > 0 ? setTimeout(late, timeout) : undefined;
  const stop = (): void => abort(aborted(config));
  const leave = signal && onAbort(signal as AbortSignal, stop);
  const cancelled = cancelToken?.promise.then(stop) as { cancel?(): void } | undefined;

  return {
    get over() {
      return over;
    },

    get signal() {
      own ??= new AbortController();
      if (over !== undefined) own.abort(over);
      return own.signal;
    },

    whenOver,

    renew() {
      until = performance.now() + timeout;
    },

    // By hand: `Promise.race` makes twice as many promises, and every call waits several times.
    wait: (run) =>
      new Promise((resolve, reject) => {
        if (over !== undefined) throw over;
        const result = Promise.resolve(run());
        waiting.add(reject);
        result.then(
          (value) => {
            waiting.delete(reject);
            resolve(value);
          },
          (error: unknown) => {
            waiting.delete(reject);
            reject(error);
          },
        );
        // What runs may itself have ended the time, before it was waited for.
        if (over !== undefined) reject(over);
      }),

    end() {
      clearTimeout(timer);
      leave?.();
      cancelled?.cancel?.();
    },
  };
};

/**
 * Runs what a call takes within its deadline; a response that is handed out as a stream stays within it to its end.
 *
 * @throws CanceledError where its signal has ended it before
 */
export const within = async <T>(config: AxiosRequestConfig, run: (deadline: Deadline) => Promise<T>): Promise<T> => {
  const deadline = deadlineOf(config);
  let data: unknown;
  try {
    const result = await run(deadline);
    data = (result as { data?: unknown } | undefined)?.data;
    return result;
  } finally {
    if (data instanceof Readable) data.once('close', deadline.end);
    else deadline.end();
  }
};

const timedOut = (config: AxiosRequestConfig): AxiosError =>
  unsent(
    new AxiosError(
      config.timeoutErrorMessage ?? `timeout of ${config.timeout}ms exceeded`,
      'ETIMEDOUT',
      config as InternalAxiosRequestConfig,
    ),
  );
