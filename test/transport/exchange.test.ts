import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MediaUtil } from '../../src/upload/media-util';
import { looseClient, rejection } from '../support/client';
import { identity } from '../v2/client';

/** A server that reads the beginning of a request and no more of it. */
let server: Server;
let begin: (socket: Socket) => void;
let us: ReturnType<typeof identity>;
const sockets: Socket[] = [];
beforeAll(async () => {
  us = identity();
  server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.pause();
      begin(socket);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

const refusal = '{"code":"PARAM_ERROR","message":"too large"}';
const refuse = (socket: Socket): void => {
  socket.write(`HTTP/1.1 413 Too Large\r\nContent-Length: ${refusal.length}\r\n\r\n${refusal}`);
};

/** A body without an end, and when its source was closed. */
const endless = (): { content: Readable; closed: Promise<void> } => {
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const pieces = async function* (): AsyncGenerator<Buffer> {
    try {
      for (;;) yield Buffer.alloc(65_536);
    } finally {
      close();
    }
  };
  return { content: Readable.from(pieces(), { objectMode: false }), closed };
};

/** The end of the connection that was opened last. */
const ended = async (): Promise<void> => {
  const socket = sockets.at(-1);
  if (socket === undefined || socket.closed) return;
  socket.resume();
  await once(socket, 'close');
};

describe.each([undefined, 'http'] as const)(
  'a request that is over before it was sent whole (adapter: %s)',
  (adapter) => {
    const client = () => {
      const { port } = server.address() as AddressInfo;
      const base_uri = `http://127.0.0.1:${port}/`;
      return looseClient({ ...us, base_uri, timeout: 0, retry: false, ...(adapter !== undefined && { adapter }) });
    };

    it.each([
      ['refused', refuse],
      ['cut off', (socket: Socket) => void socket.destroy()],
    ])('closes the source of its upload and its connection: %s', async (_, then) => {
      begin = then;
      const { content, closed } = endless();
      const body = new MediaUtil('a.png', content, { digest: 'a'.repeat(64) });
      await rejection(client().chain('v3/merchant/media/upload').post({ body }));
      await closed;
      await ended();
    });

    it('closes the source of its upload and its connection: aborted', async () => {
      const controller = new AbortController();
      begin = () => controller.abort();
      const { content, closed } = endless();
      const body = new MediaUtil('a.png', content, { digest: 'a'.repeat(64) });
      const { signal } = controller;
      await rejection(client().chain('v3/merchant/media/upload').post({ body, signal }));
      await closed;
      await ended();
    });

    it('closes its connection where a large body has been refused', async () => {
      begin = refuse;
      const error = await rejection(
        client()
          .chain('v3/thing')
          .post({ json: { text: 'a'.repeat(20_000_000) } }),
      );
      expect(error).toMatchObject({ code: 'PARAM_ERROR' });
      await ended();
    });
  },
);
