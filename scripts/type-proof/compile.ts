import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
};

/** What the compiler has to say of a file. */
export interface CompileError {
  /** As it was given. */
  file: string;
  /** The compiler's words and the line. */
  message: string;
}

/** Compiles; returns what is wrong with the files. */
export type Compile = (
  /** By name; they stand in a folder beside `src/`. */
  files: ReadonlyMap<string, string>,
  /** Texts that take the place of files of the repository, by their path in it. */
  instead?: ReadonlyMap<string, string>,
) => CompileError[];

/**
 * A compiler of files that exist in memory only. The repository's own are parsed once for all of its runs.
 *
 * @param root the repository's folder
 */
export const compilerAt = (root: string): Compile => {
  const parsed = new Map<string, ts.SourceFile | undefined>();
  return (files, instead = new Map()) => {
    const names = [...files.keys()].map((name) => join(root, 'type-proof', name));
    const own = [...files.values()].map((text, index) => [names[index] ?? '', text] as const);
    const texts = new Map([...own, ...[...instead].map(([path, text]) => [join(root, path), text] as const)]);
    const program = ts.createProgram(names, OPTIONS, hostOf(root, texts, parsed));
    return [...files.keys()].flatMap((file, index) => {
      const source = program.getSourceFile(names[index] ?? '');
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return found.map((each) => ({ file, message: described(each) }));
    });
  };
};

const hostOf = (
  root: string,
  texts: ReadonlyMap<string, string>,
  parsed: Map<string, ts.SourceFile | undefined>,
): ts.CompilerHost => {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    getCurrentDirectory: () => root,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, language) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, language);
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, language));
      return parsed.get(name);
    },
  };
};

const described = ({ file, start = 0, messageText }: ts.Diagnostic): string => {
  const { line } = file ? file.getLineAndCharacterOfPosition(start) : { line: 0 };
  const lines = file?.text.split('\n') ?? [];
  const text = [lines[line], lines[line + 1]].find((each) => each && !each.startsWith('//')) ?? '';
  return `${ts.flattenDiagnosticMessageText(messageText, ' ')}\n    ${text.slice(0, 300)}`;
};
