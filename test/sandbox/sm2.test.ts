import { randomBytes, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { Sandbox, type SandboxOptions } from '../../src/sandbox';
import { sm2 } from '../../src/sm';
import { Webhook } from '../../src/webhook';
import { rejection } from '../support/client';
import { makePair, openssl } from '../support/openssl';
import {
  makeSm2Pair,
  opensslSm2Decrypt,
  opensslSm2Encrypt,
  opensslSm2Sign,
  opensslSm2Verify,
  opensslSm4Key,
} from '../support/sm2';
import { openSm4Gcm } from '../support/sm4-gcm';
import { call } from './client';
import { startReceiver } from './notify/receiver';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.start({ algorithm: 'SM2' });
  sandbox.on('POST v3/echo', ({ json }) => ({ body: { json } }));
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

/** The merchant's side, by OpenSSL's command line. */
const authorized = (
  method: string,
  target: string,
  body = '',
  { privateKey = sandbox.options.privateKey, scheme = 'WECHATPAY2-SM2-WITH-SM3', spoil = (text: string) => text } = {},
) => {
  const { mchid, serial } = sandbox.options;
  const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, randomBytes(16).toString('hex')];
  const signature = spoil(opensslSm2Sign(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`, privateKey));
  const fields = { mchid, nonce_str: nonce, signature, timestamp, serial_no: serial };
  const list = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  return { body, authorization: `${scheme} ${list}` };
};

const publicKeyOf = (serial: unknown): string =>
  openssl(['x509', '-noout', '-pubkey'], sandbox.options.certs[`${serial}`] ?? '').toString();

const isSigned = (headers: Readonly<Record<string, unknown>>, body: string | Buffer): boolean =>
  opensslSm2Verify(
    `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`,
    `${headers['wechatpay-signature']}`,
    publicKeyOf(headers['wechatpay-serial']),
  );

const opened = ({ ciphertext, nonce, associated_data }: Record<string, string>): string =>
  openSm4Gcm(
    Buffer.from(ciphertext ?? '', 'base64'),
    opensslSm4Key(sandbox.options.apiV3Key),
    Buffer.from(nonce ?? ''),
    Buffer.from(associated_data ?? ''),
  ).toString();

describe('a sandbox of 国密', () => {
  it('takes what OpenSSL signs, and signs so that OpenSSL finds it right', async () => {
    const { status, headers, body } = await call(
      sandbox,
      'POST',
      '/v3/echo',
      authorized('POST', '/v3/echo', '{"description":"腾讯充值中心"}'),
    );
    expect(status).toBe(200);
    expect(headers['wechatpay-signature-type']).toBe('WECHATPAY2-SM2-WITH-SM3');
    expect(isSigned(headers, body)).toBe(true);
  });

  const broken = (text: string): string => {
    const der = Buffer.from(text, 'base64');
    der[0] = 0x31;
    return der.toString('base64');
  };
  it.each([
    ['another body', () => ({ ...authorized('POST', '/v3/echo', '{}'), body: '{"a":1}' }), 'signature'],
    ['another key', () => authorized('POST', '/v3/echo', '{}', { privateKey: makeSm2Pair().pkcs8 }), 'signature'],
    ['another spelling of the signature', () => authorized('POST', '/v3/echo', '{}', { spoil: broken }), 'signature'],
    ['no ASN.1', () => authorized('POST', '/v3/echo', '{}', { spoil: () => 'AAAA' }), 'signature'],
    [
      'the scheme of RSA',
      () => authorized('POST', '/v3/echo', '{}', { scheme: 'WECHATPAY2-SHA256-RSA2048' }),
      'scheme',
    ],
  ])('does not take %s', async (_, request, field) => {
    expect(await call(sandbox, 'POST', '/v3/echo', request())).toMatchObject({
      status: 401,
      json: { code: 'SIGN_ERROR', detail: { field } },
    });
  });

  it('hands out its certificates to who asks for those of SM2', async () => {
    const ask = (query: string) =>
      call(sandbox, 'GET', `/v3/certificates${query}`, authorized('GET', `/v3/certificates${query}`));
    for (const query of ['?algorithm_type=SM2', '?algorithm_type=ALL']) {
      const { json } = await ask(query);
      const [{ serial_no, encrypt_certificate }] = json.data as [
        { serial_no: string; encrypt_certificate: Record<string, string> },
      ];
      expect(encrypt_certificate.algorithm).toBe('AEAD_SM4_GCM');
      expect(opened(encrypt_certificate)).toBe(sandbox.options.certs[serial_no]);
    }
    expect((await ask('?algorithm_type=RSA')).status).toBe(404);
  });

  it('has certificates that OpenSSL finds signed with SM2', () => {
    const [[serial, pem] = ['', '']] = Object.entries(sandbox.options.certs);
    expect(new X509Certificate(pem).serialNumber).toBe(serial);
    expect(openssl(['x509', '-noout', '-text'], pem).toString()).toMatch(
      /Signature Algorithm: SM2-with-SM3.*ASN1 OID: SM2/s,
    );
    const der = openssl(['x509', '-outform', 'DER'], pem);
    const content = der.subarray(4, 8 + der.readUInt16BE(6));
    // Behind the content: the algorithm of 12 bytes, and the head of the BIT STRING.
    const signature = der.subarray(4 + content.length + 12 + 3);
    expect(opensslSm2Verify(content, signature.toString('base64'), publicKeyOf(serial))).toBe(true);
  });

  it('opens what OpenSSL encrypts for it, and refuses any other ciphertext', async () => {
    const [serial = ''] = Object.keys(sandbox.options.certs);
    const add = (name: string) => {
      const { mchid } = sandbox.options;
      const json = { appid: 'wx8888888888888888', type: 'MERCHANT_ID', account: mchid, name, relation_type: 'STORE' };
      const target = '/v3/profitsharing/receivers/add';
      return call(sandbox, 'POST', target, {
        ...authorized('POST', target, JSON.stringify(json)),
        headers: { 'Wechatpay-Serial': serial },
      });
    };
    const { status, json } = await add(opensslSm2Encrypt('示例商户', publicKeyOf(serial)));
    expect(status).toBe(200);
    expect(opensslSm2Decrypt(`${json.name}`, sandbox.options.privateKey)).toBe('示例商户');
    expect((await add(opensslSm2Encrypt('示例商户', makeSm2Pair().spki))).json.code).toBe('PARAM_ERROR');
  });

  it('sends notifications that OpenSSL verifies and opens', async () => {
    const receiver = await startReceiver();
    sandbox.notify('COUPON.USE', { url: receiver.url, resource: { coupon_id: '98674556' } });
    await sandbox.idle();
    await receiver.close();
    const [{ headers, body } = { headers: {}, body: '{}' }] = receiver.arrived;
    expect(headers['wechatpay-signature-type']).toBe('WECHATPAY2-SM2-WITH-SM3');
    expect(isSigned(headers, body)).toBe(true);
    expect(JSON.parse(opened(JSON.parse(body).resource))).toMatchObject({ coupon_id: '98674556' });
  });
});

describe('the first day of a 国密 merchant', () => {
  it('an order is placed, paid and notified of, sensitive fields included, after a certificate was replaced too', async () => {
    const { mchid, base_uri } = sandbox.options;
    const certificates = { cooldown: 0 };
    const { certs: _, secret, ...keys } = sandbox.options;
    const instance = Builder.factory({ mchid, secret, base_uri, ...sm2({ ...keys, certificates }) });
    const seen: string[] = [];
    const webhook = Webhook.from(instance).on('DirectPayment', ({ resource }) => {
      seen.push(resource.out_trade_no);
    });
    const shop = createServer(webhook.node).listen(0, '127.0.0.1');
    await new Promise((resolve) => shop.once('listening', resolve));
    const notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`;
    try {
      for (const out_trade_no of ['sm2-order-0001', 'sm2-order-0002']) {
        const order = {
          appid: 'wx8888888888888888',
          mchid,
          description: '国密',
          out_trade_no,
          notify_url,
          amount: { total: 1 },
        };
        expect((await instance.v3.pay.transactions.native.post({ json: order })).data.code_url).toMatch(/^weixin:/);
        sandbox.pay(out_trade_no);
        await sandbox.idle();
        await sandbox.rotateCertificate();
      }
      const receiver = {
        appid: 'wx8888888888888888',
        type: 'MERCHANT_ID',
        account: mchid,
        name: '示例商户',
        relation_type: 'STORE',
      } as const;
      const { data } = await instance.v3.profitsharing.receivers.add.post({ json: receiver });
      expect(data.name).toBe('示例商户');
    } finally {
      shop.closeAllConnections();
      shop.close();
    }
    expect(seen).toEqual(['sm2-order-0001', 'sm2-order-0002']);
    expect(sandbox.notifications.map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged']);
    expect(sandbox.requests.every(({ signatureAccepted }) => signatureAccepted)).toBe(true);
  });

  it('a response or a notification that went wrong is refused', async () => {
    const { mchid, base_uri } = sandbox.options;
    const { certs: _, secret, ...keys } = sandbox.options;
    const instance = Builder.factory({ mchid, secret, base_uri, ...sm2({ ...keys, certificates: 'download' }) });
    const ask = () =>
      instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: 'x12345',
        query: { mchid: sandbox.options.mchid },
      });
    sandbox.on('GET v3/pay/transactions/out-trade-no/{out_trade_no}', () => ({ body: { trade_state: 'SUCCESS' } }));
    await ask();
    for (const [kind, code] of [
      ['signature', 'SIGNATURE_DIGEST'],
      ['tampered', 'SIGNATURE_DIGEST'],
      ['unknown-serial', 'SIGNATURE_SERIAL_UNKNOWN'],
      ['unsigned', 'SIGNATURE_HEADERS_INCOMPLETE'],
      ['stale', 'SIGNATURE_CLOCK'],
    ] as const) {
      sandbox.answerNext({ kind });
      expect(await rejection(ask())).toMatchObject({ code });
    }
    // Of a probe a call that only asks is repeated.
    sandbox.answerNext({ kind: 'signtest' });
    expect((await ask()).data.trade_state).toBe('SUCCESS');
  });
});

describe('Sandbox.start refuses', () => {
  it.each<[string, SandboxOptions, RegExp]>([
    ['an algorithm that there is not', { algorithm: 'SM4' as never }, /algorithm must be 'RSA' or 'SM2'/],
    ['国密 in a folder', { algorithm: 'SM2', dir: '/tmp/sm2-sandbox' }, /does not go with dir/],
    ['国密 with a public key', { algorithm: 'SM2', platformKeys: 'both' }, /platformKeys: 'both'/],
    [
      'keys of RSA for 国密',
      { algorithm: 'SM2', keys: { merchant: makePair().pkcs8, platform: makePair().pkcs8 } },
      /keys\.merchant must be an SM2 private key/,
    ],
    [
      'keys of 国密 for RSA',
      { keys: { merchant: makeSm2Pair().pkcs8, platform: makeSm2Pair().pkcs8 } },
      /keys\.merchant must be an RSA private key/,
    ],
  ])('%s', async (_, options, message) => {
    expect(await rejection(Sandbox.start(options))).toMatchObject({
      name: 'TypeError',
      message: expect.stringMatching(message),
    });
  });
});
