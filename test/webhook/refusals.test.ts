import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isNotificationError, type LogEntry, Webhook } from '../../src/webhook';
import {
  apiV3Key,
  envelope,
  flip,
  flipBase64,
  headersFor,
  options,
  resource,
  sealed,
  secret,
  serial,
  signed,
} from './by-hand';

const honest = () => signed();
type Delivery = { body: unknown; headers: Record<string, string | string[] | undefined> };
const withHeader = (name: string, value: string | string[] | undefined) => (): Delivery => {
  const { body, headers } = honest();
  return { body, headers: { ...headers, [name]: value } };
};
const inside = (changes: object) => () => signed(envelope({}, changes));

/** What comes, the code that refuses it, and the status that it is answered with. */
const refusals: [what: string, make: () => Delivery, code: string, status: number][] = [
  ['no timestamp', withHeader('Wechatpay-Timestamp', undefined), 'SIGNATURE_HEADERS_INCOMPLETE', 401],
  ['no nonce', withHeader('Wechatpay-Nonce', undefined), 'SIGNATURE_HEADERS_INCOMPLETE', 401],
  ['no signature', withHeader('Wechatpay-Signature', undefined), 'SIGNATURE_HEADERS_INCOMPLETE', 401],
  ['no serial', withHeader('Wechatpay-Serial', undefined), 'SIGNATURE_HEADERS_INCOMPLETE', 401],
  ['an empty nonce', withHeader('Wechatpay-Nonce', '  '), 'SIGNATURE_HEADERS_INCOMPLETE', 401],
  ['no headers at all', () => ({ ...honest(), headers: undefined as never }), 'SIGNATURE_HEADERS_INCOMPLETE', 401],
  ['a repeated serial', withHeader('Wechatpay-Serial', [serial, serial]), 'SIGNATURE_HEADERS_REPEATED', 401],
  ['a serial in two cases', withHeader('WECHATPAY-SERIAL', serial), 'SIGNATURE_HEADERS_REPEATED', 401],
  ['a joined timestamp', withHeader('Wechatpay-Timestamp', '1, 2'), 'SIGNATURE_HEADERS_REPEATED', 401],
  ['a timestamp in words', withHeader('Wechatpay-Timestamp', 'now'), 'SIGNATURE_CLOCK', 401],
  ['a timestamp in ms', withHeader('Wechatpay-Timestamp', String(Date.now())), 'SIGNATURE_CLOCK', 401],
  ['a negative timestamp', withHeader('Wechatpay-Timestamp', '-1'), 'SIGNATURE_CLOCK', 401],
  ['a replay of last week', () => signed(envelope(), '1700000000'), 'SIGNATURE_CLOCK', 401],
  [
    'another timestamp',
    withHeader('Wechatpay-Timestamp', String(Math.floor(Date.now() / 1000) - 7)),
    'SIGNATURE_DIGEST',
    401,
  ],
  ['another nonce', withHeader('Wechatpay-Nonce', 'other'), 'SIGNATURE_DIGEST', 401],
  ['an unknown serial', withHeader('Wechatpay-Serial', 'PUB_KEY_ID_9'), 'SIGNATURE_SERIAL_UNKNOWN', 401],
  ['a serial in another case', withHeader('Wechatpay-Serial', serial.toLowerCase()), 'SIGNATURE_SERIAL_UNKNOWN', 401],
  ['a probe', withHeader('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${'A'.repeat(336)}`), 'SIGNATURE_PROBE', 401],
  ['a signature that is no base64', withHeader('Wechatpay-Signature', 'not base64!'), 'SIGNATURE_MALFORMED', 401],
  ['a signature too short', withHeader('Wechatpay-Signature', 'AAAA'), 'SIGNATURE_DIGEST', 401],
  [
    'a bit flipped in the signature',
    () => {
      const { body, headers } = honest();
      return { body, headers: { ...headers, 'Wechatpay-Signature': flipBase64(headers['Wechatpay-Signature'] ?? '') } };
    },
    'SIGNATURE_DIGEST',
    401,
  ],
  ['a bit flipped in the body', () => ({ ...honest(), body: flip(honest().body) }), 'SIGNATURE_DIGEST', 401],
  ['a blank behind the body', () => ({ ...honest(), body: `${honest().body} ` }), 'SIGNATURE_DIGEST', 401],
  [
    'a body parsed and written again',
    () => ({ ...honest(), body: JSON.stringify(envelope(), null, 1) }),
    'SIGNATURE_DIGEST',
    401,
  ],
  ['a parsed body', () => ({ ...honest(), body: envelope() }), 'BODY_NOT_RAW', 500],
  ['a missing body', () => ({ ...honest(), body: undefined }), 'BODY_NOT_RAW', 500],
  ['an empty body', () => signed(''), 'BODY_EMPTY', 400],
  ['an empty body of bytes', () => signed(new Uint8Array()), 'BODY_EMPTY', 400],
  ['10 MB', () => signed(Buffer.alloc(10 * 1024 * 1024, ' ')), 'BODY_TOO_LARGE', 413],
  [
    'gzip',
    () => ({ body: gzipSync(honest().body), headers: { ...honest().headers, 'Content-Encoding': 'gzip' } }),
    'BODY_ENCODED',
    415,
  ],
  ['signed gzip', () => signed(gzipSync(honest().body)), 'BODY_NOT_UTF8', 400],
  ['signed bytes that are not UTF-8', () => signed(Buffer.from([0x7b, 0xff, 0x7d])), 'BODY_NOT_UTF8', 400],
  ['signed text that is not JSON', () => signed('{"id":'), 'BODY_NOT_JSON', 400],
  ['a signed list', () => signed([]), 'BODY_NOT_JSON', 400],
  ['a signed null', () => signed('null'), 'BODY_NOT_JSON', 400],
  ['no id', () => signed(envelope({ id: undefined })), 'ENVELOPE_INVALID', 400],
  ['an id of a number', () => signed(envelope({ id: 7 })), 'ENVELOPE_INVALID', 400],
  ['no event_type', () => signed(envelope({ event_type: '' })), 'ENVELOPE_INVALID', 400],
  ['no resource', () => signed(envelope({ resource: null })), 'ENVELOPE_INVALID', 400],
  ['another algorithm', inside({ algorithm: 'AEAD_AES_128_GCM' }), 'ENVELOPE_INVALID', 400],
  ['associated_data of a number', inside({ associated_data: 1 }), 'ENVELOPE_INVALID', 400],
  ['a nonce of 11 bytes', inside({ nonce: 'fdasflkja48' }), 'RESOURCE_MALFORMED', 400],
  ['a nonce of 16 bytes', inside({ nonce: 'fdasflkja484fdas' }), 'RESOURCE_MALFORMED', 400],
  ['a ciphertext that is no base64', inside({ ciphertext: 'not base64!' }), 'RESOURCE_MALFORMED', 400],
  ['a ciphertext shorter than a tag', inside({ ciphertext: 'AAAA' }), 'RESOURCE_MALFORMED', 400],
  [
    'a bit flipped in the ciphertext',
    inside({ ciphertext: flipBase64(sealed('{}'), 0) }),
    'RESOURCE_NOT_AUTHENTIC',
    400,
  ],
  ['a bit flipped in the tag', inside({ ciphertext: flipBase64(sealed('{}'), 17) }), 'RESOURCE_NOT_AUTHENTIC', 400],
  [
    'a tag cut short',
    inside({
      ciphertext: Buffer.from(sealed(JSON.stringify(resource)), 'base64')
        .subarray(0, -4)
        .toString('base64'),
    }),
    'RESOURCE_NOT_AUTHENTIC',
    400,
  ],
  ['another nonce of the resource', inside({ nonce: 'fdasflkja485' }), 'RESOURCE_NOT_AUTHENTIC', 400],
  ['other associated_data', inside({ associated_data: 'refund' }), 'RESOURCE_NOT_AUTHENTIC', 400],
  [
    'a resource of another merchant',
    inside({ ciphertext: sealed('{}', 'transaction', 'fdasflkja484', 'k'.repeat(32)) }),
    'RESOURCE_NOT_AUTHENTIC',
    400,
  ],
  ['a resource that is no JSON', inside({ ciphertext: sealed('no JSON') }), 'RESOURCE_NOT_JSON', 400],
  ['a resource that is a list', inside({ ciphertext: sealed('[]') }), 'RESOURCE_NOT_JSON', 400],
  ['a payment called a refund', () => signed(envelope({ event_type: 'REFUND.SUCCESS' })), 'EVENT_TYPE_MISMATCH', 400],
  [
    'a payment’s content called a refund',
    () => signed(envelope({ event_type: 'REFUND.SUCCESS' }, { original_type: 'refund' })),
    'EVENT_TYPE_MISMATCH',
    400,
  ],
  ['a refund called a payment', () => signed(envelope({}, { original_type: 'refund' })), 'EVENT_TYPE_MISMATCH', 400],
  [
    'a refund’s content called a payment',
    () => signed(envelope({}, {}, { refund_status: 'SUCCESS' })),
    'EVENT_TYPE_MISMATCH',
    400,
  ],
  [
    'an abnormal refund called a success',
    () =>
      signed(envelope({ event_type: 'REFUND.SUCCESS' }, { original_type: 'refund' }, { refund_status: 'ABNORMAL' })),
    'EVENT_TYPE_MISMATCH',
    400,
  ],
  [
    'an unpaid order among several called paid',
    () =>
      signed(
        envelope(
          {},
          {},
          { combine_out_trade_no: '1', sub_orders: [{ trade_state: 'SUCCESS' }, { trade_state: 'NOTPAY' }] },
        ),
      ),
    'EVENT_TYPE_MISMATCH',
    400,
  ],
  [
    'an unpaid order called paid',
    () => signed(envelope({}, {}, { ...resource, trade_state: 'NOTPAY' })),
    'EVENT_TYPE_MISMATCH',
    400,
  ],
];

describe.each(refusals)('%s', (_, make, code, status) => {
  const { body, headers } = make();

  it(`is refused with ${code} and leaks nothing`, async () => {
    const error = await new Webhook(options).parse(body as never, headers).catch((reason: unknown) => reason);
    expect(isNotificationError(error) && error.code).toBe(code);
    const { message } = error as Error;
    expect(message).toMatch(/^[^\n]{20,900}\.$/);
    for (const secretText of [apiV3Key, secret, resource.out_trade_no, 'wxd678'])
      expect(message).not.toContain(secretText);
  });

  it(`is answered ${status} without reaching a handler`, async () => {
    const entries: LogEntry[] = [];
    const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry) });
    let reached = 0;
    webhook.on('*', () => {
      reached += 1;
    });
    const answer = await webhook.receive(body as never, headers);
    expect([answer.status, JSON.parse(answer.body), reached]).toEqual([status, { code: 'FAIL', message: code }, 0]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ code });
    expect(JSON.stringify(entries)).not.toContain(apiV3Key);
  });
});

describe('a parsed body', () => {
  it('is told how to get the raw one in each framework', async () => {
    const { headers } = honest();
    const error = await new Webhook(options).parse(envelope() as never, headers).catch((reason: Error) => reason);
    for (const word of ['express', 'koa', 'fastify', 'rawBody: true', 'Next.js', 'Hono', 'isBase64Encoded']) {
      expect((error as Error).message).toContain(word);
    }
  });
});

describe('the log', () => {
  const levelsOf = async (delivery: Delivery): Promise<string[]> => {
    const entries: LogEntry[] = [];
    const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry) });
    await webhook.receive(delivery.body as never, delivery.headers as never);
    return entries.map(({ level }) => level);
  };

  it('is quiet about junk and probes', async () => {
    expect(await levelsOf({ body: '', headers: {} })).toEqual(['debug']);
    expect(await levelsOf({ body: 'id=1', headers: {} })).toEqual(['debug']);
    expect(await levelsOf({ body: '<html></html>', headers: {} })).toEqual(['debug']);
    expect(await levelsOf(withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/AAA')())).toEqual(['debug']);
  });

  it('warns of what a wrong key or clock of ours would cause', async () => {
    expect(await levelsOf(withHeader('Wechatpay-Serial', 'PUB_KEY_ID_9')())).toEqual(['warn']);
    expect(await levelsOf(signed(envelope(), '1700000000'))).toEqual(['warn']);
  });

  it('is not loud about XML that anybody may have sent', async () => {
    const junk = ['<?php', '<html></html>', '<\u0000', `<a>${'x'.repeat(140_000)}<sign></a>`];
    for (const body of junk) expect(await levelsOf({ body, headers: {} })).toEqual(['debug']);
    expect(await levelsOf({ body: Buffer.from('<\xff', 'latin1'), headers: {} })).toEqual(['debug']);
    const refund = '<xml><appid>a</appid><req_info>AAAA</req_info></xml>';
    expect(await levelsOf({ body: refund, headers: {} })).toEqual(['warn']);
  });

  it('is loud about a genuine notification that cannot be opened', async () => {
    expect(
      await levelsOf(inside({ ciphertext: sealed('{}', 'transaction', 'fdasflkja484', 'k'.repeat(32)) })()),
    ).toEqual(['error']);
    expect(await levelsOf({ body: envelope(), headers: headersFor('') })).toEqual(['error']);
  });

  it('carries the Request-ID, on one line', async () => {
    const entries: LogEntry[] = [];
    const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry) });
    await webhook.receive('x', { 'request-id': '08F8-0\nforged' });
    expect(entries[0]).toMatchObject({ requestId: '08F8-0?forged' });
  });
});
