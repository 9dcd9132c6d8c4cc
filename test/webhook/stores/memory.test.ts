import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../src/webhook';
import { growthOf } from '../../support/growth';
import { itIsAReplayStore } from './contract';

describe('memoryStore', () => {
  let time = 0;
  itIsAReplayStore(
    (options) => memoryStore({ ...options, now: () => time }),
    randomUUID,
    (ms) => {
      time += ms;
    },
  );

  it('does not grow over ten times its limit', async () => {
    const store = memoryStore({ limit: 10_000 });
    const deliver = async (from: number, to: number) => {
      for (let id = from; id < to; id += 1) {
        const result = await store.claim(`EV-${id}`);
        if (result.state === 'claimed') await store.commit(result.claim);
      }
    };
    const growth = await growthOf((round) => deliver(round * 20_000, (round + 1) * 20_000));
    expect(growth).toBeLessThan(1024 * 1024);
    expect(await store.claim('EV-79999')).toEqual({ state: 'done' });
    expect((await store.claim('EV-0')).state).toBe('claimed');
  });

  it('forgets the oldest first, keeps at least half its limit, and never forgets what is being processed', async () => {
    const store = memoryStore({ limit: 4 });
    await store.claim('busy');
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const result = await store.claim(id);
      if (result.state === 'claimed') await store.commit(result.claim);
    }
    expect((await store.claim('busy')).state).toBe('busy');
    for (const id of ['d', 'e']) expect((await store.claim(id)).state).toBe('done');
    expect((await store.claim('a')).state).toBe('claimed');
  });
});
