import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/markdown';

it('compiles, its tests, scripts, examples and benchmarks included', async () => {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  // In a process of its own, so that it runs beside the other tests.
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '--noEmit', '--pretty', 'false'], { cwd: root }, (error, stdout, stderr) => {
      resolve(error === null ? stdout : `${stdout}${stderr}${error.message}`);
    });
  });
  expect(said).toBe('');
});
