import { createPublicKey, sign, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../src/builder';
import type { Sandbox } from '../src/sandbox';
import { Webhook } from '../src/webhook';
import type { LooseNode } from '../types/core.js';
import { rejection, startSandbox } from './support/client';
import { makePair } from './support/openssl';
import { thrown } from './support/thrown';

const publicKeyId = 'PUB_KEY_ID_0114232134912410000000000000';
const serial = '7132D72A03E93CDDF8C03BBD1F37EEDF9B7B9A7B';
const apiV3Key = 'abcdefghijklmnopqrstuvwxyz012345';
const secret = '0123456789abcdefghijklmnopqrstuv';

const make = (options: object): LooseNode => Builder.factory(options as never) as unknown as LooseNode;

describe('a merchant with APIv2 alone', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());
  const alone = (): object => {
    const { mchid, secret: own, base_uri } = sandbox.options;
    return { mchid, secret: own, base_uri };
  };

  it('calls APIv2 with mchid and secret, and nothing else', async () => {
    const xml = {
      ...{ appid: 'wx8888888888888888', mch_id: sandbox.options.mchid, body: 'Image形象店', out_trade_no: 'order-1' },
      ...{ total_fee: 100, spbill_create_ip: '14.23.150.211', notify_url: 'http://127.0.0.1:9/', trade_type: 'NATIVE' },
      product_id: '1',
    };
    const { data } = await make(alone()).chain('v2/pay/unifiedorder').post({ xml });
    expect(data).toMatchObject({ result_code: 'SUCCESS', code_url: expect.stringMatching(/^weixin:/) });
  });

  it.each(['v3/pay/transactions/native', 'v3/some/new/thing'])(
    'is told by a call of %s which options are missing, and nothing is sent',
    async (template) => {
      const before = sandbox.requests.length;
      const instance = make(alone());
      for (const call of [instance.chain(template).post({ json: {} }), instance.chain(template).toRequest('post')]) {
        expect(await rejection(call)).toMatchObject({
          name: 'ConfigurationError',
          code: 'IDENTITY_UNSUITABLE',
          message: expect.stringMatching(/APIv3.*serial, privateKey .* and certs/),
        });
      }
      expect(sandbox.requests).toHaveLength(before);
    },
  );

  it('has the axios of APIv2 alone', () => {
    const driver = Builder.factory(alone() as never).getDriver();
    expect(driver.select('v2').defaults.baseURL).toBe(sandbox.options.base_uri);
    for (const name of ['v3', 'brand', undefined] as const) {
      expect(thrown(() => driver.select(name))).toMatchObject({ code: 'IDENTITY_UNSUITABLE' });
    }
  });

  it('receives the notifications of APIv2', async () => {
    const webhook = Webhook.from(Builder.factory(alone() as never), { v2: true });
    const told: unknown[] = [];
    webhook.on('v2/transaction-success', ({ resource }) => void told.push(resource.out_trade_no));
    const server = createServer(webhook.node).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const xml = {
      ...{ appid: 'wx8888888888888888', mch_id: sandbox.options.mchid, body: 'x', out_trade_no: 'order-2' },
      ...{ total_fee: 100, spbill_create_ip: '14.23.150.211', trade_type: 'NATIVE', product_id: '1' },
      notify_url: `http://127.0.0.1:${port}/`,
    };
    await make(alone()).chain('v2/pay/unifiedorder').post({ xml });
    sandbox.pay('order-2');
    await sandbox.idle();
    expect(told).toEqual(['order-2']);
    server.closeAllConnections();
    server.close();
  });

  it('cannot receive notifications without v2: true, nor those of APIv3', async () => {
    const instance = Builder.factory(alone() as never);
    expect(thrown(() => Webhook.from(instance))).toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringMatching(/v2: true/),
    });
    const webhook = Webhook.from(instance, { v2: true });
    const headers = {
      'wechatpay-timestamp': `${Math.floor(Date.now() / 1000)}`,
      'wechatpay-nonce': 'n',
      'wechatpay-signature': 'AAAA',
      'wechatpay-serial': publicKeyId,
    };
    expect(await rejection(webhook.parse('{"id":"1"}', headers))).toMatchObject({ code: 'SIGNATURE_SERIAL_UNKNOWN' });
    expect(new Webhook({ secret, v2: true })).toBeInstanceOf(Webhook);
  });

  it.each(['sensitive', 'onSensitiveFailure'])('has no use for %s', (name) => {
    expect(
      thrown(() => make({ mchid: '1900000109', secret, [name]: name === 'sensitive' ? 'auto' : () => 1 })),
    ).toMatchObject({
      name: 'ConfigurationError',
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringContaining(name),
    });
  });

  it.each(['serial', 'privateKey', 'certs', 'certificates', 'verifier', 'signer'])(
    'is none once %s is given: what else APIv3 takes is asked for',
    (name) => {
      const given = {
        serial,
        privateKey: makePair().pkcs8,
        certs: {},
        certificates: 'download',
        verifier: {},
        signer: {},
      };
      const error = thrown(() => make({ mchid: '1900000109', secret, [name]: given[name as 'serial'] }));
      expect(error).toMatchObject({ name: 'ConfigurationError' });
      expect(error).not.toMatchObject({ code: 'IDENTITY_UNSUITABLE' });
    },
  );
});

it.each(['serial', 'privateKey', 'certs'])(
  'a merchant whose %s came out of an empty environment is told so at once, and is no client of APIv2 alone',
  (name) => {
    const options = { mchid: '1900000109', secret, [name]: undefined };
    expect(thrown(() => make(options))).toMatchObject({ name: 'ConfigurationError', code: 'SERIAL_INVALID' });
  },
);

describe('a brand', () => {
  const [own, platform] = [makePair(), makePair()];
  const brand_id = '120344';
  const identity = { brand_id, serial, privateKey: own.pkcs8, certs: { [publicKeyId]: platform.spki }, apiV3Key };

  it('signs by the scheme of brands over the string to sign of APIv3, and names its brand_id', async () => {
    const { headers, message } = await make(identity)
      .chain('brand/card-member/cards/{card_id}')
      .toRequest('get', { card_id: 'c1' });
    const { Authorization = '', 'Wechatpay-Serial': named } = headers;
    const [, scheme, parameters = ''] = /^(\S+) (.*)$/.exec(Authorization) ?? [];
    const said = Object.fromEntries(
      [...parameters.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    expect(scheme).toBe('WECHATPAY-BRAND-SHA256-RSA2048');
    expect(Object.keys(said).sort()).toEqual(['brand_id', 'nonce_str', 'serial_no', 'signature', 'timestamp']);
    expect(said).toMatchObject({ brand_id, serial_no: serial });
    expect(message).toBe(`GET\n/brand/card-member/cards/c1\n${said.timestamp}\n${said.nonce_str}\n\n`);
    const signature = Buffer.from(said.signature ?? '', 'base64');
    expect(verify('sha256', Buffer.from(message), createPublicKey(own.spki), signature)).toBe(true);
    expect(named).toBe(publicKeyId);
  });

  it('verifies responses, from a property chain as well', async () => {
    let isTrue = true;
    const server = createServer((_, response) => {
      const body = '{"card_id":"c1"}';
      const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, 'nonce'];
      const signed = `${timestamp}\n${nonce}\n${isTrue ? body : `${body} `}\n`;
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Serial': publicKeyId,
        'Wechatpay-Signature': sign('sha256', Buffer.from(signed), platform.pkcs8).toString('base64'),
        'Wechatpay-Signature-Type': 'WECHATPAY-BRAND-SHA256-RSA2048',
      });
      response.end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const instance = make({ ...identity, base_uri });
    const { data } = await Builder.factory({ ...identity, base_uri }).brand.cardMember.cards._card_id_.get({
      card_id: 'c1',
    });
    expect(data).toEqual({ card_id: 'c1' });
    isTrue = false;
    expect(await rejection(instance.chain('brand/card-member/cards').get())).toMatchObject({
      code: 'SIGNATURE_DIGEST',
    });
    server.closeAllConnections();
    server.close();
  });

  it.each(['v3/certificates', 'v2/pay/orderquery', 'hk/thing'])('reaches no %s', async (template) => {
    expect(await rejection(make(identity).chain(template).get())).toMatchObject({
      name: 'ConfigurationError',
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringMatching(/brand.*mchid/),
    });
  });

  it('has one axios, which is the default', () => {
    const driver = Builder.factory(identity).getDriver();
    expect(driver.select()).toBe(driver.select('brand'));
    for (const name of ['v2', 'v3'] as const) {
      expect(thrown(() => driver.select(name))).toMatchObject({ code: 'IDENTITY_UNSUITABLE' });
    }
  });

  it('has 微信支付公钥 alone: a key under another id is refused', () => {
    const certs = { '5157F09EFDC096DE15EBE81A47057A7232F1B8E1': platform.spki };
    expect(thrown(() => make({ ...identity, certs }))).toMatchObject({
      code: 'CERTS_INVALID',
      message: expect.stringMatching(/5157F09E.*PUB_KEY_ID_/),
    });
  });

  it.each([
    [identity, 'WECHATPAY2-SM2-WITH-SM3', 'a brand’s'],
    [{ ...identity, brand_id: undefined, mchid: '1900000109' }, 'WECHATPAY-BRAND-SHA256-RSA2048', 'a merchant’s'],
  ])('does not sign by the scheme of a merchant, nor a merchant by that of a brand', (options, scheme, whose) => {
    const signer = { scheme, sign: () => 'c2ln' };
    expect(thrown(() => make({ ...options, privateKey: undefined, signer }))).toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringMatching(`signer signs by ${scheme}.*${whose}`),
    });
  });

  it('is not reached by a merchant', async () => {
    const { brand_id: _, ...rest } = identity;
    const instance = make({ mchid: '1900000109', ...rest });
    expect(await rejection(instance.chain('brand/card-member/cards').get())).toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringMatching(/brand_id, serial, privateKey .* and certs/),
    });
  });

  it.each([
    ['mchid', '1900000109'],
    ['secret', secret],
    ['merchant', {}],
    ['certificates', 'download'],
  ])('is no merchant as well: %s is refused', (name, value) => {
    expect(thrown(() => make({ ...identity, [name]: value }))).toMatchObject({
      name: 'ConfigurationError',
      code: 'IDENTITY_AMBIGUOUS',
      message: expect.stringMatching(new RegExp(`brand_id.*${name}|${name}.*brand_id`)),
    });
  });

  it.each([
    ['', 'an empty text'],
    [120344, 'of type number'],
    ['a1', 'other text'],
    [null, 'null'],
  ])('has a brand_id of digits, as text: %j', (given, what) => {
    expect(thrown(() => make({ ...identity, brand_id: given }))).toMatchObject({
      code: 'BRAND_ID_INVALID',
      message: expect.stringContaining(what),
    });
  });

  it('takes no 平台证书: brands verify by 微信支付公钥 alone', async () => {
    const { makeCertificates } = await import('./support/v2-certificates');
    const { X509Certificate } = await import('node:crypto');
    const { cert } = makeCertificates('1900000109').server as { cert: string };
    const certs = { [new X509Certificate(cert).serialNumber]: cert };
    expect(thrown(() => make({ ...identity, certs }))).toMatchObject({
      code: 'CERTS_INVALID',
      message: expect.stringContaining('微信支付公钥'),
    });
  });
});

it.each<[string, object, string]>([
  ['of a merchant and a brand', { mchid: '1900000109' }, 'mchid'],
  ['of APIv2 and a brand', { secret, v2: true }, 'secret'],
])('a webhook is refused the options %s', (_, others, named) => {
  const certs = { [publicKeyId]: makePair().spki };
  expect(thrown(() => new Webhook({ brand_id: '120344', certs, apiV3Key, ...others } as never))).toMatchObject({
    code: 'IDENTITY_AMBIGUOUS',
    message: expect.stringContaining(`${named} does not go with brand_id`),
  });
});

it('a signer of 国密 is refused beside keys of RSA, which verify no response to it', () => {
  const signer = { scheme: 'WECHATPAY2-SM2-WITH-SM3', sign: () => '' };
  for (const keys of [{ certs: { [publicKeyId]: makePair().spki } }, { certificates: 'download', apiV3Key }]) {
    expect(thrown(() => make({ mchid: '1900000109', serial, signer, ...keys }))).toMatchObject({
      code: 'IDENTITY_UNSUITABLE',
      message: expect.stringContaining('WECHATPAY2-SM2-WITH-SM3'),
    });
  }
});
