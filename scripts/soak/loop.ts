import { PerformanceObserver } from 'node:perf_hooks';

/** A time in which the event loop did nothing else. */
export interface Block {
  /** When it began, in milliseconds since the process did. */
  at: number;
  /** Milliseconds from one tick to the next. */
  wall: number;
  /**
   * Milliseconds of processor time that the whole process, its thread pool included, had meanwhile. A block costs at least
   * as much as the less of the two; what is beyond it, the machine gave to others.
   */
  processor: number;
  /** Milliseconds of it that went to collecting garbage. */
  garbage: number;
  /** What began or ended meanwhile. */
  during: readonly string[];
}

/** Watches the event loop. */
export interface LoopMonitor {
  /** Says that something begins or ends. */
  mark(what: string): void;
  /** Does something that is not to be counted. */
  aside(run: () => void): void;
  /** The blocks, the worst first, and ends. */
  end(): Promise<readonly Block[]>;
}

/** How often it looks, in milliseconds. */
const period = 2;

/** How many blocks it keeps. */
const kept = 20;

/** By how much a block held the loop up, at least. */
export const costOf = ({ wall, processor }: Pick<Block, 'wall' | 'processor'>): number => Math.min(wall, processor);

export const watchLoop = (): LoopMonitor => {
  const marks: { at: number; what: string }[] = [];
  const found: (Block & { from: number; to: number })[] = [];
  const collections: { from: number; milliseconds: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      collections.push({ from: startTime, milliseconds: duration });
    if (collections.length > 5000) collections.splice(0, 2500);
    settle();
  });
  observer.observe({ entryTypes: ['gc'] });
  const settle = (): void => {
    for (const block of found) block.garbage = garbageIn(block);
  };
  const garbageIn = ({ from, to }: { from: number; to: number }): number =>
    collections
      .filter((each) => each.from >= from - 1 && each.from <= to)
      .reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  let last = performance.now();
  let spent = process.cpuUsage();
  const start = (): void => {
    last = performance.now();
    spent = process.cpuUsage();
  };
  const look = (): void => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(spent);
    const block = {
      at: last,
      wall: now - last - period,
      processor: (user + system) / 1000,
      garbage: 0,
      from: last,
      to: now,
    };
    if (block.wall > 5) {
      const during = marks.filter(({ at }) => at >= last).map(({ what }) => what);
      found.push({ ...block, during: during.length > 0 ? during : marks.slice(-3).map(({ what }) => `after ${what}`) });
      found.sort((one, other) => costOf(other) - costOf(one)).splice(kept);
    }
    marks.splice(0, Math.max(0, marks.length - 64));
    start();
  };
  const timer = setInterval(look, period);
  return {
    mark(what) {
      marks.push({ at: performance.now(), what });
    },
    aside(run) {
      run();
      start();
    },
    async end() {
      clearInterval(timer);
      // The collections are told a turn later.
      await new Promise((resolve) => setTimeout(resolve, 50));
      observer.disconnect();
      settle();
      return found.map(({ from: _, to: __, ...block }) => block);
    },
  };
};
