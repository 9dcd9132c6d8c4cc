import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { get, post } from './client';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const BASE = '/v3/refund/domestic/refunds';

const order = (out_trade_no: string) =>
  post(sandbox, '/v3/pay/transactions/native', {
    appid: 'wxd678efh567hg6787',
    mchid: sandbox.options.mchid,
    description: 'QQ公仔',
    out_trade_no,
    notify_url: 'https://example.com/notify',
    amount: { total: 100 },
  });
const paid = async (out_trade_no: string): Promise<string> => {
  await order(out_trade_no);
  return sandbox.pay(out_trade_no);
};
const refund = (out_refund_no: string, named: object, sums: object = {}) =>
  post(sandbox, BASE, { ...named, out_refund_no, amount: { refund: 40, total: 100, currency: 'CNY', ...sums } });

describe('refunding', () => {
  it('is being processed until the bank is done, however often it is queried', async () => {
    const transaction_id = await paid('order1');
    const { status, json } = await refund('refund1', { transaction_id });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      status: 'PROCESSING',
      out_refund_no: 'refund1',
      out_trade_no: 'order1',
      transaction_id,
      channel: 'ORIGINAL',
      amount: { total: 100, refund: 40, payer_refund: 40, discount_refund: 0, currency: 'CNY' },
    });
    for (const _ of [1, 2]) expect((await get(sandbox, `${BASE}/refund1`)).json.status).toBe('PROCESSING');
    await sandbox.advance('10s');
    const { json: done } = await get(sandbox, `${BASE}/refund1`);
    expect(done).toMatchObject({ status: 'SUCCESS', refund_id: json.refund_id, success_time: expect.any(String) });
    const { mchid } = sandbox.options;
    const { json: payment } = await get(sandbox, `/v3/pay/transactions/out-trade-no/order1?mchid=${mchid}`);
    expect(payment.trade_state).toBe('REFUND');
  });

  it('may be repeated with the same parameters, but not with others', async () => {
    await paid('order2');
    const first = await refund('refund2', { out_trade_no: 'order2' });
    expect((await refund('refund2', { out_trade_no: 'order2' })).json).toEqual(first.json);
    expect((await refund('refund2', { out_trade_no: 'order2' }, { refund: 1 })).json.code).toBe('INVALID_REQUEST');
  });

  it('may be done in parts, up to the amount of the order', async () => {
    await paid('order3');
    const named = { out_trade_no: 'order3' };
    expect((await refund('refund3a', named)).status).toBe(200);
    const more = await refund('refund3b', named, { refund: 61 });
    expect([more.status, more.json.code]).toEqual([400, 'INVALID_REQUEST']);
    expect((await refund('refund3b', named, { refund: 60 })).status).toBe(200);
  });

  it('needs a paid order that its numbers agree on', async () => {
    const id = await paid('order4');
    await order('order5');
    for (const named of [
      { out_trade_no: 'order5' },
      { out_trade_no: 'nothing' },
      { out_trade_no: 'order5', transaction_id: id },
    ]) {
      const { status, json } = await refund('refund5', named);
      expect([status, json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    }
    expect((await refund('refund5', {})).json.detail?.field).toBe('/body/out_trade_no');
  });

  it('refuses sums that do not fit', async () => {
    await paid('order6');
    for (const [sums, field] of [
      [{ refund: 0 }, '/body/amount/refund'],
      [{ refund: 1.5 }, '/body/amount/refund'],
      [{ total: 99 }, '/body/amount/total'],
      [{ currency: '' }, '/body/amount/currency'],
      [{ from: [{ account: 'AVAILABLE', amount: 39 }] }, '/body/amount/from'],
    ] as const) {
      const { status, json } = await refund('refund6', { out_trade_no: 'order6' }, sums);
      expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', field]);
    }
    const from = [{ account: 'AVAILABLE', amount: 40 }];
    expect((await refund('refund6', { out_trade_no: 'order6' }, { from })).json).toMatchObject({ amount: { from } });
  });
});

it('is possible for a year, and 50 times', async () => {
  await paid('order8');
  for (let count = 0; count < 50; count += 1) {
    expect((await refund(`part-${count}`, { out_trade_no: 'order8' }, { refund: 1 })).status).toBe(200);
  }
  const more = await refund('part-50', { out_trade_no: 'order8' }, { refund: 1 });
  expect([more.status, more.json.code]).toEqual([400, 'INVALID_REQUEST']);
  await paid('order9');
  await sandbox.advance('364d23h');
  expect((await refund('late-1', { out_trade_no: 'order9' }, { refund: 1 })).status).toBe(200);
  await sandbox.advance('2h');
  const late = await refund('late-2', { out_trade_no: 'order9' }, { refund: 1 });
  expect([late.status, late.json.message]).toEqual([400, '订单已超过可退款的最大期限']);
});

it('does not find a refund that is not there', async () => {
  const { status, json } = await get(sandbox, `${BASE}/nothing`);
  expect([status, json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS']);
});

it('lets an abnormal refund be paid out another way, and only an abnormal one', async () => {
  await paid('order7');
  const { json } = await refund('refund7', { out_trade_no: 'order7' });
  const apply = (body: object) => post(sandbox, `${BASE}/${json.refund_id}/apply-abnormal-refund`, body);
  const body = { out_refund_no: 'refund7', type: 'MERCHANT_BANK_CARD' };
  expect((await apply(body)).json.code).toBe('INVALID_REQUEST');
  sandbox.failRefund('refund7');
  expect((await get(sandbox, `${BASE}/refund7`)).json.status).toBe('ABNORMAL');
  expect((await apply({ ...body, type: 'CASH' })).json.detail?.field).toBe('/body/type');
  expect((await apply({ ...body, out_refund_no: 'refund1' })).status).toBe(404);
  expect((await apply(body)).json.status).toBe('PROCESSING');
  await sandbox.advance('10s');
  expect((await get(sandbox, `${BASE}/refund7`)).json.status).toBe('SUCCESS');
  expect(() => sandbox.failRefund('refund7')).toThrow(Error);
});
