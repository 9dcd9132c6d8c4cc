import { Agent } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import type { BillRow, TradeBill } from '../../src/bill/shape';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import type { Sandbox } from '../../src/sandbox';
import { rejection, startSandbox } from '../support/client';
import { openssl } from '../support/openssl';
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
        `^\`${today()} \\d\\d:\\d\\d:\\d\\d,\`${appid},\`${mchid},\`0,\`,\`${ids['B_-002']},\`B_-002,\`openid,\`NATIVE,\`SUCCESS,\`OTHERS,\`CNY,\`0\\.01,\`0\\.00,\`茶, "大"杯,\`,\`0\\.00000,\`0\\.60%,\`0\\.01,\`$`,
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
    ['bill_date=2024-06-01&bill_type=REFUND', 'bill_type'],
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
    商户数据包: 'a , b c',
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

it('is found over HTTPS where the sandbox speaks it', async () => {
  const secure = await startSandbox({ mchid, tls: true });
  const client = Builder.factory({ ...secure.options, httpsAgent: new Agent({ ca: secure.ca }) });
  const json = { appid, mchid, description: 'x', out_trade_no: 'order-1', notify_url: 'https://example.com/notify' };
  await client.v3.pay.transactions.native.post({ json: { ...json, amount: { total: 1 } } });
  secure.pay('order-1');
  const bill_date = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const rows = await all(Bill.rows(client, client.v3.bill.tradebill.get({ query: { bill_date } })));
  expect(rows.length).toBeGreaterThan(0);
  await secure.close();
});
