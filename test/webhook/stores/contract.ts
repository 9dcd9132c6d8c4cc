import { expect, it } from 'vitest';
import type { Claim, ReplayStore, StoreOptions } from '../../../src/webhook';

/**
 * What every store must hold to, whatever keeps it.
 *
 * @param pass lets so many milliseconds pass for what the store holds of an id
 */
export const itIsAReplayStore = (
  make: (options?: StoreOptions) => ReplayStore,
  unique: () => string,
  pass: (ms: number, id: string) => unknown,
): void => {
  const claimOf = async (store: ReplayStore, id: string): Promise<Claim> => {
    const result = await store.claim(id);
    if (result.state !== 'claimed') throw new Error(`${id} is ${result.state}`);
    return result.claim;
  };

  it('gives an id to one claim and no other, until it is released', async () => {
    const [store, id] = [make(), unique()];
    const claim = await claimOf(store, id);
    expect(await store.claim(id)).toEqual({ state: 'busy' });
    await store.release(claim);
    expect((await store.claim(id)).state).toBe('claimed');
  });

  it('gives an id to one of a hundred claims at once', async () => {
    const [store, id] = [make(), unique()];
    const results = await Promise.all(Array.from({ length: 100 }, () => store.claim(id)));
    expect(results.filter(({ state }) => state === 'claimed')).toHaveLength(1);
    expect(results.filter(({ state }) => state === 'busy')).toHaveLength(99);
  });

  it('remembers what was committed, with its answer', async () => {
    const store = make();
    const [plain, answered] = [unique(), unique()];
    await store.commit(await claimOf(store, plain));
    await store.commit(await claimOf(store, answered), '{"a":"1:2\\n中"}');
    expect(await store.claim(plain)).toEqual({ state: 'done' });
    expect(await store.claim(answered)).toEqual({ state: 'done', answer: '{"a":"1:2\\n中"}' });
  });

  it('lets a commit be repeated, and keeps it from being released', async () => {
    const [store, id] = [make(), unique()];
    const claim = await claimOf(store, id);
    await store.commit(claim, 'first');
    await store.commit(claim);
    await store.release(claim);
    expect(await store.claim(id)).toEqual({ state: 'done', answer: 'first' });
  });

  it('frees an id whose claim ran out, and then refuses the late commit', async () => {
    const [store, id] = [make({ lease: 60_000 }), unique()];
    const late = await claimOf(store, id);
    await pass(60_001, id);
    const next = await claimOf(store, id);
    await expect(store.commit(late)).rejects.toMatchObject({ code: 'CLAIM_LOST' });
    await store.release(late);
    await store.commit(next);
    expect((await store.claim(id)).state).toBe('done');
  });

  it('forgets what was committed once its time is over', async () => {
    const [store, id] = [make({ retention: 60_000 }), unique()];
    await store.commit(await claimOf(store, id));
    expect((await store.claim(id)).state).toBe('done');
    await pass(60_001, id);
    expect((await store.claim(id)).state).toBe('claimed');
  });

  it('takes any text for an id', async () => {
    const store = make();
    for (const odd of ["'; DROP TABLE x; --", '中文 *\n', '__proto__']) {
      const id = `${odd}${unique()}`;
      await store.commit(await claimOf(store, id));
      expect((await store.claim(id)).state).toBe('done');
    }
  });
};
