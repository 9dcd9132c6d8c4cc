import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Builder, Formatter, Invoke, Rsa } from '../../src';
import { createPlatform } from '../../src/webhook/testing';
import { paySign, request, response, testPrivateKey } from '../support/official-vectors';
import { openssl, withFile } from '../support/openssl';

const at = (seconds: string, offset = 0): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: (Number(seconds) + offset) * 1000 });
};

afterEach(() => {
  vi.useRealTimers();
});

/** The signature of a message by OpenSSL, with the published key. */
const signedByOpenssl = (message: string): string =>
  withFile(testPrivateKey, (key) => openssl(['dgst', '-sha256', '-sign', key], message).toString('base64'));

describe('the published signature of a request', () => {
  const serial = '3775B6A45ACD588826D15E583A95F5DD00000000';
  const certs = { [response.serial]: response.publicKey };
  const message = [request.method, request.target, request.timestamp, request.nonce, request.body, ''].join('\n');
  const json = JSON.parse(request.body);

  it('is what OpenSSL makes of the published message', () => {
    expect(signedByOpenssl(message)).toBe(request.signature);
  });

  it('is made by the helpers under PHP’s names', () => {
    const { method, target, timestamp, nonce, body, signature } = request;
    expect(Formatter.request(method, target, timestamp, nonce, body)).toBe(message);
    expect(Rsa.sign(message, testPrivateKey)).toBe(signature);
  });

  it('is over the very body and target that a call of the client makes of its parameters', async () => {
    at(request.timestamp);
    const { mchid } = json;
    const instance = Builder.factory({ mchid, serial, privateKey: testPrivateKey, certs });
    const made = await instance.v3.pay.transactions.jsapi.toRequest('post', { json });
    expect(made.body).toBe(request.body);
    const [, nonce = ''] = /nonce_str="(\w{32})"/.exec(made.headers.Authorization ?? '') ?? [];
    expect(made.message.replace(nonce, request.nonce)).toBe(message);
  });

  it('is what a call sends, when its nonce is the published one', async () => {
    at(request.timestamp);
    const signed: string[] = [];
    const signer = {
      sign: async (text: string) => {
        const repeated = text.replace(/^\w{32}$/m, request.nonce);
        signed.push(repeated);
        return Rsa.sign(repeated, testPrivateKey);
      },
    };
    const instance = Builder.factory({ mchid: json.mchid, serial, signer, certs });
    const { headers } = await instance.v3.pay.transactions.jsapi.toRequest('post', { json });
    expect(signed).toEqual([message]);
    expect(headers.Authorization).toContain(`signature="${request.signature}"`);
    expect(headers.Authorization).toContain(`timestamp="${request.timestamp}"`);
  });
});

describe('the published paySign', () => {
  const message = [paySign.appId, paySign.timeStamp, paySign.nonceStr, paySign.package, ''].join('\n');

  it('is what OpenSSL makes of the published message', () => {
    expect(signedByOpenssl(message)).toBe(paySign.signature);
  });

  it.each(['jsapi', 'miniprogram'] as const)('is what Invoke.%s makes', async (kind) => {
    const invoke = Invoke.from({ mchid: '1900007291', privateKey: testPrivateKey });
    const made = await invoke[kind]({
      appid: paySign.appId,
      prepay_id: paySign.package.replace('prepay_id=', ''),
      timestamp: paySign.timeStamp,
      nonce: paySign.nonceStr,
    });
    const { signature, ...fields } = paySign;
    expect(made).toEqual({ ...fields, signType: 'RSA', paySign: signature });
  });
});

describe('a response that the real platform signed', () => {
  let server: Server;
  let body: string;
  beforeEach(() => {
    body = response.body;
  });
  beforeAll(async () => {
    server = createServer((_, reply) => {
      reply.writeHead(200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Request-ID': response.requestId,
        'Wechatpay-Nonce': response.nonce,
        'Wechatpay-Signature': response.signature,
        'Wechatpay-Timestamp': response.timestamp,
        'Wechatpay-Serial': response.serial,
        'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      });
      reply.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  const call = (publicKey: string = response.publicKey) =>
    Builder.factory({
      mchid: '1900007291',
      serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
      privateKey: testPrivateKey,
      certs: { [response.serial]: publicKey },
      base_uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    }).v3.pay.transactions.native.post({
      json: {
        appid: 'wxd678efh567hg6787',
        mchid: '1900007291',
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no: '1217752501201407033233368018',
        notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
        amount: { total: 100 },
      },
    });

  it('verifies by OpenSSL', () => {
    const message = `${response.timestamp}\n${response.nonce}\n${response.body}\n`;
    const verified = withFile(response.publicKey, (key) =>
      withFile(Buffer.from(response.signature, 'base64'), (signature) =>
        openssl(['dgst', '-sha256', '-verify', key, '-signature', signature], message).toString(),
      ),
    );
    expect(verified.trim()).toBe('Verified OK');
  });

  it('verifies by the helpers under PHP’s names', () => {
    const { timestamp, nonce, publicKey, signature } = response;
    expect(Rsa.verify(Formatter.response(timestamp, nonce, response.body), signature, publicKey)).toBe(true);
  });

  it.each([0, 300, -300])('is taken by a call whose clock is %i s off', async (offset) => {
    at(response.timestamp, offset);
    expect((await call()).data).toEqual({ code_url: 'weixin://wxpay/bizpayurl?pr=JyC91EIz1' });
  });

  it.each([301, -301])('is refused by a call whose clock is %i s off', async (offset) => {
    at(response.timestamp, offset);
    await expect(call()).rejects.toMatchObject({ code: 'SIGNATURE_CLOCK', requestId: response.requestId });
  });

  it('is refused when one character of it is another one', async () => {
    at(response.timestamp);
    body = response.body.replace('JyC91', 'JyC92');
    await expect(call()).rejects.toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });

  it('is refused by another key under its id', async () => {
    at(response.timestamp);
    const [other] = Object.values((await createPlatform()).options.certs);
    const publicKey = String(other?.export({ type: 'spki', format: 'pem' }));
    await expect(call(publicKey)).rejects.toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });
});
