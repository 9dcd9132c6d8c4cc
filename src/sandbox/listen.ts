import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

/** Milliseconds after which the platform ends an idle connection, as its `Keep-Alive: timeout=8` says. */
const IDLE = 8_000;

/** A server that listens on the loopback interface. */
export interface Listening {
  readonly port: number;
  /** Ends every connection, idle or not; resolves when the port is free. */
  readonly close: () => Promise<void>;
}

const closing = (server: Server) => (): Promise<void> =>
  new Promise((resolve) => {
    // The callback's error says that the server was closed before, which is what is wanted.
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Where to listen, and with which certificate, if with one. */
export interface Place {
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
  /** PEM. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

/**
 * Listens.
 *
 * @throws Error when the port is taken or not allowed
 */
export const listen = (listener: RequestListener, { port, host, tls }: Place): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const options = { keepAliveTimeout: IDLE };
    const server = tls ? createSecureServer({ ...options, ...tls }, listener) : createServer(options, listener);
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusedPort(error, port, host)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      // One connection could not be accepted; the others go on.
      server.on('error', () => undefined);
      const address = server.address();
      resolve({ port: typeof address === 'object' && address ? address.port : port, close: closing(server) });
    });
  });

const refusedPort = (error: NodeJS.ErrnoException, port: number, host: string): Error => {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} of ${host} is taken (EADDRINUSE); choose another, or 0 for any free one.`);
  if (error.code === 'EACCES')
    return new Error(`Port ${port} of ${host} is not allowed to this user (EACCES); choose one above 1023.`);
  return new Error(`The sandbox cannot listen on port ${port} of ${host} (${error.code}).`);
};
