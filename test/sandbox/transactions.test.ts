import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { get, post } from './client';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ mchid: '1900000109' });
});
afterAll(() => sandbox.close());

const BASE = '/v3/pay/transactions';
const mchid = '1900000109';
const order = (out_trade_no: string, more: object = {}) => ({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: 'https://example.com/notify',
  amount: { total: 100, currency: 'CNY' },
  ...more,
});
const scene_info = { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } };
const native = (out_trade_no: string, more?: object) => post(sandbox, `${BASE}/native`, order(out_trade_no, more));
const query = (out_trade_no: string) => get(sandbox, `${BASE}/out-trade-no/${out_trade_no}?mchid=${mchid}`);
const close = (out_trade_no: string) => post(sandbox, `${BASE}/out-trade-no/${out_trade_no}/close`, { mchid });

describe('ordering', () => {
  it('answers what each way of paying needs', async () => {
    const jsapi = await post(sandbox, `${BASE}/jsapi`, order('jsapi1', { payer: { openid: 'oUpF8' } }));
    expect(jsapi.json.prepay_id).toMatch(/^wx\w{34}$/);
    expect((await post(sandbox, `${BASE}/app`, order('app001'))).json.prepay_id).toMatch(/^wx\w{34}$/);
    expect((await post(sandbox, `${BASE}/h5`, order('h50001', { scene_info }))).json.h5_url).toMatch(
      /^https:\/\/wx\.tenpay\.com\//,
    );
    expect((await native('native1')).json.code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/);
  });

  it('needs the payer for JSAPI', async () => {
    const { status, json } = await post(sandbox, `${BASE}/jsapi`, order('jsapi2', { payer: {} }));
    expect([status, json.detail]).toEqual([
      400,
      { field: '/body/payer/openid', value: '', issue: '此字段为必填项', location: 'body' },
    ]);
  });

  it('refuses an amount that is no whole number of fen', async () => {
    const { status, json } = await native('native2', { amount: { total: 0.01 } });
    expect([status, json.detail]).toEqual([400, expect.objectContaining({ field: '/body/amount/total', value: 0.01 })]);
  });

  it('refuses a merchant that is not the one who signed', async () => {
    const { status, json } = await native('native3', { mchid: '1' });
    expect([status, json.detail?.field]).toEqual([400, '/body/mchid']);
  });

  it('may be repeated with the same parameters, but not with others', async () => {
    const first = await post(sandbox, `${BASE}/app`, order('again1'));
    const again = await post(sandbox, `${BASE}/app`, order('again1'));
    expect(again.json.prepay_id).toMatch(/^wx\w{34}$/);
    expect(again.json.prepay_id).not.toBe(first.json.prepay_id);
    for (const other of [
      await post(sandbox, `${BASE}/app`, order('again1', { attach: 'x' })),
      await native('again1'),
    ]) {
      expect([other.status, other.json.code]).toEqual([403, 'OUT_TRADE_NO_USED']);
    }
  });

  it('is over once the order is paid or closed', async () => {
    await native('paid01');
    sandbox.pay('paid01');
    const again = await native('paid01');
    expect([again.status, again.json.code]).toEqual([400, 'ORDERPAID']);
    await native('closed');
    await close('closed');
    expect((await native('closed')).json.code).toBe('ORDER_CLOSED');
  });
});

it('refuses a character of four bytes, and takes those of three', async () => {
  const { status, json } = await native('emoji1', { description: '公仔😀' });
  expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', '/body']);
  expect((await native('emoji2', { description: '公仔（大）' })).status).toBe(200);
});

describe('the time of an order', () => {
  it('ends after 7 days without a payment: the platform closes it', async () => {
    const own = await startSandbox();
    await post(own, `${BASE}/native`, order('late01'));
    await own.advance('6d23h');
    expect(own.state.transactions).toMatchObject([{ trade_state: 'NOTPAY' }]);
    await own.advance('1h');
    expect((await get(own, `${BASE}/out-trade-no/late01?mchid=${mchid}`)).json.trade_state).toBe('CLOSED');
    expect(() => own.pay('late01')).toThrow('is CLOSED; create another');
    expect((await post(own, `${BASE}/native`, order('late01'))).json.code).toBe('ORDER_CLOSED');
    await own.close();
  });

  it('to be paid ends with its time_expire, and it stays open', async () => {
    const own = await startSandbox();
    const time_expire = new Date(Date.now() + 300_000).toISOString();
    await post(own, `${BASE}/native`, order('late02', { time_expire }));
    await own.advance('5m');
    expect(() => own.pay('late02')).toThrow('the time_expire of this order has passed');
    expect((await get(own, `${BASE}/out-trade-no/late02?mchid=${mchid}`)).json.trade_state).toBe('NOTPAY');
    await own.close();
  });
});

describe('querying', () => {
  it('shows an order that waits, then its payment under both numbers', async () => {
    await native('query1', { attach: 'mine' });
    const waiting = (await query('query1')).json;
    expect(waiting).toMatchObject({ trade_state: 'NOTPAY', attach: 'mine', amount: { total: 100, currency: 'CNY' } });
    expect(waiting.transaction_id).toBeUndefined();
    const transaction_id = sandbox.pay('query1');
    const { json } = await query('query1');
    expect(json).toMatchObject({
      trade_state: 'SUCCESS',
      trade_type: 'NATIVE',
      transaction_id,
      success_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      payer: { openid: expect.stringMatching(/^o/) },
      amount: { total: 100, payer_total: 100 },
    });
    expect((await get(sandbox, `${BASE}/id/${transaction_id}?mchid=${mchid}`)).json).toEqual(json);
    expect(() => sandbox.pay('query1')).toThrow(Error);
  });

  it('needs the mchid that signed', async () => {
    await native('query2');
    for (const search of ['', '?mchid=', '?mchid=1']) {
      const { status, json } = await get(sandbox, `${BASE}/out-trade-no/query2${search}`);
      expect([status, json.detail]).toEqual([
        400,
        expect.objectContaining({ field: '/query/mchid', location: 'query' }),
      ]);
    }
  });

  it('does not find what is not there', async () => {
    for (const path of ['id/4200', 'out-trade-no/nothing']) {
      const { status, json } = await get(sandbox, `${BASE}/${path}?mchid=${mchid}`);
      expect([status, json.code]).toEqual([404, 'ORDER_NOT_EXIST']);
    }
  });
});

describe('closing', () => {
  it('ends an order that was not paid, with a 204', async () => {
    await native('close1');
    const { status, body } = await close('close1');
    expect([status, body.length]).toEqual([204, 0]);
    expect((await query('close1')).json.trade_state).toBe('CLOSED');
    expect((await close('close1')).status).toBe(204);
    expect(() => sandbox.pay('close1')).toThrow(Error);
  });

  it('is not possible once the order is paid', async () => {
    await native('close2');
    sandbox.pay('close2');
    expect((await close('close2')).status).toBe(400);
  });
});

describe('paying by code', () => {
  const codepay = (out_trade_no: string) => {
    const { notify_url: _, ...rest } = order(out_trade_no);
    const json = { ...rest, payer: { auth_code: '130061098828009406' }, scene_info: { store_info: { id: '0001' } } };
    return post(sandbox, `${BASE}/codepay`, json);
  };
  const reverse = (out_trade_no: string) =>
    post(sandbox, `${BASE}/out-trade-no/${out_trade_no}/reverse`, { appid: 'wxd678efh567hg6787', mchid });

  it('is paid at once, and paid once', async () => {
    const { json } = await codepay('code01');
    expect(json).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY', out_trade_no: 'code01' });
    expect((await codepay('code01')).json).toEqual(json);
  });

  it('can be reversed, again and again', async () => {
    await codepay('code02');
    for (let round = 0; round < 2; round += 1) {
      const { status, json } = await reverse('code02');
      expect([status, json]).toEqual([200, { appid: 'wxd678efh567hg6787', mchid, out_trade_no: 'code02' }]);
    }
    expect((await query('code02')).json.trade_state).toBe('REVOKED');
  });

  it('is the only way of paying that can be reversed', async () => {
    await native('code03');
    expect((await reverse('code03')).json.code).toBe('INVALID_REQUEST');
  });
});
