import { constants, createHash, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { Sandbox } from '../../src/sandbox';
import { Webhook } from '../../src/webhook';
import { startSandbox } from '../support/client';
import { documented } from '../support/valid-request';
import { responseProblems } from '../support/valid-response';
import { type Answer, call, get, post } from './client';
import { opened, type Receiver, startReceiver } from './notify/receiver';

let sandbox: Sandbox;
let receiver: Receiver;
beforeAll(async () => {
  [sandbox, receiver] = await Promise.all([startSandbox(), startReceiver()]);
});
afterAll(() => Promise.all([sandbox.close(), receiver.close()]));
beforeEach(async () => {
  await sandbox.idle();
  sandbox.reset();
  receiver.arrived.length = 0;
});

const BASE = '/v3/fund-app/mch-transfer';
const operations = new Map(documented('v3').map((each) => [each.name, each] as const));

/** What a success has against the document. */
const problems = (name: string, { json }: Answer): unknown => {
  const operation = operations.get(name);
  return operation ? responseProblems(operation, json) : `${name} is not documented`;
};

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;
const encrypt = (text: string): string => {
  const [key = ''] = Object.values(sandbox.options.certs);
  return publicEncrypt({ key: createPublicKey(key), ...oaep }, Buffer.from(text)).toString('base64');
};
const decrypt = (text: unknown): string =>
  privateDecrypt({ key: sandbox.options.privateKey, ...oaep }, Buffer.from(String(text), 'base64')).toString();

const appid = 'wxf636efh567hg4356';
const reports = [
  { info_type: '活动名称', info_content: '新会员有礼' },
  { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
];
const transfer = (changes: object = {}) => ({
  ...{ appid, out_bill_no: 'bill1', openid: 'o-MYE421800elYMDE34nYD456Xoy', transfer_amount: 400 },
  ...{ transfer_remark: '新会员有礼', transfer_scene_id: '1000', transfer_scene_report_infos: reports },
  notify_url: receiver.url,
  ...changes,
});
const create = (changes: object = {}) => post(sandbox, `${BASE}/transfer-bills`, transfer(changes));
const query = (out_bill_no = 'bill1') => get(sandbox, `${BASE}/transfer-bills/out-bill-no/${out_bill_no}`);
const cancel = (out_bill_no = 'bill1') => post(sandbox, `${BASE}/transfer-bills/out-bill-no/${out_bill_no}/cancel`);
const finished = 'MCHTRANSFER.BILL.FINISHED';
const refusalOf = ({ status, json }: Answer) => [status, json.code];

/** What the shop was told, decrypted by hand. */
const told = async (): Promise<[event_type: unknown, resource: Record<string, unknown>][]> => {
  await sandbox.idle();
  // Two that are on their way at once may arrive in either order.
  const ids = sandbox.notifications.map(({ id }) => id);
  return receiver.arrived
    .map((each) => ({ ...JSON.parse(each.body), resource: opened(each, sandbox.options.apiV3Key ?? '') }))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map(({ event_type, resource }) => [event_type, resource]);
};

describe('a transfer', () => {
  it('waits for its user, is paid out once confirmed, and is told once it is over', async () => {
    const created = await create();
    expect(created.status).toBe(200);
    expect(created.json).toMatchObject({
      out_bill_no: 'bill1',
      transfer_bill_no: expect.stringMatching(/^\d{40}$/),
      state: 'WAIT_USER_CONFIRM',
      package_info: expect.any(String),
    });
    expect(problems('POST v3/fund-app/mch-transfer/transfer-bills', created)).toEqual([]);
    sandbox.confirmTransfer('bill1');
    expect((await query()).json).toMatchObject({ state: 'TRANSFERING' });
    expect(await told()).toEqual([]);
    await sandbox.advance('10s');
    const done = await query();
    expect(problems('GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}', done)).toEqual([]);
    const { transfer_bill_no } = created.json;
    const fields = { out_bill_no: 'bill1', transfer_bill_no, state: 'SUCCESS', transfer_amount: 400 };
    const { mchid: mch_id } = sandbox.options;
    expect(done.json).toMatchObject({ ...fields, mch_id, appid, transfer_remark: '新会员有礼' });
    expect(done.json).not.toHaveProperty('fail_reason');
    const byNumber = await get(sandbox, `${BASE}/transfer-bills/transfer-bill-no/${transfer_bill_no}`);
    expect(byNumber.json).toEqual(done.json);
    const { openid } = transfer();
    expect(await told()).toEqual([
      ['MCHTRANSFER.BILL.FINISHED', expect.objectContaining({ ...fields, mch_id, openid })],
    ]);
    expect(sandbox.notifications).toMatchObject([{ original_type: 'mch_payment', state: 'acknowledged' }]);
  });

  it('fails once its user let 24 hours pass, not before, and is told', async () => {
    await create();
    await sandbox.advance('23h59m');
    expect((await query()).json.state).toBe('WAIT_USER_CONFIRM');
    await sandbox.advance('1m');
    expect((await query()).json).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' });
    expect(await told()).toMatchObject([[finished, { state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' }]]);
    expect(() => sandbox.confirmTransfer('bill1')).toThrow(
      "confirmTransfer('bill1'): this transfer is FAIL; create another in the sandbox first.",
    );
  });

  it('is over by the clock alone, and told once', async () => {
    let now = Date.parse('2026-08-08T10:34:56+08:00');
    const other = await startSandbox({ now: () => now });
    const send = (method: string, target: string, json?: object) =>
      call(other, method, target, { json, sign: { timestamp: `${now / 1000}` } });
    await send('POST', `${BASE}/transfer-bills`, transfer());
    now += 86_400_000;
    expect(other.state.transferBills).toMatchObject([{ state: 'FAIL', update_time: '2026-08-09T10:34:56+08:00' }]);
    const target = `${BASE}/transfer-bills/out-bill-no/bill1`;
    expect((await send('GET', target)).json).toMatchObject({ state: 'FAIL' });
    expect((await send('GET', target)).json).toMatchObject({ state: 'FAIL' });
    await other.idle();
    expect(other.notifications).toMatchObject([{ event_type: 'MCHTRANSFER.BILL.FINISHED' }]);
    await other.close();
  });

  it('is cancelled until its user confirms it: under way at first, done a little later, and told', async () => {
    await create();
    const first = await cancel();
    expect(first.json).toMatchObject({ out_bill_no: 'bill1', state: 'CANCELING' });
    expect(problems('POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel', first)).toEqual(
      [],
    );
    expect((await cancel()).json.state).toBe('CANCELING');
    expect(await told()).toEqual([]);
    await sandbox.advance('10s');
    expect((await query()).json.state).toBe('CANCELLED');
    expect((await cancel()).json.state).toBe('CANCELLED');
    expect(await told()).toMatchObject([[finished, { state: 'CANCELLED' }]]);
  });

  it('may be confirmed while it is being cancelled, and is paid out then', async () => {
    await create();
    await cancel();
    sandbox.confirmTransfer('bill1');
    await sandbox.advance('1m');
    expect((await query()).json.state).toBe('SUCCESS');
    expect(await told()).toMatchObject([[finished, { state: 'SUCCESS' }]]);
  });

  it('is not cancelled once it is confirmed, or over, or unknown', async () => {
    await create();
    sandbox.confirmTransfer('bill1');
    expect(refusalOf(await cancel())).toEqual([400, 'INVALID_REQUEST']);
    await sandbox.advance('10s');
    expect(refusalOf(await cancel())).toEqual([400, 'INVALID_REQUEST']);
    expect(refusalOf(await cancel('nothing'))).toEqual([400, 'INVALID_REQUEST']);
    expect((await query()).json.state).toBe('SUCCESS');
  });

  it('fails on demand, for the reason that is named', async () => {
    await create();
    sandbox.failTransfer('bill1', 'NAME_NOT_CORRECT');
    await create({ out_bill_no: 'bill2' });
    sandbox.confirmTransfer('bill2');
    sandbox.failTransfer('bill2');
    await sandbox.advance('1m');
    expect((await query()).json).toMatchObject({ state: 'FAIL', fail_reason: 'NAME_NOT_CORRECT' });
    expect((await query('bill2')).json).toMatchObject({ state: 'FAIL', fail_reason: 'PAYEE_ACCOUNT_ABNORMAL' });
    expect(await told()).toMatchObject([
      [finished, { out_bill_no: 'bill1', fail_reason: 'NAME_NOT_CORRECT' }],
      [finished, { out_bill_no: 'bill2', fail_reason: 'PAYEE_ACCOUNT_ABNORMAL' }],
    ]);
    expect(() => sandbox.failTransfer('bill1')).toThrow(/this transfer is FAIL/);
  });

  it('is made by the client, and told in a way that its webhook takes', async () => {
    const client = Builder.factory(sandbox.options);
    const taken: string[] = [];
    const webhook = Webhook.from(client)
      .on('MCHTRANSFER.BILL.FINISHED', ({ resource }) => void taken.push(`${resource.out_bill_no} ${resource.state}`))
      .on('MCHTRANSFER.AUTHORIZATION.CONFIRMED', ({ resource }) => void taken.push(resource.out_authorization_no))
      .on('MCHTRANSFER.AUTHORIZATION.CLOSED', ({ resource }) => void taken.push(resource.state));
    const shop = createServer(webhook.node).listen(0, '127.0.0.1');
    await once(shop, 'listening');
    const url = `http://127.0.0.1:${Object(shop.address()).port}/notify`;
    const transfers = client.chain('v3/fund-app/mch-transfer/transfer-bills');
    const { data } = await transfers.post({ json: transfer({ notify_url: url, user_name: '张三' }) });
    expect(data.state).toBe('WAIT_USER_CONFIRM');
    sandbox.confirmTransfer('bill1');
    await sandbox.advance('10s');
    const found = await transfers.outBillNo._out_bill_no_.get({ out_bill_no: 'bill1' });
    expect(found.data).toMatchObject({ state: 'SUCCESS', user_name: '张三' });
    const json = authorization({ authorization_notify_url: url });
    await client.chain('v3/fund-app/mch-transfer/user-confirm-authorization').post({ json });
    sandbox.authorizeTransfers('auth1');
    await sandbox.idle();
    sandbox.closeAuthorization('auth1');
    await sandbox.idle();
    expect(taken).toEqual(['bill1 SUCCESS', 'auth1', 'CLOSED']);
    expect(sandbox.notifications.map(({ state }) => state)).toEqual(Array(3).fill('acknowledged'));
    shop.close();
    shop.closeAllConnections();
  });

  it('says what there is to confirm or to fail', async () => {
    expect(() => sandbox.confirmTransfer('nope')).toThrow(
      "confirmTransfer('nope'): this transfer does not exist; create it in the sandbox first.",
    );
    expect(() => sandbox.failTransfer('nope')).toThrow("failTransfer('nope'): this transfer does not exist");
    await create();
    sandbox.confirmTransfer('bill1');
    expect(() => sandbox.confirmTransfer('bill1')).toThrow(/is being paid out already/);
  });

  it('may be asked for again with the same parameters, its name encrypted anew, but not with others', async () => {
    const named = () => create({ user_name: encrypt('张三') });
    const first = await named();
    expect((await named()).json).toEqual(first.json);
    for (const changes of [{ transfer_amount: 401 }, {}, { user_name: encrypt('李四') }]) {
      const refused = await create(changes);
      expect(refusalOf(refused)).toEqual([400, 'INVALID_REQUEST']);
      expect(refused.json.message).toBe('单号已存在但信息不一致，请查单后比较确认');
    }
    sandbox.confirmTransfer('bill1');
    const again = await named();
    expect(again.json).toMatchObject({ state: 'TRANSFERING' });
    expect(again.json).not.toHaveProperty('package_info');
    await sandbox.advance('10s');
    expect(refusalOf(await named())).toEqual([400, 'ALREADY_EXISTS']);
    expect(await told()).toHaveLength(1);
  });

  it('gives its user’s name to the merchant alone, encrypted', async () => {
    await create({ user_name: encrypt('张三') });
    expect(decrypt((await query()).json.user_name)).toBe('张三');
    expect(sandbox.state.transferBills).toMatchObject([{ out_bill_no: 'bill1', state: 'WAIT_USER_CONFIRM' }]);
    expect(JSON.stringify(sandbox.state)).not.toContain('张三');
    const refused = await create({ out_bill_no: 'bill2', user_name: '张三' });
    expect(refused.json).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/body/user_name' } });
  });

  it.each<[what: string, changes: () => object, field: string]>([
    ['a number with a dash', () => ({ out_bill_no: 'bill-1' }), '/body/out_bill_no'],
    ['less than 0.1 yuan', () => ({ transfer_amount: 9 }), '/body/transfer_amount'],
    ['a name below 0.3 yuan', () => ({ transfer_amount: 29, user_name: encrypt('张三') }), '/body/user_name'],
    ['no name from 2,000 yuan', () => ({ transfer_amount: 200_000 }), '/body/user_name'],
    ['no report', () => ({ transfer_scene_report_infos: undefined }), '/body/transfer_scene_report_infos'],
  ])('is refused for %s', async (_, changes, field) => {
    const refused = await create(changes());
    expect(refusalOf(refused)).toEqual([400, 'PARAM_ERROR']);
    expect(refused.json.detail?.field).toBe(field);
    expect(sandbox.state.transferBills).toEqual([]);
  });

  it.each<[what: string, changes: object]>([
    ['a report of another scene', { transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: 'x' }] }],
    ['half a report', { transfer_scene_report_infos: reports.slice(1) }],
    ['a red packet above 200 yuan', { user_recv_style: { type: 'RED_PACKET' }, transfer_amount: 20_001 }],
    [
      'a red packet in a scene without',
      {
        transfer_scene_id: '1009',
        transfer_scene_report_infos: [{ info_type: '采购商品名称', info_content: '桌子' }],
        user_recv_style: { type: 'RED_PACKET' },
      },
    ],
  ])('is refused for %s', async (_, changes) => {
    expect(refusalOf(await create(changes))).toEqual([400, 'INVALID_REQUEST']);
    expect(sandbox.state.transferBills).toEqual([]);
  });

  it('may be of 0.1 yuan, of 0.3 yuan with a name, and a red packet of 200 yuan', async () => {
    expect((await create({ transfer_amount: 10 })).status).toBe(200);
    expect((await create({ out_bill_no: 'b2', transfer_amount: 30, user_name: encrypt('张三') })).status).toBe(200);
    const red = { user_recv_style: { type: 'RED_PACKET' }, transfer_amount: 20_000 };
    expect((await create({ out_bill_no: 'b3', ...red })).status).toBe(200);
  });

  it('is found for 30 days, and only by its numbers', async () => {
    const { json } = await create();
    await sandbox.advance('29d23h');
    expect((await query()).status).toBe(200);
    await sandbox.advance('2h');
    expect(refusalOf(await query())).toEqual([404, 'NOT_FOUND']);
    expect(refusalOf(await query('nothing'))).toEqual([404, 'NOT_FOUND']);
    const byNumber = (number: unknown) => get(sandbox, `${BASE}/transfer-bills/transfer-bill-no/${number}`);
    expect(refusalOf(await byNumber(json.transfer_bill_no))).toEqual([404, 'NOT_FOUND']);
    expect(refusalOf(await byNumber('1'))).toEqual([404, 'NOT_FOUND']);
  });

  it('leaves nothing behind when the balance is short, so that the same number may be used again', async () => {
    sandbox.fail('POST v3/fund-app/mch-transfer/transfer-bills', 'NOT_ENOUGH');
    expect(refusalOf(await create())).toEqual([403, 'NOT_ENOUGH']);
    expect(refusalOf(await query())).toEqual([404, 'NOT_FOUND']);
    expect((await create()).json.state).toBe('WAIT_USER_CONFIRM');
  });

  it('goes back to a snapshot, and goes on from there', async () => {
    await create();
    sandbox.confirmTransfer('bill1');
    const before = sandbox.snapshot();
    await sandbox.advance('10s');
    expect(await told()).toHaveLength(1);
    sandbox.restore(before);
    expect(sandbox.state.transferBills).toMatchObject([{ state: 'SUCCESS' }]);
    await sandbox.advance('1s');
    expect((await query()).json.state).toBe('SUCCESS');
    expect(await told()).toHaveLength(2);
  });

  it('goes on where a sandbox ended that has a folder', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'transfers-'));
    const first = await Sandbox.start({ dir });
    await post(first, `${BASE}/transfer-bills`, transfer());
    await post(first, `${BASE}/transfer-bills`, transfer({ out_bill_no: 'bill2' }));
    first.confirmTransfer('bill1');
    await first.close();
    const second = await Sandbox.start({ dir });
    await second.advance('10s');
    expect(second.state.transferBills).toMatchObject([{ state: 'SUCCESS' }, { state: 'WAIT_USER_CONFIRM' }]);
    await second.advance('1d');
    expect(second.state.transferBills).toMatchObject([{ state: 'SUCCESS' }, { state: 'FAIL' }]);
    expect(second.notifications).toHaveLength(2);
    await second.close();
    rmSync(dir, { recursive: true });
  });
});

const AUTHORIZATIONS = `${BASE}/user-confirm-authorization`;
const authorization = (changes: object = {}) => ({
  ...{ out_authorization_no: 'auth1', appid, openid: 'o-MYE421800elYMDE34nYD456Xoy', transfer_scene_id: '1000' },
  ...{ user_display_name: '微信用户1', authorization_notify_url: receiver.url },
  ...changes,
});
const apply = (changes: object = {}) => post(sandbox, AUTHORIZATIONS, authorization(changes));
const given = (number = 'auth1', search = '') =>
  get(sandbox, `${AUTHORIZATIONS}/out-authorization-no/${number}${search}`);
const close = (number = 'auth1') => post(sandbox, `${AUTHORIZATIONS}/out-authorization-no/${number}/close`);

describe('an authorization of transfers', () => {
  it('is in force once its user gave it, ends by the merchant, and both are told', async () => {
    const applied = await apply();
    expect(applied.json).toMatchObject({ out_authorization_no: 'auth1', state: 'WAIT_USER_CONFIRM' });
    expect(problems('POST v3/fund-app/mch-transfer/user-confirm-authorization', applied)).toEqual([]);
    const authorization_id = sandbox.authorizeTransfers('auth1');
    const shown = await given();
    const name = 'GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}';
    expect(problems(name, shown)).toEqual([]);
    const { authorization_notify_url: _, ...facts } = authorization();
    expect(shown.json).toMatchObject({ ...facts, authorization_id, state: 'TAKING_EFFECT' });
    const closed = await close();
    const verb = 'POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no';
    expect(problems(`${verb}/{out_authorization_no}/close`, closed)).toEqual([]);
    const close_info = { close_reason: 'CLOSE_VIA_MCH_API', close_time: expect.any(String) };
    expect(closed.json).toMatchObject({ authorization_id, state: 'CLOSED', close_info });
    expect((await close()).json).toEqual(closed.json);
    expect(await told()).toMatchObject([
      ['MCHTRANSFER.AUTHORIZATION.CONFIRMED', { out_authorization_no: 'auth1', state: 'TAKING_EFFECT' }],
      ['MCHTRANSFER.AUTHORIZATION.CLOSED', { authorization_id, state: 'CLOSED', close_info }],
    ]);
    expect(sandbox.state.transferAuthorizations).toMatchObject([{ state: 'CLOSED' }]);
  });

  it('ends by its user, too', async () => {
    await apply();
    expect(() => sandbox.closeAuthorization('auth1')).toThrow(/no such authorization is in force/);
    sandbox.authorizeTransfers('auth1');
    sandbox.closeAuthorization('auth1');
    expect((await given()).json).toMatchObject({ state: 'CLOSED', close_info: { close_reason: 'USER_CLOSE' } });
    expect(await told()).toHaveLength(2);
    expect(() => sandbox.authorizeTransfers('auth1')).toThrow(
      "authorizeTransfers('auth1'): this authorization is CLOSED; apply for another in the sandbox first.",
    );
  });

  it('waits 24 hours for its user, is remembered for 30 days, and its number is free then', async () => {
    await apply();
    await sandbox.advance('23h59m');
    expect((await given()).json.state).toBe('WAIT_USER_CONFIRM');
    await sandbox.advance('1m');
    expect((await given()).json).toMatchObject({
      state: 'CLOSED',
      close_info: { close_reason: 'USER_OVERDUE_UNCONFIRMED' },
    });
    expect(refusalOf(await apply())).toEqual([400, 'INVALID_REQUEST']);
    await sandbox.advance('29d');
    expect(refusalOf(await given())).toEqual([404, 'NOT_FOUND']);
    expect(sandbox.state.transferAuthorizations).toEqual([]);
    expect((await apply()).json.state).toBe('WAIT_USER_CONFIRM');
    expect(await told()).toEqual([]);
  });

  it('may be applied for again with the same parameters, but not with others', async () => {
    const first = await apply();
    expect((await apply()).json).toEqual(first.json);
    expect(refusalOf(await apply({ user_display_name: '微信用户2' }))).toEqual([400, 'INVALID_REQUEST']);
    sandbox.authorizeTransfers('auth1');
    expect(refusalOf(await apply())).toEqual([400, 'INVALID_REQUEST']);
  });

  it('is one of five for a user and a scene at most', async () => {
    for (const number of [1, 2, 3, 4, 5])
      expect((await apply({ out_authorization_no: `a${number}` })).status).toBe(200);
    expect(refusalOf(await apply({ out_authorization_no: 'a6' }))).toEqual([400, 'INVALID_REQUEST']);
    expect((await apply({ out_authorization_no: 'a7', transfer_scene_id: '1002' })).status).toBe(200);
    expect((await apply({ out_authorization_no: 'a8', openid: 'another' })).status).toBe(200);
    await close('a1');
    expect((await apply({ out_authorization_no: 'a6' })).status).toBe(200);
    expect(await told()).toEqual([]);
  });

  it('can be shown to its user where that is asked for', async () => {
    await apply();
    sandbox.authorizeTransfers('auth1');
    expect((await given()).json).not.toHaveProperty('package_info');
    expect((await given('auth1', '?is_display_authorization=true')).json.package_info).toEqual(expect.any(String));
  });

  it('is not found when it is not there', async () => {
    expect(refusalOf(await given('nope'))).toEqual([404, 'NOT_FOUND']);
    expect(refusalOf(await close('nope'))).toEqual([404, 'NOT_FOUND']);
    expect(() => sandbox.authorizeTransfers('nope')).toThrow(/does not exist; apply for it/);
  });
});

describe('a transfer under an authorization', () => {
  const pay = ({ openid: _, ...changes }: { openid?: string } & Record<string, unknown> = {}) => {
    const { openid: __, ...rest } = transfer();
    return post(sandbox, `${BASE}/transfer-bills/transfer`, { ...rest, out_authorization_no: 'auth1', ...changes });
  };
  const authorized = async (): Promise<string> => {
    await apply();
    return sandbox.authorizeTransfers('auth1');
  };

  it('is paid out without its user, by either number of the authorization', async () => {
    const authorization_id = await authorized();
    const first = await pay();
    expect(problems('POST v3/fund-app/mch-transfer/transfer-bills/transfer', first)).toEqual([]);
    const { openid } = authorization();
    expect(first.json).toMatchObject({ out_bill_no: 'bill1', state: 'TRANSFERING', openid });
    expect((await pay({ out_bill_no: 'bill2', out_authorization_no: undefined, authorization_id })).status).toBe(200);
    expect(refusalOf(await cancel())).toEqual([400, 'INVALID_REQUEST']);
    await sandbox.advance('10s');
    expect(sandbox.state.transferBills).toMatchObject([{ state: 'SUCCESS' }, { state: 'SUCCESS' }]);
    expect(refusalOf(await pay())).toEqual([400, 'ALREADY_EXISTS']);
    expect((await told()).slice(1)).toMatchObject([
      ['MCHTRANSFER.BILL.FINISHED', { out_bill_no: 'bill1', openid }],
      ['MCHTRANSFER.BILL.FINISHED', { out_bill_no: 'bill2', openid }],
    ]);
  });

  it('needs one that is in force, of the same appid and scene', async () => {
    expect(refusalOf(await pay())).toEqual([400, 'INVALID_REQUEST']);
    await apply();
    expect(refusalOf(await pay())).toEqual([400, 'INVALID_REQUEST']);
    sandbox.authorizeTransfers('auth1');
    const other = { transfer_scene_id: '1002', transfer_scene_report_infos: undefined };
    expect(refusalOf(await pay(other))).toEqual([400, 'INVALID_REQUEST']);
    expect(refusalOf(await pay({ appid: 'wx8888888888888888' }))).toEqual([400, 'INVALID_REQUEST']);
    await close();
    expect(refusalOf(await pay())).toEqual([400, 'ORDER_CLOSED']);
    expect(sandbox.state.transferBills).toEqual([]);
  });

  it('has a number that no other kind of transfer has', async () => {
    await authorized();
    await pay();
    expect(refusalOf(await create())).toEqual([400, 'INVALID_REQUEST']);
  });
});

describe('a transfer that asks for an authorization beside it', () => {
  const beside = { user_display_name: '微信用户1', out_authorization_no: 'auth1' };
  const ask = (changes: object = {}) =>
    post(sandbox, `${BASE}/transfer-bills/pre-transfer-with-authorization`, {
      ...transfer(),
      authorization_info: { ...beside, authorization_notify_url: receiver.url },
      ...changes,
    });

  it('gives it with the confirmation', async () => {
    const asked = await ask();
    expect(problems('POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization', asked)).toEqual([]);
    expect(asked.json).toMatchObject({ state: 'WAIT_USER_CONFIRM', ...beside });
    expect(refusalOf(await given())).toEqual([404, 'NOT_FOUND']);
    sandbox.confirmTransfer('bill1');
    expect((await given()).json).toMatchObject({ ...beside, state: 'TAKING_EFFECT', transfer_scene_id: '1000' });
    await sandbox.advance('10s');
    expect((await told()).map(([event]) => event)).toEqual([
      'MCHTRANSFER.AUTHORIZATION.CONFIRMED',
      'MCHTRANSFER.BILL.FINISHED',
    ]);
  });

  it('gives none without the user’s consent, or where the user does not confirm', async () => {
    await ask();
    sandbox.confirmTransfer('bill1', { consent: false });
    expect(refusalOf(await given())).toEqual([404, 'NOT_FOUND']);
    await ask({ out_bill_no: 'bill2' });
    await sandbox.advance('1d');
    expect(refusalOf(await given())).toEqual([404, 'NOT_FOUND']);
  });

  it('is refused where the authorization’s number is taken', async () => {
    await apply();
    expect(refusalOf(await ask())).toEqual([400, 'INVALID_REQUEST']);
    expect((await ask({ authorization_info: undefined })).status).toBe(200);
    sandbox.confirmTransfer('bill1');
    expect((await given()).json.state).toBe('WAIT_USER_CONFIRM');
  });
});

describe('the receipt of a transfer', () => {
  const RECEIPTS = `${BASE}/elecsign`;
  const applyFor = (out_bill_no = 'bill1') => post(sandbox, `${RECEIPTS}/out-bill-no`, { out_bill_no });
  const receipt = (out_bill_no = 'bill1') => get(sandbox, `${RECEIPTS}/out-bill-no/${out_bill_no}`);
  const paidOut = async (changes: object = {}): Promise<unknown> => {
    const { json } = await create({ user_name: encrypt('张三'), ...changes });
    sandbox.confirmTransfer(String(json.out_bill_no));
    await sandbox.advance('10s');
    return json.transfer_bill_no;
  };
  const download = async (url: unknown): Promise<Answer> => {
    const { pathname, search } = new URL(String(url));
    return get(sandbox, pathname + search);
  };

  it('is made, announces its digest, and is a PDF that has it', async () => {
    const transfer_bill_no = await paidOut();
    const applied = await applyFor();
    expect(applied.json).toMatchObject({ state: 'GENERATING' });
    expect(problems('POST v3/fund-app/mch-transfer/elecsign/out-bill-no', applied)).toEqual([]);
    expect((await receipt()).json).toEqual({ ...applied.json, update_time: applied.json.create_time });
    await sandbox.advance('10s');
    const made = await receipt();
    expect(problems('GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}', made)).toEqual([]);
    expect(made.json).toMatchObject({ state: 'FINISHED', hash_type: 'SHA256' });
    const file = await download(made.json.download_url);
    expect(file.headers).toMatchObject({ 'content-type': 'application/pdf' });
    expect(file.headers).not.toHaveProperty('wechatpay-signature');
    expect(file.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.body.toString()).toContain(String(transfer_bill_no));
    expect(createHash('sha256').update(file.body).digest('hex')).toBe(made.json.hash_value);
    const again = await get(sandbox, `${RECEIPTS}/transfer-bill-no/${transfer_bill_no}`);
    expect(again.json).toMatchObject({ state: 'FINISHED', hash_value: made.json.hash_value });
    expect((await post(sandbox, `${RECEIPTS}/transfer-bill-no`, { transfer_bill_no })).json).toEqual({
      ...applied.json,
      state: 'FINISHED',
    });
  });

  it('has links that lead to it for ten minutes each', async () => {
    await paidOut();
    await applyFor();
    await sandbox.advance('10s');
    const { download_url: first } = (await receipt()).json;
    await sandbox.advance('9m');
    const { download_url: second } = (await receipt()).json;
    expect((await download(first)).status).toBe(200);
    await sandbox.advance('1m');
    expect(refusalOf(await download(first))).toEqual([400, 'PARAM_ERROR']);
    expect((await download(second)).status).toBe(200);
  });

  it('is for a transfer that succeeded with a name, for 6 months, and kept for 90 days', async () => {
    expect(refusalOf(await applyFor('nope'))).toEqual([400, 'INVALID_REQUEST']);
    await create({ user_name: encrypt('张三') });
    expect(refusalOf(await applyFor())).toEqual([400, 'INVALID_REQUEST']);
    sandbox.confirmTransfer('bill1');
    await create({ out_bill_no: 'bill2' });
    sandbox.confirmTransfer('bill2');
    await sandbox.advance('10s');
    expect(refusalOf(await applyFor('bill2'))).toEqual([400, 'INVALID_REQUEST']);
    expect(refusalOf(await receipt())).toEqual([400, 'INVALID_REQUEST']);
    expect((await applyFor()).status).toBe(200);
    await sandbox.advance('89d');
    expect((await receipt()).json.state).toBe('FINISHED');
    await sandbox.advance('2d');
    expect(refusalOf(await receipt())).toEqual([400, 'INVALID_REQUEST']);
    expect((await applyFor()).json.state).toBe('GENERATING');
    await sandbox.advance('95d');
    expect(refusalOf(await applyFor())).toEqual([400, 'INVALID_REQUEST']);
  });

  it('is found over HTTPS where the sandbox speaks it', async () => {
    const secure = await startSandbox({ tls: true });
    const client = Builder.factory({ ...secure.options, httpsAgent: new Agent({ ca: secure.ca }) });
    const { notify_url: _, ...asked } = transfer({ user_name: '张三' });
    await client.chain('v3/fund-app/mch-transfer/transfer-bills').post({ json: asked });
    secure.confirmTransfer('bill1');
    await secure.advance('10s');
    const receipts = client.chain('v3/fund-app/mch-transfer/elecsign/out-bill-no');
    await receipts.post({ json: { out_bill_no: 'bill1' } });
    await secure.advance('10s');
    const { data } = await receipts._out_bill_no_.get({ out_bill_no: 'bill1' });
    expect(data.download_url?.startsWith(secure.options.base_uri)).toBe(true);
    await secure.close();
  });

  it('is downloaded and held against its digest by the client as well', async () => {
    await paidOut();
    await applyFor();
    await sandbox.advance('10s');
    const client = Builder.factory(sandbox.options);
    const { data } = await client.chain('v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}').get({
      out_bill_no: 'bill1',
    });
    const { searchParams } = new URL(data.download_url ?? '');
    const query = { token: searchParams.get('token') ?? '', source: searchParams.get('source') ?? '' };
    const file = await client.chain('v3/transferdownload/elecvoucherfile').get({ query });
    expect(createHash('sha256').update(file.data).digest('hex')).toBe(data.hash_value);
  });
});
