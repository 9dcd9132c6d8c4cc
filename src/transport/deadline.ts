import { Readable } from 'node:stream';
import { AxiosError, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { aborted, unsent } from '../network/unsent';
import { onAbort } from './abort';

/**
 * How long one attempt may take. Its `timeout` starts with the attempt, and starts again with every piece of the response
 * that arrives; its `signal` ends it at any time. Everything that the attempt waits for, it waits for through `wait`.
 * Whoever starts one ends it.
 *
 * A class, because an object literal with getters would have a hidden class of its own for every call, and each of them
 * would keep the whole call before it from being collected cheaply.
 */
export class Deadline {
  /** Called when the time is up. */
  readonly whenOver = new Set<() => void>();
  readonly #config: AxiosRequestConfig;
  readonly #timeout: number;
  readonly #waiting = new Set<(error: Error) => void>();
  readonly #release: () => void;
  #own: AbortController | undefined;
  #over: Error | undefined;
  #until: number;
  #timer: NodeJS.Timeout | undefined;

  /** @throws CanceledError if its signal is already aborted */
  constructor(config: AxiosRequestConfig) {
    const { signal, cancelToken, timeout = 0 } = config;
    if (signal?.aborted || cancelToken?.reason) throw aborted(config);
    this.#config = config;
    this.#timeout = timeout;
    this.#until = 0;
    this.#start();
    this.#release = this.#follow(signal as AbortSignal | undefined, cancelToken);
  }

  /** Why the time is up; `undefined` until then. */
  get over(): Error | undefined {
    return this.#over;
  }

  /** Aborted when the time is up, for code that takes a signal; created on first use. */
  get signal(): AbortSignal {
    this.#own ??= new AbortController();
    if (this.#over !== undefined) this.#own.abort(this.#over);
    return this.#own.signal;
  }

  /**
   * Waits no longer than the attempt may take.
   *
   * @throws AxiosError `ETIMEDOUT`, or CanceledError, as when axios ends a request
   */
  wait<T>(run: () => T | Promise<T>): Promise<T> {
    // Instead of `Promise.race`, which makes twice as many promises; every call waits several times.
    return new Promise((resolve, reject) => {
      if (this.#over !== undefined) throw this.#over;
      const result = Promise.resolve(run());
      this.#waiting.add(reject);
      // Time during which nobody waits does not count.
      if (this.#timer === undefined) this.#start();
      result.then(
        (value) => {
          this.#waiting.delete(reject);
          resolve(value);
        },
        (error: unknown) => {
          this.#waiting.delete(reject);
          reject(error);
        },
      );
      // `run` itself may have ended the time before anything waited.
      if (this.#over !== undefined) reject(this.#over);
    });
  }

  /** Something arrived: the timeout starts again. */
  renew(): void {
    this.#until = performance.now() + this.#timeout;
  }

  /** Stops the timer until something waits again, so that it does not keep the process alive. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Releases the caller's signal and the timer. */
  end(): void {
    clearTimeout(this.#timer);
    this.#release();
  }

  #start(): void {
    if (this.#timeout <= 0) return;
    this.renew();
    this.#timer = setTimeout(() => this.#late(), this.#timeout);
  }

  #late(): void {
    // Data may have arrived since.
    const left = this.#until - performance.now();
    if (this.#waiting.size === 0) this.#timer = undefined;
    else if (left <= 0) this.#stop(timedOut(this.#config));
    else this.#timer = setTimeout(() => this.#late(), left);
  }

  #stop(error: Error): void {
    clearTimeout(this.#timer);
    this.#over ??= error;
    for (const end of [...this.#waiting]) end(this.#over);
    for (const callback of this.whenOver) callback();
    this.#own?.abort(this.#over);
  }

  /** @returns stops following */
  #follow(signal: AbortSignal | undefined, cancelToken: AxiosRequestConfig['cancelToken']): () => void {
    if (signal === undefined && cancelToken === undefined) return () => undefined;
    const stop = (): void => this.#stop(aborted(this.#config));
    const leave = signal && onAbort(signal, stop);
    const cancelled = cancelToken?.promise.then(stop) as { cancel?(): void } | undefined;
    return () => {
      leave?.();
      cancelled?.cancel?.();
    };
  }
}

/**
 * Runs a call within its deadline; a response that is handed out as a stream remains subject to it until the stream ends.
 *
 * @throws CanceledError if its signal is already aborted
 */
export const within = async <T>(config: AxiosRequestConfig, run: (deadline: Deadline) => Promise<T>): Promise<T> => {
  const deadline = new Deadline(config);
  let data: unknown;
  try {
    const result = await run(deadline);
    data = (result as { data?: unknown } | undefined)?.data;
    return result;
  } finally {
    if (data instanceof Readable) {
      data.once('close', () => deadline.end());
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
