/**
 * Compares importing the package with importing axios alone, as ESM and as CJS: elapsed time and processor time of the
 * import statement, in fresh processes that take turns. Run with `npm run bench -- import`.
 */
import { join } from 'node:path';
import { median, printTable } from './support/figures';
import { formats, type ImportCost, measureImports } from './support/importing';

const rounds = 31;
const root = join(import.meta.dirname, '..');

const packages = [
  // The floor comes first. From the root, both resolve: the package through its own name, and the axios it depends on.
  { name: 'axios', cwd: root },
  { name: 'wechatpay-chain', cwd: root },
  { name: 'wechatpay-axios-plugin', cwd: join(root, 'bench') },
];
const costs = measureImports(packages, rounds);

const rows = formats.flatMap((format) => {
  const medianOf = (place: number, figure: keyof ImportCost): number =>
    median((costs[format][place] ?? []).map((cost) => cost[figure]));
  return packages.map(({ name }, place) => [
    `${format} ${name}`,
    ...(['elapsed', 'processor'] as const).flatMap((figure) => [
      `${medianOf(place, figure).toFixed(1)} ms`,
      (medianOf(place, figure) / medianOf(0, figure)).toFixed(2),
    ]),
  ]);
});
printTable([['importing', 'elapsed', '× axios', 'processor time', '× axios'], ...rows]);
