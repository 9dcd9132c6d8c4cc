/**
 * Runs one contestant in its own process, so that the processor time of the process (thread pool, garbage collector and
 * compiler included) is the cost of that contestant alone. For each `Round` it receives, it makes the calls and sends back a
 * `Cost`.
 */
import type { Contestant, Peer } from './contestant.js';
import { contestants } from './contestants/index.js';
import { body } from './order.js';

/** The first message to the parent. */
export interface Ready {
  /** Whether a response with a signature over other content was refused. */
  verifies: boolean;
}

/** A message from the parent: make so many calls, with so many in flight at a time. */
export interface Round {
  calls: number;
  inFlight: number;
}

/** The cost of a round. */
export interface Cost {
  /** Microseconds of processor time per call, user and system. */
  processor: number;
  /** Microseconds from the call to its result, the median. */
  latency: number;
  /** Calls per second. */
  rate: number;
}

const [, , name = '', peerText = ''] = process.argv;
const contestant: Contestant = contestants[name as keyof typeof contestants];
const peer: Peer = JSON.parse(peerText);

const [forged] = await Promise.allSettled([(await contestant(peer, peer.forgingPort)).order()]);
const ready: Ready = { verifies: forged.status === 'rejected' };

const { order } = await contestant(peer, peer.port);
const received = JSON.stringify(await order());
if (received !== body) throw new Error(`${name} received ${received}`);

const run = async ({ calls, inFlight }: Round): Promise<Cost> => {
  const latencies = new Float64Array(calls);
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const [place, start] = [left, performance.now()];
      await order();
      latencies[place] = performance.now() - start;
    }
  };
  const [usage, start] = [process.cpuUsage(), performance.now()];
  await Promise.all(Array.from({ length: inFlight }, worker));
  const [{ user, system }, elapsed] = [process.cpuUsage(usage), performance.now() - start];
  const latency = 1000 * (latencies.sort()[calls >> 1] ?? Number.NaN);
  return { processor: (user + system) / calls, latency, rate: (1000 * calls) / elapsed };
};

process.on('message', async (round: Round) => process.send?.(await run(round)));
process.send?.(ready);
