/**
 * How long the largest inputs within the documented limits keep the event loop from anything else: `npm run check:blocks`. Each
 * is read or sent several times in a process that does nothing else, while the loop turns as fast as it can; the longest
 * turn of each run counts. The exit code is 1 where the median of these is above 20 ms. `--json FILE` writes the figures,
 * `--only TEXT` measures some of the inputs, `--rounds` is how often, `--profile FOLDER` writes
 * a profile of the processor.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, printTable } from '../bench/support/figures';
import { bundled } from '../test/support/bundled';
import type { Measured } from './blocks/measured';
import { startChild } from './soak/children';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});

/** Milliseconds. */
const bound = 20;

interface Served {
  options: object;
  largest: { name: string; bytes: number };
}

const server = await startChild<Served>(join(import.meta.dirname, 'blocks', 'server.ts'), {});
const program = bundled('scripts/blocks/measured.ts', 'esm');
try {
  const { options, largest } = server.said;
  const settings = { options, rounds: Number(values.rounds), only: values.only };
  const profiling = values.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', values.profile];
  const child = await startChild<readonly Measured[]>(program, settings, { execArgv: ['--expose-gc', ...profiling] });
  await child.ended;
  const figures = child.said.map(({ input, runs }) => {
    const of = (name: 'block' | 'garbage' | 'whole'): number => median(runs.map((run) => run[name]));
    return {
      input,
      block: of('block'),
      worst: Math.max(...runs.map(({ block }) => block)),
      garbage: of('garbage'),
      whole: of('whole'),
    };
  });
  console.log(`The largest documented response is of ${largest.name}: ${largest.bytes} bytes.`);
  printTable([
    ['input', 'longest block, ms', 'of it garbage collection', 'in the worst run', 'whole, ms'],
    ...figures.map(({ input, ...rest }) => [
      input,
      ...[rest.block, rest.garbage, rest.worst].map((each) => each.toFixed(1)),
      rest.whole.toFixed(0),
    ]),
  ]);
  const above = figures.filter(({ block }) => block > bound);
  for (const { input } of above) console.error(`Blocks for more than ${bound} ms: ${input}`);
  const machine = { date: new Date().toISOString(), node: process.version, processors: cpus().length };
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ ...machine, bound, rounds: Number(values.rounds), largest, figures }, null, 2)}\n`,
    );
  process.exitCode = above.length > 0 ? 1 : 0;
} finally {
  rmSync(dirname(program), { recursive: true });
  await server.stop();
}
