import { describe, expect, it } from 'vitest';
import { Webhook } from '../../src/webhook';
import { makePair, openssl, withFile } from '../support/openssl';
import { apiV3Key, envelope, flip, headersFor, options, resource, sealed, serial, signed } from './by-hand';

const webhook = new Webhook(options);

describe('a genuine notification', () => {
  it('comes back with its envelope, its resource opened in place of the ciphertext', async () => {
    const { body, headers } = signed();
    expect(await webhook.parse(body, headers)).toEqual({
      id: 'EV-2018022511223320873',
      create_time: '2015-05-20T13:29:35+08:00',
      resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS',
      kind: 'DirectPayment',
      summary: '支付成功',
      original_type: 'transaction',
      resource,
    });
  });

  it('is verified by what OpenSSL signed', async () => {
    const pair = makePair();
    const body = JSON.stringify(envelope());
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = withFile(pair.pkcs8, (key) =>
      openssl(['dgst', '-sha256', '-sign', key], `${timestamp}\nnonce\n${body}\n`),
    ).toString('base64');
    const headers = {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': 'nonce',
      'wechatpay-signature': signature,
      'wechatpay-serial': pair.serial,
    };
    const event = await new Webhook({ certs: { [pair.serial]: pair.certificate }, apiV3Key }).parse(body, headers);
    expect(event.resource).toEqual(resource);
  });

  it('is verified by a certificate whose serial comes in lower case, or is listed so', async () => {
    const pair = makePair();
    const body = JSON.stringify(envelope());
    const [upper, lower] = [pair.serial.toUpperCase(), pair.serial.toLowerCase()];
    expect(upper).not.toBe(lower);
    for (const [listed, named] of [
      [upper, lower],
      [lower, upper],
      [lower, lower],
    ] as const) {
      const its = new Webhook({ certs: { [listed]: pair.certificate }, apiV3Key });
      const headers = { ...headersFor(body, undefined, pair.pkcs8), 'Wechatpay-Serial': named };
      expect((await its.parse(body, headers)).resource).toEqual(resource);
    }
  });

  it('keeps the digits of an integer beyond 2⁵³, as text', async () => {
    const content = '{"out_trade_no":"1","trade_state":"SUCCESS","id":12345678901234567891,"amount":{"total":1}}';
    const { body, headers } = signed(envelope({}, {}, content));
    expect((await webhook.parse(body, headers)).resource).toMatchObject({
      id: '12345678901234567891',
      amount: { total: 1 },
    });
  });

  it('is read as text or as bytes, also as a view into a larger buffer', async () => {
    const { body, headers } = signed();
    const larger = Buffer.concat([Buffer.from('before'), body, Buffer.from('after')]);
    const view = new Uint8Array(larger.buffer, larger.byteOffset + 6, body.length);
    for (const form of [body, body.toString(), new Uint8Array(body), view]) {
      expect((await webhook.parse(form, headers)).resource).toEqual(resource);
    }
  });

  it('is read with headers of Node, of Fetch, in a Map, in any case', async () => {
    const { body, headers } = signed();
    const cased = (change: (name: string) => string) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [change(name), value]));
    const forms = [
      headers,
      cased((name) => name.toLowerCase()),
      cased((name) => name.toUpperCase()),
      new Headers(headers),
      new Map(Object.entries(headers)) as never,
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ];
    for (const form of forms) expect((await webhook.parse(body, form)).id).toBe('EV-2018022511223320873');
  });

  it('may leave associated_data and original_type out, or empty', async () => {
    for (const inside of [{ associated_data: '' }, { associated_data: undefined }, { associated_data: null }]) {
      const ciphertext = sealed(JSON.stringify(resource), '');
      const { body, headers } = signed(envelope({}, { ...inside, ciphertext, original_type: undefined }));
      expect(await webhook.parse(body, headers)).toMatchObject({ resource, original_type: undefined });
    }
  });

  it('may hold fields that are not documented', async () => {
    const { body, headers } = signed(envelope({ new_field: 1 }, { new_field: 1 }, { ...resource, new_field: [1] }));
    expect((await webhook.parse(body, headers)).resource).toEqual({ ...resource, new_field: [1] });
  });

  it('is verified at any size, and refused with one bit flipped', async () => {
    for (const length of [10, 60_000, 70_000, 900_000]) {
      const content = { ...resource, attach: 'x'.repeat(length) };
      const { body, headers } = signed(envelope({}, {}, content));
      const roomy = new Webhook({ ...options, bodyLimit: 2_000_000 });
      expect((await roomy.parse(body, headers)).resource).toEqual(content);
      await expect(roomy.parse(flip(body), headers)).rejects.toMatchObject({ code: 'SIGNATURE_DIGEST' });
    }
  });

  it('of an unknown type is verified and opened all the same', async () => {
    const { body, headers } = signed(envelope({ event_type: 'SOMETHING.NEW' }, { original_type: 'new' }, { a: 1 }));
    expect(await webhook.parse(body, headers)).toMatchObject({ event_type: 'SOMETHING.NEW', resource: { a: 1 } });
  });

  it('may be up to 300 s off, either way, and not a second more', async () => {
    const now = Math.floor(Date.now() / 1000) * 1000;
    const still = new Webhook({ ...options, now: () => now });
    const at = (offset: number) => signed(envelope(), String(now / 1000 + offset));
    for (const offset of [-300, 300]) {
      const { body, headers } = at(offset);
      expect((await still.parse(body, headers)).event_type).toBe('TRANSACTION.SUCCESS');
    }
    for (const offset of [-301, 301]) {
      const { body, headers } = at(offset);
      await expect(still.parse(body, headers)).rejects.toMatchObject({ code: 'SIGNATURE_CLOCK' });
    }
  });

  it('is verified by exactly the key that it names, while a merchant migrates', async () => {
    const other = makePair();
    const both = new Webhook({ ...options, certs: { [other.serial]: other.certificate, ...options.certs } });
    const { body, headers } = signed();
    expect((await both.parse(body, headers)).id).toBe('EV-2018022511223320873');
    const named = { ...headers, 'Wechatpay-Serial': other.serial };
    await expect(both.parse(body, named)).rejects.toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });
});

describe('a webhook', () => {
  it('says at once which option cannot work', () => {
    const bad = (changes: object) => () => new Webhook({ ...options, ...changes });
    expect(bad({ certs: undefined })).toThrow(expect.objectContaining({ code: 'CERTS_INVALID' }));
    expect(bad({ certs: {} })).toThrow(expect.objectContaining({ code: 'CERTS_INVALID' }));
    expect(bad({ apiV3Key: undefined })).toThrow(expect.objectContaining({ code: 'API_V3_KEY_INVALID' }));
    expect(bad({ apiV3Key: 'sixteen-bytes-xx' })).toThrow(expect.objectContaining({ code: 'API_V3_KEY_INVALID' }));
    expect(bad({ secret: 'sixteen-bytes-xx' })).toThrow(expect.objectContaining({ code: 'SECRET_INVALID' }));
    expect(bad({ bodyLimit: 0 })).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
    expect(bad({ budget: '4500' })).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
    expect(() => new Webhook(undefined as never)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
  });

  it('keeps its secrets out of what prints it', async () => {
    const { inspect } = await import('node:util');
    const shown = inspect(webhook, { depth: null, showHidden: true }) + JSON.stringify(webhook);
    expect(shown).not.toContain(apiV3Key);
    expect(shown).not.toContain(options.secret);
  });

  it('names a key that is not there, and nothing else of what came', async () => {
    const { body, headers } = signed();
    const strange = { ...headers, 'Wechatpay-Serial': `${serial}\n<script>` };
    const error = await webhook.parse(body, strange).catch((reason: Error) => reason);
    expect(error).toMatchObject({ code: 'SIGNATURE_SERIAL_UNKNOWN' });
    expect((error as Error).message).not.toMatch(/[\n<]/);
  });
});
