import { spawn } from 'node:child_process';

/** A program that runs until it is stopped. */
export interface Running {
  /** Waits until the program says something; what the first group of the pattern caught. */
  said(pattern: RegExp): Promise<string>;
  stop(): void;
}

/** Milliseconds until a program that does not say what is waited for is given up. */
const patience = 180_000;

/** Starts a program with everything that it starts itself. */
export const start = (
  cwd: string,
  [program = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Running => {
  // A process group of its own: npm runs a shell, which runs the program.
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, detached: true });
  let output = '';
  const said: Running['said'] = (pattern) =>
    new Promise((resolve, reject) => {
      const fail = (how: string): void => reject(new Error(`${[program, ...args].join(' ')} ${how}:\n${output}`));
      const timer = setTimeout(() => fail(`did not say ${pattern}`), patience);
      const look = (): void => {
        const found = pattern.exec(output);
        if (found === null) return;
        clearTimeout(timer);
        resolve(found[1] ?? found[0]);
      };
      child.stdout.on('data', look);
      child.once('close', (code) => {
        clearTimeout(timer);
        fail(`ended with ${code}`);
      });
      look();
    });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return {
    said,
    stop: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    },
  };
};
