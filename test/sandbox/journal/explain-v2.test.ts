import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import type { RequestEntry, SignatureReport } from '../../../src/sandbox/journal/entry';
import { startSandbox } from '../../support/client';
import { call } from '../client';
import { latestEntry } from './reader';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const md5 = (text: string): string => createHash('md5').update(text).digest('hex').toUpperCase();
const hmac = (text: string, key: string): string => createHmac('sha256', key).update(text).digest('hex').toUpperCase();

/** By hand, in their order. */
const sorted =
  'appid=wx8888888888888888&body=A & B&mch_id=1900000109&nonce_str=5K8264ILTKCH16CQ2502SI8ZNMTM67VS&notify_url=https://shop.example/v2&out_trade_no=1217752501201407033233368018&spbill_create_ip=127.0.0.1&total_fee=100&trade_type=NATIVE';
const fieldsOf = (text: string): string =>
  text
    .split(/&(?=[a-z_]+=)/)
    .map((each) => each.replace(/^(\w+)=(.*)$/s, '<$1><![CDATA[$2]]></$1>'))
    .join('');

const reportOf = async (sign: string, text = sorted, more = ''): Promise<SignatureReport> => {
  const body = `<xml>${more}${fieldsOf(text)}${sign}</xml>`;
  await call(sandbox, 'POST', '/pay/unifiedorder', {
    body,
    headers: { 'Content-Type': 'text/xml' },
    authorization: null,
  });
  return (await latestEntry<RequestEntry>(sandbox, 'request')).signature;
};
const signed = (sign: string): string => `<sign>${sign}</sign>`;

const secret = (): string => sandbox.options.secret;
const whole = (): string => `${sorted}&key=${secret()}`;

type Row = [what: string, sign: () => string, zh: string, en: string, shown: string | undefined, more?: string];

const rows: Row[] = [
  [
    'in lower case',
    () => md5(whole()).toLowerCase(),
    '没有转成大写',
    'not written in upper case',
    `${sorted}&key=<secret>`,
  ],
  [
    'HMAC-SHA256 without sign_type',
    () => hmac(whole(), secret()),
    'HMAC-SHA256',
    'the digest was HMAC-SHA256',
    `${sorted}&key=<secret>`,
  ],
  ['the key missing', () => md5(sorted), '没有接上 &key=', 'missing at the end', sorted],
  [
    'the APIv3密钥',
    () => md5(`${sorted}&key=${sandbox.options.apiV3Key}`),
    'APIv3密钥',
    'APIv3密钥',
    `${sorted}&key=<apiV3Key>`,
  ],
  [
    'not sorted',
    () => md5(`device_info=WEB&${whole()}`),
    '没有按名称排序',
    'not sorted',
    `device_info=WEB&${sorted}&key=<secret>`,
    '<device_info>WEB</device_info>',
  ],
  [
    'empty fields',
    () => md5(`attach=&${whole()}`.replace('attach=&appid=wx8888888888888888', 'appid=wx8888888888888888&attach=')),
    '空的字段',
    'empty fields',
    undefined,
    '<attach></attach>',
  ],
  [
    'a field not signed',
    () => md5(whole().replace('&spbill_create_ip=127.0.0.1', '')),
    '没有签 spbill_create_ip',
    'spbill_create_ip was not signed',
    undefined,
  ],
  [
    'values encoded',
    () =>
      md5(
        whole().replace('A & B', 'A%20%26%20B').replace('https://shop.example/v2', 'https%3A%2F%2Fshop.example%2Fv2'),
      ),
    'URL 编码',
    'percent-encoded',
    undefined,
  ],
  ['values escaped', () => md5(whole().replace('A & B', 'A &amp; B')), 'XML 转义', 'XML escaping', undefined],
  [
    'sign_type signed and not sent',
    () => md5(whole().replace('&spbill', '&sign_type=MD5&spbill')),
    '请求里却没有这个字段',
    'the request has no such field',
    undefined,
  ],
];

describe('a wrong signature of APIv2', () => {
  it.each(rows)('is explained: %s', async (_, sign, zh, en, shown, more) => {
    const report = await reportOf(signed(sign()), sorted, more);
    expect(report).toMatchObject({
      verdict: 'refused',
      reason: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
      advice: { zh: expect.stringContaining('ASCII'), en: expect.stringContaining('ASCII') },
    });
    if (shown !== undefined) expect(report.signed).toBe(shown);
    expect(JSON.stringify(report)).not.toContain(secret());
  });

  it('shows the string that should have been signed, without the key', async () => {
    expect((await reportOf(signed(md5('x')))).expected).toBe(`${sorted}&key=<secret>`);
  });

  it.each<[string, () => Promise<SignatureReport>, string, string]>([
    ['of another key', () => reportOf(signed(md5(`${sorted}&key=other`))), 'nor of any of', 'APIv2密钥'],
    ['that is missing', () => reportOf(''), 'There is no field sign', 'upper case'],
    [
      'of another sign_type',
      () => reportOf(signed('X'), sorted, '<sign_type>SHA1</sign_type>'),
      'The sign_type is SHA1.',
      'MD5 or HMAC-SHA256',
    ],
    [
      'of another merchant',
      () => reportOf(signed('X'), sorted.replace('1900000109', '1900000110')),
      'names the merchant 1900000110',
      '商户平台 → 账户中心 → 商户信息',
    ],
    ['in what is no XML', () => reportOf('</broken>'), 'no XML', 'CDATA'],
  ])('%s', async (_, report, reason, advice) => {
    expect(await report()).toMatchObject({
      reason: { en: expect.stringContaining(reason) },
      advice: { en: expect.stringContaining(advice) },
    });
  });

  it('is none where the signature is right', async () => {
    expect(await reportOf(signed(md5(whole())))).toEqual({ verdict: 'accepted', expected: `${sorted}&key=<secret>` });
  });
});
