import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notesOf } from '../../../scripts/release/notes';
import { root } from '../../support/markdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-release-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('are what changesets writes above the versions before, from this repository’s settings', () => {
  for (const name of ['.changeset', 'CHANGELOG.md', 'package.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, '.changeset', 'red-cat.md'), '---\nwechatpay-chain: minor\n---\n\nPays by code.\n');
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const changeset = join(root, 'node_modules', '@changesets', 'cli', 'bin.js');
  execFileSync(process.execPath, [changeset, 'version'], { cwd: folder, stdio: 'pipe' });
  const before = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version as string;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  const [major, minor] = before.split('.').map(Number);
  expect(version).toBe(`${major}.${Number(minor) + 1}.0`);
  expect(notesOf(changelog, version)).toBe('### Minor Changes\n\n- Pays by code.');
  expect(notesOf(changelog, before)).toBe(notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), before));
});
