import { describe, expect, it } from 'vitest';
import type { Passed, Settled } from '../../../scripts/soak/journal';
import { type Ledgers, rulesOf } from '../../../scripts/soak/rules';
import { growthOf, slopeOf } from '../../../scripts/soak/slope';

const passed = (call: string, target: string, changes: Partial<Passed> = {}): Passed => ({
  ...{ call, method: 'POST', target, body: 'b', arrived: true, status: 200, fault: 'none', authentic: true },
  ...changes,
});
const sample = (at: number) => ({ at, calls: at, heap: 10_000_000, rss: 80_000_000, descriptors: 30, timers: 9 });
const settled = (call: string, changes: Partial<Settled> = {}): Settled => ({ call, isOk: true, ahead: 0, ...changes });

/** Two orders, a payment by code and a notification, with which nothing is wrong. */
const ledgers = (): Ledgers => ({
  begun: [
    { call: '1', kind: 'POST v3 order', client: 'a', makes: 'n1' },
    { call: '2', kind: 'POST v3 order', client: "clock: 'auto'", makes: 'n2' },
    { call: '3', kind: 'POST v3 payment by code', client: 'a', makes: 'n3' },
  ],
  settled: [settled('1'), settled('2', { ahead: -400 }), settled('3')],
  passed: [
    passed('1', '/v3/a', { arrived: false, status: 0, fault: '503', authentic: undefined }),
    passed('1', '/v3/a'),
    passed('2', '/v3/a'),
    passed('3', '/v3/b'),
  ],
  held: ['n1', 'n2', 'n3'],
  sent: [{ id: 'e1', event_type: 'TRANSACTION.SUCCESS', state: 'acknowledged', resource: { out_trade_no: 'n1' } }],
  effects: [{ id: 'e1', resource: { out_trade_no: 'n1' } }],
  report: { samples: [1, 2, 3, 4, 5, 6, 7, 8].map(sample), blocks: [], jumps: 1, uncaught: [] },
  end: { code: 0, milliseconds: 10 },
});

/** The rules that do not hold, but for the shares of what succeeds, for which three calls are too few. */
const brokenIn = (changes: Partial<Ledgers>): string[] =>
  rulesOf({ ...ledgers(), ...changes })
    .filter(({ rule, holds }) => !holds && !rule.startsWith('calls that succeed'))
    .map(({ rule }) => rule);

const failed = (call: string, changes: Partial<Settled>): Settled[] => [
  ...ledgers().settled.filter((each) => each.call !== call),
  settled(call, { isOk: false, isOwn: true, code: 'TIMEOUT', name: 'TimeoutError', says: 'nothing', ...changes }),
];
const with2 = (changes: Partial<Passed>): Passed[] => [...ledgers().passed.slice(0, 3), passed('3', '/v3/b', changes)];
const [base] = [ledgers()];

describe('the rules of the soak', () => {
  it('hold where nothing is wrong', () => {
    expect(brokenIn({})).toEqual([]);
  });

  it.each<[broken: string, changes: Partial<Ledgers>]>([
    ['calls that did not settle exactly once', { settled: base.settled.slice(0, 2) }],
    ['calls that did not settle exactly once', { settled: [...base.settled, settled('1')] }],
    ['numbers that the platform has twice', { held: [...base.held, 'n1'] }],
    ['payments by code and refunds that were sent more than once', { passed: [...base.passed, passed('3', '/v3/b')] }],
    [
      'numbers that were sent again with another body',
      { passed: [...base.passed, passed('1', '/v3/a', { body: 'c' })] },
    ],
    ['successes that the platform knows nothing of', { held: ['n2', 'n3'] }],
    [
      'calls of which nothing was sent, as their error says, and which arrived',
      { settled: failed('1', { says: 'nothing was sent' }) },
    ],
    ['errors that are not of the SDK, or have no code', { settled: failed('1', { isOwn: false }) }],
    ['responses that were accepted and do not prove themselves', { passed: with2({ authentic: false }) }],
    [
      'responses to something else than was asked',
      { settled: [...base.settled.slice(0, 2), settled('3', { wrong: 'x' })] },
    ],
    ['redirections that were followed', { passed: [...base.passed, passed('', '/elsewhere')] }],
    [
      'successes while the clock was off by more than 300 s, uncorrected',
      { settled: [settled('1', { ahead: 400 }), ...base.settled.slice(1)] },
    ],
    ["successes with clock: 'auto' while the clock was 400 s behind", { settled: failed('2', { ahead: -400 }) }],
    ['notifications that were never acknowledged', { sent: base.sent.map((each) => ({ ...each, state: 'missed' })) }],
    ['notifications of APIv3 without exactly one effect', { effects: [...base.effects, ...base.effects] }],
    ['notifications of APIv3 without exactly one effect', { effects: [] }],
    ['effects of what nobody sent', { effects: [...base.effects, { id: 'e2', resource: { out_trade_no: 'n9' } }] }],
    ['effects that say something else than was sent', { effects: [{ id: 'e1', resource: { out_trade_no: 'n2' } }] }],
    ['errors that nobody caught', { report: { ...base.report, uncaught: ['Error'] } }],
    [
      'growth of the heap after the warm-up, MB',
      {
        report: {
          ...base.report,
          samples: base.report.samples.map((each) => ({ ...each, heap: each.at * 2_000_000 })),
        },
      },
    ],
    [
      'growth of open sockets and files',
      {
        report: { ...base.report, samples: base.report.samples.map((each) => ({ ...each, descriptors: each.at * 5 })) },
      },
    ],
    ["the shop's process did not end by itself, with 0", { end: { code: null, milliseconds: 10 } }],
    ['seconds until it ended', { end: { code: 0, milliseconds: 11_000 } }],
  ])('find %s', (broken, changes) => {
    expect(brokenIn(changes)).toEqual([broken]);
  });

  it('count nothing of a connection that got a second response', () => {
    expect(brokenIn({ passed: with2({ authentic: false, outOfStep: true }) })).toEqual([]);
  });
});

describe('a slope', () => {
  it('is that of the line that the points lie on, whatever falls on both of its sides alike', () => {
    const line = [0, 1, 2, 3].map((x) => ({ x, y: 3 * x + 2 }));
    expect(slopeOf(line)).toBeCloseTo(3);
    expect(growthOf(line)).toBeCloseTo(9);
    expect(
      slopeOf(
        line.flatMap(({ x, y }) => [
          { x, y: y + 5 },
          { x, y: y - 5 },
        ]),
      ),
    ).toBeCloseTo(3);
    expect(growthOf([{ x: 1, y: 7 }])).toBe(0);
  });
});
