import { constants, createHash, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrandClientOptions, Sandbox } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { type Documented, documented, type Json, validBody, validOf } from '../support/valid-request';
import { responseProblems } from '../support/valid-response';
import { type Answer, type Call, call, isSigned } from './client';

let sandbox: Sandbox;
let brand: BrandClientOptions;
beforeAll(async () => {
  sandbox = await startSandbox();
  brand = await sandbox.addBrand();
});
afterAll(() => sandbox.close());

const operations = [...documented('v3'), ...documented('brand')];
const brandOf = ({ name }: Documented): BrandClientOptions | undefined =>
  name.includes(' brand/') ? brand : undefined;

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;

const encrypt = (text: string, { certs }: Pick<BrandClientOptions, 'certs'> = sandbox.options): string => {
  const [key = ''] = Object.values(certs);
  return publicEncrypt({ key: createPublicKey(key), ...oaep }, Buffer.from(text)).toString('base64');
};

/** A value with what its schema has encrypted changed. */
const changeEncrypted = (value: unknown, schema: Json, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return schema['x-encrypted'] === undefined ? value : change(value);
  if (Array.isArray(value)) return value.map((item) => changeEncrypted(item, schema.items ?? {}, change));
  if (typeof value !== 'object' || value === null) return value;
  const fields = (schema.anyOf?.[0] ?? schema).properties ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, changeEncrypted(each, fields[name] ?? {}, change)]),
  );
};

const file = Buffer.from('\x89PNG\r\n', 'latin1');

/** An upload by hand: what the schema of `meta` says of the file is true. */
const formOf = (schema: Json): { call: Call; said: Record<string, unknown> } => {
  const { meta, ...files } = schema.properties ?? {};
  const content = validBody(meta?.contentSchema ?? {});
  for (const [name, { 'x-upload': says }] of Object.entries(meta?.contentSchema?.properties ?? {})) {
    if (says === 'sha256' || says === 'sm3') content[name] = createHash(says).update(file).digest('hex');
  }
  const text = JSON.stringify(content);
  const [name = 'file'] = Object.keys(files);
  const body = Buffer.concat([
    Buffer.from(
      `--edge\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${text}\r\n` +
        `--edge\r\nContent-Disposition: form-data; name="${name}"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    file,
    Buffer.from('\r\n--edge--\r\n'),
  ]);
  const headers = { 'Content-Type': 'multipart/form-data; boundary=edge' };
  return { call: { body, headers, sign: { covers: text } }, said: content };
};

interface Valid {
  target: string;
  options: Call;
  /** What it says by name: of the body, the query and the path. */
  said: Record<string, unknown>;
}

const validCall = (operation: Documented): Valid => {
  const { name, path, query, body } = operation;
  const sealed = (text: string): string => encrypt(text, brandOf(operation));
  const [, template = ''] = name.split(' ');
  const fill = (fields: Record<string, Json>): [string, string][] =>
    Object.entries(fields)
      .filter(([, schema]) => !schema['x-forbidden-else'])
      .map(([field, schema]) => [field, String([validOf(schema)].flat()[0])]);
  const variables = Object.fromEntries(fill(path));
  const asked = Object.fromEntries(fill(query));
  const filled = template.replace(/\{(\w+)\}/g, (_, variable) =>
    variable === 'empty' ? '' : encodeURIComponent(variables[variable] ?? ''),
  );
  const search = new URLSearchParams(
    Object.entries(asked).map(([field, value]): [string, string] => [
      field,
      query[field]?.['x-encrypted'] ? sealed(value) : value,
    ]),
  );
  const target = `/${filled}${search.size > 0 ? `?${search}` : ''}`;
  if (body?.type === 'multipart/form-data') {
    const form = formOf(body.schema);
    return { target, options: form.call, said: { ...variables, ...asked, ...form.said } };
  }
  const content = body && validBody(body.schema);
  return {
    target,
    options: content ? { json: changeEncrypted(content, body.schema, sealed) } : {},
    said: { ...variables, ...asked, ...content },
  };
};

const send = async (operation: Documented): Promise<Valid & { answer: Answer }> => {
  const valid = validCall(operation);
  const [method = ''] = operation.name.split(' ');
  return {
    ...valid,
    answer: await call(sandbox, method, valid.target, { ...valid.options, brand: brandOf(operation) }),
  };
};

/** What of a request the response has to say again: texts and numbers under the same name. */
const echoOf = (said: Record<string, unknown>, schema: Json): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([name, field]) => {
        const { type, format, maxLength = Number.POSITIVE_INFINITY } = field;
        const isPlain = !field['x-encrypted'] && !field['x-extensible-enum'] && format === undefined;
        return isPlain && type === 'string' && typeof said[name] === 'string' && said[name].length <= maxLength;
      })
      .map(([name]) => [name, said[name]]),
  );

/** Those that the sandbox keeps a state for answer by it. */
const kept =
  /^\w+ v3\/(?:pay\/transactions|pay\/partner\/transactions\/(?:jsapi|app|h5|native|codepay|id|out-trade-no)(?:\/|$)|combine-transactions\/(?:app|h5|jsapi|native|out-trade-no)(?:\/|$)|profitsharing\/|payscore\/serviceorder|refund\/domestic|bill|certificates|security\/echo|merchant-service\/(?:images\/\{|complaints-v2|complaint-notifications)|marketing\/favor\/(?:coupon-stocks|stocks(?:\/\{stock_id\}(?:\/(?:start|pause|restart|items|merchants))?)?$|users|callbacks)|marketing\/busifavor\/(?:stocks|users|callbacks|coupons\/(?:send|use|return|deactivate|associate|disassociate)$)|fund-app\/mch-transfer\/(?:transfer-bills|user-confirm-authorization|elecsign)(?:\/|$)|papay\/(?:sign\/(?:partner\/)?contracts\/(?:pre-|plan-)|scheduled-deduct-sign|pay\/(?!harmony)|contracts)|partner-papay|transferdownload\/elecvoucherfile)/;

describe('a request as openapi/ has it gets the response that openapi/ has:', () => {
  const stateless = operations.filter(({ name }) => !kept.test(name));

  it.each(stateless.map((each) => [each.name, each] as const))('%s', async (_, operation) => {
    const { answer, said } = await send(operation);
    const { status, type, schema = {} } = operation.response;
    expect({ status: answer.status, body: answer.status === status ? '' : answer.body.toString() }).toEqual({
      status,
      body: '',
    });
    if (type === undefined) {
      expect(answer.body).toHaveLength(0);
    } else if (type === 'application/octet-stream') {
      expect(answer.body.length).toBeGreaterThan(0);
      return;
    } else {
      expect(responseProblems(operation, answer.json)).toEqual([]);
    }
    expect(isSigned({ options: brandOf(operation) ?? sandbox.options }, answer)).toBe(true);
    expect(answer.json).toMatchObject(echoOf(said, schema));
  });

  it('leaves out few', () => {
    expect(stateless.length).toBeGreaterThan(operations.length - 140);
  });

  it('is the same for the same request and seed, whatever the keys, and another for another seed', async () => {
    const now = () => Date.parse('2026-08-08T10:34:56+08:00');
    const one = operations.find(({ name }) => name === 'POST v3/ecommerce/profitsharing/returnorders');
    if (one === undefined) throw new Error('no such operation');
    const responses = ['1', '1', '2'].map(async (seed) => {
      const other = await startSandbox({ seed, now });
      const { target, options } = validCall(one);
      const timestamp = `${now() / 1000}`;
      const { json } = await call(other, 'POST', target, { ...options, sign: { timestamp } });
      await other.close();
      return json;
    });
    const [first, second, third] = await Promise.all(responses);
    expect(first).toMatchObject({ return_no: expect.stringMatching(/^\d+$/) });
    expect(second).toEqual(first);
    expect(third).not.toEqual(first);
  });

  it('opens what is sensitive and encrypts it for the merchant', async () => {
    sandbox.on('GET v3/nothing', () => ({}));
    const template = 'v3/profitsharing/receivers/add';
    const receiver = { type: 'PERSONAL_OPENID', account: 'o1', relation_type: 'USER', appid: 'wx8888888888888888' };
    const { json } = await call(sandbox, 'POST', `/${template}`, { json: { ...receiver, name: encrypt('张三') } });
    const { privateKey } = sandbox.options;
    expect(json).toMatchObject({ type: 'PERSONAL_OPENID', account: 'o1', relation_type: 'USER' });
    expect(privateDecrypt({ key: privateKey, ...oaep }, Buffer.from(String(json.name), 'base64')).toString()).toBe(
      '张三',
    );
    const refused = await call(sandbox, 'POST', `/${template}`, { json: { ...receiver, name: 'plain' } });
    expect(refused).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR', detail: { field: '/body/name' } } });
  });
});

describe('fail', () => {
  const native = {
    appid: 'wx8888888888888888',
    mchid: '1900000109',
    description: 'x',
    out_trade_no: 'order-1',
    notify_url: 'https://example.com/n',
    amount: { total: 1 },
  };
  const order = (headers: Call['headers'] = {}): Promise<Answer> =>
    call(sandbox, 'POST', '/v3/pay/transactions/native', { json: native, headers });

  it('gives the next request of an operation its documented error, signed, and then no more', async () => {
    sandbox.fail('POST v3/pay/transactions/native', 'FREQUENCY_LIMITED');
    sandbox.fail('POST /v3/pay/transactions/native', 'SYSTEM_ERROR');
    const answers = [await order(), await order(), await order()];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual([
      [429, 'FREQUENCY_LIMITED'],
      [500, 'SYSTEM_ERROR'],
      [200, undefined],
    ]);
    expect(answers.map((each) => isSigned(sandbox, each))).toEqual([true, true, true]);
  });

  it('is taken by no request of another operation and by none that is refused anyway', async () => {
    sandbox.fail('POST v3/pay/transactions/native', 'OUT_TRADE_NO_USED');
    const other = await call(sandbox, 'GET', '/v3/pay/transactions/out-trade-no/order-1?mchid=1900000109');
    const wrong = await call(sandbox, 'POST', '/v3/pay/transactions/native', { json: {} });
    expect([other.status, wrong.status, (await order()).json.code]).toEqual([200, 400, 'OUT_TRADE_NO_USED']);
  });

  it('may be asked for by the request itself', async () => {
    expect(await order({ 'Wechatpay-Sandbox-Fail': 'NO_AUTH' })).toMatchObject({
      status: 403,
      json: { code: 'NO_AUTH' },
    });
    expect(await order({ 'Wechatpay-Sandbox-Fail': 'NO_SUCH' })).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR' },
    });
  });

  it('refuses an operation and a code that are not documented, and names those that are', () => {
    expect(() => sandbox.fail('POST v3/nothing', 'NO_AUTH')).toThrow('"POST v3/nothing" is no documented operation');
    expect(() => sandbox.fail('POST v3/pay/transactions/native', 'NO_SUCH')).toThrow(
      /has no documented error "NO_SUCH"; it has: .*OUT_TRADE_NO_USED/,
    );
  });
});

describe('a list', () => {
  const later = { offset: '5', page_index: '2', page_token: 'next' };
  const lists = operations.flatMap((operation) => {
    const [name] = Object.entries(later).find(([each]) => operation.query[each] !== undefined) ?? [];
    return operation.name.startsWith('GET ') && name !== undefined ? [[operation.name, name, operation] as const] : [];
  });

  it('has one page, so that whoever turns its pages comes to an end', async () => {
    expect(lists.length).toBeGreaterThan(70);
    for (const [operation, name, documented] of lists) {
      const { target, options } = validCall(documented);
      const url = new URL(target, 'http://localhost');
      url.searchParams.set(name, later[name as keyof typeof later]);
      const { status, json } = await call(sandbox, 'GET', url.pathname + url.search, {
        ...options,
        brand: brandOf(documented),
      });
      // A list with a state of its own may not have what was asked for.
      if (status !== 200) continue;
      const rows = Object.values(json).filter(Array.isArray).flat();
      expect([operation, rows, json.next_page_token || undefined]).toEqual([operation, [], undefined]);
    }
  });
});

describe('an upload', () => {
  const uploads = operations.filter(({ body }) => body?.type === 'multipart/form-data');
  const digestOf = ({ body }: Documented): string | undefined =>
    Object.entries(body?.schema.properties?.meta?.contentSchema?.properties ?? {}).find(([, field]) =>
      /^sha256$|^sm3$/.test(field['x-upload'] ?? ''),
    )?.[0];

  it.each(uploads.flatMap((each) => (digestOf(each) ? [[each.name, each] as const] : [])))(
    'is refused whose file is another than its meta says: %s',
    async (_, operation) => {
      const { target, options } = validCall(operation);
      const body = Buffer.from(options.body as Buffer);
      body.write('X', body.indexOf(file), 'latin1');
      const { status, json } = await call(sandbox, 'POST', target, { ...options, body, brand: brandOf(operation) });
      expect(status).toBe(400);
      expect(json).toMatchObject({ code: 'PARAM_ERROR', detail: { field: `/body/meta/${digestOf(operation)}` } });
    },
  );
});
