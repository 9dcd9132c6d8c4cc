import type ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, modulesOf, problemsIn, programOf, textOf } from './support/markdown';

const examplesOf = (page: string): string[] => blocksOf(textOf(page), 'ts');

const wrong = modulesOf('wrong', ["import { Builder } from 'wechatpay-chain';\nBuilder.fabrik();"]);
const modules = new Map(['README.md', 'README.en.md'].map((page) => [page, modulesOf(page, examplesOf(page))]));

/** One program for all, as most of the compiler's work is the same. */
let program: ts.Program;

beforeAll(() => {
  program = programOf(new Map([wrong, ...modules.values()].flatMap((sources) => [...sources])));
}, 60_000);

describe.each([...modules])('%s', (_page, sources) => {
  it('has examples that compile as they stand', () => {
    expect(sources.size).toBeGreaterThan(5);
    expect(problemsIn(program, sources.keys())).toEqual([]);
  });
});

it('would tell an example that does not compile', () => {
  expect(problemsIn(program, wrong.keys())).toHaveLength(1);
});

it('shows the same code in both languages', () => {
  const bare = (page: string): string[] =>
    examplesOf(page).map((code) => code.replace(/\/\/.*$/gm, '').replace(/\s+/g, ' '));
  expect(bare('README.en.md')).toEqual(bare('README.md'));
});
