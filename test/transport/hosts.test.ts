import { Agent } from 'node:https';
import { connect, createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import { createHosts, destinationOf, noteResponse, noteSilence } from '../../src/transport/hosts';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type Platform, startPlatform } from '../support/platform';

const [first, second] = ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'] as const;

const going = (url: string, hosts = createHosts(), silent: string | undefined = undefined, now = 0): string =>
  destinationOf(new URL(url), hosts, { silent, mayTry: true }, now).href;

describe('where a request goes', () => {
  const url = `https://${first}/v3/pay/transactions/id/1?mchid=1`;
  const other = `https://${second}/v3/pay/transactions/id/1?mchid=1`;

  it('to the first host, and to the second where the first gave no response', () => {
    expect(going(url)).toBe(url);
    expect(going(url, createHosts(), first)).toBe(other);
  });

  it('nowhere else where it has no second host', () => {
    for (const elsewhere of ['https://apihk.mch.weixin.qq.com/v3/a', 'http://127.0.0.1:8080/v3/a', other]) {
      expect(going(elsewhere, createHosts(), new URL(elsewhere).host)).toBe(elsewhere);
    }
  });

  it('to the second after three without a response in a row, and once a minute to the first again', () => {
    const hosts = createHosts();
    const miss = (now: number): void => noteSilence(hosts, new URL(url), now);
    miss(0);
    miss(1);
    expect(going(url, hosts, undefined, 1)).toBe(url);
    miss(2);
    expect(going(url, hosts, undefined, 3)).toBe(other);
    expect(going(url, hosts, undefined, 60_001)).toBe(other);
    // One that the second leaves without a response is sent to the first after all.
    expect(going(url, hosts, second, 60_001)).toBe(url);
    expect(going(url, hosts, first, 60_001)).toBe(other);
    expect(going(url, hosts, undefined, 60_002)).toBe(url);
    // The others do not wait for what becomes of that one.
    expect(going(url, hosts, undefined, 60_003)).toBe(other);
    miss(60_004);
    expect(going(url, hosts, undefined, 120_001)).toBe(other);
    expect(going(url, hosts, undefined, 120_002)).toBe(url);
    noteResponse(hosts, new URL(url));
    expect(going(url, hosts, undefined, 120_003)).toBe(url);
  });

  it('to the first again only if it can be repeated, should that still be silent', () => {
    const hosts = createHosts();
    for (let miss = 0; miss < 3; miss += 1) noteSilence(hosts, new URL(url), 0);
    const gone = destinationOf(new URL(url), hosts, { silent: undefined, mayTry: false }, 90_000);
    expect(gone.href).toBe(other);
    expect(going(url, hosts, undefined, 90_000)).toBe(url);
  });

  it('does not depend on how the second host fares', () => {
    const hosts = createHosts();
    for (let miss = 0; miss < 3; miss += 1) noteSilence(hosts, new URL(other), 0);
    expect(going(url, hosts)).toBe(url);
  });
});

describe('a client with another host', () => {
  let platform: Platform;
  /** Ends every connection as soon as something comes. */
  let cutting: Server;
  let ports: Record<string, number>;
  let closed: number;
  /** The connections that were made, by host. */
  let dialled: string[] = [];
  const portOf = (server: Server): number => Reflect.get(Object(server.address()), 'port');
  const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  beforeAll(async () => {
    platform = await startPlatform(() => ({ body: '{}' }));
    cutting = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.destroy()));
    await listen(cutting);
    const gone = createServer();
    await listen(gone);
    closed = portOf(gone);
    await new Promise((resolve) => gone.close(resolve));
  });
  afterAll(async () => {
    cutting.close();
    await platform.close();
  });
  afterEach(() => {
    platform.requests.length = 0;
    dialled = [];
  });
  restartClock();

  /** Leads each host to a port of this machine, without TLS. */
  class Leading extends Agent {
    override createConnection(options: { host?: string }): never {
      const host = `${options.host}`;
      dialled.push(host);
      return connect(ports[host] ?? closed, '127.0.0.1') as never;
    }
  }

  const client = (options: Partial<BuilderOptions> = {}): LooseNode =>
    looseClient({ ...platform.options, httpsAgent: new Leading(), hosts: 'failover', ...options });
  const order = (root: LooseNode) => root.chain('v3/pay/transactions/native').post({ json: { out_trade_no: '1' } });
  const codepay = (root: LooseNode) => root.chain('v3/pay/transactions/codepay').post({ json: { out_trade_no: '1' } });
  const received = (): unknown[] => platform.requests.map(({ headers }) => headers.host);

  it('repeats at it what got no response at the first, with the same signature that verifies there', async () => {
    ports = { [second]: platform.port };
    await stopClock().passUntil(order(client()), 100);
    expect(dialled).toEqual([first, second]);
    expect(received()).toEqual([second]);
    expect(platform.requests.every(({ signed }) => signed)).toBe(true);
  });

  it('goes there with every protocol', async () => {
    ports = { [second]: platform.port };
    const root = client({ secret: '0'.repeat(32) });
    await stopClock().passUntil(rejection(root.chain('v2/pay/orderquery').post({ xml: { out_trade_no: '1' } })), 100);
    expect(platform.requests.map(({ headers, target }) => [headers.host, target])).toEqual([
      [second, '/pay/orderquery'],
    ]);
  });

  it('never takes a payment by code there once it may have arrived, and does if it was not sent', async () => {
    ports = { [first]: portOf(cutting), [second]: platform.port };
    expect(await rejection(codepay(client()))).toMatchObject({ name: 'ConnectionError' });
    expect(received()).toEqual([]);
    ports = { [second]: platform.port };
    await stopClock().passUntil(codepay(client()), 100);
    expect(received()).toEqual([second]);
  });

  it('stays there after three without a response, tries the first again after a minute, and returns', async () => {
    ports = { [second]: platform.port };
    const root = client({ timeout: 0 });
    const clock = stopClock();
    for (let call = 0; call < 5; call += 1) await clock.passUntil(order(root), 100);
    expect(dialled.filter((host) => host === first)).toHaveLength(3);
    expect(received()).toEqual(Array(5).fill(second));
    ports = { [first]: platform.port, [second]: platform.port };
    await clock.pass(60_000);
    for (let call = 0; call < 2; call += 1) await clock.passUntil(order(root), 100);
    expect(received().slice(5)).toEqual([first, first]);
  });

  it('goes there after three that were silent until their time was up', async () => {
    const silent = createServer((socket) => socket.resume());
    await listen(silent);
    ports = { [first]: portOf(silent), [second]: platform.port };
    const root = client({ timeout: 1_000 });
    const clock = stopClock();
    for (let call = 0; call < 3; call += 1) {
      const late = rejection(order(root));
      await expect.poll(() => dialled.length).toBe(call + 1);
      expect(await clock.passUntil(late, 1_000)).toMatchObject({ name: 'TimeoutError' });
    }
    await order(root);
    expect(received()).toEqual([second]);
    silent.close();
  });

  it('goes nowhere else for a refusal, and not at all without the option', async () => {
    ports = { [second]: platform.port };
    const error = await stopClock().passUntil(rejection(order(client({ hosts: undefined }))), 100);
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: 3 });
    expect(dialled).toEqual([first, first, first]);
    expect(received()).toEqual([]);
  });

  it.each([
    { hosts: 'failover', base_uri: 'https://api2.mch.weixin.qq.com/' },
    { hosts: 'failover', base_uri: 'http://127.0.0.1:8080/' },
    { hosts: 'both' },
    { hosts: true },
  ])('is refused at once with %o', (options) => {
    expect(() => client(options as never)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        code: 'OPTIONS_INVALID',
        message: expect.stringContaining("hosts takes 'failover'"),
      }),
    );
  });
});
