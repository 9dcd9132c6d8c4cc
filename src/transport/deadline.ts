import { Readable } from 'node:stream';
import { AxiosError, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { aborted, unsent } from '../network/unsent';
import { onAbort } from './abort';

/**
 * How long a request may take, all of its attempts together. Its `timeout` starts with the first, and starts again with every
 * piece of the response that arrives; its `signal` ends it at any time. Everything that is waited for meanwhile is waited for
 * through `wait`.
 * Whoever starts one ends it.
 *
 * A class, because an object literal with getters would have a hidden class of its own for every call, and each of them
 * would keep the whole call before it from being collected cheaply.
 */
export class Deadline {
  /** Called when the time is up. */
  declare readonly whenOver: Set<() => void>;
  declare private readonly config: AxiosRequestConfig;
  declare private readonly timeout: number;
  declare private readonly waiting: Set<(error: Error) => void>;
  declare private readonly release: (() => void) | undefined;
  declare private own: AbortController | undefined;
  declare private ended: Error | undefined;
  declare private readonly first: number;
  declare private until: number;
  declare private timer: NodeJS.Timeout | undefined;

  /** @throws CanceledError if its signal is already aborted */
  constructor(config: AxiosRequestConfig) {
    const { signal, cancelToken, timeout = 0 } = config;
    if (signal?.aborted || cancelToken?.reason) throw aborted(config);
    this.whenOver = new Set();
    this.config = config;
    this.timeout = timeout;
    this.waiting = new Set();
    this.own = undefined;
    this.ended = undefined;
    this.first = performance.now() + timeout;
    this.until = this.first;
    this.timer = timeout > 0 ? setTimeout(() => this.late(), timeout) : undefined;
    this.release = signal || cancelToken ? this.follow(signal as AbortSignal | undefined, cancelToken) : undefined;
  }

  /** Why the time is up; `undefined` until then. */
  get over(): Error | undefined {
    return this.ended;
  }

  /** Milliseconds until the time is up, had nothing arrived; nothing once it is over. */
  get left(): number {
    if (this.ended !== undefined) return 0;
    return this.timeout > 0 ? this.first - performance.now() : Number.POSITIVE_INFINITY;
  }

  /** Aborted when the time is up, for code that takes a signal; created on first use. */
  get signal(): AbortSignal {
    this.own ??= new AbortController();
    if (this.ended !== undefined) this.own.abort(this.ended);
    return this.own.signal;
  }

  /**
   * Waits no longer than the attempt may take.
   *
   * @throws AxiosError `ETIMEDOUT`, or CanceledError, as when axios ends a request
   */
  wait<T>(run: () => T | Promise<T>): Promise<T> {
    // Instead of `Promise.race`, which makes twice as many promises; every call waits several times.
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) throw this.ended;
      const result = Promise.resolve(run());
      this.waiting.add(reject);
      // Time during which nobody waits does not count.
      if (this.timer === undefined) this.start();
      result.then(
        (value) => {
          this.waiting.delete(reject);
          resolve(value);
        },
        (error: unknown) => {
          this.waiting.delete(reject);
          reject(error);
        },
      );
      // `run` itself may have ended the time before anything waited.
      if (this.ended !== undefined) reject(this.ended);
    });
  }

  /** Something arrived: the timeout starts again. */
  renew(): void {
    this.until = performance.now() + this.timeout;
  }

  /**
   * Waits between two attempts. What arrived before counts no longer: the time is up when it would be, had nothing arrived.
   *
   * @throws as `wait` does
   */
  async pause(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const passed = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await this.wait(() => passed).finally(() => clearTimeout(timer));
    this.until = this.first;
  }

  /** Stops the timer until something waits again, so that it does not keep the process alive. */
  rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Releases the caller's signal and the timer. */
  end(): void {
    clearTimeout(this.timer);
    this.release?.();
  }

  private start(): void {
    if (this.timeout <= 0) return;
    this.renew();
    this.timer = setTimeout(() => this.late(), this.timeout);
  }

  private late(): void {
    // Data may have arrived since.
    const left = this.until - performance.now();
    if (this.waiting.size === 0) this.timer = undefined;
    else if (left <= 0) this.stop(timedOut(this.config));
    else this.timer = setTimeout(() => this.late(), left);
  }

  private stop(error: Error): void {
    clearTimeout(this.timer);
    this.ended ??= error;
    for (const end of [...this.waiting]) end(this.ended);
    for (const callback of this.whenOver) callback();
    this.own?.abort(this.ended);
  }

  /** @returns stops following */
  private follow(signal: AbortSignal | undefined, cancelToken: AxiosRequestConfig['cancelToken']): () => void {
    const stop = (): void => this.stop(aborted(this.config));
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
