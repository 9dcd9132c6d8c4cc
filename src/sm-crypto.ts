// By its default: a bundle as the README makes it declares `createRequire` itself.
import nodeModule from 'node:module';
import type * as SmCrypto from 'sm-crypto-v2';

/** What computes SM2, SM3 and SM4. */
export type SmLibrary = typeof SmCrypto;

/**
 * Loads `sm-crypto-v2`, an optional peer: only who uses 国密 installs it, and only then is it loaded.
 *
 * @throws Error of Node.js where it is not installed
 */
export const loadSmLibrary = (): SmLibrary =>
  // In CJS there is no `import.meta.url`, in ESM no `__dirname`.
  nodeModule.createRequire(typeof __dirname === 'string' ? `${__dirname}/` : import.meta.url)('sm-crypto-v2');

/** What is said where it is not installed. */
export const smLibraryMissing =
  '国密 (SM2, SM3, SM4) is computed by sm-crypto-v2, which cannot be loaded: npm i sm-crypto-v2.';
