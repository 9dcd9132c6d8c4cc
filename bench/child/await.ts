/**
 * What an `await` costs in a process before its first call of the SDK and after it. Prints one line of JSON, `Awaits`; run
 * with the name of a way to make the client and a `Peer`.
 */
import type { Peer } from './contestant.js';
import { callOf, clientOf, intercept } from './contestants/chain.js';
import { type Way, ways } from './ways.js';

/** Nanoseconds an `await`. */
export interface Awaits {
  before: number;
  after: number;
}

const batches = 20;
const awaits = 100_000;

/** The best of several batches: what disturbs one only makes it dearer. */
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
  await callOf(way.intercepted ? intercept(client) : client)();
  return { before, after: await costOfAwait() };
};

const [, , name = '', peer = ''] = process.argv;
console.log(JSON.stringify(await measure(ways[name as keyof typeof ways], JSON.parse(peer))));
