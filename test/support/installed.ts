import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './markdown';

/** The folder in which the run's package is installed; it belongs to all tests. */
const builtPackage = (): string => {
  const folder = process.env.BUILT_PACKAGE;
  if (folder === undefined) throw new Error('vitest.config.ts names the tests for which the package is built.');
  return folder;
};

/** The command line as it is built. */
export const builtProgram = (): string => join(builtPackage(), 'node_modules', 'wechatpay-chain', 'dist', 'cli.cjs');

/** What the sandbox of the package exports, as it is built, with its page. */
export const builtSandbox = (): typeof import('../../src/sandbox') =>
  createRequire(join(builtPackage(), 'index.js'))('wechatpay-chain/sandbox');

/**
 * A reader's folder in which the package is installed, to write in and to remove.
 *
 * @param peers optional ones that the reader has installed as well
 */
export const installBuilt = (peers: readonly string[] = []): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-reader-'));
  cpSync(builtPackage(), folder, { recursive: true, verbatimSymlinks: true });
  for (const name of peers) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
};
