import { randomUUID } from 'node:crypto';
import { ownOf } from '../../own';
import { type Claim, claimLost, defaultLease, defaultRetention, type ReplayStore, type StoreOptions } from './store';

/** Options of the memory store. */
export interface MemoryStoreOptions extends StoreOptions {
  /**
   * How many processed ids are remembered at most, and half as many at least; the oldest are forgotten first. 100,000 take
   * about 20 MB.
   *
   * @default 100_000
   */
  limit?: number | undefined;
  /** Milliseconds since the epoch. @default this machine's clock as it was at the start, which nobody sets */
  now?: (() => number) | undefined;
}

/** A clock that is set forward would end every lease while its handler runs, and let the notification in once more. */
const steadyNow = (): number => performance.timeOrigin + performance.now();

interface Entry {
  token: string;
  until: number;
  answer?: string | undefined;
}

/**
 * Remembers in this process. It serves one process and forgets when that ends; several replicas share a `redisStore` or a
 * `pgStore`.
 *
 * @example new Webhook({ certs, apiV3Key, store: memoryStore({ limit: 10_000 }) })
 */
export const memoryStore = (options: MemoryStoreOptions = {}): ReplayStore => {
  const { lease = defaultLease, retention = defaultRetention, limit = 100_000, now = steadyNow } = ownOf(options);
  const held = new Map<string, Entry>();
  const done = createGenerations(Math.ceil(limit / 2));
  const isHeldBy = ({ id, token }: Claim): boolean => held.get(id)?.token === token;
  return {
    claim: async (id) => {
      const time = now();
      const before = done.get(id);
      if (before && before.until > time) {
        return { state: 'done', ...(before.answer !== undefined && { answer: before.answer }) };
      }
      if ((held.get(id)?.until ?? time) > time) return { state: 'busy' };
      const token = randomUUID();
      held.set(id, { token, until: time + lease });
      return { state: 'claimed', claim: { id, token } };
    },
    commit: async (claim, answer) => {
      if (done.get(claim.id)?.token === claim.token) return;
      if (!isHeldBy(claim)) throw claimLost(claim);
      held.delete(claim.id);
      done.set(claim.id, { token: claim.token, until: now() + retention, answer });
    },
    release: async (claim) => {
      if (isHeldBy(claim)) held.delete(claim.id);
    },
  };
};

interface Generations {
  get(id: string): Entry | undefined;
  set(id: string, entry: Entry): void;
}

/**
 * Two maps, of which the older is dropped whole when the younger is full: a `Map` whose oldest entries are deleted one by
 * one walks over their graves each time the next oldest is looked for.
 */
const createGenerations = (size: number): Generations => {
  let younger = new Map<string, Entry>();
  let older = new Map<string, Entry>();
  return {
    get: (id) => younger.get(id) ?? older.get(id),
    set(id, entry) {
      younger.set(id, entry);
      if (younger.size >= size) {
        older = younger;
        younger = new Map();
      }
    },
  };
};
