import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** A server that speaks HTTP by hand, so that it can break it. */
export interface RawServer {
  /** Closed by a slash. */
  url: string;
  /** The request lines that arrived. */
  requests: string[];
  /** How many connections have ended, by whichever side. */
  ended(): number;
  close(): Promise<void>;
}

/** Hands every request, once its head and body are there, to `answer`, which writes what it likes. */
export const startRawServer = async (answer: (socket: Socket, target: string) => void): Promise<RawServer> => {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let ended = 0;
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let held = '';
    socket.on('data', (chunk) => {
      held += chunk.toString('latin1');
      const end = held.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/^content-length: (\d+)/im.exec(held.slice(0, end))?.[1] ?? 0);
      if (held.length < end + 4 + length) return;
      const line = held.slice(0, held.indexOf('\r\n'));
      held = held.slice(end + 4 + length);
      requests.push(line.replace(/ HTTP\/1\.1$/, ''));
      answer(socket, line.split(' ')[1] ?? '');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      ended += 1;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    ended: () => ended,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
