// The merchant's receiver of notifications, to be killed at any moment: the effect is a row, in one transaction with its mark.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { Builder } from '../../src/builder';
import type { ClientOptions } from '../../src/sandbox';
import { Webhook } from '../../src/webhook';
import { pgStore } from '../../src/webhook/stores/pg';

const { database, options, port } = JSON.parse(process.env.SOAK ?? '{}') as {
  database: string;
  options: ClientOptions;
  port: number;
};

const pool = new Pool({ connectionString: database, max: 8 });
// A connection that the database ends is no reason to end; the next one is made when it is needed.
pool.on('error', () => undefined);
const store = pgStore(pool, { lease: 2000 });
const instance = Builder.factory({ ...options, certificates: { cooldown: 1 } });
const webhook = Webhook.from(instance, { v2: true, store, log: () => {} });

webhook.on('*', async ({ id, event_type, resource }, { claim }) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('INSERT INTO effects VALUES ($1, $2, $3)', [id, event_type, JSON.stringify(resource)]);
    // Long enough to be killed in the middle of it.
    await sleep(20);
    await store.commit(claim, undefined, client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
});

createServer(webhook.node).listen(port, '127.0.0.1', () => process.send?.('listening'));
