import { createDecipheriv, createVerify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type LogEntry, Webhook } from '../../src/webhook';
import { createPlatform, type NotificationFault } from '../../src/webhook/testing';

const platform = await createPlatform();
const webhook = () => new Webhook({ ...platform.options, v2: true });
const draft = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '中文', trade_state: 'SUCCESS' } };

describe('notification', () => {
  it('is signed and sealed as the platform would, by what node:crypto says', async () => {
    const { body, headers } = await platform.notification(draft);
    const [key] = Object.values(platform.options.certs);
    const verify = createVerify('RSA-SHA256').update(
      `${headers['Wechatpay-Timestamp']}\n${headers['Wechatpay-Nonce']}\n`,
    );
    const signature = headers['Wechatpay-Signature'] ?? '';
    expect(key && verify.update(body).update('\n').verify(key, signature, 'base64')).toBe(true);
    const { resource } = JSON.parse(body.toString()) as { resource: Record<string, string> };
    const sealed = Buffer.from(resource.ciphertext ?? '', 'base64');
    const decipher = createDecipheriv('aes-256-gcm', platform.options.apiV3Key, resource.nonce ?? '');
    decipher.setAAD(Buffer.from(resource.associated_data ?? '')).setAuthTag(sealed.subarray(-16));
    const plaintext = decipher.update(sealed.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
    expect(JSON.parse(plaintext)).toEqual(draft.resource);
  });

  it('lets every field be said', async () => {
    const all = {
      ...draft,
      id: 'EV-1',
      create_time: '2018-06-08T10:34:56+08:00',
      resource_type: 'other',
      summary: '支付成功',
      original_type: 'transaction',
      associated_data: '',
      nonce: 'fdasflkja484',
      timestamp: Math.floor(Date.now() / 1000) - 7,
      signatureNonce: 'a-nonce',
      headers: { 'Request-ID': 'a-request', 'Content-Type': undefined },
    };
    const { body, headers } = await platform.notification(all);
    expect(headers).toMatchObject({
      'Request-ID': 'a-request',
      'Wechatpay-Nonce': 'a-nonce',
      'Wechatpay-Timestamp': String(all.timestamp),
    });
    expect(headers).not.toHaveProperty('Content-Type');
    expect(await webhook().parse(body, headers)).toEqual({
      id: 'EV-1',
      create_time: '2018-06-08T10:34:56+08:00',
      resource_type: 'other',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      original_type: 'transaction',
      resource: draft.resource,
    });
  });

  it('has an id of its own each time', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => JSON.parse((await platform.notification(draft)).body.toString()).id),
    );
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each<[NotificationFault, string]>([
    ['signature', 'SIGNATURE_DIGEST'],
    ['signtest', 'SIGNATURE_PROBE'],
    ['tampered', 'SIGNATURE_DIGEST'],
    ['truncated', 'SIGNATURE_DIGEST'],
    ['unknown-serial', 'SIGNATURE_SERIAL_UNKNOWN'],
    ['stale', 'SIGNATURE_CLOCK'],
    ['unsigned', 'SIGNATURE_HEADERS_INCOMPLETE'],
    ['ciphertext', 'RESOURCE_NOT_AUTHENTIC'],
    ['tag', 'RESOURCE_NOT_AUTHENTIC'],
    ['nonce', 'RESOURCE_MALFORMED'],
    ['gzip', 'BODY_ENCODED'],
    ['not-utf8', 'BODY_NOT_UTF8'],
    ['empty', 'BODY_EMPTY'],
    ['too-large', 'BODY_TOO_LARGE'],
  ])('goes wrong by %s, and is refused with %s', async (fault, code) => {
    const { body, headers } = await platform.notification({ ...draft, fault });
    await expect(webhook().parse(body, headers)).rejects.toMatchObject({ code });
  });

  it('makes a probe as it was captured: 355 characters that are no base64', async () => {
    const { headers } = await platform.notification({ ...draft, fault: 'signtest' });
    expect(headers['Wechatpay-Signature']).toMatch(/^WECHATPAY\/SIGNTEST\/[\w+/]{336}$/);
  });

  it('may be sealed for another merchant, signed under another serial, or have any body', async () => {
    const foreign = await platform.notification({ ...draft, apiV3Key: 'k'.repeat(32) });
    await expect(webhook().parse(foreign.body, foreign.headers)).rejects.toMatchObject({
      code: 'RESOURCE_NOT_AUTHENTIC',
    });
    const other = await platform.notification({ ...draft, serial: 'ABC', signature: 'AAAA' });
    expect(other.headers).toMatchObject({ 'Wechatpay-Serial': 'ABC', 'Wechatpay-Signature': 'AAAA' });
    const any = await platform.notification({ ...draft, body: '[]' });
    await expect(webhook().parse(any.body, any.headers)).rejects.toMatchObject({ code: 'BODY_NOT_JSON' });
  });
});

describe('notificationV2', () => {
  it('is signed with MD5 or HMAC-SHA256, sealed where it has to be', async () => {
    const fields = { mch_id: '10000100', transaction_id: '1', out_trade_no: '2' };
    const made = [
      platform.notificationV2({ fields }),
      platform.notificationV2({ fields, sign_type: 'HMAC-SHA256' }),
      platform.notificationV2({ fields: { mch_id: '1' }, req_info: { out_refund_no: '3' } }),
      platform.notificationV2({ fields: { event_id: 'e', event_type: 'CHECK.FAIL' }, event: { out_order_no: '4' } }),
    ];
    const events = await Promise.all(made.map(({ body, headers }) => webhook().parse(body, headers)));
    expect(events).toMatchObject([
      { event_type: 'v2/transaction-success', resource: fields },
      { event_type: 'v2/transaction-success', resource: fields },
      { event_type: 'v2/refund-processed', resource: { out_refund_no: '3' } },
      { event_type: 'v2/CHECK.FAIL', resource: { out_order_no: '4' } },
    ]);
  });

  it('may be signed with another secret, with any sign, or with none', async () => {
    const fields = { mch_id: '10000100', transaction_id: '1' };
    const codes = [{ secret: 'k'.repeat(32) }, { sign: 'A'.repeat(32) }, { sign: null }].map(async (changes) => {
      const { body, headers } = platform.notificationV2({ fields, ...changes });
      return webhook()
        .parse(body, headers)
        .catch(({ code }: { code: string }) => code);
    });
    expect(await Promise.all(codes)).toEqual(['SIGNATURE_DIGEST', 'SIGNATURE_DIGEST', 'SIGNATURE_HEADERS_INCOMPLETE']);
  });
});

describe('request', () => {
  it('goes to webhook.fetch as it is', async () => {
    const entries: LogEntry[] = [];
    const receiver = new Webhook({ ...platform.options, log: (entry) => entries.push(entry) });
    receiver.on('TRANSACTION.SUCCESS', () => {});
    const request = await platform.request('https://shop.example/notify', draft);
    expect((await receiver.fetch(request)).status).toBe(204);
    expect(entries).toEqual([]);
  });
});

describe('createPlatform', () => {
  it('takes its key, its id, its secrets and its clock', async () => {
    const now = () => Date.parse('2020-01-01T00:00:00Z');
    const fixed = { id: 'PUB_KEY_ID_1', apiV3Key: 'a'.repeat(32), secret: 'b'.repeat(32), now };
    const other = await createPlatform(fixed);
    expect(other.options).toMatchObject({ apiV3Key: 'a'.repeat(32), secret: 'b'.repeat(32) });
    const { body, headers } = await other.notification(draft);
    expect(headers).toMatchObject({ 'Wechatpay-Serial': 'PUB_KEY_ID_1', 'Wechatpay-Timestamp': '1577836800' });
    expect(JSON.parse(body.toString())).toMatchObject({ create_time: '2020-01-01T08:00:00+08:00' });
    expect((await new Webhook({ ...other.options, now }).parse(body, headers)).resource).toEqual(draft.resource);
  });

  it('refuses a secret that has not 32 bytes', async () => {
    await expect(createPlatform({ apiV3Key: 'short' })).rejects.toMatchObject({ code: 'API_V3_KEY_INVALID' });
  });
});
