/**
 * One contestant in a process of its own, so that what it costs is the whole process's, with the thread pool, the collector
 * and the compiler, and nobody else's. Calls when it is told to, and says what that cost.
 */
import type { Contestant, Peer } from './contestant.js';
import { contestants } from './contestants/index.js';
import { body } from './order.js';

/** What it is told. */
export interface Round {
  calls: number;
  inFlight: number;
}

/** What a round cost. */
export interface Cost {
  /** Microseconds of processor time a call, user and system. */
  processor: number;
  /** Calls a second. */
  rate: number;
}

const [, , name = '', peerText = ''] = process.argv;
const contestant: Contestant = contestants[name as keyof typeof contestants];
const peer: Peer = JSON.parse(peerText);

const forged = await contestant(peer, peer.forgingPort);
if ((await Promise.allSettled([forged()]))[0]?.status !== 'rejected') throw new Error(`${name} does not verify`);

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
