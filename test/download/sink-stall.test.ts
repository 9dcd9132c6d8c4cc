import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { type FileServer, filler, startFileServer } from '../support/file-server';

const size = 2 * 1024 * 1024;

let server: FileServer;
let root: LooseNode;
let folder: string;
beforeAll(async () => {
  server = await startFileServer();
  root = looseClient({ ...server.options, secret: 'a'.repeat(32) });
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-stall-'));
  server.get.set('/v3/billdownload/file', { body: filler(size) });
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): LooseNode => root.chain('v3/billdownload/file');

/** Takes one piece and never says that it has. */
const stalled = (): Writable => new Writable({ write: () => undefined });

describe('a sink that takes nothing', () => {
  const sinks: [string, () => Writable | WritableStream][] = [
    ['a stream', stalled],
    ['a WritableStream', () => new WritableStream({ write: () => new Promise(() => undefined) })],
    ['a stream that never ends', () => new Writable({ write: (_1, _2, done) => done(), final: () => undefined })],
  ];

  it.each(sinks)('ends the call by its timeout: %s', async (_, make) => {
    const error = await rejection(file().get({ sink: make(), timeout: 300 }));
    expect(error).toMatchObject({ code: 'SINK_FAILED', message: expect.stringContaining('took nothing') });
  });

  it.each(sinks)('ends the call by its signal, whatever the timeout: %s', async (_, make) => {
    const controller = new AbortController();
    const call = rejection(file().get({ sink: make(), timeout: 0, signal: controller.signal }));
    setTimeout(() => controller.abort(), 300);
    expect(await call).toMatchObject({ code: 'ABORTED' });
  });

  it('is destroyed with the error of the call', async () => {
    const sink = stalled();
    const error = await rejection(file().get({ sink, timeout: 300 }));
    expect(sink.destroyed).toBe(true);
    expect(sink.errored).toBe(error);
  });

  it('ends the call where what goes into it was held and verified', async () => {
    server.get.set('/v3/certificates', { body: Buffer.from('{"data":[]}'), signed: true });
    const error = await rejection(root.chain('v3/certificates').get({ sink: stalled(), timeout: 300 }));
    expect(error).toMatchObject({ code: 'SINK_FAILED' });
  });

  it('ends the call where it is a pipe that nobody empties, and leaves the pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      expect(await rejection(file().get({ sink: pipe, timeout: 300 }))).toMatchObject({ code: 'SINK_FAILED' });
      expect(existsSync(pipe)).toBe(true);
      expect(readdirSync(folder)).toEqual(['pipe']);
    } finally {
      closeSync(reader);
    }
  });

  it('ends Bill.save where several files go into it, and the signal ends it as well', async () => {
    server.get.set('/v3/billdownload/file?token=1', { body: Buffer.from('a') });
    server.get.set('/v3/billdownload/file?token=2', { body: Buffer.from('b') });
    const download_bill_list = [1, 2].map((bill_sequence) => ({
      bill_sequence,
      download_url: `${server.url}/v3/billdownload/file?token=${bill_sequence}`,
    }));
    const save = (options: object): Promise<unknown> =>
      rejection(Bill.save(root, { download_bill_list } as never, stalled(), options));
    expect(await save({ timeout: 2_000 })).toMatchObject({ code: 'SINK_FAILED' });
    const controller = new AbortController();
    const call = save({ timeout: 0, signal: controller.signal });
    setTimeout(() => controller.abort(), 1_000);
    expect(await call).toMatchObject({ code: 'ABORTED' });
  });

  it('is waited for as long as it takes a piece within each timeout', async () => {
    const pieces: number[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (piece: Buffer, _, done) => {
        pieces.push(piece.length);
        sleep(pieces.length % 8 === 0 ? 400 : 0).then(() => done(), done);
      },
    });
    await file().get({ sink: slow, timeout: 1_500 });
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(size);
  });
});
