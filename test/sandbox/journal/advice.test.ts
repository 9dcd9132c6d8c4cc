import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import type { RequestEntry } from '../../../src/sandbox/journal/entry';
import { startSandbox } from '../../support/client';
import { type Call, call } from '../client';
import { latestEntry } from './reader';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const entryOf = async (method: string, target: string, options: Call = {}): Promise<RequestEntry> => {
  await call(sandbox, method, target, options).catch(() => undefined);
  return latestEntry<RequestEntry>(sandbox, 'request');
};

const native = '/v3/pay/transactions/native';
const order = {
  ...{ appid: 'wx8888888888888888', mchid: '1900000109', description: 'x', out_trade_no: '1217752501201407' },
  ...{ notify_url: 'https://shop.example/notify', amount: { total: 1 } },
};

describe('a request that is refused for something else than its signature', () => {
  it.each<[string, object, string, string]>([
    [
      'a number of the wrong kind',
      { ...order, amount: { total: '0.01' } },
      '/body/amount/total（总金额）应为整数，单位是分',
      '/body/amount/total must be an integer, in 分',
    ],
    [
      'a text that is too long',
      { ...order, out_trade_no: 'x'.repeat(33) },
      '字符串，至少 6 个字符，至多 32 个字符',
      'a string, of at least 6 characters, of at most 32 characters',
    ],
    [
      'a field with a misspelt name',
      { ...order, notify_ur: 'x', foo: 1 },
      '/body/notify_ur（是 notify_url 吗？）、/body/foo；',
      '/body/notify_ur (did you mean notify_url?), /body/foo; ',
    ],
  ])('is told the rule: %s', async (_, json, zh, en) => {
    const { code, advice } = await entryOf('POST', native, { json });
    expect(code).toBe('PARAM_ERROR');
    expect(advice).toEqual({ zh: expect.stringContaining(zh), en: expect.stringContaining(en) });
  });

  it('is told what its code means', async () => {
    const { code, advice } = await entryOf('GET', '/v3/pay/transactions/out-trade-no/nope?mchid=1900000109');
    expect(code).toBe('ORDER_NOT_EXIST');
    expect(advice).toEqual({
      zh: '没有这个订单：商户号不对、单号种类不对，或下单没有成功；核对商户号、商户订单号与微信支付订单号；合单用合单的接口查。',
      en: 'There is no such order: another merchant, another kind of number, or it was never placed; compare the merchant and which of the two numbers it is; combined orders have their own query.',
    });
  });

  it('is told that there is no such path, or that it has another method', async () => {
    expect((await entryOf('GET', '/v3/pay/transaction/native')).advice?.en).toContain('no such operation');
    expect((await entryOf('GET', native)).advice?.en).toContain('header Allow');
  });

  it('is told that its error was asked for, by fail or by its own header', async () => {
    sandbox.fail('POST v3/pay/transactions/native', 'NO_AUTH');
    expect((await entryOf('POST', native, { json: order })).advice?.en).toContain('was asked for');
    const headers = { 'Wechatpay-Sandbox-Fail': 'NO_AUTH' };
    expect((await entryOf('POST', native, { json: order, headers })).advice?.zh).toContain('要来的');
  });

  it('of APIv2 is told what its code means, and one that is right nothing', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const asked = async (body: string): Promise<RequestEntry> => {
      const given = { method: 'POST', target: '/pay/orderquery', body };
      const url = new URL('/_sandbox/send', sandbox.options.base_uri);
      await fetch(url, { method: 'POST', headers, body: JSON.stringify(given) });
      return latestEntry<RequestEntry>(sandbox, 'request');
    };
    const numbers = '<appid>wx8888888888888888</appid><mch_id>1900000109</mch_id><out_trade_no>nope01</out_trade_no>';
    expect(await asked(`<xml>${numbers}<nonce_str>1</nonce_str></xml>`)).toMatchObject({
      ...{ code: 'ORDERNOTEXIST', advice: { en: expect.stringContaining('There is no such order') } },
    });
    expect(await entryOf('POST', native, { json: order })).not.toHaveProperty('advice');
  });

  it('is told of its signature alone where that is wrong', async () => {
    const { advice, signature } = await entryOf('POST', native, { json: {}, sign: { covers: '' } });
    expect(advice).toBeUndefined();
    expect(signature.advice).toBeDefined();
  });
});

describe('what a merchant should know of a request that is let in', () => {
  const serial = (): Record<string, string> => ({ 'Wechatpay-Serial': Object.keys(sandbox.options.certs)[0] ?? '' });
  const seconds = (offset: number): string => String(Math.floor(Date.now() / 1000) + offset);
  const cases: [string, () => Call, string][] = [
    ['no Wechatpay-Serial', () => ({ json: order }), 'There is no Wechatpay-Serial'],
    [
      'a clock that is off',
      () => ({ json: order, headers: serial(), sign: { timestamp: seconds(-200) } }),
      's off; beyond 300 s requests are refused',
    ],
    [
      'a notify_url with a query',
      () => ({ json: { ...order, notify_url: 'https://shop.example/notify?a=1' }, headers: serial() }),
      'must not have a query',
    ],
    [
      'a notify_url without TLS',
      () => ({ json: { ...order, notify_url: 'http://shop.example/notify' }, headers: serial() }),
      'has to be one of https',
    ],
    [
      'a long body',
      () => ({ json: { ...order, attach: 'x'.repeat(300_000) }, headers: serial() }),
      'only its beginning is here',
    ],
  ];
  it.each(cases)('%s', async (_, made, english) => {
    const { warnings } = await entryOf('POST', native, made());
    expect(warnings).toEqual([expect.stringMatching(/^[^\n]*。\n[^\n]*\.$/)]);
    expect(warnings[0]).toContain(english);
  });

  it.each([
    ['stale', 'asked for: stale'],
    ['reset', 'the operation was carried out'],
  ] as const)('a response that went wrong because it was asked for: %s', async (kind, english) => {
    sandbox.answerNext({ kind });
    const { warnings } = await entryOf('POST', native, { json: order, headers: serial() });
    expect(warnings).toEqual([expect.stringContaining(english)]);
  });

  it('nothing where all is well; a notify_url of this machine needs no TLS', async () => {
    const json = { ...order, notify_url: 'http://127.0.0.1:9/notify' };
    expect((await entryOf('POST', native, { json, headers: serial() })).warnings).toEqual([]);
  });
});
