/**
 * Tries everything that is promised, at length: `npm run proof`, less than an hour on two cores. Where all of it holds, its
 * figures go into docs/reliability.md, with the date and the machine. `--minutes` is how long the soak lasts, `--cases` how
 * often each law is tried (a million take 35 minutes); names of steps run only these, and write nothing.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sectionsOf, withSections } from './proof/page';
import { type Outcome, runStep, steps } from './proof/steps';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, cases: { type: 'string', default: '300000' } },
  allowPositionals: true,
});
const extent = { minutes: Number(values.minutes), cases: Number(values.cases) };
const asked = steps.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const page = join(import.meta.dirname, '..', 'docs', 'reliability.md');

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-proof-'));
const outcomes: Outcome[] = [];
try {
  for (const step of asked) {
    console.log(`\n== ${step.name}`);
    outcomes.push(runStep(step, extent, folder));
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const { name, isGreen, seconds } of outcomes)
  console.log(`${isGreen ? 'holds ' : 'FAILS '} ${name}, ${seconds} s`);
if (outcomes.length === 0 || outcomes.some(({ isGreen }) => !isGreen)) process.exitCode = 1;
else if (positionals.length === 0) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${day}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node.js ${process.version}`;
  const text = withSections(readFileSync(page, 'utf8'), sectionsOf(outcomes, extent.cases, machine));
  writeFileSync(page, text);
  console.log(`The figures are in docs/reliability.md: ${machine}`);
}
