import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hole } from './holes';

const root = join(import.meta.dirname, '..', '..');

/** What is not copied: it is linked to, or no test of a hole needs it. */
const left: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'site', 'coverage']);

/** Calls `use` with a copy of this tree, which is removed afterwards. */
export const withCopy = (use: (copy: string) => void): void => {
  const copy = mkdtempSync(join(tmpdir(), 'wechatpay-chain-holes-'));
  try {
    const isWanted = (path: string): boolean => !left.has(path.slice(root.length + 1).split('/')[0] ?? '');
    cpSync(root, copy, { recursive: true, filter: isWanted });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
};

/** The part of vitest's report in JSON that is read here. */
interface Report {
  numTotalTests: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** What tests say. */
export interface Verdict {
  /** How many there are. */
  tests: number;
  /** Titles of those that fail. */
  failed: readonly string[];
}

/**
 * Runs tests of a copy up to the first that fails.
 *
 * @throws Error where no test ran, so that nothing is said
 */
export const runTests = (copy: string, tests: readonly string[]): Verdict => {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const projects = ['fast', 'rest', 'long'].map((name) => `--project=${name}`);
  const reporters = ['--reporter=json', `--outputFile.json=${report}`];
  const { stderr } = spawnSync(process.execPath, [vitest, 'run', '--bail=1', ...projects, ...reporters, ...tests], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 300_000,
  });
  const { numTotalTests, testResults }: Report = JSON.parse(readIfAny(report) ?? '{"numTotalTests":0}');
  if (numTotalTests === 0) throw new Error(`No test ran of ${tests.join(', ')}.\n${stderr}`);
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName.trim());
  return { tests: numTotalTests, failed };
};

const readIfAny = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Makes a hole in a copy, runs its tests, and closes it again.
 *
 * @throws Error where the protection does not stand in its file exactly once, so that the list cannot rot
 */
export const tryHole = (copy: string, { file, was, becomes, tests }: Hole): Verdict => {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const [before, after, ...more] = text.split(was);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file} holds ${more.length + (after === undefined ? 0 : 1)} times, not once:\n${was}`);
  }
  writeFileSync(path, before + becomes + after);
  try {
    return runTests(copy, tests);
  } finally {
    writeFileSync(path, text);
  }
};
