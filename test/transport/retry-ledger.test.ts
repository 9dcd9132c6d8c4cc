import { afterAll, beforeAll, expect, it } from 'vitest';
import { isWeChatPayError } from '../../src/errors';
import { looseClient } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type Arrived, type Platform, type Reply, startPlatform } from '../support/platform';

/** What the platform holds of a number: the bodies by which it came, and how often it was acted on. */
interface Entry {
  bodies: string[];
  acted: number;
}

const orders = 'v3/pay/transactions/native';
const payments = 'v3/pay/transactions/codepay';

let ledger: Map<string, Entry>;

/** Numbers from 0 to 1 that look random and are the same in every run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** What goes wrong, and whether the request was carried out all the same, which the merchant cannot know. */
const faults: readonly { isActed: boolean; reply: Reply }[] = [
  { isActed: false, reply: { status: 503, body: '<html>503</html>', signed: false } },
  { isActed: false, reply: { status: 429, body: '{"code":"FREQUENCY_LIMITED","message":"x"}' } },
  { isActed: false, reply: { cut: true } },
  { isActed: true, reply: { cut: true } },
  { isActed: true, reply: { status: 500, body: '{"code":"SYSTEM_ERROR","message":"x"}' } },
  { isActed: true, reply: { body: '{}', headers: { 'Content-Length': '100' } } },
];

let platform: Platform;
beforeAll(async () => {
  ledger = new Map();
  const chance = seeded(1);
  platform = await startPlatform(({ target, body }: Arrived): Reply => {
    const { out_trade_no: number } = JSON.parse(`${body}`) as { out_trade_no: string };
    const entry = ledger.get(number) ?? { bodies: [], acted: 0 };
    ledger.set(number, entry);
    entry.bodies.push(`${body}`);
    const fault = chance() < 0.2 ? faults[Math.floor(chance() * faults.length)] : undefined;
    // An order is known by its number; a code is taken each time that it is shown.
    const isNew = entry.acted === 0 || target === `/${payments}`;
    if (isNew && fault?.isActed !== false) entry.acted += 1;
    return fault?.reply ?? { body: '{}' };
  });
});
afterAll(() => platform.close());

restartClock();

const calls = 10_000;
const atOnce = 50;

it('10,000 calls of which a fifth meets a fault settle once each, and each number is acted on once', async () => {
  const root = looseClient({ ...platform.options, base_uri: platform.url, timeout: 0 });
  const clock = stopClock();
  const settled = new Map<string, unknown[]>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < calls) {
      next += 1;
      const number = `4200${next}`;
      const outcomes: unknown[] = [];
      settled.set(number, outcomes);
      const template = next % 4 === 0 ? payments : orders;
      await root
        .chain(template)
        .post({ json: { out_trade_no: number, amount: { total: next } } })
        .then(
          ({ status }) => outcomes.push(status),
          (error: unknown) => outcomes.push(error),
        );
    }
  };
  await clock.passUntil(Promise.all(Array.from({ length: atOnce }, work)), 100);

  const entries = [...ledger];
  const all = [...settled].map(([number, outcomes]) => ({ number, outcomes, entry: ledger.get(number) }));
  expect(all).toHaveLength(calls);
  expect(all.filter(({ outcomes }) => outcomes.length !== 1)).toEqual([]);
  expect(entries.filter(([, { acted }]) => acted > 1)).toEqual([]);
  expect(entries.filter(([, { bodies }]) => new Set(bodies).size > 1)).toEqual([]);
  // What never does harm is known not to be sent twice: each payment came once.
  const paid = platform.requests.filter(({ target }) => target === `/${payments}`);
  expect(paid).toHaveLength(calls / 4);
  // Nothing is lost: what succeeded was acted on, and what failed says so, in an error of this package.
  const succeeded = all.filter(({ outcomes: [outcome] }) => outcome === 200);
  expect(succeeded.filter(({ entry }) => entry?.acted !== 1)).toEqual([]);
  const failed = all.filter(({ outcomes: [outcome] }) => outcome !== 200);
  expect(failed.filter(({ outcomes: [error] }) => !isWeChatPayError(error))).toEqual([]);
  const denied = failed.filter(({ outcomes: [error] }) => /nothing was sent/.test(`${error}`));
  expect(denied).toEqual([]);
  // Without repeats a fifth of the orders would fail.
  const ordersFailed = failed.filter(({ number }) => Number(number.slice(4)) % 4 !== 0);
  console.log(`${platform.requests.length} requests, ${ordersFailed.length} of ${(calls * 3) / 4} orders failed`);
  expect(ordersFailed.length).toBeLessThan(((calls * 3) / 4) * 0.1);
  expect(platform.requests.length).toBeLessThanOrEqual(1.2 * calls + 10);
});
