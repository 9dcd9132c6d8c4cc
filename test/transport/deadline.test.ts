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
