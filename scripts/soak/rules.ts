import { isDeepStrictEqual } from 'node:util';
import type { Begun, Passed, Settled } from './journal';
import type { Report } from './shop';
import { growthOf, type Point } from './slope';

/** A notification that the sandbox sent, as its control API tells. */
export interface Sent {
  id: string;
  event_type: string;
  state: string;
  resource: Record<string, unknown>;
}

/** What the receiver did because of one. */
export interface Effect {
  id: string;
  resource: Record<string, unknown>;
}

/** Everything that was written down, by whom it concerns. */
export interface Ledgers {
  begun: readonly Begun[];
  settled: readonly Settled[];
  /** By the proxy. */
  passed: readonly Passed[];
  /** The numbers of businesses that the platform has, as often as it has them. */
  held: readonly string[];
  sent: readonly Sent[];
  effects: readonly Effect[];
  report: Report;
  /** How the shop's process ended, and how long it took once everything was done. */
  end: { code: number | null; milliseconds: number };
}

/** A rule, what was found, and whether that is within its bound. */
export interface Rule {
  rule: string;
  found: number;
  /** The most that may be found, or the least. */
  bound: string;
  holds: boolean;
  /** Some of what breaks it. */
  examples: readonly string[];
}

const none = (rule: string, breaches: readonly unknown[]): Rule => ({
  ...{ rule, found: breaches.length, bound: '0', holds: breaches.length === 0 },
  examples: breaches.slice(0, 3).map((each) => JSON.stringify(each).slice(0, 500)),
});

const atMost = (rule: string, found: number, bound: number, unit = ''): Rule => ({
  ...{ rule, found: Math.round(found * 100) / 100, bound: `≤ ${bound}${unit}`, holds: found <= bound },
  examples: [],
});

const atLeast = (rule: string, found: number, bound: number, unit = ''): Rule => ({
  ...{ rule, found: Math.round(found * 100) / 100, bound: `≥ ${bound}${unit}`, holds: found >= bound },
  examples: [],
});

/** What belongs to a key, in its order. */
const grouped = <T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
};

const repeated = (all: readonly string[]): readonly string[] =>
  [...grouped(all, (each) => each)].filter(([, { length }]) => length > 1).map(([each]) => each);

/** Of each path that a call asked for, its last request: the one whose response it took. */
const takenOf = (requests: readonly Passed[]): readonly Passed[] => [
  ...new Map(requests.map((each) => [each.target, each])).values(),
];

const isFar = ({ ahead }: Settled): boolean => ahead !== undefined && Math.abs(ahead) > 300;

const rulesOfCalls = ({ begun, settled, passed, held }: Ledgers): readonly Rule[] => {
  const requestsOf = grouped(passed, ({ call }) => call);
  const has = new Set(held);
  const ended = new Map(settled.map((each) => [each.call, each]));
  const endings = grouped(settled, ({ call }) => call);
  const all = begun.map((each) => ({ ...each, ...ended.get(each.call), requests: requestsOf.get(each.call) ?? [] }));
  const isInStep = ({ requests }: { requests: readonly Passed[] }): boolean =>
    !requests.some(({ outOfStep }) => outOfStep);
  const succeeded = all.filter((each) => each.isOk && isInStep(each));
  const making = all.filter(({ makes }) => makes !== undefined);
  const once = making.filter(({ kind }) => /payment|refund/.test(kind));
  const signed = succeeded.filter(({ requests }) => requests.some(({ target }) => target.startsWith('/v3/')));
  const isAuto = ({ client }: Begun): boolean => client.startsWith('clock');
  const near = all.filter((each) => !isFar(each as Settled) && each.code !== 'ABORTED' && each.requests.length > 0);
  const late = near.slice(-Math.ceil(near.length / 3));
  const share = (calls: readonly { isOk?: boolean }[]): number =>
    (100 * calls.filter(({ isOk }) => isOk).length) / Math.max(1, calls.length);
  return [
    none(
      'calls that did not settle exactly once',
      begun.filter(({ call }) => endings.get(call)?.length !== 1),
    ),
    none('numbers that the platform has twice', repeated(held)),
    none(
      'payments by code and refunds that were sent more than once',
      once.filter(({ requests }) => requests.length > 1),
    ),
    none(
      'numbers that were sent again with another body',
      making.filter(({ requests }) => new Set(requests.map(({ body }) => body)).size > 1),
    ),
    none(
      'successes that the platform knows nothing of',
      making.filter(({ isOk, requests, makes = '' }) => isOk && requests.length > 0 && !has.has(makes)),
    ),
    none(
      'calls of which nothing was sent, as their error says, and which arrived',
      making.filter(
        ({ says, requests, makes = '' }) => says === 'nothing was sent' && (requests.length > 0 || has.has(makes)),
      ),
    ),
    none(
      'errors that are not of the SDK, or have no code',
      all.filter(({ isOk, isOwn }) => isOk === false && !isOwn),
    ),
    none(
      'responses that were accepted and do not prove themselves',
      succeeded.filter(({ requests }) => takenOf(requests).some(({ authentic }) => authentic === false)),
    ),
    none(
      'responses to something else than was asked',
      succeeded.filter(({ wrong }) => wrong !== undefined),
    ),
    none(
      'redirections that were followed',
      passed.filter(({ target }) => target === '/elsewhere'),
    ),
    none(
      'successes while the clock was off by more than 300 s, uncorrected',
      signed.filter((each) => !isAuto(each) && isFar(each as Settled)),
    ),
    atLeast(
      "successes with clock: 'auto' while the clock was 400 s behind",
      signed.filter((each) => isAuto(each) && each.ahead === -400).length,
      1,
    ),
    atLeast("calls that succeed with clock: 'auto', in the last third", share(late.filter(isAuto)), 70, ' %'),
    atLeast('calls that succeed otherwise, in the last third', share(late.filter((each) => !isAuto(each))), 70, ' %'),
  ];
};

const rulesOfNotifications = ({ sent, effects }: Ledgers): readonly Rule[] => {
  const done = grouped(effects, ({ id }) => id);
  const known = new Map(sent.map((each) => [each.id, each]));
  // An APIv2 notification has no id of its own: its number and state are what the SDK knows it by.
  const isTold = ({ event_type }: Sent): boolean => !event_type.startsWith('v2/');
  const numberOf = ({ resource }: { resource: Record<string, unknown> }): string => `${resource.out_trade_no}`;
  const told = sent.filter(isTold);
  const toldInV2 = sent.filter((each) => !isTold(each));
  const doneInV2 = grouped(
    effects.filter(({ id }) => !known.has(id)),
    numberOf,
  );
  const numbersInV2 = new Set(toldInV2.map(numberOf));
  return [
    none(
      'notifications that were never acknowledged',
      sent.filter(({ state }) => state !== 'acknowledged'),
    ),
    none(
      'notifications of APIv3 without exactly one effect',
      told.filter(({ id }) => done.get(id)?.length !== 1),
    ),
    none(
      'notifications of APIv2 without exactly one effect',
      toldInV2.filter((each) => doneInV2.get(numberOf(each))?.length !== 1),
    ),
    none(
      'effects of what nobody sent',
      effects.filter((each) => !known.has(each.id) && !numbersInV2.has(numberOf(each))),
    ),
    none(
      'effects that say something else than was sent',
      effects.filter(({ id, resource }) => known.has(id) && !isDeepStrictEqual(resource, known.get(id)?.resource)),
    ),
  ];
};

const megabyte = 2 ** 20;

/** What it takes until pools, caches and compiled code are there. */
const warmUp = 0.25;

const rulesOfProcess = ({ report: { samples, uncaught }, end }: Ledgers): readonly Rule[] => {
  const measured = samples.slice(Math.floor(samples.length * warmUp));
  const growth = (of: (sample: (typeof samples)[number]) => number): number =>
    growthOf(measured.map((each): Point => ({ x: each.at, y: of(each) })));
  return [
    none('errors that nobody caught', uncaught),
    atMost('growth of the heap after the warm-up, MB', growth(({ heap }) => heap) / megabyte, 4),
    atMost('growth of the resident memory after the warm-up, MB', growth(({ rss }) => rss) / megabyte, 48),
    atMost(
      'growth of open sockets and files',
      growth(({ descriptors }) => descriptors),
      8,
    ),
    atMost(
      'growth of timers',
      growth(({ timers }) => timers),
      8,
    ),
    { ...none("the shop's process did not end by itself, with 0", end.code === 0 ? [] : [end]), found: end.code ?? -1 },
    atMost('seconds until it ended', end.milliseconds / 1000, 10),
  ];
};

/** Every rule, held against what was written down. */
export const rulesOf = (ledgers: Ledgers): readonly Rule[] => [
  ...rulesOfCalls(ledgers),
  ...rulesOfNotifications(ledgers),
  ...rulesOfProcess(ledgers),
];
