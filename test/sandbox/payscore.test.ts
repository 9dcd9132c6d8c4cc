import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { get, post } from './client';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const BASE = '/v3/payscore/serviceorder';
const parties = { appid: 'wxd678efh567hg6787', service_id: '2002000000000558128851361561536' };
const search = new URLSearchParams(parties);
const payments = [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }];

const creation = (out_order_no: string, more: object = {}) => ({
  out_order_no,
  ...parties,
  service_introduction: '某某酒店',
  time_range: { start_time: 'OnAccept' },
  risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 50000 },
  notify_url: 'https://example.com/notify',
  ...more,
});
const completion = { ...parties, post_payments: payments, total_amount: 40000 };
const modification = { ...parties, post_payments: payments, total_amount: 30000, reason: '用户投诉' };

let serial = 0;
const create = async (more: object = {}): Promise<string> => {
  serial += 1;
  const out_order_no = `order${serial}`;
  const { status } = await post(sandbox, BASE, creation(out_order_no, { need_user_confirm: false, ...more }));
  expect(status).toBe(200);
  return out_order_no;
};
const step = (out_order_no: string, name: string, json: object) =>
  post(sandbox, `${BASE}/${out_order_no}/${name}`, json);
const query = async (out_order_no: string) =>
  (await get(sandbox, `${BASE}?out_order_no=${encodeURIComponent(out_order_no)}&${search}`)).json;

describe('creating', () => {
  it('waits for the user unless told otherwise', async () => {
    const { json } = await post(sandbox, BASE, creation('waits'));
    expect(json).toMatchObject({ state: 'CREATED', state_description: 'USER_CONFIRM', mchid: sandbox.options.mchid });
    expect(json.package).toMatch(/./);
    const query_id = sandbox.confirm('waits');
    expect(await query('waits')).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' });
    const { json: found } = await get(sandbox, `${BASE}?query_id=${query_id}&${search}`);
    expect(found).toMatchObject({ out_order_no: 'waits', order_id: json.order_id });
    expect(() => sandbox.confirm('waits')).toThrow(Error);
    expect(() => sandbox.confirm('nobody’s')).toThrow(Error);
  });

  it('is under way at once when the user need not confirm', async () => {
    const { json } = await post(sandbox, BASE, creation('at-once', { need_user_confirm: false }));
    expect(json).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' });
  });

  it('may be repeated with the same parameters, in any order of keys, but not with others', async () => {
    const first = await post(sandbox, BASE, creation('again'));
    const again = await post(sandbox, BASE, Object.fromEntries(Object.entries(creation('again')).reverse()));
    expect([again.status, again.json]).toEqual([200, first.json]);
    const other = await post(sandbox, BASE, creation('again', { attach: 'x' }));
    expect([other.status, other.json.code]).toEqual([400, 'INVALID_REQUEST']);
  });

  it('points at a required field that is missing', async () => {
    const { risk_fund: _, ...rest } = creation('faulty');
    for (const [json, field] of [
      [rest, '/body/risk_fund'],
      [creation('faulty', { time_range: {} }), '/body/time_range/start_time'],
      [creation('faulty', { notify_url: null }), '/body/notify_url'],
      [creation('faulty', { post_payments: [{ name: 'a' }, {}] }), '/body/post_payments/1/name'],
      [undefined, '/body'],
    ] as const) {
      const { status, json: answer } = await post(sandbox, BASE, json);
      expect([status, answer.code, answer.detail]).toEqual([
        400,
        'PARAM_ERROR',
        expect.objectContaining({ field, location: 'body', issue: expect.any(String) }),
      ]);
    }
  });

  it('refuses an amount that is no whole number of fen', async () => {
    for (const amount of [-1, 1.5, '100', 1e300, true]) {
      const { status, json } = await post(sandbox, BASE, creation('sum', { risk_fund: { name: 'DEPOSIT', amount } }));
      expect([status, json.detail]).toEqual([
        400,
        expect.objectContaining({ field: '/body/risk_fund/amount', value: amount }),
      ]);
    }
  });

  it('takes any order number that arrives percent-encoded', async () => {
    const number = 'A|b_-1';
    await post(sandbox, BASE, creation(number, { need_user_confirm: false }));
    const { status, json } = await step('%41%7Cb%5F%2D1', 'complete', completion);
    expect([status, json.out_order_no]).toEqual([200, number]);
    expect((await query(number)).out_order_no).toBe(number);
  });
});

describe('querying', () => {
  it('needs service_id, appid and one of the two numbers', async () => {
    for (const target of [
      `${BASE}?${search}`,
      `${BASE}?out_order_no=a&query_id=b&${search}`,
      `${BASE}?out_order_no=a&appid=b`,
      `${BASE}?out_order_no=a&service_id=b`,
    ]) {
      const { status, json } = await get(sandbox, target);
      expect([status, json.code, json.detail?.location]).toEqual([400, 'PARAM_ERROR', 'query']);
    }
  });

  it('does not find an order under another appid or service', async () => {
    const number = await create();
    for (const other of [{ appid: 'wx1' }, { service_id: '1' }]) {
      const { status, json } = await get(
        sandbox,
        `${BASE}?out_order_no=${number}&${new URLSearchParams({ ...parties, ...other })}`,
      );
      expect([status, json.code]).toEqual([404, 'ORDER_NOT_EXIST']);
    }
  });
});

describe('completing', () => {
  it('asks for the amount', async () => {
    const number = await create();
    const { json } = await step(number, 'complete', { ...completion, time_range: { end_time: '20091225121210' } });
    expect(json).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      total_amount: 40000,
      need_collection: true,
      post_payments: payments,
      time_range: { start_time: 'OnAccept', end_time: '20091225121210' },
    });
    // The official page has `collection` in the query and not here.
    expect(json.collection).toBeUndefined();
    const collection = { state: 'USER_PAYING', total_amount: 40000, paying_amount: 40000, paid_amount: 0 };
    expect(await query(number)).toMatchObject({ ...json, collection });
  });

  it('asks for nothing when the amount is zero', async () => {
    const { json } = await step(await create(), 'complete', { ...completion, total_amount: 0 });
    expect(json).toMatchObject({ state: 'DONE', need_collection: false, total_amount: 0 });
    expect(json.collection).toBeUndefined();
  });

  it('may be repeated with the same parameters, but not with others', async () => {
    const number = await create();
    const first = await step(number, 'complete', completion);
    expect((await step(number, 'complete', completion)).json).toEqual(first.json);
    const { status, json } = await step(number, 'complete', { ...completion, total_amount: 1 });
    expect([status, json.code]).toEqual([400, 'INVALID_REQUEST']);
  });

  it('is not possible before the user confirmed', async () => {
    const { status, json } = await step(await create({ need_user_confirm: true }), 'complete', completion);
    expect([status, json.code]).toEqual([400, 'INVALID_ORDER_STATE']);
  });

  it('can be one step with creating', async () => {
    const { need_user_confirm: _, risk_fund: __, ...rest } = { need_user_confirm: 0, ...creation('in-one') };
    const json = {
      ...rest,
      location: { end_location: '嗨客时尚主题展餐厅' },
      total_amount: 500,
      post_payments: payments,
    };
    const first = await post(sandbox, `${BASE}/direct-complete`, json);
    expect(first.json).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      total_amount: 500,
      location: json.location,
    });
    expect((await post(sandbox, `${BASE}/direct-complete`, json)).json).toEqual(first.json);
    const other = await post(sandbox, `${BASE}/direct-complete`, { ...json, total_amount: 1 });
    expect(other.json.code).toBe('INVALID_REQUEST');
    expect((await step('in-one', 'modify', modification)).json.total_amount).toBe(30000);
  });
});

describe('modifying', () => {
  it('replaces the items and the amount that is owed', async () => {
    const number = await create();
    const discounts = [{ name: '满20减1元', description: '每人限一张', amount: 100 }];
    await step(number, 'complete', { ...completion, post_discounts: discounts });
    const device = { start_device_id: 'HG123456' };
    const { status, json } = await step(number, 'modify', { ...modification, device });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      total_amount: 30000,
      collection: { state: 'USER_PAYING', total_amount: 30000, paying_amount: 30000, paid_amount: 0 },
    });
    expect(json.post_discounts).toBeUndefined();
    const again = await step(number, 'modify', { ...modification, post_discounts: discounts });
    expect(again.json).toMatchObject({ post_discounts: discounts });
    expect(await query(number)).toEqual({ ...(await query(number)), ...again.json });
  });

  it('is possible only as long as the amount is owed', async () => {
    const under_way = await create();
    const paid = await create();
    await step(paid, 'complete', completion);
    await step(paid, 'pay', parties);
    for (const number of [under_way, paid]) {
      const { status, json } = await step(number, 'modify', modification);
      expect([status, json.code]).toEqual([400, 'INVALID_ORDER_STATE']);
    }
    const { status, json } = await step('nobody', 'modify', modification);
    expect([status, json.code]).toEqual([404, 'ORDER_NOT_EXIST']);
  });
});

describe('being paid', () => {
  it('by the platform makes a payment that can be queried', async () => {
    const number = await create();
    await step(number, 'complete', completion);
    const { status, json } = await step(number, 'pay', {});
    expect([status, Object.keys(json).sort()]).toEqual([
      200,
      ['appid', 'mchid', 'order_id', 'out_order_no', 'service_id'],
    ]);
    const { state, state_description, collection } = await query(number);
    expect([state, state_description]).toEqual(['DONE', undefined]);
    const id = expect.stringMatching(/^\d{28}$/);
    const detail = { seq: 1, amount: 40000, paid_type: 'NEWTON', transaction_id: id, paid_time: expect.any(String) };
    expect(collection).toEqual({
      state: 'USER_PAID',
      total_amount: 40000,
      paying_amount: 0,
      paid_amount: 40000,
      details: [detail],
    });
    const text = JSON.stringify(collection);
    const [, transaction] = /"transaction_id":"(\d+)"/.exec(text) ?? [];
    const { json: payment } = await get(
      sandbox,
      `/v3/pay/transactions/id/${transaction}?mchid=${sandbox.options.mchid}`,
    );
    expect(payment).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 40000 } });
  });

  it('elsewhere is told by sync', async () => {
    const number = await create();
    const sync = { ...parties, type: 'Order_Paid', detail: { paid_time: '20091225091210' } };
    expect((await step(number, 'sync', sync)).json.code).toBe('INVALID_ORDER_STATE');
    await step(number, 'complete', completion);
    for (const [wrong, field] of [
      [{ ...sync, type: 'Paid' }, '/body/type'],
      [{ ...sync, detail: { paid_time: '2009-12-25' } }, '/body/detail/paid_time'],
    ] as const) {
      expect((await step(number, 'sync', wrong)).json.detail?.field).toBe(field);
    }
    const { json } = await step(number, 'sync', sync);
    expect(json).toMatchObject({
      state: 'DONE',
      openid: expect.any(String),
      collection: { state: 'USER_PAID', details: [{ paid_type: 'MCH', paid_time: '20091225091210' }] },
    });
  });
});

describe('cancelling', () => {
  const cancel = { ...parties, reason: '用户投诉' };

  it('is possible before confirmation, under way and while the amount is owed', async () => {
    const owed = await create();
    await step(owed, 'complete', completion);
    for (const number of [await create({ need_user_confirm: true }), await create(), owed]) {
      const { status, json } = await step(number, 'cancel', cancel);
      expect([status, json.out_order_no]).toEqual([200, number]);
      const order = await query(number);
      expect([order.state, order.collection]).toEqual(['REVOKED', undefined]);
    }
  });

  it('may be repeated with the same reason, but not with another', async () => {
    const number = await create();
    await step(number, 'cancel', cancel);
    expect((await step(number, 'cancel', cancel)).status).toBe(200);
    expect((await step(number, 'cancel', { ...cancel, reason: '其他' })).json.code).toBe('INVALID_REQUEST');
  });

  it('is not possible once it is paid', async () => {
    const number = await create();
    await step(number, 'complete', completion);
    await step(number, 'pay', {});
    const { status, json } = await step(number, 'cancel', cancel);
    expect([status, json.code]).toEqual([400, 'INVALID_ORDER_STATE']);
  });
});

it('answers a message to the user with a 204', async () => {
  const number = await create();
  const message = {
    service_id: parties.service_id,
    post_payments: payments,
    total_amount: 1,
    prepaid_time: '20091225091210',
  };
  for (const name of ['send-pendingmessage', 'send-prepaidmessage']) {
    const { status, body } = await step(number, name, message);
    expect([status, body.length]).toEqual([204, 0]);
    expect((await step('nobody', name, message)).status).toBe(404);
  }
});

it('refuses an appid and a service that are not the ones it was started with', async () => {
  const strict = await startSandbox({ appid: 'wx1', serviceId: '1' });
  const own = { appid: 'wx1', service_id: '1' };
  expect((await post(strict, BASE, creation('a', own))).status).toBe(200);
  const appid = await post(strict, BASE, creation('b', { ...own, appid: 'wx2' }));
  expect([appid.status, appid.json.code]).toEqual([400, 'APPID_MCHID_NOT_MATCH']);
  const service = await post(strict, BASE, creation('b', { ...own, service_id: '2' }));
  expect([service.status, service.json.code]).toEqual([403, 'NO_AUTH']);
  await strict.close();
});
