import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isWeChatPayError } from '../../src/errors';
import type { LooseNode } from '../../types/core.js';
import { looseClient } from '../support/client';
import { type Clock, restartClock, stopClock } from '../support/clock';
import { type Platform, type Reply, startPlatform } from '../support/platform';

/** What becomes of a request: a reply, or silence. */
type Fault = Reply | 'silence';

const failing = (status: number, code: string, headers = {}): Reply => ({
  status,
  headers,
  body: JSON.stringify({ code, message: 'x' }),
});

/** The head of a response, and a part of its body. */
const half: Reply = { body: '{}', headers: { 'Content-Length': '100' } };

const cut: Reply = { cut: true };

const faults: readonly Fault[] = [
  'silence',
  cut,
  { status: 202 },
  { status: 503, body: '<html>503</html>', signed: false },
  { body: '{}', signed: false },
  half,
  failing(429, 'FREQUENCY_LIMITED'),
  failing(429, 'FREQUENCY_LIMITED', { 'Retry-After': '1' }),
  failing(500, 'SYSTEM_ERROR'),
  failing(503, 'SERVICE_UNAVAILABLE', { 'Retry-After': '1000' }),
  failing(400, 'PARAM_ERROR'),
];

/** What the next requests of a run meet, by the number that stands in each of them. */
const left = new Map<string, Fault[]>();
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform(({ target, body }) => {
    const [number = ''] = /run-\d+/.exec(`${target} ${body}`) ?? [];
    const fault = left.get(number)?.shift() ?? { body: '{}' };
    return fault === 'silence' ? new Promise<never>(() => undefined) : fault;
  });
});
afterAll(() => platform.close());
afterEach(() => {
  platform.requests.length = 0;
});

restartClock();

/** Operations that `openapi/` does not mark as to be repeated, and one that it does not know. */
const unmarked = ['v3/pay/transactions/codepay', 'v3/refund/domestic/refunds', 'v3/not/in/the/catalogue'];
const marked = ['v3/pay/transactions/native', 'v3/pay/transactions/jsapi'];

interface Run {
  /** What the first requests meet; all that follow succeed. */
  met: Fault[];
  timeout: number;
  attempts: number;
}

const runs: fc.Arbitrary<Run> = fc.record({
  met: fc.array(fc.constantFrom(...faults), { maxLength: 4 }),
  timeout: fc.integer({ min: 50, max: 4_000 }),
  attempts: fc.integer({ min: 1, max: 4 }),
});

let count = 0;

/** After how long by the clock a call settled, and what was sent for it. */
const carryOut = async (clock: Clock, template: string, { met, timeout, attempts }: Run) => {
  count += 1;
  const number = `run-${count}`;
  left.set(number, [...met]);
  // One client a run, for each has a budget.
  const root: LooseNode = looseClient({ ...platform.options, base_uri: platform.url, retry: { attempts } });
  const begin = performance.now();
  let end = 0;
  const note = (): void => {
    end = performance.now() - begin;
  };
  const call = root.chain(template).post({ json: { out_trade_no: number, out_refund_no: number }, timeout });
  call.then(note, note);
  const [settled] = await clock.passUntil(Promise.allSettled([call]), 25);
  const bodies = platform.requests.map(({ body }) => `${body}`).filter((body) => body.includes(`"${number}"`));
  if (settled?.status === 'rejected') expect(isWeChatPayError(settled.reason)).toBe(true);
  return { took: end, bodies };
};

describe('whatever a server does', () => {
  it('a request that is not marked is sent once', async () => {
    const clock = stopClock();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...unmarked), runs, async (template, run) => {
        const { bodies } = await carryOut(clock, template, run);
        // None, where the time was up before anything was sent.
        expect(bodies.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
    expect(platform.requests.length).toBeGreaterThan(20);
  });

  it('a request that is marked is sent as often as allowed and never changed, and the call ends in its time', async () => {
    const clock = stopClock();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marked), runs, async (template, run) => {
        const { bodies, took } = await carryOut(clock, template, run);
        // A kept connection that turns out to be closed is replaced once, and that does not count.
        const spare = run.met.indexOf(cut, 1) > 0 ? 1 : 0;
        expect(bodies.length).toBeLessThanOrEqual(run.attempts + spare);
        expect(new Set(bodies).size).toBeLessThanOrEqual(1);
        // Once a response has begun, it may be silent for as long again.
        expect(took).toBeLessThanOrEqual(run.timeout * (run.met.includes(half) ? 2 : 1) + 50);
      }),
      { numRuns: 40 },
    );
    expect(platform.requests.length).toBeGreaterThan(40);
  });
});
