/**
 * This SDK beside what people would otherwise use: what a call costs, what ids leave behind, what an installation brings and
 * an import takes, and what each of them does under attack. `npm run bench -- peers --json FILE` also writes all of it to a
 * file. It takes some four minutes on two cores, and ends with 1 if this SDK does not withstand one of the attacks.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type PeerName, peers } from './child/contestants/index.js';
import { attackAll, failuresOf, printAttacks } from './peers/attacks';
import { measureCalls, printCalls } from './peers/calls';
import { measureIds, printIds } from './peers/ids';
import { measureInstalls, printInstalls } from './peers/install';
import { compileChildren, withServer } from './support/child';
import { described } from './support/rounds';

const rounds = Number(process.env.ROUNDS ?? 9);
const contestants = Object.keys(peers) as PeerName[];
const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;

const versionOf = (name: string): string => createRequire(import.meta.url)(`${name}/package.json`).version;
const versions = Object.fromEntries(
  ['axios', 'wechatpay-node-v3', 'wechatpay-axios-plugin'].map((name) => [name, versionOf(name)]),
);
const specifiers = Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, `${name}@${version}`]));

compileChildren();
await withServer(async (peer) => {
  console.log(`POST v3/pay/transactions/native: ${described(rounds)}, each in turn, with the least and the most\n`);
  const calls = await measureCalls(contestants, peer, rounds);
  printCalls(calls);
  const ids = measureIds(contestants, peer);
  printIds(ids);
  console.log();
  const installs = measureInstalls(specifiers);
  printInstalls(installs);
  console.log();
  const attacks = await attackAll(contestants);
  printAttacks(attacks, contestants);
  if (failuresOf(attacks, 'wechatpay-chain').length > 0) process.exitCode = 1;
  if (json === undefined) return;
  const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model };
  const report = { date: new Date().toISOString(), machine, versions, rounds, calls, ids, installs, attacks };
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
});
