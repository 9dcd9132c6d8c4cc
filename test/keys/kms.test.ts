import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import type { Sandbox } from '../../src/sandbox';
import type { SensitiveFailure } from '../../src/sensitive/open';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection, startSandbox } from '../support/client';
import { restartClock, stopClock } from '../support/clock';
import { opensslSeal } from '../support/oaep';
import { openssl } from '../support/openssl';
import { type Kms, startKms } from './kms';

let sandbox: Sandbox;
let kms: Kms;
beforeEach(async () => {
  sandbox = await startSandbox();
  sandbox.on('POST v3/echo', ({ json }) => ({ body: { json } }));
  kms = await startKms(sandbox.options.privateKey);
});
afterEach(() => Promise.all([sandbox.close(), kms.close()]));
restartClock();

/** A client that never sees the private key. */
const client = (changes: Partial<BuilderOptions> = {}): LooseNode => {
  const { privateKey: _, ...others } = sandbox.options;
  return looseClient({ ...others, signer: kms.signer, ...changes });
};
const order = { json: { out_trade_no: '1217752501201407033233368018' } };

describe('with a KMS in place of the private key', () => {
  it('a call is signed there, and the sensitive fields of its response are opened there', async () => {
    const merchantKey = openssl(['pkey', '-pubout'], sandbox.options.privateKey).toString();
    const payer_phone = opensslSeal('13800138000', merchantKey);
    sandbox.on('GET v3/merchant-service/complaints-v2', () => ({ body: { data: [{ payer_phone }] } }));
    const { data } = await client().chain('v3/merchant-service/complaints-v2').get({ query: {} });
    expect(data).toEqual({ data: [{ payer_phone: '13800138000' }] });
    expect(kms.asked).toEqual(['/sign', '/decrypt']);
    expect(sandbox.requests.at(-1)?.signatureAccepted).toBe(true);
  });

  it.each(['refuses', 'cuts off'] as const)(
    'that %s, a call says so, sends nothing, and may be repeated',
    async (mood) => {
      kms.mood = (count) => (count === 0 ? mood : undefined);
      const error = await rejection(client().chain('v3/echo').post(order));
      expect(error).toMatchObject({ name: 'RequestError', code: 'SIGNER_FAILED', cause: expect.any(Error) });
      expect(`${(error as Error).message}`).toContain('nothing was sent');
      expect(sandbox.requests).toEqual([]);
      expect((await client().chain('v3/echo').post(order)).data).toEqual(order);
    },
  );

  it('that keeps silent, a call ends by its timeout with nothing sent, also when the KMS speaks later', async () => {
    kms.mood = () => 'keeps silent';
    const clock = stopClock();
    const call = client()
      .chain('v3/echo')
      .post({ ...order, timeout: 3_000 });
    expect(await clock.passUntil(rejection(call), 1_000)).toMatchObject({
      ...{ name: 'TimeoutError', code: 'TIMEOUT' },
      message: expect.stringMatching(/nothing was sent\.$/),
    });
    kms.speak();
    kms.mood = () => undefined;
    await client().chain('v3/echo').post(order);
    expect(sandbox.requests).toHaveLength(1);
  });

  it('that keeps silent, a call that is given up sends nothing', async () => {
    kms.mood = () => 'keeps silent';
    const controller = new AbortController();
    const call = rejection(
      client()
        .chain('v3/echo')
        .post({ ...order, signal: controller.signal }),
    );
    await expect.poll(() => kms.asked).toHaveLength(1);
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError', message: expect.stringMatching(/nothing was sent\.$/) });
    kms.speak();
    kms.mood = () => undefined;
    await client().chain('v3/echo').post(order);
    expect(sandbox.requests).toHaveLength(1);
  });

  it('that fails now and then, of many calls at once exactly those are sent that it signed', async () => {
    kms.mood = (count) => (count % 3 === 0 ? 'refuses' : undefined);
    const root = client();
    const calls = Array.from({ length: 60 }, () => root.chain('v3/echo').post(order));
    const ends = await Promise.allSettled(calls);
    const failed = ends.filter((end) => end.status === 'rejected');
    expect(new Set(failed.map(({ reason }) => reason.code))).toEqual(new Set(['SIGNER_FAILED']));
    expect([failed.length, sandbox.requests.length]).toEqual([20, 40]);
    expect(sandbox.requests.every(({ signatureAccepted }) => signatureAccepted)).toBe(true);
  });

  it('that cannot decrypt, a call is carried out all the same, and its field stays as it came', async () => {
    kms.mood = (count) => (kms.asked[count] === '/decrypt' ? 'refuses' : undefined);
    const payer_phone = Buffer.alloc(256, 7).toString('base64');
    sandbox.on('GET v3/merchant-service/complaints-v2', () => ({ body: { data: [{ payer_phone }] } }));
    const told: SensitiveFailure[] = [];
    const onSensitiveFailure = (failure: SensitiveFailure) => void told.push(failure);
    const { data } = await client({ onSensitiveFailure }).chain('v3/merchant-service/complaints-v2').get({ query: {} });
    expect(data).toEqual({ data: [{ payer_phone }] });
    expect(told).toMatchObject([
      { field: 'data.data[0].payer_phone', error: { cause: { message: 'The KMS answered 503.' } } },
    ]);
  });
});
