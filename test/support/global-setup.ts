import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** More keys than any test file uses at a time. Generating one takes longer than most tests, so each run does it only once. */
const count = 16;

const run = promisify(execFile);
const makeKey = async (): Promise<string> =>
  (await run('openssl', ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'])).stdout;

/** Without OpenSSL, many tests would fail without saying why. */
const requireOpenssl = (): void => {
  const { error } = spawnSync('openssl', ['version'], { stdio: 'ignore' });
  if (error === undefined) return;
  console.error(
    'The tests need the OpenSSL command line, which was not found: install `openssl` (apt-get install openssl, apk add openssl, brew install openssl) and run them again.',
  );
  // Vitest would report a thrown error only after a misleading "No test files found".
  process.exit(1);
};

export default async (): Promise<void> => {
  requireOpenssl();
  // Environment variables reach every worker process of the run.
  process.env.RSA_KEYS = (await Promise.all(Array.from({ length: count }, makeKey))).join('');
};
