import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { type ClientOptions, Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { misfits } from '../support/valid-response';
import { type Answer, call, get, post } from './client';
import { isSigned, opened, type Receiver, startReceiver } from './notify/receiver';

const BASE = '/v3/marketing/busifavor';
const appid = 'wx8888888888888888';
const openid = 'o-user';
const day = 86_400_000;
const beijing = 8 * 3_600_000;
/** The next noon in Beijing, far from any midnight, to which the sandbox is moved. */
const noon = (Math.floor((Date.now() + beijing) / day + 1) + 0.5) * day - beijing;
const iso = (time: number): string => `${new Date(time + beijing).toISOString().slice(0, 19)}+08:00`;
const midnight = noon - day / 2;

let sandbox: Sandbox;
let receiver: Receiver;
// Its own for each: time that was moved forward stays so.
beforeEach(async () => {
  [sandbox, receiver] = await Promise.all([startSandbox(), startReceiver()]);
  await sandbox.advance(noon - Date.now());
});
afterEach(() => Promise.all([sandbox.close(), receiver.close()]));

const refusalOf = ({ status, json }: Answer) => [status, json.code];
const invalid = [400, 'INVALID_REQUEST'];
/** The JSON of a success of the documented form. */
const done = async (name: string, answer: Promise<Answer>): Promise<Record<string, unknown>> => {
  const { status, json } = await answer;
  expect([status, json.code, json.message]).toEqual([200, undefined, undefined]);
  expect(misfits(name, json)).toBeUndefined();
  return json;
};

interface Changes {
  times?: object;
  send?: object;
  use?: object;
  facts?: object;
}
const stockOf = ({ times, send, use, facts }: Changes = {}) => ({
  ...{ stock_name: '8月1日活动券', belong_merchant: sandbox.options.mchid, goods_name: '商家商品可用' },
  ...{ stock_type: 'NORMAL', coupon_code_mode: 'WECHATPAY_MODE', out_request_no: '1' },
  coupon_use_rule: {
    coupon_available_time: {
      ...{ available_begin_time: iso(midnight), available_end_time: iso(midnight + 30 * day) },
      ...times,
    },
    fixed_normal_coupon: { discount_amount: 5, transaction_minimum: 100 },
    use_method: 'OFF_LINE',
    ...use,
  },
  stock_send_rule: { max_coupons: 3, max_coupons_per_user: 2, ...send },
  ...facts,
});
const create = (changes?: Changes) => post(sandbox, `${BASE}/stocks`, stockOf(changes));
const made = async (changes?: Changes): Promise<string> =>
  `${(await done('POST v3/marketing/busifavor/stocks', create(changes))).stock_id}`;
const stock = (id: string) => get(sandbox, `${BASE}/stocks/${id}`);
const send = (stock_id: string, out_request_no: string, more: object = {}) =>
  post(sandbox, `${BASE}/coupons/send`, { stock_id, out_request_no, appid, openid, ...more });
/** The code of a coupon that is sent. */
const sent = async (stock_id: string, out_request_no = '1', more: object = {}): Promise<string> =>
  `${(await done('POST v3/marketing/busifavor/coupons/send', send(stock_id, out_request_no, more))).coupon_code}`;
const coupon = (code: string) =>
  done(
    'GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}',
    get(sandbox, `${BASE}/users/${openid}/coupons/${code}/appids/${appid}`),
  );
const use = (coupon_code: string, use_request_no: string, more: object = {}) =>
  post(sandbox, `${BASE}/coupons/use`, { coupon_code, use_request_no, appid, use_time: iso(noon), ...more });
const giveBack = (stock_id: string, coupon_code: string, return_request_no: string) =>
  post(sandbox, `${BASE}/coupons/return`, { stock_id, coupon_code, return_request_no });
const deactivate = (stock_id: string, coupon_code: string, deactivate_request_no: string) =>
  post(sandbox, `${BASE}/coupons/deactivate`, {
    ...{ stock_id, coupon_code, deactivate_request_no, deactivate_reason: '此券使用时间设置错误' },
  });

describe('a stock of 商家券', () => {
  it('is made and runs at once, shows what it was made with and what was sent, and ends with its time', async () => {
    const id = await made({ send: { max_coupons_by_day: 3 } });
    await sent(id);
    await sandbox.advance('1d');
    await sent(id, '2');
    const shown = await done('GET v3/marketing/busifavor/stocks/{stock_id}', stock(id));
    const { out_request_no: _, ...facts } = stockOf({ send: { max_coupons_by_day: 3 } });
    expect(shown).toEqual({
      ...{ ...facts, stock_id: id, stock_state: 'RUNNING' },
      send_count_information: { total_send_num: 2, total_send_amount: 10, today_send_num: 1, today_send_amount: 5 },
    });
    expect(sandbox.state.busifavorStocks).toMatchObject([{ stock_id: id, stock_state: 'RUNNING' }]);
    await sandbox.advance('30d');
    expect((await stock(id)).json.stock_state).toBe('STOPED');
    expect(refusalOf(await send(id, '3', { openid: 'o-other' }))).toEqual(invalid);
    expect(refusalOf(await stock('123'))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
  });

  it('is made once by its out_request_no, also after it was changed, and of other terms not at all', async () => {
    const first = await create();
    const change = { out_request_no: '2', comment: '活动使用' };
    const target = `${BASE}/stocks/${first.json.stock_id}`;
    expect((await call(sandbox, 'PATCH', target, { json: change })).status).toBe(204);
    expect((await create()).json).toEqual(first.json);
    expect(refusalOf(await create({ facts: { stock_name: '别的' } }))).toEqual(invalid);
    expect(sandbox.state.busifavorStocks).toMatchObject([{ comment: '活动使用' }]);
  });

  it.each<[string, Changes]>([
    ['stock_name', { facts: { stock_name: '一'.repeat(22) } }],
    ['comment', { facts: { comment: '一'.repeat(21) } }],
    ['goods_name', { facts: { goods_name: '一'.repeat(16) } }],
    ['stock_type', { facts: { stock_type: 'OTHER' } }],
    ['coupon_code_mode', { facts: { coupon_code_mode: 'OTHER' } }],
    ['stock_send_rule/max_coupons', { send: { max_coupons: 0 } }],
    ['stock_send_rule/max_coupons_per_user', { send: { max_coupons_per_user: 101 } }],
    ['stock_send_rule/max_coupons_by_day', { send: { max_coupons_by_day: 1_000_000_001 } }],
    ['coupon_use_rule/fixed_normal_coupon/discount_amount', { use: { fixed_normal_coupon: { discount_amount: 0 } } }],
    ['coupon_use_rule/discount_coupon/discount_percent', { facts: { stock_type: 'DISCOUNT' } }],
    ['coupon_use_rule/exchange_coupon/exchange_price', { facts: { stock_type: 'EXCHANGE' } }],
    [
      'coupon_use_rule/coupon_available_time/available_begin_time',
      { times: { available_begin_time: 'on Monday next' } },
    ],
    [
      'coupon_use_rule/coupon_available_time/available_end_time',
      { times: { available_end_time: iso(midnight - 1000) } },
    ],
    [
      'coupon_use_rule/coupon_available_time/available_end_time',
      { times: { available_begin_time: iso(noon - 2 * day), available_end_time: iso(noon - day) } },
    ],
    [
      'coupon_use_rule/coupon_available_time/available_end_time',
      { times: { available_end_time: iso(midnight + 367 * day) } },
    ],
    [
      'coupon_use_rule/coupon_available_time/wait_days_after_receive',
      { times: { wait_days_after_receive: 31, available_day_after_receive: 1 } },
    ],
    ['coupon_use_rule/coupon_available_time/wait_days_after_receive', { times: { wait_days_after_receive: 1 } }],
  ])('is refused for a %s that cannot be', async (field, changes) => {
    const answer = await create(changes);
    expect([...refusalOf(answer), answer.json.detail?.field]).toEqual([400, 'PARAM_ERROR', `/body/${field}`]);
    expect(sandbox.state.busifavorStocks).toEqual([]);
  });

  it('has the one budget changed that is named, from what it is, and once by its number', async () => {
    const id = await made({ send: { max_coupons_by_day: 1 } });
    await sent(id);
    const budget = (json: object) =>
      call(sandbox, 'PATCH', `${BASE}/stocks/${id}/budget`, { json: { modify_budget_request_no: '1', ...json } });
    const more = { target_max_coupons: 4, current_max_coupons: 3 };
    for (const [wrong, expected] of [
      [{}, [400, 'PARAM_ERROR']],
      [{ ...more, target_max_coupons_by_day: 2, current_max_coupons_by_day: 1 }, [400, 'PARAM_ERROR']],
      [{ target_max_coupons: 4 }, [400, 'PARAM_ERROR']],
      [{ ...more, current_max_coupons: 2 }, invalid],
    ] as const) {
      expect(refusalOf(await budget(wrong))).toEqual(expected);
    }
    const name = 'PATCH v3/marketing/busifavor/stocks/{stock_id}/budget';
    expect(await done(name, budget(more))).toEqual({ max_coupons: 4, max_coupons_by_day: 1 });
    expect(await done(name, budget(more))).toEqual({ max_coupons: 4, max_coupons_by_day: 1 });
    expect(refusalOf(await budget({ ...more, target_max_coupons: 5 }))).toEqual(invalid);
    expect(refusalOf(await send(id, '2'))).toEqual([403, 'RULE_LIMIT']);
    const daily = { target_max_coupons_by_day: 2, current_max_coupons_by_day: 1, target_max_coupons: 0 };
    await done(name, budget({ ...daily, modify_budget_request_no: '2' }));
    await sent(id, '2');
    const less = { target_max_coupons: 1, current_max_coupons: 4, modify_budget_request_no: '3' };
    expect(refusalOf(await budget(less))).toEqual(invalid);
  });

  it('takes codes to give out: each once, and those that are right', async () => {
    const id = await made({ facts: { coupon_code_mode: 'MERCHANT_UPLOAD' } });
    const target = `${BASE}/stocks/${id}/couponcodes`;
    const upload = (...coupon_code_list: string[]) =>
      post(sandbox, target, { coupon_code_list, upload_request_no: '1' });
    const name = 'POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes';
    expect(refusalOf(await send(id, '1'))).toEqual([403, 'NOT_ENOUGH']);
    await done(name, upload('A-1'));
    expect(await done(name, upload('A-1', 'B 2', 'B 2', 'c|3', '四', 'x'.repeat(33)))).toMatchObject({
      ...{ stock_id: id, total_count: 5, success_count: 2, success_codes: ['B 2', 'c|3'], exist_codes: ['A-1'] },
      ...{
        fail_count: 2,
        fail_codes: [{ coupon_code: '四' }, { coupon_code: 'x'.repeat(33) }],
        duplicate_codes: ['B 2'],
      },
    });
    expect(refusalOf(await upload(...Array.from({ length: 201 }, (_, index) => `D${index}`)))).toEqual([
      400,
      'PARAM_ERROR',
    ]);
    expect(await sent(id)).toBe('A-1');
    expect((await stock(id)).json.coupon_code_count).toEqual({ total_count: 3, available_count: 2 });
    const list = (query: string) => done(name.replace('POST', 'GET'), get(sandbox, `${target}?${query}`));
    expect(await list('status=AVAILABLE')).toMatchObject({ total_count: 2, data: [{ code: 'B 2' }, { code: 'c|3' }] });
    expect(await list('offset=1&limit=1')).toMatchObject({ total_count: 3, limit: 1, data: [{ code: 'B 2' }] });
    const one = await done(`GET ${name.slice(5)}/{coupon_code}`, get(sandbox, `${target}/A-1`));
    expect(one).toMatchObject({
      code_information: { code: 'A-1', code_status: 'DISPATCHED', openid, coupon_code: 'A-1' },
      coupon_information: { coupon_code: 'A-1', coupon_state: 'SENDED' },
    });
    const erase = (code: string) => call(sandbox, 'DELETE', `${target}/${code}?delete_request_no=1`);
    expect(refusalOf(await erase('A-1'))).toEqual(invalid);
    await done(`DELETE ${name.slice(5)}/{coupon_code}`, erase('c%7C3'));
    expect(refusalOf(await get(sandbox, `${target}/c%7C3`))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(await sent(id, '2')).toBe('B 2');
    const other = await made({ facts: { out_request_no: '2' } });
    const foreign = { coupon_code_list: ['A'], upload_request_no: '2' };
    expect(refusalOf(await post(sandbox, `${BASE}/stocks/${other}/couponcodes`, foreign))).toEqual(invalid);
  });
});

describe('a coupon of 商家券', () => {
  it('is sent once by its out_request_no, within the limits of its stock', async () => {
    const id = await made();
    const first = await sent(id);
    expect(first).toMatch(/^\d{16}$/);
    expect(await sent(id)).toBe(first);
    expect(refusalOf(await send(id, '1', { coupon_code: 'x' }))).toEqual(invalid);
    await sent(id, '2');
    expect(refusalOf(await send(id, '3'))).toEqual([403, 'RULE_LIMIT']);
    await sent(id, '1', { openid: 'o-other' });
    expect(refusalOf(await send(id, '2', { openid: 'o-other' }))).toEqual([403, 'NOT_ENOUGH']);
    expect(refusalOf(await send('123', '1'))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
  });

  it('has the code that the merchant names, where the stock says so, and no other', async () => {
    const id = await made({ facts: { coupon_code_mode: 'MERCHANT_API' } });
    expect(refusalOf(await send(id, '1'))).toEqual([400, 'PARAM_ERROR']);
    expect(await sent(id, '1', { coupon_code: 'MINE-1' })).toBe('MINE-1');
    expect(refusalOf(await send(id, '2', { coupon_code: 'MINE-1' }))).toEqual(invalid);
    expect(refusalOf(await use('MINE-1', 'u-1'))).toEqual([400, 'PARAM_ERROR']);
    expect((await use('MINE-1', 'u-1', { stock_id: id })).status).toBe(200);
    const platform = await made({ facts: { out_request_no: '2' } });
    expect(refusalOf(await send(platform, '1', { coupon_code: 'MINE-2' }))).toEqual([400, 'PARAM_ERROR']);
  });

  it('is used, given back, used again and made void, each by a number that is used once', async () => {
    const id = await made();
    const [code, other] = [await sent(id), await sent(id, '2')];
    const using = 'POST v3/marketing/busifavor/coupons/use';
    expect(refusalOf(await use(code, 'u-1', { openid: 'o-other' }))).toEqual([400, 'PARAM_ERROR']);
    expect(refusalOf(await giveBack(id, code, 'r-1'))).toEqual(invalid);
    const first = await done(using, use(code, 'u-1', { openid }));
    expect(first).toMatchObject({ stock_id: id, openid });
    await sandbox.advance('1m');
    expect(await done(using, use(code, 'u-1'))).toEqual(first);
    expect(refusalOf(await use(other, 'u-1'))).toEqual(invalid);
    expect(refusalOf(await use(code, 'u-2'))).toEqual(invalid);
    expect(refusalOf(await deactivate(id, code, 'd-1'))).toEqual(invalid);
    const use_time = first.wechatpay_use_time;
    expect(await coupon(code)).toMatchObject({ coupon_state: 'USED', use_request_no: 'u-1', use_time });
    const back = await done('POST v3/marketing/busifavor/coupons/return', giveBack(id, code, 'r-1'));
    expect((await giveBack(id, code, 'r-1')).json).toEqual(back);
    const returned = await coupon(code);
    expect(returned).toMatchObject({ coupon_state: 'SENDED', return_request_no: 'r-1' });
    expect(returned).not.toHaveProperty('use_request_no');
    await done(using, use(code, 'u-3'));
    const voided = await done('POST v3/marketing/busifavor/coupons/deactivate', deactivate(id, other, 'd-1'));
    expect((await deactivate(id, other, 'd-1')).json).toEqual(voided);
    expect(await coupon(other)).toMatchObject({
      ...{ coupon_state: 'DEACTIVATED', deactivate_request_no: 'd-1', deactivate_reason: '此券使用时间设置错误' },
      deactivate_time: voided.wechatpay_deactivate_time,
    });
    expect(refusalOf(await use(other, 'u-4'))).toEqual(invalid);
    expect(sandbox.state.busifavorCoupons).toMatchObject([{ coupon_state: 'USED' }, { coupon_state: 'DEACTIVATED' }]);
    expect(refusalOf(await use('nobody’s', 'u-5'))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
  });

  it.each<[string, object, start: number, end: number]>([
    ['from its receipt to the end of the stock', {}, noon, midnight + 30 * day],
    [
      'from the beginning of the stock, where it was received before',
      { available_begin_time: iso(midnight + 2 * day) },
      midnight + 2 * day,
      midnight + 30 * day,
    ],
    ['for the days that the stock says', { available_day_after_receive: 2 }, noon, midnight + 2 * day - 1000],
    [
      'after the days that it has to wait',
      { available_day_after_receive: 1, wait_days_after_receive: 3 },
      midnight + 3 * day,
      midnight + 4 * day - 1000,
    ],
    [
      'no longer than the stock',
      { available_day_after_receive: 9, available_end_time: iso(midnight + 2 * day) },
      noon,
      midnight + 2 * day,
    ],
  ])('can be used %s', async (_, times, start, end) => {
    const code = await sent(await made({ times }));
    const { receive_time, available_start_time, expire_time } = await coupon(code);
    // The sandbox's time goes on between two requests.
    const since = (Date.parse(`${receive_time}`) - noon) / 1000;
    expect(since).toBeLessThan(60);
    expect([available_start_time, expire_time]).toEqual([iso(start === noon ? noon + since * 1000 : start), iso(end)]);
    if (start > noon) {
      expect(refusalOf(await use(code, 'u-1'))).toEqual(invalid);
      await sandbox.advance(start - noon);
    }
    expect((await use(code, 'u-2')).status).toBe(200);
    await giveBack((await coupon(code)).stock_id as string, code, 'r-1');
    await sandbox.advance(end - Math.max(start, noon) + 1000);
    expect(await coupon(code)).toMatchObject({ coupon_state: 'EXPIRED' });
    expect(refusalOf(await use(code, 'u-3'))).toEqual(invalid);
  });

  it('can be used on the days and in the hours of the week that its stock names', async () => {
    const weekday = (time: number): number =>
      ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(
        new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'Asia/Shanghai' }).format(time),
      );
    const [before, after] = [
      { begin_time: 0, end_time: 11 * 3600 },
      { begin_time: 11 * 3600, end_time: 13 * 3600 },
    ];
    const week = (at: number, ...available_day_time: object[]) => ({
      available_week: { week_day: [weekday(at)], ...(available_day_time.length > 0 && { available_day_time }) },
    });
    const period = (from: number, to: number) => ({
      irregulary_avaliable_time: [{ begin_time: iso(from), end_time: iso(to) }],
    });
    const cases: [object, number][] = [
      [week(noon), 200],
      [week(noon + day), 400],
      [week(noon, before), 400],
      [week(noon, before, after), 200],
      [period(noon - day, noon + day), 200],
      [period(noon + day, noon + 2 * day), 400],
    ];
    for (const [index, [times, status]] of cases.entries()) {
      const code = await sent(await made({ times, facts: { out_request_no: `${index}` } }));
      expect([index, (await use(code, `u-${index}`)).status]).toEqual([index, status]);
    }
  });

  it('is tied to an order and untied, as long as it was not used', async () => {
    const id = await made();
    const code = await sent(id);
    const tie = (verb: string, out_trade_no = 'order-1') =>
      post(sandbox, `${BASE}/coupons/${verb}`, { stock_id: id, coupon_code: code, out_trade_no, out_request_no: '1' });
    await done('POST v3/marketing/busifavor/coupons/associate', tie('associate'));
    expect((await tie('associate')).status).toBe(200);
    expect(refusalOf(await tie('associate', 'order-2'))).toEqual(invalid);
    expect(await coupon(code)).toMatchObject({ associate_out_trade_no: 'order-1' });
    expect(refusalOf(await tie('disassociate', 'order-2'))).toEqual(invalid);
    await done('POST v3/marketing/busifavor/coupons/disassociate', tie('disassociate'));
    expect(await coupon(code)).not.toHaveProperty('associate_out_trade_no');
    await use(code, 'u-1');
    expect(refusalOf(await tie('associate'))).toEqual(invalid);
  });

  it('is listed for its user, by what the caller is to it', async () => {
    const id = await made();
    const [code] = [await sent(id), await sent(id, '2'), await sent(id, '1', { openid: 'o-other' })];
    await use(code ?? '', 'u-1');
    const { mchid } = sandbox.options;
    const list = (query: string) =>
      get(sandbox, `${BASE}/users/${openid}/coupons?appid=${appid}&offset=0&limit=10&${query}`);
    const name = 'GET v3/marketing/busifavor/users/{openid}/coupons';
    for (const role of ['creator_merchant', 'belong_merchant', 'sender_merchant']) {
      expect(await done(name, list(`${role}=${mchid}`))).toMatchObject({ total_count: 2, offset: 0, limit: 10 });
    }
    const used = await done(name, list(`creator_merchant=${mchid}&coupon_state=USED`));
    expect(used).toMatchObject({ total_count: 1, data: [{ coupon_code: code }] });
    expect(await done(name, list(`creator_merchant=${mchid}&stock_id=123`))).toMatchObject({ total_count: 0 });
    expect(refusalOf(await list(''))).toEqual([400, 'PARAM_ERROR']);
    expect(refusalOf(await list('creator_merchant=1900000001'))).toEqual([400, 'PARAM_ERROR']);
    expect(refusalOf(await get(sandbox, `${BASE}/users/o-other/coupons/${code}/appids/${appid}`))).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
    ]);
  });

  it('is told of where that was configured, with its user where the stock names an appid for that', async () => {
    const { mchid, apiV3Key } = sandbox.options;
    expect(refusalOf(await get(sandbox, `${BASE}/callbacks`))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    const id = await made();
    await sent(id);
    const callbacks = post(sandbox, `${BASE}/callbacks`, { notify_url: receiver.url });
    expect(await done('POST v3/marketing/busifavor/callbacks', callbacks)).toMatchObject({ mchid });
    const configured = get(sandbox, `${BASE}/callbacks?mchid=${mchid}`);
    expect(await done('GET v3/marketing/busifavor/callbacks', configured)).toEqual({ mchid, notify_url: receiver.url });
    const code = await sent(id, '2');
    await sandbox.idle();
    const facts = { out_request_no: '2', notify_config: { notify_appid: appid } };
    await sent(await made({ facts }), '3');
    await sandbox.idle();
    expect(receiver.arrived.map(({ body }) => JSON.parse(body).event_type)).toEqual(['COUPON.SEND', 'COUPON.SEND']);
    const [first, second] = receiver.arrived.map((each) => opened(each, apiV3Key));
    expect(first).toEqual({
      ...{ event_type: 'EVENT_TYPE_BUSICOUPON_SEND', coupon_code: code, stock_id: id, send_merchant: mchid },
      send_channel: 'BUSICOUPON_SEND_CHANNEL_API',
      send_time: (await coupon(code)).receive_time,
    });
    expect(second).toMatchObject({ openid });
  });

  it('goes its way by the client of the SDK', async () => {
    const client = Builder.factory(sandbox.options).v3.marketing.busifavor;
    const { data } = await client.stocks.post({ json: stockOf() as never });
    const { stock_id } = data;
    const asked = { stock_id, appid, openid, out_request_no: '1' };
    const { coupon_code = '' } = (await client.coupons.send.post({ json: asked })).data;
    const use_time = iso(noon);
    await client.coupons.use.post({ json: { coupon_code, appid, use_time, use_request_no: 'u-1' } });
    const shown = await client.users._openid_.coupons._coupon_code_.appids._appid_.get({ openid, coupon_code, appid });
    expect(shown.data.coupon_state).toBe('USED');
  });

  it('is kept in the folder', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'busifavor-'));
    const first = await Sandbox.start({ dir });
    await first.advance(noon - Date.now());
    const json = { ...stockOf(), belong_merchant: first.options.mchid };
    const { stock_id } = (await post(first, `${BASE}/stocks`, json)).json;
    await post(first, `${BASE}/coupons/send`, { stock_id, out_request_no: '1', appid, openid });
    const { busifavorStocks, busifavorCoupons } = first.state;
    await first.close();
    expect(busifavorCoupons).toHaveLength(1);
    const second = await Sandbox.start({ dir });
    expect(second.state).toMatchObject({ busifavorStocks, busifavorCoupons });
    await second.close();
    rmSync(dir, { recursive: true });
  });
});

describe('a page of 小程序 that gives coupons out', () => {
  /** As the plugin's documentation has it: sorted by name, the secret behind it. */
  const signOf = (fields: Record<string, string>, { secret }: ClientOptions): string => {
    const pairs = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    return createHmac('sha256', secret)
      .update(`${pairs.sort().join('&')}&key=${secret}`)
      .digest('hex')
      .toUpperCase();
  };

  it('lets its user take them, signed by the APIv2 secret', async () => {
    const { mchid } = sandbox.options;
    const [one, two] = [await made(), await made({ facts: { out_request_no: '2', coupon_code_mode: 'MERCHANT_API' } })];
    await post(sandbox, `${BASE}/callbacks`, { notify_url: receiver.url });
    const page = {
      send_coupon_params: [
        { stock_id: one, out_request_no: 'p-1' },
        { stock_id: two, out_request_no: 'p-2', coupon_code: 'MINE-1' },
      ],
      send_coupon_merchant: mchid,
    };
    const fields = {
      ...{ coupon_code1: 'MINE-1', out_request_no0: 'p-1', out_request_no1: 'p-2', send_coupon_merchant: mchid },
      ...{ stock_id0: one, stock_id1: two },
    };
    const sign = signOf(fields, sandbox.options);
    const codes = sandbox.receiveCoupons({ ...page, sign }, { openid });
    expect(codes).toEqual([expect.stringMatching(/^\d{16}$/), 'MINE-1']);
    expect(await coupon('MINE-1')).toMatchObject({ stock_id: two, send_request_no: 'p-2', coupon_state: 'SENDED' });
    const answer = await fetch(new URL('/_sandbox/receive-coupons', sandbox.options.base_uri), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...page, sign, openid }),
    });
    expect(await answer.json()).toEqual({ coupon_codes: codes });
    await sandbox.idle();
    // Both are on their way at once.
    const told = receiver.arrived.map((each) => opened(each, sandbox.options.apiV3Key));
    expect(
      told.sort((first, second) => codes.indexOf(`${first.coupon_code}`) - codes.indexOf(`${second.coupon_code}`)),
    ).toMatchObject([
      { coupon_code: codes[0], send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' },
      { coupon_code: 'MINE-1', send_merchant: mchid },
    ]);
    expect(sandbox.receiveCoupons({ ...page, sign }, { openid })).toEqual(codes);
  });

  it('is told what is wrong', async () => {
    const { mchid } = sandbox.options;
    const send_coupon_params = [{ stock_id: '123', out_request_no: 'p-1' }];
    const page = { send_coupon_params, send_coupon_merchant: mchid, sign: 'x' };
    expect(() => sandbox.receiveCoupons(page)).toThrow(
      `made with the APIv2 secret over out_request_no0=p-1&send_coupon_merchant=${mchid}&stock_id0=123`,
    );
    expect(() => sandbox.receiveCoupons({ ...page, send_coupon_params: [] })).toThrow('a list of 1 to 10 coupons');
    expect(() => sandbox.receiveCoupons({ ...page, send_coupon_merchant: '9' })).toThrow('There is no merchant 9');
    const fields = { out_request_no0: 'p-1', send_coupon_merchant: mchid, stock_id0: '123' };
    const sign = signOf(fields, sandbox.options);
    expect(() => sandbox.receiveCoupons({ ...page, sign })).toThrow(
      'receiveCoupons: no coupon of the stock 123 is received: 批次不存在.',
    );
  });
});

describe('a stock that one merchant made for another', () => {
  it('is used by both, told of to its maker, and a secret to others', async () => {
    const [owner, stranger] = [await sandbox.addMerchant('1900000110'), await sandbox.addMerchant('1900000111')];
    await post(sandbox, `${BASE}/callbacks`, { notify_url: receiver.url });
    const id = await made({ facts: { belong_merchant: owner.mchid } });
    const by = (merchant: ClientOptions, target: string, json: object) =>
      call(sandbox, 'POST', `${BASE}/${target}`, { merchant, json });
    const asked = { stock_id: id, appid, openid, out_request_no: '1' };
    expect(refusalOf(await by(stranger, 'coupons/send', asked))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    const { coupon_code } = (await by(owner, 'coupons/send', asked)).json;
    const using = { coupon_code, appid, use_time: iso(noon), use_request_no: 'u-1' };
    expect(refusalOf(await by(stranger, 'coupons/use', using))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect((await by(owner, 'coupons/use', using)).status).toBe(200);
    const query = `appid=${appid}&creator_merchant=${sandbox.options.mchid}&sender_merchant=${owner.mchid}`;
    const listed = await get(sandbox, `${BASE}/users/${openid}/coupons?${query}`);
    expect(listed.json).toMatchObject({ total_count: 1, data: [{ coupon_code, coupon_state: 'USED' }] });
    await sandbox.idle();
    expect(receiver.arrived.map((each) => isSigned(each, sandbox.options))).toEqual([true]);
    expect(receiver.arrived.map((each) => opened(each, sandbox.options.apiV3Key))).toMatchObject([
      { coupon_code, send_merchant: owner.mchid },
    ]);
    expect(sandbox.state.busifavorCoupons).toHaveLength(1);
  });
});
