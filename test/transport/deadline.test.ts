import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LooseNode } from '../../types/core.js';
import { looseClient } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type Platform, startPlatform } from '../support/platform';

let platform: Platform;
let root: LooseNode;
beforeAll(async () => {
  platform = await startPlatform(({ target }) =>
    target.includes('billdownload') ? { body: Buffer.alloc(1_000_000), signed: false } : { body: '{"a":1}' },
  );
  root = looseClient({ ...platform.options, base_uri: platform.url, timeout: 1_000 });
});
afterAll(() => platform.close());

restartClock();

describe('a response that is handed out as a stream', () => {
  it.each(['v3/thing', 'v3/billdownload/file'])('sets no timer as long as nobody reads it: %s', async (template) => {
    const clock = stopClock();
    const { data } = (await root.chain(template).get({ responseType: 'stream' })) as { data: Readable };
    expect(clock.timers()).toBe(0);
    await clock.pass(10_000);
    expect(clock.timers()).toBe(0);
    let size = 0;
    for await (const chunk of data) size += chunk.length;
    expect(size).toBe(template === 'v3/thing' ? 7 : 1_000_000);
    expect(clock.timers()).toBe(0);
  });

  it('sets no timer any more once its call is aborted', async () => {
    const clock = stopClock();
    const controller = new AbortController();
    const { signal } = controller;
    const { data } = (await root.chain('v3/billdownload/file').get({ responseType: 'stream', signal })) as {
      data: Readable;
    };
    const reading = (async () => {
      for await (const _ of data) controller.abort();
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(clock.timers()).toBe(0);
  });
});

describe('an option of a call that is undefined', () => {
  it('counts as left out: the timeout of the client holds', async () => {
    const silent = await startPlatform(() => new Promise(() => undefined));
    const own = looseClient({ ...silent.options, base_uri: silent.url, timeout: 100 });
    await expect(own.chain('v3/thing').get({ timeout: undefined })).rejects.toMatchObject({ name: 'TimeoutError' });
    await silent.close();
  });
});

describe('a download into a file that is aborted at any moment', () => {
  it('rejects, and leaves no error that nobody takes', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown): void => void uncaught.push(error);
    process.on('uncaughtException', note);
    const folder = mkdtempSync(join(tmpdir(), 'aborted-'));
    for (let turn = 0; turn < 60; turn += 1) {
      const controller = new AbortController();
      const options = { sink: join(folder, `${turn}`), signal: controller.signal };
      const call = root
        .chain('v3/billdownload/file')
        .get(options)
        .catch((error: unknown) => error);
      setTimeout(() => controller.abort(), turn % 8);
      await call;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('uncaughtException', note);
    rmSync(folder, { recursive: true });
    expect(uncaught).toEqual([]);
  });
});
