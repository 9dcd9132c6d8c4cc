/** Moves the clock of this process, as a machine's own does that is set. Timers go by another clock, and keep their pace. */
export interface MovableClock {
  /** In seconds. */
  ahead: number;
}

/** Puts a `Date` that can be moved in the place of the process's own. */
export const movableClock = (): MovableClock => {
  const clock: MovableClock = { ahead: 0 };
  const { now } = Date;
  const moved = (): number => now() + clock.ahead * 1000;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [moved()] : given, newTarget) as object,
    get: (target, name) => (name === 'now' ? moved : Reflect.get(target, name)),
  });
  return clock;
};

/** Where the clock stands, and for how long; beyond 300 s no message of the platform's is valid. */
const course: readonly { ahead: number; milliseconds: number }[] = [
  { ahead: 0, milliseconds: 3000 },
  { ahead: 200, milliseconds: 1500 },
  { ahead: -90, milliseconds: 1500 },
  { ahead: 0, milliseconds: 3000 },
  { ahead: 400, milliseconds: 1200 },
  { ahead: 0, milliseconds: 3000 },
  // In two steps, which a clock that is corrected keeps up with.
  { ahead: -200, milliseconds: 2000 },
  { ahead: -400, milliseconds: 2000 },
  // And set right at once.
  { ahead: 0, milliseconds: 3000 },
];

/** Lets the clock jump until it is stopped. */
export const letJump = (clock: MovableClock): { jumps(): number; stop(): void } => {
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    const { ahead, milliseconds } = course[turn % course.length] ?? { ahead: 0, milliseconds: 1000 };
    clock.ahead = ahead;
    turn += 1;
    timer = setTimeout(next, milliseconds);
  };
  next();
  return {
    jumps: () => turn - 1,
    stop() {
      clearTimeout(timer);
      clock.ahead = 0;
    },
  };
};
