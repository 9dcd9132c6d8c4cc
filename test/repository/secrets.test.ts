import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { root } from '../support/markdown';

/** Runs one file as its tests, with what all tests are set up with, and prints which of them passed. */
const program = `
import { startVitest } from 'vitest/node';
const vitest = await startVitest('test', [], {
  config: false,
  include: ['test/repository/leaking.ts'],
  setupFiles: ['test/support/watch-secrets.ts'],
  reporters: [{ onTestRunEnd() {} }],
  silent: true,
  watch: false,
});
const tests = vitest.state.getTestModules().flatMap(({ children }) => [...children.allTests()]);
const states = tests.map((test) => [test.name, test.result().state, test.result().errors?.[0]?.message ?? '']);
await vitest.close();
console.log(JSON.stringify(states));
process.exit();
`;

it('a secret is found wherever it is kept, and nothing is found where there is none', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: root, stdio: 'pipe' });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const states: [name: string, state: string, message: string][] = JSON.parse(stdout.split('\n').at(-2) ?? stderr);
  const [clean, leaks] = ['clean: ', 'leak: '].map((kind) => states.filter(([name]) => name.startsWith(kind)));
  expect(clean?.map(([, state]) => state)).toEqual(['passed']);
  expect(leaks).toHaveLength(10);
  for (const [name, state, message] of leaks ?? []) {
    expect([name, state, message]).toEqual([
      name,
      'failed',
      expect.stringContaining('a secret is where it can be read'),
    ]);
  }
});
