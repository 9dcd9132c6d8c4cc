/**
 * The packed package in other hands: each bundler makes a file of a program, which then runs; Node.js 22 and 24, Bun and
 * Deno run it as it is. What docs/runtimes.md says holds, the exceptions included.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlers } from './package/bundlers';
import { withConsumer } from './package/consumer';
import { runtimes } from './package/runtimes';
import { programs } from './package/sources';

const program = readFileSync(join(import.meta.dirname, 'package', 'runtime.mjs'), 'utf8');

/** The points of `runtime.mjs` that do not hold, which then ends with 1. */
const missingOf = (run: () => string): string[] => {
  const outputOf = (): string => {
    try {
      return run();
    } catch (error) {
      return String((error as { stdout?: string }).stdout);
    }
  };
  const lines = outputOf().trim().split('\n');
  if (lines.at(-1) !== 'end') throw new Error(`It does not run to its end:\n${lines.join('\n')}`);
  return lines.flatMap((line) => /^NO {3}(.*?):/.exec(line)?.[1] ?? []);
};

try {
  withConsumer(
    ['sm-crypto-v2@^1.15.1', ...new Set(Object.values(bundlers).flatMap(({ packages }) => packages))],
    (consumer) => {
      consumer.write(programs);
      for (const [name, { files, command, output }] of Object.entries(bundlers)) {
        const [bundler, ...args] = command;
        consumer.write(files);
        consumer.command(bundler, args);
        consumer.node([output]);
        console.log(`${name}: builds one file, which runs`);
      }
    },
  );
  for (const [name, { package: brought, command, exceptions }] of Object.entries(runtimes)) {
    withConsumer([brought, 'sm-crypto-v2@^1.15.1'], (consumer) => {
      const [runtime, ...args] = command;
      consumer.write({ ...programs, 'runtime.mjs': program });
      consumer.command(runtime, [...args, 'use.cjs']);
      const version = consumer.command(runtime, ['--version']).split('\n')[0];
      const missing = missingOf(() => consumer.command(runtime, [...args, 'runtime.mjs']));
      console.log(`${name} ${version}: runs; does not hold: ${missing.join(', ') || 'nothing'}`);
      if (missing.join() !== exceptions.join())
        throw new Error(`What does not hold under ${name} was to be: ${exceptions.join(', ') || 'nothing'}`);
    });
  }
} catch (error) {
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  console.error(stdout ?? '', stderr ?? '', error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
