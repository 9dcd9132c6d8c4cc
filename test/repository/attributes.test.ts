import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/markdown';

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

it('gives a clone on Windows the same bytes as one on Linux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-clone-'));
  try {
    const windows = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf'];
    git(...windows, 'checkout-index', '--all', `--prefix=${folder}/`);
    const withReturns = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
      .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('\r\n'))
      .map(({ name }) => name);
    expect(withReturns).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('marks every file that says it is generated, and no other', () => {
  const tracked = git('ls-files').trimEnd().split('\n');
  const says = /^(?:\/\/|<!--) (?:Generated from openapi\/|由 openapi\/ 生成)/;
  const generated = tracked.filter((path) => says.test(readFileSync(join(root, path), 'utf8').slice(0, 200)));
  const marked = git('ls-files', '--', ':(attr:linguist-generated)', ':!*package-lock.json').trimEnd().split('\n');
  const withoutWords = ['api-report.txt', 'openapi.json'];
  expect(marked).toEqual([...generated, ...withoutWords].sort());
});
