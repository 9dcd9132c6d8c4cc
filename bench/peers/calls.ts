import type { Cost } from '../child/client';
import type { Peer } from '../child/contestant';
import type { PeerName } from '../child/contestants/index.js';
import { type Figure, figureOf, printTable, ratiosOf, written } from '../support/figures';
import { concurrencies, type Measured, measureInTurn } from '../support/rounds';

/** What a call costs, with so many in flight, and beside the floor in the same rounds. */
export interface CallFigures {
  contestant: PeerName;
  verifies: boolean;
  inFlight: number;
  /** Microseconds of processor time. */
  processor: Figure;
  processorToFloor: Figure;
  /** Microseconds from the call to its result. */
  latency: Figure;
  latencyToFloor: Figure;
  /** Calls per second. */
  rate: Figure;
  rateToFloor: Figure;
}

const floor: PeerName = 'node:http by hand';

export const measureCalls = async (
  contestants: readonly PeerName[],
  peer: Peer,
  rounds: number,
): Promise<CallFigures[]> => {
  const measured = await measureInTurn(contestants, peer, rounds);
  const of = (name: PeerName): Measured | undefined => measured.get(name);
  return concurrencies.flatMap((inFlight) =>
    contestants.map((contestant) => {
      const values = (name: PeerName, figure: keyof Cost): number[] =>
        (of(name)?.costs[inFlight] ?? []).map((cost) => cost[figure]);
      const figure = (name: keyof Cost): Figure => figureOf(values(contestant, name));
      const ratio = (name: keyof Cost): Figure => ratiosOf(values(contestant, name), values(floor, name));
      return {
        contestant,
        verifies: of(contestant)?.verifies ?? false,
        inFlight,
        processor: figure('processor'),
        processorToFloor: ratio('processor'),
        latency: figure('latency'),
        latencyToFloor: ratio('latency'),
        rate: figure('rate'),
        rateToFloor: ratio('rate'),
      };
    }),
  );
};

export const printCalls = (figures: readonly CallFigures[]): void => {
  for (const inFlight of concurrencies) {
    const rows = figures
      .filter((each) => each.inFlight === inFlight)
      .map((each) => [
        each.verifies ? each.contestant : `${each.contestant}, which verifies nothing`,
        each.processor.median.toFixed(0),
        written(each.processorToFloor, 2),
        each.latency.median.toFixed(0),
        written(each.latencyToFloor, 2),
        each.rate.median.toFixed(0),
        written(each.rateToFloor, 2),
      ]);
    const heads = ['µs of processor time', '× floor', 'µs until it is done', '× floor', 'calls/s', '× floor'];
    printTable([[`${inFlight} in flight`, ...heads], ...rows]);
    console.log();
  }
};
