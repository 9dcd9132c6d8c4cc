import { createPublicKey, publicEncrypt } from 'node:crypto';
import { Agent } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import type { BillRow, TradeBill } from '../../src/bill/shape';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import { Sandbox } from '../../src/sandbox';
import { rejection, startSandbox } from '../support/client';
import { openssl } from '../support/openssl';
import { misfits } from '../support/valid-response';
import { get, isSigned, post } from './client';

const mchid = '1900000109';
const appid = 'wxd678efh567hg6787';
let ids: Record<string, string>;
let sandbox: Sandbox;
let instance: Client;

const order = (out_trade_no: string, total: number, more: object = {}) =>
  post(sandbox, '/v3/pay/transactions/native', {
    appid,
    mchid,
    description: '茶, "大"杯',
    out_trade_no,
    notify_url: 'https://example.com/notify',
    amount: { total },
    ...more,
  });

let time = Date.now();
beforeAll(async () => {
  sandbox = await startSandbox({ mchid, now: () => time });
  instance = Builder.factory(sandbox.options);
  await order('A10001', 100, { attach: 'a`,`b\nc' });
  await order('B_-002', 1);
  await order('unpaid', 5000);
  ids = { A10001: sandbox.pay('A10001'), 'B_-002': sandbox.pay('B_-002') };
});
afterAll(() => sandbox.close());

/** Beijing's, eight hours ahead of UTC. */
const today = (): string => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
const tradebill = (query = '') => get(sandbox, `/v3/bill/tradebill?bill_date=${today()}${query}`);
const file = ({ json }: Awaited<ReturnType<typeof get>>) => {
  const { host, pathname, search } = new URL(String(json.download_url));
  expect(host).toBe(new URL(sandbox.options.base_uri).host);
  return get(sandbox, pathname + search);
};
const sha1 = (bytes: Buffer): string => openssl(['dgst', '-sha1', '-r'], bytes).toString().slice(0, 40);
const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
};

describe('the bill of a day', () => {
  it('is announced signed, with the SHA-1 of the file that comes unsigned', async () => {
    const applied = await tradebill();
    expect(isSigned(sandbox, applied)).toBe(true);
    expect(Object.keys(applied.json)).toEqual(['hash_type', 'hash_value', 'download_url']);
    const { status, body, headers } = await file(applied);
    expect(status).toBe(200);
    expect(applied.json).toMatchObject({ hash_type: 'SHA1', hash_value: sha1(body) });
    expect(Object.keys(headers).filter((name) => name.startsWith('wechatpay-'))).toEqual([]);
  });

  it('is compressed where that is asked for, the digest being that of the bill itself', async () => {
    const applied = await tradebill('&tar_type=GZIP');
    const { body, headers } = await file(applied);
    expect(headers['content-encoding']).toBeUndefined();
    expect(sha1(gunzipSync(body))).toBe(applied.json.hash_value);
    expect(sha1(body)).not.toBe(applied.json.hash_value);
  });

  it('has a backtick before every cell and a row that sums up', async () => {
    const { body } = await file(await tradebill('&bill_type=SUCCESS'));
    const [first = '', ...lines] = body.toString().split('\r\n');
    expect(first).toBe(
      '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注',
    );
    expect(lines[1]?.replace(/`o[\w-]{27},/, '`openid,')).toMatch(
      new RegExp(
        `^\`${today()} \\d\\d:\\d\\d:\\d\\d,\`${appid},\`${mchid},\`0,\`,\`${ids['B_-002']},\`B_-002,\`openid,\`NATIVE,\`SUCCESS,\`OTHERS,\`CNY,\`0\\.01,\`0\\.00,\`茶\\\\  \\\\"大\\\\"杯,\`,\`0\\.00000,\`0\\.60%,\`0\\.01,\`$`,
      ),
    );
    expect(lines.slice(2)).toEqual([
      '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
      '`2,`1.01,`0.00,`0.00,`0.01000,`1.01,`0.00',
      '',
    ]);
  });

  it('does not change after it was announced', async () => {
    const applied = await tradebill();
    await order('later1', 3);
    sandbox.pay('later1');
    expect(sha1((await file(applied)).body)).toBe(applied.json.hash_value);
    expect((await tradebill()).json.hash_value).not.toBe(applied.json.hash_value);
  });
});

describe('no bill', () => {
  it('exists for a day without payments, whatever was ordered', async () => {
    const { status, json } = await get(sandbox, '/v3/bill/tradebill?bill_date=2024-05-01');
    expect([status, json.code]).toEqual([400, 'NO_STATEMENT_EXIST']);
    const query = { bill_date: '2024-05-01' };
    const error = await rejection(all(Bill.rows(instance, instance.v3.bill.tradebill.get({ query }))));
    expect(error).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
  });

  it.each([
    ['', 'bill_date'],
    ['bill_date=20240601', 'bill_date'],
    ['bill_date=2024-02-31', 'bill_date'],
    ['bill_date=2024-06-01&tar_type=ZIP', 'tar_type'],
    ['bill_date=2024-06-01&bill_type=RECHARGE_REFUND', 'bill_type'],
  ])('is made for "%s"', async (query, name) => {
    const { status, json } = await get(sandbox, `/v3/bill/tradebill?${query}`);
    expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', `/query/${name}`]);
  });

  it('comes for a token that was not given out', async () => {
    const { status, json } = await get(sandbox, '/v3/billdownload/file?token=a');
    expect([status, json.code]).toEqual([400, 'PARAM_ERROR']);
  });
});

it.each(['GZIP', undefined] as const)('a client reads the rows of a bill, tar_type %s', async (tar_type) => {
  const query = { bill_date: today(), tar_type };
  const rows: BillRow<TradeBill>[] = await all(
    Bill.rows<TradeBill>(instance, instance.v3.bill.tradebill.get({ query })),
  );
  const [first] = rows;
  expect(first?.fields).toMatchObject({
    微信订单号: ids.A10001,
    商户订单号: 'A10001',
    交易状态: 'SUCCESS',
    订单金额: '1.00',
    商户数据包: 'a\\`\\ \\`b\\nc',
    退款金额: '0.00',
    费率备注: '',
  });
  const sum = rows.at(-1);
  expect(sum?.kind === 'summary' && sum.fields.总交易单数).toBe(String(rows.length - 1));
});

it('the bill of a sandbox that speaks HTTPS is downloaded over HTTPS', async () => {
  const secure = await startSandbox({ tls: true });
  const { ca, options } = secure;
  const client = Builder.factory({ ...options, httpsAgent: new Agent({ ca }) });
  const named = { appid, mchid: options.mchid, description: '茶', out_trade_no: 'order-1' };
  const json = { ...named, notify_url: 'https://example.com/notify', amount: { total: 1 } };
  await client.v3.pay.transactions.native.post({ json });
  secure.pay('order-1');
  const applied = client.v3.bill.tradebill.get({ query: { bill_date: today() } });
  expect((await applied).data.download_url).toMatch(new RegExp(`^${options.base_uri}v3/billdownload/file\\?token=`));
  const rows = await all(Bill.rows(client, client.v3.bill.tradebill.get({ query: { bill_date: today() } })));
  expect(rows.map(({ fields }) => fields.商户订单号)).toEqual(['order-1', undefined]);
  await secure.close();
});

it('a payment is in the bill of its day in Beijing', async () => {
  await order('evening', 1);
  await order('morning', 2);
  time = Date.parse('2024-05-31T15:59:59.999Z');
  sandbox.pay('evening');
  time += 1;
  sandbox.pay('morning');
  time = Date.now();
  const numbers = async (bill_date: string) => {
    const rows = await all(Bill.rows(instance, instance.v3.bill.tradebill.get({ query: { bill_date } })));
    return rows.filter(({ kind }) => kind === 'detail').map(({ fields }) => fields.商户订单号);
  };
  expect(await numbers('2024-05-31')).toEqual(['evening']);
  expect(await numbers('2024-06-01')).toEqual(['morning']);
});

describe('the bills of a day add up to what happened in it:', () => {
  let shop: Sandbox;
  let client: Client;
  const store = '1900000110';
  const subMchid = '1230000109';
  const day = (later = 0): string => new Date(noon + later * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  /** The next noon in Beijing, far from any midnight. */
  const noon = Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000 + 1) * 86_400_000 + 4 * 3_600_000;
  const native = (out_trade_no: string, total: number, more: object = {}) => ({
    ...{ appid, mchid, description: "it's `tea`", out_trade_no, notify_url: 'https://example.com/notify' },
    ...{ amount: { total }, ...more },
  });
  const pay = async (out_trade_no: string, total: number, more: object = {}): Promise<string> => {
    await post(shop, '/v3/pay/transactions/native', native(out_trade_no, total, more));
    return shop.pay(out_trade_no);
  };
  const refund = (transaction_id: string, out_refund_no: string, amount: number, total: number) =>
    post(shop, '/v3/refund/domestic/refunds', {
      ...{ transaction_id, out_refund_no, amount: { refund: amount, total, currency: 'CNY' } },
    });
  const sub = (out_trade_no: string, total_amount: number) => ({
    ...{ mchid, out_trade_no, attach: 'x', description: 'x', amount: { total_amount, currency: 'CNY' } },
  });
  const encrypt = (text: string): string => {
    const [key = ''] = Object.values(shop.options.certs);
    return publicEncrypt({ key: createPublicKey(key), oaepHash: 'sha1' }, Buffer.from(text)).toString('base64');
  };
  const share = (json: object) => post(shop, '/v3/profitsharing/orders', { appid, unfreeze_unsplit: false, ...json });

  beforeAll(async () => {
    shop = await startSandbox({ mchid });
    client = Builder.factory(shop.options);
    await shop.advance(noon - Date.now());
    const a = await pay('A10001', 10_000, { settle_info: { profit_sharing: true } });
    const b = await pay('B10001', 600);
    await post(shop, '/v3/pay/transactions/codepay', {
      ...native('C10001', 100, { notify_url: undefined }),
      ...{ payer: { auth_code: '130061098828009406' }, scene_info: { store_info: { id: '0001' } } },
    });
    await post(shop, '/v3/pay/transactions/out-trade-no/C10001/reverse', { appid, mchid });
    await post(shop, '/v3/combine-transactions/native', {
      ...{
        combine_appid: appid,
        combine_mchid: mchid,
        combine_out_trade_no: 'D-whole',
        notify_url: 'https://example.com/n',
      },
      sub_orders: [sub('D10001', 1000), sub('D10002', 1), { ...sub('D10003', 77_700), mchid: '1555555555' }],
    });
    shop.pay('D-whole');
    await shop.advance('1m');
    const receiver = { type: 'MERCHANT_ID', account: store, name: encrypt('示例商户') };
    await post(shop, '/v3/profitsharing/receivers/add', { appid, ...receiver, relation_type: 'STORE' });
    const receivers = [{ ...receiver, amount: 1000, description: '分给,门店' }];
    await share({ transaction_id: a, out_order_no: 's-1', receivers });
    await shop.advance('10s');
    const back = { out_order_no: 's-1', out_return_no: 'b-1', return_mchid: store, amount: 400, description: '退' };
    await post(shop, '/v3/profitsharing/return-orders', back);
    await shop.advance('10s');
    await refund(a, 'r-a', 2000, 10_000);
    await shop.advance('10s');
    await refund(b, 'r-b', 600, 600);
    shop.failRefund('r-b');
    await shop.advance('1d');
    const all = { transaction_id: a, out_order_no: 'u-1', description: '解冻' };
    await post(shop, '/v3/profitsharing/orders/unfreeze', all);
    await shop.advance('10s');
    await refund(a, 'r-a2', 100, 10_000);
    await shop.advance('1d');
    for (const [number, sub_mchid, total] of [
      ['E10001', subMchid, 5000],
      ['E10002', '1230000110', 200],
    ] as const) {
      const { amount, description, notify_url } = native(number, total);
      await post(shop, '/v3/pay/partner/transactions/native', {
        ...{ sp_appid: appid, sp_mchid: mchid, sub_mchid, description, out_trade_no: number, notify_url, amount },
      });
      shop.pay(number);
    }
  });
  afterAll(() => shop.close());

  const read = async (application: Parameters<typeof Bill.rows>[1]) => {
    const rows = await all(Bill.rows(client, application));
    const details = rows.filter(({ kind }) => kind === 'detail').map(({ fields }) => fields);
    const sums = rows.find(({ kind }) => kind === 'summary')?.fields;
    /** In fen, read here by hand. */
    const sum = (column: string): number =>
      details.reduce((total, fields) => total + Math.round(Number(fields[column]) * 100), 0);
    return { details, sums, sum };
  };
  type TradeQuery = Parameters<Client['v3']['bill']['tradebill']['get']>[0]['query'];
  const trade = (query: Partial<TradeQuery> = {}) =>
    read(client.v3.bill.tradebill.get({ query: { bill_date: day(), ...query } }));
  const fund = (later = 0, more: object = {}) =>
    read(client.v3.bill.fundflowbill.get({ query: { bill_date: day(later), ...more } }));
  const sharing = (later = 0, more: object = {}) =>
    read(client.v3.profitsharing.bills.get({ query: { bill_date: day(later), ...more } }));

  it('ALL has payments and what went back of them, a reversed one too', async () => {
    const { details, sums, sum } = await trade();
    expect(sums).toEqual({
      ...{ 总交易单数: '8', 应结订单总金额: '117.01', 退款总金额: '27.00', 充值券退款总金额: '0.00' },
      ...{ 手续费总金额: '0.54000', 订单总金额: '117.01', 申请退款总金额: '27.00' },
    });
    expect([sum('订单金额'), sum('退款金额'), sum('手续费')]).toEqual([11_701, 2700, 54]);
    expect(details.map((each) => [each.商户订单号, each.交易状态, each.手续费]).sort()).toEqual([
      ['A10001', 'REFUND', '-0.12000'],
      ['A10001', 'SUCCESS', '0.60000'],
      ['B10001', 'REFUND', '-0.04000'],
      ['B10001', 'SUCCESS', '0.04000'],
      ['C10001', 'REVOKED', '-0.01000'],
      ['C10001', 'SUCCESS', '0.01000'],
      ['D10001', 'SUCCESS', '0.06000'],
      ['D10002', 'SUCCESS', '0.00000'],
    ]);
  });

  it('SUCCESS has the payments alone', async () => {
    const { details, sums } = await trade({ bill_type: 'SUCCESS' });
    expect(sums).toMatchObject({ 总交易单数: '5', 订单总金额: '117.01', 退款总金额: '0.00', 手续费总金额: '0.71000' });
    expect(details.map((each) => [each.交易状态, Object.hasOwn(each, '退款金额')])).toEqual(
      Array.from({ length: 5 }, () => ['SUCCESS', false]),
    );
    expect(details[0]).toMatchObject({ 商品名称: "it\\'s \\`tea\\`", 特约商户号: '0' });
  });

  it('REFUND has what went back alone, with its times and how far it came', async () => {
    const { details, sums } = await trade({ bill_type: 'REFUND' });
    expect(sums).toMatchObject({ 总交易单数: '3', 订单总金额: '0.00', 退款总金额: '27.00', 手续费总金额: '-0.17000' });
    const time = expect.stringMatching(new RegExp(`^${day()} 12:0\\d:\\d\\d$`));
    const [reversal, one, other] = details;
    expect(reversal).toMatchObject({
      商户订单号: 'C10001',
      交易状态: 'REVOKED',
      退款金额: '1.00',
      退款状态: 'SUCCESS',
    });
    expect(one).toMatchObject({
      ...{ 商户订单号: 'A10001', 商户退款单号: 'r-a', 微信退款单号: expect.stringMatching(/^503\d{26}$/) },
      ...{ 退款申请时间: time, 退款成功时间: time, 退款金额: '20.00', 退款类型: 'ORIGINAL', 退款状态: 'SUCCESS' },
      ...{ 订单金额: '0.00', 应结订单金额: '0.00', 申请退款金额: '20.00', 商品名称: "it's \\140tea\\140" },
    });
    expect(one?.退款成功时间).not.toBe(one?.退款申请时间);
    expect(other).toMatchObject({ 商户退款单号: 'r-b', 退款状态: 'CHANGE', 退款成功时间: '' });
    const { details: next } = await trade({ bill_type: 'REFUND', bill_date: day(1) });
    expect(next).toMatchObject([{ 商户退款单号: 'r-a2', 退款金额: '1.00', 手续费: '-0.01000' }]);
  });

  it('the fund bill has what moved the account, and its balance', async () => {
    const { details, sums } = await fund();
    expect(sums).toEqual({
      ...{ 资金流水总笔数: '17', 收入笔数: '9', 收入金额: '121.18', 支出笔数: '8', 支出金额: '37.71' },
    });
    expect(details.at(-1)?.['账户结余(元)']).toBe('83.47');
    expect(details.filter(({ 业务名称: name }) => name === '分账')).toMatchObject([
      { 业务类型: '分账', 收支类型: '支出', '收支金额(元)': '10.00', 备注: '分给,门店', 业务凭证号: 's-1' },
      { 业务类型: '分账回退', 收支类型: '收入', '收支金额(元)': '4.00', 业务凭证号: 'b-1' },
    ]);
    const numbers = details.map(({ 资金流水单号: number }) => number);
    expect(new Set(numbers).size).toBe(17);
    expect((await fund()).details.map(({ 资金流水单号: number }) => number)).toEqual(numbers);
  });

  it('the balance goes on from day to day, and what is released moves nothing', async () => {
    const { details, sums } = await fund(1);
    expect(details.map((each) => [each.业务类型, each['收支金额(元)'], each['账户结余(元)']])).toEqual([
      ['退款', '1.00', '82.47'],
      ['退还交易手续费', '0.01', '82.48'],
    ]);
    expect(sums).toMatchObject({ 资金流水总笔数: '2', 收入金额: '0.01', 支出金额: '1.00' });
  });

  it('the profit-sharing bill has what was shared, given back and released', async () => {
    const { details } = await sharing();
    expect(details).toMatchObject([
      {
        ...{ 分账方: mchid, '微信分账/回退单号': expect.stringMatching(/^30\d{28}$/), '商户分账/回退单号': 's-1' },
        ...{
          '订单金额(元)': '100.00',
          分账接收方: store,
          '分账金额(元)': '10.00',
          业务类型: '分账',
          处理状态: 'SUCCESS',
        },
      },
      { '商户分账/回退单号': 'b-1', 分账接收方: store, '分账金额(元)': '4.00', 业务类型: '分账回退' },
    ]);
    // 100.00 less 20.00 that were refunded, their fee of 0.48, and 10.00 that were shared.
    expect((await sharing(1)).details).toMatchObject([
      { 业务类型: '解冻', 分账接收方: mchid, '分账金额(元)': '69.52', '商户分账/回退单号': 'u-1' },
    ]);
  });

  it("a partner's trade bill holds all its merchants, or the named one; its fund bill holds none of them", async () => {
    const bill_date = day(2);
    expect((await trade({ bill_date })).details.map((each) => each.特约商户号)).toEqual([subMchid, '1230000110']);
    const { details, sums } = await trade({ bill_date, sub_mchid: subMchid });
    expect(details).toMatchObject([{ 商户号: mchid, 特约商户号: subMchid, 商户订单号: 'E10001', 订单金额: '50.00' }]);
    expect(sums).toMatchObject({ 总交易单数: '1', 手续费总金额: '0.30000' });
    expect(await rejection(fund(2))).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
    expect((await fund(2, { sub_mchid: subMchid })).details.at(-1)).toMatchObject({ '账户结余(元)': '49.70' });
  });

  it.each(['v3/bill/tradebill', 'v3/bill/fundflowbill', 'v3/profitsharing/bills'])(
    '%s is announced in the documented form, compressed or not with the digest of the bill itself',
    async (path) => {
      for (const zip of ['', '&tar_type=GZIP']) {
        const { json } = await get(shop, `/${path}?bill_date=${day()}${zip}`);
        expect(misfits(`GET ${path}`, json)).toBeUndefined();
        const { pathname, search } = new URL(String(json.download_url));
        const { body } = await get(shop, pathname + search);
        expect(json).toMatchObject({ hash_type: 'SHA1', hash_value: sha1(zip === '' ? body : gunzipSync(body)) });
      }
    },
  );

  it.each([
    ['v3/bill/tradebill', '&bill_type=SUCCESS', 1],
    ['v3/bill/fundflowbill', '&account_type=FEES', 0],
    ['v3/bill/fundflowbill', '', 3],
    ['v3/profitsharing/bills', '', 2],
    ['v3/profitsharing/bills', `&sub_mchid=1230000109`, 0],
  ])('%s%s has no bill of a day without its like', async (path, query, later) => {
    const { status, json } = await get(shop, `/${path}?bill_date=${day(later)}${query}`);
    expect([status, json.code]).toEqual([400, 'NO_STATEMENT_EXIST']);
  });
});

it('a bill is downloaded over HTTPS from a sandbox that speaks it', async () => {
  const secure = await Sandbox.start({ mchid, tls: true });
  try {
    const client = Builder.factory({ ...secure.options, httpsAgent: new Agent({ ca: secure.ca }) });
    const json = { appid, mchid, description: 'x', out_trade_no: 'order-1', notify_url: 'https://example.com/n' };
    await client.v3.pay.transactions.native.post({ json: { ...json, amount: { total: 100 } } });
    secure.pay('order-1');
    const [{ success_time = '' } = {}] = secure.state.transactions;
    const query = { bill_date: `${success_time}`.slice(0, 10) };
    const rows = await all(Bill.rows(client, client.v3.bill.tradebill.get({ query })));
    expect(rows[0]?.fields).toMatchObject({ 商户订单号: 'order-1' });
  } finally {
    await secure.close();
  }
});
