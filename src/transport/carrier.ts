import { globalAgent } from 'node:https';
import axios, {
  type AxiosAdapter,
  AxiosError,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import { ConfigurationError } from '../errors';
import { type RequestAgent, type Showing, showing } from '../network/client-certificate';
import { isPlayedBack, neverSent } from '../network/never-sent';
import type { HttpProxy } from '../network/proxy';
import { type ProxyFailure, refusedBy } from '../network/proxy-failure';
import { type Agents, agentFor, createTunnels, routeOf, straight } from '../network/route';
import { isUnsent, unsent } from '../network/unsent';
import { ownOf } from '../own';
import type { Carrier } from './attempt';
import { isDirect, sendDirectly } from './direct';

/** A request that is ready to go. */
export interface ReadyConfig extends InternalAxiosRequestConfig {
  /** Where a client certificate is due. */
  showing?: Showing | undefined;
}

/**
 * What carries the requests of a client. The SDK decides which way they take; what a proxy says is no response of the
 * platform; and a client certificate is shown, or the request is not sent.
 *
 * @param adapter axios' own by name, or the caller's, which takes its own way; where none is given, a plain request is sent
 *   without axios and any other by its `http`
 * @param agents the client's own, for where none is given
 */
export const carrierOf = (adapter: AxiosRequestConfig['adapter'], agents: Agents): Pick<Carrier, 'send' | 'once'> => {
  const send = adapterOf(adapter === undefined ? 'http' : adapter);
  const once = adapter === undefined || typeof adapter === 'string';
  if (adapter === undefined) return { send: overHttp(send, agents, sendDirectly), once };
  return { send: adapter === 'http' || send === httpAdapter() ? overHttp(send, agents) : overOther(send, once), once };
};

/** @throws ConfigurationError `OPTIONS_INVALID` for one that this build of axios does not have */
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

type Sender = (config: InternalAxiosRequestConfig, url: URL, isOwn: boolean) => Promise<AxiosResponse>;

/** @param sendPlain for what is plain; left out, all goes through axios */
const overHttp = (send: AxiosAdapter, agents: Agents, sendPlain: Sender = send): AxiosAdapter => {
  const tunnels = createTunnels();
  return async (ready: ReadyConfig) => {
    // Many properties, so one copy, which is changed.
    const config = ownOf(ready);
    const { showing: due } = config;
    Reflect.deleteProperty(config, 'showing');
    const url = new URL(config.url ?? '');
    const { changes, proxy } = routeOf(config, url, tunnels);
    Object.assign(config, changes);
    // The client's own agent, where none is given; `false` has a request make a connection of its own.
    const name = url.protocol === 'https:' ? 'httpsAgent' : 'httpAgent';
    const isFree = proxy === undefined && Number(config.httpVersion) !== 2 && (config[name] ?? undefined) === undefined;
    const own = isFree ? agents(url.protocol) : undefined;
    const isOwn = own !== undefined;
    if (isOwn) config[name] = own;
    if (due !== undefined && url.protocol === 'https:') Object.assign(config, certified(config, due));
    const isPlain = proxy === undefined && isDirect(config);
    // Over the client's own agent there is no proxy that could say anything in the platform's place.
    if (isPlain && isOwn && due === undefined) return sendPlain(config, url, isOwn);
    return carry(() => (isPlain ? sendPlain(config, url, isOwn) : send(config)), proxy);
  };
};

/** Another adapter of axios has no agents; one of the caller's may. */
const overOther =
  (send: AxiosAdapter, isAxios: boolean): AxiosAdapter =>
  async (ready: ReadyConfig) => {
    const { showing: due, ...rest } = ownOf(ready);
    const config = ownOf(rest);
    const url = new URL(config.url ?? '');
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
    throw explained(error, proxy);
  }
  const refusal = refusalOf(response, proxy);
  if (refusal !== undefined) throw failed(refusal, response);
  return response;
};

/** What a config takes so that the certificate is shown. */
const certified = (
  { httpVersion, httpsAgent, http2Options }: InternalAxiosRequestConfig,
  due: Showing,
): Partial<InternalAxiosRequestConfig> => {
  if (Number(httpVersion) !== 2) return { httpsAgent: showing(httpsAgent || globalAgent, due) };
  if (due.certificate === undefined) throw due.refusal();
  return { http2Options: { ...http2Options, ...due.certificate } };
};

/** An adapter of the caller's may make another agent by the options of the one that it is given, as axios' own does. */
const agentWith = (config: InternalAxiosRequestConfig, due: Showing): RequestAgent => {
  const agent: RequestAgent = config.httpsAgent || globalAgent;
  const value = { ...due.certificate, ...agent.options };
  return Object.defineProperty(showing(agent, due), 'options', { value });
};

const explained = (error: unknown, proxy: HttpProxy | undefined): unknown => {
  if (!axios.isAxiosError(error)) return error;
  if (error.cause !== undefined && isUnsent(error.cause)) return error.cause;
  const refusal = error.response === undefined ? refusalToldBy(error) : refusalOf(error.response, proxy);
  return refusal === undefined ? error : failed(refusal, error.response ?? error);
};

/** What a proxy said in the place of the platform. */
const refusalOf = (
  { request, status, statusText }: AxiosResponse,
  proxy: HttpProxy | undefined,
): ProxyFailure | undefined =>
  isPlayedBack(request) || (proxy !== undefined && status === 407) ? refusedBy(proxy, status, statusText) : undefined;

/** An agent that made no connection may tell in words alone what its proxy said. */
const refusalToldBy = ({ request, cause }: AxiosError): ProxyFailure | undefined => {
  if (!neverSent(request) || cause === undefined || 'code' in cause) return undefined;
  const [, status] = /\b(?:response|status ?code)\b\W{0,3}([345]\d\d)\b/i.exec(cause.message) ?? [];
  return status === undefined ? undefined : refusedBy(undefined, Number(status), undefined);
};

const failed = (failure: ProxyFailure, { config, request, data }: Partial<AxiosResponse>): AxiosError => {
  if (typeof data?.destroy === 'function') data.on?.('error', () => undefined).destroy();
  return unsent(AxiosError.from(failure, failure.code, config, request));
};
