import { globalAgent } from 'node:https';
import axios, {
  type AxiosAdapter,
  AxiosError,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import { ConfigurationError, isWeChatPayError } from '../errors';
import { type RequestAgent, type Showing, showing } from '../network/client-certificate';
import { neverConnected } from '../network/never-connected';
import type { HttpProxy } from '../network/proxy';
import { explainedByProxy, refusalOf, refusedRequest } from '../network/proxy-failure';
import { type Agents, agentFor, createTunnels, routeOf, straight } from '../network/route';
import { isUnsent, unsent } from '../network/unsent';
import { ownOf } from '../own';
import { nextTurn } from '../turn';
import { release } from './arrival';
import type { CallContext } from './context';
import type { Deadline } from './deadline';
import { isDirect, sendDirectly } from './direct';
import { errorBody } from './held';

/** Whether a status says that the request was carried out. */
export const isSuccess = (status: unknown): boolean => typeof status === 'number' && status >= 200 && status < 300;

/**
 * Sends what goes to the wire, no longer than the deadline allows.
 *
 * @param url where it goes
 */
type Send = (config: ReadyConfig, url: URL, deadline: Deadline) => Promise<AxiosResponse>;

/**
 * What carries bytes. axios' own adapters try once, so a connection that was never established means that nothing was sent.
 * An adapter of the caller may have retried, so its last error proves nothing.
 */
export interface Carrier {
  send: Send;
  /** Whether `send` tries once. */
  once: boolean;
}

/**
 * Sends one request and counts it for its call. The body of a success has not been read yet; a status other than 2xx is an
 * error with its body, whatever the adapter and the application's `validateStatus` say of it.
 *
 * @throws AxiosError as axios' own adapters do; the `data` of its response is bytes, or what an adapter of the caller made
 */
export const attempt = async (
  { send, once }: Carrier,
  { config, url }: ReadyRequest,
  deadline: Deadline,
  context: CallContext | undefined,
): Promise<AxiosResponse> => {
  let sent: Promise<AxiosResponse> | undefined;
  const carry = (): Promise<AxiosResponse> => {
    if (context !== undefined) context.mayHaveArrived += 1;
    sent = send(config, url, deadline);
    return sent;
  };
  const response = await deadline.wait(carry).catch(async (error: unknown) => {
    const ended = error === deadline.over;
    if (ended && sent !== undefined) {
      // A response that still arrives has no reader any more, and would hold its connection.
      sent.then(release, releaseRefused);
      await tellRequest(error, sent);
    }
    if (!once || !(neverConnected(error) || (isUnsent(error) && !ended))) return responseOf(error, config);
    if (context !== undefined && sent !== undefined) context.mayHaveArrived -= 1;
    throw isUnsent(error) || axios.isAxiosError(error) ? unsent(error as object) : unsent(failed(error, config));
  });
  // There may be no other listener when its connection breaks.
  if (typeof response.data?.on === 'function') response.data.on('error', () => undefined);
  const { status, request } = response;
  if (typeof status === 'number' && status >= 200 && status < 300) return response;
  response.data = await errorBody(response, config, deadline);
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  throw new AxiosError(`Request failed with status code ${status}`, code, config, request, response);
};

/** axios' own adapters reject with the response when its status is an error. */
const releaseRefused = (error: unknown): void => {
  if (axios.isAxiosError(error) && error.response !== undefined) release(error.response);
};

/** The request that axios attached to its own error tells whether it ever had a connection. */
const tellRequest = async (error: unknown, sent: Promise<AxiosResponse>): Promise<void> => {
  const own = await Promise.race([sent.catch((cause: unknown) => cause), nextTurn()]);
  if (axios.isAxiosError(own) && axios.isAxiosError(error)) error.request = own.request;
};

/** Like axios' own, an adapter of the caller may reject with a response of another status. */
const responseOf = (error: unknown, config: InternalAxiosRequestConfig): AxiosResponse => {
  if (!axios.isAxiosError(error) || error.response === undefined || isSuccess(error.response.status)) {
    throw isWeChatPayError(error) || axios.isAxiosError(error) ? error : failed(error, config);
  }
  return error.response;
};

/** Whatever else an adapter throws becomes an AxiosError, for interceptors and for the call. */
const failed = (error: unknown, config: InternalAxiosRequestConfig): AxiosError =>
  Object.assign(new AxiosError('sending the request failed', codeOf(error), config), { cause: error });

const codeOf = (error: unknown): string | undefined => {
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' ? code : undefined;
};

/** The config of a request that is ready to go. */
export interface ReadyConfig extends InternalAxiosRequestConfig {
  /** Where a client certificate is due. */
  showing?: Showing | undefined;
}

/** A request that is ready to go. */
export interface ReadyRequest {
  config: ReadyConfig;
  /** Where it goes, with what signing has added. */
  url: URL;
}

/**
 * What carries the requests of a client. The SDK decides the route; what a proxy says is not taken for a response of the
 * platform; and a client certificate is either shown, or the request is not sent.
 *
 * @param adapter one of axios' own by name, or the caller's, which decides for itself; without one, a plain request is sent
 *   without axios, and any other by axios' `http`
 * @param agents those of the client, used where the caller gives none
 */
export const carrierOf = (adapter: AxiosRequestConfig['adapter'], agents: Agents): Carrier => {
  const send = adapterOf(adapter === undefined ? 'http' : adapter);
  const once = adapter === undefined || typeof adapter === 'string';
  if (adapter === undefined) return { send: overHttp(send, agents, sendDirectly), once };
  return { send: adapter === 'http' || send === httpAdapter() ? overHttp(send, agents) : overOther(send, once), once };
};

/** @throws ConfigurationError `OPTIONS_INVALID` if this build of axios has no such adapter */
const adapterOf = (adapter: NonNullable<AxiosRequestConfig['adapter']>): AxiosAdapter => {
  try {
    return axios.getAdapter(adapter);
  } catch (cause) {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      "This axios has no such adapter: it is its build for browsers, as jsdom has it, and the SDK runs on Node.js; under Jest take testEnvironment: 'node'.",
      cause,
    );
  }
};

const httpAdapter = (): AxiosAdapter | undefined => {
  try {
    return axios.getAdapter('http');
  } catch {
    return undefined;
  }
};

/** @param sendPlain sends plain requests; without it, all go through axios */
const overHttp = (adapter: AxiosAdapter, agents: Agents, sendPlain?: typeof sendDirectly): Send => {
  const tunnels = createTunnels();
  return async (config, url, deadline) => {
    // This config is made for this attempt alone.
    const { showing: due } = config;
    config.showing = undefined;
    const { changes, proxy } = routeOf(config, url, tunnels);
    Object.assign(config, changes);
    // The client's own agent, unless one is given; `false` means a new connection for the request.
    const name = url.protocol === 'https:' ? 'httpsAgent' : 'httpAgent';
    const isFree = proxy === undefined && Number(config.httpVersion) !== 2 && (config[name] ?? undefined) === undefined;
    const own = isFree ? agents(url.protocol) : undefined;
    const isOwn = own !== undefined;
    if (isOwn) config[name] = own;
    if (due !== undefined && url.protocol === 'https:') Object.assign(config, certified(config, due));
    const plainly = proxy === undefined && isDirect(config) ? sendPlain : undefined;
    if (plainly === undefined) config.signal = deadline.signal;
    // The client's own agent uses no proxy that could respond in the platform's place.
    else if (isOwn && due === undefined) return plainly(config, url, deadline, isOwn);
    return carry(() => plainly?.(config, url, deadline, isOwn) ?? adapter(config), proxy);
  };
};

/** axios' other adapters have no agents; an adapter of the caller may have. */
const overOther =
  (send: AxiosAdapter, isAxios: boolean): Send =>
  async (ready, url, { signal }) => {
    const { showing: due, ...rest } = ownOf(ready);
    const config = ownOf(rest, { signal });
    const isDue = due !== undefined && url.protocol === 'https:';
    if (isAxios && isDue) throw due.refusal();
    if (isAxios) return send(config);
    const proxy = config.proxy ?? (agentFor(config, url) === undefined ? undefined : straight(config, url));
    const agent = isDue && { httpsAgent: agentWith(config, due) };
    const changed = ownOf(config, { ...(proxy !== undefined && { proxy }), ...agent });
    return carry(() => send(changed));
  };

const carry = async (send: () => Promise<AxiosResponse>, proxy?: HttpProxy): Promise<AxiosResponse> => {
  let response: AxiosResponse;
  try {
    response = await send();
  } catch (error) {
    throw explainedByProxy(error, proxy);
  }
  const refusal = refusalOf(response, proxy);
  if (refusal !== undefined) throw refusedRequest(refusal, response);
  return response;
};

/** The changes to a config by which the certificate is shown. */
const certified = (
  { httpVersion, httpsAgent, http2Options }: InternalAxiosRequestConfig,
  due: Showing,
): Partial<InternalAxiosRequestConfig> => {
  if (Number(httpVersion) !== 2) return { httpsAgent: showing(httpsAgent || globalAgent, due) };
  if (due.certificate === undefined) throw due.refusal();
  return { http2Options: { ...http2Options, ...due.certificate } };
};

/** Like axios' own, an adapter of the caller may build another agent from the options of the given one. */
const agentWith = (config: InternalAxiosRequestConfig, due: Showing): RequestAgent => {
  const agent: RequestAgent = config.httpsAgent || globalAgent;
  const value = { ...due.certificate, ...agent.options };
  return Object.defineProperty(showing(agent, due), 'options', { value });
};
