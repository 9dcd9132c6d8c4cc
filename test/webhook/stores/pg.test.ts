import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/webhook';
import { pgStore } from '../../../src/webhook/stores/pg';
import { itIsAReplayStore } from './contract';
import { type Database, missing, notRun, startPostgres } from './databases';

const absent = missing('postgresql');

describe.skipIf(absent)(absent ? notRun('pgStore', absent) : 'pgStore', () => {
  let database: Database;
  let pool: Pool;
  beforeAll(async () => {
    database = await startPostgres();
    pool = new Pool({ connectionString: database.url });
    await pgStore(pool).createTable();
    await pool.query('CREATE TABLE effects (id text)');
  });
  afterAll(async () => {
    await pool?.end();
    await database?.stop();
  });

  /** PostgreSQL has a clock of its own, so what it holds is made older. */
  const pass = (ms: number, id: string): Promise<unknown> =>
    pool.query(
      `UPDATE wechatpay_notifications SET expires_at = expires_at - $1::int * interval '1 millisecond' WHERE id = $2`,
      [ms, id],
    );

  itIsAReplayStore((options) => pgStore(pool, options), randomUUID, pass);

  const claimed = async (id: string, lease = 60_000): Promise<Claim> => {
    const result = await pgStore(pool, { lease }).claim(id);
    if (result.state !== 'claimed') throw new Error(result.state);
    return result.claim;
  };
  const effectsOf = async (id: string): Promise<number> =>
    (await pool.query('SELECT 1 FROM effects WHERE id = $1', [id])).rows.length;

  it('makes its table once, and another under another name', async () => {
    await pgStore(pool).createTable();
    const other = pgStore(pool, { table: 'public.other_notifications' });
    await other.createTable();
    const id = randomUUID();
    await claimed(id);
    expect((await other.claim(id)).state).toBe('claimed');
  });

  it('refuses a table whose name is more than a name', () => {
    for (const table of ['a; DROP TABLE b', 'a"b', '', 'a.b.c', 'a b']) {
      expect(() => pgStore(pool, { table })).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
    }
  });

  it('commits with an effect in one transaction, or not at all', async () => {
    const [store, id] = [pgStore(pool), randomUUID()];
    const client = await pool.connect();
    for (const end of ['ROLLBACK', 'COMMIT']) {
      const claim = await claimed(id);
      await client.query('BEGIN');
      await client.query('INSERT INTO effects VALUES ($1)', [id]);
      await store.commit(claim, undefined, client);
      await client.query(end);
      await store.release(claim);
    }
    client.release();
    expect(await effectsOf(id)).toBe(1);
    expect(await store.claim(id)).toEqual({ state: 'done' });
  });

  it('refuses the commit of a claim that another has, so that its transaction is rolled back', async () => {
    const [store, id] = [pgStore(pool), randomUUID()];
    const late = await claimed(id, 0);
    const next = await claimed(id);
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO effects VALUES ($1)', [id]);
    await expect(store.commit(late, undefined, client)).rejects.toMatchObject({ code: 'CLAIM_LOST' });
    await client.query('ROLLBACK');
    client.release();
    await store.commit(next);
    expect(await effectsOf(id)).toBe(0);
  });

  it('lets a duplicate wait for a transaction that is about to commit', async () => {
    const [store, id] = [pgStore(pool), randomUUID()];
    const claim = await claimed(id, 1);
    const client = await pool.connect();
    await client.query('BEGIN');
    await store.commit(claim, 'answer', client);
    const duplicate = store.claim(id);
    await client.query('COMMIT');
    client.release();
    expect(await duplicate).toEqual({ state: 'done', answer: 'answer' });
  });

  it('prunes what is over, and nothing else', async () => {
    const table = 'pruned';
    const store = pgStore(pool, { table, lease: 0, retention: 0 });
    await store.createTable();
    for (const id of ['a', 'b']) await store.claim(id);
    await pgStore(pool, { table }).claim('c');
    expect(await store.prune()).toBe(2);
    expect(await store.prune()).toBe(0);
  });
});
