import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../../src/webhook';
import { restartClock } from '../../support/clock';
import { growthOf } from '../../support/growth';
import { itIsAReplayStore } from './contract';

restartClock();

describe('memoryStore', () => {
  let time = 0;
  itIsAReplayStore(
    (options) => memoryStore({ ...options, now: () => time }),
    randomUUID,
    (ms) => {
      time += ms;
    },
  );

  it.each([-86_400_000, 86_400_000])('goes by no clock that somebody sets: %i ms', async (milliseconds) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const store = memoryStore();
    const [held, done] = [await store.claim('held'), await store.claim('done')];
    if (done.state === 'claimed') await store.commit(done.claim);
    vi.setSystemTime(Date.now() + milliseconds);
    expect(await store.claim('held')).toEqual({ state: 'busy' });
    expect(await store.claim('done')).toEqual({ state: 'done' });
    expect(held.state).toBe('claimed');
  });

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
