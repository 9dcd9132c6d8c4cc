import { createRequire } from 'node:module';
import type * as SmCrypto from 'sm-crypto-v2';
import { ConfigurationError } from '../errors';

/** What computes SM2, SM3 and SM4. */
export type SmLibrary = typeof SmCrypto;

/**
 * Loads `sm-crypto-v2`, an optional peer: only who uses 国密 installs it, and only `sm2` loads it.
 *
 * @throws ConfigurationError `SM_LIBRARY_MISSING`
 */
export const smLibrary = (): SmLibrary => {
  try {
    // In CJS there is no `import.meta.url`, in ESM no `__filename`.
    return createRequire(typeof __filename === 'string' ? __filename : import.meta.url)('sm-crypto-v2');
  } catch (cause) {
    throw new ConfigurationError(
      'SM_LIBRARY_MISSING',
      '国密 (SM2, SM3, SM4) is computed by sm-crypto-v2, which cannot be loaded: npm i sm-crypto-v2.',
      cause,
    );
  }
};
