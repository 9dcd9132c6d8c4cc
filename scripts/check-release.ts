/**
 * Whether a tag may be published: `npm run check:release -- v0.1.0`. Prints what the statement of provenance is about (the
 * package, its digest, the repository, the commit) and what the changelog says of the version. Nothing is published.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf } from './release/notes';
import { problemsOf, type Release } from './release/problems';

const root = join(import.meta.dirname, '..');
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');
const outputOf = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const manifest: Release['manifest'] & { name: string } = JSON.parse(textOf('package.json'));
const [tag = ''] = process.argv.slice(2);
const changelog = textOf('CHANGELOG.md');
const changesets = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');

const [packed] = JSON.parse(outputOf('npm', ['pack', '--dry-run', '--json'])) as [{ integrity: string; size: number }];
console.log(`subject    pkg:npm/${manifest.name}@${manifest.version}, ${packed.size} bytes`);
console.log(`digest     ${packed.integrity}`);
console.log(`repository ${JSON.stringify(manifest.repository ?? 'none')}`);
console.log(`commit     ${outputOf('git', ['rev-parse', 'HEAD']).trim()}, ${tag || 'without a tag'}`);
console.log(`\n${notesOf(changelog, manifest.version) ?? ''}`);

const problems = problemsOf({ tag, manifest, changelog, changesets });
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
