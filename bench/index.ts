/**
 * Runs all benchmarks, or only the named ones (`npm run bench -- call import`), each in its own process; `peers` writes its
 * figures to a file, too (`npm run bench -- peers --json FILE`). First builds the
 * package if a source file is newer than the build, and installs the packages to compare with into `bench/node_modules`
 * if they are missing. `docs/benchmarks.md` explains the output.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const benchmarks: Record<string, { node: readonly string[] }> = {
  call: { node: [] },
  await: { node: [] },
  observe: { node: [] },
  import: { node: [] },
  webhook: { node: ['--expose-gc'] },
  download: { node: [] },
  sandbox: { node: [] },
  peers: { node: [] },
};

const peers = ['axios', 'wechatpay-axios-plugin', 'wechatpay-node-v3'];

const root = join(import.meta.dirname, '..');

const npm = (args: readonly string[]): boolean =>
  spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** The modification time of a file; 0 if it does not exist. */
const writtenAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

const isBuilt = (): boolean => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const built = ['dist/index.js', 'dist/index.cjs'].map((path) => writtenAt(join(root, path)));
  return Math.min(...built) > Math.max(...sources.map((name) => writtenAt(join(root, 'src', name))));
};

/** Builds and installs what is missing. Returns what went wrong, or `undefined` when the benchmarks can run. */
const prepare = (names: readonly string[]): string | undefined => {
  const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
  if (unknown !== undefined)
    return `There is no benchmark "${unknown}"; choose from ${Object.keys(benchmarks).join(', ')}.`;
  if (!isBuilt() && !npm(['run', 'build'])) return 'The package does not build; run npm run build to see why.';
  const isInstalled = peers.every((name) => existsSync(join(root, 'bench/node_modules', name)));
  if (!isInstalled && !npm(['ci', '--prefix', 'bench'])) {
    return 'The packages to compare with could not be installed; run npm ci --prefix bench to see why.';
  }
  return undefined;
};

const versionOf = (name: string): string => {
  const { version } = createRequire(join(root, 'bench/package.json'))(`${name}/package.json`) as { version: string };
  return `${name} ${version}`;
};

const options = { json: { type: 'string' } } as const;
const { positionals: given, values } = parseArgs({ options, allowPositionals: true });
const { json } = values;
const problem =
  json !== undefined && given.join() !== 'peers' ? 'Only peers writes a file: peers --json FILE.' : prepare(given);
if (problem === undefined) {
  console.log(`Node.js ${process.version}, ${cpus().length} cores; ${peers.map(versionOf).join(', ')}`);
  for (const name of given.length > 0 ? given : Object.keys(benchmarks)) {
    const file = join(import.meta.dirname, `${name}.ts`);
    const told = json === undefined ? [] : ['--json', resolve(json)];
    const args = [...process.execArgv, ...(benchmarks[name]?.node ?? []), file, ...told];
    console.log(`\n== ${name}`);
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  }
} else {
  console.error(problem);
  process.exitCode = 1;
}
