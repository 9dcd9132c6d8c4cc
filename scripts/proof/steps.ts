import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much of everything is tried. */
export interface Extent {
  /** Of the soak. */
  minutes: number;
  /** Cases of each law. */
  cases: number;
}

/** What is run, and what is written of it. */
export interface Step {
  name: string;
  /** As it is typed, below the root; the figures go where `figures` says. */
  commandOf: (extent: Extent) => string;
  env?: (extent: Extent, figures: string) => Record<string, string>;
}

const jsonOf = (name: string, options = '') => ({
  name,
  commandOf: () => `npm run ${name} -- ${options}--json FIGURES`,
});

export const steps: readonly Step[] = [
  {
    name: 'laws',
    commandOf: () => 'npm run test:laws -- --reporter=default --reporter=json --outputFile.json=FIGURES',
    env: ({ cases }) => ({ LAW_RUNS: `${cases}` }),
  },
  {
    name: 'faults',
    commandOf: () => 'npx vitest run --project long test/faults/every-byte.test.ts --reporter=default',
    env: (_, figures) => ({ FAULTS: 'all', TRIED: figures }),
  },
  {
    name: 'mutants',
    commandOf: () => 'npx vitest run --project long test/faults/mutants.test.ts --reporter=default',
    env: (_, figures) => ({ MUTANTS: 'all', TRIED: figures }),
  },
  jsonOf('check:blocks'),
  { name: 'soak', commandOf: ({ minutes }) => `npm run soak -- --minutes ${minutes} --json FIGURES` },
  jsonOf('holes'),
  jsonOf('proof:secrets'),
  { name: 'peers', commandOf: () => 'npm run bench -- peers --json FIGURES' },
];

/** What a step came to. */
export interface Outcome {
  name: string;
  /** As a reader would type it. */
  command: string;
  isGreen: boolean;
  seconds: number;
  figures: unknown;
}

/** Runs a step; what it prints is shown. */
export const runStep = ({ name, commandOf, env }: Step, extent: Extent, folder: string): Outcome => {
  const file = join(folder, `${name.replace(':', '-')}.json`);
  const command = commandOf(extent);
  const begin = performance.now();
  const [program = '', ...args] = command.replace('FIGURES', file).split(' ');
  const { status } = spawnSync(program, args, {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, ...env?.(extent, file) },
    stdio: 'inherit',
  });
  const seconds = Math.round((performance.now() - begin) / 1000);
  return { name, command, isGreen: status === 0, seconds, figures: figuresIn(file) };
};

/** JSON, or JSON by lines. */
const figuresIn = (file: string): unknown => {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text.startsWith('{"tried') ? text.split('\n').map((line) => JSON.parse(line)) : JSON.parse(text);
  } catch {
    return undefined;
  }
};
