import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { controls } from '../../src/sandbox/control';
import { startSandbox } from '../support/client';
import { call } from './client';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ allowOrigin: 'https://docs.example' });
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.reset());

interface Response {
  status: number;
  headers: Record<string, unknown>;
  json: unknown;
}

/** By hand, so that every header can be chosen. */
const send = (
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const bytes = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const all = { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers };
    const outgoing = request(new URL(path, sandbox.options.base_uri), { method, headers: all }, async (incoming) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      resolve({
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        json: text === '' ? undefined : JSON.parse(text),
      });
    });
    outgoing.once('error', reject);
    outgoing.end(bytes);
  });

const post = (name: string, body: unknown = {}): Promise<Response> => send('POST', `/_sandbox/${name}`, { body });
const get = (name: string): Promise<Response> => send('GET', `/_sandbox/${name}`);

const url = 'http://127.0.0.1:9/notify';

const createOrder = async (out_trade_no = 'order-1'): Promise<void> => {
  const { mchid } = sandbox.options;
  const json = {
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'x',
    out_trade_no,
    notify_url: url,
    amount: { total: 1 },
  };
  expect((await call(sandbox, 'POST', '/v3/pay/transactions/native', { json })).status).toBe(200);
};

describe('the control API', () => {
  it('pays, shows what there is, puts it by and goes back to it', async () => {
    await createOrder();
    const before = await get('snapshot');
    expect((await post('pay', { out_trade_no: 'order-1' })).json).toEqual({
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
    });
    expect((await get('state')).json).toMatchObject({
      transactions: [{ out_trade_no: 'order-1', trade_state: 'SUCCESS' }],
    });
    expect((await get('notifications')).json).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS', url }]);
    expect((await get('requests')).json).toMatchObject([
      { method: 'POST', target: '/v3/pay/transactions/native', status: 200, signatureAccepted: true },
    ]);
    expect((await post('restore', before.json)).status).toBe(204);
    expect(sandbox.state.transactions).toMatchObject([{ trade_state: 'NOTPAY' }]);
    expect(sandbox.notifications).toEqual([]);
    expect((await post('reset')).status).toBe(204);
    expect(sandbox.state.transactions).toEqual([]);
  });

  it('lets things go wrong, and moves the time', async () => {
    expect((await post('fail', { operation: 'POST v3/pay/transactions/native', code: 'NO_AUTH' })).status).toBe(204);
    const json = {
      appid: 'wxd678efh567hg6787',
      mchid: sandbox.options.mchid,
      description: 'x',
      out_trade_no: 'order-9',
      notify_url: url,
      amount: { total: 1 },
    };
    expect((await call(sandbox, 'POST', '/v3/pay/transactions/native', { json })).json).toMatchObject({
      code: 'NO_AUTH',
    });
    expect((await post('answer-next', { kind: 'html' })).status).toBe(204);
    expect((await call(sandbox, 'GET', '/v3/certificates')).status).toBe(502);
    expect((await post('notify-next', { kind: 'signtest' })).status).toBe(204);
    const sent = await post('notify', { event_type: 'COUPON.USE', url, resource: { coupon_id: '9' } });
    expect(sent.json).toMatchObject({ event_type: 'COUPON.USE', resource: { coupon_id: '9' } });
    await sandbox.idle();
    expect((await post('advance', { duration: '1m' })).status).toBe(204);
    expect(sandbox.notifications[0]?.deliveries).toMatchObject([{ fault: 'signtest' }, { fault: undefined }]);
    const { id } = sandbox.notifications[0] ?? { id: '' };
    expect((await post('replay', { id })).json).toMatchObject([{ id }]);
    expect((await post('replay')).json).toMatchObject([{ id }]);
    expect(sandbox.notifications[0]?.deliveries).toHaveLength(4);
  });

  it('rotates no certificate where there is none', async () => {
    expect(await post('rotate-certificate')).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining("platformKeys: 'certificate'") },
    });
  });

  it('makes a brand', async () => {
    const made = await post('brand', { brand_id: '7' });
    expect(made).toMatchObject({ status: 200, json: { brand_id: '7', base_uri: sandbox.options.base_uri } });
    expect(await post('brand', { brand_id: 'x' })).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining('brand_id (品牌ID) must be') },
    });
  });

  it('does what the user of a transfer does', async () => {
    const send = async (path: string, json: object) =>
      expect((await call(sandbox, 'POST', `/v3/fund-app/mch-transfer/${path}`, { json })).status).toBe(200);
    const transfer_scene_report_infos = [{ info_type: '赔付原因', info_content: '商品质量问题' }];
    const facts = { appid: 'wxd678efh567hg6787', openid: 'o1', transfer_scene_id: '1011' };
    const transfer = { ...facts, transfer_amount: 100, transfer_remark: 'x', transfer_scene_report_infos };
    const authorization_info = {
      user_display_name: '微信用户',
      out_authorization_no: 'auth1',
      authorization_notify_url: url,
    };
    const asking = { ...transfer, authorization_info };
    await send('transfer-bills', { ...transfer, out_bill_no: 'bill1' });
    await send('transfer-bills/pre-transfer-with-authorization', { ...asking, out_bill_no: 'bill2' });
    await send('user-confirm-authorization', { ...facts, ...authorization_info });
    expect((await post('fail-transfer', { out_bill_no: 'bill1', fail_reason: 'TRANSFER_RISK' })).status).toBe(204);
    expect((await post('confirm-transfer', { out_bill_no: 'bill2', consent: false })).status).toBe(204);
    expect((await post('authorize-transfers', { out_authorization_no: 'auth1' })).json).toEqual({
      authorization_id: expect.stringMatching(/^\d+$/),
    });
    expect((await post('close-authorization', { out_authorization_no: 'auth1' })).status).toBe(204);
    expect((await get('state')).json).toMatchObject({
      transferBills: [{ state: 'FAIL', fail_reason: 'TRANSFER_RISK' }, { state: 'TRANSFERING' }],
      transferAuthorizations: [{ state: 'CLOSED', close_info: { close_reason: 'USER_CLOSE' } }],
    });
  });

  it('does what a user who complains does', async () => {
    const { mchid } = sandbox.options;
    const facts = { appid: 'wxd678efh567hg6787', mchid, description: 'x', notify_url: url };
    const order = { ...facts, out_trade_no: 'order-1', amount: { total: 100 } };
    await call(sandbox, 'POST', '/v3/pay/transactions/native', { json: order });
    await post('pay', { out_trade_no: 'order-1' });
    const asked = { out_trade_no: 'order-1', apply_refund_amount: 30 };
    const { json } = await post('complain', asked);
    expect(json).toEqual({ complaint_id: expect.stringMatching(/^\d+$/) });
    const done = await post('act-on-complaint', { ...Object(json), action: 'USER_RESPONSE', content: '在吗' });
    expect(done.status).toBe(204);
    expect((await post('act-on-complaint', { ...Object(json), action: 'CONTINUE_COMPLAINT' })).status).toBe(400);
    expect((await get('state')).json).toMatchObject({
      complaints: [{ ...Object(json), apply_refund_amount: 30, incoming_user_response: true }],
    });
  });

  it('does what the user of a contract does', async () => {
    const send = async (path: string, json: object) =>
      expect((await call(sandbox, 'POST', `/v3/papay/${path}`, { json })).status).toBe(200);
    const appid = 'wxd678efh567hg6787';
    const facts = { plan_id: 12535, out_contract_code: '1', contract_display_account: 'x', contract_notify_url: url };
    await send('scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi', { appid, ...facts });
    const { json } = await post('sign-contract', { contract_code: '1' });
    expect(json).toEqual({ contract_id: expect.stringMatching(/^Wx\d+$/) });
    const order = { appid, out_trade_no: 'order-1', description: 'x', transaction_notify_url: url };
    await send('pay/transactions/apply', { ...order, ...Object(json), amount: { total: 1 } });
    expect((await post('fail-deduction', { out_trade_no: 'order-1' })).status).toBe(204);
    expect((await post('terminate-contract', { contract_code: '1' })).status).toBe(204);
    expect((await get('state')).json).toMatchObject({
      transactions: [{ out_trade_no: 'order-1', trade_state: 'PAYERROR' }],
      contracts: [{ ...Object(json), contract_state: 'TERMINATED' }],
    });
  });

  it('shows an order as its customer sees it, a combined one as a whole, and none that is not there', async () => {
    await createOrder('order-1');
    const { status, json } = await get('cashier?out_trade_no=order-1');
    expect({ status, json }).toEqual({
      status: 200,
      json: {
        ...{ out_trade_no: 'order-1', description: 'x', total: 1, trade_type: 'NATIVE', trade_state: 'NOTPAY' },
        code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/),
      },
    });
    const transaction_id = sandbox.pay('order-1');
    expect((await get('cashier?out_trade_no=order-1')).json).toMatchObject({ trade_state: 'SUCCESS', transaction_id });
    const { mchid } = sandbox.options;
    const sub = (out_trade_no: string, total_amount: number) => ({
      ...{ mchid, attach: 'x', out_trade_no, description: out_trade_no },
      amount: { total_amount, currency: 'CNY' },
    });
    const combined = {
      ...{
        combine_appid: 'wxd678efh567hg6787',
        combine_mchid: mchid,
        combine_out_trade_no: 'both-of-1',
        notify_url: url,
      },
      scene_info: { payer_client_ip: '14.23.150.211' },
      sub_orders: [sub('part-1', 3), sub('part-2', 4)],
    };
    const placed = await call(sandbox, 'POST', '/v3/combine-transactions/native', { json: combined });
    expect((await get('cashier?out_trade_no=both-of-1')).json).toMatchObject({
      ...{ description: 'part-1 · part-2', total: 7, trade_state: 'NOTPAY', code_url: placed.json.code_url },
    });
    expect(await get('cashier?out_trade_no=none')).toMatchObject({
      status: 404,
      json: { message: 'There is no order "none".' },
    });
  });

  it('has no path that is not tried here, above or in journal/', () => {
    const tried = ['state', 'requests', 'notifications', 'snapshot', 'restore', 'reset', 'pay', 'fail', 'answer-next'];
    // In merchants.test.ts and in busifavor.test.ts.
    tried.push('merchant', 'receive-coupons');
    tried.push('brand', 'rotate-certificate', 'events', 'entry', 'clock', 'cashier');
    tried.push('faults', 'clear-faults', 'operations', 'sample', 'options', 'send');
    tried.push('notify', 'notify-next', 'replay', 'advance', 'confirm', 'fail-refund');
    tried.push('confirm-transfer', 'fail-transfer', 'authorize-transfers', 'close-authorization');
    tried.push('sign-contract', 'terminate-contract', 'fail-deduction', 'complain', 'act-on-complaint');
    expect(Object.keys(controls).map((each) => each.split(' ')[1])).toEqual(expect.arrayContaining(tried));
    expect(Object.keys(controls)).toHaveLength(tried.length);
  });

  it.each<[string, unknown, number, string]>([
    ['pay', {}, 400, 'The body needs out_trade_no, a string.'],
    ['pay', { out_trade_no: 'nope' }, 400, "pay('nope'): this order does not exist"],
    ['confirm-transfer', { out_bill_no: 'nope', consent: 'no' }, 400, 'In the body, consent is true or false.'],
    ['sign-contract', { contract_code: '1', sign: '2' }, 400, 'signContract: the fields of the page lack appid'],
    ['sign-contract', { contract_code: 'nope' }, 400, "signContract('nope'): no such contract waits for its user"],
    ['fail-transfer', { out_bill_no: 'nope' }, 400, "failTransfer('nope'): this transfer does not exist"],
    ['confirm', { out_order_no: 'nope' }, 400, 'No service order nope waits for its user'],
    ['fail-refund', { out_refund_no: 'nope' }, 400, 'No refund nope is being processed'],
    ['fail', { operation: 'GET v3/nope', code: 'X' }, 400, 'is no documented operation'],
    ['answer-next', { kind: 'nope' }, 400, 'answerNext takes an object whose kind is one of'],
    ['notify', { event_type: 'NOPE', url }, 400, 'NOPE is no documented notification'],
    ['notify', { event_type: 'COUPON.USE', url: 'nope' }, 400, 'absolute URL'],
    ['replay', { id: 'nope' }, 400, 'There is no notification nope'],
    ['advance', { duration: 'soon' }, 400, 'A duration is a text such as 15s'],
    ['advance', {}, 400, 'A duration is a text such as 15s'],
    ['restore', { version: 9 }, 400, 'no snapshot that this version'],
    ['pay', '{"out_trade_no":', 400, 'The body is no valid JSON.'],
    ['pay', '[]', 400, 'The body must be a JSON object.'],
    ['nope', {}, 404, 'There is no /_sandbox/nope; there are: GET state'],
    ['state', {}, 405, '/_sandbox/state takes GET state, and not POST.'],
    ['constructor', {}, 404, 'There is no /_sandbox/constructor'],
  ])('says what is wrong: %s %j', async (name, body, status, message) => {
    const response = await post(name, body);
    expect(response).toMatchObject({ status, json: { message: expect.stringContaining(message) } });
  });
});

describe('a snapshot that is broken', () => {
  const entry = ['order-1', { out_trade_no: 'order-1' }];
  it.each<[string, unknown]>([
    ['no snapshot', { version: 9 }],
    ['no snapshot', null],
    ['transactions', { version: 1, transactions: { a: 1 } }],
    ['transactions', { version: 1, transactions: [entry, ['order-2']] }],
    ['refunds', { version: 1, transactions: [entry], refunds: [['r', null]] }],
    ['notifications', { version: 1, notifications: 'all' }],
    ['notifications', { version: 1, notifications: [{ id: 'x' }] }],
  ])('is refused, and changes nothing: %s of %j', async (message, snapshot) => {
    await createOrder();
    const before = sandbox.snapshot();
    expect(() => sandbox.restore(snapshot as never)).toThrow(message);
    expect(sandbox.snapshot()).toEqual(before);
  });
});

describe('nobody else gets in', () => {
  const port = (): string => new URL(sandbox.options.base_uri).port;

  it.each<[string, () => Record<string, string>]>([
    ['by a name that leads to this machine (DNS rebinding)', () => ({ Host: `evil.example:${port()}` })],
    ['by a name that only looks like this machine', () => ({ Host: `localhost.evil.example:${port()}` })],
    ['from the page of another site', () => ({ Origin: 'https://evil.example' })],
    ['from a page without an origin', () => ({ Origin: 'null' })],
    ['from a page of another port', () => ({ Origin: 'http://127.0.0.1:1' })],
  ])('%s', async (_, headers) => {
    await createOrder();
    for (const [method, name, body] of [
      ['GET', 'state', undefined],
      ['POST', 'reset', {}],
    ] as const) {
      const response = await send(method, `/_sandbox/${name}`, { body, headers: headers() });
      expect(response.status).toBe(403);
      expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect(sandbox.state.transactions).toHaveLength(1);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'by a form, which a browser sends without asking: %s',
    async (type) => {
      await createOrder();
      expect(await send('POST', '/_sandbox/reset', { body: '{}', headers: { 'Content-Type': type } })).toMatchObject({
        status: 415,
      });
      expect(sandbox.state.transactions).toHaveLength(1);
    },
  );

  it('but the page of the sandbox itself, and the one origin that was named', async () => {
    expect((await send('GET', '/_sandbox/state', { headers: { Origin: `http://127.0.0.1:${port()}` } })).status).toBe(
      200,
    );
    const headers = { Origin: 'https://docs.example', 'Access-Control-Request-Headers': 'content-type,authorization' };
    for (const path of ['/_sandbox/pay', '/v3/pay/transactions/native']) {
      expect(await send('OPTIONS', path, { headers })).toMatchObject({
        status: 204,
        headers: {
          'access-control-allow-origin': 'https://docs.example',
          'access-control-allow-headers': 'content-type,authorization',
        },
      });
    }
    expect((await send('GET', '/_sandbox/state', { headers })).headers).toMatchObject({
      'access-control-allow-origin': 'https://docs.example',
    });
    expect(
      (await send('GET', '/v3/certificates', { headers: { Origin: 'https://evil.example' } })).headers,
    ).not.toHaveProperty('access-control-allow-origin');
  });
});
