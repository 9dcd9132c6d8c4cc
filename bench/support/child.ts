import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Peer } from '../child/contestant';

const from = join(import.meta.dirname, '../child');
const to = join(import.meta.dirname, '../dist');

/**
 * Strips the types from the measured programs and changes nothing else. A TypeScript runner would wrap every function they
 * create, which would slow down the handwritten contestants but not the SDK, which is already built.
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

/** Without the proxy variables of this machine, so that no proxy is measured. */
export const childEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(https?|all)_proxy$/i.test(name)),
);

/** Where a compiled program is. */
export const fileOf = (program: string): string => join(to, `${program}.js`);

/** Runs a program to completion and parses the JSON it prints. */
export const runChild = <T>(program: string, args: readonly string[], execArgv: readonly string[] = []): T =>
  JSON.parse(
    execFileSync(process.execPath, [...execArgv, fileOf(program), ...args], {
      env: childEnvironment,
      encoding: 'utf8',
    }),
  );

/** Starts a program that communicates through messages and exits with this process. */
export const startChild = (program: string, args: readonly string[], execArgv: readonly string[] = []): ChildProcess =>
  fork(fileOf(program), args, { env: childEnvironment, execArgv: [...execArgv] });

/** Runs a callback with a server, and stops the server afterwards. */
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
