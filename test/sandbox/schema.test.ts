import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { documentPath, readDocument } from '../../src/sandbox/openapi/document';
import { builtInRoutes } from '../../src/sandbox/operations';
import { requestCheck } from '../../src/sandbox/schema';
import { createWorld } from '../../src/sandbox/world';
import { startSandbox } from '../support/client';
import { changed, type Documented, documented, validBody, validOf, wrongOf } from '../support/valid-request';
import { call, get, post } from './client';

const mchid = '1900000109';

describe('a request to the sandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ mchid });
  });
  afterAll(() => sandbox.close());

  const order = {
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no: '1217752501201407033233368018',
    notify_url: 'https://www.weixin.qq.com/wxpay/pay',
    amount: { total: 100, currency: 'CNY' },
  };
  const { notify_url: _, ...byCode } = { ...order, payer: { auth_code: '130061098828009406' } };
  const payer_client_ip = '14.23.150.211';

  it.each<[string, string, object, string, unknown]>([
    ['H5 without scene_info', 'h5', order, '/body/scene_info', ''],
    ['a code payment without a shop', 'codepay', { ...byCode, scene_info: {} }, '/body/scene_info/store_info', ''],
    ['an identity that is none', 'native', { ...order, payer: { identity: {} } }, '/body/payer/identity/type', ''],
    [
      'a shop without its number',
      'native',
      { ...order, scene_info: { payer_client_ip, store_info: {} } },
      '/body/scene_info/store_info/id',
      '',
    ],
    ['a misspelt limit_pay', 'native', { ...order, limit_pay: ['no_monye'] }, '/body/limit_pay/0', 'no_monye'],
  ])('is refused for %s', async (_what, way, json, field, value) => {
    const answer = await post(sandbox, `/v3/pay/transactions/${way}`, json);
    expect([answer.status, answer.json.code, answer.json.detail]).toEqual([
      400,
      'PARAM_ERROR',
      { field, value, issue: expect.any(String), location: 'body' },
    ]);
  });

  it('is told where the fault is in the words of the platform', async () => {
    const { json } = await post(sandbox, '/v3/pay/transactions/native', { ...order, amount: { total: 0 } });
    expect(json).toEqual({
      code: 'PARAM_ERROR',
      message: '输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1',
      detail: { field: '/body/amount/total', value: 0, issue: '值低于最小值 1', location: 'body' },
    });
    const closing = await post(sandbox, `/v3/pay/transactions/out-trade-no/${'1'.repeat(33)}/close`, { mchid });
    expect(closing.json.detail).toMatchObject({ field: '/uri_template/out_trade_no', location: 'uri_template' });
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', undefined])('is refused as %s', async (type) => {
    const options = { json: order, headers: { 'Content-Type': type } };
    const { status, json } = await call(sandbox, 'POST', '/v3/pay/transactions/app', options);
    expect({ status, json }).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } });
  });

  it.each([
    ['another currency', { amount: { total: 1, currency: 'USD' } }, '/body/amount/currency'],
    ['an end in the past', { time_expire: '2018-06-08T10:34:56+08:00' }, '/body/time_expire'],
  ])('of an order is refused for %s', async (_, change, field) => {
    const { status, json } = await post(sandbox, '/v3/pay/transactions/app', { ...order, ...change });
    expect({ status, json }).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR', detail: { field } } });
  });

  it('is refused however deep a wrong value is nested', async () => {
    const description = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const body = JSON.stringify({ ...order, description: 0 }).replace(
      '"description":0',
      `"description":${description}`,
    );
    const { status, json } = await call(sandbox, 'POST', '/v3/pay/transactions/app', { body });
    expect({ status, json }).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } });
  });

  it('names every parameter that the documentation does not have, as the platform does', async () => {
    const { json } = await post(sandbox, '/v3/pay/transactions/app', { ...order, payer: { openid: 'o' }, sign: 'x' });
    expect(json).toEqual({
      code: 'PARAM_ERROR',
      message: '请求中含有未在API文档中定义的参数',
      detail: { location: null, value: ['/body/payer/openid', '/body/sign'] },
    });
    const query = await get(sandbox, `/v3/pay/transactions/id/4200000000?mchid=${mchid}&sub_mch_id=1`);
    expect(query.json.detail).toEqual({ location: null, value: ['/query/sub_mch_id'] });
  });

  it('of the caller’s own answer is not held against the catalogue', async () => {
    const own = await startSandbox({ mchid });
    own.on('POST v3/pay/transactions/h5', () => ({ body: { h5_url: 'mine' } }));
    const { json } = await post(own, '/v3/pay/transactions/h5', {});
    await own.close();
    expect(json).toEqual({ h5_url: 'mine' });
  });

  it('to every operation of the sandbox has an operation of the catalogue to be held against', () => {
    const names = new Set(documented('v3').map(({ name }) => name));
    const world = createWorld({
      mchid,
      worlds: new Map(),
      appid: undefined,
      serviceId: undefined,
      scheme: 'http',
      now: Date.now,
      after: () => undefined,
      notify: () => undefined,
      notifyV2: () => undefined,
      decrypt: (ciphertext) => ciphertext,
      encrypt: (plaintext) => plaintext,
    });
    const routes = builtInRoutes(world).map(({ method, segments }) => `${method} ${segments.join('/')}`);
    expect(routes.filter((name) => !names.has(name))).toEqual([]);
  });
});

const operations = documented('v3');
const document = readDocument(documentPath());
const check = requestCheck(() => document);

interface Sent {
  json?: unknown;
  query?: Record<string, string>;
  variables?: Record<string, string>;
}

const texts = (fields: Documented['query']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, schema]) => !schema['x-forbidden-else'])
      .map(([name, schema]) => [name, String([validOf(schema)].flat()[0])]),
  );

const validRequest = ({ path, query, body }: Documented): Required<Omit<Sent, 'json'>> & { json: unknown } => ({
  variables: texts(path),
  query: texts(query),
  json: body?.type === 'application/json' ? validBody(body.schema) : undefined,
});

/** The place of what is refused, and the value that is told; nothing where the request is accepted. */
const refusalOf = (
  name: string,
  { json, query = {}, variables = {} }: Sent,
): { field: unknown; value: unknown } | undefined => {
  try {
    const search = new URLSearchParams(query);
    check(name, { variables, query: search, json, body: Buffer.alloc(0), headers: {} });
    return undefined;
  } catch (error) {
    const { detail } = error as { detail?: { field?: unknown; value?: unknown } };
    return { field: detail?.field, value: detail?.value };
  }
};

const operationOf = (name: string): Documented => {
  const found = operations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is no operation of the catalogue`);
  return found;
};

const shop = 'POST v3/pay/transactions';
const refund = 'POST v3/refund/domestic/refunds';
const abnormal = 'POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund';
const score = 'POST v3/payscore/serviceorder';
const transfer = 'POST v3/fund-app/mch-transfer/transfer-bills';
const sharing = 'POST v3/profitsharing/orders';
const receiver = 'POST v3/profitsharing/receivers/add';

describe('a field is refused that the official page of the operation does not allow:', () => {
  it.each<[operation: string, field: string, wrong: unknown, told?: unknown]>([
    // 商户订单号: 6 to 32 digits, letters, _-|*
    [`${shop}/jsapi`, 'out_trade_no', '12345', 5],
    [`${shop}/app`, 'out_trade_no', '1'.repeat(33), 33],
    [`${shop}/native`, 'out_trade_no', '订单000001'],
    [`${shop}/h5`, 'out_trade_no', 123456],
    // At most 127 characters, whatever they weigh.
    [`${shop}/native`, 'description', '茶'.repeat(128), 128],
    [`${shop}/native`, 'description', '', ''],
    [`${shop}/native`, 'attach', 'a'.repeat(129), 129],
    [`${shop}/native`, 'attach', '', 0],
    [`${shop}/native`, 'goods_tag', 'a'.repeat(33), 33],
    // RFC 3339
    [`${shop}/native`, 'time_expire', '2018-06-08 10:34:56'],
    [`${shop}/native`, 'time_expire', '2018-06-08T10:34:56'],
    [`${shop}/native`, 'time_expire', '2018-13-08T10:34:56+08:00'],
    [`${shop}/native`, 'time_expire', 1_528_425_296],
    // An address without a query
    [`${shop}/native`, 'notify_url', '/notify'],
    [`${shop}/native`, 'notify_url', 'ftp://example.com/notify'],
    [`${shop}/native`, 'notify_url', 'https://example.com/notify?order=1'],
    [`${shop}/native`, 'notify_url', `https://example.com/${'a'.repeat(236)}`, 256],
    // 分: a whole number from 1
    [`${shop}/native`, 'amount/total', 0],
    [`${shop}/native`, 'amount/total', -1],
    [`${shop}/native`, 'amount/total', 1.5],
    [`${shop}/native`, 'amount/total', '100'],
    [`${shop}/native`, 'amount', 100],
    [`${shop}/native`, 'amount/total', undefined, ''],
    [`${shop}/native`, 'support_fapiao', 'true'],
    [`${shop}/native`, 'detail/goods_detail/0/quantity', undefined, ''],
    [`${shop}/native`, 'detail/goods_detail/0/unit_price', '1'],
    [`${shop}/native`, 'detail/goods_detail', {}],
    [`${shop}/jsapi`, 'payer/openid', undefined, ''],
    [`${shop}/h5`, 'scene_info/payer_client_ip', undefined, ''],
    [`${shop}/h5`, 'scene_info/payer_client_ip', '1'.repeat(46), 46],
    [`${shop}/h5`, 'scene_info/h5_info/type', undefined, ''],
    [`${shop}/out-trade-no/{out_trade_no}/close`, 'mchid', undefined, ''],
    // 退款原因: 80 bytes, of which a Chinese character takes three
    [refund, 'reason', '茶'.repeat(27), 81],
    [refund, 'out_refund_no', 'refund#1'],
    [refund, 'out_refund_no', 'a'.repeat(65), 65],
    [refund, 'amount/refund', undefined, ''],
    [refund, 'amount/from/0/account', undefined, ''],
    [refund, 'amount/from/0/amount', -1],
    [abnormal, 'type', 'CASH'],
    // Required for USER_BANK_CARD
    [abnormal, 'bank_account', undefined, ''],
    [abnormal, 'real_name', undefined, ''],
    [score, 'risk_fund/amount', -1],
    [score, 'service_introduction', '某'.repeat(21), 21],
    [score, 'time_range/start_time', undefined, ''],
    [score, 'out_order_no', 'a b'],
    [score, 'need_user_confirm', 0],
    [`${score}/{out_order_no}/cancel`, 'reason', undefined, ''],
    [`${score}/{out_order_no}/modify`, 'total_amount', undefined, ''],
    [transfer, 'transfer_amount', 0.3],
    [transfer, 'transfer_remark', '茶'.repeat(33), 33],
    [transfer, 'user_recv_style/type', 'SURPRISE'],
    [transfer, 'transfer_scene_report_infos', undefined, ''],
    [sharing, 'receivers/0/amount', '1'],
    // Required for MERCHANT_ID, which the first of the known types is
    [sharing, 'receivers/0/name', undefined, ''],
    [sharing, 'unfreeze_unsplit', 'no'],
    [receiver, 'relation_type', 'FRIEND'],
    [receiver, 'account', 'a'.repeat(65), 65],
    ['POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement', 'account_type', 'BUSINESS'],
    ['POST v3/merchant-service/complaints-v2/{complaint_id}/response', 'jump_url_text', undefined, ''],
    ['POST v3/combine-transactions/jsapi', 'sub_orders/0/out_trade_no', '1', 1],
    ['POST v3/ecommerce/fund/withdraw', 'account_type', 'DEPOSIT'],
  ])('%s %s %j', (name, field, wrong, told = wrong) => {
    const valid = validRequest(operationOf(name));
    expect(refusalOf(name, valid)).toBeUndefined();
    const json = changed(valid.json as Record<string, unknown>, `/body/${field}`, wrong);
    expect(refusalOf(name, { ...valid, json })).toEqual({ field: `/body/${field}`, value: told });
  });

  it.each<[operation: string, parameter: string, wrong: string | undefined, told?: unknown]>([
    ['GET v3/bill/tradebill', 'bill_date', '2024-02-31'],
    ['GET v3/bill/tradebill', 'bill_date', undefined, ''],
    ['GET v3/bill/tradebill', 'bill_type', 'ALLES'],
    ['GET v3/bill/fundflowbill', 'account_type', 'DEPOSIT'],
    ['GET v3/bill/fundflowbill', 'tar_type', 'ZIP'],
    ['GET v3/merchant-service/complaints-v2', 'limit', 'ten'],
    ['GET v3/merchant-service/complaints-v2', 'limit', '1.5', 1.5],
    ['GET v3/merchant-service/complaints-v2', 'begin_date', undefined, ''],
    ['GET v3/payscore/serviceorder', 'service_id', '', ''],
  ])('%s ?%s=%s', (name, parameter, wrong, told = wrong) => {
    const { query, ...valid } = validRequest(operationOf(name));
    expect(refusalOf(name, { ...valid, query })).toBeUndefined();
    const { [parameter]: _, ...rest } = query;
    const sent = wrong === undefined ? rest : { ...rest, [parameter]: wrong };
    expect(refusalOf(name, { ...valid, query: sent })).toEqual({ field: `/query/${parameter}`, value: told });
  });
});

describe('a field is taken that the official page allows:', () => {
  it.each<[operation: string, field: string, value: unknown]>([
    [`${shop}/native`, 'out_trade_no', '0aZ_|*-'],
    [`${shop}/native`, 'description', '茶'.repeat(127)],
    [`${shop}/native`, 'description', '🍵'.repeat(127)],
    [`${shop}/native`, 'notify_url', 'http://127.0.0.1:8080/notify'],
    [`${shop}/native`, 'time_expire', '2018-06-08T10:34:56.123Z'],
    [`${shop}/native`, 'attach', null],
    [`${shop}/native`, 'scene_info/store_info', undefined],
    [refund, 'reason', `${'茶'.repeat(26)}ok`],
    [refund, 'transaction_id', undefined],
    [refund, 'out_trade_no', undefined],
    // From 2,000 yuan the name is required.
    [transfer, 'user_name', undefined],
    [transfer, 'transfer_scene_id', '9999'],
    [receiver, 'custom_relation', undefined],
  ])('%s %s %j', (name, field, value) => {
    const valid = validRequest(operationOf(name));
    const json = changed(valid.json as Record<string, unknown>, `/body/${field}`, value);
    expect(refusalOf(name, { ...valid, json })).toBeUndefined();
  });
});

describe('what one field says of another', () => {
  it('is that one of two has to be there', () => {
    const valid = validRequest(operationOf(refund));
    const { transaction_id: _, out_trade_no: __, ...neither } = valid.json as Record<string, unknown>;
    expect(refusalOf(refund, { ...valid, json: neither })?.field).toBe('/body/out_trade_no');
  });

  it('is that a name is required from 2,000 yuan', () => {
    const valid = validRequest(operationOf(transfer));
    const { user_name: _, ...json } = valid.json as Record<string, unknown>;
    expect(refusalOf(transfer, { ...valid, json: { ...json, transfer_amount: 199_999 } })).toBeUndefined();
    expect(refusalOf(transfer, { ...valid, json: { ...json, transfer_amount: 200_000 } })?.field).toBe(
      '/body/user_name',
    );
  });
});

describe('every operation of the catalogue', () => {
  const inJson = operations.filter(({ body }) => body === undefined || body.type === 'application/json');

  it('accepts a request that has everything its schema names', () => {
    const refused = inJson.flatMap((operation) => {
      const refusal = refusalOf(operation.name, validRequest(operation));
      return refusal === undefined ? [] : [{ name: operation.name, ...refusal }];
    });
    expect(inJson.length).toBeGreaterThan(1000);
    expect(refused).toEqual([]);
  });

  it('refuses a body that breaks a rule of its schema, and points at it', () => {
    let tried = 0;
    const missed = inJson.flatMap((operation) => {
      const valid = validRequest(operation);
      if (operation.body === undefined) return [];
      // What decides over another field may be missed there first.
      const isPlain = !/x-required-when|anyOf/.test(JSON.stringify(operation.body.schema));
      return wrongOf(operation.body.schema, valid.json, '/body').flatMap((wrong) => {
        tried += 1;
        const json = changed(valid.json as Record<string, unknown>, wrong.pointer, wrong.value);
        const refusal = refusalOf(operation.name, { ...valid, json });
        const isRight = refusal !== undefined && (!isPlain || refusal.field === wrong.pointer);
        return isRight ? [] : [{ name: operation.name, ...wrong, refusal }];
      });
    });
    expect(tried).toBeGreaterThan(10_000);
    expect(missed).toEqual([]);
  });
});
