import { spawn } from 'node:child_process';

/** A program that runs until it is stopped. */
export interface Running {
  /** Waits until the program says something; what the first group of the pattern caught. */
  said(pattern: RegExp): Promise<string>;
  stop(): void;
}

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
      const look = (): void => {
        const found = pattern.exec(output);
        if (found !== null) resolve(found[1] ?? found[0]);
      };
      child.stdout.on('data', look);
      child.once('close', (code) =>
        reject(new Error(`${[program, ...args].join(' ')} ended with ${code}:\n${output}`)),
      );
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
