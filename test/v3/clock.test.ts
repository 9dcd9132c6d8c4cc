import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox';
import { createPlatformClock, learnTime } from '../../src/v3/clock';
import { looseClient, rejection, withSandbox } from '../support/client';
import { identity } from '../v2/client';

describe('a response', () => {
  const cases = fc.record({
    ahead: fc.integer({ min: -200_000, max: 200_000 }),
    from: fc.integer({ min: 1e12, max: 2e12 }),
    there: fc.integer({ min: 0, max: 60_000 }),
    back: fc.integer({ min: 0, max: 60_000 }),
  });

  it('was signed between the request and its arrival, so the clock is off by no more than that took', () => {
    fc.assert(
      fc.property(cases, ({ ahead, from, there, back }) => {
        const clock = createPlatformClock();
        learnTime(clock, Math.floor((from + there + ahead) / 1000), { from, to: from + there + back });
        expect(Math.abs(clock.ahead - ahead)).toBeLessThanOrEqual(there + back + 1000);
      }),
    );
  });

  it('that is replayed, and older ones after it, take the clock back by 300 s in all and no further', () => {
    const clock = createPlatformClock();
    for (let old = 290; old <= 2_900; old += 290) {
      learnTime(clock, 1_700_000_000 - old, { from: 1_700_000_000_000, to: 1_700_000_000_100 });
    }
    expect(clock.ahead).toBe(-300_000);
  });

  it('changes nothing of what is known and can be true, however slow it is', () => {
    fc.assert(
      fc.property(cases, ({ ahead, from, there, back }) => {
        const clock = { ...createPlatformClock(), ahead };
        learnTime(clock, Math.floor((from + there + ahead) / 1000), { from, to: from + there + back });
        expect(clock.ahead).toBe(ahead);
      }),
    );
  });
});

/** A platform whose clock is ahead of this machine's by so many seconds. */
interface Platform {
  ahead: number;
  /** A call to it. */
  order(): Promise<unknown>;
  /** By how many seconds each request was ahead of this machine, to the hundred. */
  stamps(): number[];
  /** Spoils its next response. */
  fail(fault: Fault): void;
}

const withPlatform = (run: (platform: Platform) => Promise<void>, clock?: 'auto'): Promise<void> => {
  const platform: Platform = { ahead: 0, order: async () => undefined, stamps: () => [], fail: () => undefined };
  const now = (): number => Date.now() + platform.ahead * 1000;
  return withSandbox(
    async (sandbox) => {
      const root = looseClient({ ...sandbox.options, clock, retry: false });
      const json = {
        appid: 'wx8888888888888888',
        mchid: sandbox.options.mchid,
        description: 'a',
        notify_url: 'https://shop.example/notify',
        amount: { total: 1 },
      };
      let orders = 0;
      platform.fail = (fault) => sandbox.answerNext(fault);
      platform.order = () => {
        orders += 1;
        return root
          .chain('v3/pay/transactions/native')
          .post({ json: { ...json, out_trade_no: `1217752501${orders}` } });
      };
      platform.stamps = () =>
        sandbox.requests.map(({ headers }) => {
          const [, seconds] = /timestamp="(\d+)"/.exec(`${headers.authorization}`) ?? [];
          // Never -0.
          return Math.round((Number(seconds) - Date.now() / 1000) / 100) * 100 + 0;
        });
      await run(platform);
    },
    {},
    { now },
  );
};

describe("clock: 'auto'", () => {
  it('goes by this machine’s again once that is set right, however far it was off', async () => {
    await withPlatform(async (platform) => {
      for (const ahead of [200, 400, 600, 800]) {
        platform.ahead = ahead;
        await platform.order();
      }
      platform.ahead = 0;
      // A call that was signed by the time that was learnt may still be refused; whoever calls at once, together.
      const refused = await Promise.all(Array.from({ length: 4 }, () => rejection(platform.order())));
      expect(refused).toMatchObject(refused.map(() => ({ code: 'SIGN_ERROR', status: 401 })));
      await platform.order();
      await platform.order();
      expect(platform.stamps().slice(-2)).toEqual([0, 0]);
    }, 'auto');
  });

  it('keeps what was learnt when something else was refused, and this machine’s clock is still off', async () => {
    await withPlatform(async (platform) => {
      for (const ahead of [200, 400, 600]) {
        platform.ahead = ahead;
        await platform.order();
      }
      platform.fail({ kind: 'status', status: 401 });
      expect(await rejection(platform.order())).toMatchObject({ status: 401 });
      await rejection(platform.order());
      await platform.order();
      await platform.order();
      expect(platform.stamps().slice(-4)).toEqual([600, 0, 600, 600]);
    }, 'auto');
  });

  it('follows a clock that drifts, which would be refused once it is off by 300 s', async () => {
    const drift = async (platform: Platform): Promise<unknown[]> => {
      const codes: unknown[] = [];
      for (platform.ahead = 0; platform.ahead <= 800; platform.ahead += 200) {
        const { code, status } = (await platform.order().catch((error: unknown) => error)) as Record<string, unknown>;
        codes.push(code ?? status);
      }
      return codes;
    };
    await withPlatform(async (platform) => {
      expect(await drift(platform)).toEqual([200, 200, 200, 200, 200]);
      expect(platform.stamps()).toEqual([0, 0, 200, 400, 600]);
    }, 'auto');
    await withPlatform(async (platform) => {
      expect(await drift(platform)).toEqual([200, 200, 'SIGN_ERROR', 'SIGN_ERROR', 'SIGN_ERROR']);
    });
  });

  it.each([
    [-400, /本机时钟比微信支付快 (399|400|401) 秒[\s\S]*clock is (399|400|401) s ahead of/],
    [400, /本机时钟比微信支付慢 (399|400|401) 秒[\s\S]*clock is (399|400|401) s behind/],
  ])('starts with this machine’s: %i s are refused and named in the hint, and teach nothing', async (ahead, hint) => {
    await withPlatform(async (platform) => {
      platform.ahead = ahead;
      for (const _ of [1, 2]) {
        expect(await rejection(platform.order())).toMatchObject({
          code: 'SIGN_ERROR',
          hint: expect.stringMatching(hint),
        });
      }
      expect(platform.stamps()).toEqual([0, 0]);
    }, 'auto');
  });

  it('learns nothing from a response whose signature is wrong', async () => {
    await withPlatform(async (platform) => {
      platform.ahead = 200;
      platform.fail({ kind: 'signature' });
      expect(await rejection(platform.order())).toMatchObject({ code: 'SIGNATURE_DIGEST' });
      await platform.order();
      await platform.order();
      expect(platform.stamps()).toEqual([0, 0, 200]);
    }, 'auto');
  });

  it.each(['foo', true, null, 0])('takes no other word: %o', (clock) => {
    expect(() => looseClient({ ...identity(), clock: clock as never })).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        code: 'OPTIONS_INVALID',
        message:
          "clock takes 'auto', which corrects this machine's clock by the platform's; leave it out to go by this machine's.",
      }),
    );
  });

  it('is of no use to APIv2 alone', () => {
    const options = { mchid: '1900000109', secret: 'k'.repeat(32), clock: 'auto' };
    expect(() => looseClient(options as never)).toThrow(expect.objectContaining({ code: 'IDENTITY_UNSUITABLE' }));
  });
});
