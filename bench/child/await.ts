/**
 * Measures an `await` before and after the process makes its first call through the SDK. Arguments: a key of `ways`, and a
 * `Peer` as JSON. Prints `Awaits` as one line of JSON.
 */
import type { Peer } from './contestant.js';
import { clientOf, intercept, shopOf } from './contestants/chain.js';
import { type Way, ways } from './ways.js';

/** Nanoseconds per `await`. */
export interface Awaits {
  before: number;
  after: number;
}

const batches = 20;
const awaits = 100_000;

/** The fastest of several batches, because interference only ever makes a batch slower. */
const costOfAwait = async (): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < batches; batch += 1) {
    const start = performance.now();
    for (let count = 0; count < awaits; count += 1) await undefined;
    best = Math.min(best, ((performance.now() - start) * 1e6) / awaits);
  }
  return best;
};

const measure = async (way: Way, peer: Peer): Promise<Awaits> => {
  const before = await costOfAwait();
  const client = await clientOf(peer, peer.port, way.options);
  await shopOf(way.intercepted ? intercept(client) : client).order();
  return { before, after: await costOfAwait() };
};

const [, , name = '', peer = ''] = process.argv;
console.log(JSON.stringify(await measure(ways[name as keyof typeof ways], JSON.parse(peer))));
