import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './markdown';

/** The folder in which this test run installed the package, shared by all tests. */
const builtPackage = (): string => {
  const folder = process.env.BUILT_PACKAGE;
  if (folder === undefined)
    throw new Error('The package is built only for the tests listed in vitest.config.ts; add this file there.');
  return folder;
};

/** The path of the built command line. */
export const builtProgram = (): string => join(builtPackage(), 'node_modules', 'wechatpay-chain', 'dist', 'cli.cjs');

/** The exports of the built `wechatpay-chain/sandbox`, whose web page is built as well. */
export const builtSandbox = (): typeof import('../../src/sandbox') =>
  createRequire(join(builtPackage(), 'index.js'))('wechatpay-chain/sandbox');

/**
 * A new folder with the package installed, as a reader of the docs would have it. The caller removes it.
 *
 * @param peers optional peer dependencies to install as well
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
