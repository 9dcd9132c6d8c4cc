import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installBuilt } from '../support/installed';
import { blocksOf, root, textOf } from '../support/markdown';
import { programsOf, runWithNode } from '../support/pasted';

let folder: string;
beforeAll(() => {
  folder = installBuilt();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a built file imports or requires. */
const importedBy = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom |\bimport\(|\brequire\(|^import )['"]([^'"\n]+)['"]/gm)].map(([, name]) => name ?? '');

it('imports the modules of Node.js by their own names, node:…, in ESM and in CJS', () => {
  const dist = join(folder, 'node_modules', 'wechatpay-chain', 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
  const bare = new Set(builtinModules);
  const imported = files.map((name) => ({ name, imports: importedBy(readFileSync(join(dist, name), 'utf8')) }));
  expect(
    imported.flatMap(({ name, imports }) => imports.filter((id) => bare.has(id)).map((id) => `${name}: ${id}`)),
  ).toEqual([]);
  for (const name of ['index.js', 'index.cjs']) {
    expect(imported.find((file) => file.name === name)?.imports).toEqual(
      expect.arrayContaining(['axios', 'node:crypto']),
    );
  }
});

const bundling = (page: string): string =>
  blocksOf(textOf(page), 'sh').find((block) => block.includes('esbuild')) ?? '';

it.each(['README.md', 'README.en.md'])('runs as one ESM file that esbuild makes as %s says', async (page) => {
  const [demo] = programsOf(blocksOf(textOf(page), 'js'));
  writeFileSync(join(folder, 'demo.mjs'), demo?.source ?? '');
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  const esbuild = join(folder, 'node_modules', '.bin', 'esbuild');
  rmSync(esbuild, { force: true });
  symlinkSync(join(root, 'node_modules', 'esbuild', 'bin', 'esbuild'), esbuild);
  execFileSync('sh', ['-c', bundling(page)], { cwd: folder, stdio: 'pipe' });
  const bundle = { file: 'alone.mjs', source: readFileSync(join(folder, 'bundle.mjs'), 'utf8') };
  expect(await runWithNode(folder, bundle)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?/),
    stderr: '',
  });
  const without = { file: 'without.mjs', source: bundle.source.replace(/^import \{ createRequire \}.*\n/, '') };
  expect((await runWithNode(folder, without)).stderr).toContain('Dynamic require of "util" is not supported');
});
