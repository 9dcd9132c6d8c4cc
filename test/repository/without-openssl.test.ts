import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/markdown';

it('says in one sentence that openssl is missing, before any test fails for want of it', () => {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', 'test/crypto/aes-ecb.test.ts'], {
    cwd: root,
    env: { PATH: '' },
    encoding: 'utf8',
  });
  const output = `${stdout}${stderr}`;
  expect(status).toBe(1);
  expect(output).toContain('install `openssl`');
  expect(output).not.toContain('ENOENT');
});
