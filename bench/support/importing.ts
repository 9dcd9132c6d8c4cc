import { execFileSync } from 'node:child_process';

const importing = { ESM: (name: string) => `await import('${name}')`, CJS: (name: string) => `require('${name}')` };
const types = { ESM: ['--input-type=module'], CJS: ['--input-type=commonjs'] };

export type Format = keyof typeof importing;
export const formats: readonly Format[] = ['ESM', 'CJS'];

/** Milliseconds. */
export interface ImportCost {
  elapsed: number;
  processor: number;
}

/** A package, and a folder that it can be imported from. */
export interface Imported {
  name: string;
  cwd: string;
}

const costOf = (format: Format, { name, cwd }: Imported): ImportCost => {
  const program = `
    const usage = process.cpuUsage(), start = performance.now();
    ${importing[format](name)};
    const elapsed = performance.now() - start, { user, system } = process.cpuUsage(usage);
    console.log(JSON.stringify({ elapsed, processor: (user + system) / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, [...types[format], '-e', program], { cwd, encoding: 'utf8' }));
};

/** What each import costs, round by round, in fresh processes that take turns. */
export const measureImports = (packages: readonly Imported[], rounds: number): Record<Format, ImportCost[][]> => {
  const costs = { ESM: packages.map((): ImportCost[] => []), CJS: packages.map((): ImportCost[] => []) };
  for (let round = 0; round <= rounds; round += 1) {
    for (const format of formats) {
      for (const [place, imported] of packages.entries()) {
        const cost = costOf(format, imported);
        // The first round only fills the file cache of the operating system.
        if (round > 0) costs[format][place]?.push(cost);
      }
    }
  }
  return costs;
};
