import { spawnSync } from 'node:child_process';

/** What the tests compare with. Without it they would fail in a hundred places, none of which says why. */
export default (): void => {
  const { error } = spawnSync('openssl', ['version'], { stdio: 'ignore' });
  if (error === undefined) return;
  console.error(
    'The tests compare with the command line of OpenSSL, which is not found: install `openssl` (apt-get install openssl, apk add openssl, brew install openssl) and run them again.',
  );
  // An error thrown here is reported after "No test files found", which is beside the point.
  process.exit(1);
};
