/** The longest that one timer of Node.js waits. */
const longest = 2 ** 31 - 1;

/** The sandbox's time: it passes by itself, can be made to pass faster, and can be moved forward. */
export interface Timeline {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How far it was moved forward, in milliseconds. */
  readonly moved: () => number;
  /**
   * Runs something later, unless the timeline is cleared before.
   *
   * @param delay milliseconds of the sandbox's time
   */
  readonly after: (delay: number, run: () => void | Promise<void>) => void;
  /**
   * Moves the time forward, runs what falls due in its order, and waits for it.
   *
   * @param duration milliseconds
   * @param settled waits for what followed from it
   */
  readonly advance: (duration: number, settled: () => Promise<void>) => Promise<void>;
  /** Forgets what is still to come. */
  readonly clear: () => void;
  /** The same for ever. */
  readonly close: () => void;
}

/** How far a sandbox's time was moved forward. */
export interface Moved {
  by: number;
}

/** Something that is to happen. */
interface Event {
  /** On the clock that measures waits. */
  readonly due: number;
  readonly run: () => void | Promise<void>;
  timer?: NodeJS.Timeout;
}

/**
 * @param clock milliseconds since the epoch
 * @param speed how many times faster than real time a wait passes; the clock itself does not run faster, so that a date that
 *   a merchant computes by its own clock still lies ahead
 * @param moved how far it was moved forward before, in milliseconds; kept up to date
 */
export const createTimeline = (clock: () => number, speed: number, moved: Moved = { by: 0 }): Timeline => {
  const events = new Set<Event>();
  let advanced = moved.by;
  let isClosed = false;
  // Not by the given clock, which may stand still.
  const waited = (): number => performance.now() * speed + advanced;

  const take = (event: Event): void | Promise<void> => {
    clearTimeout(event.timer);
    if (events.delete(event)) return event.run();
  };
  const arm = (event: Event): void => {
    clearTimeout(event.timer);
    const left = Math.min(Math.max((event.due - waited()) / speed, 0), longest);
    event.timer = setTimeout(() => (left === longest ? arm(event) : take(event)), left);
  };
  /** What falls due next until then, in its order: what lies within a second happens side by side, as it does in real time. */
  const nextUntil = (end: number): Event[] => {
    let first = end;
    for (const { due } of events) first = Math.min(first, due);
    const last = Math.min(first + 1000, end);
    return [...events].filter(({ due }) => due <= last).sort((one, other) => one.due - other.due);
  };

  const clear = (): void => {
    for (const { timer } of events) clearTimeout(timer);
    events.clear();
  };

  return {
    now: () => clock() + advanced,
    moved: () => advanced,
    after: (delay, run) => {
      if (isClosed) return;
      const event: Event = { due: waited() + delay, run };
      events.add(event);
      arm(event);
    },
    advance: async (duration, settled) => {
      const end = advanced + duration;
      await settled();
      for (;;) {
        const next = nextUntil(waited() + end - advanced);
        const [{ due } = { due: 0 }] = next;
        if (next.length === 0) break;
        // What happens sees the time at which it happens.
        advanced = Math.min(Math.max(advanced + due - waited(), advanced), end);
        await Promise.all(next.map(take));
        await settled();
      }
      advanced = Math.max(advanced, end);
      moved.by = advanced;
      for (const event of events) arm(event);
    },
    clear,
    close: () => {
      isClosed = true;
      clear();
    },
  };
};

/** A hundred years: a few of them stay within what a date can be. */
const longestMove = 36_525 * 86_400_000;

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Milliseconds of a duration: `15s`, `1h30m`, `7d`, or a number of milliseconds.
 *
 * @throws TypeError when it is neither
 */
export const millisecondsOf = (duration: string | number): number => {
  const milliseconds = typeof duration === 'number' ? duration : sumOf(duration);
  if (Number.isFinite(milliseconds) && milliseconds > longestMove)
    throw new TypeError('The time is moved forward by at most 100 years.');
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  throw new TypeError(
    `A duration is a text such as 15s, 1h30m or 7d, or milliseconds from 0 up, and not ${JSON.stringify(duration)}.`,
  );
};

const sumOf = (text: string): number => {
  let [sum, rest] = [0, text];
  do {
    const [whole = '', count, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|[smhd])/.exec(rest) ?? [];
    if (whole === '') return Number.NaN;
    sum += Number(count) * (units[unit] ?? 0);
    rest = rest.slice(whole.length);
  } while (rest !== '');
  return sum;
};
