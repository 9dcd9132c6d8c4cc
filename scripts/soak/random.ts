/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of several, each as likely as its weight says. */
export const chosen = <T extends { readonly weight?: number }>(all: readonly T[], random: () => number): T => {
  let left = random() * all.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const each of all) {
    left -= each.weight ?? 1;
    if (left < 0) return each;
  }
  throw new Error('There is nothing to choose from.');
};
