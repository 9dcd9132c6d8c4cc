import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Names that exist in CJS, and that built files test with `typeof` before they use them. */
const guarded: ReadonlySet<string> = new Set(['require', 'exports', '__dirname']);

/**
 * Names that built files use but that nothing declares, each with its file. If a bundler drops part of a class or a module,
 * that fails only when the line runs.
 *
 * @param dist the folder of the built files; ESM is looked at, of which CJS is another form
 */
export const undeclaredIn = (dist: string): string[] => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const program = ts.createProgram(
    files.map((name) => join(dist, name)),
    { allowJs: true, checkJs: true, noEmit: true, noResolve: true, target: ts.ScriptTarget.ES2023, types: [] },
  );
  return program.getSemanticDiagnostics().flatMap(({ file, messageText }) => {
    const [, name] = /^Cannot find name '(.+?)'/.exec(`${messageText}`) ?? [];
    const isKnown = name === undefined || name in globalThis || guarded.has(name);
    return isKnown ? [] : [`${file?.fileName.slice(dist.length + 1)}: ${name}`];
  });
};
