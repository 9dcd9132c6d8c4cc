/**
 * A shop calls the sandbox for some minutes, over a proxy that spoils one exchange in ten, while keys are rotated, the clock
 * jumps, calls are aborted and its receiver of notifications is killed: `npm run soak -- --minutes 30`. Afterwards the
 * ledgers of all of them, each in a process of its own, are held against each other; the exit code is 1 where a rule is
 * broken. `--json FILE` writes the figures, `--journals FOLDER` keeps what was
 * written down of each call, `--seed` draws other faults, `--at-once` is how many calls run side by side.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import type { ClientOptions } from '../src/sandbox';
import { pgStore } from '../src/webhook/stores/pg';
import { bundled } from '../test/support/bundled';
import { missing, startPostgres } from '../test/webhook/stores/databases';
import { type Child, startChild } from './soak/children';
import { type Begun, type Passed, readJournal, type Settled } from './soak/journal';
import { costOf } from './soak/loop';
import { seeded } from './soak/random';
import { type Effect, type Ledgers, type Rule, rulesOf, type Sent } from './soak/rules';
import type { Report } from './soak/shop';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '12' },
    json: { type: 'string' },
    journals: { type: 'string' },
  },
});
const [minutes, seed, atOnce] = [Number(values.minutes), Number(values.seed), Number(values['at-once'])];

/** The share of exchanges that the proxy spoils. */
const share = 0.1;

const here = join(import.meta.dirname, 'soak');

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** The control API of the sandbox. */
const controlOf =
  (base: string) =>
  async (action: string, body?: object): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json' };
    const init = body && { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${base}_sandbox/${action}`, init);
    const text = await response.text();
    if (response.ok) return text === '' ? undefined : JSON.parse(text);
    throw new Error(`${action}: ${text}`);
  };

/** What the platform itself does wrong, beside the network: signatures of responses and of notifications. */
const wrongSignatures = [
  'signature',
  'signtest',
  'tampered',
  'truncated',
  'unknown-serial',
  'unsigned',
  'stale',
] as const;
const wrongResponses = [...wrongSignatures, 'html', 'reset', 'cut'].map((kind) => ({ kind }));
const wrongDeliveries: readonly object[] = [
  ...wrongSignatures.map((kind) => ({ kind })),
  { kind: 'duplicate' },
  { kind: 'duplicate', concurrent: true },
  { kind: 'delay', ms: 300 },
];

/** A receiver that comes back when it is killed. */
const keptAlive = async (program: string, settings: object) => {
  const start = (): Promise<Child<string>> => startChild<string>(program, settings, { execArgv: [] });
  let child = await start();
  let kills = 0;
  return {
    kills: () => kills,
    async kill(): Promise<void> {
      kills += 1;
      await child.stop('SIGKILL');
      child = await start();
    },
    stop: () => child.stop('SIGKILL'),
  };
};

/** Does something again and again, one after the other, until it is stopped. */
const repeating = (milliseconds: number, run: () => Promise<unknown>): (() => Promise<void>) => {
  const controller = new AbortController();
  const running = (async () => {
    while (!controller.signal.aborted) {
      await sleep(milliseconds, undefined, { signal: controller.signal }).catch(() => undefined);
      if (!controller.signal.aborted) await run();
    }
  })();
  return () => {
    controller.abort();
    return running;
  };
};

/** Delivers what is still missing, until nothing is. */
const deliverAll = async (control: ReturnType<typeof controlOf>): Promise<readonly Sent[]> => {
  await control('clear-faults', {});
  for (let round = 0; round < 50; round += 1) {
    await control('replay', {});
    const sent = (await control('notifications')) as Sent[];
    if (sent.every(({ state }) => state === 'acknowledged')) return sent;
    await sleep(500);
  }
  return (await control('notifications')) as Sent[];
};

type State = Record<'transactions' | 'refunds' | 'transferBills', readonly Record<string, string>[]>;

const numbersIn = ({ transactions, refunds, transferBills }: State): readonly string[] => [
  ...transactions.map(({ out_trade_no }) => `${out_trade_no}`),
  ...refunds.map(({ out_refund_no }) => `${out_refund_no}`),
  ...transferBills.map(({ out_bill_no }) => `${out_bill_no}`),
];

interface Ran extends Ledgers {
  kills: number;
  rotations: number;
  faults: Readonly<Record<string, number>>;
}

/** What is to be ended, the last one first. */
type Endings = (() => unknown)[];

const bundledFor = (endings: Endings, name: string, format: 'cjs' | 'esm'): string => {
  const program = bundled(`scripts/soak/${name}.ts`, format);
  endings.push(() => rmSync(dirname(program), { recursive: true }));
  return program;
};

const startDatabase = async (endings: Endings): Promise<{ url: string; pool: Pool }> => {
  const { url, stop } = await startPostgres();
  endings.push(stop);
  const pool = new Pool({ connectionString: url });
  endings.push(() => pool.end());
  await pgStore(pool).createTable();
  await pool.query('CREATE TABLE effects (id text, event_type text, resource json)');
  return { url, pool };
};

const run = async (folder: string, endings: Endings): Promise<Ran> => {
  const [random, milliseconds] = [seeded(seed), minutes * 60_000];
  const drawn = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const [shopProgram, receiverProgram] = [bundledFor(endings, 'shop', 'esm'), bundledFor(endings, 'receiver', 'cjs')];
  const [calls, passed] = [join(folder, 'calls.ndjson'), join(folder, 'passed.ndjson')];
  const { url, pool } = await startDatabase(endings);
  const platform = await startChild<ClientOptions>(join(here, 'platform.ts'), {});
  endings.push(() => platform.stop());
  const options = platform.said;
  const control = controlOf(options.base_uri);
  const proxy = await startChild<number>(join(here, 'proxy.ts'), {
    ...{ options, path: passed, seed, share },
  });
  endings.push(() => proxy.stop());
  const port = await freePort();
  const receiver = await keptAlive(receiverProgram, { database: url, options, port });
  endings.push(() => receiver.stop());
  let rotations = 0;
  const rotate = async (): Promise<void> => {
    await control('rotate-certificate', {});
    rotations += 1;
  };
  const stops = [
    repeating(4000, () => receiver.kill()),
    repeating(Math.max(8000, milliseconds / 20), rotate),
    repeating(1500, () => control('answer-next', drawn(wrongResponses))),
    repeating(200, () => control('notify-next', drawn(wrongDeliveries))),
  ];
  endings.push(() => Promise.all(stops.map((stop) => stop())));
  const shop = await startChild<Report>(
    shopProgram,
    {
      ...{ options, proxy: `http://127.0.0.1:${proxy.said}/`, path: calls, seed, milliseconds, atOnce },
      notify_url: `http://127.0.0.1:${port}/notify`,
    },
    { execArgv: ['--expose-gc', '--enable-source-maps'] },
  );
  const doneAt = performance.now();
  const code = await Promise.race([shop.ended, sleep(30_000, null, { ref: false })]);
  const end = { code, milliseconds: performance.now() - doneAt };
  await shop.stop('SIGKILL');
  await Promise.all(stops.map((stop) => stop()));
  const sent = await deliverAll(control);
  const state = (await control('state')) as State;
  proxy.process.send({});
  const [faults] = await once(proxy.process, 'message');
  const { rows } = await pool.query('SELECT id, resource FROM effects');
  const entries = readJournal<Begun & Settled & { begun?: true }>(calls);
  return {
    ...{ report: shop.said, sent, end, faults, rotations, kills: receiver.kills() },
    begun: entries.filter(({ begun }) => begun),
    settled: entries.filter(({ begun }) => !begun),
    passed: readJournal<Passed>(passed),
    held: numbersIn(state),
    effects: rows as Effect[],
  };
};

const counted = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** What happened, to be read beside the rules. */
const figuresOf = ({ begun, settled, passed, sent, report, kills, rotations, faults }: Ran) => ({
  calls: begun.length,
  succeeded: settled.filter(({ isOk }) => isOk).length,
  requests: passed.length,
  spoilt: passed.filter(({ fault }) => fault !== 'none').length,
  // Neither HTTP/1.1 nor the signature says which request a response belongs to.
  givenAnothersResponse: settled.filter(({ isOk, wrong }) => isOk && wrong !== undefined).length,
  ...{ notifications: sent.length, receiverKilled: kills, keysRotated: rotations, clockJumped: report.jumps },
  kinds: counted(begun.map(({ kind }) => kind)),
  errors: counted(settled.flatMap(({ isOk, name, code }) => (isOk ? [] : [`${name} ${code}`]))),
  faults,
  samples: report.samples.filter((_, index, all) => index % Math.ceil(all.length / 10) === 0),
  blocks: report.blocks.slice(0, 5),
});

const print = (figures: ReturnType<typeof figuresOf>, rules: readonly Rule[]): void => {
  const { kinds, errors, faults, samples, blocks, ...totals } = figures;
  for (const [name, table] of Object.entries({ totals, kinds, faults, errors })) {
    console.log(`\n${name}`);
    for (const [each, count] of Object.entries(table).sort(([, one], [, other]) => other - one))
      console.log(`  ${`${count}`.padStart(7)}  ${each}`);
  }
  console.log('\nthe process, after collections');
  for (const { at, calls, heap, rss, descriptors, timers } of samples) {
    const [mb, resident] = [heap, rss].map((bytes) => (bytes / 2 ** 20).toFixed(1));
    console.log(
      `  ${(at / 1000).toFixed(0).padStart(5)} s  ${calls} calls, heap ${mb} MB, resident ${resident} MB, ${descriptors} descriptors, ${timers} timers`,
    );
  }
  console.log('\nthe longest blocks of the event loop');
  for (const block of blocks) {
    const { at, wall, processor, garbage, during } = block;
    console.log(
      `  ${costOf(block).toFixed(1)} ms after ${(at / 1000).toFixed(1)} s (${wall.toFixed(1)} by the clock, ${processor.toFixed(1)} of processor time in all threads, ${garbage.toFixed(1)} of garbage collection): ${during.slice(0, 6).join(', ')}`,
    );
  }
  console.log('\nrules');
  for (const { rule, found, bound, holds, examples } of rules) {
    console.log(`  ${holds ? 'holds ' : 'BROKEN'}  ${rule}: ${found} (${bound})`);
    for (const example of examples) console.log(`          ${example}`);
  }
};

const lacking = missing('postgresql');
if (lacking !== undefined) {
  console.error(
    `The receiver keeps its notifications in PostgreSQL, which is not installed: apt-get install ${lacking}.`,
  );
  process.exitCode = 2;
} else if (!(minutes > 0) || !Number.isInteger(seed) || !(atOnce > 0)) {
  console.error('--minutes and --at-once are numbers above 0, and --seed is a whole number.');
  process.exitCode = 2;
} else {
  const folder = values.journals ?? mkdtempSync(join(tmpdir(), 'soak-'));
  if (values.journals !== undefined) mkdirSync(folder, { recursive: true });
  const endings: Endings = values.journals === undefined ? [() => rmSync(folder, { recursive: true })] : [];
  const ran = await run(folder, endings).finally(async () => {
    for (const end of endings.reverse()) await end();
  });
  const [figures, rules] = [figuresOf(ran), rulesOf(ran)];
  print(figures, rules);
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
  const facts = { date: new Date().toISOString(), ...machine, minutes, seed, atOnce, share };
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ ...facts, rules, ...figures }, null, 2)}\n`);
  process.exitCode = rules.every(({ holds }) => holds) ? 0 : 1;
}
