import { relative } from 'node:path';
import ts from 'typescript';

/** A name that is exported for more than one thing. */
export interface Clash {
  name: string;
  /** Where each of them is declared. */
  files: readonly string[];
}

/**
 * The exported names that mean more than one thing in the files below a folder. What only passes on another file's export
 * is no other thing, and a type and a value of one name that stand together are one.
 */
export const clashesIn = (program: ts.Program, folder: string): Clash[] => {
  const checker = program.getTypeChecker();
  const declared = new Map<string, Set<string>>();
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(`${folder}/`)) continue;
    const module = checker.getSymbolAtLocation(source);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const file = meant.declarations?.[0]?.getSourceFile().fileName ?? source.fileName;
      const files = declared.get(symbol.name) ?? new Set();
      declared.set(symbol.name, files.add(relative(folder, file)));
    }
  }
  return [...declared]
    .filter(([name, files]) => name !== 'default' && files.size > 1)
    .map(([name, files]) => ({ name, files: [...files].sort() }))
    .sort((one, other) => one.name.localeCompare(other.name));
};
