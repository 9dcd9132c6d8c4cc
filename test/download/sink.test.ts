import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { digestOf, type FileServer, filler, startFileServer } from '../support/file-server';

let server: FileServer;
let root: LooseNode;
beforeAll(async () => {
  server = await startFileServer();
  root = looseClient(server.options);
});
afterAll(() => server.close());

restartClock();

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-sink-'));
  path = join(folder, 'file');
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): LooseNode => root.chain('v3/billdownload/file');
const serve = (body: Buffer | AsyncIterable<Buffer>, more: object = {}): void => {
  server.get.set('/v3/billdownload/file', { body, ...more });
};
const left = (): string[] => readdirSync(folder);

describe('a download into a file', () => {
  it.each([0, 1, 2 * 1024 * 1024])('of %i bytes is the file, and the response has no data', async (size) => {
    serve(filler(size));
    const response = await file().get({ query: { token: 'x' }, sink: path });
    expect(response).toMatchObject({ status: 200, data: undefined });
    expect(statSync(path).size).toBe(size);
    expect(await digestOf('sha256', createReadStream(path))).toBe(await digestOf('sha256', filler(size)));
    expect(left()).toEqual(['file']);
  });

  it('of 200 MB is the file', async () => {
    const size = 200 * 1024 * 1024;
    serve(filler(size));
    await file().get({ sink: path });
    expect(await digestOf('sha256', createReadStream(path))).toBe(await digestOf('sha256', filler(size)));
  });

  it('takes a file:// URL, as text and as URL', async () => {
    serve(Buffer.from('bytes'));
    await file().get({ sink: pathToFileURL(path) });
    await file().get({ sink: pathToFileURL(`${path}2`).href });
    expect(left()).toEqual(['file', 'file2']);
  });

  it('takes a file:// URL with # and ? in it as the path that it is meant to be, and touches no other file', async () => {
    serve(Buffer.from('bytes'));
    writeFileSync(path, 'another');
    await file().get({ sink: `file://${path}#1` });
    await file().get({ sink: new URL(`file://${path}?2`) });
    expect(left()).toEqual(['file', 'file#1', 'file?2']);
    expect(readFileSync(path, 'utf8')).toBe('another');
  });

  it('replaces what was there, but only when it is whole', async () => {
    writeFileSync(path, 'before');
    serve(filler(500_000), { cutAt: 300_000 });
    await rejection(file().get({ sink: path }));
    expect(readFileSync(path, 'utf8')).toBe('before');
    serve(Buffer.from('after'));
    await file().get({ sink: path });
    expect(readFileSync(path, 'utf8')).toBe('after');
  });

  it.each([
    ['with a length', { headers: { 'Content-Length': '500000' } }],
    ['without one', {}],
  ])('that is cut off in the middle, %s, leaves nothing behind', async (_, more) => {
    serve(filler(500_000), { cutAt: 300_000, ...more });
    expect(await rejection(file().get({ sink: path }))).toMatchObject({
      name: 'ConnectionError',
      code: 'CONNECTION_FAILED',
      message: expect.stringContaining('GET v3/billdownload/file'),
    });
    expect(left()).toEqual([]);
  });

  it('that falls silent ends after the timeout and leaves nothing behind', async () => {
    serve(filler(500_000), { stallAt: 300_000 });
    expect(await rejection(file().get({ sink: path, timeout: 150 }))).toMatchObject({ name: 'TimeoutError' });
    expect(left()).toEqual([]);
  });

  it('that takes longer than the timeout as a whole goes on as long as bytes come', async () => {
    const clock = stopClock();
    let taken = 0;
    const sink = new PassThrough().on('data', (chunk: Buffer) => {
      taken += chunk.length;
    });
    const slow = async function* (): AsyncGenerator<Buffer> {
      for (let index = 0; index < 6; index += 1) {
        yield Buffer.from('chunk');
        // Half the timeout passes after a piece has come through, and never between two that have not.
        await expect.poll(() => taken).toBe(5 * (index + 1));
        await clock.pass(100);
      }
    };
    serve(slow());
    await file().get({ sink, timeout: 200 });
    expect(taken).toBe(30);
  });

  it('that the caller ends leaves nothing behind', async () => {
    serve(filler(500_000), { stallAt: 300_000 });
    const controller = new AbortController();
    const ended = rejection(file().get({ sink: path, signal: controller.signal }));
    // The file is there as soon as something of it has come.
    await expect.poll(left).not.toEqual([]);
    controller.abort();
    expect(await ended).toMatchObject({ name: 'AbortError' });
    expect(left()).toEqual([]);
  });

  it('that the platform refuses is its error, and touches nothing', async () => {
    const body = Buffer.from('{"code":"NO_STATEMENT_EXIST","message":"账单不存在"}');
    serve(body, { status: 400 });
    expect(await rejection(file().get({ sink: path }))).toMatchObject({ name: 'ApiError', code: 'NO_STATEMENT_EXIST' });
    serve(gzipSync(body), { status: 400, headers: { 'Content-Encoding': 'gzip' } });
    expect(await rejection(file().get({ sink: path }))).toMatchObject({ name: 'ApiError', code: 'NO_STATEMENT_EXIST' });
    expect(left()).toEqual([]);
  });

  it('into a folder that does not exist is an error of the sink', async () => {
    serve(Buffer.from('bytes'));
    expect(await rejection(file().get({ sink: join(folder, 'none', 'file') }))).toMatchObject({
      name: 'MediaError',
      code: 'SINK_FAILED',
      message: expect.stringContaining('ENOENT'),
    });
  });

  it('is what the platform has, also when it was compressed for the way', async () => {
    const gz = gzipSync('a bill that was asked for as gzip');
    serve(gz);
    await file().get({ sink: path });
    expect(readFileSync(path)).toEqual(gz);
    serve(gzipSync(gz), { headers: { 'Content-Encoding': 'gzip' } });
    await file().get({ sink: path });
    expect(readFileSync(path)).toEqual(gz);
  });

  it('tells its progress', async () => {
    serve(filler(2_000_000), { headers: { 'Content-Length': '2000000' } });
    const events: { loaded: number; total?: number | undefined }[] = [];
    await file().get({ sink: path, onDownloadProgress: (event) => events.push(event) });
    expect(events.at(-1)).toMatchObject({ loaded: 2_000_000, total: 2_000_000 });
  });
});

describe('a download into a stream', () => {
  it('ends it when the download is whole', async () => {
    serve(filler(500_000));
    const sink = new PassThrough();
    const read = digestOf('sha256', sink);
    await file().get({ sink });
    expect(await read).toBe(await digestOf('sha256', filler(500_000)));
  });

  it('takes a writable stream of the web', async () => {
    serve(Buffer.from('bytes'));
    const chunks: Uint8Array[] = [];
    await file().get({ sink: new WritableStream({ write: (chunk) => void chunks.push(chunk) }) });
    expect(Buffer.concat(chunks).toString()).toBe('bytes');
  });

  it('destroys it when the download fails, so that nobody takes a part for the whole', async () => {
    serve(filler(500_000), { cutAt: 300_000 });
    let failed: unknown;
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() }).on('error', (error) => {
      failed = error;
    });
    expect(await rejection(file().get({ sink }))).toMatchObject({ name: 'ConnectionError' });
    expect(sink.destroyed).toBe(true);
    expect(sink.writableFinished).toBe(false);
    expect(failed).toBeDefined();
  });

  it('that fails itself is an error of the sink', async () => {
    serve(filler(500_000));
    const sink = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    });
    expect(await rejection(file().get({ sink }))).toMatchObject({
      code: 'SINK_FAILED',
      message: expect.stringContaining('ENOSPC'),
    });
  });

  it.each([[''], [42], [{}], [{ write() {}, end() {} }], [null], ['file:///%00'], ['file://host/x'], ['a\0b']])(
    'refuses %j before anything is sent',
    async (sink) => {
      const before = server.requests.length;
      expect(await rejection(file().get({ sink: sink as never }))).toMatchObject({ code: 'OPTIONS_INVALID' });
      expect(server.requests.length).toBe(before);
    },
  );
});

describe("responseType: 'stream'", () => {
  it('gives the bytes as they come, and an error of this SDK where they end too early', async () => {
    serve(filler(500_000));
    const { data } = await file().get({ responseType: 'stream' });
    expect(await digestOf('sha256', data as AsyncIterable<Buffer>)).toBe(await digestOf('sha256', filler(500_000)));
    serve(filler(500_000), { cutAt: 300_000 });
    const cut = await file().get({ responseType: 'stream' });
    expect(await rejection(digestOf('sha256', cut.data as AsyncIterable<Buffer>))).toMatchObject({
      name: 'ConnectionError',
    });
  });

  it('lets go of the connection when it is closed unread, or half read', async () => {
    for (const half of [false, true]) {
      let ended = false;
      const endless = async function* (): AsyncGenerator<Buffer> {
        try {
          for (;;) yield* filler(1_000_000);
        } finally {
          ended = true;
        }
      };
      serve(endless());
      const { data } = await file().get({ responseType: 'stream' });
      const stream = data as Readable;
      if (half) await once(stream, 'data');
      stream.destroy();
      await expect.poll(() => ended).toBe(true);
    }
  });
});

describe('a response that is signed', () => {
  it('goes into a sink after it is verified, and not before', async () => {
    server.get.set('/v3/thing', { body: Buffer.from('{"a":1}'), signed: true });
    await root.chain('v3/thing').get({ sink: path });
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}');
    server.get.set('/v3/thing', { body: Buffer.from('{"a":2}') });
    expect(await rejection(root.chain('v3/thing').get({ sink: `${path}2` }))).toMatchObject({ name: 'SignatureError' });
    expect(left()).toEqual(['file']);
  });
});

describe('an overseas statement', () => {
  const text = Buffer.from('交易时间,…\r\n`2018-01-03,…\r\n'.repeat(500));
  const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex');
  const ask = (more: object = {}) =>
    root.chain('v3/statements').get({ query: { date: '20180103', mchid: '1' }, ...more });
  const statement = (body: Buffer, headers: Record<string, string>): void => {
    server.get.set('/v3/statements', { body, headers });
  };

  it('passes with the digest of the file, in either case, compressed for the way or not', async () => {
    statement(text, { 'Wechatpay-Statement-Sha1': sha1(text).toUpperCase() });
    expect(Buffer.from((await ask()).data as Uint8Array)).toEqual(text);
    statement(gzipSync(text), { 'Wechatpay-Statement-Sha1': sha1(text), 'Content-Encoding': 'gzip' });
    expect(Buffer.from((await ask()).data as Uint8Array)).toEqual(text);
  });

  it('passes with the digest of what went over the wire', async () => {
    const gz = gzipSync(text);
    statement(gz, { 'Wechatpay-Statement-Sha1': sha1(gz), 'Content-Encoding': 'gzip' });
    expect(Buffer.from((await ask()).data as Uint8Array)).toEqual(text);
  });

  it('is refused with another digest, and leaves no file', async () => {
    const another = { 'Wechatpay-Statement-Sha1': sha1(Buffer.from('another')) };
    for (const serve of [
      () => statement(text, another),
      () => statement(gzipSync(text), { ...another, 'Content-Encoding': 'gzip' }),
    ]) {
      serve();
      expect(await rejection(ask())).toMatchObject({ name: 'MediaError', code: 'DIGEST_MISMATCH' });
      expect(await rejection(ask({ sink: path }))).toMatchObject({ code: 'DIGEST_MISMATCH' });
    }
    expect(existsSync(path)).toBe(false);
  });

  it('is refused when its compression is broken', async () => {
    const broken = gzipSync(text).subarray(0, -20);
    statement(broken, { 'Wechatpay-Statement-Sha1': sha1(text), 'Content-Encoding': 'gzip' });
    expect(await rejection(ask({ sink: path }))).toMatchObject({ code: 'GZIP_BROKEN' });
    expect(left()).toEqual([]);
  });
});

describe('an image of a complaint', () => {
  const [raw, encoded] = ['ChsyMDA/w+MTE=', 'ChsyMDA%2Fw%2BMTE%3D'];
  const images = 'v3/merchant-service/images';
  const image = Buffer.from('image');

  it.each([
    [
      'an id as an upload gives it is encoded',
      () => root.chain(`${images}/{media_id}`).get({ media_id: raw, sink: path }),
    ],
    ['… by the property too', () => root.v3?.merchantService?.images?._media_id_?.get({ media_id: raw, sink: path })],
    [
      'an id out of a media_url stays as it is',
      () => root.chain(`${images}/{+media_id}`).get({ media_id: encoded, sink: path }),
    ],
    [
      'the path of a media_url is a chain',
      () => root.chain(new URL(`https://api.mch.weixin.qq.com/${images}/${encoded}`).pathname).get({ sink: path }),
    ],
  ])('is found in every spelling of its id: %s', async (_, get) => {
    server.get.set(`/${images}/${encoded}`, { body: image });
    await get();
    expect(readFileSync(path)).toEqual(image);
  });

  it('is not asked for by a raw id in {+media_id}, which would be another path', async () => {
    server.get.set(`/${images}/${raw}`, { body: image });
    for (const template of [`${images}/{+media_id}`, 'v3/global/merchant-service/images/{+media_id}']) {
      expect(await rejection(root.chain(template).get({ media_id: raw, sink: path }))).toMatchObject({
        name: 'RequestError',
        code: 'PATH_VARIABLE_INVALID',
        message: expect.stringContaining('{+name}'),
      });
    }
    expect(left()).toEqual([]);
  });

  it('goes into a sink, from here and from overseas', async () => {
    for (const template of ['v3/merchant-service/images/{media_id}', 'v3/global/merchant-service/images/{media_id}']) {
      server.get.set(`/${template.replace('{media_id}', 'a%2Fb')}`, { body: Buffer.from('image') });
      await root.chain(template).get({ media_id: 'a/b', sink: path });
      expect(readFileSync(path, 'utf8')).toBe('image');
    }
  });
});
