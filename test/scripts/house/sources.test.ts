import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, it } from 'vitest';
import { filesIn, importsIn } from '../../../scripts/house/imports';
import { clashesIn } from '../../../scripts/house/names';

const options: ts.CompilerOptions = { module: ts.ModuleKind.Preserve, noLib: true, types: [] };

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A folder `src` with these files. */
const folderOf = (files: Record<string, string>): string => {
  root = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'src', name)), { recursive: true });
    writeFileSync(join(root, 'src', name), text);
  }
  return join(root, 'src');
};

describe('importsIn', () => {
  it('finds every way to import, types alone too, and says which file is meant', () => {
    const folder = folderOf({
      'a/one.ts': `
        import { two } from './two';
        import type { Three } from '../b/three';
        export type { Core } from '../../types/core.js';
        export * from '../b';
        const later = () => import('./two');
        type Four = import('../four').Four;
        import { request } from 'node:http';`,
      'a/two.ts': '',
      'b/index.ts': '',
      'b/three.ts': '',
      'four.ts': '',
      '../types/core.d.ts': '',
    });
    const imports = importsIn(folder, options);
    expect(imports.every(({ from }) => from === 'a/one.ts')).toBe(true);
    expect(imports.map(({ to }) => to).sort()).toEqual(
      ['../types/core.d.ts', 'a/two.ts', 'a/two.ts', 'b/index.ts', 'b/three.ts', 'four.ts', 'node:http'].sort(),
    );
  });
});

describe('clashesIn', () => {
  const clashes = (files: Record<string, string>) => {
    const folder = folderOf(files);
    const program = ts.createProgram(
      filesIn(folder).map((file) => join(folder, file)),
      options,
    );
    return clashesIn(program, folder);
  };

  it('names what is exported for two things, and where each is declared', () => {
    expect(
      clashes({ 'a.ts': 'export const open = 1;', 'b/b.ts': 'export interface open {}', 'c.ts': 'const open = 1;' }),
    ).toEqual([{ name: 'open', files: ['a.ts', 'b/b.ts'] }]);
  });

  it('lets a file pass on what another exports, also under a name of its own that nothing else has', () => {
    expect(
      clashes({
        'a.ts': 'export const open = 1; export type Open = 1;',
        'b.ts': "export { open, type Open } from './a'; export { open as lift } from './a';",
        'c.ts': "export * from './b';",
      }),
    ).toEqual([]);
  });

  it('lets a type and a value of one file share a name', () => {
    expect(clashes({ 'a.ts': 'export type Open = 1; export const Open = 1;', 'b.ts': '' })).toEqual([]);
  });

  it('does not let a name be passed on that means something else elsewhere', () => {
    expect(
      clashes({
        'a.ts': 'export const lift = 1;',
        'b.ts': "export { lift as open } from './a';",
        'c.ts': 'export const open = 1;',
      }),
    ).toEqual([{ name: 'open', files: ['a.ts', 'c.ts'] }]);
  });
});
