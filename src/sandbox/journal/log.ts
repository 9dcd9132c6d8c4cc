import type { Exchanged } from '../record';
import type { DeliveryEntry, EntrySummary, RequestEntry } from './entry';
import { createKept } from './kept';

/** Something that happened. What is said of it is made when it is asked for. */
export interface Logged {
  readonly id: number;
  readonly summary: () => EntrySummary;
  readonly whole: () => RequestEntry | DeliveryEntry;
  /** Of a request. */
  readonly exchanged?: Exchanged;
  /** That it holds. */
  readonly bytes: number;
}

/** What happened, numbered, and who is told of it. */
export interface EventLog {
  /** @param make the entry of an id */
  readonly add: (make: (id: number) => Logged) => void;
  readonly find: (id: number) => Logged | undefined;
  /** The first entry after an id. */
  readonly next: (id: number) => Logged | undefined;
  /** Forgets all entries. It takes a number of its own, so that who was not there knows that it happened. */
  readonly clear: () => void;
  /** The number of the last entry, or of what cleared the log. */
  readonly last: () => number;
  /** The number of what cleared the log, at first of its beginning. */
  readonly clearedAt: () => number;
  /** Says that the sandbox has changed in another way. Several of it are told as one, soon after the first. */
  readonly changed: () => void;
  /** How often that was told. */
  readonly changes: () => number;
  /**
   * Wakes whenever there is something new.
   *
   * @returns ends it
   */
  readonly subscribe: (wake: () => void) => () => void;
}

/** Milliseconds by which changes are told late, as one. */
const patience = 200;

/** @param begin the number before the first: the time of the start in milliseconds, so that those of an earlier sandbox are below */
export const createEventLog = (begin: number): EventLog => {
  const kept = createKept<Logged>(({ bytes }) => bytes);
  const listeners = new Set<() => void>();
  let [last, clearedAt, changes] = [begin, begin, 0];
  let timer: NodeJS.Timeout | undefined;
  const wake = (): void => {
    for (const listener of listeners) listener();
  };
  /** Between two clearings the numbers have no gap. */
  const find = (id: number): Logged | undefined => kept.items[id - (kept.items[0]?.id ?? id)];
  return {
    add: (make) => {
      last += 1;
      kept.push(make(last));
      wake();
    },
    find,
    next: (id) => find(Math.max(id + 1, kept.items[0]?.id ?? 0)),
    clear: () => {
      last += 1;
      clearedAt = last;
      kept.clear();
      wake();
    },
    last: () => last,
    clearedAt: () => clearedAt,
    changed: () => {
      if (timer !== undefined || listeners.size === 0) return;
      timer = setTimeout(() => {
        timer = undefined;
        changes += 1;
        wake();
      }, patience);
      timer.unref();
    },
    changes: () => changes,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
