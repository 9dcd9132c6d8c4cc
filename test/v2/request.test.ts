import { inspect } from 'node:util';
import { AxiosHeaders } from 'axios';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { openssl } from '../support/openssl';
import { type Arrived, startV2Platform, type V2Platform } from '../support/v2-platform';
import { clientOf, identity, mchid, secret } from './client';

let platform: V2Platform;
let us: ReturnType<typeof identity>;
let root: LooseNode;
beforeAll(async () => {
  platform = await startV2Platform(secret);
  us = identity();
  root = clientOf({ ...us, base_uri: platform.url });
});
afterEach(() => platform.reset());
afterAll(() => platform.close());

const last = (): Arrived => {
  const request = platform.requests.at(-1);
  if (request === undefined) throw new Error('nothing arrived');
  return request;
};
const order = { appid: 'wx8888888888888888', mch_id: mchid, body: '腾讯充值中心-QQ会员充值', total_fee: 888 };
const unifiedorder = (): LooseNode => root.chain('v2/pay/unifiedorder');

describe('a request of APIv2', () => {
  it('goes to the path without v2/ as XML, its fields as written', async () => {
    await unifiedorder().post({ xml: { ...order, detail: '{"goods_detail":[{"goods_name":"<苹果> & \\"梨\\""}]}' } });
    expect(last()).toMatchObject({
      method: 'POST',
      path: '/pay/unifiedorder',
      headers: { 'content-type': 'text/xml; charset=utf-8', accept: expect.stringContaining('text/xml') },
      fields: { ...order, total_fee: '888', detail: '{"goods_detail":[{"goods_name":"<苹果> & \\"梨\\""}]}' },
      signed: true,
    });
  });

  it('is signed with MD5 as OpenSSL computes it', async () => {
    await unifiedorder().post({ xml: order });
    const { nonce_str, sign } = last().fields;
    const text = `appid=${order.appid}&body=${order.body}&mch_id=${mchid}&nonce_str=${nonce_str}&total_fee=888&key=${secret}`;
    expect(sign).toBe(openssl(['dgst', '-md5', '-r'], text).toString().slice(0, 32).toUpperCase());
  });

  it('is signed with HMAC-SHA256 as OpenSSL computes it, where sign_type says so', async () => {
    await unifiedorder().post({ xml: { mch_id: mchid, sign_type: 'HMAC-SHA256' } });
    const { nonce_str, sign } = last().fields;
    const text = `mch_id=${mchid}&nonce_str=${nonce_str}&sign_type=HMAC-SHA256&key=${secret}`;
    expect(sign).toBe(openssl(['dgst', '-sha256', '-hmac', secret, '-r'], text).toString().slice(0, 64).toUpperCase());
  });

  it('carries a fresh nonce_str of 32 characters', async () => {
    await unifiedorder().post({ xml: order });
    await unifiedorder().post({ xml: order });
    const [first, second] = platform.requests.map(({ fields }) => fields.nonce_str);
    expect(first).toMatch(/^[0-9A-Z]{32}$/);
    expect(second).not.toBe(first);
  });

  it('keeps a nonce_str that is given and replaces a sign that is given', async () => {
    await unifiedorder().post({ xml: { ...order, nonce_str: 'ibuaiVcKdpRxkhJA', sign: 'OLD' } });
    expect(last()).toMatchObject({ signed: true, fields: { nonce_str: 'ibuaiVcKdpRxkhJA' } });
  });

  it('carries no nonce_str where the operation or the call says nonceless', async () => {
    await root.chain('v2/papay/deletecontract').post({ xml: { mch_id: mchid } });
    await unifiedorder().post({ xml: order, nonceless: true });
    await root.chain('v2/papay/deletecontract').post({ xml: { mch_id: mchid }, nonceless: false });
    expect(platform.requests.map(({ fields, signed }) => [signed, 'nonce_str' in fields])).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ]);
  });

  it('is signed over what a parser makes of its XML, line ends, CDATA ends and entities included', async () => {
    const xml = { mch_id: mchid, a: 'x]]>y', b: '1\r\n2\r3', c: '&lt;', d: ' padded ', e: '😀', f: true, g: 12n };
    await unifiedorder().post({ xml });
    expect(last()).toMatchObject({
      signed: true,
      fields: { a: 'x]]>y', b: '1\r\n2\r3', c: '&lt;', e: '😀', f: 'true', g: '12' },
    });
  });

  it('leaves undefined out, and sends what is empty without signing it', async () => {
    await unifiedorder().post({ xml: { mch_id: mchid, attach: '', detail: null, device_info: undefined, zero: 0 } });
    expect(last().signed).toBe(true);
    expect(last().fields).toMatchObject({ attach: '', detail: '', zero: '0' });
    expect(last().fields).not.toHaveProperty('device_info');
  });

  it('of GET is signed in its query', async () => {
    const query = { mch_id: mchid, appid: 'wx', notify_url: 'https://example.com/a?b=c&d', version: '1.0' };
    await root.chain('v2/papay/h5entrustweb').get({ query });
    expect(last()).toMatchObject({ method: 'GET', path: '/papay/h5entrustweb', signed: true, query });
    expect(last().query).not.toHaveProperty('nonce_str');
    expect(last().body).toHaveLength(0);
  });

  it('with a body keeps its query unsigned beside it', async () => {
    await root
      .chain('v2/secapi/mch/submchmanage')
      .post({ query: { action: 'add' }, xml: { mch_id: mchid }, security: false });
    expect(last()).toMatchObject({ query: { action: 'add' }, signed: true });
    expect(last().fields).not.toHaveProperty('action');
  });

  it('fills path variables in', async () => {
    const call = { addinstitutionsub: 'addInstitutionsub', xml: { mch_id: mchid }, security: false };
    await root.chain('v2/secapi/mch/{addinstitutionsub}').post(call);
    expect(last().path).toBe('/secapi/mch/addInstitutionsub');
  });

  it("goes to the call's own base_uri, path prefix included", async () => {
    await unifiedorder().post({ xml: order, base_uri: `${platform.url}global` });
    expect(last().path).toBe('/global/pay/unifiedorder');
  });
});

describe('an upload of APIv2', () => {
  it('signs the texts of its form and the MD5 of its file, without nonce_str', async () => {
    const form = new FormData();
    const media = Buffer.from([0xff, 0xd8, 0x00, 0x0d, 0x0a, 0xff]);
    form.append('media', new Blob([media], { type: 'image/jpeg' }), 'image.jpg');
    form.append('mch_id', mchid);
    form.append('sign_type', 'HMAC-SHA256');
    await root.chain('v2/secapi/mch/uploadmedia').post({ body: form, security: false });
    const { fields, signed, body, headers } = last();
    expect(signed).toBe(true);
    expect(fields).toEqual({
      mch_id: mchid,
      sign_type: 'HMAC-SHA256',
      media_hash: openssl(['dgst', '-md5', '-r'], media).toString().slice(0, 32),
      sign: expect.stringMatching(/^[0-9A-F]{64}$/),
    });
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(
      body.includes(Buffer.concat([Buffer.from('filename="image.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'), media])),
    ).toBe(true);
  });
});

it.each([
  ['line feeds', 'a\nb\n\nc'],
  ['carriage returns', 'a\rb\r\rc'],
  ['both', 'a\r\nb\n\rc\r\n'],
])('a text of a form is signed with the line ends that it is sent with: %s', async (_, text) => {
  const form = new FormData();
  form.append('mch_id', mchid);
  form.append('remark', text);
  await root.chain('v2/secapi/mch/uploadmedia').post({ body: form, security: false });
  expect(last().signed).toBe(true);
  expect(last().fields.remark?.split('\r\n')).toEqual(text.split(/\r\n|\r|\n/));
});

describe('headers of a call', () => {
  it.each([
    ['an object', { 'X-A': '1', 'X-B': '2' }],
    ['Headers', new Headers({ 'X-A': '1', 'X-B': '2' })],
    ['AxiosHeaders', new AxiosHeaders({ 'X-A': '1', 'X-B': '2' })],
    [
      'a Map',
      new Map([
        ['X-A', '1'],
        ['X-B', '2'],
      ]),
    ],
  ])('arrive as %s', async (_, headers) => {
    await unifiedorder().post({ xml: order, headers: headers as never });
    expect(last().headers).toMatchObject({ 'x-a': '1', 'x-b': '2' });
  });

  it('that cannot be read are refused, and nothing is sent', async () => {
    expect(await rejection(unifiedorder().post({ xml: order, headers: ['X-A', '1'] as never }))).toMatchObject({
      name: 'RequestError',
      code: 'OPTIONS_INVALID',
    });
    expect(platform.requests).toHaveLength(0);
  });
});

describe('nothing is sent for', () => {
  const bad: [string, () => Promise<unknown>, string][] = [
    ["another merchant's mch_id", () => unifiedorder().post({ xml: { mch_id: '1900000110' } }), 'MCHID_MISMATCH'],
    ["another merchant's mchid", () => unifiedorder().post({ xml: { mchid: '1' } }), 'MCHID_MISMATCH'],
    ["another merchant's combine_mch_id", () => unifiedorder().post({ xml: { combine_mch_id: 2 } }), 'MCHID_MISMATCH'],
    ['another merchant in the query', () => unifiedorder().get({ query: { mch_id: '1' } }), 'MCHID_MISMATCH'],
    ['sign_type in small letters', () => unifiedorder().post({ xml: { sign_type: 'md5' } }), 'OPTIONS_INVALID'],
    ['xml that is text', () => unifiedorder().post({ xml: '<xml/>' as never }), 'OPTIONS_INVALID'],
    ['xml that is a list', () => unifiedorder().post({ xml: [] }), 'OPTIONS_INVALID'],
    ['json', () => unifiedorder().post({ json: {} }), 'OPTIONS_INVALID'],
    ['a body that is text', () => unifiedorder().post({ body: '<xml/>' }), 'OPTIONS_INVALID'],
    ['two bodies', () => unifiedorder().post({ xml: {}, body: new FormData() }), 'BODY_AMBIGUOUS'],
    ['a structure', () => unifiedorder().post({ xml: { detail: { goods_detail: [] } } }), 'BODY_NOT_SERIALISABLE'],
    ['NaN', () => unifiedorder().post({ xml: { total_fee: Number.NaN } }), 'BODY_NOT_SERIALISABLE'],
    ['a function', () => unifiedorder().post({ xml: { total_fee: () => 1 } }), 'BODY_NOT_SERIALISABLE'],
    ['a name that is no element', () => unifiedorder().post({ xml: { 'a b': 1 } }), 'BODY_NOT_SERIALISABLE'],
    ['a control character', () => unifiedorder().post({ xml: { body: '\u0001' } }), 'CHARACTER_UNSUPPORTED'],
    ['a path that is missing', () => root.chain('v2').post({ xml: {} }), 'TEMPLATE_INVALID'],
    ['a base_uri that is none', () => unifiedorder().post({ xml: {}, base_uri: 'ftp://x/' }), 'OPTIONS_INVALID'],
    [
      'a certificate that is missing',
      () => root.chain('v2/secapi/pay/refund').post({ xml: {} }),
      'MERCHANT_CERTIFICATE_MISSING',
    ],
    [
      'a secret that is missing',
      () =>
        clientOf({ ...us, base_uri: platform.url, secret: undefined as never })
          .chain('v2/pay/unifiedorder')
          .post({ xml: order }),
      'SECRET_MISSING',
    ],
  ];
  it.each(bad)('%s', async (_, call, code) => {
    expect(await rejection(call())).toMatchObject({ name: 'RequestError', code });
    expect(platform.requests).toHaveLength(0);
  });

  it('a form that names a text twice', async () => {
    const form = new FormData();
    for (const value of ['1', '2']) form.append('sign_type', value);
    expect(await rejection(unifiedorder().post({ body: form }))).toMatchObject({ code: 'OPTIONS_INVALID' });
  });

  it('a mch_id that is absent is not invented', async () => {
    await unifiedorder().post({ xml: { appid: 'wx' } });
    expect(last().fields).not.toHaveProperty('mch_id');
  });
});

describe('toRequest', () => {
  it('shows what would be sent and what was hashed, never the secret', async () => {
    const prepared = await unifiedorder().toRequest('post', { xml: { ...order, nonce_str: 'n' } });
    expect(prepared).toMatchObject({
      method: 'POST',
      url: `${platform.url}pay/unifiedorder`,
      message: `appid=${order.appid}&body=${order.body}&mch_id=${mchid}&nonce_str=n&total_fee=888`,
      headers: { 'Content-Type': 'text/xml; charset=utf-8' },
    });
    expect(prepared.body).toContain('<nonce_str>n</nonce_str>');
    expect(inspect(prepared)).not.toContain(secret);
    expect(platform.requests).toHaveLength(0);
  });

  it('makes a request that the platform accepts when someone else sends it', async () => {
    const { method, url, headers, body } = await unifiedorder().toRequest('post', { xml: order });
    await fetch(url, { method, headers, body });
    expect(last().signed).toBe(true);
  });

  it('needs no certificate to show what a call with one would send', async () => {
    const { url } = await root.chain('v2/secapi/pay/refund').toRequest('post', { xml: { mch_id: mchid } });
    expect(url).toBe(`${platform.url}secapi/pay/refund`);
  });

  it('shows the signed query of a GET', async () => {
    const { url, body } = await root.chain('v2/papay/h5entrustweb').toRequest('get', { query: { mch_id: mchid } });
    expect(new URL(url).searchParams.get('sign')).toMatch(/^[0-9A-F]{32}$/);
    expect(body).toBe('');
  });
});
