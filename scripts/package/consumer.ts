import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder in which the packed package is installed as a user would install it. */
export interface Consumer {
  folder: string;
  /** Size of the packed package, in bytes. */
  packedSize: number;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs a program in the folder; its standard output. */
  run(program: string, args: readonly string[]): string;
  remove(): void;
}

/** Packs what `npm run build` made, and installs it with further packages into a fresh folder. */
export const installPacked = (packages: readonly string[]): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-consumer-'));
  const run = (program: string, args: readonly string[], cwd = folder): string =>
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const write: Consumer['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], process.cwd())) as [
    { filename: string },
  ];
  const tarball = join(folder, packed.filename);
  write({ 'package.json': JSON.stringify({ name: 'consumer', private: true }) });
  run('npm', ['install', '--no-audit', '--no-fund', tarball, ...packages]);
  return {
    folder,
    packedSize: statSync(tarball).size,
    write,
    run: (program, args) => run(program, args),
    remove: () => rmSync(folder, { recursive: true }),
  };
};
