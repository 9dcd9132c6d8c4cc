import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { watch } from '../../src/observe/watch';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection, startSandbox } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type Platform, type Reply, startPlatform } from '../support/platform';
import { signedXml, startV2Platform } from '../support/v2-platform';
import { identity, secret } from '../v2/client';
import { keepingLogger, recording } from './record';

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

const client = (options: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({ ...platform.options, base_uri: platform.url, ...options });

const order = { out_trade_no: '1217752501201407033233368018', amount: { total: 1 } };
const pay = (root: LooseNode, options: object = {}) =>
  root.chain('v3/pay/transactions/native').post({ json: order, ...options });
const down: Reply = { status: 503, body: '<html>503</html>', signed: false };

describe('an attempt', () => {
  it('begins with a request and ends with the response to it, which names that very request', async () => {
    replies = [{ body: '{}', headers: { 'Request-ID': '08F78BB5A6' } }];
    const events = await recording(() => pay(client()));
    expect(events.map(({ name }) => name)).toEqual(['request', 'response']);
    const [request, response] = events.map(({ event }) => event);
    expect(request).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      attempt: 1,
      method: 'POST',
      template: 'v3/pay/transactions/native',
      host: '127.0.0.1',
      port: platform.port,
      mchid: platform.mchid,
      serial: platform.merchant.serial,
    });
    expect(response).toEqual({
      request,
      duration: expect.any(Number),
      requestId: '08F78BB5A6',
      status: 200,
      serial: 'PUB_KEY_ID_0100000000000000000000000001',
      skew: expect.any(Number),
    });
    expect(Reflect.get(response ?? {}, 'request')).toBe(request);
  });

  it('that is repeated keeps the id of its call, and each repeat is told before its pause', async () => {
    replies = [down, { status: 429, body: '{"code":"FREQUENCY_LIMITED","message":"x"}' }, { body: '{}' }];
    const clock = stopClock();
    const events = await recording(() => clock.passUntil(pay(client()), 100));
    expect(events.map(({ name }) => name)).toEqual([
      ...['request', 'refused', 'retry'],
      ...['request', 'refused', 'retry'],
      ...['request', 'response'],
    ]);
    const requests = events.flatMap(({ name, event }) => (name === 'request' ? [event] : []));
    expect(requests.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(new Set(requests.map(({ id }) => id)).size).toBe(1);
    expect(events.flatMap(({ name, event }) => (name === 'retry' ? [event.code] : []))).toEqual([
      'HTTP_503',
      'FREQUENCY_LIMITED',
    ]);
  });

  it('that is to be asked again after a 202 ends with its response', async () => {
    replies = [{ status: 202 }, { body: '{}' }];
    const clock = stopClock();
    const events = await recording(() => clock.passUntil(pay(client()), 100));
    expect(events.map(({ name }) => name)).toEqual(['request', 'response', 'retry', 'request', 'response']);
    expect(events[2]?.event).toMatchObject({ code: 'ACCEPTED' });
  });

  it('of two calls has two ids', async () => {
    replies = [{ body: '{}' }];
    const root = client();
    const events = await recording(() => Promise.all([pay(root), pay(root)]));
    const ids = events.flatMap(({ name, event }) => (name === 'request' ? [event.id] : []));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a refusal', () => {
  const refused = async (options: Partial<BuilderOptions> = {}, own: object = {}) => {
    let error: unknown;
    const events = await recording(async () => {
      error = await rejection(pay(client({ retry: false, ...options }), own));
    });
    expect(events.map(({ name }) => name)).toEqual(['request', 'refused']);
    return { error, event: events[1]?.event };
  };

  it('has the code of the error, and of the detail the field alone', async () => {
    const detail = { field: '/amount/currency', value: '张三', issue: 'of 张三', location: 'body' };
    replies = [{ status: 400, body: JSON.stringify({ code: 'PARAM_ERROR', message: '张三', detail }) }];
    const { error, event } = await refused();
    expect(error).toMatchObject({ code: 'PARAM_ERROR', requestId: Reflect.get(event ?? {}, 'requestId') });
    expect(event).toMatchObject({ code: 'PARAM_ERROR', status: 400, field: '/amount/currency' });
    expect(JSON.stringify(event)).not.toContain('张三');
  });

  it('has no text of the platform in the place of a code or a field', async () => {
    const detail = { field: 'the name 张三' };
    replies = [{ status: 400, body: JSON.stringify({ code: 'the name 张三', message: 'x', detail }) }];
    const { event } = await refused();
    expect(event).toMatchObject({ code: 'HTTP_400', status: 400 });
    expect(JSON.stringify(event)).not.toContain('张三');
  });

  it.each([
    ['a response without a signature', { body: '{}', signed: false }, 'SIGNATURE_HEADERS_INCOMPLETE', {}],
    ['a connection that is cut', { cut: true }, 'CONNECTION_FAILED', { cause: 'ECONNRESET' }],
    ['a response that is not JSON', { body: 'x' }, 'RESPONSE_NOT_JSON', {}],
  ])('%s has the code of the error', async (_, reply, code, more) => {
    replies = [reply];
    const { error, event } = await refused();
    expect([error, event]).toEqual([expect.objectContaining({ code }), expect.objectContaining({ code, ...more })]);
  });

  it('by the time or by the caller has the code of the error', async () => {
    replies = [down];
    const never = () => new Promise<never>(() => undefined);
    const clock = stopClock();
    const late = refused({ adapter: never, timeout: 1_000 });
    const { error, event } = await clock.passUntil(late, 100);
    expect([error, event]).toEqual([
      expect.objectContaining({ code: 'TIMEOUT' }),
      expect.objectContaining({ code: 'TIMEOUT' }),
    ]);
    const controller = new AbortController();
    const abort = async () => controller.abort();
    const ended = await refused({ adapter: () => abort().then(never) }, { signal: controller.signal });
    expect([ended.error, ended.event]).toEqual([
      expect.objectContaining({ code: 'ABORTED' }),
      expect.objectContaining({ code: 'ABORTED' }),
    ]);
  });

  it('tells by how much the clocks differ', async () => {
    const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
    replies = [{ status: 401, headers: { Date: date }, body: '{"code":"SIGN_ERROR","message":"x"}' }];
    const { event } = await refused();
    const expected = (Date.parse(date) - Date.now()) / 1000;
    expect(Math.abs(Number(Reflect.get(event ?? {}, 'skew')) - expected)).toBeLessThan(30);
  });
});

describe('what is named', () => {
  const templateOf = async (run: (root: LooseNode) => Promise<unknown>): Promise<unknown> => {
    replies = [{ body: '{}' }];
    const [first] = await recording(() => run(client()));
    return Reflect.get(first?.event ?? {}, 'template');
  };

  it('is the template, and where its values were written into it, none of them', async () => {
    const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
    expect(await templateOf((root) => root.chain('v3/marketing/favor/users/{openid}/coupons').get({ openid }))).toBe(
      'v3/marketing/favor/users/{openid}/coupons',
    );
    expect(await templateOf((root) => root.chain(`v3/marketing/favor/users/${openid}/coupons`).get())).toBe(
      'v3/marketing/favor/users/{}/coupons',
    );
    expect(await templateOf((root) => root.chain(`v3/marketing/favor/users/${openid}/coupons?x=1`).get())).toBe(
      'v3/marketing/favor/users/{}/coupons',
    );
  });

  it('of a brand is brand_id', async () => {
    replies = [{ body: '{}' }];
    const root = looseClient({ ...platform.brand, base_uri: platform.url });
    const [first] = await recording(() => root.chain('brand/card-member/cards/{card_id}').get({ card_id: '1' }));
    expect(first?.event).toMatchObject({ brand_id: '120344', serial: platform.merchant.serial });
    expect(first?.event).not.toHaveProperty('mchid');
  });

  it('of APIv2 is a template that begins with v2/, and a FAIL is a refusal', async () => {
    const v2 = await startV2Platform(secret);
    v2.answer(() => signedXml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NOTENOUGH' }, secret));
    const root = looseClient({ ...identity(), secret, base_uri: v2.url, retry: false });
    const events = await recording(() =>
      rejection(root.chain('v2/pay/unifiedorder').post({ xml: { body: 'x' } })),
    ).finally(() => v2.close());
    expect(events.map(({ name }) => name)).toEqual(['request', 'refused']);
    expect(events[0]?.event).toMatchObject({
      method: 'POST',
      template: 'v2/pay/unifiedorder',
      mchid: identity().mchid,
    });
    expect(events[0]?.event).not.toHaveProperty('serial');
  });
});

describe('downloaded certificates', () => {
  it('are told with their serials, and what keeps them away with its code', async () => {
    const sandbox = await startSandbox({ platformKeys: 'certificate' });
    const { certs: _, ...options } = sandbox.options;
    const root = looseClient({ ...options, certificates: 'download' });
    const events = await recording(() => pay(root).catch(() => undefined)).finally(() => sandbox.close());
    const [keys] = events.flatMap(({ name, event }) => (name === 'keys' ? [event] : []));
    expect(keys).toEqual({
      mchid: sandbox.options.mchid,
      duration: expect.any(Number),
      serials: [expect.stringMatching(/^[\dA-F]+$/)],
    });
    const gone = looseClient({ ...options, certificates: 'download', retry: false });
    const later = await recording(() => rejection(pay(gone)));
    expect(later.flatMap(({ name, event }) => (name === 'keys' ? [event] : []))).toEqual([
      { mchid: sandbox.options.mchid, duration: expect.any(Number), code: 'CONNECTION_FAILED' },
    ]);
  });
});

describe('who watches', () => {
  it('by watch hears until it stops', async () => {
    replies = [{ body: '{}' }];
    const heard: number[] = [];
    const stop = watch('response', ({ status }) => void heard.push(status));
    await pay(client());
    stop();
    await pay(client());
    expect(heard).toEqual([200]);
  });

  it('can change no event', async () => {
    replies = [{ body: '{}' }];
    const sandbox = await startSandbox({ platformKeys: 'certificate' });
    const { certs: _, ...options } = sandbox.options;
    const root = looseClient({ ...options, certificates: 'download' });
    const events = await recording(() => pay(root).catch(() => undefined)).finally(() => sandbox.close());
    expect(events.map(({ name }) => name)).toEqual(expect.arrayContaining(['request', 'refused', 'keys']));
    const unfrozen = (value: unknown): unknown[] =>
      typeof value !== 'object' || value === null
        ? []
        : [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)];
    expect(events.flatMap(({ event }) => unfrozen(event))).toEqual([]);
  });

  it('by a logger gets one flat line of each event, at its level', async () => {
    replies = [down, { body: '{}' }];
    const { logger, lines } = keepingLogger();
    const clock = stopClock();
    await clock.passUntil(pay(client({ logger })), 100);
    expect(lines.map(({ level, line }) => [level, line.event, line.attempt, line.status])).toEqual([
      ['debug', 'request', 1, undefined],
      ['error', 'refused', 1, 503],
      ['warn', 'retry', 1, undefined],
      ['debug', 'request', 2, undefined],
      ['info', 'response', 2, 200],
    ]);
    for (const { line, message } of lines) {
      expect(line).toMatchObject({ method: 'POST', template: 'v3/pay/transactions/native', mchid: platform.mchid });
      expect(message).toMatch(/^POST v3\/pay\/transactions\/native: /);
    }
  });

  it.each([
    [400, 'PARAM_ERROR', 'warn'],
    [500, 'SYSTEM_ERROR', 'error'],
  ])('by a logger gets a refusal with %i as the level %s', async (status, code, level) => {
    replies = [{ status, body: JSON.stringify({ code, message: 'x' }) }];
    const { logger, lines } = keepingLogger();
    await rejection(pay(client({ logger, retry: false })));
    expect(lines.at(-1)).toMatchObject({ level, line: { event: 'refused', code } });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('of the log');
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('of the log');
      },
    ],
  ])('by a logger that %s does not change a call', async (_, write) => {
    replies = [{ body: '{}' }];
    const logger = { debug: write, info: write, warn: write, error: write };
    expect((await pay(client({ logger }))).status).toBe(200);
  });

  it('by a logger with a getter that throws is refused at once', () => {
    const fail = (): never => {
      throw new Error('of a getter');
    };
    const logger = Object.defineProperty({ ...keepingLogger().logger }, 'warn', { get: fail });
    expect(() => client({ logger })).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID', message: expect.stringMatching(/it lacks warn\.$/) }),
    );
  });

  it('by a logger is warned of what the caller ends, which is no failure', async () => {
    const { logger, lines } = keepingLogger();
    const controller = new AbortController();
    const adapter = () => {
      controller.abort();
      return new Promise<never>(() => undefined);
    };
    await rejection(pay(client({ logger, adapter }), { signal: controller.signal }));
    expect(lines.at(-1)).toMatchObject({ level: 'warn', line: { event: 'refused', code: 'ABORTED' } });
  });

  it('by a logger that is a function with methods gets its lines', async () => {
    replies = [{ body: '{}' }];
    const { logger, lines } = keepingLogger();
    await pay(client({ logger: Object.assign(() => undefined, logger) }));
    expect(lines.map(({ level }) => level)).toEqual(['debug', 'info']);
  });

  it.each([
    [{}, 'debug, info, warn, error'],
    [{ info: () => undefined, error: () => undefined }, 'debug, warn'],
    [true, 'debug, info, warn, error'],
  ])('by a logger without methods is refused at once: %o', (logger, missing) => {
    expect(() => client({ logger: logger as never })).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        code: 'OPTIONS_INVALID',
        message: `logger takes an object of four functions, such as pino() or console, and it lacks ${missing}.`,
      }),
    );
  });

  it('may be console', async () => {
    expect(() => client({ logger: console })).not.toThrow();
  });
});
