import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/markdown';

it.each([
  ['the library, its tests, scripts, examples and benchmarks', '.'],
  ["the sandbox's page and its tests", 'page'],
])('compiles: %s', async (_, project) => {
  // The native compiler takes a third of the time; in a process of its own it runs beside the other tests.
  const tsc = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
  const said = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [tsc, '--noEmit', '--pretty', 'false', '--project', project],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve(error === null ? stdout : `${stdout}${stderr}${error.message}`);
      },
    );
  });
  expect(said).toBe('');
});
