import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, Sandbox, SignatureHeader } from '../../src/sandbox';
import { startSandbox } from '../support/client';
import { call, get, isSigned } from './client';

let sandbox: Sandbox;
let carriedOut = 0;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.on('GET v3/order', () => {
    carriedOut += 1;
    return { body: { state: 'DONE', total: 199, name: '中' } };
  });
  sandbox.on('GET v3/words', () => ({ body: { state: true } }));
  sandbox.on('GET v3/quiet', () => ({}));
});
afterAll(() => sandbox.close());
beforeEach(() => {
  carriedOut = 0;
});

const HONEST = { state: 'DONE', total: 199, name: '中' };
const go = (fault: Fault) => {
  sandbox.answerNext(fault);
  return get(sandbox, '/v3/order');
};

describe('faults that spoil the response of an operation that was carried out', () => {
  it('signature: base64 of the right length, over other bytes', async () => {
    const answer = await go({ kind: 'signature' });
    expect(String(answer.headers['wechatpay-signature'])).toMatch(/^[\w+/]{342}==$/);
    expect([answer.json, isSigned(sandbox, answer), carriedOut]).toEqual([HONEST, false, 1]);
  });

  it('signtest: the platform’s probe, 355 characters that are no base64', async () => {
    const answer = await go({ kind: 'signtest' });
    const signature = String(answer.headers['wechatpay-signature']);
    expect(signature).toMatch(/^WECHATPAY\/SIGNTEST\/[\w+/]+$/);
    expect([signature.length, isSigned(sandbox, answer), carriedOut]).toEqual([355, false, 1]);
  });

  it('tampered: one byte changed, still JSON of the same length', async () => {
    const answer = await go({ kind: 'tampered' });
    expect(answer.json).toEqual({ ...HONEST, total: 198 });
    expect([isSigned(sandbox, answer), carriedOut]).toEqual([false, 1]);
    sandbox.answerNext({ kind: 'tampered' });
    expect((await get(sandbox, '/v3/words')).json).toEqual({ ttate: true });
  });

  it('truncated: half the body, and a Content-Length that agrees', async () => {
    const answer = await go({ kind: 'truncated' });
    const whole = Buffer.byteLength(JSON.stringify(HONEST));
    expect(answer.body.length).toBe(Math.floor(whole / 2));
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect([isSigned(sandbox, answer), carriedOut]).toEqual([false, 1]);
  });

  it('unknown-serial: a key that the merchant does not have, or the one that is named', async () => {
    const answer = await go({ kind: 'unknown-serial' });
    const serial = String(answer.headers['wechatpay-serial']);
    expect(serial).toMatch(/^PUB_KEY_ID_\d{28}$/);
    expect(Object.keys(sandbox.options.certs)).not.toContain(serial);
    const [id = ''] = Object.keys(sandbox.options.certs);
    expect(isSigned(sandbox, { ...answer, headers: { ...answer.headers, 'wechatpay-serial': id } })).toBe(true);
    const named = await go({ kind: 'unknown-serial', serial: 'ABC' });
    expect([named.headers['wechatpay-serial'], carriedOut]).toEqual(['ABC', 2]);
  });

  it('stale: 301 s in the past, or as told, and signed correctly', async () => {
    const seconds = () => Math.floor(Date.now() / 1000);
    const stampOf = ({ headers }: Awaited<ReturnType<typeof go>>) => Number(headers['wechatpay-timestamp']);
    const start = seconds();
    const past = await go({ kind: 'stale' });
    const future = await go({ kind: 'stale', seconds: -400 });
    const end = seconds();
    expect(stampOf(past)).toBeGreaterThanOrEqual(start - 301);
    expect(stampOf(past)).toBeLessThanOrEqual(end - 301);
    expect(stampOf(future)).toBeGreaterThanOrEqual(start + 400);
    expect(stampOf(future)).toBeLessThanOrEqual(end + 400);
    expect([isSigned(sandbox, past), isSigned(sandbox, future), carriedOut]).toEqual([true, true, 2]);
  });

  it('unsigned: all headers of the signature missing, or the ones that are named', async () => {
    const bare = await go({ kind: 'unsigned' });
    expect(Object.keys(bare.headers).filter((name) => name.startsWith('wechatpay'))).toEqual([]);
    expect(bare.json).toEqual(HONEST);
    const headers: SignatureHeader[] = ['Wechatpay-Nonce', 'Wechatpay-Serial'];
    const partly = await go({ kind: 'unsigned', headers });
    expect(partly.headers['wechatpay-nonce']).toBeUndefined();
    expect(partly.headers['wechatpay-serial']).toBeUndefined();
    expect(partly.headers['wechatpay-timestamp']).toBeDefined();
    expect([partly.headers['wechatpay-signature']?.length, carriedOut]).toEqual([344, 2]);
  });

  it('reset: no response at all, though the operation was carried out', async () => {
    await expect(go({ kind: 'reset' })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect([carriedOut, sandbox.requests.at(-1)?.status]).toEqual([1, 0]);
  });

  it('cut: the connection ends in the middle of the body', async () => {
    await expect(go({ kind: 'cut' })).rejects.toThrow('aborted');
    expect([carriedOut, sandbox.requests.at(-1)?.status]).toEqual([1, 200]);
  });

  it('delay: the right response, late', async () => {
    const start = performance.now();
    const answer = await go({ kind: 'delay', ms: 80 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(79);
    expect([answer.json, isSigned(sandbox, answer), carriedOut]).toEqual([HONEST, true, 1]);
  });

  it('leave a 204 whole, which has no byte to change', async () => {
    for (const kind of ['tampered', 'truncated'] as const) {
      sandbox.answerNext({ kind });
      const answer = await get(sandbox, '/v3/quiet');
      expect([answer.status, isSigned(sandbox, answer)]).toEqual([204, true]);
    }
    sandbox.answerNext({ kind: 'cut' });
    await expect(get(sandbox, '/v3/quiet')).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('faults that replace the operation', () => {
  it('status: the documented error of that status, signed', async () => {
    const answer = await go({ kind: 'status', status: 429 });
    expect([answer.status, answer.json.code, isSigned(sandbox, answer)]).toEqual([429, 'RATELIMIT_EXCEEDED', true]);
    const own = await go({ kind: 'status', status: 500, body: { code: 'SYSTEM_ERROR' }, signed: false });
    expect([own.status, own.json, isSigned(sandbox, own)]).toEqual([500, { code: 'SYSTEM_ERROR' }, false]);
    const accepted = await go({ kind: 'status', status: 202 });
    expect([accepted.status, accepted.body.length, carriedOut]).toEqual([202, 0, 0]);
  });

  it('html: a gateway’s page, unsigned, 502 unless told otherwise', async () => {
    const answer = await go({ kind: 'html' });
    expect([answer.status, answer.headers['content-type'], isSigned(sandbox, answer)]).toEqual([
      502,
      'text/html',
      false,
    ]);
    expect(answer.body.toString()).toContain('<html>');
    expect([(await go({ kind: 'html', status: 200 })).status, carriedOut]).toEqual([200, 0]);
  });

  it('no-content: a signed 204', async () => {
    const answer = await go({ kind: 'no-content' });
    expect([answer.status, isSigned(sandbox, answer), carriedOut]).toEqual([204, true, 0]);
  });

  it('empty: a signed 200 without a body', async () => {
    const answer = await go({ kind: 'empty' });
    expect([answer.status, answer.body.length, isSigned(sandbox, answer), carriedOut]).toEqual([200, 0, true, 0]);
    expect(answer.headers['content-length']).toBe('0');
  });

  it('redirect: elsewhere, unsigned', async () => {
    const answer = await go({ kind: 'redirect', location: 'http://127.0.0.1/login' });
    expect([answer.status, answer.headers.location]).toEqual([302, 'http://127.0.0.1/login']);
    expect([isSigned(sandbox, answer), carriedOut]).toEqual([false, 0]);
  });

  it('body: any response, signed unless told otherwise', async () => {
    const answer = await go({ kind: 'body', body: '{"id":9007199254740993}' });
    expect([answer.status, answer.body.toString()]).toEqual([200, '{"id":9007199254740993}']);
    expect(isSigned(sandbox, answer)).toBe(true);
    const raw = await go({ kind: 'body', body: Buffer.from([1]), contentType: 'a/b', signed: false, status: 418 });
    expect([raw.status, raw.headers['content-type'], raw.body.length]).toEqual([418, 'a/b', 1]);
    expect([isSigned(sandbox, raw), carriedOut]).toEqual([false, 0]);
  });
});

describe('the queue of faults', () => {
  it('gives one fault to each response, in order, then none', async () => {
    sandbox.answerNext({ kind: 'status', status: 500 });
    sandbox.answerNext({ kind: 'status', status: 503 });
    const statuses = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await get(sandbox, '/v3/order')).status);
    expect(statuses).toEqual([500, 503, 200]);
  });

  it('goes before a refusal, whose reason is still recorded', async () => {
    sandbox.answerNext({ kind: 'empty' });
    const { status } = await call(sandbox, 'GET', '/v3/order', { authorization: null });
    expect([status, sandbox.requests.at(-1)?.signatureAccepted, carriedOut]).toEqual([200, false, 0]);
  });
});
