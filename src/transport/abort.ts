/** The part of `AbortSignal` that listeners use; a signal of another realm counts too. */
interface Signal {
  readonly aborted: boolean;
  addEventListener?(type: 'abort', listener: () => void): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** The callbacks that wait for a signal, and the one listener that calls them all. */
interface Audience {
  waiting: Set<() => void>;
  listener: () => void;
}

/** By signal, as long as a call runs: Node warns at the eleventh listener of one `AbortSignal`. */
const audiences = new WeakMap<Signal, Audience>();

/**
 * Calls back when a signal is aborted, however many calls one signal belongs to.
 *
 * @returns ends the waiting
 */
export const onAbort = (signal: Signal, callback: () => void): (() => void) => {
  const audience = audiences.get(signal) ?? open(signal);
  // Wrapped, so that the same callback may wait twice.
  const one = (): void => callback();
  audience.waiting.add(one);
  return () => {
    audience.waiting.delete(one);
    if (audience.waiting.size > 0 || audiences.get(signal) !== audience) return;
    audiences.delete(signal);
    signal.removeEventListener?.('abort', audience.listener);
  };
};

const open = (signal: Signal): Audience => {
  const waiting = new Set<() => void>();
  const listener = (): void => {
    for (const callback of [...waiting]) callback();
  };
  signal.addEventListener?.('abort', listener);
  const audience = { waiting, listener };
  audiences.set(signal, audience);
  return audience;
};
