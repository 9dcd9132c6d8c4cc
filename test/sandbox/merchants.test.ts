import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { type ClientOptions, Sandbox } from '../../src/sandbox';
import { readIdentity } from '../../src/sandbox/storage/folder';
import { Webhook } from '../../src/webhook';
import { rejection, startSandbox } from '../support/client';
import { readXml } from '../support/v2-platform';
import { type Answer, call } from './client';
import { isSigned, opened, type Receiver, startReceiver } from './notify/receiver';

let sandbox: Sandbox;
let first: ClientOptions;
let second: ClientOptions;
let receiver: Receiver;
beforeAll(async () => {
  sandbox = await startSandbox();
  first = sandbox.options;
  second = await sandbox.addMerchant('1900000110');
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

const post = (merchant: ClientOptions, target: string, json: unknown): Promise<Answer> =>
  call(sandbox, 'POST', target, { merchant, json });
const get = (merchant: ClientOptions, target: string): Promise<Answer> => call(sandbox, 'GET', target, { merchant });

const order = ({ mchid }: ClientOptions, more: object = {}) => ({
  ...{ appid: 'wx8888888888888888', mchid, description: 'Image形象店', out_trade_no: 'order-1' },
  ...{ notify_url: receiver.url, amount: { total: 100, currency: 'CNY' }, ...more },
});
const place = async (merchant: ClientOptions, more: object = {}): Promise<void> => {
  expect((await post(merchant, '/v3/pay/transactions/native', order(merchant, more))).status).toBe(200);
};
const query = (merchant: ClientOptions, number = 'order-1'): Promise<Answer> =>
  get(merchant, `/v3/pay/transactions/out-trade-no/${number}?mchid=${merchant.mchid}`);

describe('a further merchant', () => {
  it('has keys of its own on both sides, and is the same one again', async () => {
    for (const name of ['serial', 'privateKey', 'apiV3Key', 'secret'] as const) {
      expect(second[name]).not.toBe(first[name]);
    }
    expect(Object.keys(second.certs)).not.toEqual(Object.keys(first.certs));
    expect(second.base_uri).toBe(first.base_uri);
    expect(await sandbox.addMerchant(second.mchid)).toEqual(second);
    expect(await sandbox.addMerchant(first.mchid)).toEqual(first);
    const [one, two] = await Promise.all([sandbox.addMerchant('2'), sandbox.addMerchant('2')]);
    expect(one).toEqual(two);
  });

  it('has a number of digits', async () => {
    expect(await rejection(sandbox.addMerchant('me'))).toMatchObject({
      name: 'TypeError',
      message: 'mchid (商户号) must be a string of 1 to 32 digits, and not "me".',
    });
  });

  it.each<[string, () => Parameters<typeof call>[3], string]>([
    ['the serial of another', () => ({ merchant: { ...second, serial: first.serial } }), 'serial_no'],
    ['the key of another', () => ({ merchant: { ...second, privateKey: first.privateKey } }), 'signature'],
    ['the number of another', () => ({ merchant: { ...second, mchid: first.mchid } }), 'serial_no'],
    ['a number that nobody has', () => ({ merchant: { ...second, mchid: '404' } }), 'mchid'],
  ])('does not get in with %s', async (_, options, field) => {
    expect(await call(sandbox, 'GET', '/v3/certificates', options())).toMatchObject({
      status: 401,
      json: { code: 'SIGN_ERROR', detail: { field } },
    });
  });

  it('is answered with its own key of the platform, and cannot name that of another', async () => {
    const { headers } = await get(second, '/v3/certificates');
    expect(second.certs).toHaveProperty([`${headers['wechatpay-serial']}`]);
    const [foreign = ''] = Object.keys(first.certs);
    const options = { merchant: second, headers: { 'Wechatpay-Serial': foreign } };
    expect((await call(sandbox, 'GET', '/v3/certificates', options)).json.code).toBe('PARAM_ERROR');
  });

  it('orders under its own number alone', async () => {
    const { status, json } = await post(second, '/v3/pay/transactions/native', order(first));
    expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', '/body/mchid']);
  });

  it('orders, is paid, told and refunded by the client of the SDK', async () => {
    const client = Builder.factory(second);
    await client.v3.pay.transactions.native.post({ json: order(second) });
    sandbox.pay('order-1');
    await sandbox.idle();
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.arrived;
    const event = await Webhook.from(client).parse(body, headers as Record<string, string>);
    expect(event).toMatchObject({ resource: { mchid: second.mchid, out_trade_no: 'order-1' } });
    expect(await rejection(Webhook.from(Builder.factory(first)).parse(body, headers as never))).toMatchObject({
      code: 'SIGNATURE_SERIAL_UNKNOWN',
    });
    const amount = { refund: 40, total: 100, currency: 'CNY' };
    await client.v3.refund.domestic.refunds.post({ json: { out_trade_no: 'order-1', out_refund_no: 'r-1', amount } });
    await sandbox.advance('1m');
    const { data } = await client.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'r-1' });
    expect(data).toMatchObject({ status: 'SUCCESS', out_trade_no: 'order-1' });
  });

  it('is served what the sandbox was given to serve, before and after it was made', async () => {
    sandbox.on('GET v3/mine', () => ({ body: { mine: true } }));
    const later = await sandbox.addMerchant('1900000111');
    for (const merchant of [second, later]) {
      expect((await get(merchant, '/v3/mine')).json).toEqual({ mine: true });
    }
  });
});

describe('two merchants', () => {
  it('may use the same numbers: each has its own order, payment and refund', async () => {
    await place(first);
    await place(second, { amount: { total: 7, currency: 'CNY' } });
    const transaction_id = sandbox.pay('order-1', { mchid: second.mchid });
    expect((await query(first)).json).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 100 } });
    expect((await query(second)).json).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 7 }, transaction_id });
    sandbox.pay('order-1', { mchid: first.mchid });
    for (const [merchant, total] of [[first, 100] as const, [second, 7] as const]) {
      const refund = { out_trade_no: 'order-1', out_refund_no: 'r-1', amount: { refund: 1, total, currency: 'CNY' } };
      expect((await post(merchant, '/v3/refund/domestic/refunds', refund)).status).toBe(200);
    }
    sandbox.failRefund('r-1', { mchid: second.mchid });
    await sandbox.advance('1m');
    expect((await get(first, '/v3/refund/domestic/refunds/r-1')).json.status).toBe('SUCCESS');
    expect((await get(second, '/v3/refund/domestic/refunds/r-1')).json.status).toBe('ABNORMAL');
  });

  it('do not see what is the other’s', async () => {
    await place(first);
    const transaction_id = sandbox.pay('order-1');
    const amount = { refund: 40, total: 100, currency: 'CNY' };
    await post(first, '/v3/refund/domestic/refunds', { out_trade_no: 'order-1', out_refund_no: 'r-1', amount });
    const { mchid } = second;
    const unseen: [Answer, number, string][] = [
      [await query(second), 404, 'ORDER_NOT_EXIST'],
      [await get(second, `/v3/pay/transactions/id/${transaction_id}?mchid=${mchid}`), 404, 'ORDER_NOT_EXIST'],
      [await post(second, '/v3/pay/transactions/out-trade-no/order-1/close', { mchid }), 404, 'ORDER_NOT_EXIST'],
      [
        await post(second, '/v3/refund/domestic/refunds', { transaction_id, out_refund_no: 'r-2', amount }),
        404,
        'RESOURCE_NOT_EXISTS',
      ],
      [await get(second, '/v3/refund/domestic/refunds/r-1'), 404, 'RESOURCE_NOT_EXISTS'],
    ];
    for (const [{ status, json }, expected, code] of unseen) expect([status, json.code]).toEqual([expected, code]);
    const today = `${sandbox.state.transactions[0]?.success_time}`.slice(0, 10);
    const bill = `/v3/bill/tradebill?bill_date=${today}`;
    expect((await get(first, bill)).status).toBe(200);
    expect((await get(second, bill)).json.code).toBe('NO_STATEMENT_EXIST');
  });

  it.each<[string, target: string, json: object, query: string]>([
    [
      'transfer',
      '/v3/fund-app/mch-transfer/transfer-bills',
      {
        ...{ appid: 'wx8888888888888888', openid: 'o1', transfer_scene_id: '1011', out_bill_no: 'bill1' },
        ...{ transfer_amount: 100, transfer_remark: 'x' },
        transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: '商品质量问题' }],
      },
      '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/bill1',
    ],
    [
      'service order (支付分)',
      '/v3/payscore/serviceorder',
      {
        ...{ appid: 'wx8888888888888888', service_id: '2002', out_order_no: 'service-1', service_introduction: 'x' },
        ...{ time_range: { start_time: 'OnAccept' }, risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 50000 } },
        notify_url: 'https://shop.example/notify',
      },
      '/v3/payscore/serviceorder?out_order_no=service-1&appid=wx8888888888888888&service_id=2002',
    ],
    [
      'callback (代金券)',
      '/v3/marketing/favor/callbacks',
      { mchid: '1900000109', notify_url: 'https://shop.example/notify' },
      '/v3/marketing/favor/callbacks?mchid=',
    ],
  ])('do not see a %s of the other', async (_, target, json, query) => {
    expect((await post(first, target, json)).status).toBe(200);
    const asked = ({ mchid }: ClientOptions): string => query.replace(/=$/, `=${mchid}`);
    expect((await get(first, asked(first))).status).toBe(200);
    expect((await get(second, asked(second))).status).toBe(404);
  });

  it('are told each by its own keys, at its own URL', async () => {
    const other = await startReceiver();
    await place(first);
    await place(second, { notify_url: other.url, out_trade_no: 'order-2' });
    sandbox.pay('order-1');
    sandbox.pay('order-2');
    await sandbox.idle();
    await other.close();
    for (const [{ arrived }, merchant, number] of [
      [receiver, first, 'order-1'] as const,
      [other, second, 'order-2'] as const,
    ]) {
      expect(arrived.map((each) => isSigned(each, merchant))).toEqual([true]);
      expect(arrived.map((each) => opened(each, merchant.apiV3Key))).toMatchObject([
        { mchid: merchant.mchid, out_trade_no: number },
      ]);
    }
    expect(sandbox.notifications.map(({ mchid }) => mchid)).toEqual([first.mchid, second.mchid]);
  });

  it('are told of anything on demand, the first one where none is named', async () => {
    const resource = { complaint_id: '200201820200101080076610000' };
    sandbox.notify('COMPLAINT.CREATE', { url: receiver.url, resource });
    await sandbox.idle();
    sandbox.notify('COMPLAINT.CREATE', { url: receiver.url, resource, mchid: second.mchid });
    await sandbox.idle();
    expect(receiver.arrived.map((each) => [isSigned(each, first), isSigned(each, second)])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(() => sandbox.notify('COMPLAINT.CREATE', { url: receiver.url, mchid: '9' })).toThrow(
      'There is no merchant 9; make it with addMerchant.',
    );
  });

  it('are one for the user who pays, as long as only one of them has the number', async () => {
    await place(second, { out_trade_no: 'order-2' });
    expect(sandbox.pay('order-2')).toMatch(/^4200\d{24}$/);
    await place(first);
    await place(second);
    expect(() => sandbox.pay('order-1')).toThrow(
      'order-1 is a number of the merchants 1900000109 and 1900000110; choose one with { mchid }.',
    );
    expect(() => sandbox.pay('order-1', { mchid: '9' })).toThrow('There is no merchant 9; make it with addMerchant.');
    expect(() => sandbox.pay('order-9')).toThrow('this order does not exist; create it');
  });

  it('are chosen by mchid wherever the user is named a number', async () => {
    const appid = 'wx8888888888888888';
    const transfer = {
      ...{ appid, openid: 'o1', transfer_scene_id: '1011', transfer_amount: 100, transfer_remark: 'x' },
      transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: '商品质量问题' }],
    };
    const authorization = {
      ...{ appid, openid: 'o1', transfer_scene_id: '1011', user_display_name: '微信用户' },
      ...{ out_authorization_no: 'auth-1', authorization_notify_url: receiver.url },
    };
    const service = {
      ...{ appid, out_order_no: 'service-1', service_id: '2002000000000558128851361561536', service_introduction: 'x' },
      ...{ time_range: { start_time: 'OnAccept' }, risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 50000 } },
      notify_url: receiver.url,
    };
    const contract = {
      ...{ appid, plan_id: 12535, out_contract_code: 'contract-1', contract_display_account: 'x' },
      contract_notify_url: receiver.url,
    };
    const deduction = { appid, out_trade_no: 'pap-1', description: 'x', transaction_notify_url: receiver.url };
    const transfers = '/v3/fund-app/mch-transfer';
    for (const merchant of [first, second]) {
      const send = async (target: string, json: unknown) =>
        expect(await post(merchant, target, json)).toMatchObject({ status: 200 });
      await send(`${transfers}/transfer-bills`, { ...transfer, out_bill_no: 'bill1' });
      await send(`${transfers}/transfer-bills`, { ...transfer, out_bill_no: 'bill2' });
      await send(`${transfers}/user-confirm-authorization`, authorization);
      await send('/v3/payscore/serviceorder', service);
      await send('/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi', contract);
      await place(merchant);
    }
    const { mchid } = second;
    expect(() => sandbox.confirmTransfer('bill1')).toThrow('bill1 is a number of the merchants');
    sandbox.confirmTransfer('bill1', { mchid });
    sandbox.failTransfer('bill2', 'TRANSFER_RISK', { mchid });
    sandbox.authorizeTransfers('auth-1', { mchid });
    sandbox.closeAuthorization('auth-1', 'USER_CLOSE', { mchid });
    sandbox.confirm('service-1', { mchid });
    const contract_id = sandbox.signContract('contract-1', { mchid });
    const signed = '/v3/papay/sign/contracts/plan-id/12535/out-contract-code/contract-1?appid=wx8888888888888888';
    expect([(await get(first, signed)).status, (await get(second, signed)).json.contract_id]).toEqual([
      404,
      contract_id,
    ]);
    const apply = { ...deduction, contract_id, amount: { total: 1 } };
    expect((await post(second, '/v3/papay/pay/transactions/apply', apply)).status).toBe(200);
    sandbox.failDeduction('pap-1');
    sandbox.terminateContract('contract-1', { mchid });
    sandbox.pay('order-1', { mchid });
    const complaint_id = sandbox.complain('order-1', {}, { mchid });
    sandbox.actOnComplaint(complaint_id, 'USER_RESPONSE', 'x');

    const states = (list: readonly object[], name: string) => list.map((each) => Reflect.get(each, name));
    const { transferBills, transferAuthorizations, serviceOrders, contracts, transactions, complaints } = sandbox.state;
    expect(states(transferBills, 'state')).toEqual(['WAIT_USER_CONFIRM', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'FAIL']);
    expect(states(transferAuthorizations, 'state')).toEqual(['WAIT_USER_CONFIRM', 'CLOSED']);
    expect(states(serviceOrders, 'state')).toEqual(['CREATED', 'DOING']);
    expect(states(contracts, 'contract_state')).toEqual(['SIGNING', 'TERMINATED']);
    expect(transactions.map(({ mchid: of, trade_state }) => [of, trade_state])).toEqual([
      [first.mchid, 'NOTPAY'],
      [mchid, 'SUCCESS'],
      [mchid, 'PAYERROR'],
    ]);
    expect(states(complaints, 'complaint_id')).toEqual([complaint_id]);
    const complaint = `/v3/merchant-service/complaints-v2/${complaint_id}`;
    expect([(await get(first, complaint)).status, (await get(second, complaint)).status]).toEqual([404, 200]);
  });

  it('are chosen by mchid over the control API, too', async () => {
    const control = (name: string, body: object) =>
      fetch(new URL(`/_sandbox/${name}`, first.base_uri), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await control('merchant', { mchid: second.mchid })).json()).toEqual(second);
    await place(first);
    await place(second);
    const unclear = await control('pay', { out_trade_no: 'order-1' });
    expect([unclear.status, await unclear.json()]).toEqual([
      400,
      { message: expect.stringContaining('choose one with { mchid }') },
    ]);
    expect((await control('pay', { out_trade_no: 'order-1', mchid: second.mchid })).status).toBe(200);
    expect((await query(second)).json.trade_state).toBe('SUCCESS');
    expect((await query(first)).json.trade_state).toBe('NOTPAY');
  });

  it('sign and are told by APIv2 with a secret each', async () => {
    const signed = (fields: Record<string, string>, secret: string): Record<string, string> => {
      const pairs = Object.keys(fields)
        .sort()
        .map((name) => `${name}=${fields[name]}`);
      const sign = createHash('md5')
        .update([...pairs, `key=${secret}`].join('&'))
        .digest('hex')
        .toUpperCase();
      return { ...fields, sign };
    };
    const send = async ({ mchid, secret }: ClientOptions) => {
      const fields = {
        ...{ appid: 'wx8888888888888888', mch_id: mchid, nonce_str: 'x', body: 'x', out_trade_no: 'order-1' },
        ...{ total_fee: '1', spbill_create_ip: '127.0.0.1', notify_url: receiver.url, trade_type: 'NATIVE' },
        product_id: '1',
      };
      const body = Object.entries(signed(fields, secret)).map(([name, value]) => `<${name}>${value}</${name}>`);
      const options = { body: `<xml>${body.join('')}</xml>`, authorization: null };
      return readXml((await call(sandbox, 'POST', '/pay/unifiedorder', options)).body.toString());
    };
    expect(await send(second)).toMatchObject({ result_code: 'SUCCESS', mch_id: second.mchid });
    expect(await send({ ...second, secret: first.secret })).toMatchObject({ return_msg: '签名错误，请检查后再试' });
    expect(await send({ ...second, mchid: '404' })).toMatchObject({ return_msg: '商户号mch_id不存在' });
    expect(sandbox.state.transactions).toMatchObject([{ mchid: second.mchid }]);
    sandbox.pay('order-1');
    await sandbox.idle();
    const { sign, ...told } = readXml(receiver.arrived[0]?.body ?? '') as Record<string, string>;
    expect(told).toMatchObject({ mch_id: second.mchid, out_trade_no: 'order-1' });
    expect(signed(told, second.secret).sign).toBe(sign);
  });

  it('are forgotten by what happened to them, and put by and brought back', async () => {
    await place(first);
    await place(second);
    const before = sandbox.snapshot();
    sandbox.reset();
    expect((await query(second)).json.code).toBe('ORDER_NOT_EXIST');
    sandbox.restore(before);
    expect(sandbox.state.transactions).toMatchObject([{ mchid: first.mchid }, { mchid: second.mchid }]);
    expect((await query(second)).json.trade_state).toBe('NOTPAY');
    const other = await startSandbox();
    expect(() => other.restore(before)).toThrow(
      'The snapshot holds a merchant 1900000110 that the sandbox does not have; make it with addMerchant.',
    );
    await other.close();
  });
});

describe('the platform’s certificates', () => {
  it('are the same for all merchants, each encrypted for its own', async () => {
    const certificates = await startSandbox({ platformKeys: 'certificate' });
    const merchant = await certificates.addMerchant();
    expect(Object.keys(merchant.certs)).toEqual(Object.keys(certificates.options.certs));
    const { json } = await call(certificates, 'GET', '/v3/certificates', { merchant });
    const [{ encrypt_certificate: resource }] = json.data as [{ encrypt_certificate: unknown }];
    const body = JSON.stringify({ resource });
    const decrypt = (key: string) => () => opened({ headers: {}, body }, key);
    // A certificate is PEM and no JSON: only the right key gets as far as that.
    expect(decrypt(merchant.apiV3Key)).toThrow(SyntaxError);
    expect(decrypt(certificates.options.apiV3Key)).toThrow('unable to authenticate data');
    await certificates.close();
  });
});

describe('the folder of a sandbox', () => {
  it('keeps its merchants: their keys in a folder each, and what happened to them', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'merchants-'));
    const url = receiver.url;
    const before = await Sandbox.start({ dir });
    const { base_uri: _, ...made } = await before.addMerchant('1900000110');
    const folder = join(dir, '1900000110');
    expect(JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8'))).toMatchObject(made);
    expect(readFileSync(join(folder, 'apiclient_key.pem'), 'utf8')).toBe(made.privateKey);
    expect(statSync(folder).mode & 0o077).toBe(0);
    // What the command line sends notifications with: trigger --dir.
    expect(readIdentity(folder)).toMatchObject({ mchid: '1900000110', apiV3Key: made.apiV3Key, secret: made.secret });
    expect(existsSync(join(folder, 'state.jsonl'))).toBe(false);
    for (const merchant of [before.options, await before.addMerchant('1900000110')]) {
      const json = order(merchant, { notify_url: url });
      expect((await call(before, 'POST', '/v3/pay/transactions/native', { merchant, json })).status).toBe(200);
    }
    before.pay('order-1', { mchid: '1900000110' });
    const state = before.state;
    await before.close();

    const after = await Sandbox.start({ dir });
    expect(after.state).toEqual(state);
    const merchant = JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8'));
    expect(merchant).toEqual({ ...made, base_uri: after.options.base_uri });
    expect(await after.addMerchant('1900000110')).toEqual(merchant);
    const target = '/v3/pay/transactions/out-trade-no/order-1?mchid=1900000110';
    expect((await call(after, 'GET', target, { merchant })).json.trade_state).toBe('SUCCESS');
    await after.close();
    rmSync(dir, { recursive: true });
  });

  it('is refused where a merchant’s folder holds the keys of another', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'merchants-'));
    const before = await Sandbox.start({ dir });
    await before.addMerchant('1900000110');
    await before.close();
    renameSync(join(dir, '1900000110'), join(dir, '1900000111'));
    await expect(Sandbox.start({ dir })).rejects.toThrow(
      '1900000111 belongs to the merchant 1900000110, and not to 1900000111',
    );
    rmSync(dir, { recursive: true });
  });

  it('opens a state that was written when there was one merchant, and gives it to that one', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'merchants-'));
    const alone = await Sandbox.start({ dir });
    const json = order(alone.options);
    await call(alone, 'POST', '/v3/pay/transactions/native', { json });
    await alone.close();
    // As a sandbox of one merchant named its collections.
    expect(readFileSync(join(dir, 'state.jsonl'), 'utf8')).toContain('["transactions","order-1",');
    const again = await Sandbox.start({ dir });
    await again.addMerchant('1900000110');
    expect(again.state.transactions).toMatchObject([{ mchid: alone.options.mchid, out_trade_no: 'order-1' }]);
    await again.close();
    rmSync(dir, { recursive: true });
  });
});
