/** What a user gets: packed, installed, used from ESM and from CJS, compiled by every supported TypeScript. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Consumer, withConsumer } from './package/consumer';
import { nestSettings, newer, programs, service, types } from './package/sources';
import { undeclaredIn } from './package/undeclared';

const node = ['@types/node@20', 'sm-crypto-v2@^1.15.1'];
const compilers = ['5.4', '5.9', '6.0', '7.0'];

const runPrograms = (consumer: Consumer): void => {
  consumer.write(programs);
  for (const file of Object.keys(programs)) consumer.node([file]);
};

const compileTypes = (consumer: Consumer, version: string): void => {
  const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--exactOptionalPropertyTypes'];
  const target = ['--target', 'es2022', '--types', 'node'];
  const modes = [
    ['--module', 'nodenext', '--moduleResolution', 'nodenext', 'types.mts', 'types.cts'],
    // Both together: axios has declarations for each of the two.
    ['--module', 'nodenext', '--moduleResolution', 'nodenext', 'newer.mts', 'newer.cts'],
    ['--module', 'preserve', '--moduleResolution', 'bundler', 'types.mts'],
    // What `module: commonjs` implies, as in many older servers; TypeScript 6 and later no longer support it.
    ...(Number.parseInt(version, 10) < 6
      ? [['--module', 'commonjs', '--moduleResolution', 'node10', 'types.cts']]
      : []),
  ];
  for (const mode of modes)
    consumer.node([`node_modules/typescript-${version}/bin/tsc`, ...strict, ...target, ...mode]);
};

try {
  const aliases = compilers.map((version) => `typescript-${version}@npm:typescript@${version}`);
  const undeclared = undeclaredIn(join(import.meta.dirname, '..', 'dist'));
  if (undeclared.length > 0)
    throw new Error(`The built files use names that nobody declares: ${undeclared.join(', ')}.`);
  console.log('dist: every name that is used is declared');
  withConsumer([...node, ...aliases], (consumer) => {
    runPrograms(consumer);
    console.log('npm: a payment against the sandbox and a notification, from ESM and from CJS');
    consumer.write({ 'types.mts': types, 'types.cts': types, 'newer.mts': newer, 'newer.cts': newer });
    for (const version of compilers) {
      compileTypes(consumer, version);
      console.log(`TypeScript ${version}: ESM and CJS compile, declarations checked`);
    }
  });
  for (const manager of ['pnpm', 'yarn'] as const) {
    const check = (consumer: Consumer): void => {
      runPrograms(consumer);
      consumer.write({ 'service.ts': service });
      consumer.command('tsc', [...nestSettings, 'service.ts']);
      console.log(`${manager}: runs from ESM and from CJS, and a service as NestJS has it emits its declarations`);
    };
    withConsumer([...node, 'typescript@5.9'], check, manager);
  }
  const unresolved = ['--ignore-rules', 'no-resolution', '--exclude-entrypoints', './types/*'];
  execFileSync('npx', ['publint', '--strict'], { stdio: 'inherit' });
  execFileSync('npx', ['attw', '--pack', '.', '--profile', 'node16', ...unresolved], { stdio: 'inherit' });
} catch (error) {
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  console.error(stdout ?? '', stderr ?? '', error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
