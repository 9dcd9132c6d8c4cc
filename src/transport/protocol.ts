import {
  type AxiosAdapter,
  AxiosHeaders,
  type AxiosInstance,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  type RawAxiosHeaders,
} from 'axios';
import type { PreparedRequest } from '../../types/core.js';
import type { Call, Dispatch } from '../chain/node';
import { methodOf } from '../chain/verb';
import type { Agents } from '../network/route';
import { refuseAborted } from '../network/unsent';
import type { Observer } from '../observe/observer';
import { ownOf } from '../own';
import { buckets } from '../request/headers';
import { carrierOf } from './attempt';
import { asItIs, createAxios } from './axios';
import { type CallContext, createContexts, withContext } from './context';
import { within } from './deadline';
import { exchangeOf, type Means, type SignedRequest, signedAdapter, type Wire } from './exchange';
import { countedOf, failureOf, type ToApiError } from './failure';
import type { Hosts } from './hosts';
import type { Retries } from './retry';
import { userAgent } from './user-agent';
import { hideRequest } from './withheld';

/** What both clients know about the route to the platform. */
export interface ClientSettings {
  /** Absolute, closed by a slash. */
  baseURL: string;
  /** Whether the caller set it, in which case every operation goes there. */
  baseURLGiven: boolean;
  axios: AxiosRequestConfig;
  /** The client's own, used where the caller gives none. */
  agents: Agents;
  retries: Retries;
  /** Where another host may answer in the place of the first. */
  hosts: Hosts | undefined;
  observer: Observer;
}

/** How a protocol makes requests and what it does on the wire. */
export interface Protocol<S extends SignedRequest> {
  wire: Wire<S>;
  contextOf(call: Call): CallContext;
  /** @throws RequestError when the call does not make a request */
  requestOf(call: Call, context: CallContext, driver: AxiosInstance): Promise<AxiosRequestConfig>;
}

/** What a client of a protocol is made of. */
export interface ProtocolOptions<S extends SignedRequest> {
  settings: ClientSettings;
  /** The default `Accept` of a call. */
  accept: string;
  protocol: Protocol<S>;
  /** The same for `toRequest`, which must send nothing. */
  looking: Protocol<S>;
  toApiError: ToApiError;
}

/** A client of a protocol: it carries out calls, over an axios and a carrier of its own. */
export interface ProtocolClient extends Dispatch {
  driver: AxiosInstance;
  means: Means;
}

/** Carries out the calls of a protocol over an axios of its own. */
export const createProtocol = <S extends SignedRequest & { body: string }>({
  settings,
  accept,
  protocol,
  looking,
  toApiError,
}: ProtocolOptions<S>): ProtocolClient => {
  const { adapter: given, ...axiosOptions } = settings.axios;
  const { retries, hosts, observer, agents } = settings;
  const contexts = createContexts();
  const means: Means = { carrier: carrierOf(given, agents), contexts, retries, hosts, observer };
  const adapter = signedAdapter(protocol.wire, means);
  const driver = createAxios({
    given: axiosOptions,
    headers: { Accept: accept, 'User-Agent': userAgent() },
    fixed: { baseURL: settings.baseURL, adapter },
  });

  const { request } = driver;

  /** Through axios and its interceptors. */
  const dispatch = (config: AxiosRequestConfig, context: CallContext): Promise<AxiosResponse> => {
    refuseAborted(config);
    return hasInterceptors(driver) ? contexts.during(context, () => driver.request(config)) : driver.request(config);
  };

  /** Sends a call's request; what fails becomes an error of this package. */
  const send = async (
    call: Call,
    { contextOf, requestOf }: Protocol<S> = protocol,
    own?: AxiosAdapter,
  ): Promise<AxiosResponse> => {
    const context = contextOf(call);
    try {
      const config = withContext(await requestOf(call, context, driver), context);
      if (own !== undefined) config.adapter = own;
      // axios runs only if there is something for it to do.
      const plain = driver.request === request ? plainConfig(driver, adapter, config) : undefined;
      return hideRequest(await (plain === undefined ? dispatch(config, context) : adapter(plain)));
    } catch (error) {
      throw countedOf(failureOf(error, context.operation, context, toApiError), context);
    }
  };

  const prepare = async (call: Call): Promise<PreparedRequest> => {
    let signed: S | undefined;
    const { wire } = looking;
    await send(call, looking, async (config) => {
      signed = await within(config, (deadline) =>
        deadline.wait(() => wire.sign(exchangeOf(wire, config, deadline, undefined))),
      );
      return { data: undefined, status: 204, statusText: 'Not Sent', headers: {}, config };
    });
    if (signed === undefined) throw new TypeError('An interceptor responded in place of the request.');
    const { config, url, body, message } = signed;
    const headers = Object.entries(config.headers.toJSON()).map(([name, value]) => [name, String(value)]);
    return { method: methodOf(call.verb), url: url.href, headers: Object.fromEntries(headers), body, message };
  };

  return { driver, means, send, prepare };
};

/** Whether any interceptor is registered. */
const hasInterceptors = ({ interceptors: { request, response } }: AxiosInstance): boolean => {
  for (const manager of [request, response]) {
    // axios shows its list to nobody; without it, nothing is known.
    const handlers: unknown = Reflect.get(manager, 'handlers');
    if (!Array.isArray(handlers)) return true;
    for (const handler of handlers) if (handler !== null) return true;
  }
  return false;
};

/**
 * The config as axios would hand it to its adapter, if all that axios had to do were to combine it with the defaults, name
 * by name. `undefined` if there is more to do: the driver was changed, or an option is a structure that would be
 * merged.
 */
const plainConfig = (
  { defaults, interceptors }: AxiosInstance,
  adapter: AxiosAdapter,
  config: AxiosRequestConfig,
): InternalAxiosRequestConfig | undefined => {
  const { transformRequest: [before, further] = [], transformResponse: [after, last] = [] } = defaults as Transforms;
  for (const { handlers } of [interceptors.request, interceptors.response] as readonly Handlers[]) {
    if (handlers?.length !== 0) return undefined;
  }
  if (defaults.adapter !== adapter || config.adapter !== undefined || before !== asItIs || after !== asItIs)
    return undefined;
  if ((defaults.params ?? defaults.data ?? further ?? last) !== undefined) return undefined;
  for (const name of Object.keys(config)) {
    const value: unknown = config[name as 'url'];
    // axios takes the default where an option is `undefined`.
    if (value === undefined && defaults[name as 'baseURL'] !== undefined) return undefined;
    if (typeof value !== 'object' || value === null || name === 'headers' || name === 'data') continue;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null || prototype === Array.prototype) return undefined;
  }
  const { method = 'get', headers: own } = config;
  const headers = new AxiosHeaders(defaults.headers.common as RawAxiosHeaders);
  headers.set(defaults.headers[method as 'get'] as RawAxiosHeaders);
  for (const name of Object.keys(defaults.headers)) if (!inBucket.has(name)) headers.set(name, defaults.headers[name]);
  for (const name of Object.keys(own ?? {})) {
    if (inBucket.has(name)) return undefined;
    headers.set(name, own?.[name] as string);
  }
  if (method !== 'get' && method !== 'delete' && !headers.has('Content-Type')) {
    headers.set('Content-Type', 'application/x-www-form-urlencoded');
  }
  return ownOf({ allowAbsoluteUrls: true, ...defaults, ...config, headers }) as InternalAxiosRequestConfig;
};

/** axios shows its list to nobody; without it, nothing is known. */
interface Handlers {
  handlers?: readonly unknown[];
}

interface Transforms {
  transformRequest?: readonly unknown[];
  transformResponse?: readonly unknown[];
}

const inBucket: ReadonlySet<string> = new Set(buckets);
