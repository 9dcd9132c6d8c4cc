import { describe, expect, it, vi } from 'vitest';
import { type LogEntry, Webhook } from '../../src/webhook';
import { envelope, options, signed } from './by-hand';

const make = (clock: { now: number } = { now: Date.now() }) => {
  const entries: LogEntry[] = [];
  const webhook = new Webhook({ ...options, now: () => clock.now, log: (entry) => entries.push(entry) });
  return { webhook, entries, clock };
};

const unknownKey = (serial: string) => {
  const { body, headers } = signed();
  return [body, { ...headers, 'Wechatpay-Serial': serial }] as const;
};

describe('what anyone can cause', () => {
  it('is logged once for each reason, and then once a minute with its number', async () => {
    const { webhook, entries, clock } = make();
    for (let index = 0; index < 1_000; index += 1) await webhook.receive(...unknownKey(`PUB_KEY_ID_${index}`));
    await webhook.receive('junk', {});
    expect(entries).toMatchObject([
      { level: 'warn', code: 'SIGNATURE_SERIAL_UNKNOWN', message: expect.stringContaining('PUB_KEY_ID_0,') },
      { level: 'debug', code: 'SIGNATURE_HEADERS_INCOMPLETE' },
    ]);
    expect(entries[0]).not.toHaveProperty('count');
    clock.now += 59_999;
    await webhook.receive('junk', {});
    expect(entries).toHaveLength(2);
    clock.now += 1;
    await webhook.receive('junk', {});
    expect(entries.slice(2)).toMatchObject([
      { code: 'SIGNATURE_SERIAL_UNKNOWN', count: 999, message: expect.stringMatching(/PUB_KEY_ID_999,.*999 in 60 s/) },
      { code: 'SIGNATURE_HEADERS_INCOMPLETE', count: 1 },
    ]);
    clock.now += 60_000;
    await webhook.receive('junk', {});
    expect(entries.slice(4)).toMatchObject([{ code: 'SIGNATURE_HEADERS_INCOMPLETE', count: 1 }]);
  });

  it('is told when a genuine notification is the next to arrive', async () => {
    const { webhook, entries, clock } = make();
    webhook.on('TRANSACTION.SUCCESS', () => undefined);
    for (let index = 0; index < 3; index += 1) await webhook.receive('', {});
    clock.now += 60_000;
    const { body, headers } = signed(envelope(), String(Math.floor(clock.now / 1000)));
    expect((await webhook.receive(body, headers)).status).toBe(204);
    expect(entries).toMatchObject([{ code: 'BODY_EMPTY' }, { code: 'BODY_EMPTY', count: 2 }]);
  });

  it('is logged at once again after a quiet minute, also when the clock was put back', async () => {
    const { webhook, entries, clock } = make();
    for (const offset of [0, 60_000, -3_600_000]) {
      clock.now += offset;
      await webhook.receive('', {});
    }
    expect(entries.map(({ code, count }) => [code, count])).toEqual(Array(3).fill(['BODY_EMPTY', undefined]));
  });

  it('is no reason to leave out what the platform itself has signed', async () => {
    const { webhook, entries } = make();
    for (const id of ['1', '2', '3']) {
      const { body, headers } = signed({ ...envelope({ id }), resource: 'x' });
      await webhook.receive(body, headers);
    }
    expect(entries.map(({ code }) => code)).toEqual(Array(3).fill('ENVELOPE_INVALID'));
  });

  it('keeps no process alive', async () => {
    vi.useFakeTimers();
    try {
      const { webhook } = make();
      for (let index = 0; index < 10; index += 1) await webhook.receive('', {});
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the envelope of a notification whose headers a gateway spoilt', () => {
  const { body, headers } = signed();
  const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));

  it.each(['Timestamp', 'Nonce', 'Signature', 'Serial'])('is a warning that names Wechatpay-%s', async (name) => {
    const { webhook, entries } = make();
    expect((await webhook.receive(body, without(`Wechatpay-${name}`))).status).toBe(401);
    expect(entries).toMatchObject([
      {
        level: 'warn',
        code: 'SIGNATURE_HEADERS_INCOMPLETE',
        message: expect.stringMatching(`lacks Wechatpay-${name}, .*gateway.*let them pass`),
      },
    ]);
  });

  it.each([
    ['repeated', { 'Wechatpay-Nonce': 'a, b' }, 'SIGNATURE_HEADERS_REPEATED'],
    ['rewritten', { 'Wechatpay-Signature': 'a b%2B' }, 'SIGNATURE_MALFORMED'],
    ['added', { 'Content-Encoding': 'gzip' }, 'BODY_ENCODED'],
  ])('is a warning where one was %s', async (_, changed, code) => {
    const { webhook, entries } = make();
    await webhook.receive(body, { ...headers, ...changed });
    expect(entries).toMatchObject([{ level: 'warn', code }]);
  });

  it('is told apart from junk, which stays quiet beside it', async () => {
    const { webhook, entries } = make();
    const junk = ['{}', '[]', '{"resource":{"algorithm":"AEAD_AES_256_GCM"}}', body.subarray(1), 'AEAD_AES_256_GCM'];
    for (const each of junk) await webhook.receive(each, {});
    const large = JSON.stringify({ ...envelope(), more: 'x'.repeat(70_000) });
    await webhook.receive(large, {});
    await webhook.receive(body, {});
    expect(entries.map(({ level }) => level)).toEqual(['debug', 'warn']);
  });

  it('says nothing of a probe, which comes so by intention', async () => {
    const { webhook, entries } = make();
    await webhook.receive(body, { ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${'A'.repeat(336)}` });
    expect(entries).toMatchObject([{ level: 'debug', code: 'SIGNATURE_PROBE' }]);
  });
});
