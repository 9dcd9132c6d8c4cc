import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  if (!take(path)) {
    discardStale(path);
    if (!take(path)) {
      const holder = holderOf(contentOf(path)) ?? 'just started';
      throw new Error(
        `The folder ${folder} is in use by another sandbox (process ${holder}); end that one, or choose another folder. If there is none, delete ${path}.`,
      );
    }
  }
  return () => rmSync(path, { force: true });
};

/** Whether the lock is ours now. It comes into being with its content, and for one alone. */
const take = (path: string): boolean => {
  const own = `${path}.${randomUUID()}`;
  writeFileSync(own, self(), { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
};

/** Puts the lock of a process that was killed out of the way. Only one can move it, and another's is put back. */
const discardStale = (path: string): void => {
  if (holderOf(contentOf(path)) !== undefined) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    // Someone else was faster.
    return;
  }
  if (holderOf(contentOf(aside)) === undefined) rmSync(aside, { force: true });
  else renameSync(aside, path);
};

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** The process that has a lock, if it still runs. */
const holderOf = (content: string): number | undefined => {
  const pid = Number.parseInt(content, 10);
  if (!(pid > 0)) return undefined;
  if (pid === process.pid) return content === self() ? pid : undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // Of another user, and running.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
};
