import http from 'node:http';
import https, { type Agent, type AgentOptions, globalAgent } from 'node:https';
import type { InternalAxiosRequestConfig } from 'axios';
import { RequestError } from '../errors';
import { ownOf } from '../own';
import { proxyOfEnvironment } from './environment-proxy';
import { guardedLookup } from './lookup';
import { problemOfNetwork } from './network';
import { type HttpProxy, type ReadProxy, readProxy } from './proxy';
import { tunnelAgent } from './tunnel';
import { unsent } from './unsent';

/** The route of a request. */
export interface NetworkRoute {
  /** The changes to its config that the route requires. */
  changes: Pick<InternalAxiosRequestConfig, 'proxy' | 'lookup' | 'httpsAgent'>;
  /** The proxy that the SDK uses for it; an agent of the caller may use another. */
  proxy: HttpProxy | undefined;
}

/** The agents that tunnel through proxies, one for each proxy and the agent that it replaces. */
export type Tunnels = (proxy: HttpProxy, agent: unknown) => Agent;

/**
 * Decides the route of a request, so that nothing below has to: through the given proxy, else by the
 * given agent, else through the environment's proxy, else directly.
 *
 * @param config inherits nothing
 * @param url where it goes
 * @throws RequestError `OPTIONS_INVALID`
 */
export const routeOf = (config: InternalAxiosRequestConfig, url: URL, tunnels: Tunnels): NetworkRoute => {
  const { proxy: given, httpAgent, httpsAgent, lookup, socketPath, httpVersion } = config;
  const isUsual = (given ?? httpAgent ?? httpsAgent ?? lookup ?? socketPath ?? httpVersion) === undefined;
  const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY, all_proxy, ALL_PROXY } = process.env;
  const named = https_proxy ?? HTTPS_PROXY ?? http_proxy ?? HTTP_PROXY ?? all_proxy ?? ALL_PROXY;
  if (isUsual && named === undefined) return straightOn;
  refuse(problemOfNetwork(config));
  const way = lookup ? { lookup: guardedLookup(lookup) } : {};
  if (Number(httpVersion) === 2) {
    refuseHttp2(config);
    return { changes: way, proxy: undefined };
  }
  if (socketPath) return { changes: way, proxy: undefined };
  const proxy = proxyOf(config, url);
  if (proxy === undefined) return { changes: { ...way, proxy: straight(config, url) }, proxy };
  if (url.protocol === 'https:') {
    return { changes: { ...way, proxy: false, httpsAgent: tunnels(proxy, httpsAgent) }, proxy };
  }
  const { host, port, username, password, protocol } = proxy;
  const auth = username === '' && password === '' ? undefined : { username, password };
  return { changes: { ...way, proxy: config.proxy || { protocol, host, port, ...(auth && { auth }) } }, proxy };
};

/** The route of a request if neither it nor the environment says anything about it. */
const straightOn: NetworkRoute = { changes: { proxy: false }, proxy: undefined };

/** The `proxy` that axios gets when the SDK uses none, so that it looks for none itself. */
export const straight = (config: InternalAxiosRequestConfig, url: URL): false | undefined => {
  const agent = agentFor(config, url);
  const options: unknown = typeof agent === 'object' && agent !== null ? Reflect.get(agent, 'options') : undefined;
  const finds = typeof options === 'object' && options !== null && Boolean(Reflect.get(options, 'proxyEnv'));
  // Later versions of Node have agents that find a proxy by themselves; `false` would have axios go round them.
  return finds && process.allowedNodeEnvironmentFlags.has('--use-env-proxy') ? undefined : false;
};

/** The agent that is given for a URL. */
export const agentFor = ({ httpAgent, httpsAgent }: InternalAxiosRequestConfig, { protocol }: URL): unknown =>
  (protocol === 'https:' ? httpsAgent : httpAgent) || undefined;

const proxyOf = (config: InternalAxiosRequestConfig, url: URL): HttpProxy | undefined => {
  if (config.proxy === false) return undefined;
  if (config.proxy) return accept(readProxy(config.proxy));
  if (agentFor(config, url) !== undefined) return undefined;
  return accept(proxyOfEnvironment(url, process.env));
};

const accept = (read: ReadProxy | undefined): HttpProxy | undefined => {
  if (read === undefined || 'proxy' in read) return read?.proxy;
  return refuse(read.problem);
};

/** For HTTP/2 axios connects itself, and would silently ignore an agent. */
const refuseHttp2 = (config: InternalAxiosRequestConfig): void => {
  if (!config.proxy && !config.httpsAgent) return;
  refuse(
    'httpVersion: 2 goes by no agent and no proxy; leave httpsAgent and proxy out, and put options of TLS into http2Options.',
  );
};

const refuse = (problem: string | undefined): undefined => {
  if (problem !== undefined) throw unsent(new RequestError('OPTIONS_INVALID', problem));
};

/** For how many proxies a client keeps connections. */
const kept = 16;

/** Keeps the agents, so that calls share their connections. */
export const createTunnels = (): Tunnels => {
  const tunnels = new Map<string, { agent: unknown; tunnel: Agent }>();
  return (proxy, agent) => {
    const key = JSON.stringify(Object.values(proxy));
    const known = tunnels.get(key);
    if (known !== undefined && known.agent === agent) return known.tunnel;
    if (tunnels.size >= kept) tunnels.clear();
    const tunnel = tunnelAgent(proxy, optionsOf(agent));
    tunnels.set(key, { agent, tunnel });
    return tunnel;
  };
};

/** Without an agent of its own, a request has the options of all. */
const optionsOf = (agent: unknown): AgentOptions => {
  const options: unknown = Reflect.get(Object(agent || globalAgent), 'options');
  return typeof options === 'object' && options !== null ? options : {};
};

/** The agents of a client, by the protocol of the URL, for requests that are given none. */
export type Agents = (protocol: string) => http.Agent | undefined;

/**
 * How connections are kept: WeChat Pay closes one that has been idle for 8 s (`Keep-Alive: timeout=8`), so it is not used
 * when it may be closing; and the connection used last is used next, so that surplus ones expire.
 */
const keeping = { keepAlive: true, scheduling: 'lifo', timeout: 7000 } as const;

/**
 * The agents of one client, each made when a request first needs it. They have the options that the application has given
 * to Node's own (`https.globalAgent.options.ca`); where it has put another agent in the place of Node's own, there is none
 * here, and Node uses that one.
 */
export const createAgents = (): Agents => {
  const agents = new Map<string, { agent: http.Agent; like: http.Agent }>();
  return (protocol) => {
    const { Agent, globalAgent } = protocol === 'https:' ? https : http;
    const known = agents.get(protocol);
    if (known?.like === globalAgent) return known.agent;
    if (!isOfNode(globalAgent, Agent)) return undefined;
    const agent = new Agent(optionsLike(globalAgent));
    agents.set(protocol, { agent, like: globalAgent });
    return agent;
  };
};

/** Whether an agent makes its connections as Node does; one of another class, or with a method of its own, does not. */
const isOfNode = (agent: http.Agent, { prototype }: { prototype: http.Agent }): boolean =>
  Object.getPrototypeOf(agent) === prototype &&
  !Object.hasOwn(agent, 'addRequest') &&
  !Object.hasOwn(agent, 'createConnection') &&
  !Object.hasOwn(agent, 'createSocket');

/** In later versions of Node agents look for a proxy themselves (`proxyEnv`); the SDK has already done that. */
const optionsLike = (agent: http.Agent): https.AgentOptions => {
  const { maxSockets, maxFreeSockets } = agent;
  const options: unknown = Reflect.get(agent, 'options');
  return ownOf(Object(options), { maxSockets, maxFreeSockets, ...keeping, proxyEnv: undefined });
};
