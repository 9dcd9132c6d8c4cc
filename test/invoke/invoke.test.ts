import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import { Invoke, type Invoker, type JsapiParameters } from '../../src/invoke';
import { rejection } from '../support/client';
import { makePair, openssl, type Pair, withFile } from '../support/openssl';
import { thrown } from '../support/thrown';

const mchid = '1900000109';
const secret = '192006250b4c09247ec02edce69f6a2d';
const order = { appid: 'wx8888888888888888', prepay_id: 'wx201410272009395522657a690389285100' };
const moment = { timestamp: 1414561699, nonce: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS' };
let pair: Pair;
let invoke: Invoker;
beforeAll(() => {
  pair = makePair();
  invoke = Invoke.from({ mchid, privateKey: pair.pkcs8, secret });
});

const verified = (message: string, signature: string): string =>
  withFile(pair.spki, (key) =>
    withFile(Buffer.from(signature, 'base64'), (file) =>
      openssl(['dgst', '-sha256', '-verify', key, '-signature', file], message).toString(),
    ),
  );
const digest = (text: string, ...options: string[]): string =>
  openssl(['dgst', '-r', ...options], `${text}&key=${secret}`)
    .toString()
    .split(' ')[0]
    ?.toUpperCase() ?? '';

describe('JSAPI and mini programs', () => {
  it('get six parameters that OpenSSL verifies over appId, timeStamp, nonceStr and package', () => {
    const { paySign, ...rest } = invoke.jsapi({ ...order, ...moment });
    expect(rest).toEqual({
      appId: order.appid,
      timeStamp: '1414561699',
      nonceStr: moment.nonce,
      package: `prepay_id=${order.prepay_id}`,
      signType: 'RSA',
    });
    const message = `${order.appid}\n1414561699\n${moment.nonce}\nprepay_id=${order.prepay_id}\n`;
    expect(verified(message, paySign)).toContain('Verified OK');
    expect(invoke.miniprogram({ ...order, ...moment })).toEqual({ ...rest, paySign });
  });

  it('get the time in seconds as text and a fresh nonce', () => {
    const [first, second] = [invoke.jsapi(order), invoke.jsapi(order)];
    expect(first.timeStamp).toMatch(/^\d{10}$/);
    expect(first.nonceStr).toMatch(/^[0-9A-Z]{32}$/);
    expect(second.nonceStr).not.toBe(first.nonceStr);
  });

  it.each(['MD5', 'HMAC-SHA256'] as const)('get what OpenSSL digests with %s for an order of APIv2', (sign_type) => {
    const { paySign, ...rest } = invoke.v2.jsapi({ ...order, ...moment, sign_type });
    expect(rest).toMatchObject({ signType: sign_type, package: `prepay_id=${order.prepay_id}` });
    const text = `appId=${order.appid}&nonceStr=${moment.nonce}&package=prepay_id=${order.prepay_id}&signType=${sign_type}&timeStamp=1414561699`;
    expect(paySign).toBe(sign_type === 'MD5' ? digest(text, '-md5') : digest(text, '-sha256', '-hmac', secret));
    expect(invoke.v2.miniprogram({ ...order, ...moment, sign_type })).toEqual({ ...rest, paySign });
  });
});

describe('Apps', () => {
  const fields = {
    appid: order.appid,
    partnerid: mchid,
    prepayid: order.prepay_id,
    package: 'Sign=WXPay',
    noncestr: moment.nonce,
    timestamp: '1414561699',
  };

  it('get seven parameters that OpenSSL verifies over appid, timestamp, noncestr and prepayid', () => {
    const { sign, ...rest } = invoke.app({ ...order, ...moment });
    expect(rest).toEqual(fields);
    expect(verified(`${order.appid}\n1414561699\n${moment.nonce}\n${order.prepay_id}\n`, sign)).toContain(
      'Verified OK',
    );
  });

  it('get MD5 and HMAC-SHA256 over the same fields for an order of APIv2', () => {
    const text = `appid=${order.appid}&noncestr=${moment.nonce}&package=Sign=WXPay&partnerid=${mchid}&prepayid=${order.prepay_id}&timestamp=1414561699`;
    expect(invoke.v2.app({ ...order, ...moment })).toEqual({ ...fields, sign: digest(text, '-md5') });
    expect(invoke.v2.app({ ...order, ...moment, sign_type: 'HMAC-SHA256' }).sign).toBe(
      digest(text, '-sha256', '-hmac', secret),
    );
  });
});

describe('H5', () => {
  const h5_url = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=1037687096';

  it('gets the page as it is, or with where to come back to, encoded', () => {
    expect(invoke.h5({ h5_url })).toBe(h5_url);
    const url = invoke.h5({ h5_url, redirect_url: 'https://example.com/paid?order=1&by=中#top' });
    expect(url.startsWith(`${h5_url}&redirect_url=https%3A%2F%2F`)).toBe(true);
    expect(new URL(url).searchParams.get('redirect_url')).toBe('https://example.com/paid?order=1&by=中#top');
  });

  it.each([
    ['https://wx.tenpay.com/checkmweb?prepay_id=wx1#wechat_redirect', '?prepay_id=wx1&redirect_url='],
    ['https://wx.tenpay.com/checkmweb#/pay?a=1', '?redirect_url='],
    ['https://wx.tenpay.com/checkmweb?b=%2f+~&c=中#a#redirect_url=x', '&c=中&redirect_url='],
  ])('gets where to come back to into the query of %s, and the rest stays as it is', (page, query) => {
    const redirect_url = 'https://example.com/paid?order=1#top';
    const url = invoke.h5({ h5_url: page, redirect_url });
    expect(url).toContain(query);
    expect(new URL(url).searchParams.getAll('redirect_url')).toEqual([redirect_url]);
    expect(url.replace(/[?&]redirect_url=https%3A[^&#]*/, '')).toBe(page);
  });

  it.each([
    [{ h5_url: '' }],
    [{ h5_url: undefined as never }],
    [{ h5_url: '/pay' }],
    [{ h5_url, redirect_url: 'paid' }],
    [{ h5_url: `${h5_url}&redirect_url=x`, redirect_url: 'https://example.com/' }],
  ])('is refused for %o', (order) => {
    expect(thrown(() => invoke.h5(order))).toMatchObject({ name: 'RequestError', code: 'OPTIONS_INVALID' });
  });
});

describe('微信支付分', () => {
  const hmac = (text: string): string => digest(text, '-sha256', '-hmac', secret);
  const tail = `nonce_str=${moment.nonce}`;

  it('确认订单 is signed with HMAC-SHA256 over what OpenSSL digests', () => {
    const view = invoke.payscore.use({ package: 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we+/=', ...moment });
    const sign = hmac(
      `mch_id=${mchid}&${tail}&package=DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we+/=&sign_type=HMAC-SHA256&timestamp=1414561699`,
    );
    expect(view).toMatchObject({
      businessType: 'wxpayScoreUse',
      extraData: {
        mch_id: mchid,
        package: 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we+/=',
        timestamp: '1414561699',
        nonce_str: moment.nonce,
        sign_type: 'HMAC-SHA256',
        sign,
      },
    });
    expect(Object.fromEntries(new URLSearchParams(view.queryString))).toEqual(view.extraData);
    expect(view.queryString).toContain('9we%2B%2F%3D');
    expect(view.query).toBe(view.queryString);
  });

  it('确认订单 is the package alone where there is no secret', () => {
    const { extraData } = Invoke.from({ mchid, privateKey: pair.pkcs8 }).payscore.use({ package: 'P' });
    expect(extraData).toEqual({ package: 'P' });
  });

  it('授权服务 is a token without a signature, or a request number with one', () => {
    expect(invoke.payscore.enable({ apply_permissions_token: 'A_A', scene: 'ORDER' })).toEqual({
      businessType: 'wxpayScoreEnable',
      extraData: { apply_permissions_token: 'A_A', scene: 'ORDER' },
      queryString: 'apply_permissions_token=A_A&scene=ORDER',
      query: 'apply_permissions_token=A_A&scene=ORDER',
    });
    expect(invoke.payscore.enable({ service_id: 'S', out_request_no: 'R', ...moment }).extraData.sign).toBe(
      hmac(`mch_id=${mchid}&${tail}&out_request_no=R&service_id=S&sign_type=HMAC-SHA256&timestamp=1414561699`),
    );
  });

  it('订单详情 is signed over service and order', () => {
    const { businessType, extraData } = invoke.payscore.detail({ service_id: 'S', out_order_no: 'O', ...moment });
    expect(businessType).toBe('wxpayScoreDetail');
    expect(extraData.sign).toBe(
      hmac(`mch_id=${mchid}&${tail}&out_order_no=O&service_id=S&sign_type=HMAC-SHA256&timestamp=1414561699`),
    );
  });

  it('签约计划 is the package alone', () => {
    expect(invoke.payscore.plan({ package: 'P' })).toMatchObject({
      businessType: 'wxpayScorePlan',
      queryString: 'package=P',
    });
  });

  it('is refused where a value is missing or wrong', () => {
    const bad = [
      () => invoke.payscore.use({ package: undefined as never }),
      () => invoke.payscore.plan({ package: '' }),
      () => invoke.payscore.enable({ apply_permissions_token: '' }),
      () => invoke.payscore.enable({ service_id: 'S' } as never),
      () => invoke.payscore.detail({ service_id: 'S', out_order_no: null as never }),
      () => invoke.payscore.detail({ service_id: 'S', out_order_no: 'O', timestamp: 1414561699000 }),
    ];
    for (const call of bad) expect(thrown(call)).toMatchObject({ code: 'OPTIONS_INVALID' });
  });
});

describe('pages of the browser', () => {
  const contract = {
    appid: 'wxcbda96de0b165486',
    plan_id: 12535,
    contract_code: '100000',
    request_serial: 1000n,
    contract_display_account: '微信代扣',
    notify_url: 'https://weixin.qq.com/?a=1&b=2',
    timestamp: 1414488825,
  };

  it('of 公众号纯签约 are signed with MD5 over their values before they are encoded', () => {
    const url = new URL(invoke.page.entrustweb({ ...contract, return_web: 1 }));
    expect(`${url.origin}${url.pathname}${url.hash}`).toBe(
      'https://api.mch.weixin.qq.com/papay/entrustweb#wechat_redirect',
    );
    const { sign, ...fields } = Object.fromEntries(url.searchParams);
    const text = Object.keys(fields)
      .sort()
      .map((name) => `${name}=${fields[name]}`)
      .join('&');
    expect(sign).toBe(digest(text, '-md5'));
    expect(fields).toEqual({
      appid: 'wxcbda96de0b165486',
      mch_id: mchid,
      plan_id: '12535',
      contract_code: '100000',
      request_serial: '1000',
      contract_display_account: '微信代扣',
      notify_url: 'https://weixin.qq.com/?a=1&b=2',
      version: '1.0',
      timestamp: '1414488825',
      return_web: '1',
    });
  });

  it('of a partner name the sub-merchant', () => {
    const url = new URL(invoke.page.partnerEntrustweb({ ...contract, sub_mch_id: '1900000110' }));
    expect(url.pathname).toBe('/papay/partner/entrustweb');
    expect(url.searchParams.get('sub_mch_id')).toBe('1900000110');
    expect(url.searchParams.get('sign')).toMatch(/^[0-9A-F]{32}$/);
  });

  it('of 授权获取code are not signed', () => {
    const query = {
      appid: 'wx1',
      redirect_uri: 'https://example.com/back?x=1',
      scope: 'pay_realname',
      state: 's',
    } as const;
    expect(invoke.page.authindex(query)).toBe(
      `https://payapp.weixin.qq.com/appauth/authindex?mch_id=${mchid}&response_type=code&appid=wx1&redirect_uri=https%3A%2F%2Fexample.com%2Fback%3Fx%3D1&scope=pay_realname&state=s#wechat_redirect`,
    );
  });

  it("never carry another merchant's mch_id", () => {
    expect(thrown(() => invoke.page.entrustweb({ ...contract, timestamp: Date.now() }))).toMatchObject({
      message: expect.stringContaining('seconds'),
    });
    expect(thrown(() => invoke.page.entrustweb({ ...contract, mch_id: '1' }))).toMatchObject({
      code: 'MCHID_MISMATCH',
    });
  });
});

describe('Invoke.from', () => {
  it('takes a signer in place of the private key', async () => {
    const seen: string[] = [];
    const signer = {
      sign: (message: string) => {
        seen.push(message);
        return 'c2ln';
      },
    };
    expect((await Invoke.from({ mchid, signer }).jsapi({ ...order, ...moment })).paySign).toBe('c2ln');
    expect(seen).toEqual([`${order.appid}\n1414561699\n${moment.nonce}\nprepay_id=${order.prepay_id}\n`]);
  });

  it.each(['jsapi', 'miniprogram', 'app'] as const)('says of %s that the signer failed, and why', async (name) => {
    const cause = new Error('KMS is out of reach');
    for (const sign of [
      () => Promise.reject(cause),
      () => {
        throw cause;
      },
    ]) {
      expect(await rejection(Invoke.from({ mchid, signer: { sign } })[name](order))).toMatchObject({
        name: 'RequestError',
        code: 'SIGNER_FAILED',
        cause,
      });
    }
  });

  it('refuses a signer of 国密, for which the cashier has no documented signType', () => {
    const signer = { scheme: 'WECHATPAY2-SM2-WITH-SM3', sign: () => 'QUJD' };
    expect(thrown(() => Invoke.from({ mchid, signer }))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining("signType: 'RSA'"),
    });
  });

  it('says which key is missing', () => {
    const bare = Invoke.from({ mchid });
    expect(thrown(() => bare.jsapi(order))).toMatchObject({ message: expect.stringContaining('privateKey') });
    expect(thrown(() => bare.v2.jsapi(order))).toMatchObject({ code: 'SECRET_MISSING' });
    expect(thrown(() => bare.payscore.detail({ service_id: 'S', out_order_no: 'O' }))).toMatchObject({
      code: 'SECRET_MISSING',
    });
    expect(bare.payscore.enable({ apply_permissions_token: 'A' }).query).toBe('apply_permissions_token=A');
  });

  it('refuses a mchid and a secret that cannot be', () => {
    expect(thrown(() => Invoke.from({ mchid: 1900000109 as never }))).toMatchObject({ code: 'MCHID_INVALID' });
    expect(thrown(() => Invoke.from({ mchid, secret: 'short' }))).toMatchObject({ code: 'SECRET_INVALID' });
  });

  it('refuses a key that cannot sign', () => {
    expect(thrown(() => Invoke.from({ mchid, privateKey: pair.spki }))).toMatchObject({ code: 'KEY_INVALID' });
  });

  it.each([
    ['an order without prepay_id', { appid: 'wx1', prepay_id: undefined as never }, /prepay_id is missing/],
    ['an order without appid', { ...order, appid: '' }, /appid is empty/],
    ['a prefix that is there already', { ...order, prepay_id: 'prepay_id=wx1' }, /already begins/],
    ['a line feed, which would change what is signed', { ...order, appid: 'wx1\n' }, /not text of one line/],
    [
      'a blank, which the cashier would not know',
      { ...order, prepay_id: ` ${order.prepay_id}` },
      /prepay_id .*white space/,
    ],
    ['an appid with a blank behind it', { ...order, appid: `${order.appid} ` }, /appid .*white space/],
    ['what a template made of nothing', { ...order, prepay_id: `${undefined}` }, /prepay_id is "undefined"/],
    ['a nonce that is empty', { ...order, nonce: '' }, /nonce is empty/],
    ['milliseconds', { ...order, timestamp: 1414561699000 }, /timestamp.*seconds.*10 digits/],
    ['milliseconds as text', { ...order, timestamp: '1414561699000' }, /timestamp.*seconds.*10 digits/],
    ['a part of a second', { ...order, timestamp: 1414561699.5 }, /timestamp.*seconds.*10 digits/],
    ['a date', { ...order, timestamp: '2014-10-29T05:48:19Z' }, /timestamp.*seconds.*10 digits/],
  ])('and then refuses %s', async (_, bad, message) => {
    const refusal = { code: 'OPTIONS_INVALID', message: expect.stringMatching(message) };
    const later = Invoke.from({ mchid, signer: { sign: () => 'c2ln' } });
    for (const name of ['jsapi', 'miniprogram', 'app'] as const) {
      expect(thrown(() => invoke[name](bad))).toMatchObject(refusal);
      expect(await rejection(later[name](bad))).toMatchObject(refusal);
    }
    expect(thrown(() => invoke.v2.jsapi(bad))).toMatchObject({ code: 'OPTIONS_INVALID' });
    expect(thrown(() => invoke.v2.app(bad))).toMatchObject({ code: 'OPTIONS_INVALID' });
  });
});

describe('parameters whose await is forgotten', () => {
  const json = async (write: (response: ServerResponse) => void): Promise<{ status: number; body: string }> => {
    const server = createServer((_, response) => {
      try {
        write(response);
      } catch (error) {
        response.writeHead(500).end((error as { code?: string }).code);
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return { status: response.status, body: await response.text() };
    } finally {
      server.close();
    }
  };
  const signer = { sign: async () => 'c2ln' };

  it('are there all the same when the private key signs: what a server sends is what OpenSSL verifies', async () => {
    const { status, body } = await json((response) => response.end(JSON.stringify(invoke.jsapi(order))));
    const { appId, timeStamp, nonceStr, package: prepaid, paySign } = JSON.parse(body) as JsapiParameters;
    expect(status).toBe(200);
    expect(verified(`${appId}\n${timeStamp}\n${nonceStr}\n${prepaid}\n`, paySign)).toContain('Verified OK');
  });

  it.each(['jsapi', 'miniprogram', 'app'] as const)('never leave as {} from %s when a signer signs', async (name) => {
    const later = Invoke.from({ mchid, signer });
    const asIs = await json((response) => response.end(JSON.stringify(later[name](order))));
    const within = await json((response) => response.end(JSON.stringify({ order: later[name](order) })));
    const spread = await json((response) => response.end(JSON.stringify({ ...later[name](order) })));
    for (const sent of [asIs, within, spread]) expect(sent).toEqual({ status: 500, body: 'AWAIT_MISSING' });
    const { body } = await json(async (response) => response.end(JSON.stringify(await later[name](order))));
    expect(JSON.parse(body)).toMatchObject({ [name === 'app' ? 'sign' : 'paySign']: 'c2ln' });
  });

  it('are an ordinary promise in every other respect', async () => {
    const parameters = Invoke.from({ mchid, signer }).jsapi(order);
    expect(parameters).toBeInstanceOf(Promise);
    expect(inspect(parameters)).not.toContain('AWAIT_MISSING');
    expect(await Promise.all([parameters, parameters.then(({ paySign }) => paySign)])).toEqual([
      expect.objectContaining({ paySign: 'c2ln' }),
      'c2ln',
    ]);
  });
});

it('takes the options of a client, and says so when it is given the client', () => {
  const client = Builder.factory({
    mchid,
    serial: pair.serial,
    privateKey: pair.pkcs8,
    certs: { PUB_KEY_ID_0114232134912410000000000000: makePair().spki },
  });
  expect(() => Invoke.from(client as never)).toThrow(
    'Invoke.from takes the options of Builder.factory, and not what it made.',
  );
});
