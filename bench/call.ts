/**
 * What a call costs the process that makes it, over its floor and beside its peers: processor time, user and system of the
 * whole process, all contestants in turn. Run with `npm run bench -- call`.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Cost, Round } from './child/client';
import type { Peer } from './child/contestant';
import { type ContestantName, contestants } from './child/contestants/index.js';
import { compileChildren, startChild, withServer } from './support/child';
import { median, printTable, spread } from './support/figures';

const rounds = Number(process.env.ROUNDS ?? 21);
const calls = 400;
const warmUp: Round = { calls: 3_000, inFlight: 16 };
const concurrencies = [1, 16, 64];
const names = Object.keys(contestants) as ContestantName[];

const start = async (name: ContestantName, peer: Peer): Promise<ChildProcess> => {
  const child = startChild('client', [name, JSON.stringify(peer)]);
  const [ready] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (ready !== 'ready') throw new Error(`${name} did not start`);
  return child;
};

const run = async (child: ChildProcess | undefined, round: Round): Promise<Cost> => {
  child?.send(round);
  const [cost] = await once(child as ChildProcess, 'message');
  return cost;
};

const measure = async (peer: Peer): Promise<Map<string, Cost[]>> => {
  const children = new Map<ContestantName, ChildProcess>();
  const costs = new Map<string, Cost[]>();
  try {
    for (const name of names) children.set(name, await start(name, peer));
    for (const name of names) await run(children.get(name), warmUp);
    for (let round = 0; round < rounds; round += 1) {
      for (const inFlight of concurrencies) {
        for (const name of names) {
          const cost = await run(children.get(name), { calls, inFlight });
          costs.set(`${inFlight} ${name}`, [...(costs.get(`${inFlight} ${name}`) ?? []), cost]);
        }
      }
    }
  } finally {
    for (const child of children.values()) child.kill();
  }
  return costs;
};

const report = (costs: ReadonlyMap<string, readonly Cost[]>): void => {
  for (const inFlight of concurrencies) {
    const of = (name: ContestantName, figure: keyof Cost): number[] =>
      (costs.get(`${inFlight} ${name}`) ?? []).map((cost) => cost[figure]);
    const floor = median(of('node:http by hand', 'processor'));
    const rows = names.map((name) => {
      const processor = of(name, 'processor');
      return [
        name,
        median(processor).toFixed(0),
        (median(processor) / floor).toFixed(2),
        `${(100 * spread(processor)).toFixed(0)} %`,
        median(of(name, 'rate')).toFixed(0),
      ];
    });
    printTable([[`${inFlight} in flight`, 'µs of processor time', '× floor', 'spread', 'calls/s'], ...rows]);
    console.log();
  }
};

compileChildren();
console.log(`POST v3/pay/transactions/native, signed and verified: medians of ${rounds} rounds of ${calls} calls\n`);
await withServer(async (peer) => report(await measure(peer)));
