import { rmSync } from 'node:fs';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxCommand } from '../src/cli/sandbox';
import { Sandbox } from '../src/sandbox';
import { controls } from '../src/sandbox/control';
import { startSandbox } from './support/client';
import { installBuilt } from './support/installed';
import { blocksOf, codesOf, modulesOf, problemsIn, programOf, tablesOf, textOf } from './support/markdown';
import { programsOf, runWithNode } from './support/pasted';

const text = textOf('docs/sandbox.md');
const programs = programsOf(blocksOf(text, 'js'));
const modules = modulesOf(
  'docs/sandbox.md',
  programs.map(({ source }) => source),
);

let folder: string;
let program: ts.Program;
beforeAll(() => {
  folder = installBuilt();
  program = programOf(modules);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/sandbox.md', () => {
  it('has examples that are TypeScript as they stand', () => {
    expect(problemsIn(program, modules.keys())).toEqual([]);
  });

  it.each(programs)('runs as pasted, and prints what it says: $file', async ({ file, source }) => {
    const ended = await runWithNode(folder, { file, source });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const promised = [...source.matchAll(/console\.log\(.*\/\/ (\w+)$/gm)].map(([, word]) => word);
    expect(promised.length).toBeGreaterThan(0);
    expect(ended.stdout.split('\n')).toEqual(expect.arrayContaining(promised));
  });

  const [flags, members, paths] = tablesOf(text).map(({ rows }) => rows.map(([cell = '']) => codesOf(cell)[0] ?? ''));

  it('has every flag of the command line, in both languages', () => {
    const known = sandboxCommand().options.map(({ flags: written }) => written);
    expect([...(flags ?? [])].sort()).toEqual([...known].sort());
    const english = tablesOf(text)
      .at(-1)
      ?.rows.map(([cell = '']) => codesOf(cell)[0] ?? '');
    expect([...(english ?? [])].sort()).toEqual([...known].sort());
  });

  it('has every member of Sandbox', async () => {
    const sandbox = await startSandbox();
    await sandbox.close();
    const names = [...Object.getOwnPropertyNames(Sandbox.prototype), ...Object.keys(sandbox)];
    const written = members?.map((code) => code.replace(/^Sandbox\./, '').replace(/\(.*/, '')) ?? [];
    expect([...written].sort()).toEqual([...names.filter((name) => name !== 'constructor'), 'start'].sort());
  });

  it('has every path of the control API', () => {
    expect(paths?.map((path) => path.replace(/\?.*/, '')).sort()).toEqual(
      Object.keys(controls)
        .map((each) => each.replace(' ', ' /_sandbox/'))
        .sort(),
    );
  });
});
