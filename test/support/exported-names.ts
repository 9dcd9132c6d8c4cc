import { join } from 'node:path';
import ts from 'typescript';
import { root } from './markdown';

/** Tells whether a name is public: `Rsa.sign`, `BuilderOptions.merchant.cert`, `'SIGNATURE_DIGEST'`. */
export type IsPublic = (name: string) => boolean;

/**
 * A virtual module for `publicNamesOf`, which re-exports each entry under its own namespace.
 *
 * @param entries source files of the repository
 */
export const probeOf = (entries: readonly string[]): Map<string, string> => {
  const exports = entries.map((entry, index) => `export * as e${index} from '../${entry}';`);
  return new Map([[probe, exports.join('\n')]]);
};

const probe = join(root, 'test', 'exported-names.ts');

/**
 * Asks the compiler what the package's entries export. A dotted name is an export and its members, of a value or a type. A
 * quoted name is a literal of an exported type, such as an error code.
 *
 * @param program a program that includes the module from `probeOf`
 */
export const publicNamesOf = (program: ts.Program): IsPublic => {
  const checker = program.getTypeChecker();
  const exported = entriesOf(checker, program.getSourceFile(probe)).flatMap((entry) => exportsOf(checker, entry));

  const isMember = (types: readonly ts.Type[], [name, ...rest]: readonly string[]): boolean => {
    if (name === undefined) return true;
    const members = types.flatMap(parts).flatMap((type) => checker.getPropertyOfType(type, name) ?? []);
    return (
      members.length > 0 &&
      isMember(
        members.map((member) => checker.getTypeOfSymbol(member)),
        rest,
      )
    );
  };
  const parts = (type: ts.Type): readonly ts.Type[] => {
    const bare = checker.getNonNullableType(type);
    return bare.isUnion() ? bare.types : [bare];
  };
  const typesOf = (symbol: ts.Symbol): ts.Type[] => [
    ...(symbol.flags & ts.SymbolFlags.Value ? [checker.getTypeOfSymbol(symbol)] : []),
    ...(symbol.flags & ts.SymbolFlags.Type ? [checker.getDeclaredTypeOfSymbol(symbol)] : []),
  ];
  const literals = new Set(
    exported
      .filter(({ symbol }) => symbol.flags & ts.SymbolFlags.TypeAlias)
      .flatMap(({ symbol }) => parts(checker.getDeclaredTypeOfSymbol(symbol)))
      .flatMap((type) => (type.isStringLiteral() ? [type.value] : [])),
  );

  return (name) => {
    const [, literal] = /^'(.*)'$/.exec(name) ?? [];
    if (literal !== undefined) return literals.has(literal);
    const [first, ...rest] = name.split('.');
    return exported.some((each) => each.name === first && isMember(typesOf(each.symbol), rest));
  };
};

/** An export: its name, and the symbol behind it. */
interface Exported {
  name: string;
  symbol: ts.Symbol;
}

const entriesOf = (checker: ts.TypeChecker, file: ts.SourceFile | undefined): ts.Symbol[] => {
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error('The program does not include the module from probeOf.');
  return checker.getExportsOfModule(module).map((entry) => resolved(checker, entry));
};

const exportsOf = (checker: ts.TypeChecker, entry: ts.Symbol): Exported[] =>
  checker.getExportsOfModule(entry).map((symbol) => ({ name: symbol.name, symbol: resolved(checker, symbol) }));

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
