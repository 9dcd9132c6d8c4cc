import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The file that says who uses a folder. */
const lockFile = 'sandbox.lock';

/** A process, told from a later one that has its number: in a container that is often the same. */
const self = (): string => `${process.pid} ${performance.timeOrigin}`;

/**
 * Takes a folder for this sandbox alone: two that write one journal would lose what the other wrote.
 *
 * @returns gives it up
 * @throws Error when another sandbox that still runs has it
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, lockFile);
  if (!taken(path)) {
    const holder = holderOf(path);
    if (holder !== undefined) {
      throw new Error(
        `The folder ${folder} is in use by another sandbox (process ${holder}); end that one, or choose another folder. If there is none, delete ${path}.`,
      );
    }
    // Left behind by a process that was killed.
    rmSync(path, { force: true });
    if (!taken(path)) throw new Error(`The folder ${folder} is in use by another sandbox that has just started.`);
  }
  return () => rmSync(path, { force: true });
};

/** Whether the lock is ours now; the file system lets one alone make it. */
const taken = (path: string): boolean => {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, self());
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** The process that has the lock, if it still runs. */
const holderOf = (path: string): number | undefined => {
  const text = readFileSync(path, 'utf8');
  const pid = Number.parseInt(text, 10);
  if (!(pid > 0)) return undefined;
  if (pid === process.pid) return text === self() ? pid : undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // Of another user, and running.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
};
