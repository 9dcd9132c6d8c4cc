import { createCipheriv, createHash, publicEncrypt, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bill } from '../../src/bill/bill';
import type { BillRow, TradeBill } from '../../src/bill/shape';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import { rejection } from '../support/client';
import { type FileServer, startFileServer } from '../support/file-server';
import { openssl } from '../support/openssl';

let server: FileServer;
let instance: Client;
beforeAll(async () => {
  server = await startFileServer();
  instance = Builder.factory(server.options);
});
afterAll(() => server.close());

let folder: string;
let path: string;
/** Where the SDK keeps a bill while its rows are read. */
let temporary: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-bills-'));
  temporary = mkdtempSync(join(tmpdir(), 'wechatpay-bills-tmp-'));
  vi.stubEnv('TMPDIR', temporary);
  path = join(folder, 'bill.csv');
  server.get.clear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const each of [folder, temporary]) rmSync(each, { recursive: true });
});

/** As the documentation shows it, with a comma and a quote in a name of goods. */
const bill = [
  '\uFEFF交易时间,公众账号ID,商户订单号,订单金额,商品名称,费率备注',
  '`2024-06-01 10:00:00,`wx2421b1c4370ec43b,`1217752501201407033233368018,`0.01,`茶, "大"杯,`',
  '`2024-06-01 10:00:01,`wx2421b1c4370ec43b,`A|b*_-1,`12.30,`,`0.60%',
  '总交易单数,应结订单总金额,订单总金额',
  '`2,`12.31,`12.31',
  '',
].join('\r\n');
const sha1 = (bytes: string | Buffer): string => createHash('sha1').update(bytes).digest('hex');
const query = { bill_date: '2024-06-01' };

/** An application whose file lies at a path of the server. */
const offer = (body: Buffer | AsyncIterable<Buffer>, hash: string | undefined, more: object = {}): void => {
  const target = '/v3/billdownload/file?token=a%2Bb%3D_-~&tartype=gzip';
  const answer = {
    ...(hash && { hash_type: 'SHA1', hash_value: hash }),
    download_url: `${server.url}${target.slice(1)}`,
  };
  server.get.set('/v3/bill/tradebill', { body: Buffer.from(JSON.stringify(answer)), signed: true });
  server.get.set(target, { body, ...more });
};
const apply = () => instance.v3.bill.tradebill.get({ query });
const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
};
const spools = (): string[] => readdirSync(temporary);

describe('Bill.rows', () => {
  it.each([
    ['as it is', Buffer.from(bill)],
    ['as gzip', gzipSync(bill)],
  ])('applies, downloads, proves and parses a bill %s', async (_, body) => {
    offer(body, sha1(bill));
    const rows = await all(Bill.rows<TradeBill>(instance, apply()));
    expect(rows.map(({ kind, line }) => [kind, line])).toEqual([
      ['detail', 2],
      ['detail', 3],
      ['summary', 5],
    ]);
    const [first, second, sum] = rows;
    expect(first?.kind === 'detail' && first.fields).toMatchObject({
      交易时间: '2024-06-01 10:00:00',
      商户订单号: '1217752501201407033233368018',
      商品名称: '茶, "大"杯',
      费率备注: '',
    });
    expect(second?.fields).toMatchObject({ 商户订单号: 'A|b*_-1', 订单金额: '12.30', 商品名称: '' });
    expect(sum?.kind === 'summary' && sum.fields.订单总金额).toBe('12.31');
    expect(server.requests.at(-1)?.target).toBe('/v3/billdownload/file?token=a%2Bb%3D_-~&tartype=gzip');
    expect(spools()).toEqual([]);
  });

  it('gives no row of a bill whose digest is another, and leaves no file', async () => {
    offer(gzipSync(bill), sha1('another'));
    const seen: BillRow[] = [];
    const read = async (): Promise<void> => {
      for await (const row of Bill.rows(instance, apply())) seen.push(row);
    };
    expect(await rejection(read())).toMatchObject({ name: 'MediaError', code: 'DIGEST_MISMATCH' });
    expect(seen).toEqual([]);
    expect(spools()).toEqual([]);
  });

  it('takes the digest of the decompressed bill only', async () => {
    const gz = gzipSync(bill);
    offer(gz, sha1(gz));
    expect(await rejection(all(Bill.rows(instance, apply())))).toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('removes its file when the rows are left early', async () => {
    offer(gzipSync(bill), sha1(bill));
    for await (const _ of Bill.rows(instance, apply())) break;
    expect(spools()).toEqual([]);
  });

  it('tells the API’s error of the application, also when nobody has begun to read', async () => {
    const error = { code: 'NO_STATEMENT_EXIST', message: '账单不存在' };
    server.get.set('/v3/bill/tradebill', { body: Buffer.from(JSON.stringify(error)), status: 400 });
    const rows = Bill.rows(instance, apply());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await rejection(all(rows))).toMatchObject({ name: 'ApiError', code: 'NO_STATEMENT_EXIST' });
  });

  it('takes the response, or its data, as well as its promise', async () => {
    offer(Buffer.from(bill), sha1(bill));
    const answer = await apply();
    expect(await all(Bill.rows(instance, answer))).toHaveLength(3);
    expect(await all(Bill.rows(instance, answer.data))).toHaveLength(3);
  });
});

describe('Bill.save', () => {
  it('saves the decompressed bill', async () => {
    offer(gzipSync(bill), sha1(bill));
    await Bill.save(instance, apply(), path);
    expect(readFileSync(path, 'utf8')).toBe(bill);
  });

  it.each([
    ['a digest that is another', () => offer(gzipSync(bill), sha1('another')), 'DIGEST_MISMATCH'],
    [
      'one bit that flipped',
      () => {
        const body = Buffer.from(bill);
        body[40] = (body[40] ?? 0) ^ 1;
        offer(body, sha1(bill));
      },
      'DIGEST_MISMATCH',
    ],
    ['gzip that ends too early', () => offer(gzipSync(bill).subarray(0, -9), sha1(bill)), 'GZIP_BROKEN'],
    ['a connection that is cut', () => offer(Buffer.from(bill), sha1(bill), { cutAt: 100 }), 'CONNECTION_FAILED'],
    ['a token that has run out', () => offer(Buffer.from('{"code":"TOKEN"}'), sha1(bill), { status: 403 }), 'TOKEN'],
  ])('leaves no file behind for %s', async (_, prepare, code) => {
    prepare();
    expect(await rejection(Bill.save(instance, apply(), path))).toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('checks receipts by SHA256 and SM3 as OpenSSL does', async () => {
    const pdf = randomBytes(70_000);
    for (const name of ['SHA256', 'SM3']) {
      const hex = openssl(['dgst', `-${name.toLowerCase()}`, '-r'], pdf)
        .toString()
        .slice(0, 64);
      server.get.set('/v3/transferdownload/signfile?token=x', { body: pdf });
      const data = {
        download_url: `${server.url}v3/transferdownload/signfile?token=x`,
        hash_type: name,
        hash_value: hex,
      };
      await Bill.save(instance, data, path);
      expect(readFileSync(path)).toEqual(pdf);
      await rejection(Bill.save(instance, { ...data, hash_value: '0'.repeat(64) }, path));
    }
  });

  it('refuses a digest that it does not know, and a receipt that is still being made', async () => {
    server.get.set('/v3/billdownload/file', { body: Buffer.from(bill) });
    const download_url = `${server.url}v3/billdownload/file`;
    const unknown = { download_url, hash_type: 'CRC', hash_value: '0' };
    expect(await rejection(Bill.save(instance, unknown, path))).toMatchObject({ code: 'HASH_UNSUPPORTED' });
    expect(await rejection(Bill.save(instance, {}, path))).toMatchObject({ code: 'BILL_NOT_FOUND' });
    expect(await rejection(Bill.save(instance, { download_url: 'x' }, path))).toMatchObject({ code: 'BILL_NOT_FOUND' });
    expect(existsSync(path)).toBe(false);
  });

  it('of a path whose answers are signed wants a digest in place of the signature, or fails', async () => {
    server.get.set('/v3/bill/downloadurl?token=x', { body: Buffer.from(bill) });
    const download_url = `${server.url}v3/bill/downloadurl?token=x`;
    expect(await rejection(Bill.save(instance, { download_url }, path))).toMatchObject({ name: 'SignatureError' });
    await Bill.save(instance, { download_url, hash_type: 'SHA1', hash_value: sha1(bill) }, path);
    expect(readFileSync(path, 'utf8')).toBe(bill);
  });
});

describe('a sealed bill', () => {
  const seal = (plain: Buffer, key: string, nonce: string): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  const entry = (sequence: number, part: string, spoil = (bytes: Buffer): Buffer => bytes) => {
    const [key, nonce] = [randomBytes(16).toString('hex'), randomBytes(6).toString('hex')];
    const target = `/v3/bill/downloadurl?token=${sequence}`;
    server.get.set(target, { body: spoil(seal(gzipSync(part), key, nonce)) });
    const encrypt_key = publicEncrypt({ key: server.options.privateKey, oaepHash: 'sha1' }, Buffer.from(key));
    return {
      bill_sequence: sequence,
      download_url: `${server.url}${target.slice(1)}`,
      encrypt_key: encrypt_key.toString('base64'),
      nonce,
      hash_type: 'SHA1',
      hash_value: sha1(part),
    };
  };

  it('in several files is opened and joined in its order', async () => {
    const list = [entry(2, bill.slice(120)), entry(1, bill.slice(0, 120))];
    expect(await all(Bill.rows(instance, { download_bill_list: list }))).toHaveLength(3);
    await Bill.save(instance, { download_bill_list: list }, path);
    expect(readFileSync(path, 'utf8')).toBe(bill);
    expect(spools()).toEqual([]);
  });

  it.each([
    ['a flipped bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 30 ? byte ^ 4 : byte)))],
    ['a missing end', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['hardly anything', (bytes: Buffer) => bytes.subarray(0, 5)],
  ])('with %s leaves nothing', async (_, spoil) => {
    const error = await rejection(Bill.save(instance, { download_bill_list: [entry(1, bill, spoil)] }, path));
    expect(error).toMatchObject({ code: expect.stringMatching(/SEAL_BROKEN|GZIP_BROKEN/) });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('Bill.parse', () => {
  const parsed = (source: Parameters<typeof Bill.parse>[0]) => all(Bill.parse(source));

  it('reads text, bytes and streams cut anywhere, compressed or not', async () => {
    const expected = await parsed(bill);
    for (const bytes of [Buffer.from(bill), gzipSync(bill)]) {
      expect(await parsed(bytes)).toEqual(expected);
      const stream = new PassThrough();
      for (let at = 0; at < bytes.length; at += 1) stream.write(bytes.subarray(at, at + 1));
      stream.end();
      expect(await parsed(stream)).toEqual(expected);
    }
  });

  it.each([
    ['nothing', undefined],
    ['a number', 5],
    ['bytes in an array', [Buffer.from('a')]],
    ['a stream with an encoding', Readable.from(['交易时间\n'])],
    [
      'a stream of nothing',
      (async function* () {
        yield null;
      })(),
    ],
  ])('refuses %s, and says what it takes', async (_, source) => {
    expect(await rejection(all(Bill.parse(source as never)))).toMatchObject({
      name: 'RequestError',
      code: 'OPTIONS_INVALID',
      message: expect.stringMatching(/takes text, bytes or a stream of bytes/),
    });
  });

  it('reads a day without a trade', async () => {
    const rows = await parsed('交易时间,订单金额\n总交易单数,订单总金额\n`0,`0.00');
    expect(rows).toEqual([{ kind: 'summary', line: 3, fields: { 总交易单数: '0', 订单总金额: '0.00' } }]);
  });

  it('reads headings as mere names', async () => {
    const rows = await parsed('__proto__,constructor\n`a,`b');
    expect(Object.keys(rows[0]?.fields ?? {})).toEqual(['__proto__', 'constructor']);
  });

  const lines = bill.split('\r\n');
  it.each([
    ['nothing', '', 'BILL_CUT_OFF'],
    ['headings alone', `${lines[0]}`, 'BILL_CUT_OFF'],
    ['no sum', lines.slice(0, 3).join('\n'), 'BILL_CUT_OFF'],
    ['the headings of the sum without the sum', lines.slice(0, 4).join('\n'), 'BILL_CUT_OFF'],
    ['a row that ends within its cells', `${lines.slice(0, 2).join('\n')}\n${lines[2]?.slice(0, 30)}`, 'BILL_CUT_OFF'],
    ['a row with a cell too few in the middle', [lines[0], '`a,`b', ...lines.slice(2)].join('\n'), 'BILL_MALFORMED'],
    ['a row with a cell too many', [lines[0], `${lines[2]},\`x`, ...lines.slice(3)].join('\n'), 'BILL_MALFORMED'],
    ['a row before the headings', lines.slice(1).join('\n'), 'BILL_MALFORMED'],
    ['headings for a third time', `${bill}a,b\n`, 'BILL_MALFORMED'],
    ['a page of HTML', '<html>\n<body></body></html>', 'BILL_MALFORMED'],
    ['an error of the API', '{"code":"X"}', 'BILL_MALFORMED'],
    ['bytes that are no text', Buffer.from([0xe4, 0xba, 0x41, 0xff]), 'BILL_MALFORMED'],
    ['text that ends within a character', Buffer.from(bill).subarray(0, 4), 'BILL_MALFORMED'],
    ['gzip that ends too early', gzipSync(bill).subarray(0, -12), 'GZIP_BROKEN'],
  ])('refuses %s', async (_, source, code) => {
    expect(await rejection(parsed(source))).toMatchObject({ name: 'MediaError', code });
  });

  it('never takes a bill that was cut anywhere from its second heading to its last cell for a whole one', async () => {
    const text = bill.replace(/^\uFEFF/, '').trimEnd();
    const lastCell = text.lastIndexOf(',`') + 2;
    for (let end = text.indexOf(','); end < lastCell; end += 1) {
      expect(await rejection(parsed(text.slice(0, end)))).toMatchObject({ name: 'MediaError' });
    }
  });
});

it('says when the client is left out or comes second', async () => {
  const applied = { download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1' };
  for (const wrong of [[applied], [applied, {}], [{}, applied], [undefined, applied]] as never[][]) {
    const [client, application] = wrong as [never, never];
    expect(() => Bill.rows(client, application)).toThrow('Bill.rows takes the client first, and then the application');
    expect(await rejection(Bill.save(client, application, '/tmp/none'))).toMatchObject({ code: 'OPTIONS_INVALID' });
  }
});
