import { performance } from 'node:perf_hooks';
import { AxiosError, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { aborted, refuseAborted, unsent } from '../network/unsent';
import { onAbort } from './abort';
import { isReadable } from './bytes';

/**
 * How long one attempt may take. Its `timeout` runs from its beginning, and anew from every piece of the response that
 * arrives; its `signal` ends it at any time. Whatever the attempt waits for, it waits for here.
 */
export interface Deadline {
  /** Aborted as soon as the time is over, for what can be told to stop. */
  readonly signal: AbortSignal;
  /**
   * Waits no longer than the attempt may take.
   *
   * @throws AxiosError `ETIMEDOUT`, or CanceledError, as axios ends a request by
   */
  wait<T>(run: () => Promise<T>): Promise<T>;
  /** Something arrived: the time begins anew. */
  renew(): void;
  /** Lets go of the caller's signal. */
  end(): void;
}

/**
 * The deadline of an attempt, from now on.
 *
 * @throws CanceledError where its signal has ended it before
 */
export const deadlineOf = (config: AxiosRequestConfig): Deadline => {
  const { signal, cancelToken, timeout = 0 } = config;
  refuseAborted(config);
  const own = new AbortController();
  const ends = new Set<(error: Error) => void>();
  let until = performance.now() + timeout;

  const abort = (error: Error): void => {
    for (const end of [...ends]) end(error);
    own.abort(error);
  };
  const stop = (): void => abort(aborted(config));
  const leave = signal && onAbort(signal as AbortSignal, stop);
  const cancelled = cancelToken?.promise.then(stop) as { cancel?(): void } | undefined;

  return {
    signal: own.signal,

    renew() {
      until = performance.now() + timeout;
    },

    async wait(run) {
      if (own.signal.aborted) throw own.signal.reason;
      let timer: NodeJS.Timeout | undefined;
      let end: ((error: Error) => void) | undefined;
      const over = new Promise<never>((_, reject) => {
        end = reject;
        ends.add(reject);
        const late = (): void => {
          // What arrived meanwhile has begun the time anew.
          const left = until - performance.now();
          if (left > 0) timer = setTimeout(late, left);
          else abort(timedOut(config));
        };
        if (timeout > 0) timer = setTimeout(late, Math.max(0, until - performance.now()));
      });
      try {
        return await Promise.race([run(), over]);
      } finally {
        clearTimeout(timer);
        if (end !== undefined) ends.delete(end);
      }
    },

    end() {
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
  const result = await run(deadline).catch((error: unknown) => {
    deadline.end();
    throw error;
  });
  const { data } = result as { data?: unknown };
  if (isReadable(data)) data.once('close', deadline.end);
  else deadline.end();
  return result;
};

const timedOut = (config: AxiosRequestConfig): AxiosError =>
  unsent(
    new AxiosError(
      config.timeoutErrorMessage ?? `timeout of ${config.timeout}ms exceeded`,
      'ETIMEDOUT',
      config as InternalAxiosRequestConfig,
    ),
  );
