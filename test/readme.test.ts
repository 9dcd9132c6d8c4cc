import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The TypeScript of a page, block by block, as modules beside this file. */
const blocksOf = (page: string): Map<string, string> => {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '');
  return new Map(blocks.map((code, index) => [join(root, 'test', `${page}.${index}.ts`), toSource(code)]));
};

const toSource = (code: string): string =>
  `${code.replace(/'wechatpay-chain\/sandbox'/g, "'../src/sandbox'").replace(/'wechatpay-chain'/g, "'../src'")}\nexport {};\n`;

const problemsOf = (sources: ReadonlyMap<string, string>): string[] => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, skipLibCheck: true });
  const { readFile, fileExists } = host;
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  const program = ts.createProgram(
    [...sources.keys()],
    { ...options, noUnusedLocals: false, skipLibCheck: true },
    host,
  );
  return [...sources.keys()].flatMap((name) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(name)),
      ...program.getSemanticDiagnostics(program.getSourceFile(name)),
    ].map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
};

describe.each(['README.md', 'README.en.md'])('%s', (page) => {
  const sources = blocksOf(page);

  it('has examples that compile as they stand', () => {
    expect(sources.size).toBeGreaterThan(5);
    expect(problemsOf(sources)).toEqual([]);
  });
});

it('would tell an example that does not compile', () => {
  const wrong = new Map([
    [join(root, 'test', 'wrong.ts'), toSource("import { Builder } from 'wechatpay-chain';\nBuilder.fabrik();")],
  ]);
  expect(problemsOf(wrong)).toHaveLength(1);
});

it('shows the same code in both languages', () => {
  const bare = (page: string): string[] =>
    [...blocksOf(page).values()].map((code) => code.replace(/\/\/.*$/gm, '').replace(/\s+/g, ' '));
  expect(bare('README.en.md')).toEqual(bare('README.md'));
});
