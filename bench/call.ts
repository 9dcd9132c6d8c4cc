/**
 * What a call costs the process that makes it, over its floor and beside its peers: processor time, user and system of the
 * whole process, all contestants in turn. Run with `npm run bench -- call`.
 */
import type { Cost } from './child/client';
import { type ContestantName, contestants } from './child/contestants/index.js';
import { compileChildren, withServer } from './support/child';
import { median, printTable, spread } from './support/figures';
import { concurrencies, described, type Measured, measureInTurn } from './support/rounds';

const rounds = Number(process.env.ROUNDS ?? 21);
/** What does not verify is not measured here: it leaves out what the others do. */
const names = (Object.keys(contestants) as ContestantName[]).filter((name) => name !== 'wechatpay-node-v3');

const report = (measured: ReadonlyMap<ContestantName, Measured>): void => {
  for (const inFlight of concurrencies) {
    const of = (name: ContestantName, figure: keyof Cost): number[] =>
      (measured.get(name)?.costs[inFlight] ?? []).map((cost) => cost[figure]);
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
console.log(`POST v3/pay/transactions/native, signed and verified: ${described(rounds)}\n`);
await withServer(async (peer) => {
  const measured = await measureInTurn(names, peer, rounds);
  for (const [name, { verifies }] of measured) if (!verifies) throw new Error(`${name} accepted a forged signature`);
  report(measured);
});
