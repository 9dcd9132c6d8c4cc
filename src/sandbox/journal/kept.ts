/** The latest of many. */
export interface Kept<T> {
  readonly items: readonly T[];
  readonly push: (item: T) => void;
  readonly clear: () => void;
}

/** Of many, how many are kept at least. */
const fewest = 10_000;

/** Bytes that all of them may hold. Where they hold more, half of it is let go, the oldest first. */
const most = 256 * 1024 * 1024;

/**
 * Keeps the latest 10,000 at least, or as many as hold 128 MB.
 *
 * @param bytesOf how many bytes one holds, the same each time
 */
export const createKept = <T>(bytesOf: (item: T) => number): Kept<T> => {
  const items: T[] = [];
  let held = 0;
  const forget = (count: number): void => {
    for (const item of items.splice(0, count)) held -= bytesOf(item);
  };
  /** How many of the oldest hold what is too much. */
  const excess = (): number => {
    let rest = held;
    return items.findIndex((item) => {
      rest -= bytesOf(item);
      return rest <= most / 2;
    });
  };
  return {
    items,
    push: (item) => {
      items.push(item);
      held += bytesOf(item);
      if (items.length >= 2 * fewest) forget(fewest);
      if (held > most) forget(excess() + 1);
    },
    clear: () => {
      items.length = 0;
      held = 0;
    },
  };
};
