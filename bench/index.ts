/**
 * Runs the benchmarks, each in a process of its own: all of them, or those that are named, `npm run bench -- call import`.
 * What they need is made first: the build where the source is newer, and the peers in `bench/node_modules` where they are
 * not yet installed. `docs/benchmarks.md` says how to read what they print.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';

const benchmarks: Record<string, { node: readonly string[] }> = {
  call: { node: [] },
  await: { node: [] },
  observe: { node: [] },
  import: { node: [] },
  webhook: { node: ['--expose-gc'] },
  download: { node: [] },
  sandbox: { node: [] },
};

const root = join(import.meta.dirname, '..');

const npm = (args: readonly string[]): boolean =>
  spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** When a file was written; 0 of one that is not there. */
const writtenAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

const isBuilt = (): boolean => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const built = ['dist/index.js', 'dist/index.cjs'].map((path) => writtenAt(join(root, path)));
  return Math.min(...built) > Math.max(...sources.map((name) => writtenAt(join(root, 'src', name))));
};

/** What is wrong, in a sentence; `undefined` when the benchmarks can run. */
const prepare = (names: readonly string[]): string | undefined => {
  const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
  if (unknown !== undefined)
    return `There is no benchmark ${unknown}; there are ${Object.keys(benchmarks).join(', ')}.`;
  if (!isBuilt() && !npm(['run', 'build'])) return 'The package does not build; run npm run build to see why.';
  if (!existsSync(join(root, 'bench/node_modules/wechatpay-axios-plugin')) && !npm(['ci', '--prefix', 'bench'])) {
    return 'The packages that the SDK is compared with are not installed; run npm ci --prefix bench.';
  }
  return undefined;
};

const versionOf = (name: string): string => {
  const { version } = createRequire(join(root, 'bench/package.json'))(`${name}/package.json`) as { version: string };
  return `${name} ${version}`;
};

const given = process.argv.slice(2);
const problem = prepare(given);
if (problem === undefined) {
  const peers = ['axios', 'wechatpay-axios-plugin'].map(versionOf);
  console.log(`Node.js ${process.version}, ${cpus().length} cores; ${peers.join(', ')}`);
  for (const name of given.length > 0 ? given : Object.keys(benchmarks)) {
    const args = [...process.execArgv, ...(benchmarks[name]?.node ?? []), join(import.meta.dirname, `${name}.ts`)];
    console.log(`\n== ${name}`);
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  }
} else {
  console.error(problem);
  process.exitCode = 1;
}
