import { describe, expect, it } from 'vitest';
import { Builder } from '../../src';
import type { AnyWebhookOptions } from '../../src/webhook';
import { reply, Webhook } from '../../src/webhook';
import { keepingLogger, recording } from '../observe/record';
import { rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { makePair } from '../support/openssl';
import { printed, reached } from '../support/reach';
import { apiV3Key, credentials, envelope, flip, options, sealed, secret, signed } from './by-hand';

restartClock();

const id = 'EV-2018022511223320873';
const requestId = '08F8EE9F8D0610C00218BBDC94A70120D6D19B2C28A3FE05-0';
const read = { id, event_type: 'TRANSACTION.SUCCESS', kind: 'DirectPayment', requestId, duration: expect.any(Number) };

const make = (more: Partial<AnyWebhookOptions> = {}) =>
  new Webhook({ ...options, log: () => undefined, ...more } as never);

/** What is published of what runs. */
const told = async (run: () => Promise<unknown>): Promise<unknown[]> => {
  const recorded = await recording(run);
  expect(recorded.map(({ name }) => name)).toEqual(recorded.map(() => 'notification'));
  return recorded.map(({ event }) => event);
};

const deliver = (webhook: Webhook, { body, headers } = signed()) => webhook.receive(body, headers);

describe('a delivery', () => {
  it('that is handled is told with its status, and what it is', async () => {
    const webhook = make().on('TRANSACTION.SUCCESS', () => undefined);
    expect(await told(() => deliver(webhook))).toEqual([{ ...read, status: 204 }]);
    const answering = make().on('TRANSACTION.SUCCESS', () => reply({ code: 'SUCCESS' }));
    expect(await told(() => deliver(answering))).toEqual([{ ...read, status: 200 }]);
  });

  it('that is forged is told by its code, and by nothing of what it says', async () => {
    const { body, headers } = signed();
    const events = await told(() => make().receive(flip(body), headers));
    expect(events).toEqual([{ requestId, status: 401, code: 'SIGNATURE_DIGEST', duration: expect.any(Number) }]);
  });

  it('is told each time, however often the same is forged, while its log counts', async () => {
    const lines: unknown[] = [];
    const webhook = make({ log: (entry) => void lines.push(entry) });
    const { body, headers } = signed();
    const forging = async () => {
      for (let index = 0; index < 20; index += 1) await webhook.receive(flip(body), headers);
    };
    expect(await told(forging)).toHaveLength(20);
    expect(lines).toHaveLength(1);
  });

  it.each<[string, Webhook, number, string]>([
    ['without a handler', make(), 501, 'HANDLER_MISSING'],
    ['whose handler fails', make().on('*', () => Promise.reject(new Error('of the shop'))), 500, 'HANDLER_FAILED'],
    [
      'whose store fails',
      make({
        store: { claim: () => Promise.reject(new Error('down')), commit: async () => {}, release: async () => {} },
      }).on('*', () => undefined),
      503,
      'STORE_FAILED',
    ],
  ])('%s is told by its code', async (_, webhook, status, code) => {
    expect(await told(() => deliver(webhook))).toEqual([{ ...read, status, code }]);
  });

  it('of what was handled before is a duplicate', async () => {
    const webhook = make().on('*', () => undefined);
    const delivery = signed();
    await deliver(webhook, delivery);
    expect(await told(() => deliver(webhook, delivery))).toEqual([{ ...read, status: 204, code: 'DUPLICATE' }]);
  });

  it('that takes too long is told when it is responded to', async () => {
    const webhook = make({ budget: 1_000 }).on('*', () => new Promise(() => undefined));
    const clock = stopClock();
    expect(await told(() => clock.passUntil(deliver(webhook), 100))).toEqual([
      { ...read, status: 503, code: 'HANDLER_SLOW' },
    ]);
  });

  it('is told of parse as well, which sends no response', async () => {
    const { body, headers } = signed();
    expect(await told(() => make().parse(body, headers))).toEqual([read]);
    expect(await told(() => rejection(make().parse(flip(body), headers)))).toEqual([
      { requestId, code: 'SIGNATURE_DIGEST', duration: expect.any(Number) },
    ]);
  });
});

describe('a logger', () => {
  it('gets what the log would, and a line of each notification that was handled', async () => {
    const { logger, lines } = keepingLogger();
    const error = new Error('of the shop');
    const webhook = new Webhook({ ...options, logger }).on('TRANSACTION.SUCCESS', () => undefined);
    await deliver(webhook);
    await webhook.receive(flip(signed().body), signed().headers);
    webhook.on('*', () => Promise.reject(error));
    await deliver(webhook, signed(envelope({ id: 'b', event_type: 'OTHER.EVENT' })));
    expect(lines).toEqual([
      {
        level: 'info',
        line: { event: 'notification', ...read, status: 204 },
        message: expect.stringMatching(/^TRANSACTION.SUCCESS: 204 in \d+ ms$/),
      },
      {
        level: 'warn',
        line: { event: 'notification', code: 'SIGNATURE_DIGEST', requestId },
        message: expect.any(String),
      },
      {
        level: 'error',
        line: { event: 'notification', code: 'HANDLER_FAILED', id: 'b', event_type: 'OTHER.EVENT', err: error },
        message: 'the handler failed, so the notification comes again.',
      },
    ]);
  });

  it('is that of the client, unless the webhook has a log or a logger of its own', async () => {
    const [ofClient, own, log] = [keepingLogger(), keepingLogger(), [] as unknown[]];
    const { logger } = ofClient;
    const key = makePair();
    const client = Builder.factory({
      ...credentials,
      mchid: '1900000109',
      serial: 'AB',
      privateKey: key.pkcs8,
      logger,
    });
    await deliver(Webhook.from(client));
    expect(ofClient.lines.map(({ line }) => line.code)).toEqual(['HANDLER_MISSING']);
    await deliver(Webhook.from(client, { logger: own.logger }));
    await deliver(Webhook.from(client, { log: (entry) => void log.push(entry) }).on('*', () => undefined));
    await deliver(Webhook.from(client, { log: (entry) => void log.push(entry) }));
    expect([ofClient.lines.length, own.lines.length, log.length]).toEqual([1, 1, 1]);
  });

  it('that fails changes no response, and one that lacks methods is refused at once', async () => {
    const fail = (): never => {
      throw new Error('of the log');
    };
    const logger = { debug: fail, info: fail, warn: fail, error: async () => fail() };
    const webhook = new Webhook({ ...options, logger }).on('TRANSACTION.SUCCESS', () => undefined);
    expect((await deliver(webhook)).status).toBe(204);
    expect((await webhook.receive(flip(signed().body), signed().headers)).status).toBe(401);
    expect(() => new Webhook({ ...options, logger: { info: fail } as never })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: expect.stringContaining('debug, warn, error') }),
    );
  });
});

it('no event and no line of a notification holds a secret or anything of its content', async () => {
  const planted = new Map([
    ['apiV3Key', apiV3Key],
    ['secret', secret],
    ['openid', 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'],
    ['order', '1217752501201407033233368018'],
  ]);
  const { logger, lines } = keepingLogger();
  const webhook = new Webhook({ ...options, logger }).on('DirectPayment', () => undefined);
  const content = {
    out_trade_no: planted.get('order'),
    payer: { openid: planted.get('openid') },
    trade_state: 'SUCCESS',
  };
  const everything = [...planted.values()].join(' ');
  const paid = signed(envelope({ summary: everything }, {}, { ...content, mchid: '1', transaction_id: '1' }));
  const xml = `<xml><return_code>SUCCESS</return_code><openid>${everything}</openid><sign>${'0'.repeat(32)}</sign></xml>`;
  const events = await told(async () => {
    await deliver(webhook, paid);
    await deliver(webhook, paid);
    await webhook.receive(flip(paid.body), paid.headers);
    await webhook.receive(paid.body, { ...paid.headers, 'Request-ID': 'x<script>\n"' });
    await webhook.receive(everything, { 'Wechatpay-Signature': everything });
    await webhook.receive(xml, {});
    await deliver(webhook, signed(envelope({ id: 'c', event_type: `OTHER ${'\u0000'}` }, {}, content)));
    await deliver(webhook, signed(envelope({ id: 'd' }, { ciphertext: sealed(everything, 'another') })));
    await deliver(webhook, signed(envelope({ id: 'e', event_type: 'REFUND.SUCCESS' }, {}, content)));
    await rejection(webhook.parse(everything, paid.headers));
  });
  expect(events).toHaveLength(10);
  expect(lines.length).toBeGreaterThan(6);
  for (const each of [...events, ...lines]) {
    expect(reached(each, planted)).toEqual([]);
    expect(printed(each, planted)).toEqual([]);
    expect(JSON.stringify(each)).not.toMatch(/<script>|\\u0000|\\n/);
  }
});
