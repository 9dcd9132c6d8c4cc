import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** One file that imports another, for its types alone too. */
export interface Import {
  /** A file below the folder: `chain/node.ts`. */
  from: string;
  /** Another, one beside the folder (`../types/core.d.ts`), or a module: `node:http`, `axios`. */
  to: string;
}

/** The TypeScript files below a folder, by their path in it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** Every import of every TypeScript file below a folder: `export … from` and `import('…')` are ones as well. */
export const importsIn = (folder: string, options: ts.CompilerOptions): Import[] =>
  filesIn(folder).flatMap((from) => {
    const file = join(folder, from);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    return importedFiles.map(({ fileName }) => ({ from, to: targetOf(folder, file, fileName, options) }));
  });

const targetOf = (folder: string, file: string, specifier: string, options: ts.CompilerOptions): string => {
  if (!specifier.startsWith('.')) return specifier;
  const { resolvedModule } = ts.resolveModuleName(specifier, file, options, ts.sys);
  return relative(folder, resolvedModule?.resolvedFileName ?? join(file, '..', specifier));
};
