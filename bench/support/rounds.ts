import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Cost, Ready, Round } from '../child/client';
import type { Peer } from '../child/contestant';
import type { ContestantName } from '../child/contestants/index.js';
import { startChild } from './child';

/** How many calls are in flight at a time. */
export const concurrencies = [1, 16, 64] as const;

const calls = 400;
const warmUp: Round = { calls: 3_000, inFlight: 16 };

/** What a contestant's calls cost, round by round, at each of the concurrencies. */
export interface Measured {
  verifies: boolean;
  costs: Record<(typeof concurrencies)[number], Cost[]>;
}

const start = async (name: ContestantName, peer: Peer): Promise<[ChildProcess, Ready]> => {
  const child = startChild('client', [name, JSON.stringify(peer)]);
  const [ready] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof ready !== 'object') throw new Error(`${name} did not start`);
  return [child, ready];
};

const run = async (child: ChildProcess, round: Round): Promise<Cost> => {
  child.send(round);
  const [cost] = await once(child, 'message');
  return cost;
};

/** Runs the contestants in turn, each in its own process, so that what else the machine does meets all of them. */
export const measureInTurn = async (
  names: readonly ContestantName[],
  peer: Peer,
  rounds: number,
): Promise<Map<ContestantName, Measured>> => {
  const children = new Map<ContestantName, ChildProcess>();
  const measured = new Map<ContestantName, Measured>();
  try {
    for (const name of names) {
      const [child, { verifies }] = await start(name, peer);
      children.set(name, child);
      measured.set(name, { verifies, costs: { 1: [], 16: [], 64: [] } });
    }
    for (const child of children.values()) await run(child, warmUp);
    for (let round = 0; round < rounds; round += 1) {
      for (const inFlight of concurrencies) {
        for (const [name, child] of children) {
          measured.get(name)?.costs[inFlight].push(await run(child, { calls, inFlight }));
        }
      }
    }
  } finally {
    for (const child of children.values()) child.kill();
  }
  return measured;
};

/** What is measured, for a headline. */
export const described = (rounds: number): string => `medians of ${rounds} rounds of ${calls} calls`;
