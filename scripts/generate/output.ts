import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byText } from './text';

/** What stands against what should: `write` is missing or different, `remove` is no longer generated. */
export interface Difference {
  write: string[];
  remove: string[];
}

/** Written by hand, in the midst of the generated declarations. */
const BY_HAND = new Set(['types/core.d.ts']);

/** The declarations that are there, generated now or some time ago. */
const present = (root: string): string[] =>
  existsSync(join(root, 'types'))
    ? readdirSync(join(root, 'types'), { recursive: true, encoding: 'utf8' })
        .map((name) => `types/${name.replaceAll('\\', '/')}`)
        .filter((name) => name.endsWith('.d.ts') && !BY_HAND.has(name))
    : [];

const textAt = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** The documents in which the counts are written, those of them that are there. */
const DOCUMENTS = ['README.md', 'README.en.md', 'docs/catalogue.md'];

export const readDocuments = (root: string): Map<string, string> =>
  new Map(
    DOCUMENTS.flatMap((path) => {
      const text = textAt(join(root, path));
      return text === undefined ? [] : [[path, text] as const];
    }),
  );

export const compare = (root: string, files: ReadonlyMap<string, string>): Difference => ({
  write: [...files].filter(([path, text]) => textAt(join(root, path)) !== text).map(([path]) => path),
  remove: present(root)
    .filter((path) => !files.has(path))
    .sort(byText),
});

/** Brings the folder to what should be there. Files that are right already keep their time of change. */
export const apply = (root: string, files: ReadonlyMap<string, string>): Difference => {
  const difference = compare(root, files);
  for (const path of difference.write) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  for (const path of difference.remove) {
    rmSync(join(root, path));
    for (let folder = dirname(join(root, path)); readdirSync(folder).length === 0; folder = dirname(folder)) {
      rmdirSync(folder);
    }
  }
  return difference;
};
