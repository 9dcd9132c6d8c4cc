import type { Log, LogEntry } from './log';

/** Log entries that anyone can cause, so that they are counted. */
export interface Tally {
  /** Logs an entry, or counts it where one for the same reason was logged within the last minute. */
  add(entry: LogEntry): void;
  /** Logs what was counted and has not been told for a minute. */
  report(): void;
}

interface Reason {
  /** The last one that was counted. */
  entry: LogEntry;
  count: number;
  /** When it was logged last. */
  since: number;
}

/** Milliseconds. */
const pause = 60_000;

/**
 * Tells the first entry of a reason at once, and the others once a minute with their number, however many there are. It
 * has no timer: what was counted is told when anything else arrives. There are as many reasons as there are codes.
 *
 * @param clock milliseconds since the epoch
 */
export const createTally = (log: Log, clock: () => number): Tally => {
  const now = (): number => timeOf(clock);
  const reasons = new Map<string, Reason>();
  const report = (): void => {
    const time = now();
    for (const [key, { entry, count, since }] of reasons) {
      // A clock that was put back must not silence it.
      if (Math.abs(time - since) < pause) continue;
      if (count === 0) {
        reasons.delete(key);
        continue;
      }
      reasons.set(key, { entry, count: 0, since: time });
      const seconds = Math.round(Math.abs(time - since) / 1000);
      log({ ...entry, message: `${entry.message} (the last of ${count} in ${seconds} s)`, count });
    }
  };
  return {
    report,
    add(entry) {
      report();
      const key = `${entry.level} ${entry.code}`;
      const reason = reasons.get(key);
      if (reason === undefined) {
        reasons.set(key, { entry, count: 0, since: now() });
        log(entry);
      } else {
        reason.count += 1;
        reason.entry = entry;
      }
    },
  };
};

/** A clock of the user's that fails is reported where a notification needs it; here it must not keep an answer back. */
const timeOf = (clock: () => number): number => {
  try {
    return clock();
  } catch {
    return Date.now();
  }
};
