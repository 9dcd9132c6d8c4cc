import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { Agent } from 'node:https';
import type { AddressInfo } from 'node:net';
import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import { MediaUtil } from '../../src/upload/media-util';
import type { LooseNode } from '../../types/core.js';
import { type Platform, type Reply, startPlatform } from '../support/platform';
import { lineOf, printed, reached, type Secrets } from '../support/reach';
import { type Certificates, makeCertificates } from '../support/v2-certificates';
import { startV2Platform, type V2Platform } from '../support/v2-platform';

const apiV3Key = 'k3-0123456789abcdef-0123456789ab';
const secret = 'k2-0123456789abcdef-0123456789ab';
const token = 'dG9rZW4tb2YtdGhlLWRvd25sb2Fk';
const password = 'password-of-the-proxy';
const phone = '13900001234';
const mchid = '1900000109';

let platform: Platform;
let v2: V2Platform;
let certificates: Certificates;
let reply: (target: string) => Reply | Promise<Reply>;
beforeAll(async () => {
  certificates = makeCertificates(mchid);
  const { ca, server } = certificates;
  platform = await startPlatform(({ target }) => reply(target));
  v2 = await startV2Platform(secret, { ...server, ca, requestCert: true, rejectUnauthorized: false });
});
afterAll(async () => {
  await platform.close();
  await v2.close();
});
beforeEach(() => {
  reply = () => ({ body: '{"ok":1}' });
});
afterEach(() => {
  platform.requests.length = 0;
  v2.reset();
});

/** Everything that came out of a client: what a call gave, and what interceptors saw before and after. */
interface Watched {
  root: LooseNode;
  came: unknown[];
  drivers: Record<'v2' | 'v3', AxiosInstance>;
}

const watch = (changes: Partial<BuilderOptions> = {}): Watched => {
  const { cert, key } = certificates.client;
  const client = Builder.factory({
    ...platform.options,
    base_uri: platform.url,
    retry: false,
    apiV3Key,
    secret,
    merchant: { cert, key },
    ...changes,
  });
  const drivers = { v2: client.getDriver().select('v2'), v3: client.getDriver().select('v3') };
  const came: unknown[] = [client];
  for (const driver of Object.values(drivers)) {
    driver.interceptors.request.use((config) => {
      came.push(config);
      return config;
    });
    driver.interceptors.response.use(
      (response) => {
        came.push(response);
        return response;
      },
      (error) => {
        came.push(error);
        throw error;
      },
    );
  }
  return { root: client as unknown as LooseNode, came, drivers };
};

/** What no call may leave behind; the signatures are those that arrived. */
const secrets = (): Secrets =>
  new Map([
    ['privateKey', lineOf(platform.merchant.pkcs8)],
    ['privateKey of PKCS#1', lineOf(platform.merchant.pkcs1)],
    ['key of the client certificate', lineOf(certificates.client.key)],
    ['apiV3Key', apiV3Key],
    ['secret', secret],
    ['token', token],
    ['password', password],
    ['base64 of the password', Buffer.from(`merchant:${password}`).toString('base64')],
    ['plaintext', phone],
    ...platform.requests.map(({ headers }, index): [string, string] => [
      `signature ${index}`,
      /signature="([^"]+)"/.exec(headers.authorization ?? '')?.[1] ?? 'none was sent',
    ]),
  ]);

const expectNothing = (came: readonly unknown[]): void => {
  const planted = secrets();
  expect([...planted.values()].filter((text) => text.length < 11)).toEqual([]);
  for (const each of came) {
    expect(reached(each, planted)).toEqual([]);
    expect(printed(each, planted)).toEqual([]);
  }
};

/** Runs a call and adds what it came to. */
const settle = async ({ came }: Watched, call: Promise<unknown>): Promise<unknown> => {
  const outcome = await call.catch((error: unknown) => error);
  came.push(outcome);
  return outcome;
};

const complaints = 'v3/merchant-service/complaints-v2';
const receivers = 'v3/profitsharing/receivers/add';
const seen = (target: string): string =>
  JSON.stringify({
    code: 'SIGN_ERROR',
    message: '签名错误',
    detail: { sign_information: { truncated_sign_message: `POST\n${target}\n1\nn\n`, url: target } },
  });

describe('the tools of this test find what is planted', () => {
  it.each([
    ['a hidden property', Object.defineProperty({}, 'x', { value: { y: token } })],
    ['a symbol', { [Symbol('x')]: [token] }],
    [
      'a getter of a class',
      new (class {
        get x() {
          return token;
        }
      })(),
    ],
    ['a map', new Map([[{ token }, 1]])],
    ['bytes', { x: Buffer.from(token) }],
    ['a cause', new Error('x', { cause: new Error(token) })],
    ['a name', { [token]: 1 }],
    ['a listener', Object.assign(() => 1, { token })],
  ])('in %s', (_, value) => {
    expect(reached({ value }, new Map([['token', token]]))).not.toEqual([]);
  });
});

describe('nothing of a request that may be kept holds a secret, hidden properties included', () => {
  const node = ({ root }: Watched, template: string): LooseNode => root.chain(template);
  const name = { json: { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o', name: phone } };
  const calls: [string, () => Reply | Promise<Reply>, (watched: Watched) => Promise<unknown>, string][] = [
    ['a success', () => ({ body: '{"ok":1}' }), (at) => node(at, 'v3/thing').post({ json: {} }), ''],
    ['a 204', () => ({ status: 204 }), (at) => node(at, 'v3/thing').post({ json: {} }), ''],
    ['text', () => ({ body: '{}' }), (at) => node(at, 'v3/thing').get({ responseType: 'text' }), ''],
    ['a stream', () => ({ body: '{}' }), (at) => node(at, 'v3/thing').get({ responseType: 'stream' }), ''],
    ['a sensitive field', () => ({ body: '{}' }), (at) => node(at, receivers).post(name), ''],
    [
      'a 400',
      () => ({ status: 400, body: '{"code":"PARAM_ERROR"}' }),
      (at) => node(at, receivers).post(name),
      'ApiError',
    ],
    [
      'a 502 of a gateway',
      () => ({ status: 502, body: '<html>', signed: false }),
      (at) => node(at, 'v3/thing').get(),
      'ApiError',
    ],
    [
      'a redirect',
      () => ({ status: 302, headers: { Location: 'https://example.com/' } }),
      (at) => node(at, 'v3/thing').get(),
      'ApiError',
    ],
    [
      'a 401',
      () => ({ status: 401, body: seen('/v3/other') }),
      (at) => node(at, 'v3/thing').post({ json: {} }),
      'ApiError',
    ],
    [
      'a 401 that repeats a token',
      () => ({ status: 401, body: seen(`/x/v3/billdownload/file?token=${token}`) }),
      (at) => node(at, `v3/billdownload/file?token=${token}`).get(),
      'ApiError',
    ],
    [
      'a 404 of a gateway that repeats a token',
      () => ({ status: 404, body: `<p>No /v3/billdownload/file?tar_type=GZIP&token=${token} here.</p>` }),
      (at) => node(at, `v3/billdownload/file?tar_type=GZIP&token=${token}`).get(),
      'ApiError',
    ],
    [
      'a response without a signature',
      () => ({ signed: false, body: '{}' }),
      (at) => node(at, receivers).post(name),
      'SignatureError',
    ],
    [
      'a response that is not JSON',
      () => ({ body: 'x' }),
      (at) => node(at, 'v3/thing').post({ json: {} }),
      'ResponseError',
    ],
    [
      'a timeout',
      () => new Promise<Reply>(() => undefined),
      (at) => node(at, receivers).post({ ...name, timeout: 300 }),
      'TimeoutError',
    ],
    [
      'an abort',
      () => new Promise<Reply>(() => undefined),
      (at) => node(at, receivers).post({ ...name, signal: AbortSignal.timeout(300) }),
      'TimeoutError',
    ],
    [
      'a signal that had ended it before',
      () => ({ body: '{}' }),
      (at) => node(at, 'v3/thing').get({ signal: AbortSignal.abort() }),
      'AbortError',
    ],
    [
      'nobody there',
      () => ({}),
      (at) => node(at, 'v3/thing').post({ base_uri: 'http://127.0.0.1:1/', json: {} }),
      'ConnectionError',
    ],
    [
      'an upload',
      () => ({ body: '{"media_id":"1"}' }),
      (at) => node(at, 'v3/merchant/media/upload').post({ body: new MediaUtil('a.png', Buffer.from('x')) }),
      '',
    ],
    [
      'an upload that is refused',
      () => ({ status: 400, body: '{"code":"PARAM_ERROR"}' }),
      (at) => node(at, 'v3/merchant/media/upload').post({ body: new MediaUtil('a.png', Buffer.from('x')) }),
      'ApiError',
    ],
    ['a file', () => ({ signed: false, body: 'x' }), (at) => node(at, `v3/billdownload/file?token=${token}`).get(), ''],
    [
      'a file as a stream',
      () => ({ signed: false, body: 'x' }),
      (at) => node(at, `v3/billdownload/file?token=${token}`).get({ responseType: 'stream' }),
      '',
    ],
    [
      'a token that is given by name',
      () => ({ signed: false, body: 'x' }),
      (at) => node(at, 'v3/billdownload/file').get({ query: { token } }),
      '',
    ],
    [
      'a bill whose digest is another',
      () => ({ signed: false, body: 'x' }),
      (at) =>
        Bill.rows(at.root, {
          hash_type: 'SHA1',
          hash_value: createHash('sha1').update('y').digest('hex'),
          download_url: `${platform.url}v3/billdownload/file?token=${token}`,
        }).next(),
      'MediaError',
    ],
    [
      '平台证书 that do not open',
      () => ({ body: '{"data":[]}' }),
      (at) => node(at, 'v3/thing').get(),
      'SignatureError',
    ],
    [
      'an interceptor that fails',
      () => ({ body: '{}' }),
      (at) => {
        at.drivers.v3.interceptors.response.use((response) => {
          throw new axios.AxiosError('mine', 'MINE', response.config, response.request, response);
        });
        return node(at, 'v3/thing').post({ json: {} });
      },
      'ApiError',
    ],
  ];

  it.each(calls)('v3: %s', async (what, answer, call, error) => {
    reply = answer;
    const watched = watch(what.startsWith('平台证书') ? { certs: undefined, certificates: 'download' } : {});
    const outcome = await settle(watched, call(watched));
    expect((outcome as Error).name ?? '').toBe(error);
    expectNothing(watched.came);
  });

  it('v3: sensitive fields of a response are open in its data alone', async () => {
    reply = () => ({ body: JSON.stringify({ data: [{ payer_phone: platform.seal(phone) }] }) });
    const watched = watch();
    const { data, ...others } = (await node(watched, complaints).get()) as AxiosResponse;
    expect(data).toEqual({ data: [{ payer_phone: phone }] });
    expectNothing([others, (watched.came[2] as AxiosResponse).config]);
  });

  it('v3: a response over fetch, whose request is another object', async () => {
    const watched = watch({ adapter: 'fetch' });
    await settle(watched, node(watched, 'v3/thing').post({ json: {} }));
    reply = () => ({ status: 400, body: '{}' });
    await settle(watched, node(watched, 'v3/thing').post({ json: {} }));
    expectNothing(watched.came);
  });

  it('v3: what an adapter of the caller throws, with the request in the error of an error', async () => {
    const http = axios.getAdapter('http');
    const watched = watch({
      adapter: (config) =>
        http(config).catch((cause) => {
          throw Object.assign(new Error('mine'), {
            cause: new AggregateError([cause]),
            config,
            request: cause.request,
          });
        }),
    });
    reply = () => ({ status: 400, body: '{}' });
    await settle(watched, node(watched, 'v3/thing').post({ json: {} }));
    expectNothing(watched.came);
  });

  const xml = { mch_id: mchid, out_trade_no: '1' };
  const secure = () => ({ base_uri: v2.url, httpsAgent: new Agent({ ca: certificates.ca, keepAlive: true }) });
  it.each([
    ['a success', () => undefined, {}, ''],
    ['a FAIL', () => v2.answer(() => '<xml><return_code>FAIL</return_code></xml>'), {}, 'ApiError'],
    [
      'a response without a sign',
      () => v2.answer(() => '<xml><return_code>SUCCESS</return_code></xml>'),
      {},
      'SignatureError',
    ],
    ['a 500', () => v2.answer(() => ({ status: 500, body: '' })), {}, 'ApiError'],
    ['a response that is no XML', () => v2.answer(() => 'x'), {}, 'ResponseError'],
    ['a response that is cut off', () => v2.answer(() => ({ cut: '<xml>' })), {}, 'ConnectionError'],
    ['a timeout', () => v2.answer(() => ({ cut: '' })), { timeout: 5 }, /^(Timeout|Connection)Error$/],
    ['a certificate that is not trusted', () => undefined, { httpsAgent: new Agent() }, 'ConnectionError'],
    ['nobody there', () => undefined, { base_uri: 'https://127.0.0.1:1/' }, 'ConnectionError'],
  ] as [string, () => void, object, string | RegExp][])(
    'v2 with a client certificate over TLS: %s',
    async (_, prepare, changes, error) => {
      prepare();
      const watched = watch({ ...secure(), ...changes });
      const outcome = await settle(watched, node(watched, 'v2/secapi/pay/refund').post({ xml }));
      expect((outcome as Error).name ?? '').toMatch(error === '' ? /^$/ : error);
      expectNothing(watched.came);
    },
  );

  it('v2: a query whose signature stands in the URL', async () => {
    const watched = watch({ base_uri: v2.url, httpsAgent: new Agent({ ca: certificates.ca }) });
    await settle(watched, node(watched, 'v2/papay/h5entrustweb').get({ query: { mch_id: mchid } }));
    const { sign } = v2.requests[0]?.query ?? {};
    const planted = new Map([['sign', `${sign}`]]);
    expect(`${sign}`).toHaveLength(32);
    expect(watched.came.flatMap((each) => reached(each, planted))).toEqual([]);
  });

  describe('through a proxy with a password', () => {
    let proxy: Server;
    let port: number;
    beforeAll(async () => {
      proxy = createServer((_, response) => response.writeHead(502).end());
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      port = (proxy.address() as AddressInfo).port;
    });
    afterAll(() => {
      proxy.closeAllConnections();
      proxy.close();
    });

    const proxied = () => ({
      proxy: { protocol: 'http', host: '127.0.0.1', port, auth: { username: 'merchant', password } },
    });

    it('that is an option of the client', async () => {
      const watched = watch(proxied());
      await settle(watched, node(watched, 'v3/thing').get());
      watched.came.splice(0, 2);
      expectNothing(watched.came);
    });

    it('that is an option of the call', async () => {
      const watched = watch();
      await settle(watched, node(watched, 'v3/thing').get(proxied()));
      expectNothing(watched.came);
    });

    it('that the environment names', async () => {
      process.env.http_proxy = `http://merchant:${password}@127.0.0.1:${port}`;
      const watched = watch({ base_uri: 'http://192.0.2.1/' });
      try {
        await settle(watched, node(watched, 'v3/thing').get());
      } finally {
        delete process.env.http_proxy;
      }
      expectNothing(watched.came);
    });

    it('that the environment names wrongly', async () => {
      process.env.http_proxy = `http://merchant:${password}@127.0.0.1:port`;
      const watched = watch({ base_uri: 'http://192.0.2.1/' });
      try {
        expect(await settle(watched, node(watched, 'v3/thing').get())).toBeInstanceOf(Error);
      } finally {
        delete process.env.http_proxy;
      }
      expectNothing(watched.came);
    });
  });
});

describe('what is left of a request', () => {
  it('says where it went, with which headers and which body', async () => {
    const { root, came } = watch();
    const { config, request, headers } = (await root
      .chain('v3/thing?token=abc&x=1')
      .post({ json: { a: 1 }, headers: { 'X-Mine': 'y' } })) as AxiosResponse;
    expect(came).toHaveLength(3);
    expect(config).toMatchObject({
      method: 'post',
      url: 'v3/thing?token=***&x=1',
      baseURL: platform.url,
      data: '{"a":1}',
    });
    expect(config.headers.toJSON()).toMatchObject({
      'Content-Type': 'application/json',
      'X-Mine': 'y',
    });
    expect(config.headers.has('Authorization')).toBe(false);
    expect(request).toEqual({
      method: 'POST',
      protocol: 'http:',
      host: `127.0.0.1:${platform.port}`,
      path: '/v3/thing',
    });
    expect(headers['wechatpay-serial']).toBeDefined();
    expect(platform.requests[0]).toMatchObject({ target: '/v3/thing?token=abc&x=1', signed: true });
  });

  it('is enough to repeat it: signed anew, with its token and by its own way', async () => {
    const { root, drivers } = watch();
    const used: string[] = [];
    const agent = new (class extends (await import('node:http')).Agent {
      override createConnection(...args: Parameters<Agent['createConnection']>) {
        used.push('own agent');
        return super.createConnection(...args);
      }
    })();
    drivers.v3.interceptors.response.use(undefined, (error) => {
      reply = () => ({ signed: false, body: 'file' });
      return drivers.v3.request(error.config);
    });
    reply = () => ({ status: 500 });
    const response = (await root
      .chain(`v3/billdownload/file?token=${token}`)
      .get({ httpAgent: agent, responseType: 'text' })) as AxiosResponse;
    expect(`${response.data}`).toBe('file');
    expect(platform.requests.map(({ target, signed }) => [target, signed])).toEqual(
      Array(2).fill([`/v3/billdownload/file?token=${token}`, true]),
    );
    const [first, second] = platform.requests.map(({ headers }) => headers.authorization);
    expect(first).not.toBe(second);
    expect(used).toHaveLength(2);
    // Also after the call is over, and more than once.
    await drivers.v3.request(response.config);
    await axios.request(response.config);
    expect(platform.requests.map(({ target, signed }) => [target, signed]).slice(2)).toEqual(
      Array(2).fill([`/v3/billdownload/file?token=${token}`, true]),
    );
  });

  it('is enough to repeat a call of APIv2 with its client certificate', async () => {
    const { root, drivers } = watch({
      base_uri: v2.url,
      httpsAgent: new Agent({ ca: certificates.ca }),
    });
    drivers.v2.interceptors.response.use(undefined, (error) => {
      v2.reset();
      return drivers.v2.request(error.config);
    });
    v2.answer(() => ({ status: 500, body: '' }));
    await root.chain('v2/secapi/pay/refund').post({ xml: { mch_id: mchid } });
    expect(v2.requests).toMatchObject([{ signed: true, clientSerial: certificates.client.serial }]);
  });
});
