import { request as requestPlain } from 'node:http';
import { Agent, type AgentOptions, request as requestSecure } from 'node:https';
import { isIPv6, type Socket } from 'node:net';
import { type ConnectionOptions, connect } from 'node:tls';
import { authorizationOf, type HttpProxy } from './proxy';
import { closedBy, failedAt, lateBy, type ProxyFailure, refusedBy } from './proxy-failure';

/** How long a proxy may take to open a tunnel, in milliseconds; a call's own `timeout` may end sooner. */
const patience = 30_000;

type Done = (error: Error | null, socket?: Socket) => void;

/**
 * An agent whose connections tunnel through a proxy to the platform: TLS runs end to end, and the proxy sees only
 * `CONNECT`. Everything else is as with the agent that it replaces.
 *
 * @param options of that agent
 */
export const tunnelAgent = (proxy: HttpProxy, options: AgentOptions, wait = patience): Agent => {
  // `proxyEnv` is how later versions of Node have an agent find a proxy of its own.
  const agent = new Agent({ ...options, ...{ proxyEnv: undefined } });
  const createConnection = (target: ConnectionOptions, done: Done): undefined => {
    openTunnel({ proxy, options, wait }, target, (error, socket) => {
      if (error !== null || socket === undefined) done(error);
      else secure(target, socket, done);
    });
  };
  return Object.assign(agent, { createConnection });
};

/** The TLS connection over a tunnel. It is still connecting; if that fails, it is the request's own error. */
const secure = (target: ConnectionOptions, socket: Socket, done: Done): void => {
  try {
    done(null, connect({ ...target, socket }));
  } catch (error) {
    socket.destroy();
    done(error as Error);
  }
};

/** What opens a tunnel. */
interface Opening {
  proxy: HttpProxy;
  options: AgentOptions;
  wait: number;
}

/** Asks a proxy for a tunnel and calls back once: with its socket, or with a `ProxyFailure`. */
const openTunnel = ({ proxy, options, wait }: Opening, { host, port }: ConnectionOptions, done: Done): void => {
  const authority = `${isIPv6(host ?? '') ? `[${host}]` : host}:${port}`;
  const authorization = authorizationOf(proxy);
  const request = (proxy.protocol === 'https:' ? requestSecure : requestPlain)({
    ...(proxy.protocol === 'https:' && trustOf(options)),
    host: proxy.host,
    port: proxy.port,
    method: 'CONNECT',
    path: authority,
    setHost: false,
    headers: { Host: authority, ...(authorization !== undefined && { 'Proxy-Authorization': authorization }) },
    agent: false,
  });
  let ended = false;
  const end = (failure: ProxyFailure | null, socket?: Socket): void => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    if (failure !== null) request.destroy();
    done(failure, socket);
  };
  const timer = setTimeout(() => end(lateBy(proxy, wait)), wait);
  request.once('connect', (response, socket, head) => {
    socket.removeAllListeners('error');
    const { statusCode = 0, statusMessage } = response;
    if (statusCode >= 200 && statusCode < 300) {
      if (head.length > 0) socket.unshift(head);
      return end(null, socket as Socket);
    }
    socket.on('error', () => undefined).destroy();
    end(refusedBy(proxy, statusCode, statusMessage));
  });
  request.on('error', (error: NodeJS.ErrnoException) => {
    const { code, syscall } = error;
    // Node says ECONNRESET without a call of the system where a connection ends before its response.
    end(code === 'ECONNRESET' || syscall === 'read' || syscall === 'write' ? closedBy(proxy) : failedAt(proxy, code));
  });
  request.end();
};

/** The options of an agent that say which certificates of a proxy to trust; its client certificate is not for the proxy. */
const trustOf = ({ ca, rejectUnauthorized }: AgentOptions): AgentOptions => ({
  ...(ca !== undefined && { ca }),
  ...(rejectUnauthorized !== undefined && { rejectUnauthorized }),
});
