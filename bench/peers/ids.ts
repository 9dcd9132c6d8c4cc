import type { Peer } from '../child/contestant';
import type { PeerName } from '../child/contestants/index.js';
import { forms } from '../child/forms.js';
import type { Left } from '../child/ids';
import { runChild } from '../support/child';
import { printTable } from '../support/figures';

const resolutions = 1_000_000;
const calls = 5_000;

/** By the way of writing, and by the contestant. */
export interface Ids {
  resolved: Record<string, Left>;
  queried: Record<string, Left>;
}

const leftBy = (names: readonly string[], ids: number, peer: Peer): Record<string, Left> =>
  Object.fromEntries(
    names.map((name) => [name, runChild<Left>('ids', [name, `${ids}`, JSON.stringify(peer)], ['--expose-gc'])]),
  );

/** Resolves a million ids without sending anything, and queries orders by some thousand. */
export const measureIds = (contestants: readonly PeerName[], peer: Peer): Ids => ({
  resolved: leftBy(Object.keys(forms), resolutions, peer),
  queried: leftBy(contestants, calls, peer),
});

/** Less than nothing is nothing: a garbage collection also frees what was there before. */
const whole = (bytes: number): string => `${Math.max(0, Math.round(bytes))}`;

export const printIds = ({ resolved, queried }: Ids): void => {
  printTable([
    ['a chain resolved', 'ids', 'ns each', 'bytes each leaves behind'],
    ...Object.entries(resolved).map(([form, { ids, nanosecondsEach, bytesEach }]) => [
      form,
      `${ids}`,
      nanosecondsEach.toFixed(0),
      whole(bytesEach),
    ]),
  ]);
  console.log();
  printTable([
    ['orders queried, each by its id', 'calls', 'bytes each leaves behind'],
    ...Object.entries(queried).map(([name, { ids, bytesEach }]) => [name, `${ids}`, whole(bytesEach)]),
  ]);
};
