import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import type { RequestEntry, SignatureReport } from '../../../src/sandbox/journal/entry';
import { startSandbox } from '../../support/client';
import { type Call, call } from '../client';
import { latestEntry } from './reader';

/** The clock of the sandbox stands still, so that a request is exactly as old as it says. */
const now = 1_700_000_000;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now * 1000, platformKeys: 'both', uploadLimit: 1000 });
});
afterAll(() => sandbox.close());

const reportOf = async ({ sign, ...more }: Call, target = '/v3/certificates'): Promise<SignatureReport> => {
  await call(sandbox, 'GET', target, { ...more, sign: { timestamp: `${now}`, ...sign } });
  return (await latestEntry<RequestEntry>(sandbox, 'request')).signature;
};

const fields = 'mchid="1900000109",nonce_str="n",signature="c2ln",timestamp="1700000000",serial_no="AB"';
const scheme = 'WECHATPAY2-SHA256-RSA2048';
const serial = (): string => sandbox.options.serial;
const certificate = (): string => Object.keys(sandbox.options.certs).find((id) => !id.startsWith('PUB_KEY_ID_')) ?? '';
const publicKey = (): string => Object.keys(sandbox.options.certs).find((id) => id.startsWith('PUB_KEY_ID_')) ?? '';
const hexadecimal = (): string => BigInt(`0x${serial()}`).toString();

type Row = [what: string, call: () => Call, zh: string, en: string];

const rows: Row[] = [
  ['no header', () => ({ authorization: null }), '没有 Authorization', 'There is no Authorization'],
  ['no scheme', () => ({ authorization: fields }), '开头没有认证类型', 'does not begin with the scheme'],
  [
    'a field less',
    () => ({ authorization: `${scheme} ${fields.replace(/,serial.*/, '')}` }),
    '缺少 serial_no',
    'it lacks serial_no',
  ],
  [
    'a field under another name',
    () => ({ authorization: `${scheme} ${fields.replace('nonce_str', 'nonce')}` }),
    '缺少 nonce_str，多了 nonce',
    'it lacks nonce_str, and it has nonce, which it must not',
  ],
  [
    'a field twice',
    () => ({ authorization: `${scheme} ${fields},mchid="1"` }),
    'mchid 出现了两次',
    'it has mchid twice',
  ],
  [
    'no quotes',
    () => ({ authorization: `${scheme} ${fields.replaceAll('"', '')}` }),
    '没有加双引号',
    'not in double quotes',
  ],
  [
    'no commas',
    () => ({ authorization: `${scheme} ${fields.replaceAll(',', ' ')}` }),
    '应是逗号',
    'separated by commas',
  ],
  [
    'another scheme',
    () => ({ sign: { scheme: 'WECHATPAY2-RSA' } }),
    '认证类型是 WECHATPAY2-RSA',
    'The scheme is WECHATPAY2-RSA',
  ],
  ['国密', () => ({ sign: { scheme: 'WECHATPAY2-SM2-WITH-SM3' } }), '国密', '国密'],
  ['another merchant', () => ({ sign: { mchid: '1' } }), '里的 mchid 是 1', 'mchid in Authorization is 1'],
  [
    'another serial',
    () => ({ sign: { serial_no: 'F'.repeat(40) } }),
    '是另一张证书的',
    'is that of another certificate',
  ],
  [
    'the id of the public key',
    () => ({ sign: { serial_no: publicKey() } }),
    '是微信支付公钥的 ID',
    'is the id of a 微信支付公钥',
  ],
  [
    'the serial of the 平台证书',
    () => ({ sign: { serial_no: certificate() } }),
    '是平台证书的序列号',
    'is the serial of a 平台证书',
  ],
  ['the serial in decimal', () => ({ sign: { serial_no: hexadecimal() } }), '是十进制的', 'is written in decimal'],
  [
    'the serial with colons',
    () => ({ sign: { serial_no: serial().replace(/..(?=.)/g, '$&:') } }),
    '多了冒号',
    'has colons',
  ],
  ['a long nonce', () => ({ sign: { nonce_str: 'n'.repeat(33) } }), '33 个字符', '33 characters'],
  ['a nonce with a blank', () => ({ sign: { nonce_str: 'a b' } }), '空格', 'blanks'],
  ['milliseconds', () => ({ sign: { timestamp: `${now}000` } }), '是毫秒', 'in milliseconds'],
  ['a date', () => ({ sign: { timestamp: '2023-11-14' } }), '1970 年以来的秒数', 'seconds since 1970'],
  ['a clock behind', () => ({ sign: { timestamp: `${now - 301}` } }), '慢 301 秒', '301 s behind'],
  ['a clock ahead', () => ({ sign: { timestamp: `${now + 4000} `.trim() } }), '快 4000 秒', '4000 s ahead of'],
];

describe('a request that is turned away before its signature is looked at', () => {
  it.each(rows)('is told why, and what to do: %s', async (_, made, zh, en) => {
    const report = await reportOf(made());
    expect(report).toMatchObject({
      verdict: made().authorization === null ? 'unsigned' : 'refused',
      reason: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
      advice: { zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
    });
    expect(report.expected).toBe(sandbox.requests.at(-1)?.message);
    expect(report).not.toHaveProperty('signed');
  });

  it('says where in 商户平台 serial and number are found', async () => {
    const serials = await reportOf({ sign: { serial_no: publicKey() } });
    expect(serials.advice?.zh).toContain('商户平台 → 账户中心 → API安全 → 商户API证书 → 管理证书');
    const merchants = await reportOf({ sign: { mchid: '1' } });
    expect(merchants.advice?.en).toContain('商户平台 → 账户中心 → 商户信息');
  });

  it('speaks of the brand where the brand API is called', async () => {
    expect((await reportOf({}, '/brand/card-member/cards')).reason?.en).toContain(
      'should be WECHATPAY-BRAND-SHA256-RSA2048',
    );
    const brand = { ...(await sandbox.addBrand('7')), brand_id: '8' };
    expect((await reportOf({ brand }, '/brand/card-member/cards')).reason?.en).toContain(
      'the sandbox has no such brand',
    );
    const { privateKey } = sandbox.options;
    const known = { ...(await sandbox.addBrand('7')), privateKey };
    expect((await reportOf({ brand: known }, '/brand/card-member/cards')).reason?.en).toContain(
      'the private key of the merchant, where a request of /brand/ takes the key of the brand',
    );
  });

  it('says that a body beyond the limit was not verified', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    await call(sandbox, 'POST', '/v3/merchant/media/upload', {
      ...{ body: 'x'.repeat(1001), headers, sign: { timestamp: `${now}`, covers: '' } },
    });
    const { signature, status } = await latestEntry<RequestEntry>(sandbox, 'request');
    expect(status).toBe(413);
    expect(signature.reason?.en).toBe('The body exceeds the limit, and was not verified.');
  });
});
