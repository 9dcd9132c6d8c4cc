import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Handles a `CONNECT` instead of opening a tunnel. */
export type Refusal = (client: Duplex, request: IncomingMessage) => void;

/** An HTTP proxy on loopback. */
export interface ConnectProxy {
  port: number;
  /** Without a trailing slash. */
  url: string;
  /** The requested targets: `host:port` of each `CONNECT`, and the URL of each plain request. */
  targets: string[];
  headers: IncomingMessage['headers'][];
  /** Handles every `CONNECT` with this function; `undefined` opens tunnels again. */
  refuse(refusal: Refusal | undefined): void;
  /** For each `CONNECT`, whether the client presented a certificate to the proxy itself. */
  shown: boolean[];
  reset(): void;
  close(): Promise<void>;
}

/** @param tls makes it an HTTPS proxy, which is itself reached over TLS */
export const startProxy = async (tls?: ServerOptions): Promise<ConnectProxy> => {
  const [targets, headers, shown, sockets] = [
    [] as string[],
    [] as IncomingMessage['headers'][],
    [] as boolean[],
    new Set<Socket>(),
  ];
  let refusal: Refusal | undefined;
  const server = tls ? createTlsServer(tls) : createServer();
  server.on(tls ? 'secureConnection' : 'connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    targets.push(request.url ?? '');
    headers.push(request.headers);
    const certificate = tls && Reflect.get(client, 'getPeerCertificate').call(client);
    shown.push(Object.keys(certificate ?? {}).length > 0);
    client.on('error', () => undefined);
    if (refusal !== undefined) return refusal(client, request);
    const { hostname, port } = new URL(`http://${request.url}`);
    const upstream = connect(Number(port), hostname.replace(/^\[|\]$/g, ''), () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
    // Nobody reads from the client any more, and so nobody would learn that it closes.
    upstream.once('close', () => client.resume());
    client.on('close', () => upstream.destroy());
  });
  server.on('request', (incoming, outgoing) => {
    targets.push(incoming.url ?? '');
    headers.push(incoming.headers);
    const onward = httpRequest(new URL(incoming.url ?? ''), { method: incoming.method, headers: incoming.headers });
    onward.on('response', (response) => {
      outgoing.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    targets,
    headers,
    shown,
    refuse: (with_) => {
      refusal = with_;
    },
    reset: () => {
      refusal = undefined;
      for (const list of [targets, headers, shown]) list.length = 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Refuses with a status, such as 407 for a missing password or 502 for an unreachable host. */
export const refusing =
  (status: number, text: string): Refusal =>
  (client) => {
    client.end(`HTTP/1.1 ${status} ${text}\r\nContent-Length: 2\r\n\r\nno`);
  };
