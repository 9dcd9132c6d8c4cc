import type { ClientRequest } from 'node:http';
import { Readable } from 'node:stream';
import axios, {
  type AxiosAdapter,
  type AxiosHeaders,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { Traits } from '../catalogue/traits';
import { isSignatureError, isWeChatPayError } from '../errors';
import { channels } from '../observe/events';
import type { Observer } from '../observe/observer';
import { ownOf } from '../own';
import { attempt, type Carrier, type ReadyRequest } from './attempt';
import { urlOf } from './axios';
import { isBody, isReadable, toBuffer } from './bytes';
import { isRead } from './carried-out';
import type { CallContext, Contexts } from './context';
import { type Deadline, within } from './deadline';
import { transport } from './direct';
import { destinationOf, type Hosts, noteResponse, noteSilence } from './hosts';
import { type Observation, observe } from './observation';
import {
  acceptedOf,
  type Course,
  courseAfter,
  endingOf,
  firstCourse,
  isHarmless,
  openHint,
  pauseBefore,
  type Retries,
  reserve,
} from './retry';
import { strip, stripError, withhold } from './withheld';

/** A request as it stands after every interceptor. */
export interface Exchange {
  config: InternalAxiosRequestConfig;
  /** Where it goes, final. */
  url: URL;
  /** Below the base URL, as the catalogue writes it: `v3/billdownload/file`, `v2/pay/unifiedorder`. */
  path: string;
  /** What sets the operation of that path apart. */
  traits: Traits;
  /** `POST v2/pay/unifiedorder` */
  operation: string;
  deadline: Deadline;
}

/** A request ready to go, and what was signed of it. */
export interface SignedRequest extends ReadyRequest {
  /** The string that was signed. */
  message: string;
  /** Whether its body can be read a single time. */
  isOnce?: boolean;
}

/** What the requests of a client have in common. */
export interface Means {
  carrier: Carrier;
  contexts: Contexts;
  retries: Retries;
  /** Where another host may answer in the place of the first. */
  hosts: Hosts | undefined;
  observer: Observer;
}

/** What a protocol knows of the wire. */
export interface Wire<S extends SignedRequest> {
  /** Prefix of its paths that is not part of the URL. */
  prefix: '' | 'v2/';
  traitsOf(method: string, path: string): Traits;
  /** Signs. URL and body are final here, so what is signed is what is sent; a repeated attempt is signed again. */
  sign(exchange: Exchange): Promise<S>;
  /** Makes of a 2xx response what the caller gets: nothing unverified passes. */
  receive(response: AxiosResponse, exchange: Exchange, signed: S): Promise<AxiosResponse>;
  /** Is told of each refusal; nothing proves who refused. */
  refused?(response: AxiosResponse, signed: S): void;
  /** The body of an error as the caller gets it. */
  readErrorBody(bytes: Buffer): unknown;
  /** The hint for a refusal, made while its bytes and the signed string are at hand. */
  hintOf?(response: AxiosResponse, bytes: Buffer, exchange: Exchange, signed: S): string | undefined;
}

/** The innermost step of every call: sign, send, verify. It leaves no secret in the config, which interceptors may keep. */
export const signedAdapter =
  <S extends SignedRequest>(wire: Wire<S>, means: Means): AxiosAdapter =>
  async (shown) => {
    const config = withhold(shown);
    try {
      const context = means.contexts.of(shown);
      let url: URL | undefined;
      const response = await within(config, (deadline) => {
        const request = exchangeOf(wire, config, deadline, context);
        url = request.url;
        return exchange(wire, means, request, context);
      });
      return strip(response, shown, url);
    } catch (error) {
      throw stripError(error, shown);
    }
  };

/** @throws TypeError if an interceptor wrote an invalid URL */
export const exchangeOf = (
  { prefix, traitsOf }: Pick<Wire<SignedRequest>, 'prefix' | 'traitsOf'>,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
  context: CallContext | undefined,
): Exchange => {
  const { baseURL, params } = config;
  const known = params === undefined ? context?.at(`${baseURL}${config.url}`) : undefined;
  const url = known?.url ?? urlOf(config);
  const { origin, pathname } = url;
  const isBelow = baseURL?.startsWith(`${origin}/`) === true;
  const base = isBelow ? baseURL.slice(origin.length) : baseURL === undefined ? '/' : new URL(baseURL).pathname;
  const path = prefix + pathname.slice(pathname.startsWith(base) ? base.length : 1);
  const method = (config.method ?? 'get').toUpperCase();
  const traits = known?.traits ?? traitsOf(method, path);
  return { config, url, path, traits, operation: `${method} ${path}`, deadline };
};

const exchange = async <S extends SignedRequest>(
  wire: Wire<S>,
  means: Means,
  request: Exchange,
  context: CallContext | undefined,
  course: Course = firstCourse,
): Promise<AxiosResponse> => {
  const { carrier, retries, hosts, observer } = means;
  const { config, deadline } = request;
  const url = hosts === undefined ? request.url : aimOf(request, hosts, course);
  const aimed = url === request.url ? request : { ...request, url };
  let signed: S | undefined;
  let sent: ClientRequest | undefined;
  let received: AxiosResponse | undefined;
  let failure: unknown;
  let isBegun = false;
  if (context !== undefined) context.attempts += 1;
  // Here and not in a function of its own: most calls are watched by nobody.
  const isWatched =
    observer.logger !== undefined ||
    channels.request.hasSubscribers ||
    channels.response.hasSubscribers ||
    channels.refused.hasSubscribers ||
    channels.retry.hasSubscribers;
  const observation = isWatched ? observe(observer, aimed, context, course.attempt) : undefined;
  try {
    signed = await deadline.wait(() => wire.sign(aimed));
    if (context !== undefined) context.host = url.host;
    const response = await attempt(carrier, signed, deadline, context);
    response.config = config;
    sent = response.request;
    isBegun = true;
    if (hosts !== undefined) noteResponse(hosts, url);
    received = await wire.receive(response, aimed, signed);
    if (context?.decrypt !== undefined) await deadline.wait(async () => context.decrypt?.(received?.data));
    observation?.received(received);
    if (received.status !== 202) {
      retries.budget = Math.min(retries.budget + 1, reserve);
      return received;
    }
  } catch (error) {
    if (axios.isAxiosError(error)) sent = error.request;
    received = undefined;
    failure = explained(error, wire, aimed, signed, context);
    observation?.failed(failure);
  } finally {
    const data: unknown = signed?.config.data;
    if (typeof data === 'object') abandon(data);
    // A server may respond before it has read the request, and then neither read on nor close the connection.
    if (sent?.writableFinished === false && !(received?.data instanceof Readable)) sent.destroy();
  }
  const next = await courseOf(means, aimed, course, {
    failure,
    received,
    isBegun,
    isOnce: signed?.isOnce === true,
    observation,
  });
  if (next !== undefined) return exchange(wire, means, request, context, next);
  if (received !== undefined) return received;
  throw failure;
};

const aimOf = (request: Exchange, hosts: Hosts, { silent }: Course): URL =>
  destinationOf(request.url, hosts, { silent, mayTry: isHarmless({ kind: 'lost' }, request, false) });

/** What is left of an attempt that did not succeed. */
interface Remains {
  failure: unknown;
  /** A 202. */
  received: AxiosResponse | undefined;
  /** Whether a response of 2xx had begun. */
  isBegun: boolean;
  /** Whether the body that was sent could be read a single time. */
  isOnce: boolean;
  observation: Observation | undefined;
}

/** The further course of a call, once the time has come for its next attempt; `undefined` if there is none. */
const courseOf = async (
  { retries, hosts }: Means,
  request: Exchange,
  course: Course,
  { failure, received, isBegun, isOnce, observation }: Remains,
): Promise<Course | undefined> => {
  const { config, deadline, traits, url } = request;
  // A probe must be refused and says nothing about the response; a request that only reads can simply be repeated.
  if (!course.isProbed && isRead(config.method) && isSignatureError(failure) && failure.code === 'SIGNATURE_PROBE') {
    deadline.renew();
    observation?.retried(0);
    return { ...course, isProbed: true };
  }
  const ending = received === undefined ? endingOf(failure, isBegun) : acceptedOf(received, traits);
  if (hosts !== undefined && axios.isAxiosError(failure)) {
    if (failure.response !== undefined) noteResponse(hosts, url);
    else if (ending?.kind === 'unsent' || ending?.kind === 'lost') noteSilence(hosts, url);
  }
  if (ending === undefined || isOnce || (isBegun && isStream(Reflect.get(config, 'sink')))) return undefined;
  const pause = pauseBefore(ending, request, retries, { ...course, left: deadline.left });
  if (pause === undefined) return undefined;
  observation?.retried(pause);
  await deadline.pause(pause);
  return courseAfter(course, ending, url);
};

/** What was written to a stream cannot be taken back; a file appears when it is whole. */
const isStream = (sink: unknown): boolean => typeof sink === 'object' && sink !== null && !(sink instanceof URL);

/** Closes the source of an upload that was not sent to its end. */
const abandon = (body: unknown): void => {
  if (isReadable(body) && !body.readableEnded) body.destroy();
};

/** Gives an error the caller's config back, reads its body, and adds the hint to a refusal. */
const explained = <S extends SignedRequest>(
  error: unknown,
  { readErrorBody, refused, hintOf }: Wire<S>,
  request: Exchange,
  signed: S | undefined,
  context: CallContext | undefined,
): unknown => {
  if (!axios.isAxiosError(error)) return error;
  // If the file of an upload could not be read, that is what went wrong, not the connection.
  if (isWeChatPayError(error.cause)) return error.cause;
  error.config = request.config;
  const { response } = error;
  if (response === undefined) return error;
  response.config = request.config;
  if (signed !== undefined) refused?.(response, signed);
  const bytes = toBuffer(response.data);
  // An adapter of the caller may already have parsed the error.
  if (isBody(response.data)) response.data = readErrorBody(bytes);
  const text = signed && (hintOf?.(response, bytes, request, signed) ?? openHint(error, request));
  if (text !== undefined && context !== undefined) context.hint = { response, text };
  return error;
};

/** What was signed of a request. */
export interface Signed {
  url: URL;
  headers: AxiosHeaders;
  data: unknown;
}

/**
 * The config that goes to the wire: exactly what was signed, and no default of the application or of the driver that
 * would change the request, redirect it, or alter its response.
 */
export const wired = (
  config: InternalAxiosRequestConfig,
  { url, headers, data }: Signed,
): InternalAxiosRequestConfig => {
  // All that the SDK decodes; axios would ask for more.
  if (!headers.has('Accept-Encoding')) headers.set('Accept-Encoding', 'gzip');
  return ownOf(config, {
    params: undefined,
    paramsSerializer: undefined,
    baseURL: undefined,
    auth: undefined,
    headers,
    data,
    url: url.href,
    transport,
    maxRedirects: 0,
    // For every status, the body is read, limited and decoded in one place.
    responseType: 'stream',
    decompress: false,
    maxContentLength: -1,
    validateStatus: null,
  });
};
