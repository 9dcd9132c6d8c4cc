/**
 * Runs the tests with every error looked at, and not only the first of each kind in a test, and prints how much was searched
 * for secrets: `npm run proof:secrets`. Names of projects narrow it (`npm run proof:secrets -- fast`), and `--json FILE` writes
 * the figures to a file. A secret that is found fails the test that shows it, and this script with it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const options = { json: { type: 'string' } } as const;
const { positionals: given, values } = parseArgs({ options, allowPositionals: true });
const projects = (given.length > 0 ? given : ['fast', 'rest', 'built']).flatMap((name) => ['--project', name]);

/** Adds up what each test has looked at. */
const sumOf = (file: string): Map<string, number> => {
  const sums = new Map<string, number>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  for (const line of lines) {
    for (const [what, count] of Object.entries<number>(JSON.parse(line))) sums.set(what, (sums.get(what) ?? 0) + count);
  }
  return sums;
};

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-secrets-'));
try {
  const file = join(folder, 'seen');
  const env = { ...process.env, SECRETS: 'all', SECRETS_SEEN: file };
  const { status } = spawnSync('npx', ['vitest', 'run', ...projects, '--silent'], { env, stdio: 'inherit' });
  const seen = [...sumOf(file)].sort(([, one], [, other]) => other - one);
  for (const [what, count] of seen) console.log(`${`${count}`.padStart(9)}  ${what}`);
  const total = seen.reduce((sum, [, count]) => sum + count, 0);
  console.log(
    `${`${total}`.padStart(9)}  in all; secrets found: ${status === 0 ? 'none' : 'see the tests that failed'}`,
  );
  process.exitCode = status ?? 1;
  const report = { date: new Date().toISOString(), found: status !== 0, total, seen: Object.fromEntries(seen) };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
