import { Agent } from 'node:https';
import axios from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import type { RequestEntry } from '../../../src/sandbox/journal/entry';
import { startSandbox } from '../../support/client';
import { openapi } from '../../support/valid-request';
import { get as call } from '../client';
import { latestEntry, startReader } from './reader';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ speed: 3 });
  await sandbox.addBrand('7');
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const ask = async (path: string, body?: unknown): Promise<{ status: number; json: Record<string, unknown> }> => {
  const headers = { 'Content-Type': 'application/json' };
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(new URL(`/_sandbox/${path}`, sandbox.options.base_uri), init);
  return { status: response.status, json: response.status === 204 ? {} : Object(await response.json()) };
};

const native = 'POST v3/pay/transactions/native';

describe('what is asked of a sandbox by its page', () => {
  it('is the time: how fast it passes, and how far it was moved', async () => {
    const before = (await ask('clock')).json;
    expect(before).toMatchObject({ speed: 3 });
    await sandbox.advance('1h');
    const after = (await ask('clock')).json;
    expect(Number(after.moved) - Number(before.moved)).toBe(3_600_000);
    expect(Number(after.now) - Number(before.now)).toBeGreaterThanOrEqual(3_600_000);
  });

  it('is what is still to go wrong, each as long as it is', async () => {
    const none = { answers: [], failures: [], deliveries: [] };
    expect((await ask('faults')).json).toEqual(none);
    sandbox.answerNext({ kind: 'stale', seconds: 301 });
    sandbox.answerNext({ kind: 'html' });
    sandbox.fail(native, 'NO_AUTH');
    sandbox.notifyNext({ kind: 'signtest' });
    const all = {
      answers: [{ kind: 'stale', seconds: 301 }, { kind: 'html' }],
      failures: [{ operation: native, code: 'NO_AUTH' }],
      deliveries: [{ kind: 'signtest' }],
    };
    expect((await ask('faults')).json).toEqual(all);
    await call(sandbox, '/v3/certificates');
    expect((await ask('faults')).json).toEqual({ ...all, answers: [{ kind: 'html' }] });
    expect((await ask('clear-faults', {})).status).toBe(204);
    expect((await ask('faults')).json).toEqual(none);
  });

  it('hears of faults that were put there, taken and cleared', async () => {
    const reader = await startReader(sandbox.options.base_uri);
    const changed = ({ event }: { event: string }): boolean => event === 'changed';
    await reader.until(({ event }) => event === 'ready');
    sandbox.answerNext({ kind: 'html' });
    await reader.until(changed);
    await call(sandbox, '/v3/certificates');
    await reader.until(changed);
    sandbox.fail(native, 'NO_AUTH');
    await reader.until(changed);
    await ask('clear-faults', {});
    await reader.until(changed);
    reader.leave();
  });

  it('is every operation with its title and its errors', async () => {
    const operations = Object.values((await ask('operations')).json) as Record<string, unknown>[];
    expect(operations).toHaveLength(
      Object.values<Record<string, unknown>>(openapi.paths)
        .flatMap((item) => [item, ...((item['x-same-path'] ?? []) as Record<string, unknown>[])])
        .flatMap((item) => ['get', 'post', 'put', 'patch', 'delete'].filter((verb) => verb in item)).length,
    );
    const { summary, 'x-error-codes': errors } = openapi.paths['/v3/pay/transactions/native'].post;
    const found = operations.find(({ operation }) => operation === native);
    expect(found).toMatchObject({ title: summary });
    const codes = found?.codes as { code: string; status: number; message: string }[];
    expect(codes.map(({ code, status }) => `${status} ${code}`).sort()).toEqual(
      Object.entries<string[]>(errors)
        .flatMap(([status, names]) => names.map((name) => `${status} ${name}`))
        .sort(),
    );
    expect(codes.find(({ code }) => code === 'PARAM_ERROR')?.message).toMatch(/^参数.*\na parameter has/s);
    for (const { code } of codes) expect((await ask('fail', { operation: native, code })).status).toBe(204);
  });

  it('is what a client needs', async () => {
    expect((await ask('options')).json).toEqual(sandbox.options);
  });
});

describe('a request that the sandbox is to send to itself', () => {
  it('is signed as the merchant, with what it says and nothing else', async () => {
    const { json: sample } = await ask(`sample?operation=${encodeURIComponent(native)}`);
    const { json } = await ask('send', { ...sample, headers: { 'X-Own': '1', Authorization: 'forged', Host: 'evil' } });
    expect(json).toEqual({ id: expect.any(Number), status: 200 });
    const entry = await latestEntry<RequestEntry>(sandbox, 'request');
    expect(entry).toMatchObject({ id: json.id, operation: native, verdict: 'accepted', body: sample.body });
    expect(entry.headers).toMatchObject({ 'x-own': '1' });
    expect(Object.values(entry.headers)).not.toContain('evil');
    expect(sandbox.state.transactions).toMatchObject([{ trade_state: 'NOTPAY' }]);
    const again = (await ask(`sample?operation=${encodeURIComponent(native)}`)).json;
    expect(JSON.parse(`${again.body}`).out_trade_no).not.toBe(JSON.parse(`${sample.body}`).out_trade_no);
  });

  it('is signed as a brand where it is one of the brand API', async () => {
    const target = '/brand/card-member/cards';
    await sandbox.addBrand('9');
    for (const brand_id of ['9', undefined]) {
      await ask('send', { method: 'GET', target, brand_id });
      const { verdict, headers } = await latestEntry<RequestEntry>(sandbox, 'request');
      expect(verdict).toBe('accepted');
      expect(headers.authorization).toContain(`brand_id="${brand_id ?? 7}"`);
    }
    expect(await ask('send', { method: 'GET', target, brand_id: '1' })).toEqual({
      ...{ status: 400, json: { message: 'There is no brand 1; make it with addBrand.' } },
    });
  });

  it.each(['MD5', 'HMAC-SHA256'])('of APIv2 is signed anew by its sign_type: %s', async (type) => {
    const number = `order-${type}`;
    const body = `<xml><out_trade_no>${number}</out_trade_no><sign>stale</sign><sign_type>${type}</sign_type></xml>`;
    await ask('send', { method: 'POST', target: '/pay/orderquery', body });
    expect(await latestEntry<RequestEntry>(sandbox, 'request')).toMatchObject({
      ...{ operation: 'POST v2/pay/orderquery', verdict: 'accepted', numbers: [number] },
    });
  });

  it('may ask for an error, and may get no response at all', async () => {
    const target = '/v3/pay/transactions/id/1217752501201407033233368018?mchid=1900000109';
    const headers = { 'Wechatpay-Sandbox-Fail': 'ORDER_CLOSED' };
    expect((await ask('send', { method: 'GET', target, headers })).json).toMatchObject({ status: 400 });
    sandbox.answerNext({ kind: 'reset' });
    expect((await ask('send', { method: 'GET', target })).json).toEqual({ id: expect.any(Number), status: 0 });
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'another host',
      { method: 'GET', target: 'https://api.mch.weixin.qq.com/v3/certificates' },
      'target must be a path',
    ],
    [
      'another host, by two slashes and a line feed',
      { method: 'GET', target: '/v3\r\nHost: x' },
      'target must be a path',
    ],
    ['the control API', { method: 'POST', target: '/_sandbox/reset' }, 'target must be a path'],
    ['no method', { target: '/v3/certificates' }, 'method must be GET, POST'],
    ['another method', { method: 'CONNECT', target: '/v3/certificates' }, 'method must be GET, POST'],
    ['a body that is no text', { method: 'POST', target: '/v3/x', body: { a: 1 } }, 'body must be text'],
    ['a header with a line feed', { method: 'GET', target: '/v3/x', headers: { a: 'b\r\nc: d' } }, 'headers must be'],
    ['a header without a name', { method: 'GET', target: '/v3/x', headers: { '': 'b' } }, 'headers must be'],
    ['headers that are none', { method: 'GET', target: '/v3/x', headers: [['a', 'b']] }, 'headers must be'],
    ['an option that nobody knows', { method: 'GET', target: '/v3/x', boddy: '' }, '"boddy" is no option of send'],
  ])('is refused before anything is sent: %s', async (_, given, message) => {
    expect(await ask('send', given)).toEqual({ status: 400, json: { message: expect.stringContaining(message) } });
    expect(sandbox.requests).toEqual([]);
  });

  it('has no sample of an operation that is not documented', async () => {
    expect(await ask('sample?operation=GET%20v3%2Fnope')).toEqual({
      status: 400,
      json: { message: expect.stringContaining('"GET v3/nope" is no documented operation') },
    });
  });
});

describe('a sandbox without a brand', () => {
  it('has samples of the brand API, and says what is missing when one is sent', async () => {
    const alone = await startSandbox();
    try {
      const at = axios.create({ baseURL: `${alone.options.base_uri}_sandbox/`, validateStatus: null });
      const { data: sample } = await at.get('sample', { params: { operation: 'GET brand/card-member/cards' } });
      expect(sample).toMatchObject({ method: 'GET', target: expect.stringMatching(/^\/brand\/card-member\/cards/) });
      const { status, data } = await at.post('send', sample);
      expect([status, data]).toEqual([400, { message: 'There is no brand; make it with addBrand.' }]);
    } finally {
      await alone.close();
    }
  });
});

describe('a sandbox that speaks HTTPS', () => {
  it('hands its authority out, and sends to itself', async () => {
    const secure = await startSandbox({ tls: true });
    try {
      const at = axios.create({
        ...{ baseURL: `${secure.options.base_uri}_sandbox/`, httpsAgent: new Agent({ ca: secure.ca ?? '' }) },
      });
      expect((await at.get('options')).data).toEqual({ ...secure.options, ca: secure.ca });
      const { data } = await at.post('send', { method: 'GET', target: '/v3/certificates' });
      expect(data).toEqual({ id: expect.any(Number), status: secure.requests[0]?.status });
      expect(secure.requests[0]?.signatureAccepted).toBe(true);
    } finally {
      await secure.close();
    }
  });
});
