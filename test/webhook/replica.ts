// A replica of a shop, for replicas.test.ts to start, to send notifications to and to kill.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { type ReplayStore, Webhook } from '../../src/webhook';
import { pgStore } from '../../src/webhook/stores/pg';
import { redisStore } from '../../src/webhook/stores/redis';

const { DATABASE = '', CERTS = '{}', API_V3_KEY = '', EFFECT = '', LEASE = '' } = process.env;
const options = {
  certs: JSON.parse(CERTS) as Record<string, string>,
  apiV3Key: API_V3_KEY,
  log: () => {},
  // How long a handler takes is the machine's affair here.
  budget: 600_000,
};
const lease = Number(LEASE);

/** The effect is a row, in one transaction with its mark. */
const inPostgres = (): Webhook => {
  const pool = new Pool({ connectionString: DATABASE, max: 8 });
  const store = pgStore(pool, { lease });
  return new Webhook({ ...options, store }).on('TRANSACTION.SUCCESS', async ({ id }, { claim }) => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('INSERT INTO effects VALUES ($1)', [id]);
      await store.commit(claim, undefined, client);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  });
};

/** Counts an effect, unless it was counted before. */
const countOnce = "if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then redis.call('HSET', KEYS[1], ARGV[1], 1) end";

/** The effect is counted up each time, or it bears to be repeated. */
const inRedis = (): Webhook => {
  const redis = new Redis(DATABASE);
  const store: ReplayStore = redisStore(redis, { lease });
  return new Webhook({ ...options, store }).on('TRANSACTION.SUCCESS', async ({ id }) => {
    await (EFFECT === 'counted' ? redis.hincrby('effects', id, 1) : redis.eval(countOnce, 1, 'effects', id));
  });
};

const webhook = DATABASE.startsWith('redis:') ? inRedis() : inPostgres();
const server = createServer(webhook.node).listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
