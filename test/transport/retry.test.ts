import { AxiosError, AxiosHeaders, type AxiosResponse, CanceledError } from 'axios';
import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../src/catalogue/catalogue';
import type { Traits } from '../../src/catalogue/traits';
import { ApiError, ResponseError, SignatureError } from '../../src/errors';
import { refusedBy } from '../../src/network/proxy-failure';
import { unsent } from '../../src/network/unsent';
import {
  type Asked,
  acceptedOf,
  createRetries,
  type Ending,
  endingOf,
  firstCourse,
  isHarmless,
  pauseBefore,
  pauseOf,
  reserve,
} from '../../src/transport/retry';

const config = { headers: new AxiosHeaders() };

const responded = (status: number, data: unknown = '', headers = {}): AxiosResponse => ({
  status,
  statusText: '',
  data,
  headers,
  config,
});

const refused = (status: number, data?: unknown, headers?: object): AxiosError =>
  new AxiosError('refused', undefined, config, undefined, responded(status, data, headers));

const lost = (code: string, request?: object): AxiosError => new AxiosError('lost', code, config, request);

const asked = (traits: Traits, method = 'post', data: unknown = undefined): Asked => ({
  config: { method, data },
  traits,
});

const kindOf = (failure: unknown, isBegun = false) => endingOf(failure, isBegun)?.kind;

describe('how an attempt ended', () => {
  it.each([
    [502, '<html>', 'failed'],
    [503, { code: 'SERVICE_UNAVAILABLE' }, 'failed'],
    [504, '', 'failed'],
    [500, '', 'failed'],
    [500, { code: 'SYSTEM_ERROR' }, 'failed'],
    [500, { code: 'SYSTEMERROR' }, 'failed'],
    [500, { code: 'BANK_ERROR' }, 'failed'],
    [500, { code: 'RATELIMIT_EXCEEDED' }, 'failed'],
    [403, { code: 'RATE_LIMITED' }, 'failed'],
    [429, { code: 'FREQENCY_LIMIT' }, 'limited'],
    [429, 'slow down', 'limited'],
  ])('%i %o passes', (status, data, kind) => {
    expect(kindOf(refused(status, data))).toBe(kind);
  });

  it.each([
    [500, { code: 'OPENID_MISMATCH' }],
    [500, { code: 'INVALID_TRANSACTIONID' }],
    [501, { code: 'SYSTEM_ERROR' }],
    [400, { code: 'PARAM_ERROR' }],
    [401, { code: 'SIGN_ERROR' }],
    [403, { code: 'OUT_TRADE_NO_USED' }],
    [403, { code: 'NOT_ENOUGH' }],
    [404, { code: 'ORDER_NOT_EXIST' }],
    [409, { code: 'ALREADY_EXISTS' }],
  ])('%i %o would come again', (status, data) => {
    expect(kindOf(refused(status, data))).toBeUndefined();
  });

  it('a failure of APIv2 is told by its code, for its status is 200', () => {
    const response = responded(200);
    const failure = (code: string) => new ApiError({ operation: 'POST v2/a', code, message: '', response });
    expect(kindOf(failure('SYSTEMERROR'), true)).toBe('failed');
    expect(endingOf(failure('FREQUENCY_LIMITED'), true)).toMatchObject({ kind: 'failed', isSlow: true });
    expect(kindOf(failure('NOTENOUGH'), true)).toBeUndefined();
    // The documentation asks for a minute before that is sent again.
    expect(kindOf(failure('INVALID_REQ_TOO_MUCH'), true)).toBeUndefined();
  });

  it('a connection that never came about sent nothing', () => {
    expect(kindOf(unsent(lost('ECONNREFUSED')))).toBe('unsent');
    expect(kindOf(unsent(lost('EAI_AGAIN')))).toBe('unsent');
  });

  it('a certificate that is not trusted is not trusted the next time', () => {
    expect(kindOf(unsent(lost('DEPTH_ZERO_SELF_SIGNED_CERT')))).toBeUndefined();
  });

  it('a proxy that refuses would refuse again, unless it reaches nobody itself', () => {
    const by = (status: number) => unsent(AxiosError.from(refusedBy(undefined, status, undefined)));
    expect([403, 407].map((status) => kindOf(by(status)))).toEqual([undefined, undefined]);
    expect([502, 503].map((status) => kindOf(by(status)))).toEqual(['unsent', 'unsent']);
  });

  it('a request that axios refuses is refused the next time', () => {
    expect(kindOf(unsent(lost('ERR_BAD_OPTION')))).toBeUndefined();
  });

  it.each(['ECONNRESET', 'EPIPE'])('a connection that was kept alive and is gone was dropped: %s', (code) => {
    expect(kindOf(lost(code, { reusedSocket: true }))).toBe('dropped');
    expect(kindOf(lost(code, { reusedSocket: false }))).toBe('lost');
    expect(kindOf(lost(code, { reusedSocket: true }), true)).toBe('lost');
  });

  it('what came and cannot be used, and what the caller ended, is not asked again', () => {
    expect(kindOf(new SignatureError('SIGNATURE_DIGEST', ''))).toBeUndefined();
    expect(kindOf(new ResponseError('RESPONSE_NOT_JSON', ''))).toBeUndefined();
    expect(kindOf(new CanceledError())).toBeUndefined();
    expect(kindOf(new TypeError('of the caller'))).toBeUndefined();
  });

  it.each([
    ['3', 3_000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['Thursday, 01-Jan-26 00:00:05 GMT', 5_000],
    ['soon', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['in 2099', undefined],
    ['Retry 2099', undefined],
    ['', undefined],
  ])('with Retry-After: %s it says when to come again', (value, after) => {
    const now = Date.UTC(2026, 0, 1);
    expect(endingOf(refused(503, '', { 'retry-after': value }), false, now)?.after).toBe(after);
  });

  it('a 202 is to be asked again, unless it is the success, the user is paying, or it was asked for otherwise', () => {
    const accepted = { kind: 'accepted', after: undefined };
    expect(acceptedOf(responded(202), {})).toEqual(accepted);
    expect(acceptedOf(responded(202, { state: 'x' }), {})).toEqual(accepted);
    expect(acceptedOf(responded(202), { response: 'empty' })).toBeUndefined();
    expect(acceptedOf(responded(202, { code: 'USERPAYING' }), {})).toBeUndefined();
    for (const other of [{ responseType: 'stream' }, { responseType: 'text' }, { sink: 'file' }]) {
      expect(acceptedOf({ ...responded(202), config: { ...config, ...other } as typeof config }, {})).toBeUndefined();
    }
  });
});

const kinds = ['unsent', 'dropped', 'lost', 'limited', 'failed', 'accepted'] as const;

/** The endings after which an operation is sent again. */
const repeated = (traits: Traits, { method = 'post', inferred = false, data = undefined as unknown } = {}) =>
  kinds.filter((kind) => isHarmless({ kind }, asked(traits, method, data), inferred));

describe('a second request does no harm', () => {
  it('where it only reads', () => {
    expect(repeated({}, { method: 'get' })).toEqual(kinds);
  });

  it('where the documentation states it', () => {
    expect(repeated({ repeat: 'stated' })).toEqual(kinds);
  });

  it('where it is inferred and nothing was accepted, or the caller takes it upon himself', () => {
    expect(repeated({ repeat: 'inferred' })).toEqual(['unsent', 'limited']);
    expect(repeated({ repeat: 'inferred' }, { inferred: true })).toEqual(kinds);
  });

  it('where a rate was exceeded, if it is stated for that alone', () => {
    expect(repeated({ repeat: 'limited' }, { inferred: true })).toEqual(['unsent', 'limited']);
  });

  it('where nothing was sent, if nothing is known', () => {
    expect(repeated({}, { inferred: true })).toEqual(['unsent']);
  });

  it('by a number that may be left out, where it is there', () => {
    const traits = { repeat: 'stated', number: 'out_subsidy_no' } as const;
    expect(repeated(traits, { data: '{"out_subsidy_no":"1"}' })).toEqual(kinds);
    for (const data of ['{}', '{"out_subsidy_no":""}', '{"out_subsidy_no":null}', undefined]) {
      expect(repeated(traits, { data, inferred: true })).toEqual(['unsent']);
    }
  });
});

describe('of the operations of WeChat Pay', () => {
  const endingsFor = (verb: 'get' | 'post', template: string, inferred = false) =>
    repeated(traitsOf(verb, template), { method: verb, inferred });

  it.each(['v3/pay/transactions/native', 'v3/profitsharing/orders', 'v3/fund-app/mch-transfer/transfer-bills'])(
    '%s is sent again after every ending that passes',
    (template) => {
      expect(endingsFor('post', template)).toEqual(kinds);
    },
  );

  it.each([
    ['v2/pay/micropay', 'a code is good for one payment'],
    ['v3/pay/transactions/codepay', 'a code is good for one payment'],
    ['v2/mmpaymkttransfers/sendredpack', 'a query goes before a red packet is sent again'],
    ['v2/mmpaymkttransfers/promotion/transfers', 'and before a transfer of APIv2'],
    ['v2/pay/partner/pappayapply', 'and before a user is charged by contract'],
    ['v3/refund/domestic/refunds', 'a refund that comes again within a minute may be refused though it was taken'],
    ['v3/merchant-service/complaints-v2/{complaint_id}/response', 'the user would get a second reply'],
    ['v3/med-ins/orders', 'another number may be another payment'],
    ['v3/of/tomorrow', 'nobody knows it'],
  ])('%s is not sent again: %s', (template) => {
    expect(endingsFor('post', template, true)).toEqual(['unsent']);
  });

  it('after a 429 the outcome of a refund and of an undocumented transfer is open', () => {
    for (const template of ['v3/refund/domestic/refunds', 'v3/ecommerce/mch-transfer/transfer-bills']) {
      expect(endingsFor('post', template, true)).not.toContain('limited');
    }
  });

  it('a transfer by authorisation wants a query after everything but a 429', () => {
    expect(endingsFor('post', 'v3/fund-app/mch-transfer/transfer-bills/transfer', true)).toEqual(['unsent', 'limited']);
  });
});

describe('how long the next attempt waits', () => {
  it('twice as long each time, from half a second', () => {
    expect([1, 2, 3].map((attempt) => pauseOf({ kind: 'failed' }, attempt, 1))).toEqual([500, 1_000, 2_000]);
  });

  it('from two seconds where it came too often', () => {
    expect([1, 2].map((attempt) => pauseOf({ kind: 'limited', isSlow: true }, attempt, 1))).toEqual([2_000, 4_000]);
  });

  it('at random, half of it at least', () => {
    expect([0, 0.5, 1].map((chance) => pauseOf({ kind: 'failed' }, 1, chance))).toEqual([250, 375, 500]);
  });

  it('no less than Retry-After', () => {
    expect(pauseOf({ kind: 'failed', after: 5_000 }, 1, 0)).toBe(5_000);
    expect(pauseOf({ kind: 'failed', after: 1 }, 1, 0)).toBe(250);
  });
});

describe('whether it is repeated', () => {
  const moment = { ...firstCourse, left: 30_000, chance: 1 };
  const order = asked({ repeat: 'stated' });
  const failed: Ending = { kind: 'failed' };
  const retries = () => createRetries({ attempts: 3, inferred: false });

  it('is decided until the attempts are used up', () => {
    const again = (attempt: number) => pauseBefore(failed, order, retries(), { ...moment, attempt });
    expect([1, 2, 3].map(again)).toEqual([500, 1_000, undefined]);
  });

  it("is the call's own decision before it is the client's", () => {
    const own = (retry: unknown) => ({ ...order, config: { method: 'post', retry } });
    const again = (retry: unknown, attempt: number) =>
      pauseBefore(failed, own(retry), retries(), { ...moment, attempt });
    expect(again(false, 1)).toBeUndefined();
    expect(again({ attempts: 1 }, 1)).toBeUndefined();
    expect(again({ attempts: 4 }, 3)).toBe(2_000);
    expect(again({}, 2)).toBe(1_000);
    expect(again({}, 3)).toBeUndefined();
    const off = createRetries({ attempts: 1, inferred: false });
    expect(pauseBefore(failed, own(true), off, moment)).toBe(500);
    expect(pauseBefore(failed, order, off, moment)).toBeUndefined();
  });

  it('depends on the time that is left', () => {
    const again = (left: number) => pauseBefore(failed, order, retries(), { ...moment, left });
    expect(again(501)).toBe(500);
    expect(again(500)).toBeUndefined();
    expect(again(-1)).toBeUndefined();
  });

  it('is not where the server wants more than a minute, so that no number outlives its time', () => {
    const again = (after: number) =>
      pauseBefore({ kind: 'failed', after }, order, retries(), { ...moment, left: Number.POSITIVE_INFINITY });
    expect(again(60_000)).toBe(60_000);
    expect(again(60_001)).toBeUndefined();
  });

  it('costs one of the budget, and is not without it', () => {
    const spent = retries();
    const made = Array.from({ length: 15 }, () => pauseBefore(failed, order, spent, moment));
    expect(made.filter((pause) => pause !== undefined)).toHaveLength(10);
    expect(spent.budget).toBe(0);
  });

  it('is at once, once and for nothing where a connection that was kept alive was dropped', () => {
    const spent = retries();
    const dropped: Ending = { kind: 'dropped' };
    expect(pauseBefore(dropped, order, spent, { ...moment, attempt: 3 })).toBe(0);
    expect(pauseBefore(dropped, order, spent, { ...moment, isReconnected: true })).toBe(500);
    expect(pauseBefore(dropped, order, spent, { ...moment, left: 0 })).toBeUndefined();
    expect(spent.budget).toBe(reserve - reserve / 10);
    expect(pauseBefore(dropped, asked({ repeat: 'inferred' }), spent, moment)).toBeUndefined();
    expect(pauseBefore(dropped, asked({}), spent, moment)).toBeUndefined();
  });
});
