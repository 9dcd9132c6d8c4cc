import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { neverSent } from '../network/never-sent';
import { unsent } from '../network/unsent';
import { ownOf } from '../own';
import { urlOf } from './axios';
import { withoutSecrets, withoutToken } from './token';

/**
 * Takes the place of a value in a request's config that leads to secrets: agents know the keys, the sockets and the requests
 * of all calls, and a proxy its password. Nothing that prints or traverses the config reaches the value; a request that is
 * repeated with its config takes the same route again.
 */
class Withheld {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  /** The withheld value; anything else is returned as it is. */
  static open(value: unknown): unknown {
    return typeof value === 'object' && value !== null && #value in value ? value.#value : value;
  }
}

const names = ['httpAgent', 'httpsAgent', 'proxy', 'http2Options', 'fetchOptions', 'bill'] as const;

/** A URL with a token, and what is shown instead. */
interface Address {
  shown: string;
  real: string;
}

const address = Symbol('wechatpay-chain.address');

/**
 * Takes what leads to secrets out of a config. In place, because axios and interceptors hold this very object.
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

/** What a response or an error keeps of its request. */
interface Summary {
  method: string;
  protocol: string;
  host: string;
  /** Without the query. */
  path: string;
}

/** Where a request went; without a valid URL, the error says so itself. */
const urlIfAny = (config: InternalAxiosRequestConfig): URL | undefined => {
  try {
    return urlOf(config);
  } catch {
    return undefined;
  }
};

/**
 * Removes what leads to secrets from a response, or anything else that holds a request.
 *
 * @param url where the request went; `undefined` if an interceptor wrote an invalid URL
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
  if (typeof headers !== 'object' || headers === null) return held;
  // A redirection, which is not followed, may quote a link with its token; a gateway may quote the request.
  for (const name of Object.keys(headers)) {
    if (/token=|signature=/i.test(`${headers[name as keyof typeof headers]}`)) hideSecrets(headers, [name]);
  }
  return held;
};

const shownOf = (text: unknown): unknown => (typeof text === 'string' ? withoutSecrets(text) : text);

/** In place, for foreign text that quotes the request. */
const hideSecrets = (holder: object, texts: readonly string[]): void => {
  for (const name of texts) {
    const text: unknown = Reflect.get(holder, name);
    const shown = Array.isArray(text) ? text.map(shownOf) : shownOf(text);
    if (shown !== text) Reflect.set(holder, name, shown);
  }
};

/** Strips an error, its causes, and the errors that it aggregates. */
export const stripError = (
  error: unknown,
  config: InternalAxiosRequestConfig,
  seen: Set<unknown> = new Set([undefined, null]),
): unknown => {
  if (typeof error !== 'object' || seen.has(error)) return error;
  seen.add(error);
  const { response, cause, errors } = error as { response?: unknown; cause?: unknown; errors?: unknown };
  // Only the request itself may know that nothing of it was sent.
  if (error instanceof Error && neverSent(Reflect.get(error, 'request'))) unsent(error);
  const url = urlIfAny(config);
  strip(error as Partial<AxiosResponse>, config, url);
  if (error instanceof Error) hideSecrets(error, ['message', 'stack']);
  if (typeof response === 'object' && response !== null) strip(response, config, url);
  // Node's error quotes a URL that it cannot parse, and a proxy's URL holds a password.
  for (const name of ['input', 'base']) {
    if (Reflect.get(error as object, 'code') === 'ERR_INVALID_URL') Reflect.deleteProperty(error as object, name);
  }
  for (const each of [cause, ...(Array.isArray(errors) ? errors : [])]) stripError(each, config, seen);
  return error;
};

/**
 * An axios response holds its whole request: it stays usable, but hidden from logs and JSON. If an interceptor
 * returned something other than a response, that stays as it is.
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
