import ts from 'typescript';

/** Prints without comments, so that a better docstring changes no report. */
const printer = ts.createPrinter({ removeComments: true });

/** What callers cannot name: members that are `private` or `#private`. */
const isPrivate = (node: ts.Node): boolean =>
  ts.isClassElement(node) &&
  ((node.name !== undefined && ts.isPrivateIdentifier(node.name)) ||
    (ts.getCombinedModifierFlags(node as ts.ClassElement & ts.Declaration) & ts.ModifierFlags.Private) !== 0);

const withoutPrivate = (node: ts.Node): ts.Node => {
  const { transformed } = ts.transform(node, [
    (context) => {
      const visit = (child: ts.Node): ts.Node | undefined =>
        isPrivate(child) ? undefined : ts.visitEachChild(child, visit, context);
      return (root) => ts.visitEachChild(root, visit, context);
    },
  ]);
  return transformed[0] ?? node;
};

/** A variable is declared by its whole statement. */
const statementOf = (declaration: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;

const textOf = (declaration: ts.Declaration): string => {
  const statement = statementOf(declaration);
  return printer.printNode(ts.EmitHint.Unspecified, withoutPrivate(statement), statement.getSourceFile());
};

/** A name that a report lists, and what declares it. */
interface Named {
  name: string;
  symbol: ts.Symbol;
}

/** Symbols that the visible part of a declaration names. */
const symbolsIn = (checker: ts.TypeChecker, root: ts.Node): ts.Symbol[] => {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (isPrivate(node)) return;
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol !== undefined) found.push(resolved(checker, symbol));
    node.forEachChild(visit);
  };
  visit(root);
  return found;
};

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** What stands at the top of a file. */
const isTopLevel = (declaration: ts.Declaration): boolean => ts.isSourceFile(statementOf(declaration).parent);

const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : 1);

/**
 * The public surface of declarations that were built: what each entry exports, and what these declarations name beside it.
 *
 * @param entries by the name under which they are imported, the file of each
 * @param isOwn whether a file belongs to the report; what other files declare is named, not listed
 */
export const reportOf = (entries: ReadonlyMap<string, string>, isOwn: (file: string) => boolean): string => {
  // Names are followed, nothing is checked: that takes no library.
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, noLib: true, types: [] };
  const program = ts.createProgram([...entries.values()], options);
  const checker = program.getTypeChecker();
  const listed = new Set<ts.Symbol>();
  const list = ({ name, symbol }: Named): string => {
    const declarations = (symbol.declarations ?? []).filter((declaration) =>
      isOwn(declaration.getSourceFile().fileName),
    );
    return [`${name}\n`, ...declarations.map((declaration) => `${textOf(declaration)}\n`)].join('');
  };
  const exportsOf = (file: string): Named[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module; build first.`);
    return checker
      .getExportsOfModule(module)
      .map((symbol) => ({ name: symbol.name, symbol: resolved(checker, symbol) }));
  };
  const sections = [...entries].map(([entry, file]) => {
    const names = exportsOf(file).sort(byName);
    const fresh = names.filter(({ symbol }) => !listed.has(symbol));
    const again = names.filter(({ symbol }) => listed.has(symbol)).map(({ name }) => `${name}, as above\n`);
    for (const { symbol } of fresh) listed.add(symbol);
    return [`== ${entry}\n`, ...again, ...fresh.map(list)].join('\n');
  });
  const beside = new Map<ts.Symbol, Named>();
  const reach = (symbol: ts.Symbol): void => {
    for (const declaration of symbol.declarations ?? []) {
      for (const next of symbolsIn(checker, statementOf(declaration))) {
        const [first] = next.declarations ?? [];
        const isNew = !listed.has(next) && !beside.has(next);
        if (first === undefined || !isNew || !isOwn(first.getSourceFile().fileName) || !isTopLevel(first)) continue;
        beside.set(next, { name: next.name, symbol: next });
        reach(next);
      }
    }
  };
  for (const symbol of listed) reach(symbol);
  const named = [...beside.values()].sort(byName);
  return [...sections, ['== named by these, without an export\n', ...named.map(list)].join('\n')].join('\n');
};
