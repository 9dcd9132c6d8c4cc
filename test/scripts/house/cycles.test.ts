import { describe, expect, it } from 'vitest';
import { cyclesOf } from '../../../scripts/house/cycles';
import type { Import } from '../../../scripts/house/imports';

/** Imports as `from to` in words. */
const imports = (...lines: string[]): Import[] =>
  lines.map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return { from, to };
  });

/** The nodes of each cycle, in the order of their names. */
const nodesOf = (...lines: string[]) => cyclesOf(imports(...lines)).map(({ nodes }) => [...nodes].sort().join(' '));

describe('a cycle is found', () => {
  it('between two folders, though no file imports itself by any way', () => {
    const made = imports('a/one.ts b/one.ts', 'b/two.ts a/two.ts');
    expect(cyclesOf([...made, ...imports('a/one.ts a/two.ts', 'a/one.ts c/one.ts')])).toEqual([
      { nodes: ['a', 'b'], imports: made },
    ]);
  });

  it('between a folder and a file beside it, and between two such files', () => {
    expect(nodesOf('a.ts b/one.ts', 'b/two.ts a.ts')).toEqual(['a.ts b']);
    expect(nodesOf('a.ts b.ts', 'b.ts a.ts')).toEqual(['a.ts b.ts']);
  });

  it('through any number of folders, once', () => {
    expect(nodesOf('a/x.ts b/x.ts', 'b/x.ts c/x.ts', 'c/y.ts d/x.ts', 'd/x.ts a/x.ts')).toEqual(['a b c d']);
  });

  it('inside a folder, between its own folders and its own files', () => {
    expect(nodesOf('a/b/one.ts a/c/one.ts', 'a/c/two.ts a/b/two.ts')).toEqual(['a/b a/c']);
    expect(nodesOf('a/x.ts a/b/one.ts', 'a/b/two.ts a/x.ts')).toEqual(['a/b a/x.ts']);
  });

  it('of each pair, where there are several', () => {
    expect(nodesOf('a/x.ts b/x.ts', 'b/x.ts a/x.ts', 'b/x.ts c/x.ts', 'c/x.ts b/x.ts').sort()).toEqual(['a b', 'b c']);
  });
});

describe('no cycle is found', () => {
  it('in one direction, in a folder deeper down, or through what is outside', () => {
    expect(nodesOf('a/x.ts b/x.ts', 'a/x.ts c/x.ts', 'b/x.ts c/x.ts')).toEqual([]);
    expect(nodesOf('a/x.ts axios', 'a/x.ts ../types/core.d.ts', 'b/x.ts node:http')).toEqual([]);
  });
});
