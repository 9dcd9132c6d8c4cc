import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'vitest';

/** Says plainly, and not only by a count, that tests were not run. */
export const notRun = (what: string, remedy: string): void => {
  const message = `NOT RUN: ${what} is not installed here; run ${remedy}`;
  console.warn(message);
  it.skip(message, () => undefined);
};

/** What a package in `test/peers/node_modules` exports, as its users have it. */
export const loadPeer = <T>(name: string): T => createRequire(import.meta.url)(name);

/**
 * Tests of a package in `test/peers/node_modules`, which is handed to them. Its own types are there only once it is installed,
 * so that each test says what it uses.
 */
export const describePeer = <T>(peer: string, tests: (loaded: T) => void): void => {
  const isInstalled = existsSync(join(import.meta.dirname, 'node_modules', peer));
  if (isInstalled) describe(peer, () => tests(loadPeer(peer)));
  else notRun(peer, 'npm ci --prefix test/peers');
};
