import Ajv from 'ajv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryFault, Sandbox, SandboxNotification } from '../../../src/sandbox';
import { startSandbox } from '../../support/client';
import { openapi } from '../../support/valid-request';
import { call } from '../client';
import { type Arrived, isSigned, opened, type Receiver, startReceiver } from './receiver';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ notifyHosts: ['shop.invalid'] });
});
afterAll(() => sandbox.close());

let receiver: Receiver;
let statuses: (number | undefined)[];
beforeEach(async () => {
  statuses = [];
  receiver = await startReceiver(() => (statuses.length === 0 ? 204 : statuses.shift()));
});
afterEach(async () => {
  sandbox.reset();
  await receiver.close();
});

const order = { appid: 'wxd678efh567hg6787', description: 'Image形象店-深圳腾大', out_trade_no: 'order-1' };

const pay = async (url = receiver.url, number = order.out_trade_no): Promise<string> => {
  const { mchid } = sandbox.options;
  const json = { ...order, mchid, out_trade_no: number, notify_url: url, amount: { total: 100 } };
  expect((await call(sandbox, 'POST', '/v3/pay/transactions/native', { json })).status).toBe(200);
  return sandbox.pay(number);
};

const refund = async (out_refund_no: string, notify_url = receiver.url): Promise<void> => {
  const amount = { refund: 40, total: 100, currency: 'CNY' };
  const json = { out_trade_no: order.out_trade_no, out_refund_no, amount, notify_url };
  expect((await call(sandbox, 'POST', '/v3/refund/domestic/refunds', { json })).status).toBe(200);
};

const said = (arrived: Arrived | undefined): Record<string, unknown> => {
  if (arrived === undefined) throw new Error('nothing arrived');
  expect(isSigned(arrived, sandbox.options)).toBe(true);
  return opened(arrived, sandbox.options.apiV3Key);
};

const only = (): SandboxNotification => {
  const [notification, ...more] = sandbox.notifications;
  if (notification === undefined || more.length > 0) throw new Error(`there are ${more.length} too many, or none`);
  return notification;
};

const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(openapi, 'openapi');
const breaches = (schema: string, value: unknown): unknown =>
  ajv.validate(`openapi#/components/schemas/${schema}`, value) ? [] : ajv.errors;

/** The fields that a structure of openapi.json has. */
const fieldsOf = (schema: string): string[] => Object.keys(openapi.components.schemas[schema]?.properties ?? {});

describe('a payment', () => {
  it('is told to the notify_url of its order: signed, encrypted, with the documented fields', async () => {
    const transaction_id = await pay();
    await sandbox.idle();
    expect(receiver.arrived).toHaveLength(1);
    const [arrived] = receiver.arrived;
    const resource = said(arrived);
    expect(resource).toMatchObject({
      ...{ out_trade_no: order.out_trade_no, transaction_id, trade_state: 'SUCCESS', trade_type: 'NATIVE' },
      ...{ mchid: sandbox.options.mchid, appid: order.appid },
      amount: { total: 100, payer_total: 100, currency: 'CNY' },
    });
    expect(breaches('DirectPayment', resource)).toEqual([]);
    expect(fieldsOf('DirectPayment')).toEqual(expect.arrayContaining(Object.keys(resource)));
    const envelope = JSON.parse(arrived?.body ?? '');
    expect(breaches('NotificationEnvelope', envelope)).toEqual([]);
    expect(envelope).toMatchObject({
      id: expect.stringMatching(/^[\w-]{36}$/),
      create_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      ...{ event_type: 'TRANSACTION.SUCCESS', resource_type: 'encrypt-resource' },
      resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM' },
    });
    expect(arrived?.headers).toMatchObject({
      'content-type': expect.stringContaining('application/json'),
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    });
  });

  it('is not told where its order has no notify_url', async () => {
    const json = { ...order, mchid: sandbox.options.mchid, payer: { auth_code: '130061098828009406' } };
    const body = { ...json, amount: { total: 1 }, scene_info: { store_info: { id: '1' } } };
    expect((await call(sandbox, 'POST', '/v3/pay/transactions/codepay', { json: body })).status).toBe(200);
    expect(sandbox.notifications).toEqual([]);
  });
});

describe('a refund', () => {
  it('is told when the bank is done, by itself', async () => {
    await pay();
    await refund('refund-1');
    await sandbox.advance('5s');
    expect(sandbox.notifications.map(({ event_type }) => event_type)).toEqual(['TRANSACTION.SUCCESS']);
    await sandbox.advance('5m');
    expect(receiver.arrived).toHaveLength(2);
    const resource = said(receiver.arrived[1]);
    expect(resource).toMatchObject({ refund_status: 'SUCCESS', out_refund_no: 'refund-1', amount: { refund: 40 } });
    expect(breaches('DirectRefund', resource)).toEqual([]);
    expect(fieldsOf('DirectRefund')).toEqual(expect.arrayContaining(Object.keys(resource)));
    const { json } = await call(sandbox, 'GET', '/v3/refund/domestic/refunds/refund-1');
    expect(json).toMatchObject({ status: 'SUCCESS', success_time: resource.success_time });
  });

  it('is told once, and as it ended, when it fails at the bank', async () => {
    await pay();
    await refund('refund-1');
    sandbox.failRefund('refund-1');
    await sandbox.advance('1h');
    expect(receiver.arrived.slice(1).map(said)).toMatchObject([{ refund_status: 'ABNORMAL' }]);
    expect(said(receiver.arrived[1])).not.toHaveProperty('success_time');
  });
});

describe('a service order (支付分)', () => {
  it('is told when its user has confirmed it, and when it was collected after its completion', async () => {
    const { mchid } = sandbox.options;
    const parties = { appid: 'wxd678efh567hg6787', service_id: '500001' };
    const json = {
      ...{ ...parties, out_order_no: 'service-1', service_introduction: '充电宝', notify_url: receiver.url },
      ...{ time_range: { start_time: 'OnAccept' }, risk_fund: { name: 'DEPOSIT', amount: 10_000 } },
      post_payments: [{ name: '费用', amount: 300 }],
      need_user_confirm: true,
    };
    expect((await call(sandbox, 'POST', '/v3/payscore/serviceorder', { json })).status).toBe(200);
    sandbox.confirm('service-1');
    const post_payments = [{ name: '费用', amount: 300, count: 1 }];
    const completion = { ...parties, post_payments, total_amount: 300 };
    const target = '/v3/payscore/serviceorder/service-1/complete';
    expect((await call(sandbox, 'POST', target, { json: completion })).json).toMatchObject({ state: 'DOING' });
    await sandbox.advance('1m');
    const all = receiver.arrived.map(said);
    expect(all).toMatchObject([
      { mchid, out_order_no: 'service-1', state: 'DOING' },
      { state: 'DONE', collection: { state: 'USER_PAID', paid_amount: 300 } },
    ]);
    expect(all.map((resource) => breaches('PayscoreServiceOrder', resource))).toEqual([[], []]);
    expect(sandbox.notifications.map(({ event_type }) => event_type)).toEqual([
      'PAYSCORE.USER_CONFIRM',
      'PAYSCORE.USER_PAID',
    ]);
  });
});

describe('a notification that is not acknowledged', () => {
  /** Waits between deliveries, in seconds, written off the official pages. */
  it.each([
    ['TRANSACTION.SUCCESS', [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600]],
    ['PAYSCORE.USER_PAID', [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]],
    ['SECURITY_ECHO.SUCCESS', [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]],
    ['MCHTRANSFER.BILL.FINISHED', [...Array(10).fill(15), ...Array(10).fill(300), ...Array(44).fill(1800)]],
    ['COUPON.USE', Array(8).fill(60)],
  ])('comes again as often as documented, and then no more: %s', async (event_type, waits) => {
    statuses = Array(100).fill(500);
    const { id } = sandbox.notify(event_type, { url: receiver.url });
    await sandbox.advance('4d');
    const { deliveries, state } = only();
    expect({ id: only().id, state }).toEqual({ id, state: 'missed' });
    const times = deliveries.map(({ at }) => at);
    expect(times.slice(1).map((at, index) => Math.round((at - (times[index] ?? 0)) / 1000))).toEqual(waits);
    expect(receiver.arrived.map(({ body }) => JSON.parse(body).id)).toEqual(deliveries.map(() => id));
    expect(new Set(receiver.arrived.map(({ headers }) => headers['wechatpay-nonce'])).size).toBe(deliveries.length);
    expect(receiver.arrived.every((arrived) => isSigned(arrived, sandbox.options))).toBe(true);
  });

  it.each([200, 201, 204])('comes no more after %s', async (status) => {
    statuses = [500, 404, 302, status];
    await pay();
    await sandbox.advance('1d');
    expect(only()).toMatchObject({ state: 'acknowledged' });
    expect(only().deliveries.map((each) => each.status)).toEqual([500, 404, 302, status]);
  });

  it('is recorded with what the receiver said', async () => {
    statuses = [500];
    await pay();
    await sandbox.idle();
    expect(only()).toMatchObject({
      ...{ state: 'pending', url: receiver.url, event_type: 'TRANSACTION.SUCCESS' },
      resource: { out_trade_no: order.out_trade_no },
      deliveries: [{ status: 500, body: '{"code":"FAIL","message":"number 1"}', error: undefined }],
    });
  });

  it('is not sent after a redirection', async () => {
    const other = await startReceiver();
    const redirecting = await startReceiver(() => 302, other.url);
    await pay(redirecting.url);
    await sandbox.advance('1m');
    expect(only().deliveries.map(({ status }) => status)).toEqual([302, 302, 302, 302]);
    expect(other.arrived).toEqual([]);
    await Promise.all([other.close(), redirecting.close()]);
  });

  it('is given up on a receiver that is gone, and comes again when it is back', async () => {
    await receiver.close();
    await pay();
    await sandbox.idle();
    expect(only().deliveries).toMatchObject([{ status: undefined, error: expect.stringContaining('ECONNREFUSED') }]);
    expect(only().state).toBe('pending');
  });

  it('has 5 s for its response', async () => {
    statuses = [undefined];
    await pay();
    await sandbox.idle();
    expect(only().deliveries).toMatchObject([{ status: undefined, error: 'no response within 5 s' }]);
    await sandbox.advance('15s');
    expect(only().state).toBe('acknowledged');
  });
});

describe('where notifications go', () => {
  it.each([
    'https://shop.example/notify',
    'http://192.0.2.1/',
    'http://localhost.shop.example/',
    'http://[2001:db8::1]/',
  ])('is not away from this machine: %s', async (url) => {
    const { state, deliveries } = sandbox.notify('COUPON.USE', { url });
    await sandbox.idle();
    expect(only()).toMatchObject({ state: 'missed', deliveries: [{ error: expect.stringContaining('not sent') }] });
    expect({ state, deliveries }).toBeDefined();
  });

  it('may be a host that was named', async () => {
    sandbox.notify('COUPON.USE', { url: 'http://shop.invalid/notify' });
    await sandbox.idle();
    expect(only()).toMatchObject({ state: 'pending', deliveries: [{ error: expect.stringContaining('ENOTFOUND') }] });
  });

  it('is notifyUrl in place of every notify_url', async () => {
    const own = await startSandbox({ notifyUrl: receiver.url });
    const { mchid } = own.options;
    const json = { ...order, mchid, notify_url: 'https://shop.example/notify', amount: { total: 1 } };
    await call(own, 'POST', '/v3/pay/transactions/native', { json });
    own.pay(order.out_trade_no);
    await own.idle();
    expect(own.notifications).toMatchObject([{ state: 'acknowledged', url: receiver.url }]);
    await own.close();
  });

  it.each(['nope', 'ftp://127.0.0.1/', '/notify', ''])('is an absolute URL of http or https: %j', async (url) => {
    expect(() => sandbox.notify('COUPON.USE', { url })).toThrow('absolute URL of http or https');
    await expect(startSandbox({ notifyUrl: url })).rejects.toThrow('absolute URL of http or https');
  });
});

describe('a replay', () => {
  it('delivers one once more, whatever became of it', async () => {
    await pay();
    await sandbox.idle();
    const [replayed] = await sandbox.replay(only().id);
    expect(replayed?.deliveries.map(({ status }) => status)).toEqual([204, 204]);
    expect(new Set(receiver.arrived.map(({ body }) => JSON.parse(body).id)).size).toBe(1);
  });

  it('delivers all that are not acknowledged, and only those', async () => {
    statuses = [204, ...Array(40).fill(503)];
    await pay(receiver.url, 'order-1');
    await sandbox.idle();
    await pay(receiver.url, 'order-2');
    await sandbox.advance('2d');
    await pay(receiver.url, 'order-3');
    await sandbox.idle();
    expect(sandbox.notifications.map(({ state }) => state)).toEqual(['acknowledged', 'missed', 'pending']);
    statuses = [];
    const replayed = await sandbox.replay();
    expect(replayed.map(({ resource }) => resource.out_trade_no)).toEqual(['order-2', 'order-3']);
    expect(sandbox.notifications.every(({ state }) => state === 'acknowledged')).toBe(true);
    const count = receiver.arrived.length;
    await sandbox.advance('2d');
    expect(receiver.arrived).toHaveLength(count);
  });

  it('says when there is no such notification', async () => {
    await expect(sandbox.replay('nope')).rejects.toThrow('There is no notification nope');
  });
});

describe('a notification that goes wrong on demand', () => {
  it.each<[DeliveryFault, (arrived: Arrived) => void]>([
    [{ kind: 'signtest' }, ({ headers }) => expect(headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)],
    [
      { kind: 'unknown-serial' },
      ({ headers }) => expect(sandbox.options.certs).not.toHaveProperty(`${headers['wechatpay-serial']}`),
    ],
    [
      { kind: 'stale', seconds: 400 },
      ({ headers }) => expect(Number(headers['wechatpay-timestamp'])).toBeLessThan(Date.now() / 1000 - 390),
    ],
    [{ kind: 'signature' }, (arrived) => expect(isSigned(arrived, sandbox.options)).toBe(false)],
    [{ kind: 'tampered' }, (arrived) => expect(isSigned(arrived, sandbox.options)).toBe(false)],
    [{ kind: 'truncated' }, ({ body }) => expect(() => JSON.parse(body)).toThrow()],
    [{ kind: 'unsigned' }, ({ headers }) => expect(headers).not.toHaveProperty('wechatpay-signature')],
  ])('is wrong in that way, once: %j', async (fault, look) => {
    statuses = [401];
    sandbox.notifyNext(fault);
    await pay();
    await sandbox.idle();
    expect(receiver.arrived).toHaveLength(1);
    look(receiver.arrived[0] as Arrived);
    expect(only().deliveries).toMatchObject([{ fault: fault.kind, status: 401 }]);
    await sandbox.advance('15s');
    expect(said(receiver.arrived[1])).toMatchObject({ trade_state: 'SUCCESS' });
    expect(only().deliveries[1]?.fault).toBeUndefined();
  });

  it('comes twice, the second after the first', async () => {
    let open = 0;
    let most = 0;
    const slow = await startReceiver(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 30));
      open -= 1;
      return 204;
    });
    sandbox.notifyNext({ kind: 'duplicate', concurrent: false });
    await pay(slow.url);
    await sandbox.idle();
    expect({ count: slow.arrived.length, most }).toEqual({ count: 2, most: 1 });
    await slow.close();
  });

  it('comes twice at once', async () => {
    let arrive = (): void => undefined;
    const both = new Promise<void>((resolve) => {
      let open = 0;
      arrive = () => {
        open += 1;
        if (open === 2) resolve();
      };
    });
    // Who responds to neither before both are there would wait for ever for a second that waits for the first.
    const patient = await startReceiver(async () => {
      arrive();
      await both;
      return 204;
    });
    sandbox.notifyNext({ kind: 'duplicate', concurrent: true });
    await pay(patient.url);
    await sandbox.idle();
    expect(patient.arrived).toHaveLength(2);
    expect(only().deliveries).toMatchObject([{ status: 204 }, { status: 204 }]);
    await patient.close();
  });

  it('comes after a later one', async () => {
    sandbox.notifyNext({ kind: 'delay', ms: 60_000 });
    await pay(receiver.url, 'order-1');
    await pay(receiver.url, 'order-2');
    await sandbox.idle();
    await sandbox.advance('2m');
    expect(receiver.arrived.map((arrived) => said(arrived).out_trade_no)).toEqual(['order-2', 'order-1']);
  });
});

describe('every documented notification', () => {
  const names = Object.keys(openapi.webhooks ?? {}).filter((name) => !name.startsWith('v2/'));

  it.each(names)('can be sent, and says what is documented: %s', async (event_type) => {
    sandbox.notify(event_type, { url: receiver.url });
    await sandbox.idle();
    const [arrived] = receiver.arrived;
    said(arrived);
    expect(JSON.parse(arrived?.body ?? '')).toMatchObject({ event_type });
  });

  it('says what is given, and makes the rest up', async () => {
    const resource = { complaint_id: '200201820200101080076610000', action_type: 'CREATE_COMPLAINT' };
    sandbox.notify('COMPLAINT.CREATE', { url: receiver.url, resource });
    sandbox.notify('TRANSACTION.SUCCESS', {
      url: receiver.url,
      resource: { sp_mchid: '1900000109', amount: { total: 5 } },
    });
    await sandbox.idle();
    const all = sandbox.notifications.map((each) => each.resource);
    expect(all[0]).toMatchObject(resource);
    expect(all[1]).toMatchObject({
      sp_mchid: '1900000109',
      sub_mchid: expect.any(String),
      amount: { total: 5, payer_total: expect.any(Number) },
    });
  });

  it('is known by its name', () => {
    expect(() => sandbox.notify('NOPE', { url: receiver.url })).toThrow('NOPE is no documented notification');
    expect(() => sandbox.notify('COUPON.USE', { url: receiver.url, original_type: 'nope' })).toThrow(
      'original_type coupon',
    );
  });
});
