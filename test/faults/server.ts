import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket, type TlsOptions } from 'node:tls';

/** What the server does with one response, at one byte of it. */
export interface Fault {
  /** What it writes before. */
  before: Buffer;
  /** What it does then: nothing more, ends or resets the connection, or writes the rest, at once or byte by byte, and ends. */
  next: 'silence' | 'end' | 'reset' | 'rest' | 'drip';
  rest: Buffer;
}

/** What came of one call, as the server saw it. */
export interface Seen {
  /** How often its request came. */
  requests: number;
  /** The connections that it came over. */
  sockets: Set<Socket>;
}

/** A server that speaks HTTP by hand, and spoils each response as its path says. */
export interface FaultyServer {
  port: number;
  seen: ReadonlyMap<string, Seen>;
  close(): Promise<void>;
}

/** @param wire what a `socket` of TLS goes over, for only that can be reset */
const writeRest = (socket: Socket, wire: Socket, { next: action, rest }: Fault): void => {
  if (action === 'end') socket.end();
  if (action === 'reset') wire.resetAndDestroy();
  if (action === 'rest') setImmediate(() => socket.end(rest));
  if (action !== 'drip') return;
  let at = 0;
  const next = (): void => {
    if (socket.destroyed) return;
    if (at >= rest.length) return void socket.end();
    socket.write(rest.subarray(at, at + 1), () => setImmediate(next));
    at += 1;
  };
  next();
};

/**
 * @param faultOf what is done with the request of a path; it is asked again for one that comes again
 * @param tls makes it one of TLS
 */
export const startFaultyServer = async (
  faultOf: (path: string, time: number) => Fault,
  tls?: TlsOptions,
): Promise<FaultyServer> => {
  const seen = new Map<string, Seen>();
  const open = new Set<Socket>();
  const serve = (wire: Socket): void => {
    wire.setNoDelay(true).on('error', () => undefined);
    const socket = tls === undefined ? wire : new TLSSocket(wire, { ...tls, isServer: true });
    open.add(socket);
    socket.on('error', () => undefined).once('close', () => open.delete(socket));
    let held = '';
    socket.on('data', (chunk) => {
      held += chunk.toString('latin1');
      const end = held.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/^content-length: (\d+)/im.exec(held.slice(0, end))?.[1] ?? 0);
      if (held.length < end + 4 + length) return;
      const path = held.split(' ', 2)[1] ?? '';
      held = held.slice(end + 4 + length);
      const each = seen.get(path) ?? { requests: 0, sockets: new Set() };
      seen.set(path, each);
      each.requests += 1;
      each.sockets.add(socket);
      const fault = faultOf(path, each.requests);
      if (fault.before.length === 0) writeRest(socket, wire, fault);
      else socket.write(fault.before, () => writeRest(socket, wire, fault));
    });
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
