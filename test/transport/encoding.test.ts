import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { type Platform, startPlatform } from '../support/platform';
import { signedXml, startV2Platform, type V2Platform } from '../support/v2-platform';
import { secret } from '../v2/client';

/** What goes over the wire after it was signed: what a gateway makes of it. */
let spoil: (body: Buffer) => { headers: Record<string, string>; body: Buffer };
let platform: Platform;
let relay: V2Platform;
let root: LooseNode;
const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', nonce_str: 'n', prepay_id: 'wx1' };

beforeAll(async () => {
  platform = await startPlatform(() => ({ body: '{"prepay_id":"wx1"}', wire: (body) => spoil(body) }));
  relay = await startV2Platform(secret);
  relay.answer(() => spoil(Buffer.from(signedXml(fields, secret))));
  root = looseClient({ ...platform.options, base_uri: platform.url, secret });
});
afterAll(() => Promise.all([platform.close(), relay.close()]));
beforeEach(() => {
  platform.requests.length = 0;
  relay.requests.length = 0;
  spoil = (body) => ({ headers: {}, body });
});

const pay = {
  v3: () => root.chain('v3/pay/transactions/native').post({ json: {} }),
  v2: () => root.chain('v2/pay/unifiedorder').post({ base_uri: relay.url, xml: {} }),
} as const;

describe.each(['v3', 'v2'] as const)('a response of %s', (name) => {
  const paid = { data: expect.objectContaining({ prepay_id: 'wx1' }) };

  it('is asked for in gzip and in nothing else', async () => {
    await pay[name]();
    const { requests } = name === 'v3' ? platform : relay;
    expect(requests.map(({ headers }) => headers['accept-encoding'])).toEqual(['gzip']);
  });

  it.each([
    ['gzip', 'gzip', gzipSync],
    ['gzip by its old name', 'X-GZIP', gzipSync],
    ['deflate, which nobody asked for', 'deflate', deflateSync],
    [
      'five times',
      'gzip, gzip, gzip, gzip, gzip',
      (body: Buffer) => [1, 2, 3, 4, 5].reduce((encoded) => gzipSync(encoded), body),
    ],
    ['one after the other', 'deflate, gzip', (body: Buffer) => gzipSync(deflateSync(body))],
  ] as [string, string, (body: Buffer) => Buffer][])(
    'is verified as it was encoded: %s',
    async (_, encoding, encode) => {
      spoil = (body) => ({ headers: { 'Content-Encoding': encoding }, body: encode(body) });
      const response = await pay[name]();
      expect(response).toMatchObject(paid);
      expect(response.headers).not.toHaveProperty('content-encoding');
    },
  );

  it.each(['gzip', 'br', 'deflate', 'aws-chunked', 'UTF-8', 'identity'])(
    'that says Content-Encoding: %s and is not is verified as it came',
    async (encoding) => {
      spoil = (body) => ({ headers: { 'Content-Encoding': encoding }, body });
      expect(await pay[name]()).toMatchObject(paid);
    },
  );

  it('that is corrupt is no connection that was cut, and the error says what it is', async () => {
    const corrupt = (body: Buffer): Buffer => {
      const bytes = gzipSync(body);
      return Buffer.concat([bytes.subarray(0, 12), Buffer.alloc(8, 0xff), bytes.subarray(20)]);
    };
    for (const encode of [corrupt, (body: Buffer) => gzipSync(body).subarray(0, -12)]) {
      spoil = (body) => ({ headers: { 'Content-Encoding': 'gzip' }, body: encode(body) });
      expect(await rejection(pay[name]())).toMatchObject({
        code: name === 'v3' ? 'SIGNATURE_DIGEST' : 'RESPONSE_NOT_UTF8',
        message: expect.stringMatching(/says Content-Encoding: gzip and cannot be decoded by it.*query before/),
      });
    }
  });

  it('is not decoded more than five times', async () => {
    const encode = (body: Buffer): Buffer => [1, 2, 3, 4, 5, 6].reduce((encoded) => gzipSync(encoded), body);
    spoil = (body) => ({ headers: { 'Content-Encoding': Array(6).fill('gzip').join() }, body: encode(body) });
    expect(await rejection(pay[name]())).toMatchObject({
      code: name === 'v3' ? 'SIGNATURE_DIGEST' : 'RESPONSE_NOT_UTF8',
    });
  });

  it('that is forged is so in every encoding', async () => {
    for (const headers of [{ 'Content-Encoding': 'gzip' }, {}] as Record<string, string>[]) {
      spoil = (body) => ({ headers, body: Buffer.from(body.toString().replace('wx1', 'wx2')) });
      expect(await rejection(pay[name]())).toMatchObject({ code: 'SIGNATURE_DIGEST' });
    }
  });
});

describe('an error', () => {
  it.each([
    ['gzip', (body: string) => gzipSync(body)],
    ['gzip, untrue', (body: string) => Buffer.from(body)],
  ] as const)('is read in %s', async (_, encode) => {
    relay.answer(() => ({
      status: 400,
      headers: { 'Content-Encoding': 'gzip' },
      body: encode('{"code":"PARAM_ERROR","message":"参数错误"}'),
    }));
    const call = root.chain('v3/thing').post({ base_uri: relay.url, json: {} });
    expect(await rejection(call)).toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' });
  });
});
