import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import { MediaUtil } from '../../src/upload/media-util';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { type Clock, restartClock, stopClock } from '../support/clock';
import { type Arrived, type Platform, type Reply, startPlatform } from '../support/platform';
import { signedXml, startV2Platform, type V2Platform } from '../support/v2-platform';
import { identity, secret } from '../v2/client';
import { type RawServer, startRawServer } from './raw-server';

/** What the platform replies to the first requests, one after another; to all that follow, the last of them. */
let replies: Reply[];
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform(() => (replies.length > 1 ? replies.shift() : replies[0]) ?? {});
});
afterAll(() => platform.close());
afterEach(() => {
  platform.requests.length = 0;
});

restartClock();

const ok: Reply = { body: '{"code_url":"weixin://wxpay/bizpayurl?pr=abc"}' };
const failing = (status: number, code: string, headers = {}): Reply => ({
  status,
  headers,
  body: JSON.stringify({ code, message: 'of the platform' }),
});
const down: Reply = { status: 503, body: '<html>503</html>', signed: false };

const client = (options: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({ ...platform.options, base_uri: platform.url, ...options });

const order = { out_trade_no: '1217752501201407033233368018', amount: { total: 1 } };
const pay = (root: LooseNode, options: object = {}) =>
  root.chain('v3/pay/transactions/native').post({ json: order, ...options });

/** Lets pauses pass as a clock does that stands still otherwise. */
const settled = <T>(clock: Clock, call: Promise<T>): Promise<T> => clock.passUntil(call, 100);

const noncesOf = (requests: readonly Arrived[]): unknown[] =>
  requests.map(({ headers }) => /nonce_str="(\w+)"/.exec(headers.authorization ?? '')?.[1]);

describe('an order', () => {
  it.each([
    ['a page of the gateway', down],
    ['SYSTEM_ERROR', failing(500, 'SYSTEM_ERROR')],
    ['BANK_ERROR', failing(500, 'BANK_ERROR')],
    ['a rate', failing(429, 'FREQUENCY_LIMITED')],
    ['a 202', { status: 202 }],
  ])('is sent again after %s: the same body, signed anew', async (_, reply) => {
    replies = [reply, ok];
    const { data } = await settled(stopClock(), pay(client()));
    expect(data).toEqual({ code_url: 'weixin://wxpay/bizpayurl?pr=abc' });
    expect(platform.requests.map(({ body }) => `${body}`)).toEqual([JSON.stringify(order), JSON.stringify(order)]);
    expect(platform.requests.every(({ signed }) => signed)).toBe(true);
    expect(new Set(noncesOf(platform.requests)).size).toBe(2);
  });

  it('is sent three times at most, and the error says so', async () => {
    replies = [failing(500, 'SYSTEM_ERROR')];
    const error = await settled(stopClock(), rejection(pay(client())));
    expect(error).toMatchObject({ name: 'ApiError', code: 'SYSTEM_ERROR', status: 500, attempts: 3 });
    expect(platform.requests).toHaveLength(3);
  });

  it('is sent as often as the client or the call says', async () => {
    replies = [down];
    const clock = stopClock();
    for (const [options, own, attempts] of [
      [{ retry: false }, {}, 1],
      [{}, { retry: false }, 1],
      [{ retry: { attempts: 5 } }, {}, 5],
      [{ retry: { attempts: 5 } }, { retry: { attempts: 2 } }, 2],
      [{ retry: false }, { retry: true }, 3],
    ] as const) {
      platform.requests.length = 0;
      const error = await settled(clock, rejection(pay(client({ timeout: 600_000, ...options }), own)));
      expect(error).toMatchObject({ code: 'HTTP_503' });
      expect(Reflect.get(Object(error), 'attempts')).toBe(attempts === 1 ? undefined : attempts);
      expect(platform.requests).toHaveLength(attempts);
    }
  });

  it.each([400, 401, 403, 404])('is not sent again after a %i', async (status) => {
    replies = [failing(status, 'PARAM_ERROR')];
    expect(await rejection(pay(client()))).toMatchObject({ status });
    expect(platform.requests).toHaveLength(1);
  });

  it('gives the 202 to the caller when it stays one', async () => {
    replies = [{ status: 202 }];
    expect(await settled(stopClock(), pay(client()))).toMatchObject({ status: 202, data: undefined });
    expect(platform.requests).toHaveLength(3);
  });

  it('waits as long as Retry-After says', async () => {
    replies = [failing(429, 'FREQUENCY_LIMITED', { 'Retry-After': '7' }), ok];
    const clock = stopClock();
    const call = pay(client());
    await expect.poll(clock.timers).toBeGreaterThan(1);
    await clock.pass(6_999);
    expect(platform.requests).toHaveLength(1);
    await settled(clock, call);
    expect(platform.requests).toHaveLength(2);
  });

  it('is over when the next attempt would come after its time, and says why the last one failed', async () => {
    replies = [failing(429, 'FREQUENCY_LIMITED', { 'Retry-After': '7' })];
    const error = await rejection(pay(client({ timeout: 7_000 })));
    expect(error).toMatchObject({ name: 'ApiError', code: 'FREQUENCY_LIMITED' });
    expect(platform.requests).toHaveLength(1);
  });

  it('has one time for all of its attempts', async () => {
    const server = await startRawServer((socket) => {
      if (server.requests.length < 2) socket.end('HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n');
    });
    const clock = stopClock();
    const start = performance.now();
    const late = rejection(pay(client({ base_uri: server.url, timeout: 3_000 })));
    expect(await clock.passUntil(late, 100)).toMatchObject({
      name: 'TimeoutError',
      attempts: 2,
      message: expect.stringMatching(/no response from 127\.0\.0\.1:\d+ in 2 attempts within 3000 ms/),
    });
    expect(performance.now() - start).toBeLessThanOrEqual(3_100);
    expect(clock.timers()).toBe(0);
    await server.close();
  });

  it('is ended by its signal while it waits', async () => {
    replies = [down];
    const clock = stopClock();
    const controller = new AbortController();
    const call = rejection(pay(client(), { signal: controller.signal }));
    await expect.poll(clock.timers).toBeGreaterThan(1);
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError', message: expect.stringContaining('may have arrived') });
    expect(platform.requests).toHaveLength(1);
    expect(clock.timers()).toBe(0);
  });

  it('with sensitive fields is encrypted once, so that the same text goes again', async () => {
    replies = [down, { body: '{}' }];
    const json = { account_type: 'MERCHANT_ID', account: '1', name: '张三', relation_type: 'STORE', appid: 'wx' };
    await settled(stopClock(), client().chain('v3/profitsharing/receivers/add').post({ json }));
    const [first, second] = platform.requests.map(({ body }) => `${body}`);
    expect(first).not.toContain('张三');
    expect(second).toBe(first);
  });
});

describe('what is not known to do no harm is sent once', () => {
  it.each([
    ['v3/pay/transactions/codepay', 'a payment by code'],
    ['v3/refund/domestic/refunds', 'a refund'],
    ['v3/merchant-service/complaints-v2/200201820200101080076610000/response', 'a reply to a user'],
    ['v3/of/tomorrow', 'what nobody knows'],
    ['v3/transfer/batches', 'a transfer, of which it is inferred'],
    ['v3/ecommerce/subsidies/create', 'a subsidy without its number'],
  ])('%s: %s', async (template) => {
    for (const reply of [down, failing(500, 'SYSTEM_ERROR'), failing(429, 'FREQUENCY_LIMITED'), { status: 202 }]) {
      platform.requests.length = 0;
      replies = [reply];
      await client({ retry: { attempts: 9, inferred: template !== 'v3/transfer/batches' } })
        .chain(template)
        .post({ json: {} })
        .catch(() => undefined);
      expect(platform.requests).toHaveLength(1);
    }
  });

  it('and its error says what to do where the outcome is open, and nothing where it is clear', async () => {
    const root = client({ retry: false });
    const hintOf = async (template: string, reply: Reply, verb: 'get' | 'post' = 'post') => {
      replies = [reply];
      return Reflect.get(Object(await rejection(root.chain(template)[verb]())), 'hint');
    };
    const open = expect.stringMatching(/^结果不明：先查询.*\nThe outcome is open: query first/);
    const error = failing(500, 'SYSTEM_ERROR');
    expect(await hintOf('v3/refund/domestic/refunds', error)).toEqual(open);
    expect(await hintOf('v3/of/tomorrow', down)).toEqual(open);
    expect(await hintOf('v3/of/tomorrow', failing(400, 'PARAM_ERROR'))).toBeUndefined();
    expect(await hintOf('v3/pay/transactions/native', error)).toBeUndefined();
    expect(await hintOf('v3/of/tomorrow', error, 'get')).toBeUndefined();
  });

  it('also where its connection is cut', async () => {
    const server = await startRawServer((socket) => socket.destroy());
    const root = client({ base_uri: server.url });
    expect(await rejection(root.chain('v3/pay/transactions/codepay').post({ json: {} }))).toMatchObject({
      name: 'ConnectionError',
    });
    expect(server.requests).toHaveLength(1);
    await server.close();
  });

  it('and again where nothing was sent', async () => {
    const gone = await startRawServer(() => undefined);
    await gone.close();
    const root = client({ base_uri: gone.url });
    const error = await settled(stopClock(), rejection(root.chain('v3/pay/transactions/codepay').post({ json: {} })));
    expect(error).toMatchObject({
      attempts: 3,
      message: expect.stringMatching(/: no response from 127\.0\.0\.1:\d+ in 3 attempts: .*nothing was sent\.$/),
    });
  });

  it('what is inferred, also where the caller takes it upon himself', async () => {
    const invoice = (root: LooseNode, options = {}) =>
      root.chain('v3/new-tax-control-fapiao/fapiao-applications').post({ json: { fapiao_apply_id: '1' }, ...options });
    replies = [down, { status: 202 }];
    expect(await rejection(invoice(client()))).toMatchObject({ code: 'HTTP_503' });
    expect(platform.requests).toHaveLength(1);
    replies = [down, { status: 202 }];
    await settled(stopClock(), invoice(client(), { retry: { inferred: true } }));
    expect(platform.requests).toHaveLength(3);
  });

  it('what is inferred, unless it was not accepted for its rate', async () => {
    replies = [failing(429, 'FREQUENCY_LIMITED'), ok];
    await settled(stopClock(), client().chain('v3/global/transactions/native').post({ json: order }));
    expect(platform.requests).toHaveLength(2);
  });
});

describe('a connection that was kept alive and closed meanwhile', () => {
  /** Responds to the first request of each connection, and closes the connection at the second. */
  const forgetful = () => {
    const served = new Set<Socket>();
    return startRawServer((socket) => {
      if (served.has(socket)) socket.destroy();
      served.add(socket);
      if (!socket.destroyed) socket.write('HTTP/1.1 404 No\r\nContent-Length: 28\r\n\r\n{"code":"ORDER_NOT_EXIST"  }');
    });
  };

  it('is replaced at once, and the request goes again without a pause', async () => {
    const server = await forgetful();
    const root = client({ base_uri: server.url });
    const clock = stopClock();
    expect(await rejection(pay(root))).toMatchObject({ code: 'ORDER_NOT_EXIST' });
    const call = rejection(pay(root));
    expect(await clock.passUntil(call, 0)).toMatchObject({ code: 'ORDER_NOT_EXIST', attempts: 2 });
    expect(server.requests).toHaveLength(3);
    await server.close();
  });

  it('is an error for what is not known to do no harm', async () => {
    const server = await forgetful();
    const root = client({ base_uri: server.url });
    const codepay = () => rejection(root.chain('v3/pay/transactions/codepay').post({ json: {} }));
    expect(await codepay()).toMatchObject({ code: 'ORDER_NOT_EXIST' });
    expect(await codepay()).toMatchObject({ name: 'ConnectionError' });
    expect(server.requests).toHaveLength(2);
    await server.close();
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-retry-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Cuts the first download off in the middle. */
  const cutting = () =>
    startRawServer((socket) => {
      const body = 'a bill of 24 characters.';
      const isFirst = server.requests.length === 1;
      socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 24\r\n\r\n${isFirst ? body.slice(0, 9) : body}`);
    });
  let server: RawServer;
  const download = (options: object) =>
    client({ base_uri: server.url })
      .chain('v3/billdownload/file')
      .get({ query: { token: 'x' }, ...options });

  it('that is cut off on its way to a path is asked for again, and there is one whole', async () => {
    server = await cutting();
    const sink = join(folder, 'bill.csv');
    await settled(stopClock(), download({ sink }));
    expect(readFileSync(sink, 'utf8')).toBe('a bill of 24 characters.');
    expect(server.requests).toHaveLength(2);
    await server.close();
  });

  it('that is cut off on its way to a stream is not, for what was written is written', async () => {
    server = await cutting();
    const sink = new PassThrough();
    sink.on('error', () => undefined).resume();
    expect(await rejection(download({ sink }))).toMatchObject({ name: 'ConnectionError' });
    expect(server.requests).toHaveLength(1);
    await server.close();
  });

  const content = Buffer.from('of a picture');
  const upload = (body: MediaUtil) => client().chain('v3/merchant/media/upload').post({ body });

  it('that is uploaded goes again, whole, where it can be read again', async () => {
    replies = [down, { body: '{"media_id":"1"}' }];
    await settled(stopClock(), upload(new MediaUtil('a.png', content)));
    expect(platform.requests.map(({ parts }) => parts.find(({ name }) => name === 'file')?.content)).toEqual([
      content,
      content,
    ]);
    expect(platform.requests.every(({ signed }) => signed)).toBe(true);
  });

  it('that is a stream which passes once is uploaded once, and the error is that of the platform', async () => {
    replies = [down];
    const digest = createHash('sha256').update(content).digest('hex');
    const stream = Readable.from([content]);
    expect(await rejection(upload(new MediaUtil('a.png', stream, { digest })))).toMatchObject({ code: 'HTTP_503' });
    expect(platform.requests).toHaveLength(1);
  });
});

describe('interceptors and toRequest', () => {
  it('see a call and not its attempts', async () => {
    replies = [down, ok];
    const instance = Builder.factory({ ...platform.options, base_uri: platform.url });
    const seen: string[] = [];
    const { interceptors } = instance.getDriver().select('v3');
    interceptors.request.use((config) => {
      seen.push(`${config.method}`);
      return config;
    });
    interceptors.response.use((response) => {
      seen.push(`${response.status}`);
      return response;
    });
    await settled(stopClock(), pay(instance as unknown as LooseNode));
    expect(seen).toEqual(['post', '200']);
    expect(platform.requests).toHaveLength(2);
  });

  it('sends nothing', async () => {
    const { body } = await client().chain('v3/pay/transactions/native').toRequest('post', { json: order, retry: true });
    expect(body).toBe(JSON.stringify(order));
    expect(platform.requests).toHaveLength(0);
  });
});

describe('of APIv2', () => {
  let v2: V2Platform;
  let root: LooseNode;
  beforeAll(async () => {
    v2 = await startV2Platform(secret);
    root = looseClient({ ...identity(), secret, base_uri: v2.url });
  });
  afterAll(() => v2.close());
  afterEach(() => v2.reset());

  const failure = (err_code: string) =>
    signedXml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code, nonce_str: 'x' }, secret);
  const call = (template: string, options: object = {}) =>
    rejection(root.chain(template).post({ xml: { out_trade_no: '1', total_fee: 1 }, security: false, ...options }));

  it.each(['SYSTEMERROR', 'BIZERR_NEED_RETRY', 'FREQUENCY_LIMITED'])(
    'a query is sent again after %s with a status of 200, the fields the same and signed anew',
    async (code) => {
      v2.answer(() => failure(code));
      expect(await settled(stopClock(), call('v2/pay/orderquery'))).toMatchObject({ code, attempts: 3 });
      const sent = v2.requests.map(({ fields: { nonce_str: _, sign: __, ...own } }) => own);
      expect(sent).toEqual(Array(3).fill({ out_trade_no: '1', total_fee: '1' }));
      expect(new Set(v2.requests.map(({ fields }) => fields.nonce_str)).size).toBe(3);
      expect(v2.requests.every(({ signed }) => signed)).toBe(true);
    },
  );

  it.each(['ORDERNOTEXIST', 'NOTENOUGH', 'INVALID_REQ_TOO_MUCH'])(
    'a query is not sent again after %s',
    async (code) => {
      v2.answer(() => failure(code));
      expect(await call('v2/pay/orderquery')).toMatchObject({ code });
      expect(v2.requests).toHaveLength(1);
    },
  );

  it.each([
    'v2/pay/micropay',
    'v2/pay/facepay',
    'v2/pay/pappayapply',
    'v2/secapi/pay/refund',
    'v2/mmpaymkttransfers/sendredpack',
    'v2/mmpaymkttransfers/promotion/transfers',
    'v2/mmpaysptrans/pay_bank',
  ])('%s is sent once, whatever the caller takes upon himself', async (template) => {
    v2.answer(() => failure('SYSTEMERROR'));
    expect(await call(template, { retry: { attempts: 9, inferred: true } })).toMatchObject({ code: 'SYSTEMERROR' });
    expect(v2.requests).toHaveLength(1);
  });

  it('an order, which third parties alone quote, is sent again where the caller takes it upon himself', async () => {
    v2.answer(() => failure('SYSTEMERROR'));
    expect(await call('v2/pay/unifiedorder')).toMatchObject({ code: 'SYSTEMERROR' });
    expect(v2.requests).toHaveLength(1);
    await settled(stopClock(), call('v2/pay/unifiedorder', { retry: { inferred: true } }));
    expect(v2.requests).toHaveLength(4);
  });
});

describe('the option retry', () => {
  it.each([
    { attempts: 0 },
    { attempts: -1 },
    { attempts: 11 },
    { attempts: 1.5 },
    { attempts: '3' },
    { inferred: 1 },
    { times: 3 },
    3,
    'yes',
    null,
    [],
  ])('%o is refused at once, of a client and of a call', async (retry) => {
    const wrong = { retry: retry as never };
    const message = expect.stringContaining('retry takes true, false, or { attempts, inferred }');
    expect(() => client(wrong)).toThrow(expect.objectContaining({ name: 'ConfigurationError', message }));
    expect(await rejection(pay(client(), wrong))).toMatchObject({
      name: 'RequestError',
      code: 'OPTIONS_INVALID',
      message,
    });
    expect(platform.requests).toHaveLength(0);
  });
});
