import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** More than a file of tests has at once. Making one takes longer than most tests do, so that a run makes them once. */
const count = 16;

const run = promisify(execFile);
const makeKey = async (): Promise<string> =>
  (await run('openssl', ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'])).stdout;

/** What the tests compare with. Without it they would fail in a hundred places, none of which says why. */
const requireOpenssl = (): void => {
  const { error } = spawnSync('openssl', ['version'], { stdio: 'ignore' });
  if (error === undefined) return;
  console.error(
    'The tests compare with the command line of OpenSSL, which is not found: install `openssl` (apt-get install openssl, apk add openssl, brew install openssl) and run them again.',
  );
  // An error thrown here is reported after "No test files found", which is beside the point.
  process.exit(1);
};

export default async (): Promise<void> => {
  requireOpenssl();
  // In the environment, every process of the run finds them.
  process.env.RSA_KEYS = (await Promise.all(Array.from({ length: count }, makeKey))).join('');
};
