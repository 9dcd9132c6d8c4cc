/**
 * Holds `openapi/` against a folder of pages of the official documentation, as Markdown: `npm run drift -- FOLDER`. What
 * differs is printed, as JSON with `--json`; the exit code is 1 where the types would refuse a valid call or let plain
 * text out, 2 where nothing could be compared. `openapi/accepted.yaml` lists what is known and left as it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { meant, undecided } from './drift/accepted';
import { compareFacts, type Difference } from './drift/compare';
import { type Facts, mergeOperations } from './drift/facts';
import { readPage } from './drift/page';
import type { Accepted } from './generate/accepted';
import { load, readFolder } from './generate/load';
import { modelOf } from './generate/model';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const factsIn = (folder: string, accepted: Accepted): Facts => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readPage(readFileSync(join(folder, name), 'utf8'), name));
  return {
    operations: mergeOperations(pages.flatMap(({ operations }) => operations)),
    notifications: pages.flatMap(({ notifications }) => notifications.map((each) => meant(each, accepted))),
  };
};

const line = ({ operation, place, field, severity, message }: Difference): string =>
  `${severity.padEnd(7)}  ${operation}  ${place}  ${field}: ${message}`;

const main = (args: readonly string[]): number => {
  const [folder] = args.filter((each) => !each.startsWith('--'));
  if (folder === undefined) {
    console.error('Name the folder of pages: npm run drift -- FOLDER [--json].');
    return 2;
  }
  const catalogue = load(readFolder(join(ROOT, 'openapi')));
  const facts = factsIn(folder, catalogue.accepted);
  const compared = facts.operations.length + facts.notifications.length;
  if (compared === 0) {
    console.error(`${folder} holds no page of an operation or a notification as Markdown.`);
    return 2;
  }
  const differences = undecided(compareFacts(facts, modelOf(catalogue)), catalogue.accepted);
  const serious = differences.filter(({ severity }) => severity !== 'differs').length;
  if (args.includes('--json')) {
    console.log(
      JSON.stringify({ operations: facts.operations.length, notifications: facts.notifications.length, differences }),
    );
  } else {
    for (const each of differences) console.log(line(each));
    console.log(
      `${facts.operations.length} operations and ${facts.notifications.length} pages of notifications: ${differences.length} differences, ${serious} of which refuse a valid call or leak.`,
    );
  }
  return serious > 0 ? 1 : 0;
};

process.exitCode = main(process.argv.slice(2));
