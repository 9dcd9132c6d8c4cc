/** What is to happen, one after the other. */
export interface Queue<T> {
  readonly add: (item: T) => void;
  /** Takes the first that is as wanted; of all where nothing is said. */
  readonly take: (isWanted?: (item: T) => boolean) => T | undefined;
  /** What is still to come. */
  readonly items: () => readonly T[];
  readonly clear: () => void;
}

/** @param changed is told of each change */
export const createQueue = <T>(changed: () => void): Queue<T> => {
  const items: T[] = [];
  return {
    add: (item) => {
      items.push(item);
      changed();
    },
    take: (isWanted = () => true) => {
      const at = items.findIndex(isWanted);
      if (at < 0) return undefined;
      changed();
      return items.splice(at, 1)[0];
    },
    items: () => [...items],
    clear: () => {
      items.length = 0;
      changed();
    },
  };
};
