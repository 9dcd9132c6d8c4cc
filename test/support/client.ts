import { Builder } from '../../src/builder';
import type { AnyBuilderOptions, BuilderOptions } from '../../src/options';
import { Sandbox, type SandboxOptions } from '../../src/sandbox';
import type { LooseNode } from '../../types/core.js';
import { makePair } from './openssl';

/** A loosely typed client, for calls that the types would reject. */
export const looseClient = (options: AnyBuilderOptions): LooseNode => Builder.factory(options) as unknown as LooseNode;

/** Starts a sandbox with existing keys, because generating keys is slow. */
export const startSandbox = (options: SandboxOptions = {}): Promise<Sandbox> =>
  Sandbox.start({ keys: { merchant: makePair().pkcs8, platform: makePair().pkcs8 }, ...options });

/** Runs one test with a sandbox and a client for it. */
export const withSandbox = async <T>(
  run: (sandbox: Sandbox, root: LooseNode) => Promise<T>,
  changes: Partial<BuilderOptions> = {},
  options: SandboxOptions = {},
): Promise<T> => {
  const sandbox = await startSandbox(options);
  try {
    return await run(sandbox, looseClient({ ...sandbox.options, ...changes }));
  } finally {
    await sandbox.close();
  }
};

/** The reason a promise rejects with. */
export const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
