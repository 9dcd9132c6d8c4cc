import { createCipheriv, createHash, publicEncrypt, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { type FileServer, startFileServer } from '../support/file-server';

let server: FileServer;
let instance: Client;
let folder: string;
beforeAll(async () => {
  server = await startFileServer();
  instance = Builder.factory(server.options);
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-forged-'));
  server.get.clear();
});
afterEach(() => rmSync(folder, { recursive: true }));

const bill = Buffer.from('交易时间,订单金额\n`2024-06-01 10:00:00,`1.00\n总交易单数,订单总金额\n`1,`1.00\n');
const forged = Buffer.from('交易时间,订单金额\n`2024-06-01 10:00:00,`9.00\n总交易单数,订单总金额\n`1,`9.00\n');
const digest = (name: string, bytes: Buffer): string => createHash(name).update(bytes).digest('hex');
const path = () => join(folder, 'bill.csv');

/** The forged file, with the header by which it vouches for itself. */
const serve = (target: string, body: Buffer, headers: object = {}): string => {
  server.get.set(target, { body, headers: { 'Wechatpay-Statement-Sha1': digest('sha1', body), ...headers } });
  return `${server.url}${target.slice(1)}`;
};
const read = async (rows: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of rows) throw new Error('a row of a forged bill was given');
};
const drained = async (stream: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of stream);
};

describe.each([
  ['a bill', '/v3/billdownload/file?token=x'],
  ['a receipt', '/v3/transferdownload/signfile?token=x'],
  ['an overseas statement', '/v3/statements?token=x'],
  ['a file of any other path', '/v3/bill/downloadurl?token=x'],
])('%s that vouches for itself by a header', (_, target) => {
  it.each([
    ['as it is', forged, {}],
    ['compressed as a file', gzipSync(forged), {}],
    ['compressed for the way', gzipSync(forged), { 'Content-Encoding': 'gzip' }],
  ])('is refused where the application announced another digest, %s', async (__, body, headers) => {
    const announced = {
      download_url: serve(target, body, headers),
      hash_type: 'SHA1',
      hash_value: digest('sha1', bill),
    };
    const refused = { name: 'MediaError', code: 'DIGEST_MISMATCH' };
    expect(await rejection(Bill.save(instance, announced, path()))).toMatchObject(refused);
    expect(await rejection(read(Bill.rows(instance, announced)))).toMatchObject(refused);
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() }).on('error', () => undefined);
    expect(await rejection(Bill.save(instance, announced, sink))).toMatchObject(refused);
    expect(sink.writableFinished).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused as a stream and as bytes too', async () => {
    serve(target, forged);
    const get = (more: object) =>
      (instance as unknown as LooseNode)
        .chain(target.slice(1))
        .get({ bill: { hash_type: 'SHA1', hash_value: digest('sha1', bill) }, ...more });
    expect(await rejection(get({}))).toMatchObject({ code: 'DIGEST_MISMATCH' });
    const { data } = await get({ responseType: 'stream' });
    expect(await rejection(drained(data as AsyncIterable<unknown>))).toMatchObject({ code: 'DIGEST_MISMATCH' });
  });
});

describe('the digest that the application announced', () => {
  it('is the only one that counts, also when the header of a true file is wrong', async () => {
    const download_url = serve('/v3/billdownload/file', bill, { 'Wechatpay-Statement-Sha1': digest('sha1', forged) });
    await Bill.save(instance, { download_url, hash_type: 'SHA1', hash_value: digest('sha1', bill) }, path());
    expect(readFileSync(path())).toEqual(bill);
  });

  it.each([
    ['its name', { hash_type: 'SHA1' }],
    ['its value', { hash_value: digest('sha1', bill) }],
    ['its name beside a list', { hash_type: 'SHA1', hash_value: [digest('sha1', bill)] }],
    ['its name beside a number', { hash_type: 'SHA1', hash_value: 0 }],
    ['its value beside a list', { hash_type: ['SHA1'], hash_value: digest('sha1', bill) }],
  ])('proves nothing where only %s is there, and the file is refused', async (_, half) => {
    const download_url = serve('/v3/billdownload/file', bill);
    expect(await rejection(Bill.save(instance, { download_url, ...half } as object, path()))).toMatchObject({
      name: 'MediaError',
      code: 'HASH_UNSUPPORTED',
      message: expect.stringMatching(/hash_type.*hash_value/),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a sealed bill', () => {
  it.each([
    ['a key', { encrypt_key: 1 }],
    ['a nonce', { nonce: [1] }],
  ])('is refused by a typed error for %s that is no text', async (_, more) => {
    server.get.set('/v3/billdownload/file?token=x', { body: seal(bill) });
    const error = await rejection(Bill.save(instance, sealed(more) as object, path()));
    expect(error).toMatchObject({ name: expect.stringMatching(/^(?:MediaError|CryptoError)$/) });
    expect(readdirSync(folder)).toEqual([]);
  });

  const [key, nonce] = [randomBytes(16).toString('hex'), randomBytes(6).toString('hex')];
  const seal = (plain: Buffer): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  const sealed = (more: object = {}) => ({
    download_bill_list: [
      {
        download_url: `${server.url}v3/billdownload/file?token=x`,
        nonce,
        encrypt_key: publicEncrypt({ key: server.options.privateKey, oaepHash: 'sha1' }, Buffer.from(key)).toString(
          'base64',
        ),
        ...more,
      },
    ],
  });

  it('is refused when it is another file that vouches for itself, sealed or not', async () => {
    const announced = sealed({ hash_type: 'SHA1', hash_value: digest('sha1', bill) });
    serve('/v3/billdownload/file?token=x', forged);
    expect(await rejection(Bill.save(instance, announced, path()))).toMatchObject({ code: 'SEAL_BROKEN' });
    serve('/v3/billdownload/file?token=x', seal(forged));
    expect(await rejection(Bill.save(instance, announced, path()))).toMatchObject({ code: 'DIGEST_MISMATCH' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is opened, and proven by its seal, where no digest is announced beside it', async () => {
    serve('/v3/billdownload/file?token=x', seal(bill));
    await Bill.save(instance, sealed(), path());
    expect(readFileSync(path())).toEqual(bill);
    serve('/v3/billdownload/file?token=x', forged);
    expect(await rejection(Bill.save(instance, sealed(), path()))).toMatchObject({ code: 'SEAL_BROKEN' });
    expect(readFileSync(path())).toEqual(bill);
  });
});
