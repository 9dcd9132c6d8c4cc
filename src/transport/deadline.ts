import { Readable } from 'node:stream';
import { AxiosError, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { aborted, unsent } from '../network/unsent';
import { onAbort } from './abort';

/**
 * How long one attempt may take. Its `timeout` starts with the attempt, and starts again with every piece of the response
 * that arrives; its `signal` ends it at any time. Everything that the attempt waits for, it waits for through `wait`.
 */
export interface Deadline {
  /** Why the time is up; `undefined` until then. */
  readonly over: Error | undefined;
  /** Aborted when the time is up, for code that takes a signal; created on first use. */
  readonly signal: AbortSignal;
  /** Called when the time is up. */
  readonly whenOver: Set<() => void>;
  /**
   * Waits no longer than the attempt may take.
   *
   * @throws AxiosError `ETIMEDOUT`, or CanceledError, as when axios ends a request
   */
  wait<T>(run: () => T | Promise<T>): Promise<T>;
  /** Something arrived: the timeout starts again. */
  renew(): void;
  /** Stops the timer until something waits again, so that it does not keep the process alive. */
  rest(): void;
  /** Releases the caller's signal and the timer. */
  end(): void;
}

/**
 * Starts the deadline of an attempt. Whoever starts one ends it.
 *
 * @throws CanceledError if its signal is already aborted
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
    clearTimeout(timer);
    over ??= error;
    for (const end of [...waiting]) end(over);
    for (const callback of whenOver) callback();
    own?.abort(over);
  };
  const late = (): void => {
    // Data may have arrived since.
    const left = until - performance.now();
    if (waiting.size === 0) timer = undefined;
    else if (left <= 0) abort(timedOut(config));
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

    // Instead of `Promise.race`, which makes twice as many promises; every call waits several times.
    wait: (run) =>
      new Promise((resolve, reject) => {
        if (over !== undefined) throw over;
        const result = Promise.resolve(run());
        waiting.add(reject);
        if (timer === undefined && timeout > 0) {
          // Time during which nobody waits does not count.
          until = performance.now() + timeout;
          timer = setTimeout(late, timeout);
        }
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
        // `run` itself may have ended the time before anything waited.
        if (over !== undefined) reject(over);
      }),

    rest() {
      clearTimeout(timer);
      timer = undefined;
    },

    end() {
      clearTimeout(timer);
      leave?.();
      cancelled?.cancel?.();
    },
  };
};

/**
 * Runs a call within its deadline; a response that is handed out as a stream remains subject to it until the stream ends.
 *
 * @throws CanceledError if its signal is already aborted
 */
export const within = async <T>(config: AxiosRequestConfig, run: (deadline: Deadline) => Promise<T>): Promise<T> => {
  const deadline = deadlineOf(config);
  let data: unknown;
  try {
    const result = await run(deadline);
    data = (result as { data?: unknown } | undefined)?.data;
    return result;
  } finally {
    if (data instanceof Readable) {
      data.once('close', deadline.end);
      deadline.rest();
    } else deadline.end();
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
