import { constants, createDecipheriv, createHash, createHmac, publicEncrypt, randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { looseClient, startSandbox } from '../support/client';
import { readXml } from '../support/v2-platform';
import { type Documented, documented, openapi, validBody, validOf } from '../support/valid-request';
import { type Answer, call } from './client';
import { type Receiver, startReceiver } from './notify/receiver';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const operations = documented('v2');

type Fields = Record<string, string>;

/** The signature of APIv2, by hand: a response is signed as its request was. */
const signatureOf = (fields: Fields, signType = fields.sign_type): string => {
  const { sign: _, ...signed } = fields;
  const pairs = Object.keys(signed)
    .filter((name) => signed[name] !== '')
    .sort()
    .map((name) => `${name}=${signed[name]}`);
  const message = [...pairs, `key=${sandbox.options.secret}`].join('&');
  const hash = signType === 'HMAC-SHA256' ? createHmac('sha256', sandbox.options.secret) : createHash('md5');
  return hash.update(message).digest('hex').toUpperCase();
};

const xmlOf = (fields: Fields): string =>
  `<xml>${Object.entries(fields)
    .map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`)
    .join('')}</xml>`;

const textsOf = (fields: Record<string, unknown>): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : `${value}`,
    ]),
  );

const signed = (fields: Fields): Fields => {
  const whole: Fields = { nonce_str: randomBytes(16).toString('hex'), ...fields };
  return { ...whole, sign: signatureOf(whole) };
};

const askedOf = (query: Documented['query']): Fields =>
  textsOf(Object.fromEntries(Object.entries(query).map(([name, schema]) => [name, validOf(schema)])));

const encrypt = (text: string): string => {
  const [key = ''] = Object.values(sandbox.options.certs);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return publicEncrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(text)).toString('base64');
};

/** What an operation is sent, as its schema has it. */
const fieldsOf = ({ query, body }: Documented): Fields => {
  const asked = askedOf(query);
  const { mchid } = sandbox.options;
  const { media: _, ...content } = body === undefined ? asked : validBody(body.schema);
  const named = Object.keys(content).filter((name) => /^(?:mch_id|mchid|combine_mch_id)$/.test(name));
  const secret = Object.entries(body?.schema.properties ?? {}).filter(([, field]) => field['x-encrypted']);
  for (const [name] of secret) if (name in content) content[name] = encrypt(`${content[name]}`);
  return textsOf({ ...content, ...Object.fromEntries(named.map((name) => [name, mchid])) });
};

const pathOf = ({ place }: Documented): string => (place.split('/')[2] ?? '').replaceAll('~1', '/');

const send = (operation: Documented, fields: Fields): Promise<Answer> => {
  const [method = ''] = operation.name.split(' ');
  const options = { authorization: null, headers: { 'Content-Type': 'text/xml' } };
  if (method === 'GET') return call(sandbox, method, `${pathOf(operation)}?${new URLSearchParams(fields)}`, options);
  if (operation.body?.type !== 'multipart/form-data') {
    const asked = new URLSearchParams(askedOf(operation.query));
    const target = `${pathOf(operation)}${asked.size > 0 ? `?${asked}` : ''}`;
    return call(sandbox, method, target, { ...options, body: xmlOf(fields) });
  }
  const parts = Object.entries(fields).map(
    ([name, text]) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  const picture = '--edge\r\nContent-Disposition: form-data; name="media"; filename="a.png"\r\n\r\nPNG\r\n--edge--\r\n';
  const headers = { 'Content-Type': 'multipart/form-data; boundary=edge' };
  return call(sandbox, method, pathOf(operation), { ...options, headers, body: parts.join('') + picture });
};

const operationOf = (name: string): Documented => {
  const found = operations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is no operation of the catalogue`);
  return found;
};

const isUnsigned = ({ place }: Documented): boolean => {
  const [, , path = '', verb = ''] = place.split('/').map((word) => word.replaceAll('~1', '/'));
  return openapi.paths[path]?.[verb]?.['x-unsigned'] === true;
};

/** What operations on an order need before they can succeed, by hand, and what then stands in their request. */
const order = { out_trade_no: 'order-1', total_fee: '100', notify_url: 'http://127.0.0.1:9/notify' };
const place = async (name = 'POST v2/pay/unifiedorder'): Promise<void> => {
  const operation = operationOf(name);
  const own = Object.keys(operation.body?.schema.properties ?? {});
  const told = Object.fromEntries(Object.entries(order).filter(([field]) => own.includes(field)));
  const said = readXml((await send(operation, signed({ ...fieldsOf(operation), ...told }))).body.toString());
  expect(said).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS' });
};
const pay = async (): Promise<void> => {
  await place();
  sandbox.pay('order-1');
};
const refunding = { out_trade_no: 'order-1', total_fee: '100', refund_fee: '40', out_refund_no: 'refund-1' };
const refund = async (): Promise<void> => {
  await pay();
  const operation = operationOf('POST v2/secapi/pay/refund');
  const { transaction_id: _, ...fields } = fieldsOf(operation);
  await send(operation, signed({ ...fields, ...refunding }));
};
/** Beijing's. */
const today = (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
/** Signs a contract, and gives its number. */
const contract = async (of: '' | 'partner/'): Promise<Fields> => {
  const operation = operationOf(`POST v2/papay/${of}preentrustweb`);
  const { sub_mch_id: _, ...fields } = fieldsOf(operation);
  const merchant: Fields = of === '' ? {} : { sub_mch_id: '1900000110' };
  const named = { plan_id: '12535', contract_code: '100001256', notify_url: order.notify_url };
  await send(operation, signed({ ...fields, ...merchant, ...named }));
  return { contract_id: sandbox.signContract('100001256'), ...merchant };
};
/** The same, and takes money under it. */
const deduction = async (of: '' | 'partner/'): Promise<Fields> => {
  const { contract_id = '', ...named } = await contract(of);
  const operation = operationOf(`POST v2/pay/${of}pappayapply`);
  await send(operation, signed({ ...fieldsOf(operation), ...named, ...order, contract_id }));
  await sandbox.advance('10s');
  return named;
};
const direct = () => contract('');
const ofPartner = () => contract('partner/');
const prepared: Readonly<Record<string, readonly [prepare: () => Promise<void> | Promise<Fields>, fields: Fields]>> = {
  'POST v2/papay/querycontract': [direct, {}],
  'POST v2/papay/deletecontract': [direct, {}],
  'POST v2/pay/pappayapply': [direct, order],
  'POST v2/pay/paporderquery': [() => deduction(''), { out_trade_no: 'order-1' }],
  'POST v2/papay/partner/querycontract': [ofPartner, {}],
  'POST v2/papay/partner/deletecontract': [ofPartner, {}],
  'POST v2/pay/partner/pappayapply': [ofPartner, order],
  'POST v2/pay/partner/paporderquery': [() => deduction('partner/'), { out_trade_no: 'order-1' }],
  'POST v2/pay/downloadbill': [pay, { bill_date: today().replaceAll('-', ''), bill_type: 'ALL' }],
  'POST v2/pay/closeorder': [place, { out_trade_no: 'order-1' }],
  'POST v2/pay/orderquery': [pay, { out_trade_no: 'order-1' }],
  'POST v2/secapi/pay/refund': [pay, refunding],
  'POST v2/pay/refundquery': [refund, { out_trade_no: 'order-1', out_refund_no: 'refund-1' }],
  'POST v2/secapi/pay/reverse': [() => place('POST v2/pay/micropay'), { out_trade_no: 'order-1' }],
};

describe('a request of APIv2 as openapi/ has it gets the response that openapi/ has, signed where that is:', () => {
  it.each(operations.map((each) => [each.name, each] as const))('%s', async (_, operation) => {
    sandbox.reset();
    const [prepare, more] = prepared[operation.name] ?? [];
    const found = await prepare?.();
    const { transaction_id: _id, refund_id: __id, ...rest } = fieldsOf(operation);
    // A merchant of its own has no partner's fields.
    const { sub_mch_id: _mchid, sub_appid: _appid, ...direct } = rest;
    const named = found && found.sub_mch_id === undefined ? direct : rest;
    const fields = signed(more === undefined ? fieldsOf(operation) : { ...named, ...more, ...found });
    const { status, body, json } = await send(operation, fields);
    const { type, schema = {} } = operation.response;
    expect(status).toBe(200);
    if (type === 'text/plain') return expect(body.toString()).not.toContain('FAIL');
    if (type === 'application/json') return expect(Object.keys(json)).toEqual(Object.keys(schema.properties ?? {}));
    const said = readXml(body.toString());
    if (said.return_code !== undefined) expect(said).toMatchObject({ return_code: 'SUCCESS' });
    const allowed = schema.properties ?? {};
    const numbered = Object.keys(schema.patternProperties ?? {}).map((pattern) => new RegExp(pattern));
    expect(
      Object.keys(said).filter(
        (name) => !(name in allowed || numbered.some((pattern) => pattern.test(name))) && name !== 'sign',
      ),
    ).toEqual([]);
    const failing = /^(?:sign|err_code|err_code_des)$/;
    expect((schema.required ?? []).filter((name) => !failing.test(name) && said[name] === undefined)).toEqual([]);
    if ('result_code' in allowed) expect(said.result_code).toBe('SUCCESS');
    const { sign, ...content } = said;
    const expected = isUnsigned(operation) ? undefined : signatureOf(content, fields.sign_type);
    expect(sign).toBe(expected);
  });
});

describe('a request of APIv2', () => {
  const unified = operationOf('POST v2/pay/unifiedorder');

  it.each(['MD5', 'HMAC-SHA256'])('is verified and its response signed with %s', async (sign_type) => {
    const fields = signed({ ...fieldsOf(unified), sign_type });
    const { sign, ...said } = readXml((await send(unified, fields)).body.toString());
    expect(sign).toBe(signatureOf(said, sign_type));
    expect(sandbox.requests.at(-1)).toMatchObject({ signatureAccepted: true, status: 200 });
  });

  it.each<[what: string, change: (fields: Fields) => Fields, message: string]>([
    ['a wrong signature', (fields) => ({ ...fields, sign: '0'.repeat(32) }), '签名错误，请检查后再试'],
    ['a field changed after signing', (fields) => ({ ...fields, total_fee: '2' }), '签名错误，请检查后再试'],
    ['another merchant', (fields) => signed({ ...fields, mch_id: '1' }), '商户号mch_id不存在'],
    ['another sign_type', (fields) => signed({ ...fields, sign_type: 'SM3' }), 'sign_type只能是MD5或HMAC-SHA256'],
    ['a field missing', ({ body: _, ...fields }) => signed(fields), '此字段为必填项'],
  ])('is refused for %s, unsigned, with return_code FAIL', async (_, change, message) => {
    const { body } = await send(unified, change(signed(fieldsOf(unified))));
    const said = readXml(body.toString());
    expect(said).toEqual({ return_code: 'FAIL', return_msg: expect.stringContaining(message) });
  });

  it.each([
    ['no XML', 'total_fee=1'],
    ['a DOCTYPE', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><mch_id>&a;</mch_id></xml>'],
    ['XML that is cut off', '<xml><mch_id>1900000109'],
  ])('is refused for %s', async (_, body) => {
    const { body: answer } = await call(sandbox, 'POST', '/pay/unifiedorder', { authorization: null, body });
    expect(readXml(answer.toString())).toEqual({ return_code: 'FAIL', return_msg: 'XML格式错误' });
  });

  it('fails on demand with result_code FAIL, signed', async () => {
    sandbox.fail('POST v2/pay/unifiedorder', 'ORDERPAID');
    const { sign, ...said } = readXml((await send(unified, signed(fieldsOf(unified)))).body.toString());
    expect(said).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID' });
    expect(sign).toBe(signatureOf(said));
  });

  it('is made and verified by the client as well', async () => {
    sandbox.reset();
    await pay();
    const client = looseClient(sandbox.options);
    const xml = { appid: 'wx8888888888888888', mch_id: sandbox.options.mchid, out_trade_no: 'order-1' };
    const { data } = await client.chain('v2/pay/orderquery').post({ xml });
    expect(data).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no: 'order-1' });
  });
});

describe('an order of APIv2', () => {
  const identity = () => ({ appid: 'wx8888888888888888', mch_id: sandbox.options.mchid });
  const ask = async (path: string, fields: Fields): Promise<Fields> => {
    const said = readXml(
      (await send(operationOf(`POST v2/${path}`), signed({ ...identity(), ...fields }))).body.toString(),
    );
    const { sign, ...content } = said;
    expect(sign).toBe(signatureOf(content, fields.sign_type));
    return said;
  };
  const ordered = (more: Fields = {}) =>
    ask('pay/unifiedorder', {
      ...{ body: 'Image形象店', spbill_create_ip: '14.23.150.211', trade_type: 'NATIVE', product_id: '1' },
      ...{ out_trade_no: 'order-1', total_fee: '100', notify_url: receiver.url, ...more },
    });
  let receiver: Receiver;
  let taken: string;
  beforeEach(async () => {
    sandbox.reset();
    taken = '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>';
    receiver = await startReceiver(
      () => 200,
      undefined,
      () => taken,
    );
  });
  afterEach(() => receiver.close());

  it('whose notify_url is none is paid, and its notification missed', async () => {
    await ordered({ notify_url: 'nope' });
    sandbox.pay('order-1');
    await sandbox.idle();
    expect(sandbox.notifications).toMatchObject([
      { state: 'missed', deliveries: [{ error: expect.stringContaining('does not lead to this machine') }] },
    ]);
  });

  it.each(['MD5', 'HMAC-SHA256'])(
    'is paid, told by a signed notification, refunded, and told again: %s',
    async (sign_type) => {
      expect(await ordered({ sign_type })).toMatchObject({
        result_code: 'SUCCESS',
        trade_type: 'NATIVE',
        code_url: expect.stringMatching(/^weixin:/),
      });
      expect(await ask('pay/orderquery', { out_trade_no: 'order-1' })).toMatchObject({ trade_state: 'NOTPAY' });
      const transaction_id = sandbox.pay('order-1');
      await sandbox.idle();
      const { sign, ...told } = readXml(receiver.arrived[0]?.body ?? '');
      expect(sign).toBe(signatureOf(told, sign_type));
      expect(told).toMatchObject({
        ...identity(),
        transaction_id,
        out_trade_no: 'order-1',
        total_fee: '100',
        return_code: 'SUCCESS',
        time_end: expect.stringMatching(/^\d{14}$/),
      });
      expect(sandbox.notifications).toMatchObject([{ state: 'acknowledged', event_type: 'v2/transaction-success' }]);
      expect(await ask('pay/orderquery', { transaction_id })).toMatchObject({
        trade_state: 'SUCCESS',
        transaction_id,
        cash_fee: '100',
      });
      const asked = {
        out_trade_no: 'order-1',
        out_refund_no: 'r-1',
        total_fee: '100',
        refund_fee: '40',
        notify_url: receiver.url,
      };
      const first = await ask('secapi/pay/refund', asked);
      expect(first).toMatchObject({ result_code: 'SUCCESS', refund_fee: '40' });
      expect((await ask('secapi/pay/refund', asked)).refund_id).toBe(first.refund_id);
      await sandbox.advance('1m');
      const { req_info = '' } = readXml(receiver.arrived[1]?.body ?? '');
      const decipher = createDecipheriv(
        'aes-256-ecb',
        createHash('md5').update(sandbox.options.secret).digest('hex'),
        null,
      );
      const plain = Buffer.concat([decipher.update(Buffer.from(req_info, 'base64')), decipher.final()]).toString();
      expect(plain).toMatch(/^<root>.*<\/root>$/);
      expect(readXml(plain.replaceAll('root>', 'xml>'))).toMatchObject({
        refund_id: first.refund_id,
        refund_status: 'SUCCESS',
        refund_fee: '40',
      });
      expect(await ask('pay/refundquery', { out_trade_no: 'order-1' })).toMatchObject({
        refund_count: '1',
        refund_status_0: 'SUCCESS',
        out_refund_no_0: 'r-1',
      });
      expect(await ask('pay/orderquery', { out_trade_no: 'order-1' })).toMatchObject({ trade_state: 'REFUND' });
    },
  );

  it('is told again until its receiver says SUCCESS in XML', async () => {
    taken = 'ok';
    await ordered();
    sandbox.pay('order-1');
    await sandbox.idle();
    expect(sandbox.notifications).toMatchObject([{ state: 'pending' }]);
    taken = '<xml><return_code>SUCCESS</return_code></xml>';
    await sandbox.advance('15s');
    expect(sandbox.notifications).toMatchObject([{ state: 'acknowledged' }]);
  });

  it('is in one book with those of APIv3', async () => {
    await ordered();
    sandbox.pay('order-1');
    const { json } = await call(
      sandbox,
      'GET',
      `/v3/pay/transactions/out-trade-no/order-1?mchid=${sandbox.options.mchid}`,
    );
    expect(json).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } });
  });

  it('is in the bill of its day, the same as by APIv3', async () => {
    const bill = async (fields: Fields) => {
      const asked = signed({ ...identity(), bill_date: today().replaceAll('-', ''), ...fields });
      return (await send(operationOf('POST v2/pay/downloadbill'), asked)).body;
    };
    const none = { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' };
    await ordered();
    expect(readXml((await bill({})).toString())).toEqual(none);
    sandbox.pay('order-1');
    const { json } = await call(sandbox, 'GET', `/v3/bill/tradebill?bill_date=${today()}`);
    const { pathname, search } = new URL(`${json.download_url}`);
    const { body } = await call(sandbox, 'GET', pathname + search);
    expect(body.toString()).toContain('`order-1,');
    expect(await bill({})).toEqual(body);
    expect(gunzipSync(await bill({ tar_type: 'GZIP' }))).toEqual(body);
    expect((await bill({ bill_type: 'SUCCESS' })).toString()).not.toContain('微信退款单号');
    for (const bill_date of ['20240501', today(), today().slice(0, 4)]) {
      expect(readXml((await bill({ bill_date })).toString())).toEqual(none);
    }
    expect(readXml((await bill({ bill_type: 'REFUND' })).toString())).toEqual(none);
    const refused = { return_code: 'FAIL', return_msg: '沙箱只提供ALL、SUCCESS和REFUND账单' };
    expect(readXml((await bill({ bill_type: 'RECHARGE_REFUND' })).toString())).toEqual(refused);
  });

  it('refuses what its state does not allow, by the documented err_code', async () => {
    const refusal = async (path: string, fields: Fields) => (await ask(path, fields)).err_code;
    const out_trade_no = 'order-1';
    expect(await refusal('pay/orderquery', { out_trade_no })).toBe('ORDERNOTEXIST');
    await ordered();
    expect((await ordered({ total_fee: '1' })).err_code).toBe('OUT_TRADE_NO_USED');
    const refund = { out_trade_no, out_refund_no: 'r-1', total_fee: '100', refund_fee: '100' };
    expect(await refusal('secapi/pay/refund', refund)).toBe('ORDER_NOT_READY');
    sandbox.pay('order-1');
    expect((await ordered()).err_code).toBe('ORDERPAID');
    expect(await refusal('pay/closeorder', { out_trade_no })).toBe('ORDERPAID');
    expect(await refusal('secapi/pay/refund', { ...refund, total_fee: '99' })).toBe('REFUND_FEE_MISMATCH');
    expect(await refusal('secapi/pay/refund', { ...refund, refund_fee: '101' })).toBeDefined();
    expect(await refusal('pay/refundquery', { out_refund_no: 'r-1' })).toBe('REFUNDNOTEXIST');
    await ordered({ out_trade_no: 'order-2' });
    expect((await ask('pay/closeorder', { out_trade_no: 'order-2' })).result_code).toBe('SUCCESS');
    expect(await refusal('pay/closeorder', { out_trade_no: 'order-2' })).toBe('ORDERCLOSED');
    expect((await ordered({ out_trade_no: 'order-2' })).err_code).toBe('ORDERCLOSED');
  });
});
