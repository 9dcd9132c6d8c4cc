/**
 * The built declarations → `api-report.txt`, the public surface of the entries that are written by hand. With `--check`
 * nothing is written: the exit code says whether the file in the repository is what would be written. The types of
 * operations and notifications are not in it, for `openapi/` says what they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { reportOf } from './api/report';

const root = join(import.meta.dirname, '..');
const path = join(root, 'api-report.txt');

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { import?: { types: string } }>;
};
const entries = Object.entries(exports).flatMap(([name, entry]): [string, string][] => {
  const types = typeof entry === 'string' ? undefined : entry.import?.types;
  return types === undefined ? [] : [[posix.join('wechatpay-chain', name), join(root, types)]];
});

/** Of the declarations in `types/`, one file is written by hand. */
const isOwn = (file: string): boolean =>
  /^(?:dist\/|types\/core\.d\.ts$)/.test(relative(root, file).replaceAll('\\', '/'));

const report = reportOf(new Map(entries), isOwn);
if (!process.argv.includes('--check')) writeFileSync(path, report);
else if (readFileSync(path, 'utf8') !== report) {
  console.error(
    'The public surface is not what api-report.txt says. Run `npm run report:api` and look at the difference.',
  );
  process.exitCode = 1;
}
