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
  /** How many requests may have arrived: all that were started, except those whose connection was never established. */
  mayHaveArrived: number;
  /** How many attempts were started. */
  attempts: number;
  /** Where the last attempt went: a host, and its port if it is not the usual one. */
  host: string | undefined;
  /** By which whoever watches knows its attempts; `undefined` while nobody does. */
  id: string | undefined;
  /** What to do about a refused response. */
  hint: { response: AxiosResponse; text: string } | undefined;
  /** May contain a token, so private: nothing that prints objects gets there. */
  readonly #call: Pick<Call, 'verb' | 'template'>;
  #url: URL | undefined;
  #isTemplate: boolean | undefined;

  constructor(call: Pick<Call, 'verb' | 'template'>, traits: Traits, decrypt?: (data: unknown) => Promise<void>) {
    this.#call = call;
    this.traits = traits;
    this.mayHaveArrived = 0;
    this.attempts = 0;
    this.decrypt = decrypt;
  }

  /** `POST v3/pay/transactions/native`, for errors. */
  get operation(): string {
    return operationOf(this.#call);
  }

  /** Remembers where the request goes, and whether that is exactly the template of the call. */
  goesTo(url: URL, isTemplate: boolean): void {
    this.#url = url;
    this.#isTemplate = isTemplate;
  }

  /** What is already known of a URL; nothing if an interceptor sends the request elsewhere. */
  at(href: string): { url: URL; traits: Traits | undefined } | undefined {
    const url = this.#url;
    return url?.href === href ? { url, traits: this.#isTemplate ? this.traits : undefined } : undefined;
  }
}

/** Ties the requests of a config to a call. */
export const withContext = <T extends AxiosRequestConfig>(config: T, context: CallContext): T =>
  ownOf(config, { [key]: context }) as unknown as T;

/** The call that a config is tied to; `undefined` for a config that the caller made. */
export const contextOf = (config: object | undefined): CallContext | undefined => {
  const context: unknown = config && Reflect.get(config, key);
  return context instanceof CallContext ? context : undefined;
};

/** Finds the call of a request whose config does not name it. */
export interface Contexts {
  /** Runs the part of a call that passes interceptors. */
  during<T>(context: CallContext, run: () => Promise<T>): Promise<T>;
  /** The call of a request: named by its config, otherwise the one inside which it runs. */
  of(config: object): CallContext | undefined;
}

/**
 * The calls of one client while their requests run. An interceptor that copies the fields of a config, or writes a new one,
 * loses the context; the request that it sends still belongs to the call inside which it runs.
 *
 * On Node.js 20 each storage in use makes every `await` of the process slower. So nothing runs inside one unless there is
 * an interceptor, and a client's storage is disabled when its last call ends.
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
