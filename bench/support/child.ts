import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Peer } from '../child/contestant';

const from = join(import.meta.dirname, '../child');
const to = join(import.meta.dirname, '../dist');

/**
 * Takes the types off the programs that are measured, and nothing else: a runner for TypeScript would wrap every function
 * that they make, which costs a call by hand more than one of the SDK's, which is built.
 */
export const compileChildren = (): void => {
  rmSync(to, { recursive: true, force: true });
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(from, name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    const file = join(to, name.replace(/ts$/, 'js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText);
  }
};

/** A proxy of this machine has no part in what is measured. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(https?|all)_proxy$/i.test(name)));

const fileOf = (program: string): string => join(to, `${program}.js`);

/** Runs a program to its end; the JSON that it prints. */
export const runChild = <T>(program: string, args: readonly string[]): T =>
  JSON.parse(execFileSync(process.execPath, [fileOf(program), ...args], { env, encoding: 'utf8' }));

/** Starts a program that talks by messages and ends when this process does. */
export const startChild = (program: string, args: readonly string[], execArgv: readonly string[] = []): ChildProcess =>
  fork(fileOf(program), args, { env, execArgv: [...execArgv] });

/** Runs something beside a server, which ends with it. */
export const withServer = async (run: (peer: Peer) => Promise<void>): Promise<void> => {
  const server = startChild('server', []);
  try {
    const [peer] = await Promise.race([once(server, 'message'), once(server, 'exit')]);
    if (typeof peer !== 'object') throw new Error('the server did not start');
    await run(peer);
  } finally {
    server.kill();
  }
};
