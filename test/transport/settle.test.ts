import { generateKeyPairSync, publicEncrypt, sign } from 'node:crypto';
import { getEventListeners } from 'node:events';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { AxiosError } from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import { MediaUtil } from '../../src/upload/media-util';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { event } from '../support/event';
import { identity, secret } from '../v2/client';
import { type RawServer, startRawServer } from './raw-server';

let server: RawServer;
let answer: (socket: Socket, target: string) => void;
let us: ReturnType<typeof identity>;
beforeAll(async () => {
  us = identity();
  server = await startRawServer((socket, target) => answer(socket, target));
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

const client = (options: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({ ...us, secret, base_uri: server.url, timeout: 0, retry: false, ...options });

restartClock();

type Call = (root: LooseNode, options?: object) => Promise<unknown>;
const calls: [string, Call][] = [
  ['v3', (root, options) => root.chain('v3/thing').post({ json: {}, ...options })],
  ['v2', (root, options) => root.chain('v2/pay/unifiedorder').post({ xml: { out_trade_no: '1' }, ...options })],
  ['a file of v3', (root, options) => root.chain('v3/billdownload/file').get({ query: { token: 'x' }, ...options })],
  [
    'a file of v3 as a stream',
    (root, options) => root.chain('v3/billdownload/file').get({ responseType: 'stream', ...options }),
  ],
  ['a file of v2', (root, options) => root.chain('v2/pay/downloadbill').post({ xml: {}, ...options })],
  [
    'a file of v2 as a stream',
    (root, options) => root.chain('v2/pay/downloadbill').post({ xml: {}, responseType: 'stream', ...options }),
  ],
];

describe.each(calls)('a call settles whatever the server does: %s', (_, call) => {
  it('switches protocols, without any time limit', async () => {
    answer = (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n');
    expect(await rejection(call(client()))).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringMatching(/switched protocols \(HTTP 101\).*may have arrived/),
    });
  });

  it.each([400, 500])('begins a %i and falls silent', async (status) => {
    answer = (socket) => socket.write(`HTTP/1.1 ${status} No\r\nContent-Length: 100\r\n\r\n{"code":`);
    const [clock, sent] = [stopClock(), server.requests.length];
    const late = rejection(call(client(), { timeout: 80 }));
    await expect.poll(() => server.requests.length).toBeGreaterThan(sent);
    expect(await clock.passUntil(late, 80)).toMatchObject({ name: 'TimeoutError' });
    const controller = new AbortController();
    const before = server.requests.length;
    const ended = rejection(call(client(), { signal: controller.signal }));
    await expect.poll(() => server.requests.length).toBeGreaterThan(before);
    controller.abort();
    expect(await ended).toMatchObject({ name: 'AbortError' });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it.each([400, 500])('begins a %i and ends the connection', async (status) => {
    answer = (socket) => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 100\r\n\r\n{"code":`);
    expect(await rejection(call(client()))).toMatchObject({ name: 'ConnectionError' });
  });

  it('says nothing but that it goes on', async () => {
    answer = (socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    };
    // Time goes on here: what must not start it again comes every 20 ms.
    expect(await rejection(call(client(), { timeout: 100 }))).toMatchObject({ name: 'TimeoutError' });
  });

  it('speaks another language', async () => {
    answer = (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n');
    expect(await rejection(call(client()))).toMatchObject({ name: 'ConnectionError' });
  });

  it('is reached by an adapter that never settles', async () => {
    const reached = event();
    const root = client({
      adapter: () => {
        reached.happen();
        return new Promise(() => undefined);
      },
    });
    const clock = stopClock();
    const late = rejection(call(root, { timeout: 500 }));
    await reached.happened;
    expect(await clock.passUntil(late, 500)).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/may have arrived/),
    });
    expect(await rejection(call(root, { signal: AbortSignal.timeout(30) }))).toMatchObject({ name: 'TimeoutError' });
  });

  it.each([200, 400])('comes too late, a %i, and is let go of unread', async (status) => {
    const [reached, comes] = [event(), event()];
    const data = new Readable({ read: () => undefined });
    const root = client({
      adapter: async (config) => {
        reached.happen();
        await comes.happened;
        const response = { data, status, statusText: '', headers: {}, config };
        if (status === 200) return response;
        throw new AxiosError('refused', AxiosError.ERR_BAD_REQUEST, config, undefined, response);
      },
    });
    const clock = stopClock();
    const late = rejection(call(root, { timeout: 50 }));
    await reached.happened;
    expect(await clock.passUntil(late, 50)).toMatchObject({ name: 'TimeoutError' });
    comes.happen();
    await expect.poll(() => data.destroyed).toBe(true);
  });

  it('leaves no connection behind that nobody waits for any more', async () => {
    const before = server.ended();
    answer = (socket) => socket.write('HTTP/1.1 400 No\r\nContent-Length: 100\r\n\r\n{"code":');
    const [clock, sent] = [stopClock(), server.requests.length];
    const ended = rejection(call(client(), { timeout: 50 }));
    await expect.poll(() => server.requests.length).toBeGreaterThan(sent);
    await clock.passUntil(ended, 50);
    await expect.poll(() => server.ended()).toBeGreaterThan(before);
  });
});

const nothingSent = /; nothing was sent\.$/;
const mayHaveArrived = /the request may have arrived, so query before/;

/** What ends a call, as soon as it waits where the test wants it. */
interface Limit {
  options: { timeout?: number; signal?: AbortSignal };
  end(call: Promise<unknown>): unknown;
}

describe('what the caller brings along is waited for no longer than the call may take', () => {
  const aborting = (reason?: Error): Limit => {
    const controller = new AbortController();
    return { options: { signal: controller.signal }, end: () => controller.abort(reason) };
  };
  const limits: [string, () => Limit, string][] = [
    [
      'timeout',
      () => {
        const clock = stopClock();
        return { options: { timeout: 60 }, end: (call) => clock.passUntil(call, 60) };
      },
      'TimeoutError',
    ],
    ['signal', () => aborting(new DOMException('The time is over.', 'TimeoutError')), 'TimeoutError'],
    ['abort', () => aborting(), 'AbortError'],
  ];

  /** Something of the caller's that never ends, and whether it was begun. */
  const endless = () => {
    const begun = event();
    const never = (): Promise<never> => {
      begun.happen();
      return new Promise(() => undefined);
    };
    return { begun: begun.happened, never };
  };

  /** The error that a call ends with, when its limit ends it after it has begun to wait. */
  const errorOf = async (limit: Limit, begun: Promise<void>, call: Promise<unknown>): Promise<unknown> => {
    const error = rejection(call);
    await begun;
    await limit.end(error);
    return error;
  };

  it.each(limits)('a signer that never signs: %s', async (_, make, name) => {
    const [limit, { begun, never }] = [make(), endless()];
    const root = client({ privateKey: undefined, signer: { sign: never } });
    const error = await errorOf(limit, begun, root.chain('v3/thing').post({ json: {}, ...limit.options }));
    expect(error).toMatchObject({ name, message: expect.stringMatching(nothingSent) });
    expect(server.requests).toEqual([]);
  });

  it.each(limits)('a verifier that names no key: %s', async (_, make, name) => {
    const [limit, { begun, never }] = [make(), endless()];
    const root = client({ certs: undefined, verifier: { inUse: never, verify: never } });
    const error = await errorOf(limit, begun, root.chain('v3/thing').post({ json: {}, ...limit.options }));
    expect(error).toMatchObject({ name, message: expect.stringMatching(nothingSent) });
  });

  it.each(limits)('a verifier that never verifies: %s', async (_, make, name) => {
    const [limit, { begun, never }] = [make(), endless()];
    answer = (socket) => socket.write(proven('{}', 'ABC', () => 'c2ln'));
    const root = client({ certs: undefined, verifier: { inUse: () => 'ABC', verify: never } });
    const error = await errorOf(limit, begun, root.chain('v3/thing').post({ json: {}, ...limit.options }));
    expect(error).toMatchObject({ name, message: expect.stringMatching(mayHaveArrived) });
  });

  it.each(limits)('an upload that never ends: %s', async (_, make, name) => {
    const [limit, { begun, never }] = [make(), endless()];
    const body = new MediaUtil('x.jpg', new Readable({ read: () => void never() }));
    const call = client()
      .chain('v3/merchant/media/upload')
      .post({ body, ...limit.options });
    const error = await errorOf(limit, begun, call);
    expect(error).toMatchObject({ name, message: expect.stringMatching(nothingSent) });
  });

  it.each(limits)('a signer that opens no key of a sealed bill: %s', async (_, make, name) => {
    const [limit, { begun, never }] = [make(), endless()];
    answer = (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbill');
    const root = client({ privateKey: undefined, signer: { ...signing(), decrypt: never } });
    const bill = { hash_type: 'SHA1', hash_value: '0', encrypt_key: 'a2V5', nonce: '123456789012' };
    const error = await errorOf(limit, begun, root.chain('v3/billdownload/file').get({ bill, ...limit.options }));
    expect(error).toMatchObject({ name });
  });

  it.each(limits)('a signer that opens no sensitive field: %s', async (_, make, name) => {
    const [limit, { begun, never }] = [make(), endless()];
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const payer_phone = publicEncrypt(publicKey, Buffer.from('138')).toString('base64');
    const body = JSON.stringify({ data: [{ payer_phone }] });
    const signature = (message: string): string => sign('sha256', Buffer.from(message), privateKey).toString('base64');
    answer = (socket) => socket.write(proven(body, 'PUB_KEY_ID_1', signature));
    const root = client({
      privateKey: undefined,
      signer: { ...signing(), decrypt: never },
      certs: { PUB_KEY_ID_1: publicKey },
    });
    const call = root.chain('v3/merchant-service/complaints-v2').get(limit.options);
    expect(await errorOf(limit, begun, call)).toMatchObject({ name });
  });

  const signing = () => ({
    sign: (message: string) => sign('sha256', Buffer.from(message), us.privateKey as string).toString('base64'),
  });
});

/** A response as it goes over the wire, signed. */
const proven = (body: string, serial: string, signature: (message: string) => string): string => {
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  return [
    'HTTP/1.1 200 OK',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Wechatpay-Timestamp: ${timestamp}`,
    'Wechatpay-Nonce: n',
    `Wechatpay-Serial: ${serial}`,
    `Wechatpay-Signature: ${signature(`${timestamp}\nn\n${body}\n`)}`,
    '',
    body,
  ].join('\r\n');
};

describe('a response that waits for its 平台证书', () => {
  const waiting = (): LooseNode => {
    const { certs: _, ...merchant } = us;
    answer = (socket, target) => {
      // The list never comes.
      if (target === '/v3/certificates') return;
      socket.write(proven('{}', '5157F09EFDC096DE15EBE81A47057A7200000001', () => 'c2ln'));
    };
    const root = looseClient({
      ...merchant,
      certs: us.certs,
      certificates: 'download',
      apiV3Key: 'k'.repeat(32),
      base_uri: server.url,
      timeout: 60_000,
    });
    return root;
  };
  const pay = (options: object): Promise<unknown> =>
    waiting()
      .chain('v3/thing')
      .post({ json: {}, ...options });

  it('waits no longer than the timeout of its own call', async () => {
    const clock = stopClock();
    const ended = rejection(pay({ timeout: 1000 }));
    await expect.poll(() => server.requests).toContain('GET /v3/certificates');
    expect(await clock.passUntil(ended, 1000)).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(mayHaveArrived),
    });
    expect(server.requests).toEqual(['POST /v3/thing', 'GET /v3/certificates']);
  });

  it('no longer than its signal', async () => {
    const controller = new AbortController();
    const ended = rejection(pay({ signal: controller.signal }));
    await expect.poll(() => server.requests).toContain('GET /v3/certificates');
    controller.abort();
    expect(await ended).toMatchObject({ name: 'AbortError', message: expect.stringMatching(mayHaveArrived) });
  });
});

describe('calls that share one AbortSignal', () => {
  it('hang one listener on it, and none when they have ended', async () => {
    answer = () => undefined;
    const warnings: Error[] = [];
    const warned = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warned);
    const controller = new AbortController();
    const { signal } = controller;
    const ended = calls.flatMap(([, call]) => [1, 2, 3, 4].map(() => rejection(call(client(), { signal }))));
    await expect.poll(() => server.requests.length).toBe(ended.length);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort();
    for (const error of await Promise.all(ended)) expect(error).toMatchObject({ name: 'AbortError' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await new Promise(setImmediate);
    process.off('warning', warned);
    expect(warnings.filter(({ name }) => name === 'MaxListenersExceededWarning')).toEqual([]);
  });
});
