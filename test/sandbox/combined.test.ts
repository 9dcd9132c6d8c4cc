import { createPublicKey, publicEncrypt } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { Sandbox } from '../../src/sandbox';
import { looseClient, rejection, startSandbox } from '../support/client';
import { misfits } from '../support/valid-response';
import { get, isSigned, post } from './client';
import { opened, type Receiver, startReceiver } from './notify/receiver';

const mchid = '1900007291';
const appid = 'wxd678efh567hg6787';
let sandbox: Sandbox;
let receiver: Receiver;
beforeAll(async () => {
  sandbox = await startSandbox({ mchid });
  receiver = await startReceiver();
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});
beforeEach(() => {
  sandbox.reset();
  receiver.arrived.length = 0;
});

const BASE = '/v3/combine-transactions';
const sub = (out_trade_no: string, total_amount: number, more: object = {}) => ({
  ...{ mchid, out_trade_no, attach: `of ${out_trade_no}`, description: '腾讯充值中心' },
  ...{ amount: { total_amount, currency: 'CNY' }, ...more },
});
const combined = (more: object = {}) => ({
  ...{ combine_appid: appid, combine_mchid: mchid, combine_out_trade_no: 'whole-1' },
  ...{ notify_url: receiver.url, scene_info: { device_id: 'POS1', payer_client_ip: '14.23.150.211' } },
  ...{ sub_orders: [sub('part-1', 10), sub('part-2', 25)], ...more },
});
const place = (more: object = {}, by = 'native') => post(sandbox, `${BASE}/${by}`, combined(more));
const query = (number = 'whole-1') => get(sandbox, `${BASE}/out-trade-no/${number}`);
const numbers = [
  { mchid, out_trade_no: 'part-1' },
  { mchid, out_trade_no: 'part-2' },
];
const close = (sub_orders: object[] = numbers, combine_appid = appid) =>
  post(sandbox, `${BASE}/out-trade-no/whole-1/close`, { combine_appid, sub_orders });

describe('a combined order', () => {
  it.each([
    ['native', {}, { code_url: expect.stringMatching(/^weixin:/) }],
    ['app', {}, { prepay_id: expect.stringMatching(/^wx\w{34}$/) }],
    ['jsapi', { combine_payer_info: { openid: 'oUpF8' } }, { prepay_id: expect.stringMatching(/^wx\w{34}$/) }],
    [
      'h5',
      { scene_info: { device_id: 'POS1', payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } } },
      { h5_url: expect.stringMatching(/^https:/) },
    ],
  ])('is placed by %s, and not paid then', async (by, more, answer) => {
    const placed = await place(more, by);
    expect([placed.status, isSigned(sandbox, placed)]).toEqual([200, true]);
    expect(placed.json).toEqual(answer);
    expect(misfits(`POST v3/combine-transactions/${by}`, placed.json)).toBeUndefined();
    const { json } = await query();
    expect(misfits('GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}', json)).toBeUndefined();
    expect(json).toMatchObject({
      ...{ combine_appid: appid, combine_mchid: mchid, combine_out_trade_no: 'whole-1' },
      sub_orders: [
        { ...numbers[0], trade_state: 'NOTPAY', attach: 'of part-1', amount: { total_amount: 10, payer_amount: 0 } },
        { ...numbers[1], trade_state: 'NOTPAY' },
      ],
    });
    expect(json).not.toHaveProperty('combine_payer_info');
    expect(JSON.stringify(json)).not.toContain('transaction_id');
  });

  it('is paid as a whole, told of once, and each sub order gets a transaction_id of its own', async () => {
    await place({ combine_payer_info: { openid: 'oUpF8' } }, 'jsapi');
    const transaction_id = sandbox.pay('whole-1');
    await sandbox.idle();
    const { json } = await query();
    expect(misfits('GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}', json)).toBeUndefined();
    expect(json).toMatchObject({
      combine_payer_info: { openid: 'oUpF8' },
      sub_orders: [
        { trade_state: 'SUCCESS', transaction_id, trade_type: 'JSAPI', amount: { total_amount: 10, payer_amount: 10 } },
        { trade_state: 'SUCCESS', transaction_id: expect.stringMatching(/^4200\d{24}$/), amount: { payer_amount: 25 } },
      ],
    });
    const [one, other] = json.sub_orders as { transaction_id: string }[];
    expect(one?.transaction_id).not.toBe(other?.transaction_id);
    expect(receiver.arrived).toHaveLength(1);
    const [told = { body: '', headers: {} }] = receiver.arrived;
    expect(JSON.parse(told.body).event_type).toBe('TRANSACTION.SUCCESS');
    expect(opened(told, sandbox.options.apiV3Key)).toEqual(json);
    expect(() => sandbox.pay('whole-1')).toThrow("pay('whole-1'): this combined order is SUCCESS; create another.");
  });

  it('has sub orders that are refunded one by one, and still read as paid in it', async () => {
    await place();
    const transaction_id = sandbox.pay('whole-1');
    const amount = { refund: 4, total: 10, currency: 'CNY' };
    const refund = (named: object, out_refund_no: string) =>
      post(sandbox, '/v3/refund/domestic/refunds', { ...named, out_refund_no, amount });
    expect((await refund({ transaction_id }, 'r-1')).json).toMatchObject({
      out_trade_no: 'part-1',
      status: 'PROCESSING',
    });
    expect((await refund({ out_trade_no: 'part-1' }, 'r-2')).status).toBe(200);
    const beyond = await refund({ out_trade_no: 'part-1' }, 'r-3');
    expect([beyond.status, beyond.json.code]).toEqual([400, 'INVALID_REQUEST']);
    const whole = await refund({ out_trade_no: 'whole-1' }, 'r-4');
    expect([whole.status, whole.json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect((await query()).json.sub_orders).toMatchObject([{ trade_state: 'SUCCESS' }, { trade_state: 'SUCCESS' }]);
  });

  it('may be placed again with the same parameters, but not with others, another way or over numbers in use', async () => {
    const first = await place();
    const again = await place();
    expect([again.status, again.json.code_url === first.json.code_url]).toEqual([200, false]);
    const others = [
      await place({ sub_orders: [sub('part-1', 10), sub('part-2', 26)] }),
      await place({}, 'app'),
      await place({ combine_out_trade_no: 'whole-2', sub_orders: [sub('part-1', 10), sub('part-3', 1)] }),
      await post(sandbox, '/v3/pay/transactions/native', {
        ...{ appid, mchid, description: 'x', out_trade_no: 'part-1', notify_url: receiver.url, amount: { total: 10 } },
      }),
    ];
    expect(others.map(({ status, json }) => [status, json.code])).toEqual(
      Array.from({ length: 4 }, () => [403, 'OUT_TRADE_NO_USED']),
    );
    expect((await query('whole-2')).json.code).toBe('ORDERNOTEXIST');
    expect(sandbox.state.transactions).toHaveLength(2);
    sandbox.pay('whole-1');
    expect((await place()).json.code).toBe('ORDERPAID');
  });

  it('may be placed again with the identity of its user, which is encrypted anew each time, but not in the clear', async () => {
    const [key = ''] = Object.values(sandbox.options.certs);
    const encrypt = (text: string) =>
      publicEncrypt({ key: createPublicKey(key), oaepHash: 'sha1' }, Buffer.from(text)).toString('base64');
    const identified = () => ({
      combine_payer_info: {
        openid: 'oUpF8',
        identity: { type: 'IDCARD', number: encrypt('1'), name: encrypt('张三') },
      },
    });
    expect([(await place(identified(), 'jsapi')).status, (await place(identified(), 'jsapi')).status]).toEqual([
      200, 200,
    ]);
    const identity = { type: 'IDCARD', number: '1', name: encrypt('张三') };
    const { status, json } = await place({ combine_payer_info: { openid: 'oUpF8', identity } }, 'jsapi');
    expect([status, json.detail?.field]).toEqual([400, '/body/combine_payer_info/identity/number']);
  });

  it('is closed as a whole, with just the sub orders that it was placed with', async () => {
    await place();
    for (const wrong of [
      numbers.slice(1),
      [...numbers, { mchid, out_trade_no: 'part-3' }],
      [{ ...numbers[0], mchid: '1' }, numbers[1] ?? {}],
    ]) {
      const { status, json } = await close(wrong);
      expect([status, json.code]).toEqual([400, 'INVALID_REQUEST']);
    }
    expect((await close(numbers, 'wx1')).json.code).toBe('APPID_MCHID_NOT_MATCH');
    expect((await query()).json.sub_orders).toMatchObject([{ trade_state: 'NOTPAY' }, { trade_state: 'NOTPAY' }]);
    const closed = await close([...numbers].reverse());
    expect([closed.status, closed.body.length, (await close()).status]).toEqual([204, 0, 204]);
    expect((await query()).json.sub_orders).toMatchObject([{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }]);
    expect(() => sandbox.pay('whole-1')).toThrow('this combined order is CLOSED');
    expect((await place()).json.code).toBe('ORDER_CLOSED');
  });

  it('cannot be closed once it is paid', async () => {
    await place();
    sandbox.pay('whole-1');
    expect((await close()).json.code).toBe('INVALID_REQUEST');
    expect((await query()).json.sub_orders).toMatchObject([{ trade_state: 'SUCCESS' }, { trade_state: 'SUCCESS' }]);
  });

  it('is closed by the platform after 7 days, and cannot be paid after its time_expire', async () => {
    await place({ time_expire: new Date(Date.now() + 3_600_000).toISOString() });
    await sandbox.advance('2h');
    expect(() => sandbox.pay('whole-1')).toThrow('the time_expire of this order has passed');
    await sandbox.advance('7d');
    expect((await query()).json.sub_orders).toMatchObject([{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }]);
  });

  it.each([
    [{ sub_orders: [sub('part-1', 10)] }, '/body/sub_orders'],
    [{ sub_orders: Array.from({ length: 11 }, (_, index) => sub(`part-${index}`, 1)) }, '/body/sub_orders'],
    [{ sub_orders: [sub('part-1', 10), sub('part-1', 10)] }, '/body/sub_orders/1/out_trade_no'],
    [{ sub_orders: [sub('part-1', 10), sub('part-2', 0)] }, '/body/sub_orders/1/amount/total_amount'],
    [{ sub_orders: [sub('part-1', 1_000_000_001), sub('part-2', 1)] }, '/body/sub_orders/0/amount/total_amount'],
    [
      { sub_orders: [sub('part-1', 1), sub('part-2', 1, { amount: { total_amount: 1, currency: 'USD' } })] },
      '/body/sub_orders/1/amount/currency',
    ],
    [{ combine_mchid: '1' }, '/body/combine_mchid'],
    [{ time_expire: '2020-01-01T00:00:00+08:00' }, '/body/time_expire'],
  ])('is not placed out of bounds: %j', async (more, field) => {
    const { status, json } = await place(more);
    expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', field]);
    expect(sandbox.state.transactions).toEqual([]);
  });
});

describe('a sub order', () => {
  it('does not exist for the operations of single orders, before the payment and after', async () => {
    await place();
    const single = async () => {
      const target = '/v3/pay/transactions/out-trade-no/part-1';
      const answers = [
        await get(sandbox, `${target}?mchid=${mchid}`),
        await post(sandbox, `${target}/close`, { mchid }),
      ];
      return answers.map(({ status, json }) => [status, json.code]);
    };
    const unknown = [404, 'ORDER_NOT_EXIST'];
    expect(await single()).toEqual([unknown, unknown]);
    expect(() => sandbox.pay('part-1')).toThrow("is a part of a combined one; pay('whole-1') pays it as a whole");
    const transaction_id = sandbox.pay('whole-1');
    expect(await single()).toEqual([unknown, unknown]);
    expect((await get(sandbox, `/v3/pay/transactions/id/${transaction_id}?mchid=${mchid}`)).json.code).toBe(
      'ORDER_NOT_EXIST',
    );
  });

  it('does not exist for the query and the closing of APIv2', async () => {
    const client = looseClient(sandbox.options);
    const ask = (path: string, more: object) =>
      client.chain(`v2/${path}`).post({ xml: { appid, mch_id: mchid, ...more } });
    const unknown = { code: 'ORDERNOTEXIST' };
    await place();
    expect(await rejection(ask('pay/closeorder', { out_trade_no: 'part-1' }))).toMatchObject(unknown);
    sandbox.pay('whole-1');
    expect(await rejection(ask('pay/orderquery', { out_trade_no: 'part-1' }))).toMatchObject(unknown);
    expect((await query()).json.sub_orders).toMatchObject([{ trade_state: 'SUCCESS' }, { trade_state: 'SUCCESS' }]);
  });

  it('may be of a merchant of a partner, alone too', async () => {
    const sub_orders = [sub('part-1', 10, { sub_mchid: '1900000109', sub_appid: 'wxd678efh567hg6999' })];
    await place({ sub_orders });
    const transaction_id = sandbox.pay('whole-1');
    const { json } = await query();
    expect(misfits('GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}', json)).toBeUndefined();
    expect(json.sub_orders).toMatchObject([{ mchid, sub_mchid: '1900000109', transaction_id }]);
    const refund = { transaction_id, out_refund_no: 'r-1', amount: { refund: 10, total: 10, currency: 'CNY' } };
    expect((await post(sandbox, '/v3/refund/domestic/refunds', refund)).status).toBe(404);
    const answer = await post(sandbox, '/v3/refund/domestic/refunds', { ...refund, sub_mchid: '1900000109' });
    expect(answer.status).toBe(200);
  });
});

it('a combined order that was never placed does not exist', async () => {
  const answers = [await query(), await close()];
  expect(answers.map(({ status, json }) => [status, json.code])).toEqual([
    [404, 'ORDERNOTEXIST'],
    [404, 'ORDERNOTEXIST'],
  ]);
  expect(() => sandbox.pay('whole-1')).toThrow('does not exist; create it');
});

it('combined orders are in the state, and come back with a snapshot', async () => {
  await place();
  const before = sandbox.snapshot();
  sandbox.pay('whole-1');
  expect(sandbox.state.combinedOrders).toMatchObject([{ sub_orders: [{ trade_state: 'SUCCESS' }, {}] }]);
  sandbox.restore(before);
  expect(sandbox.state.combinedOrders).toMatchObject([{ sub_orders: [{ trade_state: 'NOTPAY' }, {}] }]);
  sandbox.pay('whole-1');
  sandbox.reset();
  expect(sandbox.state.combinedOrders).toEqual([]);
});

it('a client places, queries and closes a combined order', async () => {
  const { combineTransactions } = Builder.factory(sandbox.options).v3;
  await combineTransactions.native.post({ json: combined() });
  const number = combineTransactions.outTradeNo.$combine_out_trade_no$;
  const { data } = await number.get({ combine_out_trade_no: 'whole-1' });
  expect(data.sub_orders?.map(({ trade_state }) => trade_state)).toEqual(['NOTPAY', 'NOTPAY']);
  const json = { combine_appid: appid, sub_orders: numbers };
  expect((await number.close.post({ combine_out_trade_no: 'whole-1', json })).status).toBe(204);
});
