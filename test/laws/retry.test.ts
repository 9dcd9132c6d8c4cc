import { AxiosError, type InternalAxiosRequestConfig } from 'axios';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Traits } from '../../src/catalogue/traits';
import { isRetry, retryPolicyOf } from '../../src/request/retry';
import {
  type Asked,
  courseAfter,
  createRetries,
  type Ending,
  endingOf,
  firstCourse,
  isHarmless,
  pauseBefore,
  pauseOf,
  reserve,
} from '../../src/transport/retry';
import { holds, textOf } from '../support/law';

const kinds = ['unsent', 'dropped', 'lost', 'limited', 'failed', 'accepted'] as const;
const ending: fc.Arbitrary<Ending> = fc.record(
  { kind: fc.constantFrom(...kinds), isSlow: fc.boolean(), after: fc.nat(200_000) },
  { requiredKeys: ['kind'] },
);
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const attempts = fc.integer({ min: 1, max: 10 });
const policy = fc.record({ attempts, inferred: fc.boolean() });
const option = fc.oneof(
  fc.boolean(),
  fc.constant(undefined),
  fc.record({ attempts, inferred: fc.boolean() }, { requiredKeys: [] }),
);
const traits: fc.Arbitrary<Traits> = fc.record(
  {
    repeat: fc.constantFrom('stated' as const, 'limited' as const, 'inferred' as const),
    number: fc.constant('out_trade_no'),
  },
  { requiredKeys: [] },
);
const data = fc.constantFrom(
  undefined,
  '{}',
  '{"out_trade_no":"1"}',
  '{"out_trade_no":""}',
  '{"out_trade_no":null}',
  'x',
  '[1]',
);
const asked: fc.Arbitrary<Asked> = fc
  .tuple(fc.constantFrom('get', 'post', 'put', 'patch', 'delete'), data, traits)
  .map(([method, body, of]) => ({ config: { method, data: body }, traits: of }));

describe('the pause before a repeat', () => {
  it('is as long as the server asks at least, and otherwise between half and the whole of its step', () =>
    holds([ending, attempts, chance], (each, attempt, by) => {
      const { isSlow, after = 0 } = each;
      const step = (isSlow ? 2_000 : 500) * 2 ** (attempt - 1);
      const pause = pauseOf(each, attempt, by);
      expect(pause).toBeGreaterThanOrEqual(Math.max(after, step / 2));
      expect(pause).toBeLessThanOrEqual(Math.max(after, step));
    }));

  it('never gets shorter with the number of the attempt, with chance, or with what the server asks (monotony)', () =>
    holds(
      [ending, fc.integer({ min: 1, max: 9 }), chance, chance, fc.nat(100_000)],
      (each, attempt, one, other, more) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const pause = pauseOf(each, attempt, low);
        expect(pauseOf(each, attempt + 1, low)).toBeGreaterThanOrEqual(pause);
        expect(pauseOf(each, attempt, high)).toBeGreaterThanOrEqual(pause);
        expect(pauseOf({ ...each, after: (each.after ?? 0) + more }, attempt, low)).toBeGreaterThanOrEqual(pause);
      },
    ));
});

describe('a call', () => {
  const run = (
    endings: readonly Ending[],
    of: Asked,
    client: ReturnType<typeof createRetries>,
    left: number,
    by: number,
  ) => {
    let [course, rest, sent, dropped] = [firstCourse, left, 1, 0];
    for (const each of endings) {
      const pause = pauseBefore(each, of, client, { ...course, left: rest, chance: by });
      if (pause === undefined) break;
      expect(pause).toBeLessThan(rest);
      expect(pause).toBeLessThanOrEqual(60_000);
      expect(isHarmless(each, of, client.inferred)).toBe(true);
      if (each.kind === 'dropped' && !course.isReconnected) dropped += 1;
      rest -= pause;
      sent += 1;
      course = courseAfter(course, each, new URL('https://api.mch.weixin.qq.com/'));
    }
    return { sent, dropped, waited: left - rest };
  };

  it('is sent as often as its policy says, one replaced connection aside, and waits within its time', () =>
    holds(
      [policy, asked, fc.array(ending, { maxLength: 14 }), fc.nat(300_000), chance],
      (of, each, endings, left, by) => {
        const { sent, dropped, waited } = run(endings, each, createRetries(of), left, by);
        expect(dropped).toBeLessThanOrEqual(1);
        expect(sent).toBeLessThanOrEqual(of.attempts + dropped);
        expect(waited).toBeLessThanOrEqual(left);
      },
    ));

  it('that writes and is not marked is sent again only where nothing has left this machine', () =>
    holds([policy, data, fc.array(ending, { maxLength: 6 }), chance], (of, body, endings, by) => {
      const unmarked: Asked = { config: { method: 'post', data: body }, traits: {} };
      const first = endings.findIndex(({ kind }) => kind !== 'unsent');
      const { sent } = run(endings, unmarked, createRetries(of), 600_000, by);
      expect(sent).toBeLessThanOrEqual((first < 0 ? endings.length : first) + 1);
    }));

  it('without the number that makes it one order is never repeated, however it is marked', () =>
    holds(
      [
        policy,
        fc.constantFrom('stated' as const, 'limited' as const, 'inferred' as const),
        ending,
        fc.constantFrom('{}', '{"out_trade_no":""}', '{"a":{"out_trade_no":"1"}}', '[{"out_trade_no":"1"}]', 'x', ''),
      ],
      (of, repeat, each, body) => {
        fc.pre(each.kind !== 'unsent');
        const numbered: Asked = { config: { method: 'post', data: body }, traits: { repeat, number: 'out_trade_no' } };
        expect(
          pauseBefore(each, numbered, createRetries(of), { ...firstCourse, left: 1e9, chance: 0 }),
        ).toBeUndefined();
      },
    ));
});

describe('the budget of a client', () => {
  it('is never below nothing, and bounds what a server that refuses everything gets: the reserve', () =>
    holds([policy, fc.array(fc.tuple(asked, fc.array(ending, { maxLength: 5 })), { maxLength: 30 })], (of, calls) => {
      const client = createRetries(of);
      let repeats = 0;
      for (const [each, endings] of calls) {
        let course = firstCourse;
        for (const end of endings) {
          const pause = pauseBefore(end, each, client, { ...course, left: 1e9, chance: 0 });
          expect(client.budget).toBeGreaterThanOrEqual(0);
          if (pause === undefined) break;
          if (!(end.kind === 'dropped' && !course.isReconnected)) repeats += 1;
          course = courseAfter(course, end, new URL('https://api.mch.weixin.qq.com/'));
        }
      }
      expect(client.budget).toBe(reserve - 5 * repeats);
    }));
});

describe('a retry option', () => {
  it('is taken twice as once (idempotence), and within its bounds', () =>
    holds([policy, option], (before, each) => {
      const once = retryPolicyOf(each, before);
      expect(retryPolicyOf(each, once)).toEqual(once);
      expect(isRetry(once)).toBe(true);
    }));

  it('leaves out of a policy what it does not name, and its order of fields does not matter', () =>
    holds([policy, attempts, fc.boolean()], (before, count, inferred) => {
      expect(retryPolicyOf({ attempts: count }, before)).toEqual({ ...before, attempts: count });
      expect(retryPolicyOf({ inferred }, before)).toEqual({ ...before, inferred });
      expect(retryPolicyOf(undefined, before)).toEqual(before);
      expect(retryPolicyOf({ inferred }, retryPolicyOf({ attempts: count }, before))).toEqual(
        retryPolicyOf({ attempts: count }, retryPolicyOf({ inferred }, before)),
      );
    }));

  it('is refused for anything but true, false, a count from 1 to 10, and true or false', () =>
    holds(
      [
        fc.oneof(
          fc.anything(),
          fc.record(
            {
              attempts: fc.oneof(fc.integer(), fc.double(), fc.string()),
              inferred: fc.oneof(fc.boolean(), fc.string()),
            },
            { requiredKeys: [] },
          ),
        ),
      ],
      (given) => {
        const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
        const entries = isObject ? Object.entries(given) : [];
        const isGood = (name: string, value: unknown): boolean =>
          name === 'attempts'
            ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, undefined].includes(value as number)
            : name === 'inferred' && [true, false, undefined].includes(value as boolean);
        expect(isRetry(given)).toBe(
          typeof given === 'boolean' || (isObject && entries.every(([name, value]) => isGood(name, value))),
        );
      },
    ));
});

describe('what becomes of a response', () => {
  const failure = (status: number, body: unknown, headers: object): AxiosError => {
    const config = { headers: {} } as InternalAxiosRequestConfig;
    return new AxiosError('x', 'ERR_BAD_RESPONSE', config, {}, {
      status,
      data: body,
      headers,
      config,
      statusText: '',
    } as never);
  };
  const code = fc.oneof(
    fc.constantFrom('SYSTEM_ERROR', 'FREQUENCY_LIMITED', 'PARAM_ERROR', 'USERPAYING', 'ORDER_CLOSED', ''),
    textOf('AB_', { maxLength: 4 }),
  );

  it('is a repeat for 429, 502 to 504, and 500 with a code of the platform’s own failures; for no other 4xx or 2xx', () =>
    holds(
      [
        fc.integer({ min: 200, max: 599 }),
        fc.oneof(
          code.map((each) => ({ code: each })),
          fc.constantFrom('', '<html>', null, [], 1),
        ),
      ],
      (status, body) => {
        const own = typeof body === 'object' && body !== null && 'code' in body ? body.code : '';
        const isOwn = ['SYSTEM_ERROR', ''].includes(own);
        const expected =
          status === 429 ||
          [502, 503, 504].includes(status) ||
          (status === 500 && isOwn) ||
          own === 'FREQUENCY_LIMITED';
        expect(endingOf(failure(status, body, {}), false) !== undefined).toBe(expected);
      },
    ));

  it('is the same for a Retry-After in seconds as for one that is a date, and nothing for junk', () =>
    holds([fc.nat(100_000), fc.integer({ min: 0, max: 4e9 }), fc.string()], (seconds, now, junk) => {
      const at = now * 1_000;
      const askedFor = (value: string): unknown =>
        endingOf(failure(503, '', { 'retry-after': value }), false, at)?.after;
      expect(askedFor(`${seconds}`)).toBe(seconds * 1_000);
      expect(askedFor(new Date(at + seconds * 1_000).toUTCString())).toBe(seconds * 1_000);
      const other = askedFor(junk);
      expect(other === undefined || (typeof other === 'number' && other >= 0)).toBe(true);
    }));
});
