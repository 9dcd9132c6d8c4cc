import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { neverSent } from '../network/never-sent';
import { unsent } from '../network/unsent';
import { ownOf } from '../own';
import { urlOf } from './axios';
import { withoutSecrets, withoutToken } from './token';

/**
 * Stands in the config of a request where something was that leads to secrets: agents know the keys, the sockets and the
 * requests of all calls, a proxy its password. Nothing that prints or walks through it gets there; a request that is
 * repeated by its config goes the same way again.
 */
class Withheld {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  /** What is withheld; anything else as it is. */
  static open(value: unknown): unknown {
    return typeof value === 'object' && value !== null && #value in value ? value.#value : value;
  }
}

const names = ['httpAgent', 'httpsAgent', 'proxy', 'http2Options', 'fetchOptions', 'bill'] as const;

/** A URL with a token, and what is shown in its place. */
interface Address {
  shown: string;
  real: string;
}

const address = Symbol('wechatpay-chain.address');

/**
 * Takes what leads to secrets out of a config, in place, as axios and interceptors hold this very object.
 *
 * @returns a copy with everything in it
 */
export const withhold = (config: InternalAxiosRequestConfig): InternalAxiosRequestConfig => {
  const whole = ownOf(config);
  for (const name of names) {
    const value: unknown = Reflect.get(whole, name);
    if (typeof value !== 'object' || value === null) continue;
    const opened = Withheld.open(value);
    Reflect.set(whole, name, opened);
    if (opened === value) Reflect.set(config, name, new Withheld(value));
  }
  const kept: unknown = Reflect.get(whole, address);
  const link = kept === undefined ? undefined : (Withheld.open(kept) as Address);
  const real = link !== undefined && link.shown === config.url ? link.real : (config.url ?? '');
  const shown = real.includes('token=') ? withoutToken(real) : real;
  if (shown !== real) {
    whole.url = real;
    Reflect.set(config, 'url', shown);
    Reflect.set(config, address, new Withheld({ shown, real } satisfies Address));
  }
  return whole;
};

/** What a response or an error says of its request. */
interface Summary {
  method: string;
  protocol: string;
  host: string;
  /** Without the query. */
  path: string;
}

/** Where a request went; that no URL came of it is what the error says. */
const urlIfAny = (config: InternalAxiosRequestConfig): URL | undefined => {
  try {
    return urlOf(config);
  } catch {
    return undefined;
  }
};

/**
 * A response, or what else holds a request, without what leads to secrets.
 *
 * @param url where the request went; an interceptor may have written anything, of which no URL comes
 */
export const strip = <T extends Partial<AxiosResponse>>(
  held: T,
  config: InternalAxiosRequestConfig,
  url: URL | undefined,
): T => {
  if (held.config !== undefined) held.config = config;
  if (held.request !== undefined) {
    const { method = 'get' } = config;
    const summary: Summary | undefined = url && {
      method: method.toUpperCase(),
      protocol: url.protocol,
      host: url.host,
      path: url.pathname,
    };
    held.request = summary;
  }
  const headers: unknown = held.headers;
  // A redirection, which is not followed, quotes the link with its token.
  if (typeof headers === 'object' && headers !== null && ('location' in headers || 'refresh' in headers)) {
    hideSecrets(headers, redirections);
  }
  return held;
};

const redirections = ['location', 'refresh'] as const;

/** In place, where a text of others quotes the request. */
const hideSecrets = (holder: object, texts: readonly string[]): void => {
  for (const name of texts) {
    const text: unknown = Reflect.get(holder, name);
    const shown = typeof text === 'string' ? withoutSecrets(text) : text;
    if (shown !== text) Reflect.set(holder, name, shown);
  }
};

/** An error, those that it was caused by and those that it unites. */
export const stripError = (
  error: unknown,
  config: InternalAxiosRequestConfig,
  seen: Set<unknown> = new Set([undefined, null]),
): unknown => {
  if (typeof error !== 'object' || seen.has(error)) return error;
  seen.add(error);
  const { response, cause, errors } = error as { response?: unknown; cause?: unknown; errors?: unknown };
  // The request alone may know that nothing of it was sent.
  if (error instanceof Error && neverSent(Reflect.get(error, 'request'))) unsent(error);
  const url = urlIfAny(config);
  strip(error as Partial<AxiosResponse>, config, url);
  if (error instanceof Error) hideSecrets(error, ['message', 'stack']);
  if (typeof response === 'object' && response !== null) strip(response, config, url);
  // A URL that Node cannot read is quoted by its error, and that of a proxy holds a password.
  for (const name of ['input', 'base']) {
    if (Reflect.get(error as object, 'code') === 'ERR_INVALID_URL') Reflect.deleteProperty(error as object, name);
  }
  for (const each of [cause, ...(Array.isArray(errors) ? errors : [])]) stripError(each, config, seen);
  return error;
};

/**
 * An axios response holds its whole request: kept for use, hidden from logs and JSON, which it would fill. What an interceptor
 * made of a response, if it is none any more, stays as it is.
 */
export const hideRequest = <T>(response: T): T => {
  if (typeof response !== 'object' || response === null) return response;
  if (!('status' in response && 'headers' in response && 'config' in response)) return response;
  for (const name of ['config', 'request'] as const) {
    Reflect.defineProperty(response, name, {
      value: Reflect.get(response, name),
      enumerable: false,
      configurable: true,
      writable: true,
    });
  }
  return response;
};
