import {
  constants,
  createHash,
  generateKeyPairSync,
  type KeyLike,
  privateEncrypt,
  publicEncrypt,
  sign,
} from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import type { RequestEntry, SignatureReport } from '../../../src/sandbox/journal/entry';
import { startSandbox } from '../../support/client';
import { type Call, call } from '../client';
import { latestEntry } from './reader';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const timestamp = String(Math.floor(Date.now() / 1000));
const nonce_str = '5K8264ilTKch-16CQ2502SI8ZNMTM67V';

/** What a request is, and what it should sign. */
interface Sent {
  method: string;
  target: string;
  body: string;
}

const rightOf = ({ method, target, body }: Sent): string =>
  `${method}\n${target}\n${timestamp}\n${nonce_str}\n${body}\n`;

const reportOf = async (
  { method, target, body }: Sent,
  signature: string,
  { sign: own, ...more }: Call = {},
): Promise<SignatureReport> => {
  const options = { ...more, body, sign: { timestamp, nonce_str, signature, ...own } };
  expect((await call(sandbox, method, target, options)).status).toBe(401);
  return (await latestEntry<RequestEntry>(sandbox, 'request')).signature;
};

const signedBy = (key: KeyLike, text: string | Buffer, hash = 'RSA-SHA256'): string =>
  sign(hash, Buffer.from(text), key).toString('base64');

const order = {
  ...{ appid: 'wx8888888888888888', mchid: '1900000109', description: 'Image形象店-深圳腾大-QQ公仔' },
  ...{ out_trade_no: '1217752501201407033233368018', notify_url: 'https://shop.example/notify?a=1&b=<2>' },
  ...{ amount: { total: 100, currency: 'CNY' }, detail: { cost_price: null } },
};
const posted: Sent = { method: 'POST', target: '/v3/pay/transactions/native', body: JSON.stringify(order) };
const transaction = '1217752501201407033233368018';
const queried: Sent = {
  method: 'GET',
  target: `/v3/pay/transactions/id/${transaction}?mchid=1900000109`,
  body: '',
};
const searched: Sent = {
  method: 'GET',
  target: '/v3/merchant-service/complaints-v2?limit=5&begin_date=2019-01-01&end_date=%E4%B8%AD+%2f|',
  body: '',
};

const pretty = JSON.stringify(order, null, 2);
const unicode = (text: string): string =>
  text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const sortedOrder =
  '{"amount":{"currency":"CNY","total":100},"appid":"wx8888888888888888","description":"Image形象店-深圳腾大-QQ公仔","detail":{"cost_price":null},"mchid":"1900000109","notify_url":"https://shop.example/notify?a=1&b=<2>","out_trade_no":"1217752501201407033233368018"}';
const pythonOrder =
  '{"appid": "wx8888888888888888", "mchid": "1900000109", "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": "1217752501201407033233368018", "notify_url": "https://shop.example/notify?a=1&b=<2>", "amount": {"total": 100, "currency": "CNY"}, "detail": {"cost_price": null}}';
/** `形象店-深圳腾大-公仔` in GBK, as iconv writes it. */
const gbk = Buffer.from(
  posted.body
    .replace('形象店', '\u00d0\u00ce\u00cf\u00f3\u00b5\u00ea')
    .replace('深圳腾大', '\u00c9\u00ee\u00db\u00da\u00cc\u00da\u00b4\u00f3')
    .replace('公仔', '\u00b9\u00ab\u00d7\u00d0'),
  'latin1',
);

const lines = (of: Sent, change: (lines: string[]) => string[]): string =>
  `${change([of.method, of.target, timestamp, nonce_str, of.body]).join('\n')}\n`;
const changed = (all: string[], at: number, line: string): string[] =>
  all.map((each, own) => (own === at ? line : each));
const withBody = (of: Sent, body: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(lines({ ...of, body: '' }, (all) => all).slice(0, -1)),
    Buffer.from(body),
    Buffer.from('\n'),
  ]);
const withTarget = (of: Sent, target: string): string => rightOf({ ...of, target });

type Row = [what: string, of: Sent, signed: () => string | Buffer, zh: string, en: string, line: number];

const body = 4;
const rows: Row[] = [
  ['the body is empty', posted, () => withBody(posted, ''), '请求体是空的', 'the body is empty', body],
  ['the body is indented', posted, () => withBody(posted, pretty), '有缩进', 'indented', body],
  [
    'the body is compact',
    { ...posted, body: pretty },
    () => withBody(posted, posted.body),
    '没有空白',
    'without white space',
    body,
  ],
  ['the body is as Python writes it', posted, () => withBody(posted, pythonOrder), 'json.dumps', 'json.dumps', body],
  [
    'the body is as Python writes it by default',
    posted,
    () => withBody(posted, unicode(pythonOrder)),
    'json.dumps',
    '\\uXXXX',
    body,
  ],
  ['the fields are sorted', posted, () => withBody(posted, sortedOrder), '排过序', 'sorted', body],
  [
    'slashes are escaped',
    posted,
    () => withBody(posted, posted.body.replaceAll('/', '\\/')),
    '斜杠写成',
    'slashes escaped',
    body,
  ],
  ['Chinese is escaped', posted, () => withBody(posted, unicode(posted.body)), '中文写成', 'Chinese escaped', body],
  [
    'both, as by PHP',
    posted,
    () => withBody(posted, unicode(posted.body.replaceAll('/', '\\/'))),
    'json_encode',
    'json_encode',
    body,
  ],
  [
    'Chinese is not escaped',
    { ...posted, body: unicode(posted.body) },
    () => withBody(posted, posted.body),
    '重新序列化',
    'serialised anew',
    body,
  ],
  [
    'as Go escapes',
    posted,
    () => withBody(posted, posted.body.replace('&', '\\u0026').replace('<', '\\u003c').replace('>', '\\u003e')),
    'encoding/json',
    'encoding/json',
    body,
  ],
  ['the body is in GBK', posted, () => withBody(posted, gbk), 'GBK', 'GBK', body],
  [
    'the body has question marks',
    posted,
    () => withBody(posted, posted.body.replace(/[^ -~]/g, '?')),
    'ASCII',
    'ASCII',
    body,
  ],
  [
    'the body lacks its null',
    posted,
    () => withBody(posted, posted.body.replace('"cost_price":null', '')),
    '没有空的字段',
    'empty fields',
    body,
  ],
  [
    'the body was not serialised',
    posted,
    () => withBody(posted, '[object Object]'),
    '[object Object]',
    '[object Object]',
    body,
  ],
  ['the body ends in a line feed', posted, () => withBody(posted, `${posted.body}\n`), '换行符', 'line feed', body + 1],
  ['a GET has {}', queried, () => withBody(queried, '{}'), '"{}"', '"{}"', body],
  ['a GET has null', queried, () => withBody(queried, 'null'), '"null"', '"null"', body],
  [
    'a GET has its query for a body',
    queried,
    () => withBody(queried, 'mchid=1900000109'),
    '那一行是查询串',
    'the query stands in the line of the body',
    body,
  ],
  [
    'the last line feed is missing',
    posted,
    () => rightOf(posted).slice(0, -1),
    '没有以换行符结尾',
    'not closed by a line feed',
    body,
  ],
  ['the empty line of a GET is missing', queried, () => rightOf(queried).slice(0, -1), '', '', body],
  ['the line feeds are \\r\\n', posted, () => rightOf(posted).replaceAll('\n', '\r\n'), '\\r\\n', '\\r\\n', 0],
  [
    'the line feeds are two characters',
    posted,
    () => rightOf(posted).replaceAll('\n', '\\n'),
    '反斜杠',
    'backslash',
    0,
  ],
  [
    'the URL is absolute',
    posted,
    () => withTarget(posted, `https://api.mch.weixin.qq.com${posted.target}`),
    '带域名',
    'absolute',
    1,
  ],
  [
    'the URL is absolute, of the sandbox',
    posted,
    () => withTarget(posted, `${sandbox.options.base_uri.slice(0, -1)}${posted.target}`),
    '带域名',
    'absolute',
    1,
  ],
  [
    'the URL lacks its query',
    queried,
    () => withTarget(queried, queried.target.replace(/\?.*/, '')),
    '没有查询串',
    'lacks its query',
    1,
  ],
  [
    'the URL lacks its slash',
    queried,
    () => withTarget(queried, queried.target.slice(1)),
    '没有斜杠',
    'lacks the slash',
    1,
  ],
  [
    'the variable is not filled in',
    queried,
    () => withTarget(queried, '/v3/pay/transactions/id/{transaction_id}?mchid=1900000109'),
    '没有代入',
    'not filled in',
    1,
  ],
  [
    'the query is decoded',
    searched,
    () => withTarget(searched, decodeURIComponent(searched.target)),
    '解码',
    'decoded',
    1,
  ],
  [
    'the query is encoded otherwise',
    searched,
    () => withTarget(searched, searched.target.replace('|', '%7C').replace('+', '%2B').replace('%2f', '%2F')),
    '编码',
    'encoded in another way',
    1,
  ],
  [
    'the query is sorted',
    searched,
    () =>
      withTarget(searched, '/v3/merchant-service/complaints-v2?begin_date=2019-01-01&end_date=%E4%B8%AD+%2f|&limit=5'),
    '排过序',
    'sorted',
    1,
  ],
  ['the method is in lower case', posted, () => rightOf({ ...posted, method: 'post' }), '小写', 'lower case', 0],
  ['another method', posted, () => rightOf({ ...posted, method: 'GET' }), 'GET', 'GET', 0],
  [
    'the timestamp is in milliseconds',
    posted,
    () => lines(posted, (all) => changed(all, 2, `${timestamp}123`)),
    '毫秒',
    'milliseconds',
    2,
  ],
  [
    'the timestamp is another one',
    posted,
    () => lines(posted, (all) => changed(all, 2, `${Number(timestamp) - 7}`)),
    '早',
    '7 s earlier',
    2,
  ],
  [
    'the nonce is in lower case',
    posted,
    () => lines(posted, (all) => changed(all, 3, nonce_str.toLowerCase())),
    '小写',
    'nonce is in lower case',
    3,
  ],
  [
    'the nonce lacks its hyphen',
    posted,
    () => lines(posted, (all) => changed(all, 3, nonce_str.replace('-', ''))),
    '连字符',
    'hyphens',
    3,
  ],
  [
    'the lines are in another order',
    posted,
    () => lines(posted, ([a = '', b = '', c = '', d = '', e = '']) => [a, b, d, c, e]),
    '次序',
    'method, URL, nonce, timestamp, body',
    2,
  ],
  [
    'the lines are those of a response',
    posted,
    () => `${timestamp}\n${nonce_str}\n${posted.body}\n`,
    '验应答',
    'how responses are verified',
    0,
  ],
  [
    'it was hashed twice',
    posted,
    () => createHash('sha256').update(rightOf(posted)).digest('hex'),
    '十六进制摘要',
    'hexadecimal digest',
    0,
  ],
  [
    'two at once: no query, and {} for a body',
    queried,
    () => withBody({ ...queried, target: queried.target.replace(/\?.*/, '') }, '{}'),
    '没有查询串；请求体',
    'lacks its query; the body',
    1,
  ],
  [
    'two at once: absolute, and no last line feed',
    posted,
    () => withTarget(posted, `https://api.mch.weixin.qq.com${posted.target}`).slice(0, -1),
    '带域名',
    'not closed by a line feed',
    1,
  ],
];

describe('a signature over something else is explained by what was signed', () => {
  it.each(rows)('%s', async (_, of, make, zh, en, line) => {
    const signed = make();
    const report = await reportOf(of, signedBy(sandbox.options.privateKey, signed));
    expect(report).toMatchObject({
      ...{ verdict: 'refused', expected: rightOf(of), signed: signed.toString(), firstDifference: line },
      reason: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
    });
    expect(report.reason?.zh).toMatch(/^私钥是对的.*。$/s);
    expect(report.reason?.en).toMatch(/^The key is right.*\.$/s);
    expect(report.advice).toEqual({ zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) });
  });

  it('of an upload: the whole form in place of meta', async () => {
    const form =
      '--b\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{"filename":"a.png","sha256":"0"}\r\n--b--\r\n';
    const of = { method: 'POST', target: '/v3/merchant/media/upload', body: form };
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    const report = await reportOf(of, signedBy(sandbox.options.privateKey, rightOf(of)), { headers });
    expect(report).toMatchObject({
      ...{ expected: rightOf({ ...of, body: '{"filename":"a.png","sha256":"0"}' }), firstDifference: body },
      reason: { zh: expect.stringContaining('整个表单'), en: expect.stringContaining('whole form') },
    });
  });

  it('of sensitive fields: those before encryption', async () => {
    const [key = ''] = Object.values(sandbox.options.certs);
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const user_name = publicEncrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from('张三')).toString('base64');
    const transfer = (name: string): string => JSON.stringify({ out_bill_no: 'bill1', user_name: name });
    const of = { method: 'POST', target: '/v3/fund-app/mch-transfer/transfer-bills', body: transfer(user_name) };
    const report = await reportOf(of, signedBy(sandbox.options.privateKey, withBody(of, transfer('张三'))));
    expect(report.reason?.en).toContain('sensitive fields of the body are those before encryption');
  });
});

describe('a signature that is right but for how it was made', () => {
  const right = rightOf(posted);
  const digest = (hash: string): Buffer => createHash(hash).update(right).digest();
  const cases: [string, () => string, string, string][] = [
    ['SHA-1', () => signedBy(sandbox.options.privateKey, right, 'RSA-SHA1'), '摘要算法是 SHA1', 'the hash is SHA1'],
    ['MD5', () => signedBy(sandbox.options.privateKey, right, 'RSA-MD5'), '摘要算法是 MD5', 'the hash is MD5'],
    [
      'SHA-512',
      () => signedBy(sandbox.options.privateKey, right, 'RSA-SHA512'),
      '摘要算法是 SHA512',
      'the hash is SHA512',
    ],
    [
      'PSS',
      () =>
        sign('sha256', Buffer.from(right), {
          key: sandbox.options.privateKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: 32,
        }).toString('base64'),
      'PSS',
      'PSS',
    ],
    [
      'the bare digest',
      () => privateEncrypt(sandbox.options.privateKey, digest('sha256')).toString('base64'),
      '没有算法标识',
      'without the identifier',
    ],
    [
      'hexadecimal',
      () => Buffer.from(signedBy(sandbox.options.privateKey, right), 'base64').toString('hex'),
      '十六进制',
      'in hexadecimal',
    ],
    [
      'the Base64 of URLs',
      () => Buffer.from(signedBy(sandbox.options.privateKey, right), 'base64').toString('base64url'),
      'Base64',
      'Base64',
    ],
    [
      'Base64 twice',
      () => Buffer.from(signedBy(sandbox.options.privateKey, right)).toString('base64'),
      '两次 Base64',
      'Base64 twice',
    ],
    [
      'percent-encoded',
      () => encodeURIComponent(signedBy(sandbox.options.privateKey, right)),
      'URL 编码',
      'percent-encoded',
    ],
  ];
  it.each(cases)('%s', async (_, make, zh, en) => {
    const report = await reportOf(posted, make());
    expect(report).toMatchObject({
      ...{ verdict: 'refused', expected: right, signed: right },
      reason: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
      advice: { zh: expect.stringContaining('SHA256withRSA'), en: expect.stringContaining('SHA256withRSA') },
    });
    expect(report).not.toHaveProperty('firstDifference');
  });

  it('SHA-1 over a body that was serialised anew: both are named', async () => {
    const { reason } = await reportOf(
      posted,
      signedBy(sandbox.options.privateKey, withBody(posted, pretty), 'RSA-SHA1'),
    );
    expect(reason?.en).toMatch(/the hash is SHA1.*; the body is serialised anew/);
  });
});

describe('a signature of which nothing can be found out', () => {
  it('says that the key is right, what the digest was, and how much was tried', async () => {
    const secretly = withBody(posted, '{"no":"guess"}');
    const report = await reportOf(posted, signedBy(sandbox.options.privateKey, secretly));
    const digest = createHash('sha256').update(secretly).digest('hex');
    expect(report.reason?.zh).toMatch(new RegExp(`^私钥是对的.*${digest}，与 \\d{4,} 种`));
    expect(report.reason?.en).toContain(digest);
    expect(report).not.toHaveProperty('signed');
  });

  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const cases: [string, () => string, string, string][] = [
    ['of another key', () => signedBy(other, rightOf(posted)), '另一把私钥', 'another private key'],
    ['of a short key', () => signedBy(short, rightOf(posted)), '1024 位', '1024 bits'],
    ['that was cut off', () => signedBy(other, rightOf(posted)).slice(0, 100), '75 字节', '75 bytes'],
    ['that is none', () => '', '空的', 'empty'],
    ['that is no Base64', () => '?', '不是 Base64', 'no Base64'],
    [
      'that encrypts something else',
      () => privateEncrypt(sandbox.options.privateKey, Buffer.from('hello')).toString('base64'),
      '没有摘要',
      'no digest',
    ],
  ];
  it.each(cases)('%s', async (_, make, zh, en) => {
    const report = await reportOf(posted, make());
    expect(report).toMatchObject({
      ...{ verdict: 'refused', expected: rightOf(posted) },
      reason: { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
      advice: { zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
    });
    expect(report).not.toHaveProperty('signed');
  });
});

describe('sandbox.explain', () => {
  it('says of a request what its entry says', async () => {
    const report = await reportOf(posted, signedBy(sandbox.options.privateKey, withBody(posted, '')));
    const request = sandbox.requests.at(-1);
    if (request === undefined) throw new Error('there was no request');
    expect(sandbox.explain(request)).toEqual(report);
    expect(() => sandbox.explain({ ...request })).toThrow('The sandbox remembers no such request');
    sandbox.reset();
    expect(() => sandbox.explain(request)).toThrow('take one of its requests');
  });
});
