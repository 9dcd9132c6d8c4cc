import { afterEach, vi } from 'vitest';

/** Time as a test has it: it stands still, and passes when the test says so. */
export interface Clock {
  /** Lets so many milliseconds pass: what is due by then happens. */
  pass(ms: number): Promise<void>;
  /** Lets so many milliseconds pass, and again as many, until a call has come to its end. */
  passUntil<T>(call: Promise<T>, ms: number): Promise<T>;
  /** How many timers are set: each keeps the process alive. */
  timers(): number;
}

const { setTimeout: realTimeout } = globalThis;

/**
 * Stops the time of this process for one test: `setTimeout` and `performance.now`, which is what the SDK measures a timeout
 * by. Sockets, files and the thread pool go on.
 */
export const stopClock = (): Clock => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));
  return {
    pass,
    timers: () => vi.getTimerCount(),
    async passUntil(call, ms) {
      let over = false;
      const end = (): void => {
        over = true;
      };
      call.then(end, end);
      // Between two of its waits a call has set no timer that could become due.
      for (await pass(ms); !over; await pass(ms)) await new Promise((resolve) => realTimeout(resolve, 5));
      return call;
    },
  };
};

/** Lets time go on after each test, whether it ended well or not. */
export const restartClock = (): void => {
  afterEach(() => void vi.useRealTimers());
};
