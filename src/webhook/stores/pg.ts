import { randomUUID } from 'node:crypto';
import { ConfigurationError } from '../../errors';
import { ownOf } from '../../own';
import { type Claim, claimLost, defaultLease, defaultRetention, type ReplayStore, type StoreOptions } from './store';

/** A `Pool`, a `Client` or a `PoolClient` of `pg`, by shape. */
export interface PgLike {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** Options of the PostgreSQL store. */
export interface PgStoreOptions extends StoreOptions {
  /**
   * The table, with its schema if need be; give each merchant its own where several share one database.
   *
   * @default 'wechatpay_notifications'
   */
  table?: string | undefined;
}

/** A store in PostgreSQL, and what only a database can do. */
export interface PgStore extends ReplayStore {
  /**
   * Marks a claimed id as processed.
   *
   * @param client a client in a transaction of yours: the effect and its mark then come together or not at all, whenever
   *   the process dies
   * @throws NotificationError `CLAIM_LOST`, so that a transaction whose claim ran out is rolled back
   * @example
   * webhook.on('DirectPayment', async ({ resource }, { claim }) => {
   *   const client = await pool.connect();
   *   try {
   *     await client.query('BEGIN');
   *     await client.query('UPDATE orders SET paid = true WHERE out_trade_no = $1', [resource.out_trade_no]);
   *     await store.commit(claim, undefined, client);
   *     await client.query('COMMIT');
   *   } catch (error) {
   *     await client.query('ROLLBACK');
   *     throw error;
   *   } finally {
   *     client.release();
   *   }
   * });
   */
  commit(claim: Claim, answer?: string, client?: PgLike): Promise<void>;
  /** Makes the table, if it is not there; for a migration or the start of the application. */
  createTable(): Promise<void>;
  /** Deletes what need not be remembered any more; for a daily job. Resolves to how many rows. */
  prune(): Promise<number>;
}

/**
 * Remembers in PostgreSQL, for any number of replicas: `INSERT … ON CONFLICT` claims.
 *
 * @param pool a `Pool` of `pg`; it stays yours to close
 * @throws ConfigurationError `OPTIONS_INVALID` for a table whose name is not one
 * @example
 * const store = pgStore(new Pool({ connectionString }));
 * await store.createTable();
 * const webhook = new Webhook({ certs, apiV3Key, store });
 */
export const pgStore = (pool: PgLike, options: PgStoreOptions = {}): PgStore => {
  const { lease = defaultLease, retention = defaultRetention } = ownOf(options);
  const sql = statements(nameOf(options.table ?? 'wechatpay_notifications'));
  return {
    claim: async (id) => {
      const claim = { id, token: randomUUID() };
      const { rowCount } = await pool.query(sql.claim, [id, claim.token, lease]);
      if (rowCount === 1) return { state: 'claimed', claim };
      const { rows } = await pool.query(sql.find, [id]);
      const [row] = rows as { done: boolean; answer: string | null }[];
      if (!row?.done) return { state: 'busy' };
      return { state: 'done', ...(row.answer !== null && { answer: row.answer }) };
    },
    commit: async (claim, answer, client = pool) => {
      const { rowCount } = await client.query(sql.commit, [claim.id, claim.token, retention, answer ?? null]);
      if (rowCount !== 1) throw claimLost(claim);
    },
    release: async ({ id, token }) => {
      await pool.query(sql.release, [id, token]);
    },
    createTable: async () => {
      await pool.query(sql.createTable);
    },
    prune: async () => (await pool.query(sql.prune)).rowCount ?? 0,
  };
};

/** A name cannot be a parameter of a statement, so only plain ones are let in. */
const nameOf = (table: string): string => {
  if (/^[A-Za-z_]\w{0,62}(\.[A-Za-z_]\w{0,62})?$/.test(table)) return table;
  throw new ConfigurationError('OPTIONS_INVALID', 'table must be a plain name such as wechatpay_notifications.');
};

/** Times are the database's own, so that the replicas' clocks do not matter. */
const statements = (table: string) => ({
  createTable: `CREATE TABLE IF NOT EXISTS ${table} (
    id text PRIMARY KEY,
    token uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    done boolean NOT NULL DEFAULT false,
    answer text
  )`,
  claim: `INSERT INTO ${table} AS kept (id, token, expires_at)
    VALUES ($1, $2, now() + $3::double precision * interval '1 millisecond')
    ON CONFLICT (id) DO UPDATE
    SET token = excluded.token, expires_at = excluded.expires_at, done = false, answer = NULL
    WHERE kept.expires_at <= now()`,
  find: `SELECT done, answer FROM ${table} WHERE id = $1`,
  commit: `UPDATE ${table}
    SET done = true, answer = coalesce($4, answer), expires_at = now() + $3::double precision * interval '1 millisecond'
    WHERE id = $1 AND token = $2`,
  release: `DELETE FROM ${table} WHERE id = $1 AND token = $2 AND NOT done`,
  prune: `DELETE FROM ${table} WHERE expires_at <= now()`,
});
