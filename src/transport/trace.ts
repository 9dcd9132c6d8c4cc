import { AsyncLocalStorage } from 'node:async_hooks';
import type { AxiosRequestConfig } from 'axios';
import { ownOf } from '../own';

const key = Symbol('wechatpay-chain.trace');

/**
 * What a call and the requests made for it know of each other. An interceptor that repeats a request derives its config from
 * the first one; the trace goes along, because axios copies what it merges and leaves an object with a class of its own as
 * it is.
 */
export class Trace {
  /** How many requests may have arrived: all that were begun but those whose connection never came about. */
  mayHaveArrived = 0;
  /** Finishes the parsed data of a response before any interceptor sees it. */
  readonly finish: (data: unknown) => Promise<void>;

  constructor(finish: (data: unknown) => Promise<void> = async () => undefined) {
    this.finish = finish;
  }
}

/** A config whose requests belong to a call. */
export const traced = (config: AxiosRequestConfig, trace: Trace): AxiosRequestConfig => ownOf(config, { [key]: trace });

/** The call that a config names; `undefined` for one of the caller's own making. */
export const traceOf = (config: object | undefined): Trace | undefined => {
  const trace: unknown = config && Reflect.get(config, key);
  return trace instanceof Trace ? trace : undefined;
};

/**
 * The calls of one client while their requests run. An interceptor that copies the fields of a config, or writes a new one,
 * leaves the trace behind; the request that it sends is nevertheless part of the call within which it runs.
 */
export class Traces {
  readonly #running = new AsyncLocalStorage<Trace>();

  /** Runs what sends the requests of a call. */
  during<T>(trace: Trace, run: () => Promise<T>): Promise<T> {
    return this.#running.run(trace, run);
  }

  /** The call that a request belongs to, by its config or else by where it runs. */
  of(config: object): Trace | undefined {
    return traceOf(config) ?? this.#running.getStore();
  }
}
