import { afterEach, vi } from 'vitest';

/** A stopped clock that only the test moves forward. */
export interface Clock {
  /** Moves the clock forward and runs the timers that become due. */
  pass(ms: number): Promise<void>;
  /** Moves the clock forward in steps of `ms` until a call settles. */
  passUntil<T>(call: Promise<T>, ms: number): Promise<T>;
  /** The number of pending timers, each of which would keep the process alive. */
  timers(): number;
}

const { setTimeout: realTimeout } = globalThis;

/**
 * Stops `setTimeout` and `performance.now`, which the SDK uses for timeouts, during one test. Sockets, files and the thread
 * pool keep running.
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
      // Between two timers a call waits for real I/O, which needs real time.
      for (await pass(ms); !over; await pass(ms)) await new Promise((resolve) => realTimeout(resolve, 5));
      return call;
    },
  };
};

/** Restores real time after each test, passed or failed. */
export const restartClock = (): void => {
  afterEach(() => void vi.useRealTimers());
};
