import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { once } from 'node:events';

/** A program in a process of its own, and the first thing that it said. */
export interface Child<T> {
  process: ChildProcess;
  said: T;
  /** The code that it ended with; `null` where it was killed. */
  ended: Promise<number | null>;
  /** Ends it, however it likes that, and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a program, which gets its settings as JSON in `SOAK`, and waits until it says that it is ready. */
export const startChild = async <T>(
  program: string,
  settings: object,
  options: ForkOptions = {},
): Promise<Child<T>> => {
  const child = fork(program, { ...options, env: { ...withoutProxy(), SOAK: JSON.stringify(settings) } });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const [said] = await Promise.race([
    once(child, 'message'),
    ended.then((code) => {
      throw new Error(`${program} ended with ${code} before it was ready.`);
    }),
  ]);
  return {
    process: child,
    said,
    ended,
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (signal === undefined) child.disconnect();
      else child.kill(signal);
      await ended;
    },
  };
};

/** Everything is on this machine; a proxy of its environment has no part in it. */
const withoutProxy = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:https?|all)_proxy$/i.test(name)));
