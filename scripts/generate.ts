/**
 * `openapi/` → `types/`, `src/catalogue/`, `openapi.json` and the counts in the documents. With `--check` nothing is written: the exit code says whether the
 * files in the repository are what would be written.
 */
import { fileURLToPath } from 'node:url';
import { generate } from './generate/index';
import { readFolder } from './generate/load';
import { apply, compare, readDocuments } from './generate/output';
import { SourceError } from './generate/parse';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const main = (args: readonly string[]): number => {
  const files = generate(readFolder(`${ROOT}openapi`), readDocuments(ROOT));
  if (!args.includes('--check')) {
    const { write, remove } = apply(ROOT, files);
    console.log(`${files.size} files: ${write.length} written, ${remove.length} removed`);
    return 0;
  }
  const { write, remove } = compare(ROOT, files);
  for (const path of write) console.error(`${path}: not what openapi/ says`);
  for (const path of remove) console.error(`${path}: no longer generated`);
  if (write.length + remove.length === 0) return 0;
  console.error('Run `npm run generate`.');
  return 1;
};

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
