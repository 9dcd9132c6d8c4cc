import { createCipheriv, createHash, createPrivateKey, randomBytes, sign as signBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bill } from '../src/bill/bill';
import { Builder } from '../src/builder';
import { Invoke } from '../src/invoke';
import type { BuilderOptions } from '../src/options';
import { isRecord, memberOf, ownOf, ownValue } from '../src/own';
import { MediaUtil } from '../src/upload/media-util';
import { Webhook } from '../src/webhook';
import type { LooseNode } from '../types/core.js';
import { type Platform, type Reply, startPlatform } from './support/platform';
import { signatureOf, signedXml, startV2Platform, type V2Platform } from './support/v2-platform';

const secret = '192006250b4c09247ec02edce69f6a2d';
const apiV3Key = 'k3k0123456789abcdef0123456789abc';
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-own-'));
const nobody = 'http://127.0.0.1:1/';

let platform: Platform;
let v2: V2Platform;
let reply: Reply;
beforeAll(async () => {
  platform = await startPlatform(() => reply);
  v2 = await startV2Platform(secret);
});
afterAll(async () => {
  await platform.close();
  await v2.close();
  rmSync(folder, { recursive: true });
});

const evil = { evil: 'evil' };
const yes = (): boolean => true;

/**
 * What another bug in the process may put on `Object.prototype`. Not among it is what Node itself inherits in every request
 * or response (`signal`, the name of a header): that ends calls, and leads them nowhere.
 */
const polluted: [name: string, value: unknown][] = [
  ...(['base_uri', 'baseURL', 'base'] as const).map((name): [string, unknown] => [name, nobody]),
  ...['query', 'json', 'xml', 'headers', 'params', 'meta', 'common'].map((name): [string, unknown] => [name, evil]),
  ...['body', 'data', 'url', 'contentType'].map((name): [string, unknown] => [name, 'evil']),
  ['setHost', false],
  ['maxHeaderSize', 1],
  ['sink', join(folder, 'sink')],
  ['bill', { hash_type: 'SHA1', hash_value: '0'.repeat(40) }],
  ['answer', 'bytes'],
  ['encrypted', { response: ['ok'], json: ['a'] }],
  ['response', ['ok']],
  ['unsigned', true],
  ['security', true],
  ['nonceless', true],
  ['sensitive', 'manual'],
  ['verbs', { post: { unsigned: true }, get: { answer: 'bytes' } }],
  ['below', { v3: {} }],
  ['{}', { verbs: { get: { answer: 'bytes' } } }],
  ['verify', async () => true],
  ['find', async () => undefined],
  ['atHand', { inUse: async () => 'EVIL', find: async () => undefined }],
  ['holds', () => false],
  ['keysFor', () => ({ inUse: async () => 'EVIL', verify: async () => true })],
  ['scheme', 'EVIL'],
  ['decrypt', () => 'evil'],
  ['signer', { sign: () => 'ZXZpbA==' }],
  ['verifier', { inUse: () => 'EVIL', verify: yes }],
  ['certificates', 'download'],
  ['certs', evil],
  ['certificate', evil],
  ['merchant', evil],
  ['secret', 's'.repeat(32)],
  ['onSensitiveFailure', 'evil'],
  ['store', evil],
  ['log', 'evil'],
  ['now', () => 0],
  ['v2', 'evil'],
  ['v3', 'evil'],
  ['thing', 'evil'],
  ['bodyLimit', 1],
  ['budget', 1],
  ['adapter', async () => ({ status: 200, data: 'evil', headers: {} })],
  ['transport', evil],
  ['auth', { username: 'evil', password: 'evil' }],
  ['validateStatus', yes],
  ['maxRedirects', 5],
  ['decompress', false],
  ['transformRequest', [() => 'evil']],
  ['transformResponse', [() => 'evil']],
  ['paramsSerializer', () => 'evil=1'],
  ['parseReviver', () => 'evil'],
  ['responseType', 'text'],
  ['responseEncoding', 'latin1'],
  ['maxContentLength', 1],
  ['maxBodyLength', 1],
  ['maxRate', 1],
  ['timeout', 1],
  ['proxy', { host: '127.0.0.1', port: 1 }],
  ['httpAgent', evil],
  ['httpsAgent', evil],
  ['httpVersion', 2],
  ['socketPath', join(folder, 'socket')],
  ['lookup', () => undefined],
  [
    'cancelToken',
    {
      throwIfRequested: () => {
        throw new Error('evil');
      },
    },
  ],
  ['showing', evil],
  ['syscall', 'connect'],
  ['errno', -1],
  ['sign', 'EVIL'],
  ['sign_type', 'HMAC-SHA256'],
  ['nonce_str', 'evil'],
  ['return_code', 'SUCCESS'],
  ['result_code', 'FAIL'],
  ['err_code', 'EVIL'],
  ['error_code', 'EVIL'],
  ['retcode', '1'],
  ['mch_id', '9'],
  ['req_info', 'ZXZpbA=='],
  ['event_ciphertext', 'ZXZpbA=='],
  ['resource', evil],
  ['original_type', 'refund'],
  ['refund_status', 'SUCCESS'],
  ['rawBody', '{}'],
  ['download_bill_list', [{ download_url: nobody }]],
  ['download_url', nobody],
  ['hash_type', 'MD5'],
  ['encrypt_key', 'ZXZpbA=='],
  ['bill_sequence', 'evil'],
  ['timestamp', '1'],
  ['nonce', 'evil'],
  ['digest', '0'.repeat(64)],
  ['filename', 'evil'],
  ['always', evil],
];

const pollute = async <T>(name: string, value: unknown, run: () => Promise<T>): Promise<T> => {
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
};

/** What one call came to: a value's text, or the name and code of an error. */
const outcome = async (call: () => unknown): Promise<string> => {
  try {
    const value = await call();
    return `gave ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  } catch (error) {
    const { name, code } = error as { name: string; code: unknown };
    return `threw ${name} ${String(code)}`;
  }
};

/** A notification by hand, sealed and signed. */
const notificationOf = (): { body: string; headers: Record<string, string> } => {
  const nonce = 'n'.repeat(12);
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from('a'));
  const sealed = [cipher.update('{"out_trade_no":"1","trade_state":"SUCCESS"}'), cipher.final(), cipher.getAuthTag()];
  const ciphertext = Buffer.concat(sealed).toString('base64');
  const resource = { algorithm: 'AEAD_AES_256_GCM', ciphertext, nonce, associated_data: 'a' };
  const body = JSON.stringify({ id: '1', event_type: 'TRANSACTION.SUCCESS', resource });
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const [serial = ''] = Object.keys(platform.keys);
  const message = Buffer.from(`${timestamp}\nn\n${body}\n`);
  const signature = signBytes('sha256', message, createPrivateKey(platform.keys[serial]?.pkcs8 ?? ''));
  return {
    body,
    headers: {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': signature.toString('base64'),
    },
  };
};

/** Everything that a polluted prototype could change, from the factory to the last byte that arrives. */
const observe = async (given: Partial<BuilderOptions> = {}): Promise<Record<string, unknown>> => {
  const options = { ...platform.options, apiV3Key, ...given };
  platform.requests.length = 0;
  v2.requests.length = 0;
  const said: Record<string, unknown> = {};
  const usual = Builder.factory(options) as unknown as LooseNode;
  said.url = await outcome(async () => (await usual.chain('v3/thing').toRequest('post', { json: { a: 1 } })).url);

  const client = Builder.factory({ ...options, base_uri: platform.url }) as unknown as LooseNode;
  const v3 = (name: string, answer: Partial<Reply>, call: () => Promise<unknown>) => {
    reply = { status: 200, headers: {}, body: '{"ok":1}', signed: true, ...answer };
    return outcome(async () => ((await call()) as { data: unknown }).data).then((came) => {
      said[name] = came;
    });
  };
  await v3('a POST', {}, () => (client.v3 as LooseNode).thing?.post({ json: { a: 1 } }) as Promise<unknown>);
  await v3('a GET', {}, () => client.chain('v3/pay/transactions/id/1').get({ query: { mchid: '1' } }));
  await v3('a GET without proof', { signed: false }, () => client.chain('v3/pay/transactions/id/1').get());
  await v3('a POST without proof', { signed: false }, () => client.chain('v3/thing').post({ json: {} }));
  await v3('an error without a code', { status: 400, body: '{}' }, () => client.chain('v3/thing').post({ json: {} }));
  await v3('an upload', {}, () =>
    client.chain('v3/merchant/media/upload').post({ body: new MediaUtil('a.png', Buffer.from('x')) }),
  );
  const opened = { body: JSON.stringify({ data: [{ payer_phone: platform.seal('139') }] }) };
  await v3('a sensitive field', opened, () => client.chain('v3/merchant-service/complaints-v2').get());
  const rowsOf = async (hashed: string): Promise<object> => {
    const hash_value = createHash('sha1').update(hashed).digest('hex');
    const download_url = `${platform.url}v3/billdownload/file?token=1`;
    const rows = Bill.rows(client, { hash_type: 'SHA1', hash_value, download_url });
    return { data: (await rows.next()).value };
  };
  const bill = '交易时间,订单金额\n`1,`2\n总交易单数,订单总金额\n`1,`2';
  await v3('a bill', { signed: false, body: bill }, () => rowsOf(bill));
  await v3('a forged bill', { signed: false, body: bill }, () => rowsOf('another'));
  said['arrived of v3'] = platform.requests.map(({ method, target, headers, signed, parts }) => [
    method,
    target,
    signed,
    Object.keys(headers).sort().join(),
    headers.authorization?.split(' ')[0],
    headers['wechatpay-serial'],
    parts.find(({ name }) => name === 'meta')?.content.toString(),
  ]);

  const old = Builder.factory({ ...options, secret, base_uri: v2.url }) as unknown as LooseNode;
  const xml = { appid: 'wx1', mch_id: options.mchid };
  const order = (name: string, fields: Record<string, string> | string): Promise<void> => {
    const body = typeof fields === 'string' ? fields : signedXml(fields, secret, 'MD5');
    v2.answer(() => ({ status: 200, headers: {}, body }));
    return outcome(async () => {
      const { data } = await old.chain('v2/pay/unifiedorder').post({ xml });
      return Object.keys(data as object).join();
    }).then((came) => {
      said[name] = came;
    });
  };
  await order('an order of APIv2', { return_code: 'SUCCESS', result_code: 'SUCCESS', prepay_id: '1' });
  await order('an order of APIv2 that failed', { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'MINE' });
  await order('an order of APIv2 without a word', { prepay_id: '1' });
  await order('an order of APIv2 without proof', '<xml><return_code>SUCCESS</return_code></xml>');
  said['arrived of v2'] = v2.requests.map(({ path, fields }) => [
    path,
    fields.sign === signatureOf(fields, secret, 'MD5'),
    Object.keys(fields).join(),
  ]);

  const webhook = new Webhook({ certs: platform.options.certs, apiV3Key, secret });
  const { body, headers } = notificationOf();
  said['a notification'] = await outcome(async () => (await webhook.parse(body, headers)).resource);
  said['a forged notification'] = await outcome(() => webhook.parse(body.replace('"1"', '"2"'), headers));
  said['a forged notification of APIv2'] = await outcome(() => webhook.parse('<xml><mch_id>1</mch_id></xml>', {}));

  const invoke = Invoke.from({ mchid: options.mchid, privateKey: options.privateKey });
  const moment = { timestamp: 1, nonce: 'mine' };
  said.invoke = await outcome(() => invoke.jsapi({ appid: 'wx1', prepay_id: 'wx2', ...moment }));
  said.nonces = await outcome(async () => (await invoke.jsapi({ appid: 'wx1', prepay_id: 'wx2' })).nonceStr.length);
  said['invoke without a secret'] = await outcome(() => invoke.v2.jsapi({ appid: 'wx1', prepay_id: 'wx2' }));
  return said;
};

describe('what is on Object.prototype changes nothing', () => {
  let clean: Record<string, unknown>;
  beforeAll(async () => {
    clean = await observe();
  });

  it('and is measured against what is right', () => {
    expect(clean).toMatchObject({
      url: 'gave https://api.mch.weixin.qq.com/v3/thing',
      'a POST': 'gave {"ok":1}',
      'a GET without proof': 'threw SignatureError SIGNATURE_HEADERS_INCOMPLETE',
      'a POST without proof': 'threw SignatureError SIGNATURE_HEADERS_INCOMPLETE',
      'an error without a code': 'threw ApiError HTTP_400',
      'a forged bill': 'threw MediaError DIGEST_MISMATCH',
      'a sensitive field': 'gave {"data":[{"payer_phone":"139"}]}',
      'an order of APIv2 that failed': 'threw ApiError MINE',
      'an order of APIv2 without proof': 'threw SignatureError SIGNATURE_MISSING',
      'a notification': 'gave {"out_trade_no":"1","trade_state":"SUCCESS"}',
      'a forged notification': 'threw NotificationError SIGNATURE_DIGEST',
      'invoke without a secret': 'threw RequestError SECRET_MISSING',
    });
    expect(clean['arrived of v3']).toHaveLength(9);
  });

  it.each(polluted)('of "%s"', async (name, value) => {
    // Node itself makes no connection while it finds a `timeout` there, so that those are made before.
    const given = name === 'timeout' ? { httpAgent: new Agent({ keepAlive: true }) } : {};
    if (name === 'timeout') await observe(given);
    expect(await pollute(name, value, () => observe(given))).toEqual(clean);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('the tools', () => {
  it('copy what parts own, a later one going first, into an object that inherits nothing', () => {
    const part = Object.create({ inherited: 1 }, { hidden: { value: 1 }, a: { value: 1, enumerable: true } });
    const all = ownOf(part, { a: 2, [Symbol.iterator]: 3 });
    expect(Object.getPrototypeOf(all)).toBeNull();
    expect(Reflect.ownKeys(all)).toEqual(['a', Symbol.iterator]);
    expect(all.a).toBe(2);
    expect(ownOf<object>(undefined)).toEqual({});
  });

  it('tell an object of names and values from null, a list and everything else', () => {
    expect([{}, { a: 1 }, Object.create(null), new Map()].every(isRecord)).toBe(true);
    expect([null, undefined, [], [{}], 'text', 1, () => ({})].some(isRecord)).toBe(false);
  });

  it('find what an object has itself, or its class, and not what every object has', async () => {
    const key = randomBytes(4).toString('hex');
    class Base {
      [name: string]: unknown;
      get base() {
        return this.constructor.name;
      }
    }
    class One extends Base {
      own = 1;
    }
    const one = new One();
    await pollute(key, 'evil', async () => {
      expect(one[key]).toBe('evil');
      expect([memberOf(one, 'own'), memberOf(one, 'base'), memberOf(one, key)]).toEqual([1, 'One', undefined]);
      expect([ownValue(one, 'own'), ownValue(one, 'base'), ownValue(one, key)]).toEqual([1, undefined, undefined]);
      expect(memberOf(Object.prototype as Record<string, unknown>, key)).toBe('evil');
      expect(memberOf(ownOf<Record<string, unknown>>({ a: 1 }), key)).toBeUndefined();
    });
  });
});
