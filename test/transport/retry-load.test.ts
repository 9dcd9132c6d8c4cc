import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looseClient, rejection } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { type Platform, type Reply, startPlatform } from '../support/platform';

/** How many of a hundred requests fail. */
let percent = 0;
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform(
    ({ target }): Reply =>
      (37 * platform.requests.length) % 100 < percent || target === '/v3/down'
        ? { status: 503, body: '<html>503</html>', signed: false }
        : { body: '{}' },
  );
});
afterAll(() => platform.close());

restartClock();

const calls = 150;
const reserve = 10;

/** The requests of a client that makes so many calls, one after another, however they end. */
const loadOf = async (failing: number): Promise<number> => {
  percent = failing;
  platform.requests.length = 0;
  const root = looseClient({ ...platform.options, base_uri: platform.url, timeout: 0 });
  const clock = stopClock();
  for (let made = 0; made < calls; made += 1) {
    await clock.passUntil(
      root
        .chain('v3/thing')
        .get()
        .catch(() => undefined),
      1_000,
    );
  }
  return platform.requests.length;
};

describe('what repeats add to the load of a server', () => {
  it('is a reserve and no more where it refuses everything: less than a fifth after fifty calls', async () => {
    expect(await loadOf(100)).toBe(calls + reserve);
    expect(calls + reserve).toBeLessThanOrEqual(1.2 * calls);
  });

  it.each([0, 20, 50])('is a fifth and a reserve at most where it refuses %i in a hundred', async (failing) => {
    const load = await loadOf(failing);
    expect(load).toBeLessThanOrEqual(1.2 * calls + reserve);
    expect(load).toBeGreaterThanOrEqual(failing === 0 ? calls : calls + reserve);
  });

  it('is there again for the next failure, after others have succeeded', async () => {
    percent = 0;
    const root = looseClient({ ...platform.options, base_uri: platform.url, timeout: 0 });
    const clock = stopClock();
    const attempts = async () => {
      const error = await clock.passUntil(rejection(root.chain('v3/down').get()), 1_000);
      return Reflect.get(Object(error), 'attempts') ?? 1;
    };
    const before = [];
    for (let call = 0; call < 6; call += 1) before.push(await attempts());
    expect(before).toEqual([3, 3, 3, 3, 3, 1]);
    for (let call = 0; call < 10; call += 1) await clock.passUntil(root.chain('v3/thing').get(), 1_000);
    expect([await attempts(), await attempts()]).toEqual([3, 1]);
  });

  it('is counted for both protocols of a client together, and for each client alone', async () => {
    percent = 100;
    platform.requests.length = 0;
    const root = looseClient({ ...platform.options, secret: '0'.repeat(32), base_uri: platform.url, timeout: 0 });
    const clock = stopClock();
    const query = () => root.chain('v2/pay/orderquery').post({ xml: { out_trade_no: '1' } });
    for (let call = 0; call < 5; call += 1) await clock.passUntil(rejection(query()), 1_000);
    expect(platform.requests).toHaveLength(15);
    await clock.passUntil(rejection(root.chain('v3/thing').get()), 1_000);
    expect(platform.requests).toHaveLength(16);
    const other = looseClient({ ...platform.options, base_uri: platform.url, timeout: 0 });
    await clock.passUntil(rejection(other.chain('v3/thing').get()), 1_000);
    expect(platform.requests).toHaveLength(19);
  });
});
