/** The platform's time, as a client that corrects its own knows it. */
export interface PlatformClock {
  /** By how many milliseconds it is ahead of this machine's. */
  ahead: number;
  /** What to take when that is refused. */
  other: number;
}

/** The time of this machine counts until a response has proven another. */
export const createPlatformClock = (): PlatformClock => ({ ahead: 0, other: 0 });

/**
 * How far the platform's clock may be behind this machine's, in milliseconds. Beyond it nothing is learnt: a replayed response
 * looks like a clock that is behind, and one after the other would otherwise take this one back for ever.
 */
const mostBehind = 300_000;

/** When a response was asked for and was there, by this machine's clock, in milliseconds since 1970. */
interface Span {
  from: number;
  to: number;
}

/**
 * Learns from a response whose signature was verified. It was signed at some time between the request and its arrival, so
 * what is known stays as long as that can be true, and a slow response teaches nothing wrong.
 *
 * @param seconds its `Wechatpay-Timestamp`
 */
export const learnTime = (clock: PlatformClock, seconds: number, { from, to }: Span): void => {
  // A timestamp leaves out what is less than a second.
  const [least, most] = [seconds * 1000 - to, (seconds + 1) * 1000 - from];
  clock.ahead = Math.max(least, -mostBehind, Math.min(most, clock.ahead));
  clock.other = 0;
};

/**
 * Doubts what was learnt, when a request is refused that was signed by it: somebody may have set this machine's clock right, and
 * then the two differ by so much that no response could say so. Nothing proves that it was refused for its time, or by the
 * platform at all, so what was learnt is kept, and taken again when this machine's clock is refused in its turn.
 *
 * @param signedBy what the request was signed by; those that were on their way together count as one
 */
export const doubtTime = (clock: PlatformClock, signedBy: number): void => {
  if (clock.ahead !== signedBy) return;
  clock.ahead = clock.other;
  clock.other = signedBy;
};
