import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClientOptions, Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { type Answer, call } from './client';
import { isSigned, opened, type Receiver, startReceiver } from './notify/receiver';

const appid = 'wx8888888888888888';
const notify_url = 'https://shop.example/notify';

let sandbox: Sandbox;
let receiver: Receiver;
/** The sandbox's own merchant, and a further one. */
let one: ClientOptions;
let other: ClientOptions;
beforeAll(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ notifyUrl: receiver.url });
  one = sandbox.options;
  other = await sandbox.addMerchant();
  // The next noon in Beijing: what a test does within minutes is on one day.
  const noon = (Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000) + 1.5) * 86_400_000 - 8 * 3_600_000;
  await sandbox.advance(noon - Date.now());
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});
beforeEach(() => {
  sandbox.reset();
  receiver.arrived.length = 0;
});

const post = (merchant: ClientOptions, target: string, json: unknown): Promise<Answer> =>
  call(sandbox, 'POST', target, { merchant, json });
const get = (merchant: ClientOptions, target: string): Promise<Answer> => call(sandbox, 'GET', target, { merchant });
const done = async (answer: Promise<Answer>): Promise<Answer> => {
  const { status, json } = await answer;
  expect([status, json.code, json.message]).toEqual([expect.toSatisfy((code) => code < 300), undefined, undefined]);
  return answer;
};
const refusalOf = ({ status, json }: Answer) => [status, json.code];
/** What was told to a merchant, decrypted by its key. */
const toldTo = (merchant: ClientOptions) =>
  receiver.arrived.filter((each) => isSigned(each, merchant)).map((each) => opened(each, merchant.apiV3Key));

/** Of each line of a fund bill: 业务凭证号, 业务类型, 收支类型, 收支金额(元) and 资金流水单号; sorted. */
const linesOf = async (merchant: ClientOptions, day: string): Promise<(string | undefined)[][]> => {
  const { json } = await done(get(merchant, `/v3/bill/fundflowbill?bill_date=${day}`));
  const { pathname, search } = new URL(`${json.download_url}`);
  const text = (await get(merchant, `${pathname}${search}`)).body.toString();
  return text
    .split('\n')
    .filter((line) => /^`\d{4}-/.test(line))
    .map((line) => line.slice(1).split(',`'))
    .map((cells) => [cells[10]?.trim(), cells[4], cells[5], cells[6], cells[2]])
    .sort();
};
const fundRows = async (merchant: ClientOptions, day: string) =>
  (await linesOf(merchant, day)).map((line) => line.slice(0, 4));

const refunds = '/v3/refund/domestic/refunds';
const refundOf = (transaction_id: string, total: number, more: object = {}) => ({
  ...{ transaction_id, out_refund_no: 'r-1', amount: { refund: total, total, currency: 'CNY' } },
  ...more,
});

describe('a partner and its merchant', () => {
  const parties = () => ({ sp_mchid: one.mchid, sub_mchid: other.mchid });
  const target = '/v3/pay/partner/transactions/out-trade-no/order-1';
  const place = async (): Promise<string> => {
    const order = { sp_appid: appid, description: 'x', out_trade_no: 'order-1', notify_url, amount: { total: 10_000 } };
    await done(post(one, '/v3/pay/partner/transactions/native', { ...order, ...parties() }));
    return sandbox.pay('order-1');
  };

  it('share no order: the partner alone sees and refunds it, and is told of it', async () => {
    const transaction_id = await place();
    const named = new URLSearchParams(parties());
    expect((await get(one, `${target}?${named}`)).json).toMatchObject({ ...parties(), trade_state: 'SUCCESS' });
    const { mchid } = other;
    expect(refusalOf(await get(other, `/v3/pay/transactions/out-trade-no/order-1?mchid=${mchid}`))).toEqual([
      404,
      'ORDER_NOT_EXIST',
    ]);
    expect(refusalOf(await post(other, refunds, refundOf(transaction_id, 10_000)))).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
    ]);
    await done(post(one, refunds, refundOf(transaction_id, 10_000, { sub_mchid: mchid, notify_url })));
    await sandbox.advance('1m');
    expect(toldTo(one)).toMatchObject([
      { ...parties(), trade_state: 'SUCCESS' },
      { ...parties(), refund_status: 'SUCCESS' },
    ]);
    expect(toldTo(other)).toEqual([]);
  });

  it('have an account each: the money is in the fund bill of the merchant, beside what it took itself', async () => {
    await place();
    const own = { appid, mchid: other.mchid, description: 'x', out_trade_no: 'own-order', notify_url };
    await done(post(other, '/v3/pay/transactions/native', { ...own, amount: { total: 500 } }));
    sandbox.pay('own-order');
    const day = `${sandbox.state.transactions[0]?.success_time}`.slice(0, 10);
    expect(await fundRows(other, day)).toEqual([
      ['order-1', '交易', '收入', '100.00'],
      ['order-1', '扣除交易手续费', '支出', '0.60'],
      ['own-order', '交易', '收入', '5.00'],
      ['own-order', '扣除交易手续费', '支出', '0.03'],
    ]);
    expect(refusalOf(await get(one, `/v3/bill/fundflowbill?bill_date=${day}`))).toEqual([400, 'NO_STATEMENT_EXIST']);
  });
});

describe('a combined order of several merchants', () => {
  const sub = ({ mchid }: ClientOptions, out_trade_no: string, total_amount: number) => ({
    ...{ mchid, out_trade_no, attach: 'x', description: 'x', amount: { total_amount, currency: 'CNY' } },
  });
  const combined = (more: object = {}) => ({
    ...{ combine_appid: appid, combine_mchid: one.mchid, combine_out_trade_no: 'whole-1', notify_url },
    ...{ sub_orders: [sub(one, 'part-1', 10), sub(other, 'part-2', 25)], ...more },
  });
  const base = '/v3/combine-transactions';
  const place = (more: object = {}) => post(one, `${base}/native`, combined(more));
  const query = (merchant: ClientOptions) => get(merchant, `${base}/out-trade-no/whole-1`);

  it('is paid and queried as a whole by who combined it, and refunded by who was paid', async () => {
    await done(place());
    const first = sandbox.pay('whole-1');
    const { json } = await query(one);
    expect(json).toMatchObject({
      sub_orders: [
        { mchid: one.mchid, out_trade_no: 'part-1', transaction_id: first, trade_state: 'SUCCESS' },
        { mchid: other.mchid, out_trade_no: 'part-2', trade_state: 'SUCCESS' },
      ],
    });
    expect(refusalOf(await query(other))).toEqual([404, 'ORDERNOTEXIST']);
    const [, { transaction_id: second } = { transaction_id: '' }] = json.sub_orders as { transaction_id: string }[];
    const unknown = [404, 'RESOURCE_NOT_EXISTS'];
    expect(refusalOf(await post(one, refunds, refundOf(second, 25)))).toEqual(unknown);
    expect(refusalOf(await post(other, refunds, refundOf(first, 10)))).toEqual(unknown);
    await done(post(other, refunds, refundOf(second, 25, { notify_url })));
    await sandbox.advance('1m');
    expect(toldTo(one)).toMatchObject([{ combine_out_trade_no: 'whole-1' }]);
    expect(toldTo(other)).toMatchObject([{ mchid: other.mchid, transaction_id: second, refund_status: 'SUCCESS' }]);
  });

  it('is closed as a whole', async () => {
    await done(place());
    const sub_orders = [
      { mchid: one.mchid, out_trade_no: 'part-1' },
      { mchid: other.mchid, out_trade_no: 'part-2' },
    ];
    await done(post(one, `${base}/out-trade-no/whole-1/close`, { combine_appid: appid, sub_orders }));
    expect((await query(one)).json.sub_orders).toMatchObject([{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }]);
    expect(() => sandbox.pay('whole-1')).toThrow('this combined order is CLOSED');
  });

  it('uses no number that the merchant who is paid has used', async () => {
    const taken = { appid, mchid: other.mchid, description: 'x', out_trade_no: 'part-2', notify_url };
    await done(post(other, '/v3/pay/transactions/native', { ...taken, amount: { total: 1 } }));
    expect(refusalOf(await place())).toEqual([403, 'OUT_TRADE_NO_USED']);
    expect(sandbox.state.transactions).toMatchObject([{ out_trade_no: 'part-2', mchid: other.mchid }]);
  });

  it('stays whole when a merchant that is paid by it is made afterwards', async () => {
    const later = { ...other, mchid: '1900000199' };
    await done(place({ sub_orders: [sub(one, 'part-1', 10), sub(later, 'part-2', 25)] }));
    await sandbox.addMerchant(later.mchid);
    sandbox.pay('whole-1');
    expect((await query(one)).json.sub_orders).toMatchObject([{ trade_state: 'SUCCESS' }, { trade_state: 'SUCCESS' }]);
    expect(sandbox.state.transactions.map(({ out_trade_no }) => out_trade_no)).toEqual(['part-1', 'part-2']);
  });
});

describe('profit sharing between merchants', () => {
  const encrypt = (text: string): string => {
    const [key = ''] = Object.values(one.certs);
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    return publicEncrypt({ key: createPublicKey(key), padding, oaepHash: 'sha1' }, Buffer.from(text)).toString(
      'base64',
    );
  };

  const share = async (): Promise<void> => {
    const order = { appid, mchid: one.mchid, description: 'x', out_trade_no: 'order-1', notify_url };
    const shared = { amount: { total: 10_000 }, settle_info: { profit_sharing: true } };
    await done(post(one, '/v3/pay/transactions/native', { ...order, ...shared }));
    const transaction_id = sandbox.pay('order-1');
    await sandbox.advance('1m');
    receiver.arrived.length = 0;
    const store = { type: 'MERCHANT_ID', account: other.mchid, name: encrypt('示例商户') };
    await done(post(one, '/v3/profitsharing/receivers/add', { ...store, appid, relation_type: 'STORE' }));
    const receivers = [{ ...store, amount: 100, description: '分给门店' }];
    const division = { appid, transaction_id, out_order_no: 'p-1', receivers, unfreeze_unsplit: false };
    await done(post(one, '/v3/profitsharing/orders', division));
    await sandbox.advance('1m');
    expect([toldTo(one), toldTo(other)]).toMatchObject([
      [],
      [{ mchid: one.mchid, out_order_no: 'p-1', receiver: { account: other.mchid, amount: 100 } }],
    ]);
    const back = { out_order_no: 'p-1', out_return_no: 'b-1', return_mchid: other.mchid, amount: 40, description: 'x' };
    await done(post(one, '/v3/profitsharing/return-orders', back));
    await sandbox.advance('1m');
    expect(toldTo(one)).toMatchObject([{ out_order_no: 'b-1', receiver: { account: one.mchid, amount: 40 } }]);
  };

  it('tells the one that gets the money, by its own keys: of a share, and of its return', share);

  it('is in the fund bills of both, as what leaves one account and comes into the other', async () => {
    await share();
    const day = `${sandbox.state.sharingReturns[0]?.finish_time}`.slice(0, 10);
    const [received, paid] = [await linesOf(other, day), await linesOf(one, day)];
    expect(received.map((line) => line.slice(0, 4))).toEqual([
      ['b-1', '分账回退', '支出', '0.40'],
      ['p-1', '分账', '收入', '1.00'],
    ]);
    expect(paid.map((line) => line.slice(0, 4))).toEqual(
      expect.arrayContaining([
        ['b-1', '分账回退', '收入', '0.40'],
        ['p-1', '分账', '支出', '1.00'],
      ]),
    );
    const numbers = [...received, ...paid].map((line) => line[4]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('a coupon (代金券) of one merchant', () => {
  const openid = 'o-user';
  const base = '/v3/marketing/favor';
  const later = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z/, '+00:00');
  const send = async (available_merchants: readonly string[]): Promise<string> => {
    const stock = {
      ...{
        stock_name: '满减券',
        belong_merchant: one.mchid,
        no_cash: false,
        stock_type: 'NORMAL',
        out_request_no: '1',
      },
      ...{ available_begin_time: later(-1), available_end_time: later(30) },
      stock_use_rule: {
        ...{ max_coupons: 5, max_amount: 150, max_coupons_per_user: 2 },
        ...{ natural_person_limit: false, prevent_api_abuse: false },
      },
      coupon_use_rule: {
        fixed_normal_coupon: { coupon_amount: 30, transaction_minimum: 100 },
        available_merchants,
      },
    };
    const { stock_id } = (await done(post(one, `${base}/coupon-stocks`, stock))).json;
    const by = { stock_creator_mchid: one.mchid };
    await done(post(one, `${base}/stocks/${stock_id}/start`, by));
    await done(post(one, `${base}/callbacks`, { mchid: one.mchid, notify_url }));
    const sent = await done(
      post(one, `${base}/users/${openid}/coupons`, { ...by, stock_id, out_request_no: '2', appid }),
    );
    return `${sent.json.coupon_id}`;
  };
  const pay = async (): Promise<Record<string, unknown>> => {
    const { mchid } = other;
    const order = { appid, mchid, description: 'x', out_trade_no: 'order-1', notify_url, payer: { openid } };
    await done(post(other, '/v3/pay/transactions/jsapi', { ...order, amount: { total: 100 } }));
    sandbox.pay('order-1');
    return (await get(other, `/v3/pay/transactions/out-trade-no/order-1?mchid=${mchid}`)).json;
  };
  const statusOf = async (id: string) =>
    (await get(one, `${base}/users/${openid}/coupons/${id}?appid=${appid}`)).json.status;

  it('pays at another that it is good for: its creator is told, and a full refund gives it back', async () => {
    const coupon_id = await send([other.mchid]);
    const held = await get(other, `${base}/users/${openid}/coupons?appid=${appid}&available_mchid=${other.mchid}`);
    expect(held.json.data).toMatchObject([{ coupon_id, stock_creator_mchid: one.mchid }]);
    const { transaction_id, ...paid } = await pay();
    expect(paid).toMatchObject({ amount: { payer_total: 70 }, promotion_detail: [{ coupon_id, amount: 30 }] });
    await sandbox.idle();
    expect(toldTo(one)).toMatchObject([
      { coupon_id, status: 'USED', consume_information: { consume_mchid: other.mchid, transaction_id } },
    ]);
    expect(await statusOf(coupon_id)).toBe('USED');
    await done(post(other, refunds, refundOf(`${transaction_id}`, 100)));
    await sandbox.advance('1m');
    expect(await statusOf(coupon_id)).toBe('SENDED');
  });

  it('pays nowhere that it is not good for', async () => {
    const coupon_id = await send([one.mchid]);
    expect(await pay()).toMatchObject({ amount: { payer_total: 100 }, promotion_detail: [] });
    expect(await statusOf(coupon_id)).toBe('SENDED');
  });
});
