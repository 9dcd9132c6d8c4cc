import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisStore } from '../../../src/webhook/stores/redis';
import { itIsAReplayStore } from './contract';
import { type Database, missing, notRun, startRedis } from './databases';

const absent = missing('redis');

describe.skipIf(absent)(absent ? notRun('redisStore', absent) : 'redisStore', () => {
  let database: Database;
  let nodeRedis: ReturnType<typeof createClient>;
  let ioRedis: Redis;
  beforeAll(async () => {
    database = await startRedis();
    nodeRedis = createClient({ url: database.url });
    await nodeRedis.connect();
    ioRedis = new Redis(database.url);
  });
  afterAll(async () => {
    await nodeRedis?.close();
    await ioRedis?.quit();
    await database?.stop();
  });

  /** Redis has a clock of its own, so what it is to forget in so many milliseconds is told to do so sooner. */
  const pass = async (ms: number, id: string): Promise<void> => {
    const key = `wechatpay:notification:${id}`;
    await nodeRedis.pExpire(key, (await nodeRedis.pTTL(key)) - ms);
  };

  describe('with redis', () => itIsAReplayStore((options) => redisStore(nodeRedis, options), randomUUID, pass));

  describe('with ioredis', () => itIsAReplayStore((options) => redisStore(ioRedis, options), randomUUID, pass));

  it('shares its claims between clients, and keeps merchants apart by their prefix', async () => {
    const id = randomUUID();
    expect((await redisStore(nodeRedis).claim(id)).state).toBe('claimed');
    expect((await redisStore(ioRedis).claim(id)).state).toBe('busy');
    expect((await redisStore(ioRedis, { prefix: 'other:' }).claim(id)).state).toBe('claimed');
  });

  it('lets Redis itself forget: a claim after its lease, what is processed after its retention', async () => {
    const [store, id] = [
      redisStore(nodeRedis, { lease: 5_000_000, retention: 9_000_000, prefix: 'ttl:' }),
      randomUUID(),
    ];
    const result = await store.claim(id);
    expect(await nodeRedis.pTTL(`ttl:${id}`)).toBeGreaterThan(4_000_000);
    expect(await nodeRedis.pTTL(`ttl:${id}`)).toBeLessThanOrEqual(5_000_000);
    if (result.state === 'claimed') await store.commit(result.claim);
    expect(await nodeRedis.pTTL(`ttl:${id}`)).toBeGreaterThan(8_000_000);
  });

  it('fails when Redis does', async () => {
    const lost = new Redis({ port: 1, lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
    lost.on('error', () => {});
    await expect(redisStore(lost).claim('id')).rejects.toThrow();
  });
});

it('refuses what is no client', () => {
  for (const client of [{}, undefined, 'redis://localhost']) {
    expect(() => redisStore(client as never)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
  }
});
