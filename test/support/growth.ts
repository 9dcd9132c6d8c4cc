import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** V8's garbage collector, available in processes and worker threads regardless of the flags they were started with. */
const collectorOf = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/**
 * The bytes of heap that each repetition of the same work retains: the minimum of three rounds after a warm-up. Only a leak
 * grows in every round; other activity of the process grows in some rounds only.
 */
export const growthOf = async (work: (round: number) => unknown): Promise<number> => {
  const collect = collectorOf();
  const used = (): number => {
    // The second collection first completes the work that the first left to background threads.
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
