import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgStore } from '../../src/webhook/stores/pg';
import { createPlatform, type Platform, type SealedNotification } from '../../src/webhook/testing';
import { bundled } from '../support/bundled';
import { missing, notRun, startPostgres, startRedis } from './stores/databases';

let platform: Platform;
/** The program of a replica in one file, because it is started dozens of times. */
let program: string;
beforeAll(async () => {
  platform = await createPlatform();
  program = bundled('test/webhook/replica.ts');
});
afterAll(() => rmSync(dirname(program), { recursive: true }));

/** A replica that comes back when it is killed, as an orchestrator would have it. */
class Replica {
  port = 0;
  kills = 0;
  #child: ChildProcess | undefined;

  constructor(readonly env: Record<string, string>) {}

  async start(): Promise<void> {
    const child = fork(program, { execArgv: [], env: { ...process.env, ...this.env } });
    this.#child = child;
    this.port = await new Promise<number>((resolve, reject) => {
      child.once('message', (port) => resolve(Number(port)));
      child.once('exit', (code) => reject(new Error(`A replica ended with ${code} before it listened.`)));
    });
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    if (child.exitCode !== null) throw new Error(`A replica ended by itself with ${child.exitCode}.`);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async kill(): Promise<void> {
    this.kills += 1;
    await this.stop();
    await this.start();
  }
}

const agent = new Agent({ keepAlive: true });

/** The status of one delivery; 0 when the connection failed. */
const deliver = (port: number, { body, headers }: SealedNotification): Promise<number> =>
  new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/',
      headers: { ...headers, 'Content-Length': body.length },
    };
    const outgoing = request({ ...options, agent }, (incoming) => {
      incoming.resume().once('close', () => resolve(incoming.complete ? (incoming.statusCode ?? 0) : 0));
    });
    outgoing.once('error', () => resolve(0));
    outgoing.end(body);
  });

/** Signing is dearer than all else here, so that what is not yet old serves for another test. */
const signed = new Map<number, { at: number; notification: Promise<SealedNotification> }>();
const notificationOf = (number: number): Promise<SealedNotification> => {
  const known = signed.get(number);
  // The replicas take one for 300 s.
  if (known !== undefined && Date.now() - known.at < 100_000) return known.notification;
  const draft = { id: `EV-${number}`, event_type: 'TRANSACTION.SUCCESS', resource: { number } };
  const notification = platform.notification(draft);
  signed.set(number, { at: Date.now(), notification });
  return notification;
};

interface Outcome {
  deliveries: number;
  kills: number;
}

/**
 * Sends notifications as the platform would: one in three comes twice at once, to both replicas; what is not answered with
 * success comes again; and each comes once more after its success. Meanwhile the replicas are killed in turn, each time that
 * so many more deliveries have succeeded, so that a slow machine sees as many deaths as a quick one.
 */
const sendAll = async (replicas: readonly [Replica, Replica], count: number, killEvery: number): Promise<Outcome> => {
  let next = 0;
  let deliveries = 0;
  let received = 0;
  let killing = Promise.resolve();
  const send = (to: number, notification: SealedNotification): Promise<number> => {
    deliveries += 1;
    return deliver(replicas[to % 2 === 0 ? 0 : 1].port, notification);
  };
  const untilReceived = async (from: number, notification: SealedNotification): Promise<void> => {
    for (let to = from; (await send(to, notification)) !== 204; to += 1) await sleep(50);
    received += 1;
    if (received % killEvery !== 0) return;
    const replica = replicas[(received / killEvery) % 2 === 0 ? 0 : 1];
    killing = killing.then(() => replica.kill());
  };
  const sender = async (): Promise<void> => {
    for (let number = next++; number < count; number = next++) {
      const notification = await notificationOf(number);
      const copies = number % 3 === 0 ? [0, 1] : [number % 2];
      await Promise.all(copies.map((to) => untilReceived(to, notification)));
      if (number % 10 === 0) expect(await send(number, notification).then((status) => status || 204)).toBe(204);
    }
  };
  await Promise.all(Array.from({ length: 24 }, sender));
  await killing;
  return { deliveries, kills: replicas[0].kills + replicas[1].kills };
};

const withReplicas = async <T>(
  env: Record<string, string>,
  run: (replicas: readonly [Replica, Replica]) => Promise<T>,
): Promise<T> => {
  const { certs, apiV3Key } = platform.options;
  const pems = Object.entries(certs).map(([id, key]) => [id, key.export({ type: 'spki', format: 'pem' })]);
  const all = { ...env, CERTS: JSON.stringify(Object.fromEntries(pems)), API_V3_KEY: apiV3Key };
  const replicas = [new Replica(all), new Replica(all)] as const;
  await Promise.all(replicas.map((replica) => replica.start()));
  try {
    return await run(replicas);
  } finally {
    await Promise.all(replicas.map((replica) => replica.stop()));
  }
};

const [noPostgres, noRedis] = [missing('postgresql'), missing('redis')];

describe.skipIf(noPostgres)(
  noPostgres ? notRun('two replicas on PostgreSQL', noPostgres) : 'two replicas on PostgreSQL',
  () => {
    it('give 10,000 notifications one effect each, whatever is repeated and whenever they are killed', async () => {
      const database = await startPostgres();
      const pool = new Pool({ connectionString: database.url });
      await pgStore(pool).createTable();
      await pool.query('CREATE TABLE effects (id text)');
      const outcome = await withReplicas({ DATABASE: database.url, LEASE: '2000' }, (replicas) =>
        sendAll(replicas, 10_000, 1_000),
      );
      const { rows } = await pool.query('SELECT count(*)::int AS effects, count(DISTINCT id)::int AS ids FROM effects');
      await pool.end();
      await database.stop();
      expect(rows).toEqual([{ effects: 10_000, ids: 10_000 }]);
      expect(outcome.kills).toBeGreaterThan(1);
      expect(outcome.deliveries).toBeGreaterThan(14_000);
    });
  },
);

describe.skipIf(noRedis)(noRedis ? notRun('two replicas on Redis', noRedis) : 'two replicas on Redis', () => {
  const effectsOf = async (effect: 'counted' | 'unique', count: number, killEvery: number) => {
    const database = await startRedis();
    const env = { DATABASE: database.url, EFFECT: effect, LEASE: effect === 'counted' ? '60000' : '2000' };
    const outcome = await withReplicas(env, (replicas) => sendAll(replicas, count, killEvery));
    const redis = new Redis(database.url);
    const effects = Object.values(await redis.hgetall('effects'));
    await redis.quit();
    await database.stop();
    return { ...outcome, effects: effects.length, most: Math.max(...effects.map(Number)) };
  };

  it('call the handler once for each of 10,000 notifications, whatever is repeated', async () => {
    expect(await effectsOf('counted', 10_000, Number.POSITIVE_INFINITY)).toMatchObject({ effects: 10_000, most: 1 });
  });

  it('give each notification one effect when they are killed, where the effect bears to be repeated', async () => {
    const { effects, most, kills } = await effectsOf('unique', 3_000, 500);
    expect({ effects, most }).toEqual({ effects: 3_000, most: 1 });
    expect(kills).toBeGreaterThan(0);
  });
});
