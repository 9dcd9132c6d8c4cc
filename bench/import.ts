/**
 * Compares importing the package with importing axios alone, as ESM and as CJS: elapsed time and processor time of the
 * import statement, in fresh processes that take turns. Run with `npm run bench -- import`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, printTable } from './support/figures';

const rounds = 31;
const root = join(import.meta.dirname, '..');

const importing = { ESM: (name: string) => `await import('${name}')`, CJS: (name: string) => `require('${name}')` };
const types = { ESM: ['--input-type=module'], CJS: ['--input-type=commonjs'] };
type Format = keyof typeof importing;

/** Milliseconds. */
interface Cost {
  elapsed: number;
  processor: number;
}

const costOf = (format: Format, name: string, cwd: string): Cost => {
  const program = `
    const usage = process.cpuUsage(), start = performance.now();
    ${importing[format](name)};
    const elapsed = performance.now() - start, { user, system } = process.cpuUsage(usage);
    console.log(JSON.stringify({ elapsed, processor: (user + system) / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, [...types[format], '-e', program], { cwd, encoding: 'utf8' }));
};

const ways = (['ESM', 'CJS'] as const).flatMap((format) => [
  // The floor comes first. From the root, both resolve: the package through its own name, and the axios it depends on.
  { format, name: 'axios', cwd: root },
  { format, name: 'wechatpay-chain', cwd: root },
  { format, name: 'wechatpay-axios-plugin', cwd: join(root, 'bench') },
]);
const costs = ways.map((): Cost[] => []);
for (let round = 0; round <= rounds; round += 1) {
  for (const [index, { format, name, cwd }] of ways.entries()) {
    const cost = costOf(format, name, cwd);
    // The first round only fills the file cache of the operating system.
    if (round > 0) costs[index]?.push(cost);
  }
}

const medianOf = (index: number, figure: keyof Cost): number =>
  median((costs[index] ?? []).map((cost) => cost[figure]));
const rows = ways.map(({ format, name }, index) => {
  const floor = ways.findIndex((way) => way.format === format);
  return [
    `${format} ${name}`,
    ...(['elapsed', 'processor'] as const).flatMap((figure) => [
      `${medianOf(index, figure).toFixed(1)} ms`,
      (medianOf(index, figure) / medianOf(floor, figure)).toFixed(2),
    ]),
  ];
});
printTable([['importing', 'elapsed', '× axios', 'processor time', '× axios'], ...rows]);
