import { Builder } from '../../src/builder';
import type { AnyBuilderOptions, BuilderOptions } from '../../src/options';
import { Sandbox, type SandboxOptions } from '../../src/sandbox';
import type { LooseNode } from '../../types/core.js';
import { makePair } from './openssl';

/** A client without its types, for what they would not let a test write. */
export const looseClient = (options: AnyBuilderOptions): LooseNode => Builder.factory(options) as unknown as LooseNode;

/** A sandbox whose keys need not be made. */
export const startSandbox = (options: SandboxOptions = {}): Promise<Sandbox> =>
  Sandbox.start({ keys: { merchant: makePair().pkcs8, platform: makePair().pkcs8 }, ...options });

/** A sandbox and a client of it, for one test. */
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

/** What a promise rejects with. */
export const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
