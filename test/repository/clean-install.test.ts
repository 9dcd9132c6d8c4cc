import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/markdown';

it('installs from the lock file without a warning: each package supports this Node.js, no script is undecided', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-install-'));
  try {
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(root, name), join(folder, name));
    const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--offline', '--loglevel', 'warn'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
