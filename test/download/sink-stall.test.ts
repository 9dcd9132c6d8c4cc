import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/bill';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type FileServer, filler, startFileServer } from '../support/file-server';

const size = 2 * 1024 * 1024;

let server: FileServer;
let root: LooseNode;
let folder: string;
let agent: Agent;
beforeAll(async () => {
  server = await startFileServer();
  agent = new Agent({ keepAlive: true });
  root = looseClient({ ...server.options, secret: 'a'.repeat(32), httpAgent: agent });
});
afterAll(() => {
  agent.destroy();
  return server.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-stall-'));
  server.get.set('/v3/billdownload/file', { body: filler(size) });
});
afterEach(() => rmSync(folder, { recursive: true }));
restartClock();

const file = (): LooseNode => root.chain('v3/billdownload/file');

/** Takes one piece and never says that it has. */
const stalled = (): Writable => new Writable({ write: () => undefined });

/** How much has come from the server, on every connection. */
const received = (): number =>
  [agent.sockets, agent.freeSockets]
    .flatMap((sockets) => Object.values(sockets).flat())
    .reduce((sum, socket) => sum + (socket?.bytesRead ?? 0), 0);

/**
 * Begins a call, and waits until nothing moves any more: server, client and sink are all in this process, so what does not
 * move for so many turns of its event loop waits for the sink.
 */
const untilStuck = async (begin: () => Promise<unknown>, sink?: Writable): Promise<{ call: Promise<unknown> }> => {
  const before = received();
  const call = rejection(begin());
  let last = 0;
  for (let turns = 0; turns < 200; ) {
    await turn();
    const now = received();
    const busy =
      now === before ||
      now !== last ||
      (sink !== undefined && sink.writableLength === 0) ||
      process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
    turns = busy ? 0 : turns + 1;
    last = now;
  }
  // In an object, because a promise of a promise would be waited for.
  return { call };
};

describe('a sink that takes nothing', () => {
  const sinks: [string, () => Writable | WritableStream][] = [
    ['a stream', stalled],
    ['a WritableStream', () => new WritableStream({ write: () => new Promise(() => undefined) })],
    ['a stream that never ends', () => new Writable({ write: (_1, _2, done) => done(), final: () => undefined })],
  ];

  it.each(sinks)('ends the call by its timeout: %s', async (_, make) => {
    const clock = stopClock();
    const stuck = await untilStuck(() => file().get({ sink: make(), timeout: 300 }));
    expect(await clock.passUntil(stuck.call, 300)).toMatchObject({
      code: 'SINK_FAILED',
      message: expect.stringContaining('took nothing'),
    });
  });

  it.each(sinks)('ends the call by its signal, whatever the timeout: %s', async (_, make) => {
    const controller = new AbortController();
    const stuck = await untilStuck(() => file().get({ sink: make(), timeout: 0, signal: controller.signal }));
    controller.abort();
    expect(await stuck.call).toMatchObject({ code: 'ABORTED' });
  });

  it('is destroyed with the error of the call', async () => {
    const [clock, sink] = [stopClock(), stalled()];
    const stuck = await untilStuck(() => file().get({ sink, timeout: 300 }), sink);
    const error = await clock.passUntil(stuck.call, 300);
    expect(sink.destroyed).toBe(true);
    expect(sink.errored).toBe(error);
  });

  it('ends the call where what goes into it was held and verified', async () => {
    server.get.set('/v3/certificates', { body: Buffer.from('{"data":[]}'), signed: true });
    const [clock, sink] = [stopClock(), stalled()];
    const stuck = await untilStuck(() => root.chain('v3/certificates').get({ sink, timeout: 300 }), sink);
    expect(await clock.passUntil(stuck.call, 300)).toMatchObject({ code: 'SINK_FAILED' });
  });

  it('ends the call where it is a pipe that nobody empties, and leaves the pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const clock = stopClock();
      const stuck = await untilStuck(() => file().get({ sink: pipe, timeout: 300 }));
      expect(await clock.passUntil(stuck.call, 300)).toMatchObject({ code: 'SINK_FAILED' });
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
      download_url: `${server.url}v3/billdownload/file?token=${bill_sequence}`,
    }));
    const save = (options: object): Promise<{ call: Promise<unknown> }> => {
      const sink = stalled();
      return untilStuck(() => Bill.save(root, { download_bill_list } as never, sink, options), sink);
    };
    const controller = new AbortController();
    const ended = await save({ timeout: 0, signal: controller.signal });
    controller.abort();
    expect(await ended.call).toMatchObject({ code: 'ABORTED' });
    const clock = stopClock();
    const late = await save({ timeout: 2_000 });
    expect(await clock.passUntil(late.call, 2_000)).toMatchObject({ code: 'SINK_FAILED' });
  });

  it('is waited for as long as it takes a piece within each timeout', async () => {
    const clock = stopClock();
    const pieces: number[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (piece: Buffer, _, done) => {
        pieces.push(piece.length);
        const taken = pieces.length % 8 === 0 ? clock.pass(1_000) : Promise.resolve();
        taken.then(() => done(), done);
      },
    });
    await file().get({ sink: slow, timeout: 1_500 });
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(size);
  });
});
