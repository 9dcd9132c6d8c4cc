import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './markdown';

/** Builds the package as published, but without declarations, and installs it in a folder named by `BUILT_PACKAGE`. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-built-'));
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'wechatpay-chain');
  mkdirSync(own, { recursive: true });
  for (const name of ['package.json', 'openapi.json']) copyFileSync(join(root, name), join(own, name));
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  for (const config of ['tsup.config.js', 'tsup.cli.config.js']) {
    const flags = ['--config', config, '--no-dts', '--silent', '--out-dir', join(own, 'dist')];
    execFileSync(process.execPath, [tsup, ...flags], { cwd: root, stdio: 'pipe' });
  }
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const page = ['build', 'page', '--logLevel', 'error', '--emptyOutDir', '--outDir', join(own, 'dist', 'page')];
  execFileSync(process.execPath, [vite, ...page], { cwd: root, stdio: 'pipe' });
  for (const name of Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  process.env.BUILT_PACKAGE = folder;
  return () => rmSync(folder, { recursive: true });
};
