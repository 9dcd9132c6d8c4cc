/**
 * Runs one contestant in its own process, so that the processor time of the process (thread pool, garbage collector and
 * compiler included) is the cost of that contestant alone. For each `Round` it receives, it makes the calls and sends back a
 * `Cost`.
 */
import type { Contestant, Peer } from './contestant.js';
import { contestants } from './contestants/index.js';
import { body } from './order.js';

/** A message from the parent: make so many calls, with so many in flight at a time. */
export interface Round {
  calls: number;
  inFlight: number;
}

/** The cost of a round. */
export interface Cost {
  /** Microseconds of processor time per call, user and system. */
  processor: number;
  /** Calls per second. */
  rate: number;
}

const [, , name = '', peerText = ''] = process.argv;
const contestant: Contestant = contestants[name as keyof typeof contestants];
const peer: Peer = JSON.parse(peerText);

const forged = await contestant(peer, peer.forgingPort);
if ((await Promise.allSettled([forged()]))[0]?.status !== 'rejected')
  throw new Error(`${name} accepted a forged signature`);

const call = await contestant(peer, peer.port);
const received = JSON.stringify(await call());
if (received !== body) throw new Error(`${name} received ${received}`);

const run = async ({ calls, inFlight }: Round): Promise<Cost> => {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  const [usage, start] = [process.cpuUsage(), performance.now()];
  await Promise.all(Array.from({ length: inFlight }, worker));
  const [{ user, system }, elapsed] = [process.cpuUsage(usage), performance.now() - start];
  return { processor: (user + system) / calls, rate: (1000 * calls) / elapsed };
};

process.on('message', async (round: Round) => process.send?.(await run(round)));
process.send?.('ready');
