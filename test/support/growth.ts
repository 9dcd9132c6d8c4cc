import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** V8's own collector, in a process as in a worker thread, whatever flags it was started with. */
const collectorOf = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/**
 * How many bytes of heap the same work holds on to each time it is done: the least of three rounds after a first one that is
 * not counted, because only a leak grows in every round, and whatever else the process does grows in some.
 */
export const growthOf = async (work: (round: number) => unknown): Promise<number> => {
  const collect = collectorOf();
  const used = (): number => {
    // The second collection begins by finishing what the first has left to other threads.
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  };
  await work(0);
  let before = used();
  let least = Number.POSITIVE_INFINITY;
  for (const round of [1, 2, 3]) {
    await work(round);
    const after = used();
    least = Math.min(least, after - before);
    before = after;
  }
  return least;
};
