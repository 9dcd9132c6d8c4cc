import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, figureOf, printTable, written } from '../support/figures';
import { type Format, formats, measureImports } from '../support/importing';

const rounds = 11;
const root = join(import.meta.dirname, '../..');

/** What a package brings with it, and what importing it costs. */
export interface Installed {
  /** Packages in `node_modules`, the package itself among them. */
  packages: number;
  files: number;
  bytes: number;
  /** Of the package alone. */
  own: number;
  /** Milliseconds. */
  import: Record<Format, Record<'elapsed' | 'processor', Figure>>;
}

interface Weight {
  files: number;
  bytes: number;
}

/** Below a folder, in bytes of the files and not in blocks of a file system. */
const weightOf = (folder: string): Weight => {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => lstatSync(join(folder, name)))
    .filter((entry) => entry.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

const npm = (args: readonly string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8' });

const install = (folder: string, what: string): void => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', what], folder);
};

/** How many packages a lock file has, in whatever depth. */
const packagesIn = (folder: string): number => {
  const listed = npm(['ls', '--all', '--parseable'], folder).trim().split('\n');
  return listed.length - 1;
};

/** Installs each package by itself, as a user does, and this one as it would be published. */
export const measureInstalls = (specifiers: Record<string, string>): Record<string, Installed> => {
  const dir = mkdtempSync(join(tmpdir(), 'wechatpay-chain-peers-'));
  try {
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', dir], root));
    const all = { ...specifiers, 'wechatpay-chain': join(dir, packed.filename) };
    for (const [name, what] of Object.entries(all)) install(join(dir, name), what);
    const names = Object.keys(all);
    const costs = measureImports(
      names.map((name) => ({ name, cwd: join(dir, name) })),
      rounds,
    );
    const importOf = (place: number, format: Format): Installed['import'][Format] => {
      const of = (figure: 'elapsed' | 'processor'): Figure =>
        figureOf((costs[format][place] ?? []).map((cost) => cost[figure]));
      return { elapsed: of('elapsed'), processor: of('processor') };
    };
    return Object.fromEntries(
      names.map((name, place): [string, Installed] => {
        const modules = join(dir, name, 'node_modules');
        return [
          name,
          {
            packages: packagesIn(join(dir, name)),
            ...weightOf(modules),
            own: weightOf(join(modules, name)).bytes,
            import: { ESM: importOf(place, 'ESM'), CJS: importOf(place, 'CJS') },
          },
        ];
      }),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const printInstalls = (installs: Record<string, Installed>): void => {
  printTable([
    ['npm install', 'packages', 'files', 'MB', 'of them its own', ...formats.map((format) => `${format} import, ms`)],
    ...Object.entries(installs).map(([name, installed]) => [
      name,
      `${installed.packages}`,
      `${installed.files}`,
      megabytes(installed.bytes),
      megabytes(installed.own),
      ...formats.map((format) => written(installed.import[format].elapsed, 0)),
    ]),
  ]);
};
