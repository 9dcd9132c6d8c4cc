import { randomUUID } from 'node:crypto';
import { ConfigurationError } from '../../errors';
import { ownOf } from '../../own';
import { claimLost, defaultLease, defaultRetention, type ReplayStore, type StoreOptions } from './store';

/** A connected client of `redis` (4 and later), by shape. */
export interface NodeRedisLike {
  sendCommand(args: string[]): Promise<unknown>;
}

/** A client of `ioredis` (5 and later, `Cluster` too), by shape. */
export interface IoRedisLike {
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** Options of the Redis store. */
export interface RedisStoreOptions extends StoreOptions {
  /**
   * What the keys begin with; give each merchant its own where several share one Redis.
   *
   * @default 'wechatpay:notification:'
   */
  prefix?: string | undefined;
}

/** Returns whether the claim is held, and marks it as processed; `done:<token>:<answer>` is what is kept. */
const commitScript = `
local value = redis.call('GET', KEYS[1])
if value == 'held:' .. ARGV[1] then
  redis.call('SET', KEYS[1], 'done:' .. ARGV[1] .. ':' .. ARGV[3], 'PX', ARGV[2])
  return 1
end
local done = 'done:' .. ARGV[1] .. ':'
return (value and string.sub(value, 1, #done) == done) and 1 or 0`;

const releaseScript = `
if redis.call('GET', KEYS[1]) == 'held:' .. ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/**
 * Remembers in Redis, for any number of replicas: `SET … NX PX` claims.
 *
 * An effect and its mark are two things here. A process killed between the two leaves an effect without a mark, and the
 * repeated notification is processed again once the lease is over; let the effect bear that (a unique key, a state that is
 * checked), or keep both in one transaction with a `pgStore`.
 *
 * @param client a connected client of `redis` or `ioredis`; it stays yours to close
 * @throws ConfigurationError `OPTIONS_INVALID`
 * @example new Webhook({ certs, apiV3Key, store: redisStore(await createClient({ url }).connect()) })
 */
export const redisStore = (client: NodeRedisLike | IoRedisLike, options: RedisStoreOptions = {}): ReplayStore => {
  const { prefix = 'wechatpay:notification:', lease = defaultLease, retention = defaultRetention } = ownOf(options);
  const command = commandOf(client);
  return {
    claim: async (id) => {
      const claim = { id, token: randomUUID() };
      const set = await command('SET', prefix + id, `held:${claim.token}`, 'NX', 'PX', `${lease}`);
      if (set !== null) return { state: 'claimed', claim };
      const value = String((await command('GET', prefix + id)) ?? '');
      const [, answer] = /^done:[^:]*:([\s\S]*)$/.exec(value) ?? [];
      if (answer === undefined) return { state: 'busy' };
      return { state: 'done', ...(answer !== '' && { answer }) };
    },
    commit: async (claim, answer = '') => {
      const kept = await command('EVAL', commitScript, '1', prefix + claim.id, claim.token, `${retention}`, answer);
      if (Number(kept) !== 1) throw claimLost(claim);
    },
    release: async ({ id, token }) => {
      await command('EVAL', releaseScript, '1', prefix + id, token);
    },
  };
};

type Command = (name: string, ...args: string[]) => Promise<unknown>;

/** `ioredis` has `sendCommand` as well, with another meaning, so `call` is looked for first. */
const commandOf = (client: Partial<NodeRedisLike & IoRedisLike>): Command => {
  if (typeof client?.call === 'function') return client.call.bind(client);
  if (typeof client?.sendCommand === 'function') {
    const send = client.sendCommand.bind(client);
    return (...args) => send(args);
  }
  throw new ConfigurationError('OPTIONS_INVALID', 'redisStore takes a client of redis or of ioredis.');
};
