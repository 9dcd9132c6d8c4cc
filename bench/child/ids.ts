/**
 * What the ids of a shop leave behind in a process that runs for years. Run with `--expose-gc`. Arguments: a key of `forms`
 * (then it only resolves chains) or of `peers` (then it queries an order by each id), how many ids, and a `Peer` as JSON.
 * Prints `Left` as one line of JSON.
 */
import type { Peer } from './contestant.js';
import { type PeerName, peers } from './contestants/index.js';
import { type Form, forms, type Resolve } from './forms.js';

/** What so many ids took, and what is left of them after a garbage collection. */
export interface Left {
  /** Fewer than asked for where the heap was full. */
  ids: number;
  nanosecondsEach: number;
  bytesEach: number;
}

/** A heap that has grown by so much has shown what it keeps. */
const enough = 2 ** 30;

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const idOf = (number: number): string => `order${number.toString(36).padStart(27, '0')}`;

/** Another thousand of ids at a time; `use` takes the numbers from one up to another. */
const spend = async (ids: number, use: (from: number, to: number) => Promise<void> | void): Promise<Left> => {
  await use(0, 1_000);
  const before = heap();
  let [used, spent] = [0, 0];
  while (used < ids && process.memoryUsage().heapUsed - before < enough) {
    const start = performance.now();
    const to = Math.min(used + 1_000, ids);
    await use(1_000 + used, 1_000 + to);
    spent += performance.now() - start;
    used = to;
  }
  return { ids: used, nanosecondsEach: (spent * 1e6) / used, bytesEach: (heap() - before) / used };
};

const [, , name = '', ids = '', peerText = ''] = process.argv;
const peer: Peer = JSON.parse(peerText);

const measure = async (): Promise<Left> => {
  if (Object.hasOwn(forms, name)) {
    const resolve: Resolve = await forms[name as Form](peer);
    return spend(Number(ids), (from, to) => {
      for (let number = from; number < to; number += 1)
        if (typeof resolve(idOf(number)) !== 'function') throw new Error(`${name} did not resolve`);
    });
  }
  const { query } = await peers[name as PeerName](peer, peer.port);
  return spend(Number(ids), async (from, to) => {
    let next = from;
    const worker = async (): Promise<void> => {
      while (next < to) await query(idOf(next++));
    };
    await Promise.all(Array.from({ length: 16 }, worker));
  });
};

process.stdout.write(JSON.stringify(await measure()), () => process.exit());
