import { constants, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { Sandbox } from '../../src/sandbox';
import { looseClient, startSandbox } from '../support/client';
import { misfits } from '../support/valid-response';
import { type Answer, get, post } from './client';
import { opened, type Receiver, startReceiver } from './notify/receiver';

const mchid = '1900007291';
const appid = 'wxd678efh567hg6787';
let sandbox: Sandbox;
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ mchid, notifyUrl: receiver.url });
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});
beforeEach(() => {
  sandbox.reset();
  receiver.arrived.length = 0;
});

const BASE = '/v3/profitsharing';
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;
const encrypt = (text: string): string => {
  const [key = ''] = Object.values(sandbox.options.certs);
  return publicEncrypt({ key: createPublicKey(key), ...oaep }, Buffer.from(text)).toString('base64');
};
const codeOf = ({ status, json }: Answer) => [status, json.code];
const refused = (message: string | RegExp, code = 'INVALID_REQUEST', status = 400) => ({
  status,
  json: { code, message: expect.stringMatching(message) },
});

/** A payment of 100.00 yuan, whose fee of 0.60% is 0.60, settled. */
const paid = async (out_trade_no = 'order-1', more: object = {}): Promise<string> => {
  await post(sandbox, '/v3/pay/transactions/native', {
    ...{ appid, mchid, description: 'x', out_trade_no, notify_url: receiver.url, amount: { total: 10_000 } },
    ...{ settle_info: { profit_sharing: true }, ...more },
  });
  const transaction_id = sandbox.pay(out_trade_no);
  await sandbox.advance('1m');
  return transaction_id;
};
const store = '1900000109';
const addStore = (name = '示例商户', account = store) =>
  post(sandbox, `${BASE}/receivers/add`, {
    ...{ appid, type: 'MERCHANT_ID', account, relation_type: 'STORE', name: encrypt(name) },
  });
const addPerson = () =>
  post(sandbox, `${BASE}/receivers/add`, { appid, type: 'PERSONAL_OPENID', account: 'o-1', relation_type: 'STAFF' });
const toStore = (amount: number, more: object = {}) => ({
  ...{ type: 'MERCHANT_ID', account: store, name: encrypt('示例商户'), amount, description: '分给门店', ...more },
});
const toPerson = (amount: number) => ({ type: 'PERSONAL_OPENID', account: 'o-1', amount, description: '分给员工' });
const share = (transaction_id: string, out_order_no: string, receivers: object[], more: object = {}) =>
  post(sandbox, `${BASE}/orders`, { appid, transaction_id, out_order_no, receivers, unfreeze_unsplit: false, ...more });
const query = (transaction_id: string, out_order_no: string) =>
  get(sandbox, `${BASE}/orders/${out_order_no}?transaction_id=${transaction_id}`);
const unfreeze = (transaction_id: string, out_order_no: string, more: object = {}) =>
  post(sandbox, `${BASE}/orders/unfreeze`, { transaction_id, out_order_no, description: '解冻全部剩余资金', ...more });
const unsplit = async (transaction_id: string) => {
  const { json } = await get(sandbox, `${BASE}/transactions/${transaction_id}/amounts`);
  expect(misfits('GET v3/profitsharing/transactions/{transaction_id}/amounts', json)).toBeUndefined();
  return json.unsplit_amount;
};
const refund = (transaction_id: string, out_refund_no: string, amount: number) =>
  post(sandbox, '/v3/refund/domestic/refunds', {
    ...{ transaction_id, out_refund_no, amount: { refund: amount, total: 10_000, currency: 'CNY' } },
  });
const returning = (out_return_no: string, amount: number, more: object = {}) =>
  post(sandbox, `${BASE}/return-orders`, {
    ...{ out_order_no: 's-1', out_return_no, return_mchid: store, amount, description: '用户退款', ...more },
  });

describe('a receiver', () => {
  it('is added once, its name encrypted both ways, and stays what it was when it is added again', async () => {
    const { json } = await addStore();
    expect(misfits('POST v3/profitsharing/receivers/add', json)).toBeUndefined();
    expect(json).toMatchObject({ type: 'MERCHANT_ID', account: store, relation_type: 'STORE' });
    const again = await post(sandbox, `${BASE}/receivers/add`, {
      ...{ appid, type: 'MERCHANT_ID', account: store, relation_type: 'BRAND', name: encrypt('另一个') },
    });
    expect(again).toMatchObject({ status: 200, json: { relation_type: 'STORE' } });
    const key = sandbox.options.privateKey;
    const names = [json, again.json].map(({ name }) =>
      privateDecrypt({ key, ...oaep }, Buffer.from(`${name}`, 'base64')),
    );
    expect(names.map(String)).toEqual(['示例商户', '示例商户']);
    expect(sandbox.state.sharingReceivers).toEqual([{ type: 'MERCHANT_ID', account: store, relation_type: 'STORE' }]);
  });

  it('that is a merchant needs a name, which is encrypted with the key of the platform', async () => {
    const merchant = { appid, type: 'MERCHANT_ID', account: store, relation_type: 'STORE' };
    for (const wrong of [merchant, { ...merchant, name: 'plain' }]) {
      const { status, json } = await post(sandbox, `${BASE}/receivers/add`, wrong);
      expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', '/body/name']);
    }
    expect(sandbox.state.sharingReceivers).toEqual([]);
  });

  it('gets nothing any more once it is deleted; deleting it again succeeds', async () => {
    const transaction_id = await paid();
    await addPerson();
    const gone = { appid, type: 'PERSONAL_OPENID', account: 'o-1' };
    for (const _ of [1, 2]) {
      const { status, json } = await post(sandbox, `${BASE}/receivers/delete`, gone);
      expect([status, json]).toEqual([200, { type: 'PERSONAL_OPENID', account: 'o-1' }]);
    }
    expect(await share(transaction_id, 's-1', [toPerson(1)])).toMatchObject(refused('分账接收方关系不存在'));
  });
});

describe('sharing', () => {
  it('is PROCESSING first and FINISHED by time, and leaves what the fee and the shares leave', async () => {
    const transaction_id = await paid();
    await Promise.all([addStore(), addPerson()]);
    expect(await unsplit(transaction_id)).toBe(9940);
    const { json } = await share(transaction_id, 's-1', [toStore(1000), toPerson(500)]);
    expect(misfits('POST v3/profitsharing/orders', json)).toBeUndefined();
    expect(json).toMatchObject({
      ...{ transaction_id, out_order_no: 's-1', state: 'PROCESSING', order_id: expect.stringMatching(/^30\d{28}$/) },
      receivers: [
        { type: 'MERCHANT_ID', account: store, amount: 1000, description: '分给门店', result: 'PENDING' },
        { type: 'PERSONAL_OPENID', account: 'o-1', amount: 500, result: 'PENDING' },
      ],
    });
    expect(await unsplit(transaction_id)).toBe(8440);
    expect((await query(transaction_id, 's-1')).json).toEqual(json);
    await sandbox.advance('10s');
    const { json: done } = await query(transaction_id, 's-1');
    expect(misfits('GET v3/profitsharing/orders/{out_order_no}', done)).toBeUndefined();
    expect(done).toMatchObject({
      ...{ state: 'FINISHED', order_id: json.order_id },
      receivers: [{ result: 'SUCCESS' }, { result: 'SUCCESS' }],
    });
    expect(await unsplit(transaction_id)).toBe(8440);
  });

  it('tells of the merchants that got something, and of nobody else', async () => {
    const transaction_id = await paid();
    await Promise.all([addStore(), addPerson()]);
    receiver.arrived.length = 0;
    const { json } = await share(transaction_id, 's-1', [toStore(1000), toPerson(500)], { unfreeze_unsplit: true });
    await sandbox.advance('10s');
    await sandbox.idle();
    expect(receiver.arrived).toHaveLength(1);
    const [told = { body: '', headers: {} }] = receiver.arrived;
    expect(JSON.parse(told.body)).toMatchObject({
      ...{ event_type: 'TRANSACTION.SUCCESS', summary: '分账', resource: { original_type: 'profitsharing' } },
    });
    expect(opened(told, sandbox.options.apiV3Key)).toEqual({
      ...{ mchid, transaction_id, order_id: json.order_id, out_order_no: 's-1' },
      receiver: { type: 'MERCHANT_ID', account: store, amount: 1000, description: '分给门店' },
      success_time: expect.stringMatching(/\+08:00$/),
    });
  });

  it('may be repeated with the same parameters, but not with others', async () => {
    const transaction_id = await paid();
    await Promise.all([addStore(), addPerson()]);
    const { json } = await share(transaction_id, 's-1', [toStore(1000)]);
    expect((await share(transaction_id, 's-1', [toStore(1000)])).json).toEqual(json);
    const other = (receivers: object[], more?: object) => share(transaction_id, 's-1', receivers, more);
    expect(await other([toPerson(1000)])).toMatchObject(refused('分账接收方与原请求不一致'));
    expect(await other([toStore(1001)])).toMatchObject(refused('分账接收方金额与原请求不一致'));
    expect(await other([toStore(1000)], { unfreeze_unsplit: true })).toMatchObject(refused('与原请求不一致'));
    expect(await unsplit(transaction_id)).toBe(8940);
  });

  it('waits until the payment is settled, and until an earlier one is over', async () => {
    await Promise.all([addStore(), addPerson()]);
    await post(sandbox, '/v3/pay/transactions/native', {
      ...{
        appid,
        mchid,
        description: 'x',
        out_trade_no: 'early-1',
        notify_url: receiver.url,
        amount: { total: 10_000 },
      },
      settle_info: { profit_sharing: true },
    });
    const transaction_id = sandbox.pay('early-1');
    expect(await share(transaction_id, 's-1', [toStore(1)])).toMatchObject(refused('订单处理中，请稍后重试'));
    expect(codeOf(await get(sandbox, `${BASE}/transactions/${transaction_id}/amounts`))).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
    ]);
    await sandbox.advance('1m');
    expect((await share(transaction_id, 's-1', [toStore(1)])).status).toBe(200);
    expect(await share(transaction_id, 's-2', [toPerson(1)])).toMatchObject(refused('订单处理中，请稍后重试'));
    expect(await unfreeze(transaction_id, 'u-1')).toMatchObject(refused('订单处理中，请稍后重试'));
    await sandbox.advance('10s');
    expect((await share(transaction_id, 's-2', [toPerson(1)])).status).toBe(200);
  });

  it('is not possible of an order that was not meant for it, or of another merchant', async () => {
    const transaction_id = await paid('order-1', { settle_info: { profit_sharing: false } });
    await addStore();
    expect(await share(transaction_id, 's-1', [toStore(1)])).toMatchObject(refused('非分账订单不支持分账'));
    expect((await get(sandbox, `${BASE}/transactions/${transaction_id}/amounts`)).status).toBe(404);
    const mine = await paid('order-2');
    const other = await share(mine, 's-1', [toStore(1)], { sub_mchid: '1230000109' });
    expect(other).toMatchObject(refused('商户号和订单信息不匹配'));
    expect(await share('42000', 's-1', [toStore(1)])).toMatchObject(refused('商户号和订单信息不匹配'));
    expect(sandbox.state.sharingOrders).toEqual([]);
  });

  it('is limited to 30% of the order over all shares, and to what is there', async () => {
    const transaction_id = await paid();
    await addStore();
    expect(codeOf(await share(transaction_id, 's-1', [toStore(3001)]))).toEqual([403, 'RULE_LIMIT']);
    expect((await share(transaction_id, 's-1', [toStore(3000)])).status).toBe(200);
    await sandbox.advance('10s');
    expect(codeOf(await share(transaction_id, 's-2', [toStore(1)]))).toEqual([403, 'RULE_LIMIT']);
    const other = await paid('order-2');
    await refund(other, 'r-1', 9000);
    // 10.00 are left, of which 0.06 are the fee.
    expect(await unsplit(other)).toBe(994);
    expect(codeOf(await share(other, 's-3', [toStore(995)]))).toEqual([403, 'NOT_ENOUGH']);
    expect((await share(other, 's-3', [toStore(994)])).status).toBe(200);
  });

  it('goes to 1 to 50 receivers, each once and with an amount', async () => {
    const transaction_id = await paid();
    await addStore();
    const many = Array.from({ length: 51 }, (_, index) => ({ ...toPerson(1), account: `o-${index}` }));
    for (const [receivers, field] of [
      [[], '/body/receivers'],
      [many, '/body/receivers'],
      [[toStore(1), toStore(2)], '/body/receivers/1/account'],
      [[toStore(0)], '/body/receivers/0/amount'],
    ] as const) {
      const { status, json } = await share(transaction_id, 's-1', [...receivers]);
      expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', field]);
    }
  });

  it('refuses a merchant under another name, and the payer where the rest is released', async () => {
    const transaction_id = await paid();
    await addStore();
    const wrong = toStore(1, { name: encrypt('另一个') });
    expect(await share(transaction_id, 's-1', [wrong])).toMatchObject(refused('分账接收商户全称不匹配'));
    const toMyself = toStore(1, { account: mchid });
    const all = { unfreeze_unsplit: true };
    expect(await share(transaction_id, 's-1', [toMyself], all)).toMatchObject(refused('不允许为分账出资方'));
  });

  it('is closed for a receiver that is none any more when it is carried out, and the money stays', async () => {
    const transaction_id = await paid();
    await Promise.all([addStore(), addPerson()]);
    await share(transaction_id, 's-1', [toStore(1000), toPerson(500)]);
    await post(sandbox, `${BASE}/receivers/delete`, { appid, type: 'PERSONAL_OPENID', account: 'o-1' });
    await sandbox.advance('10s');
    const { json } = await query(transaction_id, 's-1');
    expect(misfits('GET v3/profitsharing/orders/{out_order_no}', json)).toBeUndefined();
    expect(json.receivers).toMatchObject([{ result: 'SUCCESS' }, { result: 'CLOSED', fail_reason: 'NO_RELATION' }]);
    expect(await unsplit(transaction_id)).toBe(8940);
  });

  it('is possible 50 times', async () => {
    const transaction_id = await paid();
    await addStore();
    for (let count = 0; count < 50; count += 1) {
      expect((await share(transaction_id, `s-${count}`, [toStore(1)])).status).toBe(200);
      await sandbox.advance('10s');
    }
    expect(await share(transaction_id, 's-50', [toStore(1)])).toMatchObject(refused('最多50次'));
  });

  it.each([
    ['s-2', ''],
    ['s-1', '42000'],
  ])('is found by its number and its payment alone: %s %s', async (number, id) => {
    const transaction_id = await paid();
    await addStore();
    await share(transaction_id, 's-1', [toStore(1)]);
    expect(codeOf(await query(id || transaction_id, number))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
  });
});

describe('the rest', () => {
  it('is released by the last share, with a line for the payer', async () => {
    const transaction_id = await paid();
    await addStore();
    const { json } = await share(transaction_id, 's-1', [toStore(1000)], { unfreeze_unsplit: true });
    expect(json.receivers).toMatchObject([{ amount: 1000 }, { type: 'MERCHANT_ID', account: mchid, amount: 8940 }]);
    expect(await unsplit(transaction_id)).toBe(0);
    await sandbox.advance('10s');
    expect(await share(transaction_id, 's-2', [toStore(1)])).toMatchObject(refused('订单已完结'));
    expect(await unfreeze(transaction_id, 'u-1')).toMatchObject(refused('订单已完结'));
  });

  it('is released by a request of its own, which is queried like a share', async () => {
    const transaction_id = await paid();
    const { json } = await unfreeze(transaction_id, 'u-1');
    expect(misfits('POST v3/profitsharing/orders/unfreeze', json)).toBeUndefined();
    expect(json).toMatchObject({
      ...{ state: 'PROCESSING', out_order_no: 'u-1', transaction_id },
      receivers: [{ type: 'MERCHANT_ID', account: mchid, amount: 9940, result: 'PENDING' }],
    });
    expect((await unfreeze(transaction_id, 'u-1')).json).toEqual(json);
    expect(await unfreeze(transaction_id, 'u-1', { description: 'x' })).toMatchObject(refused('与原请求不一致'));
    await sandbox.advance('10s');
    expect((await query(transaction_id, 'u-1')).json).toMatchObject({
      ...{ state: 'FINISHED', receivers: [{ result: 'SUCCESS' }] },
    });
  });

  it('is not released by the number of a share, whatever is answered', async () => {
    const transaction_id = await paid();
    await addStore();
    await share(transaction_id, 's-1', [toStore(1000)]);
    await sandbox.advance('10s');
    expect((await unfreeze(transaction_id, 's-1')).status).toBe(200);
    expect(await unsplit(transaction_id)).toBe(8940);
  });

  it('must be something to be released', async () => {
    const transaction_id = await paid();
    await refund(transaction_id, 'r-1', 10_000);
    expect(codeOf(await unfreeze(transaction_id, 'u-1'))).toEqual([403, 'NOT_ENOUGH']);
  });

  it('is released by the platform after 30 days', async () => {
    const transaction_id = await paid();
    await addStore();
    await sandbox.advance('30d');
    expect(await unsplit(transaction_id)).toBe(0);
    expect(await share(transaction_id, 's-1', [toStore(1)])).toMatchObject(refused('订单已完结'));
  });
});

describe('a refund of an order that is shared', () => {
  const fundsOf = async (answer: Promise<Answer>) => (await answer).json.funds_account;

  it('is taken from what is frozen while nothing or little enough is shared', async () => {
    const transaction_id = await paid();
    await addStore();
    expect(await fundsOf(refund(transaction_id, 'r-1', 1000))).toBe('UNAVAILABLE');
    // 90.00 are left, of which 0.54 are the fee.
    expect(await unsplit(transaction_id)).toBe(8946);
    await share(transaction_id, 's-1', [toStore(2000)]);
    expect(await unsplit(transaction_id)).toBe(6946);
    const message = '申请退款金额大于剩余未分账金额，请等待分账完成后再试';
    expect(await refund(transaction_id, 'r-2', 6947)).toMatchObject(refused(message));
    expect(await fundsOf(refund(transaction_id, 'r-2', 6946))).toBe('UNAVAILABLE');
  });

  it('is taken from what is available once all is shared or released', async () => {
    const transaction_id = await paid();
    await addStore();
    await share(transaction_id, 's-1', [toStore(2000)]);
    await sandbox.advance('10s');
    expect((await refund(transaction_id, 'r-1', 10_000)).json.code).toBe('INVALID_REQUEST');
    await unfreeze(transaction_id, 'u-1');
    const { json } = await refund(transaction_id, 'r-1', 10_000);
    expect(json).toMatchObject({ funds_account: 'AVAILABLE', status: 'PROCESSING' });
    expect(misfits('POST v3/refund/domestic/refunds', json)).toBeUndefined();
  });

  it('may be of the whole while nothing is shared, and of another order is from what is not settled', async () => {
    expect(await fundsOf(refund(await paid(), 'r-1', 10_000))).toBe('UNAVAILABLE');
    expect(await fundsOf(refund(await paid('order-2', { settle_info: {} }), 'r-2', 1))).toBe('UNSETTLED');
  });
});

describe('a return', () => {
  const shared = async () => {
    const transaction_id = await paid();
    await Promise.all([addStore(), addPerson()]);
    await share(transaction_id, 's-1', [toStore(1000), toPerson(500)]);
    await sandbox.advance('10s');
    return transaction_id;
  };

  it('is PROCESSING first and SUCCESS by time, and the merchant is told', async () => {
    const transaction_id = await shared();
    receiver.arrived.length = 0;
    const { json } = await returning('b-1', 400);
    expect(misfits('POST v3/profitsharing/return-orders', json)).toBeUndefined();
    expect(json).toMatchObject({
      ...{ out_order_no: 's-1', out_return_no: 'b-1', return_mchid: store, amount: 400, result: 'PROCESSING' },
    });
    await sandbox.advance('10s');
    await sandbox.idle();
    const { json: done } = await get(sandbox, `${BASE}/return-orders/b-1?out_order_no=s-1`);
    expect(misfits('GET v3/profitsharing/return-orders/{out_return_no}', done)).toBeUndefined();
    expect(done).toMatchObject({ result: 'SUCCESS', return_id: json.return_id, order_id: json.order_id });
    expect(receiver.arrived).toHaveLength(1);
    const [told = { body: '', headers: {} }] = receiver.arrived;
    expect(JSON.parse(told.body).summary).toBe('分账回退');
    expect(opened(told, sandbox.options.apiV3Key)).toMatchObject({
      ...{ mchid, transaction_id, order_id: json.return_id, out_order_no: 'b-1' },
      receiver: { type: 'MERCHANT_ID', account: mchid, amount: 400, description: '用户退款' },
    });
    // What came back cannot be shared again.
    expect(await unsplit(transaction_id)).toBe(8440);
  });

  it('may be repeated with the same parameters, but not with others, and goes up to the share', async () => {
    await shared();
    const { json } = await returning('b-1', 400);
    expect((await returning('b-1', 400)).json).toEqual(json);
    expect(await returning('b-1', 401)).toMatchObject(refused('与原请求不一致'));
    expect(await returning('b-2', 601)).toMatchObject(refused('剩余可回退的金额不足'));
    const byId = await returning('b-2', 600, { out_order_no: undefined, order_id: json.order_id });
    expect(byId.json).toMatchObject({ out_order_no: 's-1', amount: 600 });
  });

  it('comes from a merchant that got a share, of a division that is over', async () => {
    const transaction_id = await shared();
    expect(await returning('b-1', 1, { return_mchid: '1230000109' })).toMatchObject(refused('不是该分账单的接收方'));
    expect(await returning('b-1', 1, { return_mchid: 'o-1' })).toMatchObject(refused('不是该分账单的接收方'));
    expect(await returning('b-1', 1, { return_mchid: mchid })).toMatchObject(refused('参数不正确', 'PARAM_ERROR'));
    expect(await returning('b-1', 0)).toMatchObject(refused('回退金额应大于0', 'PARAM_ERROR'));
    expect((await returning('b-1', 1, { out_order_no: undefined })).json.detail?.field).toBe('/body/out_order_no');
    expect(await returning('b-1', 1, { out_order_no: 's-9' })).toMatchObject(refused('分账指令不存在'));
    expect(await returning('b-1', 1, { order_id: '30' })).toMatchObject(refused('分账指令不存在'));
    await share(transaction_id, 's-2', [toStore(1)]);
    expect(await returning('b-1', 1, { out_order_no: 's-2' })).toMatchObject(refused('处理中'));
    expect(sandbox.state.sharingReturns).toEqual([]);
  });

  it('is possible 50 times', async () => {
    await shared();
    for (let count = 0; count < 50; count += 1) expect((await returning(`b-${count}`, 1)).status).toBe(200);
    expect(await returning('b-50', 1)).toMatchObject(refused('最多50次'));
  });

  it('is possible for 180 days', async () => {
    await shared();
    await sandbox.advance('179d');
    expect((await returning('b-1', 1)).status).toBe(200);
    await sandbox.advance('1d');
    expect(await returning('b-2', 1)).toMatchObject(refused('超过分账回退时效'));
  });

  it('is found by its number and that of its division alone', async () => {
    await shared();
    await returning('b-1', 1);
    for (const target of ['b-2?out_order_no=s-1', 'b-1?out_order_no=s-2', 'b-1?out_order_no=s-1&sub_mchid=1']) {
      expect(codeOf(await get(sandbox, `${BASE}/return-orders/${target}`))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    }
  });
});

it('nobody is told of a share where no notifyUrl is set up', async () => {
  const outer = sandbox;
  sandbox = await startSandbox({ mchid });
  try {
    const transaction_id = await paid();
    await addStore();
    receiver.arrived.length = 0;
    await share(transaction_id, 's-1', [toStore(1)]);
    await sandbox.advance('10s');
    expect((await query(transaction_id, 's-1')).json.state).toBe('FINISHED');
    expect(sandbox.notifications).toHaveLength(1);
    expect(receiver.arrived).toEqual([]);
  } finally {
    await sandbox.close();
    sandbox = outer;
  }
});

describe('a partner', () => {
  const sub_mchid = '1230000109';

  it('shares, releases and takes back for its merchant, by the number of both', async () => {
    await post(sandbox, '/v3/pay/partner/transactions/native', {
      ...{ sp_appid: appid, sp_mchid: mchid, sub_mchid, description: 'x', out_trade_no: 'order-1' },
      ...{ notify_url: receiver.url, amount: { total: 10_000 }, settle_info: { profit_sharing: true } },
    });
    const transaction_id = sandbox.pay('order-1');
    await sandbox.advance('1m');
    receiver.arrived.length = 0;
    const merchant = { appid, sub_mchid, type: 'MERCHANT_ID', account: store, relation_type: 'STORE' };
    const added = await post(sandbox, `${BASE}/receivers/add`, { ...merchant, name: encrypt('示例商户') });
    expect(added.json).toMatchObject({ sub_mchid, account: store });
    expect(await share(transaction_id, 's-1', [toStore(1000)])).toMatchObject(refused('商户号和订单信息不匹配'));
    const { json } = await share(transaction_id, 's-1', [toStore(1000)], { sub_mchid, unfreeze_unsplit: true });
    expect(misfits('POST v3/profitsharing/orders', json)).toBeUndefined();
    expect(json).toMatchObject({ sub_mchid, receivers: [{ amount: 1000 }, { account: sub_mchid, amount: 8940 }] });
    await sandbox.advance('10s');
    expect((await query(transaction_id, 's-1')).status).toBe(404);
    const asked = await get(sandbox, `${BASE}/orders/s-1?transaction_id=${transaction_id}&sub_mchid=${sub_mchid}`);
    expect(asked.json).toMatchObject({ sub_mchid, state: 'FINISHED' });
    await sandbox.idle();
    const [told = { body: '', headers: {} }] = receiver.arrived;
    expect(opened(told, sandbox.options.apiV3Key)).toMatchObject({ sp_mchid: mchid, sub_mchid, out_order_no: 's-1' });
    expect(await returning('b-1', 1)).toMatchObject(refused('分账指令不存在'));
    expect((await returning('b-1', 1, { sub_mchid })).json).toMatchObject({ sub_mchid, amount: 1 });
  });

  it('asks how much may be shared', async () => {
    const { json } = await get(sandbox, `${BASE}/merchant-configs/${sub_mchid}`);
    expect(misfits('GET v3/profitsharing/merchant-configs/{sub_mchid}', json)).toBeUndefined();
    expect(json).toEqual({ sub_mchid, max_ratio: 3000 });
  });
});

it('a sub order of a combined order is shared like any other', async () => {
  const sub = (out_trade_no: string, more: object = {}) => ({
    ...{
      mchid,
      out_trade_no,
      attach: 'x',
      description: 'x',
      amount: { total_amount: 10_000, currency: 'CNY' },
      ...more,
    },
  });
  await post(sandbox, '/v3/combine-transactions/native', {
    ...{ combine_appid: appid, combine_mchid: mchid, combine_out_trade_no: 'whole-1', notify_url: receiver.url },
    sub_orders: [sub('part-1', { settle_info: { profit_sharing: true } }), sub('part-2')],
  });
  const transaction_id = sandbox.pay('whole-1');
  await sandbox.advance('1m');
  await addStore();
  expect((await share(transaction_id, 's-1', [toStore(3000)])).status).toBe(200);
  expect(await unsplit(transaction_id)).toBe(6940);
});

it.each([
  ['Y', 9940],
  ['N', undefined],
])('an order of APIv2 with profit_sharing %s has %s to be shared', async (profit_sharing, amount) => {
  const xml = { appid, mch_id: mchid, body: 'x', out_trade_no: 'order-1', total_fee: '10000', profit_sharing };
  const rest = { spbill_create_ip: '14.23.150.211', notify_url: receiver.url, trade_type: 'NATIVE', product_id: '1' };
  await looseClient(sandbox.options)
    .chain('v2/pay/unifiedorder')
    .post({ xml: { ...xml, ...rest } });
  const transaction_id = sandbox.pay('order-1');
  await sandbox.advance('1m');
  const { json } = await get(sandbox, `${BASE}/transactions/${transaction_id}/amounts`);
  expect(json.unsplit_amount).toBe(amount);
});

it('what is under way goes on after a snapshot and after a new start', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sharing-'));
  const outer = sandbox;
  try {
    sandbox = await Sandbox.start({ dir, mchid });
    const transaction_id = await paid();
    await addStore();
    await share(transaction_id, 's-1', [toStore(1000)]);
    const before = sandbox.snapshot();
    await sandbox.advance('10s');
    await returning('b-1', 1);
    sandbox.restore(before);
    expect(sandbox.state).toMatchObject({ sharingOrders: [{ state: 'PROCESSING' }], sharingReturns: [] });
    await sandbox.advance('10s');
    expect(sandbox.state).toMatchObject({ sharingOrders: [{ state: 'FINISHED' }] });
    await returning('b-1', 1);
    await sandbox.close();
    sandbox = await Sandbox.start({ dir, mchid });
    expect(sandbox.state).toMatchObject({ sharingOrders: [{}], sharingReturns: [{ result: 'PROCESSING' }] });
    await sandbox.advance('10s');
    expect(sandbox.state).toMatchObject({ sharingReturns: [{ result: 'SUCCESS' }] });
    await sandbox.close();
  } finally {
    sandbox = outer;
    rmSync(dir, { recursive: true });
  }
});

it('a client shares, its names encrypted by itself', async () => {
  const transaction_id = await paid();
  const { profitsharing } = Builder.factory(sandbox.options).v3;
  const person = { type: 'MERCHANT_ID', account: store, name: '示例商户' } as const;
  const added = await profitsharing.receivers.add.post({ json: { appid, ...person, relation_type: 'STORE' } });
  expect(added.data).toMatchObject({ account: store });
  const receivers = [{ ...person, amount: 100, description: 'x' }];
  const json = { appid, transaction_id, out_order_no: 's-1', receivers, unfreeze_unsplit: false };
  const { data } = await profitsharing.orders.post({ json });
  expect(data.state).toBe('PROCESSING');
});
