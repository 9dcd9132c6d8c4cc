import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');

/** A page's text, by its path in the repository. */
export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

/** The code blocks of a language, without their fences. */
export const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code ?? '');

/** The language of each of a page's code blocks; empty where a block names none. */
export const languagesOf = (text: string): string[] =>
  [...text.matchAll(/^ *```(\S*)[^\n]*\n[\s\S]*?^ *```$/gm)].map(([, language]) => language ?? '');

/** Turns imports of the package into imports of its source. */
const toSource = (code: string): string =>
  `${code.replace(/from 'wechatpay-chain(\/[^']*)?'/g, (_, entry = '') => `from '../src${sourceOf(entry)}'`)}\nexport {};\n`;

/** The source file of an entry, as in `tsup.config.js`. */
const sourceOf = (entry: string): string =>
  entry
    .replace(/^\/webhook\/(?=(?:express|koa|fastify|nest)$)/, '/webhook/adapters/')
    .replace(/^\/webhook\/(?=(?:redis|pg)$)/, '/webhook/stores/');

/** Makes each example a module of its own beside the tests, in which the package's name leads to its source. */
export const modulesOf = (name: string, blocks: readonly string[]): Map<string, string> =>
  new Map(
    blocks.map((code, index) => [join(root, 'test', `${name.replaceAll('/', '.')}.${index}.ts`), toSource(code)]),
  );

/** A program of modules that exist in memory only, compiled with the project's own settings. */
export const programOf = (sources: ReadonlyMap<string, string>): ts.Program => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const relaxed = { ...options, noUnusedLocals: false, skipLibCheck: true, experimentalDecorators: true };
  const host = ts.createCompilerHost(relaxed);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, ...how) => {
    const known = sources.has(name) ? undefined : parsed.get(name);
    const file = known ?? getSourceFile(name, ...how);
    if (file !== undefined && !sources.has(name)) parsed.set(name, file);
    return file;
  };
  return ts.createProgram([...sources.keys()], relaxed, host);
};

/** Parsed files of the disk, which do not change while tests run: parsing is half of the work of a program. */
const parsed = new Map<string, ts.SourceFile>();

/** The compiler's complaints about modules of a program. */
export const problemsIn = (program: ts.Program, names: Iterable<string>): string[] =>
  [...names].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });

/** A table: its header, and its rows, cell by cell, trimmed. */
interface Table {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The tables of a page, but not those in code blocks. `\|` is a bar inside a cell. */
export const tablesOf = (text: string): Table[] => {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^\|.*\|\n\| ?:?-[-| :]*\|\n(?:\|.*\|\n?)+/gm)].map(([table]) => {
    const [header = [], , ...rows] = table.trimEnd().split('\n').map(cellsOf);
    return { header, rows };
  });
};

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** The texts in backticks. */
export const codesOf = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
