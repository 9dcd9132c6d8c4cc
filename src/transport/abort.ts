/** What an `AbortSignal` is to whoever listens to it; one of another realm is one too. */
interface Signal {
  readonly aborted: boolean;
  addEventListener?(type: 'abort', listener: () => void): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** Who waits for a signal, and the one listener by which they all hear of it. */
interface Audience {
  waiting: Set<() => void>;
  listener: () => void;
}

/** By signal, for as long as a call runs: Node warns of the eleventh listener that an `AbortSignal` gets. */
const audiences = new WeakMap<Signal, Audience>();

/**
 * Calls back when a signal is aborted, however many calls one signal belongs to.
 *
 * @returns ends the waiting
 */
export const onAbort = (signal: Signal, callback: () => void): (() => void) => {
  const audience = audiences.get(signal) ?? open(signal);
  // A function of its own, so that two that wait with the same one are two.
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
