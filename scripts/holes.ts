/**
 * Takes one protection after the other out of a copy of the code and runs the tests that have to notice. Each hole that
 * none notices is named, and fails this. Run with `npm run holes`, for some of them `npm run holes -- WORD`, with their
 * figures as JSON in a file `npm run holes -- --json FILE`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { holes } from './holes/holes';
import { runTests, tryHole, withCopy } from './holes/try-hole';

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const tried = holes.filter(({ name, file }) => positionals.every((word) => `${file} ${name}`.includes(word)));
const noticed: { name: string; file: string; by: string }[] = [];

withCopy((copy) => {
  // Only tests that are green without a hole can say something of it.
  const { failed } = runTests(copy, [...new Set(tried.flatMap(({ tests }) => tests))]);
  if (failed.length > 0) throw new Error(`Fails without any hole: ${failed.join('; ')}`);
  for (const hole of tried) {
    const { name, file } = hole;
    const [by] = tryHole(copy, hole).failed;
    console.log(by === undefined ? `NOT NOTICED: ${name} (${file})` : `${name} (${file})\n  noticed by: ${by}`);
    if (by !== undefined) noticed.push({ name, file, by });
  }
});
console.log(`${tried.length} holes, ${noticed.length} noticed`);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ holes: tried.length, noticed }, null, 2));
if (tried.length === 0 || noticed.length < tried.length) process.exitCode = 1;
