import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import axios, { type AxiosInstance, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { type Platform, type Reply, startPlatform } from '../support/platform';
import { signedXml, startV2Platform, type V2Platform } from '../support/v2-platform';
import { identity, mchid, secret } from '../v2/client';

let v3: Platform;
let v2: V2Platform;
let us: ReturnType<typeof identity>;
let reply: Reply;
/** Passes requests on to either platform and compresses the responses on their way. */
let gzip: Server;
let compressed: string;
let before: AxiosRequestConfig;

beforeAll(async () => {
  v3 = await startPlatform(() => reply);
  v2 = await startV2Platform(secret);
  us = identity();
  gzip = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    const base = headers['x-protocol'] === 'v3' ? v3.url : v2.url;
    const onward = request(new URL(url, base), { method: method ?? 'GET', headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const { 'content-length': _, 'transfer-encoding': __, ...kept } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 500, { ...kept, 'Content-Encoding': 'gzip' });
      outgoing.end(gzipSync(Buffer.concat(chunks)));
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => gzip.listen(0, '127.0.0.1', resolve));
  compressed = `http://127.0.0.1:${(gzip.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  gzip.closeAllConnections();
  gzip.close();
  await v3.close();
  await v2.close();
});
beforeEach(() => {
  reply = { body: '{"ok":1}' };
  v3.requests.length = 0;
  v2.reset();
  const { headers, ...others } = axios.defaults;
  before = { ...others, headers: { ...headers, common: { ...headers.common }, post: { ...headers.post } } as never };
});
afterEach(() => {
  for (const name of Object.keys(axios.defaults)) Reflect.deleteProperty(axios.defaults, name);
  Object.assign(axios.defaults, before);
});

interface Side {
  driver: AxiosInstance;
  /** A payment: what the caller gets. */
  pay(options?: object): Promise<unknown>;
  /** The headers, the target and the signature that arrived. */
  arrived(): { headers: Record<string, unknown>; target: string; signed: boolean };
}

const side = (name: 'v2' | 'v3', options: Partial<BuilderOptions> = {}): Side => {
  const isV3 = name === 'v3';
  const client = Builder.factory({ ...(isV3 ? v3.options : us), secret, base_uri: isV3 ? v3.url : v2.url, ...options });
  const node = client as unknown as LooseNode;
  return {
    driver: client.getDriver().select(name),
    pay: async (call) =>
      isV3
        ? (await node.chain('v3/thing').post({ json: { a: 1 }, ...call })).data
        : (await node.chain('v2/pay/unifiedorder').post({ xml: { mch_id: mchid }, ...call })).data,
    arrived: () => {
      const [last] = isV3 ? v3.requests.slice(-1) : v2.requests.slice(-1);
      if (last === undefined) throw new Error('nothing arrived');
      const { headers, signed } = last;
      return { headers, signed, target: 'target' in last ? last.target : last.path };
    },
  };
};

const refuse = (): void => {
  reply = { status: 403, body: JSON.stringify({ code: 'NOT_ENOUGH', message: '余额不足' }) };
  v2.answer(() => ({ status: 403, body: signedXml({ return_code: 'SUCCESS', result_code: 'SUCCESS' }, secret) }));
};

const paid = { v3: { ok: 1 }, v2: { return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: mchid } } as const;
const target = { v3: '/v3/thing', v2: '/pay/unifiedorder' } as const;

describe.each(['v3', 'v2'] as const)("of the application's axios.defaults, %s", (name) => {
  it.each([
    ['auth', { username: 'u', password: 'p' }],
    ['params', { locale: 'zh' }],
    ['paramsSerializer', { serialize: () => 'a=1' }],
    ['baseURL', 'http://127.0.0.1:9/'],
    ['responseType', 'text'],
    ['decompress', false],
    ['maxContentLength', 1],
    ['maxBodyLength', 1],
    ['transformRequest', [() => 'changed']],
    ['transformResponse', [() => 'changed']],
    ['adapter', () => Promise.reject(new Error('another server'))],
    ['timeout', 1],
    ['signal', AbortSignal.abort()],
  ] as [keyof AxiosRequestConfig, unknown][])('takes no %s', async (option, value) => {
    Object.assign(axios.defaults, { [option]: value });
    const { pay, arrived } = side(name, { base_uri: compressed, headers: { 'X-Protocol': name } });
    expect(await pay()).toMatchObject(paid[name]);
    expect(arrived()).toMatchObject({ signed: true, target: target[name] });
  });

  it('takes no header', async () => {
    Object.assign(axios.defaults.headers.common, { 'X-Internal-Token': 't', Authorization: 'Bearer t' });
    Object.assign(axios.defaults.headers.post, { 'X-Internal-Token': 't' });
    const { pay, arrived } = side(name);
    await pay();
    expect(arrived().headers).not.toHaveProperty('x-internal-token');
    expect(arrived().signed).toBe(true);
  });

  it('takes nothing that is set later', async () => {
    const { pay, arrived } = side(name);
    Object.assign(axios.defaults, { params: { locale: 'zh' }, baseURL: 'http://127.0.0.1:9/' });
    expect(await pay()).toMatchObject(paid[name]);
    expect(arrived()).toMatchObject({ signed: true, target: target[name] });
  });

  it('takes no validateStatus: a refusal stays an error', async () => {
    axios.defaults.validateStatus = () => true;
    refuse();
    expect(await rejection(side(name).pay())).toMatchObject({ name: 'ApiError', status: 403 });
  });

  it('takes the way to the network', async () => {
    let connections = 0;
    axios.defaults.httpAgent = new (class extends Agent {
      override createConnection(
        ...given: Parameters<Agent['createConnection']>
      ): ReturnType<Agent['createConnection']> {
        connections += 1;
        return super.createConnection(...given);
      }
    })();
    await side(name).pay();
    expect(connections).toBe(1);
    await side(name, { httpAgent: new Agent() }).pay();
    expect(connections).toBe(1);
  });
});

describe.each(['v3', 'v2'] as const)('a status other than 2xx is an error of %s', (name) => {
  beforeEach(refuse);

  it.each([
    ['an interceptor', (driver: AxiosInstance) => driver.interceptors.request.use((c) => ({ ...c, validateStatus }))],
    ["the driver's defaults", ({ defaults }: AxiosInstance) => Object.assign(defaults, { validateStatus })],
    ['nobody', ({ defaults }: AxiosInstance) => Object.assign(defaults, { validateStatus: null })],
  ] as [string, (driver: AxiosInstance) => unknown][])('although %s judges it otherwise', async (_, change) => {
    const { driver, pay } = side(name);
    change(driver);
    expect(await rejection(pay())).toMatchObject({ name: 'ApiError', status: 403 });
  });

  it.each([301, 403, 500, 0, undefined])('although an adapter of the caller resolves with %s', async (status) => {
    const http = axios.getAdapter('http');
    const adapter = async (config: AxiosRequestConfig) => {
      const response = await http({ ...config, validateStatus } as never);
      return Object.assign(response, { status });
    };
    const error = await rejection(side(name, { adapter }).pay());
    expect(error).toMatchObject({ name: 'ApiError', status });
    if (name === 'v3') expect(error).toMatchObject({ code: 'NOT_ENOUGH', message: '余额不足' });
  });

  it('although an adapter of the caller gives no body', async () => {
    const adapter = async (config: InternalAxiosRequestConfig) => ({
      ...{ status: 403, statusText: 'Forbidden', headers: {}, config },
      data: undefined,
    });
    const error = await rejection(side(name, { adapter }).pay());
    expect(error).toMatchObject({ name: 'ApiError', status: 403, code: 'HTTP_403' });
  });

  it('although an adapter of the caller gives its body as text', async () => {
    const adapter = async (config: InternalAxiosRequestConfig) => ({
      status: 403,
      statusText: 'Forbidden',
      headers: {},
      config,
      data: name === 'v3' ? '{"code":"NOT_ENOUGH"}' : '<xml><return_code>FAIL</return_code></xml>',
    });
    const code = name === 'v3' ? 'NOT_ENOUGH' : 'FAIL';
    expect(await rejection(side(name, { adapter }).pay())).toMatchObject({ name: 'ApiError', status: 403, code });
  });
});

const validateStatus = (): boolean => true;

describe.each(['v3', 'v2'] as const)("the caller's own options of %s", (name) => {
  it('may give headers as axios keeps its defaults, by verb and for all', async () => {
    const headers = { common: { 'X-A': '1', accept: '*/*' }, post: { 'X-B': '2' }, get: { 'X-C': '3' }, 'X-D': '4' };
    const { pay, arrived } = side(name, { headers });
    await pay({ headers: { 'X-E': '5' } });
    expect(arrived().headers).toMatchObject({ 'x-a': '1', 'x-b': '2', 'x-d': '4', 'x-e': '5', accept: '*/*' });
    for (const other of ['common', 'post', 'get', 'x-c']) expect(arrived().headers).not.toHaveProperty(other);
    expect(arrived().signed).toBe(true);
  });

  it('may give headers by name, as Headers or as AxiosHeaders, and take one away', async () => {
    for (const headers of [{ 'x-a': '1' }, new Headers({ 'x-a': '1' }), new axios.AxiosHeaders({ 'x-a': '1' })]) {
      const { pay, arrived } = side(name, { headers: headers as never });
      await pay();
      expect(arrived().headers).toMatchObject({ 'x-a': '1', 'user-agent': expect.stringMatching(/^wechatpay-chain/) });
    }
    const { pay, arrived } = side(name, { headers: { Accept: false } });
    await pay();
    expect(arrived().headers).not.toHaveProperty('accept');
  });

  it('may change the defaults of the driver', async () => {
    const { driver, pay, arrived } = side(name);
    driver.defaults.headers.common['X-A'] = '1';
    driver.defaults.headers.post['X-B'] = '2';
    await pay();
    expect(arrived().headers).toMatchObject({ 'x-a': '1', 'x-b': '2' });
  });

  it('keep the order in which axios runs interceptors', async () => {
    const { driver, pay } = side(name);
    const order: number[] = [];
    for (const step of [1, 2]) {
      driver.interceptors.request.use((config) => {
        order.push(step);
        return config;
      });
    }
    await pay();
    expect(order).toEqual([2, 1]);
  });

  it('never make another signature of it', async () => {
    const { driver, pay, arrived } = side(name);
    Object.assign(driver.defaults, { auth: { username: 'u', password: 'p' }, maxRedirects: 5 });
    await pay();
    expect(arrived().signed).toBe(true);
    expect(`${arrived().headers.authorization}`).not.toMatch(/^Basic/);
  });
});

it('a Wechatpay-Serial for all calls decides by which key sensitive fields are encrypted', async () => {
  const [, serial = ''] = Object.keys(v3.keys);
  const client = Builder.factory({
    ...v3.options,
    base_uri: v3.url,
    headers: { common: { 'Wechatpay-Serial': serial } },
  });
  const node = client as unknown as LooseNode;
  await node.chain('v3/profitsharing/receivers/add').post({ json: { name: '张三' } });
  const [{ headers, body } = { headers: {}, body: '' }] = v3.requests;
  expect(headers).toMatchObject({ 'wechatpay-serial': serial });
  expect(v3.open(JSON.parse(`${body}`).name, serial)).toBe('张三');
});
