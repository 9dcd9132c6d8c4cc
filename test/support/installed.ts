import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './markdown';

/**
 * A reader's folder in which the package is installed: built as it is published, but for its declarations.
 *
 * @param peers optional ones that the reader has installed as well
 */
export const installBuilt = (peers: readonly string[] = []): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-reader-'));
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'wechatpay-chain');
  mkdirSync(own, { recursive: true });
  for (const name of ['package.json', 'openapi.json']) copyFileSync(join(root, name), join(own, name));
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  for (const config of ['tsup.config.js', 'tsup.cli.config.js']) {
    const flags = ['--config', config, '--no-dts', '--silent', '--out-dir', join(own, 'dist')];
    execFileSync(process.execPath, [tsup, ...flags], { cwd: root, stdio: 'pipe' });
  }
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), ...peers]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return folder;
};
