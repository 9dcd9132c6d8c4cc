import { Agent, createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LooseNode } from '../types/core.js';
import { looseClient, rejection } from './support/client';
import { type Clock, restartClock, stopClock } from './support/clock';
import { makePair } from './support/openssl';

const [pause, pieces] = [100, 8];
const agent = new Agent({ keepAlive: true });
let root: LooseNode;
let answer: (response: ServerResponse) => void;
const server = createServer((request, response) => {
  request.resume();
  answer(response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const merchant = makePair();
  root = looseClient({
    mchid: '1900000109',
    serial: merchant.serial,
    privateKey: merchant.pkcs8,
    certs: { PUB_KEY_ID_0114232134912410000000000000: makePair().spki },
    base_uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    timeout: 4 * pause,
    httpAgent: agent,
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

restartClock();

/** How much has come from the server. */
const received = (): number =>
  Object.values(agent.sockets)
    .flat()
    .reduce((sum, socket) => sum + (socket?.bytesRead ?? 0), 0);

/** Comes to its end after twice the timeout, never silent for as long as that. */
const trickle = async (response: ServerResponse, clock: Clock): Promise<void> => {
  response.writeHead(200);
  for (let sent = 0; sent < pieces; sent += 1) {
    const before = received();
    response.write(' ');
    await expect.poll(received).toBeGreaterThan(before);
    await clock.pass(pause);
  }
  response.end('{}');
};

/** Never silent for long, and never at its end. */
const goOn = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write(' '), pause / 10);
  response.on('close', () => clearInterval(timer));
};

it('timeout bounds how long a response takes to begin', async () => {
  answer = () => undefined;
  expect(await rejection(root.chain('v3/echo').get())).toMatchObject({ code: 'TIMEOUT' });
});

it('timeout bounds how long a response falls silent', async () => {
  answer = (response) => response.writeHead(200).write('{');
  expect(await rejection(root.chain('v3/echo').get())).toMatchObject({ code: 'TIMEOUT' });
});

it('timeout does not bound a response that goes on coming, which is whole and then refused for what it says', async () => {
  const clock = stopClock();
  answer = (response) => void trickle(response, clock);
  expect(await rejection(root.chain('v3/echo').get())).toMatchObject({ code: 'SIGNATURE_HEADERS_INCOMPLETE' });
});

it('a signal bounds the whole', async () => {
  answer = goOn;
  const signal = AbortSignal.timeout(4 * pause);
  expect(await rejection(root.chain('v3/echo').get({ signal }))).toMatchObject({ code: 'TIMEOUT' });
});

it.each([2 ** 31, Number.POSITIVE_INFINITY, Number.NaN, -1, '5000', null])(
  'timeout %s is refused before anything is sent',
  async (timeout) => {
    let asked = 0;
    answer = (response) => {
      asked += 1;
      response.end();
    };
    for (const path of ['v3/echo', 'v2/pay/orderquery']) {
      expect(await rejection(root.chain(path).post({ timeout: timeout as number }))).toMatchObject({
        name: 'RequestError',
        code: 'OPTIONS_INVALID',
        message: expect.stringMatching(/^timeout .* from 0 to 2147483647/),
      });
    }
    expect(asked).toBe(0);
  },
);

it.each([0, 2 ** 31 - 1, undefined])('timeout %s is one', async (timeout) => {
  answer = (response) => response.end('{}');
  expect(await rejection(root.chain('v3/echo').get({ timeout }))).toMatchObject({
    code: 'SIGNATURE_HEADERS_INCOMPLETE',
  });
});
