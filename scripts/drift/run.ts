import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Accepted } from '../generate/accepted';
import type { Catalogue } from '../generate/load';
import { modelOf } from '../generate/model';
import { meant, undecided } from './accepted';
import { compareFacts, type Difference } from './compare';
import { type Facts, mergeOperations } from './facts';
import { readPage } from './page';

/** What a run prints and ends with. */
export interface Run {
  /** 0, 1 where the types would refuse a valid call or let plain text out, 2 where nothing could be compared. */
  status: 0 | 1 | 2;
  /** To standard output; of status 2, to standard error. */
  text: string;
}

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

/**
 * Holds the catalogue against a folder of official pages.
 *
 * @param args the folder, and `--json`
 * @param catalogue read only once there is something to compare
 */
export const runDrift = (args: readonly string[], catalogue: () => Catalogue): Run => {
  const [folder] = args.filter((each) => !each.startsWith('--'));
  if (folder === undefined) return { status: 2, text: 'Name the folder of pages: npm run drift -- FOLDER [--json].' };
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { status: 2, text: `${folder} is no folder.` };
  if (!readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.md'))) {
    return { status: 2, text: nothingIn(folder) };
  }
  const here = catalogue();
  const facts = factsIn(folder, here.accepted);
  if (facts.operations.length + facts.notifications.length === 0) return { status: 2, text: nothingIn(folder) };
  const differences = undecided(compareFacts(facts, modelOf(here)), here.accepted);
  const serious = differences.filter(({ severity }) => severity !== 'differs').length;
  const counts = { operations: facts.operations.length, notifications: facts.notifications.length };
  const summary = `${counts.operations} operations and ${counts.notifications} pages of notifications: ${differences.length} differences, ${serious} of which refuse a valid call or leak.`;
  return {
    status: serious > 0 ? 1 : 0,
    text: args.includes('--json')
      ? JSON.stringify({ ...counts, differences })
      : [...differences.map(line), summary].join('\n'),
  };
};

const nothingIn = (folder: string): string => `${folder} holds no page of an operation or a notification as Markdown.`;
