import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './markdown';

/**
 * Bundles a program and everything it imports from the repository into one file, which starts much faster than the sources.
 *
 * @returns the path of the file, in a new folder that the caller removes
 */
export const bundled = (source: string, format: 'cjs' | 'esm' = 'cjs'): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bundled-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  const flags = ['--format', format, '--no-config', '--silent', '--out-dir', folder];
  execFileSync(process.execPath, [tsup, join(root, source), ...flags], { cwd: root, stdio: 'pipe' });
  return join(folder, basename(source).replace(/\.ts$/, format === 'cjs' ? '.cjs' : '.js'));
};
