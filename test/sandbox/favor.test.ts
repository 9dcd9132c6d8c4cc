import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { documented } from '../support/valid-request';
import { responseProblems } from '../support/valid-response';
import { type Answer, get, post } from './client';
import { opened, type Receiver, startReceiver } from './notify/receiver';

let sandbox: Sandbox;
let receiver: Receiver;
// Its own for each: time that was moved forward stays so.
beforeEach(async () => {
  [sandbox, receiver] = await Promise.all([startSandbox(), startReceiver()]);
});
afterEach(() => Promise.all([sandbox.close(), receiver.close()]));

const BASE = '/v3/marketing/favor';
const appid = 'wx8888888888888888';
const openid = 'o-user';
const operations = new Map(documented('v3').map((each) => [each.name, each] as const));

/** What a success has against the document. */
const problems = (name: string, { json }: Answer): unknown => {
  const operation = operations.get(name);
  return operation ? responseProblems(operation, json) : `${name} is not documented`;
};
const refusalOf = ({ status, json }: Answer) => [status, json.code];
const later = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z/, '+00:00');

interface Changes {
  amount?: number;
  rule?: object;
  use?: object;
  facts?: object;
}
const stockOf = ({ amount = 30, rule, use, facts }: Changes = {}) => ({
  ...{ stock_name: '满减券', belong_merchant: sandbox.options.mchid, no_cash: false, stock_type: 'NORMAL' },
  ...{ available_begin_time: later(-1), available_end_time: later(30), out_request_no: '1' },
  stock_use_rule: {
    ...{ max_coupons: 5, max_amount: 5 * amount, max_coupons_per_user: 2 },
    ...{ natural_person_limit: false, prevent_api_abuse: false },
    ...rule,
  },
  coupon_use_rule: {
    fixed_normal_coupon: { coupon_amount: amount, transaction_minimum: 100 },
    available_merchants: [sandbox.options.mchid],
    ...use,
  },
  ...facts,
});
const create = (changes?: Changes) => post(sandbox, `${BASE}/coupon-stocks`, stockOf(changes));
const step = (id: string, name: string, stock_creator_mchid = sandbox.options.mchid) =>
  post(sandbox, `${BASE}/stocks/${id}/${name}`, { stock_creator_mchid });
/** A stock that coupons can be sent of. */
const running = async (changes?: Changes): Promise<string> => {
  const { json } = await create(changes);
  expect((await step(`${json.stock_id}`, 'start')).status).toBe(200);
  return `${json.stock_id}`;
};
const send = (stock_id: string, out_request_no: string, to = openid) =>
  post(sandbox, `${BASE}/users/${to}/coupons`, {
    ...{ stock_id, out_request_no, appid },
    stock_creator_mchid: sandbox.options.mchid,
  });
const coupon = (id: unknown) => get(sandbox, `${BASE}/users/${openid}/coupons/${id}?appid=${appid}`);
const stock = (id: string) => get(sandbox, `${BASE}/stocks/${id}?stock_creator_mchid=${sandbox.options.mchid}`);
/** An order that its user has paid, as a query shows it. */
const paid = async (out_trade_no: string, facts: object = {}): Promise<Record<string, unknown>> => {
  const { mchid } = sandbox.options;
  const json = {
    ...{ appid, mchid, out_trade_no, description: 'x', notify_url: 'https://shop.example/notify' },
    ...{ payer: { openid }, amount: { total: 100 } },
    ...facts,
  };
  expect((await post(sandbox, '/v3/pay/transactions/jsapi', json)).status).toBe(200);
  sandbox.pay(out_trade_no);
  return (await get(sandbox, `/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=${mchid}`)).json;
};

describe('a stock of coupons', () => {
  it('is made, started, paused and restarted, each step from the state that it begins with', async () => {
    const created = await create();
    expect(problems('POST v3/marketing/favor/coupon-stocks', created)).toEqual([]);
    const id = `${created.json.stock_id}`;
    expect((await stock(id)).json).toMatchObject({ status: 'unactivated', distributed_coupons: 0 });
    expect(refusalOf(await step(id, 'pause'))).toEqual([400, 'PARAM_ERROR']);
    expect(problems('POST v3/marketing/favor/stocks/{stock_id}/start', await step(id, 'start'))).toEqual([]);
    expect(refusalOf(await step(id, 'start'))).toEqual([400, 'PARAM_ERROR']);
    expect(refusalOf(await step(id, 'restart'))).toEqual([400, 'PARAM_ERROR']);
    expect(problems('POST v3/marketing/favor/stocks/{stock_id}/pause', await step(id, 'pause'))).toEqual([]);
    expect((await stock(id)).json.status).toBe('paused');
    expect(problems('POST v3/marketing/favor/stocks/{stock_id}/restart', await step(id, 'restart'))).toEqual([]);
    const shown = await stock(id);
    expect(problems('GET v3/marketing/favor/stocks/{stock_id}', shown)).toEqual([]);
    expect(shown.json).toMatchObject({ status: 'running', stock_id: id, singleitem: false });
    const query = `stock_creator_mchid=${sandbox.options.mchid}&offset=0&limit=10`;
    const all = await get(sandbox, `${BASE}/stocks?${query}`);
    expect(problems('GET v3/marketing/favor/stocks', all)).toEqual([]);
    expect(all.json).toMatchObject({ total_count: 1, data: [{ stock_id: id }] });
    expect((await get(sandbox, `${BASE}/stocks?${query}&status=paused`)).json).toMatchObject({ total_count: 0 });
    const merchants = await get(sandbox, `${BASE}/stocks/${id}/merchants?${query}`);
    expect(merchants.json).toMatchObject({ total_count: 1, data: [sandbox.options.mchid], stock_id: id });
  });

  it('ends with its validity', async () => {
    const id = await running();
    await sandbox.advance('31d');
    expect((await stock(id)).json.status).toBe('stoped');
    expect(refusalOf(await send(id, '1'))).toEqual([400, 'INVALID_REQUEST']);
    expect(refusalOf(await step(id, 'pause'))).toEqual([400, 'PARAM_ERROR']);
  });

  it('is made once by its out_request_no, and of other terms not at all', async () => {
    const body = stockOf();
    const first = await post(sandbox, `${BASE}/coupon-stocks`, body);
    expect((await post(sandbox, `${BASE}/coupon-stocks`, body)).json).toEqual(first.json);
    const other = await post(sandbox, `${BASE}/coupon-stocks`, { ...body, stock_name: '别的' });
    expect(refusalOf(other)).toEqual([400, 'INVALID_REQUEST']);
    expect(sandbox.state.favorStocks).toHaveLength(1);
  });

  it.each<[string, Changes]>([
    ['stock_use_rule/max_amount', { rule: { max_amount: 151 } }],
    ['stock_use_rule/max_coupons', { rule: { max_coupons: 4, max_amount: 120 } }],
    ['stock_use_rule/max_coupons_per_user', { rule: { max_coupons_per_user: 6 } }],
    ['stock_use_rule/max_amount_by_day', { rule: { max_amount_by_day: 0 } }],
    ['available_end_time', { facts: { available_end_time: later(90) } }],
    ['available_end_time', { facts: { available_begin_time: later(-9), available_end_time: later(-1) } }],
    ['available_begin_time', { facts: { available_begin_time: later(366), available_end_time: later(370) } }],
    ['stock_type', { facts: { stock_type: 'DISCOUNT' } }],
    ['belong_merchant', { facts: { belong_merchant: '1900000001' } }],
  ])('is refused for a %s that cannot be', async (field, changes) => {
    const answer = await create(changes);
    expect([...refusalOf(answer), answer.json.detail?.field]).toEqual([400, 'PARAM_ERROR', `/body/${field}`]);
  });

  it('is found by its creator alone, and where there is one', async () => {
    const id = await running();
    expect(refusalOf(await step(id, 'pause', '1900000001'))).toEqual([400, 'PARAM_ERROR']);
    expect(refusalOf(await stock('123'))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(refusalOf(await send('123', '1'))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
  });
});

describe('a coupon', () => {
  it('is sent of a running stock, once by its out_request_no, within the limits of the stock', async () => {
    const { json } = await create({ rule: { max_amount_by_day: 120 } });
    const id = `${json.stock_id}`;
    expect(refusalOf(await send(id, '1'))).toEqual([400, 'INVALID_REQUEST']);
    await step(id, 'start');
    const first = await send(id, '1');
    expect(problems('POST v3/marketing/favor/users/{openid}/coupons', first)).toEqual([]);
    expect((await send(id, '1')).json).toEqual(first.json);
    expect(refusalOf(await send(id, '1', 'o-other'))).toEqual([400, 'INVALID_REQUEST']);
    expect((await send(id, '2')).status).toBe(200);
    expect(refusalOf(await send(id, '3'))).toEqual([403, 'RULE_LIMIT']);
    expect((await send(id, '4', 'o-b')).status).toBe(200);
    expect((await send(id, '5', 'o-b')).status).toBe(200);
    expect(refusalOf(await send(id, '6', 'o-c'))).toEqual([403, 'RULE_LIMIT']);
    await sandbox.advance('1d');
    expect((await send(id, '6', 'o-c')).status).toBe(200);
    expect(refusalOf(await send(id, '7', 'o-d'))).toEqual([403, 'NOT_ENOUGH']);
    expect((await stock(id)).json.distributed_coupons).toBe(5);
  });

  it('expires unused, and is listed no longer', async () => {
    const { json } = await send(await running(), '1');
    const shown = await coupon(json.coupon_id);
    expect(problems('GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}', shown)).toEqual([]);
    expect(shown.json).toMatchObject({ status: 'SENDED', coupon_name: '满减券' });
    const list = () =>
      get(sandbox, `${BASE}/users/${openid}/coupons?appid=${appid}&creator_mchid=${sandbox.options.mchid}`);
    const listed = await list();
    expect(problems('GET v3/marketing/favor/users/{openid}/coupons', listed)).toEqual([]);
    expect(listed.json).toMatchObject({ total_count: 1, data: [{ coupon_id: json.coupon_id }] });
    await sandbox.advance('31d');
    expect((await coupon(json.coupon_id)).json.status).toBe('EXPIRED');
    expect((await list()).json.total_count).toBe(0);
    expect((await paid('order-1')).promotion_detail).toEqual([]);
  });

  it('is used by a payment that it fits, told of, and given back by a full refund', async () => {
    const { mchid } = sandbox.options;
    const configured = await post(sandbox, `${BASE}/callbacks`, { mchid, notify_url: receiver.url });
    expect(problems('POST v3/marketing/favor/callbacks', configured)).toEqual([]);
    expect((await get(sandbox, `${BASE}/callbacks?mchid=${mchid}`)).json).toEqual({ mchid, notify_url: receiver.url });
    const stock_id = await running();
    const { json } = await send(stock_id, '1');
    const order = await paid('order-1');
    expect(order).toMatchObject({
      amount: { total: 100, payer_total: 70 },
      promotion_detail: [{ coupon_id: json.coupon_id, stock_id, scope: 'GLOBAL', type: 'CASH', amount: 30 }],
    });
    const { transaction_id } = order;
    const used = { status: 'USED', consume_information: { transaction_id, consume_mchid: mchid } };
    expect((await coupon(json.coupon_id)).json).toMatchObject(used);
    await sandbox.idle();
    const [arrived] = receiver.arrived;
    expect(arrived && JSON.parse(arrived.body).event_type).toBe('COUPON.USE');
    expect(arrived && opened(arrived, sandbox.options.apiV3Key ?? '')).toMatchObject(used);
    const refund = (number: string, amount: number) =>
      post(sandbox, '/v3/refund/domestic/refunds', {
        ...{ out_trade_no: 'order-1', out_refund_no: number },
        amount: { refund: amount, total: 100, currency: 'CNY' },
      });
    expect((await refund('R1', 33)).json.amount).toMatchObject({ discount_refund: 9, payer_refund: 24 });
    await sandbox.advance('10s');
    expect((await coupon(json.coupon_id)).json.status).toBe('USED');
    expect((await refund('R2', 67)).json.amount).toMatchObject({ discount_refund: 21, payer_refund: 46 });
    await sandbox.advance('10s');
    expect((await coupon(json.coupon_id)).json.status).toBe('SENDED');
    expect((await coupon(json.coupon_id)).json).not.toHaveProperty('consume_information');
  });

  it('is not used by a payment that it does not fit, or of another user', async () => {
    await send(await running({ use: { goods_tag: ['TAG'] } }), '1');
    expect((await paid('order-1')).promotion_detail).toEqual([]);
    expect((await paid('order-2', { goods_tag: 'TAG', amount: { total: 99 } })).promotion_detail).toEqual([]);
    const other = await paid('order-3', { goods_tag: 'TAG', payer: { openid: 'o-other' } });
    expect(other.promotion_detail).toEqual([]);
    expect((await paid('order-4', { goods_tag: 'TAG' })).promotion_detail).toHaveLength(1);
    expect((await paid('order-5', { goods_tag: 'TAG' })).promotion_detail).toEqual([]);
  });

  it('is used beside others where they may be combined, and else the largest alone', async () => {
    const [small, large] = [await running(), await running({ amount: 40, facts: { out_request_no: '2' } })];
    await send(small, '1');
    await send(large, '2');
    expect((await paid('order-1')).promotion_detail).toMatchObject([{ amount: 40 }]);
    const combined = { use: { combine_use: true }, facts: { out_request_no: '3' } };
    const stacked = await running(combined);
    await send(stacked, '3');
    await send(stacked, '4');
    expect((await paid('order-2')).promotion_detail).toMatchObject([{ amount: 30 }, { amount: 30 }]);
  });
});
