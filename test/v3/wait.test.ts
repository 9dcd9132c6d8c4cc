import { getEventListeners } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axios from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { identity } from '../v2/client';

/** Never answers, so that a download of 平台证书 goes on for ever. */
let server: Server;
let arrived: string[];
let client: ReturnType<typeof Builder.factory>;
let us: ReturnType<typeof identity>;
beforeAll(async () => {
  us = identity();
  server = createServer((request) => arrived.push(`${request.method} ${request.url}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  arrived = [];
  const { certs: _, ...merchant } = us;
  const { port } = server.address() as AddressInfo;
  client = Builder.factory({
    ...merchant,
    certificates: 'download',
    apiV3Key: 'k'.repeat(32),
    base_uri: `http://127.0.0.1:${port}/`,
    timeout: 20_000,
  });
});

restartClock();

/** Waits for the download, however busy the machine is. */
const downloading = (): Promise<void> => expect.poll(() => arrived).not.toEqual([]);

const root = (): LooseNode => client as unknown as LooseNode;
const calls: [string, (options: object) => Promise<unknown>][] = [
  [
    'a call',
    (options) =>
      root()
        .chain('v3/pay/transactions/native')
        .post({ json: {}, ...options }),
  ],
  [
    'a call whose sensitive fields wait for the key',
    (options) =>
      root()
        .chain('v3/profitsharing/receivers/add')
        .post({ json: { name: '张三' }, ...options }),
  ],
];

describe.each(calls)('while the download goes on, %s', (_, call) => {
  it('is ended by its signal, and says that nothing was sent', async () => {
    const controller = new AbortController();
    const ended = rejection(call({ signal: controller.signal }));
    await downloading();
    controller.abort();
    expect(await ended).toMatchObject({
      name: 'AbortError',
      message: expect.stringMatching(/^POST v3\/.*signal; nothing was sent\.$/),
    });
    expect(arrived).toEqual(['GET /v3/certificates']);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('is ended by a signal that is a time limit', async () => {
    const controller = new AbortController();
    const ended = rejection(call({ signal: controller.signal }));
    await downloading();
    controller.abort(new DOMException('The time is over.', 'TimeoutError'));
    expect(await ended).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/nothing was sent\.$/),
    });
  });

  it('is ended by its timeout, and says that nothing was sent', async () => {
    const clock = stopClock();
    const ended = rejection(call({ timeout: 50 }));
    await downloading();
    expect(await clock.passUntil(ended, 50)).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^POST v3\/.* no response( from 127\.0\.0\.1:\d+)? within 50 ms; nothing was sent\.$/,
      ),
    });
    expect(arrived).toEqual(['GET /v3/certificates']);
  });

  it('does not even start it when its signal has ended it before', async () => {
    expect(await rejection(call({ signal: AbortSignal.abort() }))).toMatchObject({ name: 'AbortError' });
    expect(arrived).toEqual([]);
  });
});

it('an interceptor sees the errors that axios ends a request with', async () => {
  const driver = client.getDriver().select('v3');
  const seen: unknown[] = [];
  driver.interceptors.response.use(undefined, (error) => {
    seen.push(axios.isCancel(error) || error.code);
    throw error;
  });
  await rejection(driver.get('v3/thing', { timeout: 30 }));
  await rejection(driver.get('v3/thing', { signal: AbortSignal.timeout(30) }));
  expect(seen).toEqual(['ETIMEDOUT', true]);
});
