import { constants, privateDecrypt } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { ComplaintActionType, Sandbox, UserComplaint } from '../../src/sandbox';
import { MediaUtil } from '../../src/upload/media-util';
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

const BASE = '/v3/merchant-service/complaints-v2';
const CONFIGURATION = '/v3/merchant-service/complaint-notifications';
const operations = new Map(documented('v3').map((each) => [each.name, each] as const));

/** What a success has against the document. */
const problems = (name: string, { json }: Answer): unknown => {
  const operation = operations.get(name);
  return operation ? responseProblems(operation, json) : `${name} is not documented`;
};

const refusalOf = ({ status, json }: Answer) => [status, json.code];
const decrypt = (text: unknown): string =>
  privateDecrypt(
    { key: sandbox.options.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(String(text), 'base64'),
  ).toString();

const order = async (out_trade_no: string, pay = true): Promise<string> => {
  const { mchid } = sandbox.options;
  const facts = { appid: 'wxd678efh567hg6787', description: 'x', notify_url: 'https://shop.example/notify' };
  const json = { ...facts, mchid, out_trade_no, amount: { total: 100 } };
  expect((await post(sandbox, '/v3/pay/transactions/native', json)).status).toBe(200);
  return pay ? sandbox.pay(out_trade_no) : '';
};
/** A complaint about a paid order, with what the user says. */
const complaint = async (said?: UserComplaint): Promise<string> => {
  await order('order-1');
  return sandbox.complain('order-1', said);
};
const refund = (amount: number) =>
  post(sandbox, '/v3/refund/domestic/refunds', {
    out_trade_no: 'order-1',
    out_refund_no: `refund-${amount}`,
    amount: { refund: amount, total: 100, currency: 'CNY' },
  });
const reply = (id: string, changes: object = {}) =>
  post(sandbox, `${BASE}/${id}/response`, {
    complainted_mchid: sandbox.options.mchid,
    response_content: '已与用户沟通解决',
    ...changes,
  });
const complete = (id: string, complainted_mchid = sandbox.options.mchid) =>
  post(sandbox, `${BASE}/${id}/complete`, { complainted_mchid });
const decide = (id: string, json: object) => post(sandbox, `${BASE}/${id}/update-refund-progress`, json);
const detail = (id: string) => get(sandbox, `${BASE}/${id}`);
const history = async (id: string, query = ''): Promise<Record<string, unknown>[]> => {
  const { json } = await get(sandbox, `${BASE}/${id}/negotiation-historys${query}`);
  return json.data as Record<string, unknown>[];
};
const stateOf = async (id: string) => (await detail(id)).json.complaint_state;
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const day = (days: number): string =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const list = (query: string) => get(sandbox, `${BASE}?${query}`);
const configure = (method: 'POST' | 'PUT', url: string) => call(sandbox, method, CONFIGURATION, { json: { url } });

/** What the shop was told of complaints, decrypted by hand, in the order in which it arose. */
const told = async (): Promise<unknown[]> => {
  await sandbox.idle();
  const ids = sandbox.notifications.map(({ id }) => id);
  return receiver.arrived
    .map((each) => ({ ...JSON.parse(each.body), resource: opened(each, sandbox.options.apiV3Key ?? '') }))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map(({ event_type, resource }) => [event_type, resource.complaint_id, resource.action_type]);
};
const change = 'COMPLAINT.STATE_CHANGE';

const picture = Buffer.from('\x89PNG\r\n picture', 'latin1');
const upload = async (): Promise<string> => {
  const instance = Builder.factory(sandbox.options);
  const body = new MediaUtil('a.png', picture);
  return (await instance['v3/merchant-service/images/upload'].post({ body })).data.media_id;
};

describe('a complaint', () => {
  it('is shown as its user made it, in the documented form, the phone encrypted for the merchant', async () => {
    const transaction_id = await order('order-1');
    const id = sandbox.complain('order-1', {
      complaint_detail: '反馈一个重复扣费的问题',
      problem_description: '不满意商家服务',
      apply_refund_amount: 10,
      payer_phone: '13800138000',
      user_tag_list: ['TRUSTED'],
    });
    expect(id).toMatch(/^2002018\d{20}$/);
    const shown = await detail(id);
    expect(problems('GET v3/merchant-service/complaints-v2/{complaint_id}', shown)).toEqual([]);
    expect(shown.json).toMatchObject({
      complaint_id: id,
      complaint_detail: '反馈一个重复扣费的问题',
      problem_description: '不满意商家服务',
      problem_type: 'REFUND',
      apply_refund_amount: 10,
      user_tag_list: ['TRUSTED'],
      complaint_state: 'PENDING',
      complaint_order_info: [{ transaction_id, out_trade_no: 'order-1', amount: 100 }],
      complaint_full_refunded: false,
      incoming_user_response: true,
      user_complaint_times: 1,
      need_immediate_service: false,
      in_platform_service: false,
    });
    expect(shown.json).not.toHaveProperty('complainted_mchid');
    expect(decrypt(shown.json.payer_phone)).toBe('13800138000');
    expect(JSON.stringify(sandbox.state)).not.toContain('13800138000');
    expect(await history(id)).toMatchObject([
      { operate_type: 'USER_CREATE_COMPLAINT', operator: '投诉人', operate_details: '反馈一个重复扣费的问题' },
    ]);
  });

  it('asks back the whole payment where nothing else is said, and nothing where no refund is asked for', async () => {
    const id = await complaint();
    expect((await detail(id)).json).toMatchObject({ problem_type: 'REFUND', apply_refund_amount: 100 });
    await order('order-2');
    const other = await detail(sandbox.complain('order-2', { problem_type: 'OTHERS' }));
    expect(other.json).not.toHaveProperty('apply_refund_amount');
  });

  it('goes from PENDING by the first reply to PROCESSING, and from there to PROCESSED', async () => {
    const id = await complaint();
    expect(refusalOf(await complete(id))).toEqual([400, 'INVALID_REQUEST']);
    expect(await stateOf(id)).toBe('PENDING');
    expect((await reply(id)).status).toBe(204);
    expect((await detail(id)).json).toMatchObject({ complaint_state: 'PROCESSING', incoming_user_response: false });
    expect((await complete(id)).status).toBe(204);
    expect(await stateOf(id)).toBe('PROCESSED');
    expect(refusalOf(await complete(id))).toEqual([400, 'INVALID_REQUEST']);
    const steps = await history(id);
    expect(steps.map(({ operate_type }) => operate_type)).toEqual([
      'USER_CREATE_COMPLAINT',
      'MERCHANT_RESPONSE',
      'MERCHANT_CONFIRM_COMPLETE',
    ]);
    expect(steps[1]).toMatchObject({ operator: '商户', operate_details: '已与用户沟通解决' });
  });

  it('is PENDING again under the same number once its user goes on', async () => {
    const id = await complaint();
    await reply(id);
    await complete(id);
    sandbox.actOnComplaint(id, 'CONTINUE_COMPLAINT', '仍未收到退款');
    expect((await detail(id)).json).toMatchObject({
      complaint_state: 'PENDING',
      user_complaint_times: 2,
      incoming_user_response: true,
    });
    expect((await history(id)).at(-1)).toMatchObject({
      operate_type: 'USER_CONTINUE_COMPLAINT',
      operate_details: '仍未收到退款',
    });
    expect(refusalOf(await complete(id))).toEqual([400, 'INVALID_REQUEST']);
  });

  it('has what its user and the platform say and do', async () => {
    const id = await complaint();
    await reply(id);
    sandbox.actOnComplaint(id, 'USER_RESPONSE', '在吗');
    expect((await detail(id)).json).toMatchObject({ complaint_state: 'PROCESSING', incoming_user_response: true });
    sandbox.actOnComplaint(id, 'USER_APPLY_PLATFORM_SERVICE');
    expect((await detail(id)).json.in_platform_service).toBe(true);
    sandbox.actOnComplaint(id, 'RESPONSE_BY_PLATFORM', '客服处理中');
    sandbox.actOnComplaint(id, 'PLATFORM_SERVICE_FINISHED');
    expect((await detail(id)).json.in_platform_service).toBe(false);
    const answer = await get(sandbox, `${BASE}/${id}/negotiation-historys?limit=2&offset=4`);
    expect(problems('GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys', answer)).toEqual([]);
    expect(answer.json).toMatchObject({
      limit: 2,
      offset: 4,
      data: [
        { operate_type: 'PLATFORM_RESPONSE', operate_details: '客服处理中' },
        { operate_type: 'PLATFORM_SERVICE_FINISHED' },
      ],
    });
    expect(answer.json).not.toHaveProperty('total_count');
  });

  it.each<[ComplaintActionType, string]>([
    ['CONTINUE_COMPLAINT', 'the complaint is PENDING; USER_RESPONSE adds to it.'],
    ['USER_CANCEL_PLATFORM_SERVICE', 'the platform does not assist; USER_APPLY_PLATFORM_SERVICE asks it to.'],
    ['PLATFORM_SERVICE_FINISHED', 'the platform does not assist; USER_APPLY_PLATFORM_SERVICE asks it to.'],
    ['USER_REVOKE' as ComplaintActionType, 'the user and the platform do one of USER_RESPONSE, '],
    ['toString' as ComplaintActionType, 'the user and the platform do one of USER_RESPONSE, '],
  ])('has no %s that does not fit its state', async (action, message) => {
    const id = await complaint();
    expect(() => sandbox.actOnComplaint(id, action)).toThrow(`actOnComplaint('${id}', '${action}'): ${message}`);
    expect(await history(id)).toHaveLength(1);
  });

  it('takes no message once it is PROCESSED', async () => {
    const id = await complaint();
    await reply(id);
    await complete(id);
    expect(() => sandbox.actOnComplaint(id, 'USER_RESPONSE', '在吗')).toThrow('CONTINUE_COMPLAINT reopens it');
  });

  it('is of an order that was paid, and of each only one', async () => {
    expect(() => sandbox.complain('order-9')).toThrow("complain('order-9'): this order does not exist; create it");
    await order('order-1', false);
    expect(() => sandbox.complain('order-1')).toThrow("complain('order-1'): this order is NOTPAY; pay it");
    sandbox.pay('order-1');
    const id = sandbox.complain('order-1');
    expect(() => sandbox.complain('order-1')).toThrow(
      `this order has the complaint ${id}; actOnComplaint goes on with it.`,
    );
    expect(() => sandbox.actOnComplaint('1', 'USER_RESPONSE')).toThrow(
      "actOnComplaint('1'): this complaint does not exist; complain gives one.",
    );
  });

  it.each<[string, object]>([
    ['complain: a complaint has no detail; it has complaint_detail, ', { detail: 'x' }],
    ['complain: "FOO" cannot be the problem_type', { problem_type: 'FOO' }],
    ['complain: 101 cannot be the apply_refund_amount', { apply_refund_amount: 101 }],
    ['complain: apply_refund_amount goes with', { apply_refund_amount: 1, problem_type: 'OTHERS' }],
    ["complain('order-1'): there is no picture abc;", { images: ['abc'] }],
  ])('is refused that no user can make: %s', async (message, said) => {
    await order('order-1');
    expect(() => sandbox.complain('order-1', said)).toThrow(message);
    expect(sandbox.state.complaints).toEqual([]);
  });

  it('has pictures that can be fetched by the links of its detail and of its history', async () => {
    const media_id = await upload();
    const id = await complaint({ images: [media_id] });
    await reply(id, { response_images: [media_id] });
    const url = new URL(`v3/merchant-service/images/${media_id}`, sandbox.options.base_uri).href;
    expect((await detail(id)).json.complaint_media_list).toEqual([
      { media_type: 'USER_COMPLAINT_IMAGE', media_url: [url] },
    ]);
    expect(await history(id)).toMatchObject([
      { complaint_media_list: { media_type: 'USER_COMPLAINT_IMAGE', media_url: [url] } },
      { complaint_media_list: { media_type: 'OPERATION_IMAGE', media_url: [url] }, image_list: [url] },
    ]);
    expect((await get(sandbox, new URL(url).pathname)).body).toEqual(picture);
  });

  it('goes on after a snapshot', async () => {
    const id = await complaint();
    await configure('POST', receiver.url);
    const before = sandbox.snapshot();
    sandbox.reset();
    expect(refusalOf(await detail(id))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    sandbox.restore(before);
    expect((await reply(id)).status).toBe(204);
    expect(await told()).toEqual([[change, id, 'MERCHANT_RESPONSE']]);
  });
});

describe('a reply', () => {
  it('is not given to a complaint that there is not, or under another merchant', async () => {
    expect(refusalOf(await reply('200201820200101080076610000'))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    const id = await complaint();
    expect(refusalOf(await reply(id, { complainted_mchid: '1900000001' }))).toEqual([403, 'NO_AUTH']);
    expect(refusalOf(await complete(id, '1900000001'))).toEqual([403, 'NO_AUTH']);
    expect(await stateOf(id)).toBe('PENDING');
  });

  it('has up to four pictures, each one that was uploaded', async () => {
    const id = await complaint();
    const media_id = await upload();
    const five = await reply(id, { response_images: Array(5).fill(media_id) });
    expect([...refusalOf(five), five.json.detail?.field]).toEqual([400, 'PARAM_ERROR', '/body/response_images']);
    const unknown = await reply(id, { response_images: [media_id, 'abc'] });
    expect([...refusalOf(unknown), unknown.json.detail?.field]).toEqual([
      400,
      'PARAM_ERROR',
      '/body/response_images/1',
    ]);
    expect((await reply(id, { response_images: Array(4).fill(media_id) })).status).toBe(204);
  });

  it('is given twenty times, and then not before the user says something', async () => {
    const id = await complaint();
    for (let count = 0; count < 20; count += 1) expect((await reply(id)).status).toBe(204);
    const more = await reply(id);
    expect(refusalOf(more)).toEqual([400, 'INVALID_REQUEST']);
    expect(more.json.message).toContain('单次回复上限');
    sandbox.actOnComplaint(id, 'RESPONSE_BY_PLATFORM', '请等待');
    expect(refusalOf(await reply(id))).toEqual([400, 'INVALID_REQUEST']);
    sandbox.actOnComplaint(id, 'USER_RESPONSE', '在吗');
    expect((await reply(id)).status).toBe(204);
  });

  it('is given at once, by its idempotent_id once, where its user needs it, and nowhere else', async () => {
    const at = (id: string, idempotent_id: string) =>
      post(sandbox, `${BASE}/${id}/response-immediate-service`, {
        complainted_mchid: sandbox.options.mchid,
        message: { blocks: [{ type: 'TEXT', text: { text: '您好' } }], sender_identity: 'MANUAL' },
        idempotent_id,
      });
    const id = await complaint({ need_immediate_service: true });
    const first = await at(id, '1');
    expect(problems('POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service', first)).toEqual(
      [],
    );
    expect((await at(id, '1')).json).toEqual(first.json);
    expect((await at(id, '2')).json).not.toEqual(first.json);
    expect(await stateOf(id)).toBe('PROCESSING');
    const steps = await history(id);
    expect(steps).toHaveLength(3);
    expect(steps[1]).toMatchObject({
      log_id: first.json.log_id,
      operate_type: 'MERCHANT_RESPONSE',
      normal_message: { blocks: [{ type: 'TEXT', text: { text: '您好' } }] },
    });
    await order('order-2');
    expect(refusalOf(await at(sandbox.complain('order-2'), '1'))).toEqual([400, 'INVALID_REQUEST']);
  });
});

describe('a decision on the refund that is asked for', () => {
  it('ends the complaint when it is a no', async () => {
    const id = await complaint();
    expect((await decide(id, { action: 'REJECT', reject_reason: '商品已使用' })).status).toBe(204);
    expect(await stateOf(id)).toBe('PROCESSED');
    expect((await history(id)).at(-1)).toMatchObject({
      operate_type: 'MERCHANT_REFUSE_RERUND',
      operate_details: '商品已使用',
    });
  });

  it('leaves it open when it is a yes, until the refund has arrived', async () => {
    const id = await complaint();
    expect((await decide(id, { action: 'APPROVE', launch_refund_day: 0 })).status).toBe(204);
    expect(await stateOf(id)).toBe('PROCESSING');
    await refund(40);
    await sandbox.advance('10s');
    expect((await detail(id)).json).toMatchObject({ complaint_state: 'PROCESSING', complaint_full_refunded: false });
    await refund(60);
    expect((await detail(id)).json).toMatchObject({ complaint_state: 'PROCESSING', complaint_full_refunded: false });
    await sandbox.advance('10s');
    expect((await detail(id)).json).toMatchObject({ complaint_state: 'PROCESSED', complaint_full_refunded: true });
    expect((await history(id)).map(({ operate_type }) => operate_type)).toEqual([
      'USER_CREATE_COMPLAINT',
      'MERCHANT_APPROVE_REFUND',
      'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE',
      'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE',
      'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE',
      'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE',
    ]);
  });

  it('is made once, and where a refund is asked for', async () => {
    const id = await complaint();
    await decide(id, { action: 'APPROVE' });
    const again = await decide(id, { action: 'REJECT', reject_reason: 'x' });
    expect(again).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } });
    expect(again.json.message).toBe('当前单据状态不支持操作, 请检查是否重复调用');
    expect(await stateOf(id)).toBe('PROCESSING');
    await order('order-2');
    const other = sandbox.complain('order-2', { problem_type: 'SERVICE_NOT_WORK' });
    expect(refusalOf(await decide(other, { action: 'APPROVE' }))).toEqual([400, 'INVALID_REQUEST']);
    expect(await stateOf(other)).toBe('PENDING');
  });

  it('is made anew once the user goes on', async () => {
    const id = await complaint();
    await decide(id, { action: 'REJECT', reject_reason: 'x' });
    expect(refusalOf(await decide(id, { action: 'APPROVE' }))).toEqual([400, 'INVALID_REQUEST']);
    sandbox.actOnComplaint(id, 'CONTINUE_COMPLAINT');
    expect((await decide(id, { action: 'APPROVE' })).status).toBe(204);
    expect(await stateOf(id)).toBe('PROCESSING');
  });
});

describe('a list of complaints', () => {
  it('is of the days that are asked for, in pages, and counts all on the first page alone', async () => {
    const ids: string[] = [];
    for (const number of ['order-1', 'order-2', 'order-3']) {
      await order(number);
      ids.push(sandbox.complain(number));
    }
    const [begin, end] = [day(-1), day(1)];
    const first = await list(`begin_date=${begin}&end_date=${end}&limit=2`);
    expect(problems('GET v3/merchant-service/complaints-v2', first)).toEqual([]);
    const idsOf = ({ json }: Answer) => Object(json.data).map((each: Record<string, unknown>) => each.complaint_id);
    expect(idsOf(first)).toEqual(ids.slice(0, 2));
    expect(first.json).toMatchObject({ limit: 2, offset: 0, total_count: 3 });
    expect(decrypt(Object(first.json.data)[0].payer_phone)).toMatch(/^1\d{10}$/);
    const second = await list(`begin_date=${begin}&end_date=${end}&limit=2&offset=2`);
    expect(idsOf(second)).toEqual(ids.slice(2));
    expect(second.json).not.toHaveProperty('total_count');
    expect(idsOf(await list(`begin_date=${day(-9)}&end_date=${day(-2)}`))).toEqual([]);
    const { mchid } = sandbox.options;
    expect(idsOf(await list(`begin_date=${begin}&end_date=${end}&complainted_mchid=${mchid}`))).toEqual(ids);
    expect(idsOf(await list(`begin_date=${begin}&end_date=${end}&complainted_mchid=1900000001`))).toEqual([]);
  });

  it.each([
    ['begin_date=2026-01-01&end_date=2026-02-01', '/query/end_date'],
    ['begin_date=2026-01-02&end_date=2026-01-01', '/query/end_date'],
    ['begin_date=20260101&end_date=2026-01-01', '/query/begin_date'],
    ['begin_date=2026-13-01&end_date=2026-01-01', '/query/begin_date'],
    ['begin_date=2026-01-01&end_date=2026-01-31&limit=51', '/query/limit'],
    ['begin_date=2026-01-01&end_date=2026-01-31&limit=0', '/query/limit'],
    ['begin_date=2026-01-01&end_date=2026-01-31&offset=-1', '/query/offset'],
  ])('is refused with PARAM_ERROR for %s', async (query, field) => {
    const answer = await list(query);
    expect([...refusalOf(answer), answer.json.detail?.field]).toEqual([400, 'PARAM_ERROR', field]);
  });
});

describe('the place where a merchant is told of complaints', () => {
  it('is made once, shown, changed and taken away', async () => {
    const { mchid } = sandbox.options;
    const show = () => get(sandbox, CONFIGURATION);
    expect(refusalOf(await show())).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(refusalOf(await configure('PUT', 'https://shop.example/b'))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    const made = await configure('POST', 'https://shop.example/a');
    expect([made.status, made.json]).toEqual([200, { mchid, url: 'https://shop.example/a' }]);
    expect(refusalOf(await configure('POST', 'https://shop.example/b'))).toEqual([400, 'INVALID_REQUEST']);
    expect((await configure('PUT', 'https://shop.example/b')).status).toBe(200);
    expect((await show()).json).toEqual({ mchid, url: 'https://shop.example/b' });
    expect((await call(sandbox, 'DELETE', CONFIGURATION)).status).toBe(204);
    expect(refusalOf(await call(sandbox, 'DELETE', CONFIGURATION))).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(refusalOf(await show())).toEqual([404, 'RESOURCE_NOT_EXISTS']);
  });

  it('is reached by HTTPS, unless it is on this machine', async () => {
    const plain = await configure('POST', 'http://shop.example/a');
    expect([...refusalOf(plain), plain.json.detail?.field]).toEqual([400, 'PARAM_ERROR', '/body/url']);
    expect((await configure('POST', receiver.url)).status).toBe(200);
  });

  it('is told of everything that happens to a complaint, and of nothing before it is known', async () => {
    const quiet = await complaint();
    expect(await told()).toEqual([]);
    await configure('POST', receiver.url);
    sandbox.actOnComplaint(quiet, 'USER_RESPONSE');
    await order('order-2');
    const id = sandbox.complain('order-2');
    await reply(id);
    await complete(id);
    sandbox.actOnComplaint(id, 'CONTINUE_COMPLAINT');
    await decide(id, { action: 'REJECT', reject_reason: 'x' });
    await decide(quiet, { action: 'APPROVE' });
    await refund(100);
    await sandbox.advance('10s');
    expect(await told()).toEqual([
      [change, quiet, 'USER_RESPONSE'],
      ['COMPLAINT.CREATE', id, 'CREATE_COMPLAINT'],
      [change, id, 'MERCHANT_RESPONSE'],
      [change, id, 'MERCHANT_CONFIRM_COMPLETE'],
      [change, id, 'CONTINUE_COMPLAINT'],
      [change, id, 'MERCHANT_REJECT_REFUND'],
      [change, quiet, 'MERCHANT_APPROVE_REFUND'],
      [change, quiet, 'SELLER_REFUND'],
      [change, quiet, 'REFUND_SUCCESS'],
    ]);
    expect(sandbox.notifications.find(({ event_type }) => event_type === change)?.original_type).toBe('complaint');
  });
});

describe('a complaint of a merchant of a partner', () => {
  it('names the merchant that it is made of, and is handled in its name', async () => {
    const { mchid: sp_mchid } = sandbox.options;
    const facts = { sp_appid: 'wx8888888888888888', description: 'x', notify_url: 'https://shop.example/notify' };
    const json = { ...facts, sp_mchid, sub_mchid: '1900000110', out_trade_no: 'order-1', amount: { total: 1 } };
    expect((await post(sandbox, '/v3/pay/partner/transactions/native', json)).status).toBe(200);
    sandbox.pay('order-1');
    const id = sandbox.complain('order-1');
    expect((await detail(id)).json.complainted_mchid).toBe('1900000110');
    expect(refusalOf(await reply(id))).toEqual([403, 'NO_AUTH']);
    expect((await reply(id, { complainted_mchid: '1900000110' })).status).toBe(204);
  });
});

describe('a complaint of the client', () => {
  it('comes with its phone decrypted', async () => {
    const complaint_id = await complaint({ payer_phone: '13800138000' });
    const instance = Builder.factory(sandbox.options);
    const { data } = await instance['v3/merchant-service/complaints-v2/{complaint_id}'].get({ complaint_id });
    expect(data.payer_phone).toBe('13800138000');
  });
});
