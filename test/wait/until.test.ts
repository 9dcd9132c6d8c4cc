import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isApiError } from '../../src/errors';
import { paces } from '../../src/wait/paces';
import { type UntilOptions, until } from '../../src/wait/until';
import type { CallResponse, LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type Platform, type Reply, startPlatform } from '../support/platform';

let replies: Reply[];
let platform: Platform;
let root: LooseNode;
beforeAll(async () => {
  platform = await startPlatform(() => (replies.length > 1 ? replies.shift() : replies[0]) ?? {});
  root = looseClient({ ...platform.options, base_uri: platform.url, retry: false });
});
afterAll(() => platform.close());

restartClock();

const state = (trade_state: string): Reply => ({ body: JSON.stringify({ trade_state }) });
const failing = (code: string): Reply => ({ status: 400, body: JSON.stringify({ code, message: 'x' }) });

const query = (signal?: AbortSignal): Promise<CallResponse<{ trade_state: string }>> =>
  root
    .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
    .get({ out_trade_no: 'a', query: { mchid: platform.mchid }, signal }) as never;

const isPaid = ({ data }: CallResponse<{ trade_state: string }>): boolean => data.trade_state === 'SUCCESS';

/** Asks, and notes when it did, in milliseconds since the beginning. */
const noting = (ask = query) => {
  const begin = performance.now();
  const times: number[] = [];
  const asking = (signal: AbortSignal) => {
    times.push(Math.round(performance.now() - begin));
    return ask(signal);
  };
  return { times, asking };
};

describe('until', () => {
  it('gives the response with which it is done, and asks no more', async () => {
    replies = [state('NOTPAY'), state('USERPAYING'), state('SUCCESS')];
    const clock = stopClock();
    const { times, asking } = noting();
    const call = until(asking, { done: isPaid, every: 1_000, within: 60_000 });
    expect((await clock.passUntil(call, 50)).data.trade_state).toBe('SUCCESS');
    expect(times).toHaveLength(3);
    expect(clock.timers()).toBe(0);
  });

  it('takes an error that is pending for not yet, and any other for the end', async () => {
    const clock = stopClock();
    const pending = (error: unknown) => isApiError(error) && error.code === 'STATEMENT_CREATING';
    replies = [failing('STATEMENT_CREATING'), failing('STATEMENT_CREATING'), state('SUCCESS')];
    const options = { done: isPaid, pending, every: 1_000, within: 60_000 };
    expect((await clock.passUntil(until(query, options), 100)).status).toBe(200);
    replies = [failing('STATEMENT_CREATING'), failing('NO_STATEMENT_EXIST')];
    expect(await clock.passUntil(rejection(until(query, options)), 100)).toMatchObject({ code: 'NO_STATEMENT_EXIST' });
    expect(clock.timers()).toBe(0);
  });

  it('does not take what done throws for pending', async () => {
    replies = [state('NOTPAY')];
    const thrown = new TypeError('of done');
    const done = (): never => {
      throw thrown;
    };
    const options = { done, pending: () => true, every: 1_000, within: 60_000 };
    expect(await rejection(until(query, options))).toBe(thrown);
  });

  it('ends when the time is up, with the last response and a code', async () => {
    replies = [state('USERPAYING')];
    const clock = stopClock();
    const error = await clock.passUntil(rejection(until(query, { done: isPaid, every: 1_000, within: 3_500 })), 50);
    expect(error).toMatchObject({
      name: 'WaitError',
      code: 'WAIT_OVER',
      message: 'until: not done within 3500 ms; what was asked for may still come, so ask again later.',
      last: { status: 200, data: { trade_state: 'USERPAYING' } },
    });
    expect(JSON.stringify(error)).not.toContain('USERPAYING');
    expect(clock.timers()).toBe(0);
  });

  it('says which error was pending when the time was up', async () => {
    replies = [failing('STATEMENT_CREATING')];
    const clock = stopClock();
    const call = until(query, { done: isPaid, pending: isApiError, every: 1_000, within: 3_500 });
    expect(await clock.passUntil(rejection(call), 50)).toMatchObject({
      code: 'WAIT_OVER',
      last: undefined,
      cause: { code: 'STATEMENT_CREATING' },
    });
  });

  it('ends a question that is still open when the time is up', async () => {
    const clock = stopClock();
    let given: AbortSignal | undefined;
    const never = (signal: AbortSignal) => {
      given = signal;
      return new Promise<never>(() => undefined);
    };
    const call = rejection(until(never, { done: () => true, every: 10, within: 1_000 }));
    expect(await clock.passUntil(call, 100)).toMatchObject({ code: 'WAIT_OVER', last: undefined });
    expect(given?.aborted).toBe(true);
  });

  it.each([
    ['before it begins', 0],
    ['between two questions', 1],
    ['later', 3],
  ])('ends by the signal %s', async (_, questions) => {
    replies = [state('NOTPAY')];
    const clock = stopClock();
    const controller = new AbortController();
    const { times, asking } = noting();
    const asks = async (signal: AbortSignal) => {
      const response = await asking(signal);
      if (times.length === questions) controller.abort('of the caller');
      return response;
    };
    if (questions === 0) controller.abort('of the caller');
    const options = { done: isPaid, every: 1_000, within: 60_000, signal: controller.signal };
    const error = await clock.passUntil(rejection(until(asks, options)), 100);
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORTED', cause: 'of the caller' });
    expect(times).toHaveLength(questions);
    expect(clock.timers()).toBe(0);
  });

  it('asks at the times of its options, and is over at its own, whatever these are', async () => {
    const clock = stopClock();
    const cases = fc.record({
      after: fc.integer({ min: 0, max: 500 }),
      every: fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 1, maxLength: 4 }),
      within: fc.integer({ min: 1_010, max: 2_000 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ after, every, within }) => {
        const { times, asking } = noting(async () => ({ data: {} }) as never);
        const begin = performance.now();
        let end = 0;
        const call = rejection(until(asking, { done: () => false, after, every, within }));
        call.then(() => {
          end = performance.now() - begin;
        });
        for (let time = 0; time < within + 10; time += 1) await clock.pass(1);
        expect(await call).toMatchObject({ code: 'WAIT_OVER' });
        expect(Math.abs(end - within)).toBeLessThan(50);
        const due: number[] = [];
        for (let at = after, n = 0; at < within; n += 1) {
          due.push(at);
          at += every[Math.min(n, every.length - 1)] ?? 0;
        }
        // A timer of Node.js is never early, and takes nothing for a millisecond.
        expect(times).toHaveLength(due.length);
        times.forEach((time, n) => void expect(time - (due[n] ?? 0)).toBeLessThanOrEqual(n + 2));
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, object, RegExp]>([
    ['a negative interval', { every: -1 }, /every takes milliseconds above zero/],
    ['no interval', { every: [] }, /every takes milliseconds above zero/],
    ['an interval that is text', { every: '5s' }, /every takes milliseconds above zero/],
    ['a negative time', { within: -1 }, /within takes milliseconds above zero/],
    ['a time that no timer takes', { within: 2 ** 31 }, /within takes milliseconds above zero/],
    ['a time that is over before the second question', { within: 900 }, /time for a single question/],
    ['a first question after the end', { after: 60_000 }, /time for a single question/],
    ['a first question in the past', { after: -1 }, /after takes milliseconds/],
    ['no done', { done: undefined }, /done is a function/],
    ['a pending that is a code', { pending: 'STATEMENT_CREATING' }, /pending is a function/],
    ['a list of intervals with a hole', { every: new Array(2) }, /every takes milliseconds above zero/],
    ['an option that it does not have', { witihn: 1_000 }, /"witihn" is no option of until; did you mean within\.$/],
    ['a signal that is none', { signal: 'x' }, /signal takes an AbortSignal/],
    ['the controller in place of its signal', { signal: new AbortController() }, /signal takes an AbortSignal/],
  ])('refuses %s before it asks', async (_, changes, message) => {
    const { times, asking } = noting();
    const options = { done: isPaid, every: 1_000, within: 60_000, ...changes } as UntilOptions<CallResponse>;
    expect(await rejection(until(asking as never, options))).toMatchObject({
      name: 'ConfigurationError',
      code: 'OPTIONS_INVALID',
      message: expect.stringMatching(message),
    });
    expect(times).toEqual([]);
  });

  it('refuses a call that was already made', async () => {
    const options = { done: () => true, every: 1, within: 10 };
    expect(await rejection(until(Promise.resolve() as never, options))).toMatchObject({ code: 'OPTIONS_INVALID' });
  });
});

describe('until does not take for done, or for pending, what it cannot know at once', () => {
  it.each([
    ['done', async () => false],
    ['done', () => Promise.reject(new Error('of done'))],
    ['done', () => new Promise(() => undefined)],
    ['pending', async () => true],
    ['pending', () => Promise.reject(new Error('of pending'))],
  ])('a promise of %s', async (name, check) => {
    replies = [name === 'done' ? state('NOTPAY') : failing('STATEMENT_CREATING')];
    const { times, asking } = noting();
    const options = { done: isPaid, every: 1_000, within: 60_000, [name]: check } as never;
    expect(await rejection(until(asking, options))).toMatchObject({
      name: 'ConfigurationError',
      code: 'OPTIONS_INVALID',
      message: `until: ${name} returns a promise, of which nothing is known at once; let it return true or false.`,
    });
    expect(times).toHaveLength(1);
  });

  it('a question that returns no response', async () => {
    const options = { done: () => true, every: 1_000, within: 60_000 };
    expect(await rejection(until((() => undefined) as never, options))).toMatchObject({
      name: 'ConfigurationError',
      code: 'OPTIONS_INVALID',
      message: 'until: the first argument returns nothing; let it return the call that it makes.',
    });
  });
});

describe('paces', () => {
  it.each(Object.entries(paces))('%s is one that until takes', async (_, pace) => {
    const done = async () => ({ data: {} }) as CallResponse;
    stopClock();
    const begin = 'after' in pace ? pace.after : 0;
    expect(begin).toBeLessThan(pace.within);
    const controller = new AbortController();
    controller.abort();
    const call = until(done, { ...pace, done: () => true, signal: controller.signal });
    // It got as far as the signal, so its times are right.
    expect(await rejection(call)).toMatchObject({ code: 'ABORTED' });
  });
});
