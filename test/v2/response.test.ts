import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isApiError, isSignatureError } from '../../src/errors';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { type Answer, signedXml, startV2Platform, type V2Platform, writeXml } from '../support/v2-platform';
import { clientOf, identity, mchid, secret } from './client';

let platform: V2Platform;
let root: LooseNode;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'));
  platform = await startV2Platform(secret);
  root = clientOf({ ...identity(), base_uri: platform.url });
});
afterEach(() => platform.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await platform.close();
});

const query = (options: object = {}): Promise<{ data: unknown; status: number }> =>
  root.chain('v2/pay/orderquery').post({ xml: { mch_id: mchid }, ...options });
const answerWith = (answer: Answer): void => platform.answer(() => answer);
const paid = { return_code: 'SUCCESS', result_code: 'SUCCESS', trade_state: 'SUCCESS', total_fee: '888', attach: '' };
const textOf = async (stream: unknown): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

describe('a response that is right', () => {
  it.each(['MD5', 'HMAC-SHA256'])('and signed with %s is verified; its values are texts', async (type) => {
    answerWith(signedXml({ ...paid, cash_fee: '007', nickname: '<&>]]', more: '中😀' }, secret, type));
    expect((await query()).data).toMatchObject({ ...paid, cash_fee: '007', nickname: '<&>]]', more: '中😀' });
  });

  it('keeps the line ends of its values, over which it was signed', async () => {
    const attach = 'x\r\ny\r';
    answerWith(signedXml({ ...paid, attach }, secret));
    expect((await query()).data).toMatchObject({ attach });
  });

  it('is verified by the sign_type that it names', async () => {
    answerWith(signedXml({ ...paid, sign_type: 'HMAC-SHA256' }, secret));
    expect((await query()).data).toMatchObject(paid);
    answerWith(signedXml({ ...paid, sign_type: 'HMAC-SHA256' }, secret, 'MD5'));
    expect(await rejection(query())).toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });

  it('comes as text, bytes or a stream where responseType asks for it, verified all the same', async () => {
    const xml = signedXml(paid, secret);
    answerWith(xml);
    expect((await query({ responseType: 'text' })).data).toBe(xml);
    expect(Buffer.from((await query({ responseType: 'arraybuffer' })).data as Uint8Array).toString()).toBe(xml);
    expect(await textOf((await query({ responseType: 'stream' })).data)).toBe(xml);
    answerWith(xml.replace('888', '8'));
    for (const responseType of ['text', 'arraybuffer', 'stream']) {
      expect(await rejection(query({ responseType }))).toMatchObject({ code: 'SIGNATURE_DIGEST' });
    }
  });

  it('hides the request from logs and JSON', async () => {
    answerWith(signedXml(paid, secret));
    const response = await query({ headers: { 'X-Of-The-Request': 'told to nobody' } });
    expect(response).toHaveProperty('config.headers.X-Of-The-Request', 'told to nobody');
    for (const printed of [inspect(response, { depth: 9 }), JSON.stringify(response)]) {
      expect(printed).not.toMatch(/nonce_str|told to nobody/);
      expect(printed).not.toContain(secret);
    }
  });
});

describe('a response that proves nothing', () => {
  const otherSecret = 'f'.repeat(32);
  const forged: [string, string, string][] = [
    ['has no sign', writeXml(paid), 'SIGNATURE_MISSING'],
    ['has an empty sign', writeXml({ ...paid, sign: '' }), 'SIGNATURE_MISSING'],
    ['has another sign', writeXml({ ...paid, sign: 'A'.repeat(32) }), 'SIGNATURE_DIGEST'],
    ['has a short sign', writeXml({ ...paid, sign: 'A' }), 'SIGNATURE_DIGEST'],
    [
      'is signed in small letters',
      signedXml(paid, secret).replace(/[0-9A-F]{32}/, (it) => it.toLowerCase()),
      'SIGNATURE_DIGEST',
    ],
    ['is signed with another secret', signedXml(paid, otherSecret), 'SIGNATURE_DIGEST'],
    ['was changed', signedXml(paid, secret).replace('888', '889'), 'SIGNATURE_DIGEST'],
    ['has a field more', signedXml(paid, secret).replace('</xml>', '<openid>x</openid></xml>'), 'SIGNATURE_DIGEST'],
    [
      'has a field twice',
      signedXml(paid, secret).replace('</xml>', '<total_fee>1</total_fee></xml>'),
      'SIGNATURE_DIGEST',
    ],
    [
      'has a structure added',
      signedXml(paid, secret).replace('</xml>', '<l><total_fee>1</total_fee></l></xml>'),
      'SIGNATURE_DIGEST',
    ],
    ['has its sign twice', signedXml(paid, secret).replace('</xml>', '<sign>x</sign></xml>'), 'SIGNATURE_DIGEST'],
    [
      'reports a failure without a sign',
      writeXml({ ...paid, result_code: 'FAIL', err_code: 'ORDERNOTEXIST' }),
      'SIGNATURE_MISSING',
    ],
  ];
  it.each(forged)('because it %s is refused and yields no data', async (_, xml, code) => {
    answerWith(xml);
    const error = await rejection(query());
    expect(isSignatureError(error)).toBe(true);
    expect(error).toMatchObject({ code, requestId: '08F78B' });
    expect(error).not.toHaveProperty('response');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/888|trade_state/);
    expect(`${error}`).not.toContain(secret);
  });
});

describe('a response that is documented without a sign', () => {
  const redpack = (): Promise<{ data: unknown }> =>
    root.chain('v2/mmpaymkttransfers/sendredpack').post({ xml: { mch_id: mchid }, security: false });

  it('passes without one', async () => {
    answerWith(writeXml(paid));
    expect((await redpack()).data).toMatchObject(paid);
  });

  it('is checked where one arrives', async () => {
    answerWith(signedXml(paid, secret));
    expect((await redpack()).data).toMatchObject(paid);
    answerWith(signedXml(paid, secret).replace('888', '8'));
    expect(await rejection(redpack())).toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });

  it.each([
    ["a firewall's page", '<Error><Code>AccessDenied</Code></Error>'],
    ['an empty document', '<xml></xml>'],
    ['no return_code', writeXml({ result_code: 'SUCCESS', send_listid: '1' })],
    ['an empty return_code', writeXml({ ...paid, return_code: '' })],
    ['another return_code', writeXml({ ...paid, return_code: 'OK' })],
    ['return_code twice', '<xml><return_code>SUCCESS</return_code><return_code>SUCCESS</return_code></xml>'],
    ['return_code below the root', `<page>${writeXml(paid)}</page>`],
  ])('is no success where it does not say return_code SUCCESS: %s', async (_, body) => {
    answerWith(body);
    // For the last of them nothing is documented of the response.
    const operations = ['mmpaymkttransfers/sendredpack', 'mmpaysptrans/pay_bank', 'applyment/micro/signcontract'];
    for (const operation of operations) {
      for (const responseType of [undefined, 'text', 'arraybuffer', 'stream'] as const) {
        const call = root
          .chain(`v2/${operation}`)
          .post({ xml: { mch_id: mchid }, security: false, ...(responseType && { responseType }) });
        expect(await rejection(call)).toMatchObject({
          name: 'ResponseError',
          code: 'RESPONSE_NOT_XML',
          message: expect.stringMatching(`POST v2/${operation}.*return_code.*unknown.*query`),
        });
      }
    }
  });

  it('keeps the error that it names, also without return_code', async () => {
    answerWith(writeXml({ result_code: 'FAIL', err_code: 'NOTENOUGH' }));
    expect(await rejection(redpack())).toMatchObject({ name: 'ApiError', code: 'NOTENOUGH' });
  });

  it('passes with structures', async () => {
    answerWith(
      '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><hblist><hbinfo><openid>o1</openid></hbinfo><hbinfo><openid>o2</openid></hbinfo></hblist></xml>',
    );
    const call = root.chain('v2/mmpaymkttransfers/gethbinfo').post({ xml: { mch_id: mchid }, security: false });
    expect((await call).data).toMatchObject({ hblist: { hbinfo: [{ openid: 'o1' }, { openid: 'o2' }] } });
  });
});

describe('an error of the API', () => {
  it('of the business is verified and keeps everything', async () => {
    const failed = {
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'FAIL',
      err_code: 'ORDERNOTEXIST',
      err_code_des: '订单不存在',
    };
    answerWith(signedXml(failed, secret));
    const error = await rejection(query());
    expect(isApiError(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'ORDERNOTEXIST',
      message: '订单不存在',
      status: 200,
      requestId: '08F78B',
      operation: 'POST v2/pay/orderquery',
      detail: failed,
      response: { data: failed },
    });
    expect(JSON.stringify(error)).not.toContain(mchid);
  });

  it('of the communication needs no sign and names return_code and return_msg', async () => {
    answerWith(writeXml({ return_code: 'FAIL', return_msg: 'appid不存在' }));
    expect(await rejection(query())).toMatchObject({ name: 'ApiError', code: 'FAIL', message: 'appid不存在' });
  });

  it('of a refused signature says what to look at', async () => {
    answerWith(writeXml({ return_code: 'FAIL', return_msg: '签名错误' }));
    expect(await rejection(query())).toMatchObject({ hint: expect.stringMatching(/APIv2密钥.*HMAC-SHA256/) });
  });

  it.each([
    [
      { status: 500, body: '<xml><return_code>FAIL</return_code><err_code>SYSTEMERROR</err_code></xml>' },
      500,
      'SYSTEMERROR',
    ],
    [{ status: 502, body: '<html>Bad Gateway</html>' }, 502, 'HTTP_502'],
    [{ status: 404, body: '' }, 404, 'HTTP_404'],
    [{ status: 302, headers: { Location: 'http://127.0.0.1:9/' }, body: '' }, 302, 'HTTP_302'],
  ])('of another status is never masked: %o', async (answer, status, code) => {
    answerWith(answer);
    for (const responseType of [undefined, 'stream', 'text']) {
      expect(await rejection(query({ ...(responseType && { responseType }) }))).toMatchObject({
        name: 'ApiError',
        status,
        code,
      });
    }
  });
});

it('a signed response without return_code is no success either', async () => {
  answerWith(signedXml({ result_code: 'SUCCESS' }, secret));
  expect(await rejection(query())).toMatchObject({ name: 'ResponseError', code: 'RESPONSE_NOT_XML' });
});

describe('a response that is not XML', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><body>login</body></html>', /HTML page/],
    ['text', 'SUCCESS', /not XML/],
    ['nothing', '', /not XML/],
    ['XML cut off', '<xml><return_code>SUCCESS', /cut off/],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "a">]><xml><b>&a;</b></xml>', /document type/],
    ['__proto__', '<xml><__proto__><a>1</a></__proto__></xml>', /__proto__/],
  ])('but %s is an error that says so', async (_, body, message) => {
    answerWith(body);
    expect(await rejection(query())).toMatchObject({
      name: 'ResponseError',
      code: 'RESPONSE_NOT_XML',
      message: expect.stringMatching(message),
    });
  });
});

it('a response that is not UTF-8 is an error, and no character of it is made up', async () => {
  answerWith(Buffer.from('<xml><return_code>SUCCESS</return_code><a>é</a></xml>', 'latin1'));
  expect(await rejection(query())).toMatchObject({ name: 'ResponseError', code: 'RESPONSE_NOT_UTF8' });
});

describe('a download', () => {
  const bill = '\uFEFF交易时间,公众账号ID\n`2014-11-10 16:33:45,`wx2421b1c4370ec43b\n';
  const download = (options: object = {}, template = 'v2/pay/downloadbill'): Promise<{ data: unknown }> =>
    root.chain(template).post({ xml: { mch_id: mchid }, security: false, ...options });

  it('is given as it is: bytes, text or a stream', async () => {
    answerWith(bill);
    for (const template of ['v2/pay/downloadbill', 'v2/pay/downloadfundflow']) {
      expect(Buffer.from((await download({}, template)).data as Uint8Array).toString()).toBe(bill);
    }
    expect((await download({ responseType: 'text' })).data).toBe(bill);
    expect(await textOf((await download({ responseType: 'stream' })).data)).toBe(bill);
    answerWith(gzipSync(bill));
    expect((await download()).data).toEqual(gzipSync(bill));
    answerWith('');
    expect(await textOf((await download({ responseType: 'stream' })).data)).toBe('');
  });

  it('streams what is larger than any buffer of an error', async () => {
    const large = Buffer.alloc(3_000_000, '`1,');
    answerWith(large);
    expect(await textOf((await download({ responseType: 'stream' })).data)).toBe(large.toString());
  });

  it('runs into a sink, and an error leaves what was there', async () => {
    const sink = join(folder, 'bill.csv');
    writeFileSync(sink, 'before');
    answerWith(writeXml({ return_code: 'FAIL', return_msg: 'No Bill Exist' }));
    expect(await rejection(download({ sink }))).toMatchObject({ name: 'ApiError' });
    expect(readFileSync(sink, 'utf8')).toBe('before');
    answerWith(bill);
    expect((await download({ sink })).data).toBeUndefined();
    expect(readFileSync(sink, 'utf8')).toBe(bill);
    expect(await rejection(download({ sink: 42 }))).toMatchObject({ name: 'RequestError', code: 'OPTIONS_INVALID' });
  });

  it('that is cut is a ConnectionError to whoever reads the stream', async () => {
    answerWith({ cut: '`1,`2' });
    const { data } = await download({ responseType: 'stream' });
    expect(await rejection(textOf(data))).toMatchObject({ name: 'ConnectionError' });
    expect(await rejection(download())).toMatchObject({ name: 'ConnectionError' });
  });

  it('that nobody reads lets go of the connection', async () => {
    const before = platform.closed();
    answerWith(Buffer.alloc(30_000_000, '`1,'));
    const { data } = await download({ responseType: 'stream' });
    (data as Readable).destroy();
    await expect.poll(() => platform.closed()).toBeGreaterThan(before);
  });

  it.each([undefined, 'text', 'arraybuffer', 'stream'])(
    'that fails is told apart by its XML, as %s too',
    async (responseType) => {
      answerWith(writeXml({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' }));
      expect(await rejection(download({ ...(responseType && { responseType }) }))).toMatchObject({
        name: 'ApiError',
        code: '20002',
        message: 'No Bill Exist',
      });
      for (const page of ['<html>login</html>', '<Error><Code>AccessDenied</Code></Error>']) {
        answerWith(page);
        expect(await rejection(download({ ...(responseType && { responseType }) }))).toMatchObject({
          code: 'RESPONSE_NOT_XML',
        });
      }
    },
  );

  it('of comments is text', async () => {
    answerWith('100\n2017-07-01 10:00:05 `1001690740201411100005734289`5`赞，水果很新鲜\n');
    const call = (): Promise<{ data: unknown }> => download({}, 'v2/billcommentsp/batchquerycomment');
    expect((await call()).data).toContain('水果很新鲜');
    answerWith(writeXml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NO_COMMENT' }));
    expect(await rejection(call())).toMatchObject({ name: 'ApiError', code: 'NO_COMMENT' });
  });
});

describe('the one answer that is JSON', () => {
  const call = (): Promise<{ data: unknown }> =>
    root.chain('v2/appauth/getaccesstoken').get({ query: { mch_id: mchid, sign_type: 'HMAC-SHA256' } });

  it('is parsed', async () => {
    answerWith('{"retcode":0,"retmsg":"ok","access_token":"t"}');
    expect((await call()).data).toEqual({ retcode: 0, retmsg: 'ok', access_token: 't' });
    expect(platform.requests[0]).toMatchObject({ method: 'GET', path: '/appauth/getaccesstoken', signed: true });
  });

  it('is an error by its retcode, and one that quotes nothing where it is no JSON', async () => {
    answerWith('{"retcode":"-1","retmsg":"code expired"}');
    expect(await rejection(call())).toMatchObject({ name: 'ApiError', code: '-1', message: 'code expired' });
    answerWith('the token is t0ken');
    const error = await rejection(call());
    expect(error).toMatchObject({ code: 'RESPONSE_NOT_JSON' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('t0ken');
  });
});

describe('no response', () => {
  it('because it was cut is a ConnectionError, without the secret', async () => {
    answerWith({ cut: '<xml>' });
    const error = await rejection(query());
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { code: 'ECONNRESET' } });
    expect(inspect(error, { depth: 9 })).not.toMatch(new RegExp(`${secret}|nonce_str`));
  });

  it('in time is a TimeoutError, and by the caller an AbortError', async () => {
    let arrived = 0;
    const silent = createServer(() => {
      arrived += 1;
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const base_uri = `http://127.0.0.1:${(silent.address() as { port: number }).port}/`;
    expect(await rejection(query({ base_uri, timeout: 50 }))).toMatchObject({ name: 'TimeoutError' });
    const controller = new AbortController();
    const before = arrived;
    const ended = rejection(query({ base_uri, signal: controller.signal }));
    await expect.poll(() => arrived).toBeGreaterThan(before);
    controller.abort();
    expect(await ended).toMatchObject({ name: 'AbortError' });
    silent.closeAllConnections();
    silent.close();
  });
});
