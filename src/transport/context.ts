import { AsyncLocalStorage } from 'node:async_hooks';
import type { AxiosRequestConfig, AxiosResponse } from 'axios';
import type { Traits } from '../catalogue/traits';
import type { Call } from '../chain/node';
import { ownOf } from '../own';
import { operationOf } from '../request/operation';

const key = Symbol('wechatpay-chain.call');

/**
 * What travels with a call, from its verb to its response or its error. An interceptor that repeats a request derives its
 * config from the first one; the context goes along, because axios copies what it merges and leaves an object with a class
 * of its own as it is.
 */
export class CallContext {
  /** What sets the operation apart. */
  readonly traits: Traits;
  /** Decrypts the sensitive fields of parsed data in place; `undefined` where there are none. */
  readonly decrypt: ((data: unknown) => Promise<void>) | undefined;
  /** How many requests may have arrived: all that were begun but those whose connection never came about. */
  mayHaveArrived: number;
  /** What to do about a refused response. */
  hint: { response: AxiosResponse; text: string } | undefined;
  /** There may be a token in these, so nothing that prints gets there. */
  readonly #call: Pick<Call, 'verb' | 'template'>;
  #url: URL | undefined;
  #isTemplate: boolean | undefined;

  constructor(call: Pick<Call, 'verb' | 'template'>, traits: Traits, decrypt?: (data: unknown) => Promise<void>) {
    this.#call = call;
    this.traits = traits;
    this.mayHaveArrived = 0;
    this.decrypt = decrypt;
  }

  /** `POST v3/pay/transactions/native`, for errors. */
  get operation(): string {
    return operationOf(this.#call);
  }

  /** Keeps where the request goes, and whether that is the very template of the call. */
  goesTo(url: URL, isTemplate: boolean): void {
    this.#url = url;
    this.#isTemplate = isTemplate;
  }

  /** What is known of a URL already: an interceptor may have the request go elsewhere. */
  at(href: string): { url: URL; traits: Traits | undefined } | undefined {
    const url = this.#url;
    return url?.href === href ? { url, traits: this.#isTemplate ? this.traits : undefined } : undefined;
  }
}

/** A config whose requests belong to a call. */
export const withContext = <T extends AxiosRequestConfig>(config: T, context: CallContext): T =>
  ownOf(config, { [key]: context }) as unknown as T;

/** The call that a config names; `undefined` for one of the caller's own making. */
export const contextOf = (config: object | undefined): CallContext | undefined => {
  const context: unknown = config && Reflect.get(config, key);
  return context instanceof CallContext ? context : undefined;
};

/** Tells which call a request belongs to where its config does not. */
export interface Contexts {
  /** Runs what sends the requests of a call past interceptors. */
  during<T>(context: CallContext, run: () => Promise<T>): Promise<T>;
  /** The call that a request belongs to, by its config or else by where it runs. */
  of(config: object): CallContext | undefined;
}

/**
 * The calls of one client while their requests run. An interceptor that copies the fields of a config, or writes a new one,
 * leaves the context behind; the request that it sends is nevertheless part of the call within which it runs.
 *
 * On Node.js 20 every `await` of the process is several times as dear for each storage in use. So nothing runs inside one
 * where there is no interceptor, and with its last call a client's is no longer in use.
 */
export const createContexts = (): Contexts => {
  const running = new AsyncLocalStorage<CallContext>();
  let calls = 0;
  return {
    async during(context, run) {
      calls += 1;
      try {
        return await running.run(context, run);
      } finally {
        calls -= 1;
        if (calls === 0) running.disable();
      }
    },
    of: (config) => {
      const context: unknown = Reflect.get(config, key);
      return context instanceof CallContext ? context : running.getStore();
    },
  };
};
