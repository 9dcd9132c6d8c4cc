import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { Sandbox } from '../../src/sandbox';
import { Webhook } from '../../src/webhook';
import { startSandbox } from '../support/client';
import { readXml } from '../support/v2-platform';
import { documented, openapi } from '../support/valid-request';
import { responseProblems } from '../support/valid-response';
import { type Answer, call, get, post } from './client';
import { opened, type Receiver, startReceiver } from './notify/receiver';

let sandbox: Sandbox;
let receiver: Receiver;
let xmlReceiver: Receiver;
/** Noon in Beijing, until it is moved. */
const noon = Date.parse('2026-08-08T12:00:00+08:00');
beforeAll(async () => {
  const taken = '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>';
  [receiver, xmlReceiver] = await Promise.all([
    startReceiver(),
    startReceiver(
      () => 200,
      undefined,
      () => taken,
    ),
  ]);
});
afterAll(() => Promise.all([receiver.close(), xmlReceiver.close()]));
beforeEach(async () => {
  receiver.arrived.length = 0;
  xmlReceiver.arrived.length = 0;
  sandbox = await startSandbox({ now: () => noon });
  return async () => {
    await sandbox.idle();
    await sandbox.close();
  };
});

const appid = 'wxd678efh567hg6787';
const operations = new Map(documented('v3').map((each) => [each.name, each] as const));
const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(openapi, 'openapi');

/** What a success has against the document. */
const problems = (name: string, { json }: Answer): unknown => {
  const operation = operations.get(name);
  return operation ? responseProblems(operation, json) : `${name} is not documented`;
};
const refusalOf = ({ status, json }: Answer) => [status, json.code];

/** Signatures keep the sandbox's own clock, which stands still. */
const sign = { timestamp: `${noon / 1000}` };
const send = (target: string, json: object = {}) => call(sandbox, 'POST', target, { json, sign });
const ask = (target: string) => call(sandbox, 'GET', target, { sign });

type Fields = Record<string, string>;

/** The signature of APIv2, by hand. */
const signatureOf = ({ sign: _, ...fields }: Fields, type = fields.sign_type): string => {
  const pairs = Object.keys(fields)
    .filter((name) => fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`);
  const { secret } = sandbox.options;
  const hash = type === 'HMAC-SHA256' ? createHmac('sha256', secret) : createHash('md5');
  return hash
    .update([...pairs, `key=${secret}`].join('&'))
    .digest('hex')
    .toUpperCase();
};
const whole = (fields: Fields): Fields => {
  const all = { appid, mch_id: sandbox.options.mchid, ...fields };
  return { ...all, sign: signatureOf(all) };
};
const xml = async (path: string, fields: Fields): Promise<Fields> => {
  // What was told before has arrived.
  await sandbox.idle();
  const all = whole({ nonce_str: randomBytes(16).toString('hex'), ...fields });
  const body = `<xml>${Object.entries(all)
    .map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`)
    .join('')}</xml>`;
  const headers = { 'Content-Type': 'text/xml' };
  return readXml((await call(sandbox, 'POST', path, { body, headers, authorization: null })).body.toString());
};

const signing = (changes: Fields = {}): Fields => ({
  ...{ plan_id: '12535', contract_code: '100001256', request_serial: '1695', contract_display_account: '微信代扣' },
  ...{ notify_url: xmlReceiver.url, version: '1.0', timestamp: '1414488825' },
  ...changes,
});
const named = { plan_id: '12535', contract_code: '100001256', version: '1.0' };
const byApp = (changes: Fields = {}) => xml('/papay/preentrustweb', signing(changes));
const contract = (changes: Fields = {}) => xml('/papay/querycontract', { ...named, ...changes });
const end = (changes: Fields = {}) =>
  xml('/papay/deletecontract', { ...named, contract_termination_remark: '不再续费', ...changes });
const deduct = (contract_id: string, changes: Fields = {}) =>
  xml('/pay/pappayapply', {
    ...{ body: '水电代扣', out_trade_no: 'order-1', total_fee: '888', spbill_create_ip: '8.8.8.8' },
    ...{ notify_url: xmlReceiver.url, trade_type: 'PAP', contract_id, ...changes },
  });
const orderOf = (out_trade_no = 'order-1') => xml('/pay/paporderquery', { out_trade_no });
const signed = async (): Promise<string> => {
  await byApp();
  const contract_id = sandbox.signContract('100001256');
  await sandbox.idle();
  return contract_id;
};

/** What the shop was told in XML, its signature checked by hand. */
const toldInXml = async (): Promise<Fields[]> => {
  await sandbox.idle();
  return xmlReceiver.arrived.map(({ body }) => {
    const { sign: signature, ...said } = readXml(body);
    expect(signature).toBe(signatureOf(said));
    return said;
  });
};

/** What the shop was told by APIv3, decrypted by hand. */
const told = async (): Promise<[event_type: unknown, resource: Record<string, unknown>][]> => {
  await sandbox.idle();
  // Two that are on their way at once may arrive in either order.
  const ids = sandbox.notifications.map(({ id }) => id);
  return receiver.arrived
    .map((each) => ({ ...JSON.parse(each.body), resource: opened(each, sandbox.options.apiV3Key ?? '') }))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map(({ event_type, resource }) => [event_type, resource]);
};

describe('a contract of APIv2', () => {
  it('is signed by its user, found, ended by the merchant, and both are told in XML', async () => {
    expect(await byApp()).toMatchObject({ result_code: 'SUCCESS', pre_entrustweb_id: expect.any(String) });
    expect(await contract()).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' });
    const contract_id = sandbox.signContract('100001256');
    const found = await contract();
    expect(found).toMatchObject({
      ...{ result_code: 'SUCCESS', contract_id, plan_id: '12535', contract_code: '100001256', contract_state: '0' },
      ...{ contract_signed_time: '2026-08-08 12:00:00', request_serial: '1695' },
    });
    expect(found).not.toHaveProperty('nonce_str');
    expect(found).not.toHaveProperty('contract_terminated_time');
    expect(await xml('/papay/querycontract', { contract_id, version: '1.0' })).toMatchObject({ contract_id });
    expect(await end()).toMatchObject({ result_code: 'SUCCESS', contract_id });
    expect(await contract()).toMatchObject({
      ...{ contract_state: '1', contract_termination_mode: '3', contract_termination_remark: '不再续费' },
      contract_terminated_time: '2026-08-08 12:00:00',
    });
    expect(await end()).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' });
    const facts = { contract_id, plan_id: '12535', contract_code: '100001256', request_serial: '1695' };
    expect(await toldInXml()).toMatchObject([
      { ...facts, change_type: 'ADD', operate_time: '2026-08-08 12:00:00' },
      { ...facts, change_type: 'DELETE', contract_termination_mode: '3' },
    ]);
    expect(sandbox.notifications.map(({ event_type, state }) => [event_type, state])).toEqual([
      ['v2/pap-contract-state-changed', 'acknowledged'],
      ['v2/pap-contract-state-changed', 'acknowledged'],
    ]);
  });

  it('is asked for on a page of H5 as well, and its notification signed as the request was', async () => {
    const { timestamp = '', ...rest } = signing();
    const fields = whole({ ...rest, timestamp, clientip: '8.8.8.8', sign_type: 'HMAC-SHA256' });
    const answer = await call(sandbox, 'GET', `/papay/h5entrustweb?${new URLSearchParams(fields)}`, {
      authorization: null,
    });
    const said = readXml(answer.body.toString());
    expect(said).toMatchObject({ result_code: 'SUCCESS', redirect_url: expect.stringMatching(/^https:/) });
    expect(said).not.toHaveProperty('sign');
    sandbox.signContract('100001256');
    await sandbox.idle();
    const { sign: signature = '', ...content } = readXml(xmlReceiver.arrived[0]?.body ?? '');
    expect(signature).toBe(signatureOf(content, 'HMAC-SHA256'));
  });

  it('may be asked for again until it is signed, and its number is used then', async () => {
    await byApp();
    expect(await byApp({ request_serial: '1696' })).toMatchObject({ result_code: 'SUCCESS' });
    sandbox.signContract('100001256');
    expect(await byApp()).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' });
    await end();
    expect(await byApp()).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' });
    expect(await byApp({ plan_id: '12536' })).toMatchObject({ result_code: 'SUCCESS' });
    expect(() => sandbox.signContract('nope')).toThrow(
      "signContract('nope'): no such contract waits for its user; ask for its signing first.",
    );
  });

  it('is signed by a page of 公众号 or 小程序 without a request, if the merchant signed its fields', async () => {
    const { version: _, ...fields } = signing();
    const page = whole(fields);
    expect(() => sandbox.signContract({ ...page, plan_id: '1' })).toThrow(
      /the sign of the page does not fit; it is made with the APIv2 secret over appid=wx.*plan_id=1&/,
    );
    expect(() => sandbox.signContract({ ...page, mch_id: '1' })).toThrow(/mch_id is 1, and the merchant/);
    expect(() => sandbox.signContract({ contract_code: '1', sign: '2' })).toThrow(/lack appid, mch_id, plan_id/);
    expect(sandbox.state.contracts).toEqual([]);
    const contract_id = sandbox.signContract({ ...page, request_serial: 1695 });
    expect(await contract()).toMatchObject({ contract_id, contract_state: '0' });
    expect(await toldInXml()).toMatchObject([{ contract_id, change_type: 'ADD', request_serial: '1695' }]);
    expect(() => sandbox.signContract(page)).toThrow('签约协议号已使用');
  });

  it('is ended by its user, too', async () => {
    await signed();
    sandbox.terminateContract('100001256');
    expect(await contract()).toMatchObject({ contract_state: '1', contract_termination_mode: '2' });
    expect(await toldInXml()).toMatchObject([{ change_type: 'ADD' }, { change_type: 'DELETE' }]);
    expect(() => sandbox.terminateContract('100001256')).toThrow(/no such contract is in force/);
  });

  it('comes with an order where that is asked for, and neither waits for the other', async () => {
    const both = (changes: Fields = {}) =>
      xml('/pay/contractorder', {
        ...{ contract_mchid: sandbox.options.mchid, contract_appid: appid, out_trade_no: 'order-9', body: 'x' },
        ...{ notify_url: xmlReceiver.url, total_fee: '100', spbill_create_ip: '8.8.8.8', trade_type: 'MWEB' },
        ...{ plan_id: '12535', contract_code: '100001256', request_serial: '1695', contract_display_account: 'x' },
        ...{ contract_notify_url: xmlReceiver.url, ...changes },
      });
    expect(await both()).toMatchObject({
      ...{ result_code: 'SUCCESS', contract_result_code: 'SUCCESS', out_trade_no: 'order-9' },
      mweb_url: expect.any(String),
    });
    sandbox.pay('order-9');
    await sandbox.idle();
    sandbox.signContract('100001256');
    expect(await toldInXml()).toMatchObject([{ out_trade_no: 'order-9' }, { change_type: 'ADD' }]);
    expect(await both({ out_trade_no: 'order-8' })).toMatchObject({
      ...{ result_code: 'SUCCESS', contract_result_code: 'FAIL', contract_err_code: 'INVALID_REQUEST' },
      prepay_id: expect.any(String),
    });
  });

  it('of a partner’s merchant is there for this merchant alone', async () => {
    const sub_mch_id = '1900000110';
    await xml('/papay/partner/preentrustweb', signing({ sub_mch_id }));
    const contract_id = sandbox.signContract('100001256');
    const partner = (fields: Fields) => xml('/papay/partner/querycontract', { ...named, ...fields });
    expect(await partner({ sub_mch_id })).toMatchObject({ result_code: 'SUCCESS', contract_id, sub_mch_id });
    expect(await partner({ sub_mch_id: '1900000111' })).toMatchObject({ err_code: 'INVALID_REQUEST' });
    expect(await contract()).toMatchObject({ err_code: 'INVALID_REQUEST' });
    expect(await toldInXml()).toMatchObject([{ sub_mch_id, change_type: 'ADD' }]);
  });
});

describe('a deduction of APIv2', () => {
  it('is made at once within 12 hours after the signing, and told like a payment', async () => {
    const contract_id = await signed();
    await sandbox.advance('11h59m');
    expect(await deduct(contract_id)).toMatchObject({ result_code: 'SUCCESS' });
    const accepted = await orderOf();
    expect(accepted).toMatchObject({ trade_state: 'ACCEPT', trade_type: 'PAP', out_trade_no: 'order-1' });
    expect(accepted).not.toHaveProperty('time_end');
    await sandbox.advance('10s');
    const paid = await orderOf();
    const { transaction_id } = accepted;
    expect(paid).toMatchObject({ trade_state: 'SUCCESS', transaction_id, total_fee: '888', cash_fee: '888' });
    expect(await xml('/pay/paporderquery', { transaction_id: `${transaction_id}` })).toMatchObject({
      out_trade_no: 'order-1',
    });
    const [, ...payments] = await toldInXml();
    expect(payments).toMatchObject([
      { ...{ result_code: 'SUCCESS', transaction_id, contract_id, trade_type: 'PAP' }, out_trade_no: 'order-1' },
    ]);
    const form = openapi.webhooks['v2/transaction-success'].post.requestBody.content['text/xml'].schema.properties;
    // The form lacks one field that payments of APIv2 are told with.
    expect(Object.keys(payments[0] ?? {}).filter((name) => !(name in form))).toEqual(['cash_fee']);
  });

  it('is made 24 hours later otherwise', async () => {
    const contract_id = await signed();
    await sandbox.advance('12h');
    await deduct(contract_id);
    await sandbox.advance('23h59m');
    expect(await orderOf()).toMatchObject({ trade_state: 'ACCEPT' });
    await sandbox.advance('1m');
    expect(await orderOf()).toMatchObject({ trade_state: 'SUCCESS' });
  });

  it('is made at once in the days that its user was told of, up to the amount that was told', async () => {
    const contract_id = await signed();
    await sandbox.advance('1d');
    const { mchid } = sandbox.options;
    const notice = { mchid, appid, estimated_amount: { amount: 888, currency: 'CNY' } };
    const announce = () =>
      send(`/v3/papay/contracts/${contract_id}/notify`, { ...notice, deduct_duration: { count: 2 } });
    expect((await announce()).status).toBe(204);
    expect(refusalOf(await announce())).toEqual([400, 'INVALID_REQUEST']);
    expect(await deduct(contract_id)).toMatchObject({ err_code: 'INVALID_REQUEST' });
    // From noon of the first day to the beginning of the third.
    await sandbox.advance('1d11h59m');
    expect(await deduct(contract_id)).toMatchObject({ err_code: 'INVALID_REQUEST' });
    await sandbox.advance('1m');
    expect(await deduct(contract_id, { total_fee: '889' })).toMatchObject({ err_code: 'INVALID_REQUEST' });
    expect(await deduct(contract_id)).toMatchObject({ result_code: 'SUCCESS' });
    await sandbox.advance('10s');
    expect(await orderOf()).toMatchObject({ trade_state: 'SUCCESS' });
    // One success ends the days.
    await deduct(contract_id, { out_trade_no: 'order-2' });
    await sandbox.advance('1m');
    expect(await orderOf('order-2')).toMatchObject({ trade_state: 'ACCEPT' });
    expect((await announce()).status).toBe(204);
  });

  it('fails on demand, is told of it, and can be asked for again', async () => {
    const contract_id = await signed();
    await deduct(contract_id);
    sandbox.failDeduction('order-1');
    expect(await orderOf()).toMatchObject({ trade_state: 'PAYERROR' });
    expect((await toldInXml()).slice(1)).toMatchObject([
      { ...{ return_code: 'SUCCESS', result_code: 'FAIL', trade_state: 'PAYERROR' }, out_trade_no: 'order-1' },
    ]);
    expect(() => sandbox.failDeduction('order-1')).toThrow(
      "failDeduction('order-1'): this deduction is PAYERROR; apply for another in the sandbox first.",
    );
    expect(await deduct(contract_id)).toMatchObject({ result_code: 'SUCCESS' });
    await sandbox.advance('1m');
    expect(await orderOf()).toMatchObject({ trade_state: 'SUCCESS' });
    expect(await toldInXml()).toHaveLength(3);
  });

  it('is charged once, whatever is repeated', async () => {
    const contract_id = await signed();
    await deduct(contract_id);
    expect(await deduct(contract_id)).toMatchObject({ result_code: 'SUCCESS' });
    expect(await deduct(contract_id, { total_fee: '889' })).toMatchObject({ err_code: 'OUT_TRADE_NO_USED' });
    await sandbox.advance('1m');
    expect(await deduct(contract_id)).toMatchObject({ err_code: 'ORDERPAID' });
    expect(sandbox.state.transactions).toHaveLength(1);
    expect(await toldInXml()).toHaveLength(2);
  });

  it('needs a contract in force, also when its money is taken', async () => {
    expect(await deduct('Wx1')).toMatchObject({ err_code: 'INVALID_REQUEST' });
    const contract_id = await signed();
    await sandbox.advance('13h');
    await deduct(contract_id);
    sandbox.terminateContract('100001256');
    expect(await deduct(contract_id, { out_trade_no: 'order-2' })).toMatchObject({ err_code: 'INVALID_REQUEST' });
    await sandbox.advance('1d');
    expect(await orderOf()).toMatchObject({ trade_state: 'PAYERROR' });
    expect(await orderOf('order-2')).toMatchObject({ err_code: 'ORDERNOTEXIST' });
  });

  it.each(['0', '-1', '1.5', 'much'])('is refused for an amount of %s', async (total_fee) => {
    const refused = await deduct(await signed(), { total_fee });
    expect(refused.err_code ?? refused.return_code).toMatch(/^(?:PARAM_ERROR|FAIL)$/);
    expect(sandbox.state.transactions).toEqual([]);
  });

  it('is no order of another kind, and is neither closed nor paid by its user', async () => {
    const contract_id = await signed();
    await deduct(contract_id);
    expect(await xml('/pay/closeorder', { out_trade_no: 'order-1' })).toMatchObject({ err_code: 'TRADE_ERROR' });
    expect(() => sandbox.pay('order-1')).toThrow(/is ACCEPT/);
    await xml('/pay/unifiedorder', {
      ...{ body: 'x', out_trade_no: 'order-3', total_fee: '1', spbill_create_ip: '8.8.8.8' },
      ...{ notify_url: xmlReceiver.url, trade_type: 'NATIVE', product_id: '1' },
    });
    expect(await orderOf('order-3')).toMatchObject({ err_code_des: '订单不是委托代扣场景' });
  });

  it('can be refunded like another payment', async () => {
    await deduct(await signed());
    await sandbox.advance('10s');
    expect(
      await xml('/secapi/pay/refund', {
        ...{ out_trade_no: 'order-1', out_refund_no: 'r-1', total_fee: '888', refund_fee: '888' },
      }),
    ).toMatchObject({ result_code: 'SUCCESS' });
    expect(await orderOf()).toMatchObject({ trade_state: 'REFUND' });
  });
});

const PLAN = '/v3/papay/sign/contracts/plan-id/12535/out-contract-code/100001256';
const presign = (changes: object = {}) => ({
  ...{ appid, plan_id: 12535, out_contract_code: '100001256', contract_display_account: '微信代扣' },
  ...{ contract_notify_url: receiver.url, openid: 'o-1', out_user_code: 'user-1', ...changes },
});
const deduct_schedule = {
  estimated_deduct_date: '2026-08-10',
  estimated_deduct_amount: { total: 888, currency: 'CNY' },
  description: '月卡',
};
const scheduledSigning = (scene = 'app', changes: object = {}) =>
  send(`/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/${scene}`, presign({ deduct_schedule, ...changes }));
const take = (contract_id: string, changes: object = {}) =>
  send('/v3/papay/pay/transactions/apply', {
    ...{ appid, out_trade_no: 'order-1', description: '月卡', transaction_notify_url: receiver.url, contract_id },
    ...{ amount: { total: 888 }, ...changes },
  });
const schedulesOf = (contract_id: string) => `/v3/papay/pay/schedules/contract-id/${contract_id}`;

it('contracts and deductions of APIv2 are told again at the intervals of their own', async () => {
  const deaf = await startReceiver(() => 500);
  await byApp({ notify_url: deaf.url });
  await deduct(sandbox.signContract('100001256'), { notify_url: deaf.url });
  await sandbox.advance('10s');
  const deliveries = () => sandbox.notifications.map((each) => each.deliveries.length);
  expect(deliveries()).toEqual([2, 1]);
  // After 10, 10, 10, 30, 30 and 30 seconds the one, after 15, 15, 30 and 180 the other.
  await sandbox.advance('60s');
  expect(deliveries()).toEqual([5, 4]);
  await sandbox.advance('1d');
  expect(deliveries()).toEqual([31, 10]);
  expect(sandbox.notifications.map(({ state }) => state)).toEqual(['missed', 'missed']);
  await deaf.close();
});

describe('a contract of APIv3', () => {
  it.each(['app', 'h5', 'jsapi', 'mini-program'])('is asked for by %s in the documented form', async (scene) => {
    const asked = await scheduledSigning(scene);
    expect(asked.status).toBe(200);
    expect(problems(`POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/${scene}`, asked)).toEqual([]);
    expect(sandbox.signContract('100001256')).toMatch(/^Wx\d{30}$/);
  });

  it.each([
    ['SIGN_SCENE_APP', ['mini_program_path', 'mini_program_username', 'pre_entrustweb_id']],
    ['SIGN_SCENE_QRCODE', ['pre_entrustweb_id', 'redirect_url']],
  ])('is asked for without a day for its deduction, too: %s', async (sign_scene, names) => {
    const device_info = {
      ...{ device_type: 'DEVICE_TYPE_PHONE', device_os: 'iOS', device_id: '1', device_running_as_root: false },
      ...{ device_ip: '8.8.8.8', weixin_installed: true, weixin_version: '8.0' },
      days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS',
    };
    const path = 'v3/papay/sign/contracts/pre-entrust-sign';
    const asked = await send(`/${path}`, presign({ sign_scene, device_info }));
    expect(problems(`POST ${path}`, asked)).toEqual([]);
    expect(Object.keys(asked.json).sort()).toEqual(names);
    expect(sandbox.signContract('100001256')).toMatch(/^Wx/);
  });

  it('is signed by its user, found, ended by the merchant, and both are told', async () => {
    await scheduledSigning('app', { deduct_schedule: undefined });
    expect(refusalOf(await ask(PLAN))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    const contract_id = sandbox.signContract('100001256');
    const found = await ask(PLAN);
    const name = 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}';
    expect(problems(`GET ${name}`, found)).toEqual([]);
    const facts = { contract_id, plan_id: 12535, out_contract_code: '100001256', appid, openid: 'o-1' };
    expect(found.json).toMatchObject({ ...facts, contract_state: 'SIGNED', out_user_code: 'user-1' });
    const ended = await send(`${PLAN}/terminate`, { contract_termination_remark: '不再续费' });
    expect(problems(`POST ${name}/terminate`, ended)).toEqual([]);
    const contract_terminate_info = { contract_termination_mode: 'MCH_API_TERMINATE' };
    expect(ended.json).toMatchObject({ ...facts, contract_state: 'TERMINATED', contract_terminate_info });
    expect(refusalOf(await send(`${PLAN}/terminate`, { contract_termination_remark: 'x' }))).toEqual([
      400,
      'INVALID_REQUEST',
    ]);
    expect(refusalOf(await scheduledSigning())).toEqual([400, 'INVALID_REQUEST']);
    const events = await told();
    expect(events).toMatchObject([
      ['ENTRUST.SIGN', { ...facts, contract_state: 'SIGNED' }],
      ['ENTRUST.TERMINATE', { ...facts, contract_state: 'TERMINATED', contract_terminate_info }],
    ]);
    for (const [, resource] of events) {
      expect(ajv.validate('openapi#/components/schemas/EntrustContract', resource), ajv.errorsText()).toBe(true);
    }
    expect(sandbox.state.contracts).toMatchObject([{ contract_id, contract_state: 'TERMINATED' }]);
  });

  it('of a partner’s merchant is told and found under this merchant', async () => {
    const sub_mchid = '1900000110';
    const { appid: _, openid: __, ...rest } = presign();
    const asked = await send('/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5', {
      ...rest,
      ...{ sp_appid: appid, sub_mchid, sp_openid: 'o-1' },
    });
    expect(asked.status).toBe(200);
    const contract_id = sandbox.signContract('100001256');
    const path = PLAN.replace('/sign/', '/sign/partner/');
    const found = await ask(`${path}?sub_mchid=${sub_mchid}`);
    const name = 'GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}';
    expect(problems(name, found)).toEqual([]);
    const { mchid: sp_mchid } = sandbox.options;
    expect(found.json).toMatchObject({ contract_id, sp_mchid, sp_appid: appid, sub_mchid, sp_openid: 'o-1' });
    expect(refusalOf(await ask(`${path}?sub_mchid=1900000111`))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(refusalOf(await ask(PLAN))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    const taken = await send('/v3/papay/pay/partner/transactions/apply', {
      ...{ sp_appid: appid, sub_mchid, out_trade_no: 'order-1', description: '月卡', contract_id },
      ...{ transaction_notify_url: receiver.url, amount: { total: 888 } },
    });
    expect(taken.status).toBe(200);
    await sandbox.advance('10s');
    const events = await told();
    expect(events).toMatchObject([
      ['ENTRUST.SIGN', { sp_mchid, sub_mchid }],
      ['TRANSACTION.SUCCESS', { sp_mchid, sub_mchid, trade_type: 'PAP' }],
    ]);
    expect(ajv.validate('openapi#/components/schemas/PartnerEntrustContract', events[0]?.[1])).toBe(true);
    expect(ajv.validate('openapi#/components/schemas/PartnerPapayPayment', events[1]?.[1])).toBe(true);
  });

  it('of a partner’s merchant has notices of its own, and ends by its partner', async () => {
    const sub_mchid = '1900000110';
    const { appid: _, openid: __, ...rest } = presign();
    const parties = { sp_appid: appid, sub_mchid };
    await send('/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app', { ...rest, ...parties });
    const contract_id = sandbox.signContract('100001256');
    const all = { ...parties, sp_mchid: sandbox.options.mchid };
    const notice = { ...all, estimated_amount: { amount: 888 } };
    expect((await send(`/v3/partner-papay/contracts/${contract_id}/notify`, notice)).status).toBe(204);
    expect((await send(`/v3/partner-papay/contracts/${contract_id}/fail-notify`, all)).status).toBe(204);
    const direct = { mchid: sandbox.options.mchid, appid, estimated_amount: { amount: 888 } };
    expect(refusalOf(await send(`/v3/papay/contracts/${contract_id}/notify`, direct))).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
    ]);
    const path = `${PLAN.replace('/sign/', '/sign/partner/')}/terminate`;
    const ended = await send(path, { sub_mchid, contract_termination_remark: 'x' });
    const name = 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}';
    expect(problems(`POST ${name}/terminate`, ended)).toEqual([]);
    expect(ended.json).toMatchObject({ contract_state: 'TERMINATED', sub_mchid });
  });

  it('is in one book with those of APIv2', async () => {
    const contract_id = await signed();
    expect((await ask(PLAN)).json).toMatchObject({ contract_id, contract_state: 'SIGNED' });
    expect((await take(contract_id)).status).toBe(200);
    await sandbox.advance('10s');
    expect(await orderOf()).toMatchObject({ trade_state: 'SUCCESS' });
    expect(await told()).toMatchObject([['TRANSACTION.SUCCESS', { out_trade_no: 'order-1' }]]);
  });

  it('ends by the time that it was signed for, and is told', async () => {
    await scheduledSigning('app', { deduct_schedule: undefined });
    sandbox.signContract('100001256');
    await sandbox.advance('3649d');
    expect((await ask(PLAN)).json.contract_state).toBe('SIGNED');
    await sandbox.advance('1d');
    expect((await ask(PLAN)).json.contract_state).toBe('TERMINATED');
    expect((await told()).map(([event]) => event)).toEqual(['ENTRUST.SIGN', 'ENTRUST.TERMINATE']);
  });
});

describe('a deduction of APIv3', () => {
  const free = async (): Promise<string> => {
    await scheduledSigning('app', { deduct_schedule: undefined });
    return sandbox.signContract('100001256');
  };

  it('is accepted at first, made a little later, and told', async () => {
    const contract_id = await free();
    const applied = await take(contract_id);
    expect(problems('POST v3/papay/pay/transactions/apply', applied)).toEqual([]);
    expect(applied.json).toEqual({ out_trade_no: 'order-1', amount: { total: 888, currency: 'CNY' } });
    expect((await take(contract_id)).json).toEqual(applied.json);
    expect(refusalOf(await take(contract_id, { amount: { total: 889 } }))).toEqual([403, 'OUT_TRADE_NO_USED']);
    await sandbox.advance('10s');
    expect((await take(contract_id)).status).toBe(200);
    const [, ...payments] = await told();
    const { mchid } = sandbox.options;
    expect(payments).toMatchObject([
      ['TRANSACTION.SUCCESS', { out_trade_no: 'order-1', mchid, trade_state: 'SUCCESS', payer: { openid: 'o-1' } }],
    ]);
    expect(ajv.validate('openapi#/components/schemas/PapayPayment', payments[0]?.[1]), ajv.errorsText()).toBe(true);
    const { json } = await ask(`/v3/pay/transactions/out-trade-no/order-1?mchid=${mchid}`);
    expect(json).toMatchObject({ trade_state: 'SUCCESS', transaction_id: payments[0]?.[1].transaction_id });
  });

  it('fails on demand, is told of it, and can be asked for again', async () => {
    const contract_id = await free();
    await take(contract_id);
    sandbox.failDeduction('order-1');
    const [, ...payments] = await told();
    expect(payments).toMatchObject([['TRANSACTION.FAIL', { out_trade_no: 'order-1', trade_state: 'PAY_FAIL' }]]);
    expect(ajv.validate('openapi#/components/schemas/PapayPayment', payments[0]?.[1]), ajv.errorsText()).toBe(true);
    expect((await take(contract_id)).status).toBe(200);
    await sandbox.advance('10s');
    expect((await told()).map(([event]) => event)).toEqual(['ENTRUST.SIGN', 'TRANSACTION.FAIL', 'TRANSACTION.SUCCESS']);
  });

  it('is refused for no amount, and in another currency', async () => {
    const contract_id = await free();
    for (const [amount, field] of [
      [{ total: 0 }, '/body/amount/total'],
      [{ total: 1, currency: 'USD' }, '/body/amount/currency'],
    ] as const) {
      const refused = await take(contract_id, { amount });
      expect(refusalOf(refused)).toEqual([400, 'PARAM_ERROR']);
      expect(refused.json.detail?.field).toBe(field);
    }
    const { mchid } = sandbox.options;
    const notice = { mchid, appid, estimated_amount: { amount: 0 } };
    const refused = await send(`/v3/papay/contracts/${contract_id}/notify`, notice);
    expect(refused.json.detail?.field).toBe('/body/estimated_amount/amount');
    expect(sandbox.state.transactions).toEqual([]);
  });

  it('is not closed', async () => {
    await take(await free());
    const { mchid } = sandbox.options;
    const refused = await send('/v3/pay/transactions/out-trade-no/order-1/close', { mchid });
    expect(refusalOf(refused)).toEqual([400, 'INVALID_REQUEST']);
  });

  it('needs a contract that was signed, as do the notices to its user', async () => {
    expect(refusalOf(await take('Wx1'))).toEqual([400, 'INVALID_REQUEST']);
    const { mchid } = sandbox.options;
    const notice = { mchid, appid, estimated_amount: { amount: 1 } };
    expect(refusalOf(await send('/v3/papay/contracts/Wx1/notify', notice))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    const contract_id = await free();
    expect((await send(`/v3/papay/contracts/${contract_id}/fail-notify`, { mchid, appid })).status).toBe(204);
    sandbox.terminateContract('100001256');
    for (const path of ['notify', 'fail-notify']) {
      const refused = await send(
        `/v3/papay/contracts/${contract_id}/${path}`,
        path === 'notify' ? notice : { mchid, appid },
      );
      expect(refusalOf(refused)).toEqual([400, 'INVALID_REQUEST']);
    }
  });

  it('goes on where a sandbox ended that has a folder, and from a snapshot', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'entrust-'));
    const first = await Sandbox.start({ dir });
    const path = '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app';
    await post(first, path, presign());
    const contract_id = first.signContract('100001256');
    const { transaction_notify_url, ...rest } = { transaction_notify_url: receiver.url, appid, contract_id };
    const order = { ...rest, transaction_notify_url, out_trade_no: 'order-1', description: 'x', amount: { total: 1 } };
    expect((await post(first, '/v3/papay/pay/transactions/apply', order)).status).toBe(200);
    const before = first.snapshot();
    await first.close();
    const second = await Sandbox.start({ dir });
    expect((await get(second, PLAN)).json).toMatchObject({ contract_id });
    await second.advance('10s');
    expect(second.state.transactions).toMatchObject([{ out_trade_no: 'order-1', trade_state: 'SUCCESS' }]);
    second.restore(before);
    expect(second.state.transactions).toMatchObject([{ trade_state: 'ACCEPT' }]);
    await second.advance('10s');
    expect(second.state.transactions).toMatchObject([{ trade_state: 'SUCCESS' }]);
    await second.close();
    rmSync(dir, { recursive: true });
  });
});

it('contracts and deductions are asked for by the client, and told in a way that its webhook takes', async () => {
  const other = await startSandbox();
  const client = Builder.factory(other.options);
  const taken: string[] = [];
  const webhook = Webhook.from(client, { v2: true })
    .on('v2/pap-contract-state-changed', ({ resource }) => void taken.push(resource.change_type))
    .on('v2/transaction-success', ({ resource }) => void taken.push(resource.result_code))
    .on('v2/transaction-fail', ({ resource }) => void taken.push(resource.result_code))
    .on('ENTRUST.SIGN', 'EntrustContract', ({ resource }) => void taken.push(resource.contract_state))
    .on('ENTRUST.TERMINATE', 'EntrustContract', ({ resource }) => void taken.push(resource.contract_state))
    .on('TRANSACTION.SUCCESS', 'PapayPayment', ({ resource }) => void taken.push(resource.trade_state))
    .on('TRANSACTION.FAIL', 'PapayPayment', ({ resource }) => void taken.push(resource.trade_state));
  const shop = createServer(webhook.node).listen(0, '127.0.0.1');
  await once(shop, 'listening');
  const url = `http://127.0.0.1:${Object(shop.address()).port}/notify`;
  const { mchid: mch_id } = other.options;
  const { data } = await client.v2.papay.preentrustweb.post({
    xml: {
      ...{ appid, mch_id, plan_id: '12535', contract_code: 'c-2', request_serial: 1, contract_display_account: 'x' },
      ...{ notify_url: url, version: '1.0', timestamp: '1414488825' },
    },
  });
  expect(data.pre_entrustweb_id).toEqual(expect.any(String));
  const contract_id = other.signContract('c-2');
  await other.idle();
  const order = { appid, mch_id, body: 'x', total_fee: 1, spbill_create_ip: '8.8.8.8', notify_url: url };
  const xml = { ...order, out_trade_no: 'o-2', trade_type: 'PAP', contract_id } as const;
  await client.v2.pay.pappayapply.post({ xml });
  other.failDeduction('o-2');
  await other.idle();
  await client.v2.pay.pappayapply.post({ xml });
  await other.advance('10s');
  other.terminateContract('c-2');
  await other.idle();
  const json = { ...presign(), out_contract_code: 'c-3', contract_notify_url: url };
  await client.chain('v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app').post({ json });
  const facts = { appid, description: 'x', transaction_notify_url: url, contract_id: other.signContract('c-3') };
  await other.idle();
  const payment = { ...facts, out_trade_no: 'o-3', amount: { total: 1 } };
  await client.v3.papay.pay.transactions.apply.post({ json: payment });
  other.failDeduction('o-3');
  await other.idle();
  await client.v3.papay.pay.transactions.apply.post({ json: payment });
  await other.advance('10s');
  other.terminateContract('c-3');
  await other.idle();
  const ofV2 = ['ADD', 'FAIL', 'SUCCESS', 'DELETE'];
  expect(taken).toEqual([...ofV2, 'SIGNED', 'PAY_FAIL', 'SUCCESS', 'TERMINATED']);
  expect(new Set(other.notifications.map(({ state }) => state))).toEqual(new Set(['acknowledged']));
  shop.close();
  shop.closeAllConnections();
  await other.close();
});

describe('a deduction whose day is agreed beforehand', () => {
  const agreed = async (): Promise<string> => {
    await scheduledSigning();
    return sandbox.signContract('100001256');
  };
  const confirm = (contract_id: string, total = 888) =>
    send(`${schedulesOf(contract_id)}/schedule`, { appid, schedule_amount: { total, currency: 'CNY' } });

  it('is confirmed on the day before, made on the day, and ends the contract', async () => {
    const contract_id = await agreed();
    const name = 'v3/papay/pay/schedules/contract-id/{contract_id}';
    const before = await ask(schedulesOf(contract_id));
    expect(problems(`GET ${name}`, before)).toEqual([]);
    expect(before.json).toMatchObject({ schedule_state: 'NO_SCHEDULED', deduct_start_date: '2026-08-10' });
    expect(refusalOf(await confirm(contract_id))).toEqual([400, 'INVALID_REQUEST']);
    await sandbox.advance('1d');
    expect(refusalOf(await confirm(contract_id, 887))).toEqual([400, 'INVALID_REQUEST']);
    const confirmed = await confirm(contract_id);
    expect(problems(`POST ${name}/schedule`, confirmed)).toEqual([]);
    expect(confirmed.json).toMatchObject({ schedule_state: 'SCHEDULED', scheduled_amount: { total: 888 } });
    expect(refusalOf(await confirm(contract_id))).toEqual([400, 'INVALID_REQUEST']);
    expect(refusalOf(await take(contract_id))).toEqual([400, 'INVALID_REQUEST']);
    await sandbox.advance('1d');
    expect(refusalOf(await take(contract_id, { amount: { total: 887 } }))).toEqual([400, 'INVALID_REQUEST']);
    expect((await take(contract_id)).status).toBe(200);
    sandbox.failDeduction('order-1');
    expect((await ask(schedulesOf(contract_id))).json.schedule_state).toBe('SCHEDULED');
    expect((await take(contract_id, { out_trade_no: 'order-2' })).status).toBe(200);
    await sandbox.advance('10s');
    const after = await ask(schedulesOf(contract_id));
    expect(problems(`GET ${name}`, after)).toEqual([]);
    expect(after.json).toMatchObject({ schedule_state: 'PAID', deduct_date: '2026-08-10' });
    const found = await ask(PLAN);
    const query = 'GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}';
    expect(problems(query, found)).toEqual([]);
    expect(found.json).toMatchObject({
      contract_state: 'TERMINATED',
      contract_terminate_info: { contract_termination_mode: 'SYSTEM_TERMINATE' },
      deduct_schedule: { schedule_state: 'PAID', deduct_amount: { total: 888, currency: 'CNY' } },
    });
    const events = await told();
    expect(events.map(([event]) => event).sort()).toEqual([
      'ENTRUST.SIGN',
      'ENTRUST.TERMINATE',
      'TRANSACTION.FAIL',
      'TRANSACTION.SUCCESS',
    ]);
    const [, ending] = events.find(([event]) => event === 'ENTRUST.TERMINATE') ?? [];
    expect(ajv.validate('openapi#/components/schemas/EntrustContract', ending), ajv.errorsText()).toBe(true);
  });

  it('is confirmed by a partner for its merchant, too', async () => {
    const sub_mchid = '1900000110';
    const { appid: _, openid: __, ...rest } = presign({ deduct_schedule });
    const parties = { sp_appid: appid, sub_mchid };
    await send('/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi', { ...rest, ...parties });
    const contract_id = sandbox.signContract('100001256');
    await sandbox.advance('1d');
    const path = `/v3/papay/pay/partner/schedules/contract-id/${contract_id}`;
    const confirmed = await send(`${path}/schedule`, { ...parties, schedule_amount: { total: 888 } });
    const name = 'v3/papay/pay/partner/schedules/contract-id/{contract_id}';
    expect(problems(`POST ${name}/schedule`, confirmed)).toEqual([]);
    const found = await ask(`${path}?sub_mchid=${sub_mchid}`);
    expect(problems(`GET ${name}`, found)).toEqual([]);
    expect(found.json).toEqual(confirmed.json);
    expect(refusalOf(await ask(`${path}?sub_mchid=1900000111`))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(refusalOf(await ask(schedulesOf(contract_id)))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
  });

  it('can no longer be made once the day is over, and the contract ends at eight the morning after', async () => {
    const contract_id = await agreed();
    await sandbox.advance('1d');
    await confirm(contract_id);
    await sandbox.advance('1d12h');
    expect((await ask(schedulesOf(contract_id))).json.schedule_state).toBe('EXPIRED');
    expect(refusalOf(await take(contract_id))).toEqual([400, 'INVALID_REQUEST']);
    await sandbox.advance('7h59m');
    expect((await ask(PLAN)).json.contract_state).toBe('SIGNED');
    await sandbox.advance('1m');
    expect((await ask(PLAN)).json).toMatchObject({
      contract_state: 'TERMINATED',
      contract_terminate_info: { contract_terminated_time: '2026-08-11T08:00:00+08:00' },
    });
    expect((await told()).map(([event]) => event)).toEqual(['ENTRUST.SIGN', 'ENTRUST.TERMINATE']);
  });

  it('needs a day that lies ahead, and has no notices of its own', async () => {
    for (const date of ['2026-08-08', '2026-08-07', '20260810', '2026-13-40', 'soon']) {
      const refused = await scheduledSigning('app', {
        deduct_schedule: { ...deduct_schedule, estimated_deduct_date: date },
      });
      expect(refusalOf(refused)).toEqual([400, 'PARAM_ERROR']);
      expect(refused.json.detail?.field).toBe('/body/deduct_schedule/estimated_deduct_date');
    }
    const contract_id = await agreed();
    const { mchid } = sandbox.options;
    const notice = { mchid, appid, estimated_amount: { amount: 888 } };
    const refused = await send(`/v3/papay/contracts/${contract_id}/notify`, notice);
    expect(refused.json.message).toBe('当前签约的模板不是周期扣费类型，不能下发扣费前通知');
  });

  it('is none of a contract that names no day', async () => {
    await scheduledSigning('app', { deduct_schedule: undefined });
    const contract_id = sandbox.signContract('100001256');
    expect(refusalOf(await ask(schedulesOf(contract_id)))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(refusalOf(await confirm(contract_id))).toEqual([400, 'INVALID_REQUEST']);
  });
});
