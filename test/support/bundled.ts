import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './markdown';

/**
 * A program of the repository and all that it imports of it in one file, alone in a folder that is yours to remove; it starts
 * in a fraction of the time that its sources take.
 */
export const bundled = (source: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bundled-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  const flags = ['--format', 'cjs', '--no-config', '--silent', '--out-dir', folder];
  execFileSync(process.execPath, [tsup, join(root, source), ...flags], { cwd: root, stdio: 'pipe' });
  return join(folder, basename(source).replace(/\.ts$/, '.cjs'));
};
