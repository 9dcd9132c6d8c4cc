import { type AddressInfo, createServer, type Server } from 'node:net';
import type { AxiosInstance } from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { thrown } from '../support/thrown';
import { identity, mchid, secret } from '../v2/client';

/** What came, byte by byte; nobody reads it as HTTP. */
let server: Server;
let base_uri: string;
let connections: number;
let bytes: Buffer;
let us: ReturnType<typeof identity>;

beforeAll(async () => {
  us = identity();
  server = createServer((socket) => {
    connections += 1;
    socket
      .on('error', () => undefined)
      .on('data', (chunk) => {
        bytes = Buffer.concat([bytes, chunk]);
        if (bytes.includes('\r\n\r\n')) socket.end('HTTP/1.1 500 x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
beforeEach(() => {
  connections = 0;
  bytes = Buffer.alloc(0);
});
afterAll(() => {
  server.close();
});

const side = (name: 'v2' | 'v3', options: object = {}) => {
  const client = Builder.factory({ ...us, secret, base_uri, ...options });
  const node = client as unknown as LooseNode;
  const driver: AxiosInstance = client.getDriver().select(name);
  const pay = (headers?: unknown): Promise<unknown> =>
    name === 'v3'
      ? node.chain('v3/thing').post({ json: { a: 1 }, headers: headers as never })
      : node.chain('v2/pay/unifiedorder').post({ xml: { mch_id: mchid }, headers: headers as never });
  return { driver, pay };
};

const notOurs = [
  ...['Authorization', 'authorization', 'Proxy-Authorization', 'Host', 'Content-Length', 'CONTENT-LENGTH'],
  ...['Content-Encoding', 'Transfer-Encoding', 'Trailer', 'Connection', 'Keep-Alive', 'Proxy-Connection', 'TE'],
  ...['Upgrade', 'Expect', 'HTTP2-Settings'],
];

const neverCarried: [string, unknown, RegExp][] = [
  ['Chinese', '订单-1', /beyond Latin-1/],
  ['an emoji', '\u{1F9E7}', /beyond Latin-1/],
  ['a line break', 'a\r\nX-Injected: 1', /control character/],
  ['a line feed at its end', 'a\n', /control character/],
  ['a NUL', 'a\0', /control character/],
  ['a DEL', 'a\x7F', /control character/],
  ['an object', { a: 1 }, /neither text nor a finite number/],
  ['a NaN', Number.NaN, /neither text nor a finite number/],
  ['a list with Chinese', ['a', '订单'], /beyond Latin-1/],
];

/** Every way in which a call or `Builder.factory` may be given headers, and a way that leads through a sub-object. */
const forms: [string, (name: string, value: unknown) => unknown][] = [
  ['by name', (name, value) => ({ [name]: value })],
  ['in a Map', (name, value) => new Map([[name, value]])],
  ['for all verbs', (name, value) => ({ common: { [name]: value } })],
  ['for a verb', (name, value) => ({ post: { [name]: value } })],
];

describe.each(['v3', 'v2'] as const)('headers of %s', (side_) => {
  describe.each(forms)('given %s', (_, form) => {
    it.each(notOurs)('hold no %s, in a call or in Builder.factory', async (name) => {
      const message = expect.stringContaining(`headers takes no ${name}: `);
      const expected = { code: 'OPTIONS_INVALID', message };
      expect(await rejection(side(side_).pay(form(name, '1')))).toMatchObject({ name: 'RequestError', ...expected });
      expect(thrown(() => side(side_, { headers: form(name, '1') }))).toMatchObject({
        name: 'ConfigurationError',
        ...expected,
      });
      expect(connections).toBe(0);
    });

    it.each(neverCarried)('hold no value with %s, in a call or in Builder.factory', async (__, value, why) => {
      const message = expect.stringMatching(why);
      const expected = { code: 'OPTIONS_INVALID', message };
      const headers = form('Idempotency-Key', value);
      const error = await rejection(side(side_).pay(headers));
      expect(error).toMatchObject({ name: 'RequestError', ...expected });
      expect(`${error}`).toContain('headers.Idempotency-Key');
      expect(`${error}`).not.toMatch(/订单|Injected/);
      expect(thrown(() => side(side_, { headers }))).toMatchObject({ name: 'ConfigurationError', ...expected });
      expect(connections).toBe(0);
    });

    it.each(['X A', '', 'X:', 'X\n', '订单', ' X', '"X"'])('hold no name "%s"', async (name) => {
      const expected = { code: 'OPTIONS_INVALID', message: expect.stringContaining('no name of a header') };
      expect(await rejection(side(side_).pay(form(name, '1')))).toMatchObject({ name: 'RequestError', ...expected });
      expect(thrown(() => side(side_, { headers: form(name, '1') }))).toMatchObject({
        name: 'ConfigurationError',
        ...expected,
      });
      expect(connections).toBe(0);
    });
  });

  it('hold no header in two spellings', async () => {
    expect(await rejection(side(side_).pay({ 'X-A': '1', 'x-a': '2' }))).toMatchObject({
      code: 'OPTIONS_INVALID',
      message: expect.stringContaining('X-A and x-a'),
    });
    expect(connections).toBe(0);
  });

  it('put there later by the driver or an interceptor keep the same rules', async () => {
    const changes: ((driver: AxiosInstance) => unknown)[] = [
      ({ defaults }) => Object.assign(defaults.headers.common, { 'Idempotency-Key': '订单-1' }),
      ({ defaults }) => Object.assign(defaults.headers.post, { 'content-length': '1' }),
      ({ interceptors }) =>
        interceptors.request.use((config) => {
          config.headers.set('Host', 'example.com');
          return config;
        }),
      ({ interceptors }) =>
        interceptors.request.use((config) => {
          config.headers.set('Authorization', 'Bearer t');
          return config;
        }),
    ];
    for (const change of changes) {
      const { driver, pay } = side(side_);
      change(driver);
      expect(await rejection(pay())).toMatchObject({ name: 'RequestError', code: 'OPTIONS_INVALID' });
    }
    expect(connections).toBe(0);
  });

  it('arrive as they are given, byte by byte', async () => {
    const headers = {
      'Idempotency-Key': 'a-1',
      'X-Latin': 'caf\xE9',
      'X-Tab': 'a\tb',
      'X-Number': 1,
      "X-!#$%&'*+.^_`|~": 'y',
    };
    await rejection(side(side_).pay({ ...headers, Accept: null, 'X-Out': undefined, connection: null }));
    const lines = bytes.toString('latin1').split('\r\n');
    for (const [name, value] of Object.entries(headers)) expect(lines).toContain(`${name}: ${value}`);
    expect(lines.filter((line) => /^(?:accept|x-out):/i.test(line))).toEqual([]);
    expect(lines.filter((line) => /^authorization: bearer/i.test(line))).toEqual([]);
  });

  it('are those of the caller again when an interceptor repeats the request', async () => {
    const { driver, pay } = side(side_);
    let repeats = 0;
    driver.interceptors.response.use(undefined, (error) => {
      repeats += 1;
      if (repeats > 1) throw error;
      return driver.request(error.config);
    });
    expect(await rejection(pay({ 'X-A': '1' }))).toMatchObject({ name: 'ApiError', status: 500 });
    expect(connections).toBe(2);
  });
});
