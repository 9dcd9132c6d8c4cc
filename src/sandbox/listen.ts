import { createServer, type RequestListener, type Server } from 'node:http';

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

/**
 * Listens on 127.0.0.1.
 *
 * @param port 0 for any free one
 * @throws Error when the port is taken or not allowed
 */
export const listen = (listener: RequestListener, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: IDLE }, listener);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve({ port: typeof address === 'object' && address ? address.port : port, close: closing(server) });
    });
  });
