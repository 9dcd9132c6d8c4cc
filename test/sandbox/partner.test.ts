import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { get, post } from './client';
import { isSigned, opened, type Receiver, startReceiver } from './notify/receiver';

let sandbox: Sandbox;
let receiver: Receiver;
beforeAll(async () => {
  sandbox = await startSandbox({ mchid: '1900007291' });
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

const BASE = '/v3/pay/partner/transactions';
const parties = { sp_mchid: '1900007291', sub_mchid: '1900000109' };
const order = (more: object = {}) => ({
  ...parties,
  ...{ sp_appid: 'wx8888888888888888', description: 'Image形象店', out_trade_no: 'order-1' },
  ...{ notify_url: receiver.url, amount: { total: 100, currency: 'CNY' }, ...more },
});
const named = (sub_mchid = parties.sub_mchid): string => `sp_mchid=${parties.sp_mchid}&sub_mchid=${sub_mchid}`;
const query = (search = named()) => get(sandbox, `${BASE}/out-trade-no/order-1?${search}`);

describe('a partner', () => {
  it('orders for its merchant, and is told of payment and refund with the numbers of both', async () => {
    const placed = await post(
      sandbox,
      `${BASE}/jsapi`,
      order({ sub_appid: 'wxd678efh567hg6999', payer: { sp_openid: 'oUpF8' } }),
    );
    expect(placed.json.prepay_id).toMatch(/^wx\w{34}$/);
    const transaction_id = sandbox.pay('order-1');
    const { json } = await query();
    expect(json).toMatchObject({
      ...{ ...parties, transaction_id, trade_state: 'SUCCESS', sp_appid: 'wx8888888888888888' },
      payer: { sp_openid: 'oUpF8', sub_openid: expect.stringMatching(/^o/) },
    });
    expect(json).not.toHaveProperty('mchid');
    expect((await get(sandbox, `${BASE}/id/${transaction_id}?${named()}`)).json).toEqual(json);
    const refund = {
      sub_mchid: parties.sub_mchid,
      out_trade_no: 'order-1',
      out_refund_no: 'r-1',
      notify_url: receiver.url,
    };
    const amount = { refund: 40, total: 100, currency: 'CNY' };
    expect((await post(sandbox, '/v3/refund/domestic/refunds', { ...refund, amount })).status).toBe(200);
    await sandbox.advance('1m');
    expect((await get(sandbox, `/v3/refund/domestic/refunds/r-1?sub_mchid=${parties.sub_mchid}`)).json.status).toBe(
      'SUCCESS',
    );
    expect((await get(sandbox, '/v3/refund/domestic/refunds/r-1')).status).toBe(404);
    expect(receiver.arrived.every((arrived) => isSigned(arrived, sandbox.options))).toBe(true);
    const told = receiver.arrived.map((arrived) => opened(arrived, sandbox.options.apiV3Key));
    expect(told).toMatchObject([
      { ...parties, out_trade_no: 'order-1', trade_state: 'SUCCESS' },
      { ...parties, out_refund_no: 'r-1', refund_status: 'SUCCESS' },
    ]);
    for (const resource of told) expect(resource).not.toHaveProperty('mchid');
  });

  it('closes its order', async () => {
    await post(sandbox, `${BASE}/native`, order());
    expect((await post(sandbox, `${BASE}/out-trade-no/order-1/close`, parties)).status).toBe(204);
    expect((await query()).json.trade_state).toBe('CLOSED');
  });

  it('names the merchant of the order', async () => {
    await post(sandbox, `${BASE}/native`, order());
    const { status, json } = await query(named('1900000110'));
    expect([status, json.code, json.message]).toEqual([400, 'INVALID_REQUEST', '子商户号与订单不匹配']);
    expect((await query(`sp_mchid=1&sub_mchid=${parties.sub_mchid}`)).json.detail?.field).toBe('/query/sp_mchid');
    sandbox.pay('order-1');
    const amount = { refund: 40, total: 100, currency: 'CNY' };
    const refund = { out_trade_no: 'order-1', out_refund_no: 'r-1', amount };
    for (const wrong of [refund, { ...refund, sub_mchid: '1900000110' }]) {
      expect((await post(sandbox, '/v3/refund/domestic/refunds', wrong)).json.code).toBe('RESOURCE_NOT_EXISTS');
    }
  });

  it('has its orders to itself: as a merchant it finds none of them, and the other way round', async () => {
    await post(sandbox, `${BASE}/native`, order());
    expect((await get(sandbox, `/v3/pay/transactions/out-trade-no/order-1?mchid=${parties.sp_mchid}`)).json.code).toBe(
      'ORDER_NOT_EXIST',
    );
    const { sp_mchid: mchid } = parties;
    const { sp_mchid: _, sub_mchid: __, sp_appid: appid, ...others } = order({ out_trade_no: 'order-2' });
    expect((await post(sandbox, '/v3/pay/transactions/native', { ...others, appid, mchid })).status).toBe(200);
    expect((await get(sandbox, `${BASE}/out-trade-no/order-2?${named()}`)).json.code).toBe('ORDER_NOT_EXIST');
    expect(
      (await post(sandbox, '/v3/pay/transactions/native', { ...others, appid, mchid, out_trade_no: 'order-1' })).json
        .code,
    ).toBe('OUT_TRADE_NO_USED');
  });
});
