import { createServer, Agent as PlainAgent } from 'node:http';
import { Agent, createServer as createTlsServer, request, type Server } from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { inspect } from 'node:util';
import KeepAlive from 'agentkeepalive';
import axios from 'axios';
import { HttpsProxyAgent as Hpagent } from 'hpagent';
import { HttpsProxyAgent as ProxyAgent7 } from 'https-proxy-agent-7';
import { HttpsProxyAgent as ProxyAgent9 } from 'https-proxy-agent-9';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { readProxy } from '../../src/network/proxy';
import { tunnelAgent } from '../../src/network/tunnel';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { type ConnectProxy, refusing, startProxy } from '../support/connect-proxy';
import { thrown } from '../support/thrown';
import { makeCertificates } from '../support/v2-certificates';
import { identity, mchid, secret } from '../v2/client';

/** Refuses every request, so that each arrives and none need be signed. */
let server: Server;
let base_uri: string;
let host: string;
let arrived: number;
let ca: string;
let proxy: ConnectProxy;
let other: ConnectProxy;
let us: ReturnType<typeof identity>;

const names = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);
let environment: Record<string, string | undefined>;

beforeAll(async () => {
  environment = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  us = identity();
  const certificates = makeCertificates(mchid);
  ca = certificates.ca;
  server = createTlsServer(certificates.server, (incoming, response) => {
    incoming.resume().on('end', () => {
      arrived += 1;
      response.writeHead(500, { 'Content-Length': 0 }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base_uri = `https://${host}/`;
  proxy = await startProxy();
  other = await startProxy();
});
beforeEach(() => {
  arrived = 0;
  for (const name of names) Reflect.deleteProperty(process.env, name);
});
afterEach(() => {
  proxy.reset();
  other.reset();
});
afterAll(async () => {
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) process.env[name] = value;
  await proxy.close();
  await other.close();
  server.closeAllConnections();
  server.close();
});

type Name = 'v2' | 'v3';

const pay = (name: Name, options: Partial<BuilderOptions> = {}, call: object = {}): Promise<unknown> => {
  const node = Builder.factory({ ...us, secret, base_uri, retry: false, ...options }) as unknown as LooseNode;
  return name === 'v3'
    ? node.chain('v3/thing').post({ json: { a: 1 }, ...call })
    : node.chain('v2/pay/unifiedorder').post({ xml: { mch_id: mchid }, ...call });
};

const option = ({ port }: ConnectProxy) => ({ protocol: 'http', host: '127.0.0.1', port });
const trusting = <T extends { options: object }>(agent: T): T => {
  Object.assign(agent.options, { ca });
  return agent;
};
const plain = (): Agent => new Agent({ ca });

class Subclass extends Agent {}

/** Agents of applications, by whether they lead through `proxy`. */
const agents: [string, () => object, boolean][] = [
  ['an https.Agent', plain, false],
  ['a subclass of https.Agent', () => new Subclass({ ca }), false],
  ['agentkeepalive', () => new KeepAlive.HttpsAgent({ ca }), false],
  ['hpagent', () => new Hpagent({ proxy: proxy.url, ca }), true],
  ['https-proxy-agent 7', () => trusting(new ProxyAgent7(proxy.url)), true],
  ['https-proxy-agent 9', () => trusting(new ProxyAgent9(proxy.url)), true],
];

const reached = { name: 'ApiError', status: 500 };
const nothingSent = /nothing was sent\.$/;

describe.each(['v3', 'v2'] as const)('the way of %s', (name) => {
  describe.each(agents)('over %s', (_, make, leads) => {
    it('is the one that the agent of the client or of the call takes, whatever the environment names', async () => {
      for (const variable of ['HTTPS_PROXY', 'ALL_PROXY']) {
        process.env[variable] = other.url;
        expect(await rejection(pay(name, { httpsAgent: make() }))).toMatchObject(reached);
        expect(await rejection(pay(name, {}, { httpsAgent: make() }))).toMatchObject(reached);
      }
      expect(other.targets).toEqual([]);
      expect(proxy.targets).toEqual(Array(leads ? 4 : 0).fill(host));
    });

    it('is so with an adapter of the caller that sends over axios', async () => {
      process.env.HTTPS_PROXY = other.url;
      const adapter: BuilderOptions['adapter'] = (config) => axios.getAdapter('http')(config);
      expect(await rejection(pay(name, { adapter, httpsAgent: make() }))).toMatchObject(reached);
      expect(other.targets).toEqual([]);
    });
  });

  it('leads through the proxy that is given, before any of the environment', async () => {
    process.env.HTTPS_PROXY = other.url;
    expect(await rejection(pay(name, { httpsAgent: plain(), proxy: option(proxy) }))).toMatchObject(reached);
    expect(await rejection(pay(name, { httpsAgent: plain() }, { proxy: option(proxy) }))).toMatchObject(reached);
    expect(proxy.targets).toEqual([host, host]);
    expect(other.targets).toEqual([]);
  });

  it.each([
    ['hpagent', () => new Hpagent({ proxy: other.url, ca })],
    ['https-proxy-agent 9', () => trusting(new ProxyAgent9(other.url))],
  ])('cannot be two: %s beside the option proxy', async (_, make) => {
    const expected = { code: 'OPTIONS_INVALID', message: expect.stringMatching(/both lead through a proxy/) };
    const both = { httpsAgent: make(), proxy: option(proxy) };
    expect(thrown(() => Builder.factory({ ...us, ...both }))).toMatchObject({
      name: 'ConfigurationError',
      ...expected,
    });
    expect(await rejection(pay(name, {}, both))).toMatchObject({ name: 'RequestError', ...expected });
    const given = { proxy: option(proxy) };
    expect(await rejection(pay(name, given, { httpsAgent: make(), proxy: false }))).toMatchObject(reached);
    expect(other.targets).toEqual([host]);
  });

  /** Without an agent, the environment decides. Nobody trusts the server then, so that the proxy tells what was asked. */
  it.each([
    ['HTTPS_PROXY', (url: string) => url],
    ['https_proxy', (url: string) => url],
    ['ALL_PROXY', (url: string) => url],
    ['all_proxy', (url: string) => `${url}/`],
    ['HTTPS_PROXY', (url: string) => url.replace('http://', '')],
  ])('leads through %s of the environment where no agent is given', async (variable, write) => {
    process.env[variable] = write(proxy.url);
    await rejection(pay(name));
    expect(proxy.targets).toEqual([host]);
  });

  it.each(['127.0.0.1', '*', '127.0.0.0/8', 'a.example, localhost'])(
    'goes straight where NO_PROXY is %s',
    async (list) => {
      process.env.HTTPS_PROXY = proxy.url;
      process.env.NO_PROXY = list;
      await rejection(pay(name));
      process.env.HTTPS_PROXY = 'http://u:hunter2@%%%/';
      expect(await rejection(pay(name))).toMatchObject({ name: 'ConnectionError' });
      expect(proxy.targets).toEqual([]);
    },
  );

  it('goes straight where proxy is false', async () => {
    process.env.HTTPS_PROXY = proxy.url;
    await rejection(pay(name, { proxy: false }));
    expect(proxy.targets).toEqual([]);
  });

  it.each(['p%40ss%3Aw%2F%25', 'p@ss:w/%'])('tells the proxy its password as it is: %s', async (written) => {
    const password = 'p@ss:w/%';
    if (written === password) {
      await rejection(pay(name, { proxy: { ...option(proxy), auth: { username: 'us er', password } } }));
    } else {
      process.env.HTTPS_PROXY = `http://us%20er:${written}@127.0.0.1:${proxy.port}`;
      await rejection(pay(name));
    }
    const [, base64 = ''] = /^Basic (.+)$/.exec(`${proxy.headers[0]?.['proxy-authorization']}`) ?? [];
    expect(Buffer.from(base64, 'base64').toString()).toBe('us er:p@ss:w/%');
  });

  it.each([
    'http://u:hunter2@127.0.0.1:x',
    'http://u:hunter2@127.0.0.1:99999',
    'http://u:hunter2@',
    'http://u:hunter2@[::1',
    'ftp://u:hunter2@127.0.0.1:1',
    'socks5://u:hunter2@127.0.0.1:1',
    'u:hunter2@ 127.0.0.1',
    '://hunter2',
  ])('is a RequestError that quotes nothing where the environment has %s', async (value) => {
    for (const variable of ['HTTPS_PROXY', 'all_proxy']) {
      process.env[variable] = value;
      const error = await rejection(pay(name));
      expect(error).toMatchObject({
        name: 'RequestError',
        code: 'OPTIONS_INVALID',
        message: expect.stringContaining(variable),
      });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
      Reflect.deleteProperty(process.env, variable);
    }
    expect(arrived).toBe(0);
  });
});

/** The ways that lead through `proxy`. */
const leading: [string, () => Partial<BuilderOptions>][] = [
  [
    'the option proxy',
    () => ({ httpsAgent: plain(), proxy: { ...option(proxy), auth: { username: 'u', password: 'hunter2' } } }),
  ],
  [
    'HTTPS_PROXY',
    () => {
      process.env.HTTPS_PROXY = `http://u:hunter2@127.0.0.1:${proxy.port}`;
      return {};
    },
  ],
  ...agents
    .filter(([, , leads]) => leads)
    .map(([name, make]): [string, () => Partial<BuilderOptions>] => [name, () => ({ httpsAgent: make() })]),
];

describe.each(['v3', 'v2'] as const)('a proxy that opens no tunnel for %s', (name) => {
  describe.each(leading)('over %s', (way, options) => {
    it.each([
      [407, 'Proxy Authentication Required'],
      [502, 'Bad Gateway'],
      [403, 'Forbidden'],
      [503, ''],
    ])('but %s is a ConnectionError that says so, and nothing was sent', async (status, text) => {
      proxy.refuse(refusing(status, text));
      const error = await rejection(pay(name, options()));
      expect(error).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(new RegExp(`the proxy.* refused \\(${status}`)),
        cause: { code: 'ERR_PROXY_REFUSED', status },
      });
      expect(error).toMatchObject({ message: expect.stringMatching(nothingSent) });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
      expect(proxy.targets).toEqual([host]);
      expect(arrived).toBe(0);
    });

    it('but drops the connection is a ConnectionError, and nothing was sent', async () => {
      proxy.refuse((client) => client.destroy());
      expect(await rejection(pay(name, options()))).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(nothingSent),
      });
      expect(arrived).toBe(0);
    });

    it('but says nothing is a TimeoutError, and nothing was sent', async () => {
      proxy.refuse(() => undefined);
      expect(await rejection(pay(name, { ...options(), timeout: 100 }))).toMatchObject({
        name: 'TimeoutError',
        message: expect.stringMatching(nothingSent),
      });
      const signal = AbortSignal.timeout(100);
      expect(await rejection(pay(name, options(), { signal, timeout: 0 }))).toMatchObject({
        name: 'TimeoutError',
        message: expect.stringMatching(nothingSent),
      });
      expect(arrived).toBe(0);
    });

    if (way === 'https-proxy-agent 9') return;
    it('but a 2xx that is none is no response of the platform', async () => {
      proxy.refuse(refusing(way.includes('proxy-agent') ? 204 : 302, 'x'));
      expect(await rejection(pay(name, options()))).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(nothingSent),
      });
    });
  });

  it('or does not speak HTTP, or is not there, is named without its password', async () => {
    const garbage = createTcpServer((socket) =>
      socket
        .on('error', () => undefined)
        .resume()
        .end('hello\r\n\r\n'),
    );
    await new Promise<void>((resolve) => garbage.listen(0, '127.0.0.1', resolve));
    const { port } = garbage.address() as AddressInfo;
    const auth = { username: 'u', password: 'hunter2' };
    const away = () => pay(name, { proxy: { protocol: 'http', host: '127.0.0.1', port, auth } });
    const first = await rejection(away());
    await new Promise((resolve) => garbage.close(resolve));
    const second = await rejection(away());
    expect(first).toMatchObject({
      message: expect.stringMatching(/the proxy .* other than HTTP \(HPE_.*nothing was sent/),
    });
    expect(second).toMatchObject({
      message: expect.stringMatching(/cannot be reached \(ECONNREFUSED\); nothing was sent/),
    });
    for (const error of [first, second]) {
      expect(error).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringContaining(`http://127.0.0.1:${port}`),
      });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
    }
  });

  it('counts as nothing sent, however often an interceptor repeats the request', async () => {
    proxy.refuse(refusing(502, 'x'));
    const client = Builder.factory({
      ...us,
      secret,
      base_uri,
      retry: false,
      httpsAgent: plain(),
      proxy: option(proxy),
    });
    const driver = client.getDriver().select(name);
    let left = 2;
    driver.interceptors.response.use(undefined, (error) => {
      left -= 1;
      if (left < 0) throw error;
      return driver.request(error.config);
    });
    const node = client as unknown as LooseNode;
    const call = name === 'v3' ? node.chain('v3/thing').get() : node.chain('v2/pay/x').post({ xml: { mch_id: mchid } });
    expect(await rejection(call)).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringMatching(nothingSent),
    });
    expect(proxy.targets).toHaveLength(3);
  });

  it('is no response of the platform to an adapter of the caller either', async () => {
    proxy.refuse(refusing(407, 'x'));
    const adapter: BuilderOptions['adapter'] = (config) => axios.getAdapter('http')(config);
    expect(await rejection(pay(name, { adapter, httpsAgent: plain(), proxy: option(proxy) }))).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringMatching(/the proxy refused \(407/),
    });
  });

  it('for plain HTTP says 407 itself, and that is no response of the platform', async () => {
    const guard = createServer((incoming, response) => {
      incoming.resume();
      response.writeHead(407, { 'Content-Length': 0 }).end();
    });
    await new Promise<void>((resolve) => guard.listen(0, '127.0.0.1', resolve));
    process.env.HTTP_PROXY = `http://u:p@127.0.0.1:${(guard.address() as AddressInfo).port}`;
    expect(await rejection(pay(name, { base_uri: 'http://nowhere.invalid/' }))).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringMatching(/the proxy http:.* refused \(407/),
    });
    guard.closeAllConnections();
    guard.close();
  });
});

it('a proxy of the environment for plain HTTP gets the whole URL and its password decoded', async () => {
  process.env.HTTP_PROXY = `http://u:p%40@127.0.0.1:${proxy.port}`;
  const target = createServer((_, response) => response.writeHead(500).end());
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(target.address() as AddressInfo).port}/`;
  expect(await rejection(pay('v3', { base_uri: url }))).toMatchObject(reached);
  expect(proxy.targets).toEqual([`${url}v3/thing`]);
  expect(proxy.headers[0]?.['proxy-authorization']).toBe(`Basic ${Buffer.from('u:p@').toString('base64')}`);
  expect(await rejection(pay('v3', { base_uri: url, httpAgent: new PlainAgent() }))).toMatchObject(reached);
  expect(proxy.targets).toHaveLength(1);
  target.closeAllConnections();
  target.close();
});

it('a tunnel that does not open ends by itself, without a timeout of the request', async () => {
  proxy.refuse(() => undefined);
  const { port } = proxy;
  const way = { protocol: 'http:', host: '127.0.0.1', port, username: '', password: '' } as const;
  const error = await new Promise((resolve) => {
    request(base_uri, { agent: tunnelAgent(way, { ca }, 50) })
      .on('error', resolve)
      .end();
  });
  expect(error).toMatchObject({
    code: 'ERR_PROXY_TIMEOUT',
    message: expect.stringContaining('no tunnel within 50 ms'),
  });
});

describe('what is no way to the network is refused at once, and in a call before anything is sent:', () => {
  const proxies: [string, unknown][] = [
    ['a URL as text', 'http://u:hunter2@127.0.0.1:1'],
    ['a URL', new URL('http://u:hunter2@127.0.0.1:1')],
    ['true', true],
    ['an empty object', { auth: { username: 'u', password: 'hunter2' } }],
    ['port x', { host: '127.0.0.1', port: 'x', auth: { username: 'u', password: 'hunter2' } }],
    ['port -1', { host: '127.0.0.1', port: -1 }],
    ['port 1.5', { host: '127.0.0.1', port: 1.5 }],
    ['port 65536', { host: '127.0.0.1', port: 65_536 }],
    ['a host with credentials', { host: 'u:hunter2@127.0.0.1', port: 1 }],
    ['a host with a scheme', { host: 'http://127.0.0.1', port: 1 }],
    ['a host with a port', { host: '127.0.0.1:1' }],
    ['a host with a line break', { host: '127.0.0.1\r\nX: 1', port: 1 }],
    ['a protocol of another kind', { protocol: 'socks5', host: '127.0.0.1', port: 1 }],
    ['credentials as text', { host: '127.0.0.1', port: 1, auth: 'u:hunter2' }],
    ['a password that is no text', { host: '127.0.0.1', port: 1, auth: { username: 'u', password: 1 } }],
  ];
  const options: [string, object][] = [
    ...proxies.map(([name, proxy_]): [string, object] => [`proxy: ${name}`, { proxy: proxy_ }]),
    ['httpAgent: {}', { httpAgent: {} }],
    ['httpsAgent: {}', { httpsAgent: {} }],
    ['httpsAgent: text', { httpsAgent: 'x' }],
    ['httpsAgent: true', { httpsAgent: true }],
    ['httpsAgent: an http.Agent', { httpsAgent: new PlainAgent() }],
    ['lookup: text', { lookup: 'x' }],
  ];
  it.each(options)('%s', async (_, given) => {
    const error = thrown(() => Builder.factory({ ...us, ...given }));
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'OPTIONS_INVALID' });
    const refused = await Promise.all([rejection(pay('v3', {}, given)), rejection(pay('v2', {}, given))]);
    for (const each of refused) expect(each).toMatchObject({ name: 'RequestError', code: 'OPTIONS_INVALID' });
    for (const each of [error, ...refused]) {
      expect(inspect(each, { depth: 9, showHidden: true })).not.toContain('hunter2');
    }
    expect(arrived).toBe(0);
  });

  it.each([
    ['a port as text', { host: '127.0.0.1', port: '1' }],
    ['a protocol with its colon', { protocol: 'http:', host: '127.0.0.1', port: 1 }],
    ['no port', { host: 'proxy.example' }],
    ['an address of IPv6', { host: '[::1]', port: 1 }],
    ['false', false],
    ['undefined', undefined],
  ])('but not a proxy with %s', (_, proxy_) => {
    expect(() => Builder.factory({ ...us, proxy: proxy_ as never })).not.toThrow();
  });
});

describe.each(['v3', 'v2'] as const)('a lookup of %s', (name) => {
  const failing = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  it.each([
    [
      'throws',
      () => {
        throw failing;
      },
    ],
    ['calls back with an error', (_: string, __: object, done: (error: Error) => void) => done(failing)],
    ['rejects', async () => Promise.reject(failing)],
  ])('that %s is a ConnectionError, and nothing was sent', async (_, lookup) => {
    for (const base of ['https://pay.example/', 'http://pay.example/']) {
      const error = await rejection(pay(name, { base_uri: base, lookup: lookup as never }));
      expect(error).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(/ENOTFOUND.*nothing was sent/),
        cause: { code: 'ENOTFOUND' },
      });
    }
  });

  it('that throws without a code is named in words', async () => {
    const cause = new Error('the cache of names is down');
    const lookup = () => {
      throw cause;
    };
    expect(await rejection(pay(name, { base_uri: 'https://pay.example/', lookup: lookup as never }))).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringMatching(/the option lookup failed.*nothing was sent/),
    });
  });

  it('that finds the host leads there', async () => {
    const lookup = (_: string, __: object, done: (error: null, address: string, family: number) => void) =>
      done(null, '127.0.0.1', 4);
    const { port } = new URL(base_uri);
    const base = `https://localhost.:${port}/`.replace('localhost.', 'localhost');
    expect(await rejection(pay(name, { base_uri: base, lookup: lookup as never, httpsAgent: plain() }))).toMatchObject(
      reached,
    );
  });
});

describe.each(['v3', 'v2'] as const)('what another bug puts into Object.prototype leads %s nowhere:', (name) => {
  it.each([
    ['proxy', () => ({ host: '127.0.0.1', port: proxy.port })],
    ['https_proxy', () => proxy.url],
    ['HTTPS_PROXY', () => proxy.url],
    ['httpsAgent', () => trusting(new ProxyAgent9(proxy.url))],
    ['lookup', () => () => 'nowhere'],
    ['showing', () => ({ refusal: () => new Error('x') })],
    ['httpVersion', () => 2],
  ])('%s', async (property, value) => {
    Reflect.defineProperty(Object.prototype, property, { value: value(), configurable: true, writable: true });
    try {
      await rejection(pay(name));
      await rejection(pay(name, { httpsAgent: plain() }));
    } finally {
      Reflect.deleteProperty(Object.prototype, property);
    }
    expect(proxy.targets).toEqual([]);
    expect(arrived).toBe(1);
  });
});

it('a proxy that has no credentials is not given those of Object.prototype', () => {
  const auth = { username: 'u', password: 'p' };
  Reflect.defineProperty(Object.prototype, 'auth', { value: auth, configurable: true, writable: true });
  try {
    expect(readProxy({ host: '127.0.0.1', port: 1 })).toMatchObject({ proxy: { username: '', password: '' } });
  } finally {
    Reflect.deleteProperty(Object.prototype, 'auth');
  }
});

it.each(['v3', 'v2'] as const)('a server that never answers the handshake of %s was sent nothing', async (name) => {
  const silent = createTcpServer((socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const base = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  expect(await rejection(pay(name, { base_uri: base, timeout: 100 }))).toMatchObject({
    name: 'TimeoutError',
    message: expect.stringMatching(nothingSent),
  });
  silent.close();
});

it('HTTP/2, which goes by no agent and no proxy, is refused with either', async () => {
  const call = { httpVersion: 2 } as Partial<BuilderOptions>;
  for (const given of [{ httpsAgent: plain() }, { proxy: option(proxy) }]) {
    expect(await rejection(pay('v3', { ...call, ...given }))).toMatchObject({
      name: 'RequestError',
      code: 'OPTIONS_INVALID',
    });
  }
  expect(arrived).toBe(0);
});
