/**
 * What of `src/` runs for one order and for one notification, once everything is warm: how many files, functions and
 * calls, and which, in the order in which they are reached. Past a limit this fails, or only says so with `--report`.
 * Run with `npm run check:path`.
 */
import type { Ran } from './path/ran';
import { wayOfCall, wayOfNotification } from './path/ways';

interface Way {
  title: string;
  ran: readonly Ran[];
  limits: { files: number; functions?: number };
}

const filesOf = (ran: readonly Ran[]): string[] => [...new Set(ran.map(({ file }) => file))];

const lineOf = (file: string, ran: readonly Ran[]): string =>
  `  ${file.padEnd(32)} ${ran
    .filter((each) => each.file === file)
    .map(({ name, calls }) => `${name || '(no name)'}${calls > 1 ? ` ×${calls}` : ''}`)
    .join(', ')}`;

/** Prints a way and says whether it is within its limits. */
const isWithin = ({ title, ran, limits }: Way): boolean => {
  const [files, functions] = [filesOf(ran), ran.length];
  const calls = ran.reduce((sum, each) => sum + each.calls, 0);
  console.log(`${title}\n${files.map((file) => lineOf(file, ran)).join('\n')}`);
  const most = limits.functions === undefined ? '' : ` (at most ${limits.functions})`;
  console.log(`= ${files.length} files (at most ${limits.files}), ${functions} functions${most}, ${calls} calls\n`);
  return files.length <= limits.files && functions <= (limits.functions ?? functions);
};

const within = [
  { title: 'native.post', ran: await wayOfCall(), limits: { files: 25, functions: 70 } },
  { title: 'a notification by express', ran: await wayOfNotification(), limits: { files: 16 } },
].map(isWithin);
if (within.includes(false)) {
  console.error('The way is longer than its limit.');
  process.exitCode = process.argv.includes('--report') ? 0 : 1;
}
