import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { SignatureError } from '../../src/errors';
import { type LogEntry, memoryStore, reply, Webhook } from '../../src/webhook';
import { options, platformKey, signed } from './by-hand';
import { withServer } from './with-server';

const make = (changes = {}) => {
  const entries: LogEntry[] = [];
  const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry), ...changes });
  return { webhook, entries };
};

describe('the budget', () => {
  it('counts from the arrival: a key that does not come in time lets the notification come again', async () => {
    const key = deferred<KeyObject>();
    const find = () => key.promise;
    const { webhook, entries } = make({ certs: { inUse: async () => 'x', find }, budget: 40 });
    const paid = vi.fn();
    webhook.on('TRANSACTION.SUCCESS', paid);
    const { body, headers } = signed();
    expect((await webhook.receive(body, headers)).status).toBe(503);
    expect(entries).toMatchObject([{ level: 'warn', code: 'IN_PROGRESS' }]);
    expect(paid).not.toHaveBeenCalled();
    key.resolve(platformKey);
    await vi.waitFor(() => expect(paid).toHaveBeenCalledTimes(1), 30_000);
  });

  it('ends a body that does not come, and its connection', async () => {
    const { webhook, entries } = make({ budget: 60 });
    await withServer(webhook, async (port) => {
      const socket = connect(port, '127.0.0.1');
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk;
      });
      await new Promise((resolve) => socket.once('close', resolve));
      expect(received).toMatch(/^HTTP\/1\.1 408 [\s\S]*Connection: close[\s\S]*"BODY_INCOMPLETE"/);
    });
    expect(entries.every(({ level }) => level === 'debug')).toBe(true);
  });

  it('is refused where no timer can be set for it', () => {
    for (const budget of [Number.POSITIVE_INFINITY, 2 ** 31, 0, Number.NaN]) {
      expect(() => make({ budget })).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
    }
  });
});

it('refuses a notification whose key could not be looked for, and does not call it this server’s fault', async () => {
  const cause = new Error('v3/certificates is down');
  const find = () => Promise.reject(new SignatureError('SIGNATURE_SERIAL_UNKNOWN', 'No key.', undefined, cause));
  const { webhook, entries } = make({ certs: { inUse: async () => 'x', find } });
  const { body, headers } = signed();
  expect((await webhook.receive(body, headers)).status).toBe(401);
  expect(entries).toMatchObject([{ level: 'warn', code: 'SIGNATURE_SERIAL_UNKNOWN' }]);
  await expect(webhook.parse(body, headers)).rejects.toMatchObject({ name: 'NotificationError', cause });
});

describe('a body beyond the limit', () => {
  it('is read for a while, answered, and its connection closed', async () => {
    await withServer(make({ bodyLimit: 1_000 }).webhook, async (port) => {
      const socket = connect(port, '127.0.0.1');
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
      let sent = 0;
      const feed = setInterval(() => {
        sent += 1_000;
        if (!socket.destroyed) socket.write(`3e8\r\n${'x'.repeat(1_000)}\r\n`);
      }, 2);
      let received = '';
      socket.on('error', () => {});
      socket.on('data', (chunk) => {
        received += chunk;
      });
      await new Promise((resolve) => socket.once('close', resolve));
      clearInterval(feed);
      expect(received).toMatch(/^HTTP\/1\.1 413 [\s\S]*Connection: close/);
      expect(sent).toBeLessThan(1_000_000);
    });
  });
});

describe('a body that cannot be had', () => {
  it('because the stream was told to decode it is answered 500, and the process lives', async () => {
    const { webhook, entries } = make();
    const server = createServer((request, response) => webhook.node(request.setEncoding('utf8'), response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { body, headers } = signed();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { status } = await fetch(url, { method: 'POST', body: new Uint8Array(body), headers });
    server.close();
    server.closeAllConnections();
    expect(status).toBe(500);
    expect(entries).toMatchObject([{ code: 'BODY_NOT_RAW', message: expect.stringContaining('setEncoding') }]);
  });

  it('because its sender went away before it was looked at ends at once', async () => {
    const { webhook, entries } = make();
    const settled = deferred<void>();
    const server = createServer(async (request, response) => {
      await new Promise((resolve) => request.once('close', resolve));
      await webhook.node(request, response);
      settled.resolve();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    await new Promise((resolve) => server.once('request', resolve));
    socket.destroy();
    await settled.promise;
    server.close();
    expect(entries).toMatchObject([{ level: 'debug', code: 'BODY_INCOMPLETE' }]);
  });

  it('because a Fetch stream breaks is answered 400, quietly', async () => {
    const { webhook, entries } = make();
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(10)),
      pull: (controller) => controller.error(new Error('aborted')),
    });
    const request = new Request('https://shop.example/', {
      method: 'POST',
      body: broken,
      duplex: 'half',
    } as RequestInit);
    expect((await webhook.fetch(request)).status).toBe(400);
    expect(entries).toMatchObject([{ level: 'debug', code: 'BODY_INCOMPLETE' }]);
  });
});

const deferred = <T>(): { promise: Promise<T>; resolve: (value: T) => void } => {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};

describe('what would end the process', () => {
  it('is not a log that rejects', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { webhook } = make({ log: () => Promise.reject(new Error('disk full')) });
    expect((await webhook.receive('junk', {})).status).toBe(401);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it.each([
    ['a header that HTTP cannot carry', () => reply({ code: 'SUCCESS' }, { 'X-Shop': '商店' })],
    ['a header of two lines', () => reply({ code: 'SUCCESS' }, { 'X-Shop': 'a\r\nSet-Cookie: b' })],
    ['a header without a name', () => reply({ code: 'SUCCESS' }, { '': 'a' })],
    ['a length of its own', () => reply({ code: 'SUCCESS' }, { 'content-length': '3' })],
    ['a trailer', () => reply({ code: 'SUCCESS' }, { Trailer: 'X' })],
    ['Headers, which have no properties', () => reply({ code: 'SUCCESS' }, new Headers({ a: '1' }) as never)],
    ['no body', () => reply(undefined as never)],
  ])('is not a reply with %s: it is the handler that failed', async (_, handler) => {
    const { webhook, entries } = make();
    webhook.on('TRANSACTION.SUCCESS', handler);
    const { body, headers } = signed();
    expect((await webhook.receive(body, headers)).status).toBe(500);
    expect(entries).toMatchObject([{ code: 'HANDLER_FAILED', error: { code: 'OPTIONS_INVALID' } }]);
    const request = new Request('https://shop.example/', { method: 'POST', body: new Uint8Array(body), headers });
    expect((await webhook.fetch(request)).status).toBe(500);
  });
});

it('repeats a commit that failed for a moment, so that the handler runs once', async () => {
  const store = memoryStore();
  let failures = 2;
  const commit: typeof store.commit = async (...args) => {
    failures -= 1;
    if (failures >= 0) throw new Error('ECONNRESET');
    return store.commit(...args);
  };
  const { webhook } = make({ store: { ...store, commit } });
  const paid = vi.fn();
  webhook.on('TRANSACTION.SUCCESS', paid);
  for (const expected of [204, 204]) {
    const { body, headers } = signed();
    expect((await webhook.receive(body, headers)).status).toBe(expected);
  }
  expect(paid).toHaveBeenCalledTimes(1);
});
