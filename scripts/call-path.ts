/**
 * What of `src/` runs for one order and for one notification, once everything is warm: how many files, functions and
 * calls, and which, in the order in which they are reached. Past a limit this fails, or only says so with `--report`; with
 * `--json` it prints what ran, and nothing else. Run with `npm run check:path`.
 */
import type { Ran } from './path/ran';
import { wayOfCall, wayOfNotification } from './path/ways';

interface Limits {
  files: number;
  functions?: number;
}

const filesOf = (ran: readonly Ran[]): string[] => [...new Set(ran.map(({ file }) => file))];

const lineOf = (file: string, ran: readonly Ran[]): string =>
  `  ${file.padEnd(32)} ${ran
    .filter((each) => each.file === file)
    .map(({ name, calls }) => `${name || '(no name)'}${calls > 1 ? ` ×${calls}` : ''}`)
    .join(', ')}`;

/** Prints a way and says whether it is within its limits. */
const isWithin = (title: string, ran: readonly Ran[], limits: Limits): boolean => {
  const files = filesOf(ran);
  const calls = ran.reduce((sum, each) => sum + each.calls, 0);
  const most = limits.functions === undefined ? '' : ` (at most ${limits.functions})`;
  console.log(`${title}\n${files.map((file) => lineOf(file, ran)).join('\n')}`);
  console.log(`= ${files.length} files (at most ${limits.files}), ${ran.length} functions${most}, ${calls} calls\n`);
  return files.length <= limits.files && ran.length <= (limits.functions ?? ran.length);
};

const [call, notification] = [await wayOfCall(), await wayOfNotification()];
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ call, notification }));
} else {
  const within = [
    isWithin('native.post', call, { files: 25, functions: 70 }),
    isWithin('a notification by express', notification, { files: 16 }),
  ];
  if (within.includes(false)) {
    console.error('The way is longer than its limit.');
    process.exitCode = process.argv.includes('--report') ? 0 : 1;
  }
}
