import { createCipheriv, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AesEcb } from '../../src/crypto/aes-ecb';
import { AesGcm } from '../../src/crypto/aes-gcm';
import { isNotificationError } from '../../src/errors';
import { Webhook } from '../../src/webhook';
import { rejection } from '../support/client';
import { fieldsOf, holds, outcomeOf, text, textOf } from '../support/law';

const now = Date.parse('2026-08-08T10:34:56+08:00');
const serial = 'PUB_KEY_ID_0114232134912410000000000000';
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

const ascii = (length: number): fc.Arbitrary<string> => textOf('abcXYZ019', { minLength: length, maxLength: length });
const key = ascii(32);
const nonce = ascii(12);
const aad = fc.oneof(fc.constant(''), text());

/** RFC 5116 by Node's own cipher: the ciphertext, and its tag behind it. */
const sealed = (plaintext: string | Uint8Array, by: string, iv: string, beside: string): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', by, iv);
  cipher.setAAD(Buffer.from(beside));
  return Buffer.concat([cipher.update(plaintext as string, 'utf8'), cipher.final(), cipher.getAuthTag()]);
};

const flipped = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  const place = at % (copy.length * 8);
  copy[place >> 3] = (copy[place >> 3] ?? 0) ^ (1 << (place & 7));
  return copy;
};

describe('what is sealed by AES-256-GCM', () => {
  it('is opened with its key, nonce and associated_data, and sealing what was opened gives the same (round trip)', () =>
    holds([text({ maxLength: 100 }), key, nonce, aad], (plaintext, by, iv, beside) => {
      const ciphertext = sealed(plaintext, by, iv, beside).toString('base64');
      expect(AesGcm.decrypt(ciphertext, by, iv, beside)).toBe(plaintext);
      expect(AesGcm.encrypt(plaintext, by, iv, beside)).toBe(ciphertext);
      expect(Buffer.byteLength(ciphertext, 'base64')).toBe(Buffer.byteLength(plaintext) + 16);
    }));

  it('is opened by no other key, nonce or associated_data, and not with one bit of it flipped or a byte cut off', () =>
    holds(
      [text({ maxLength: 60 }), key, nonce, aad, key, nonce, aad, fc.nat()],
      (plaintext, by, iv, beside, otherKey, otherIv, otherAad, at) => {
        fc.pre(otherKey !== by && otherIv !== iv && otherAad !== beside);
        const bytes = sealed(plaintext, by, iv, beside);
        const ciphertext = bytes.toString('base64');
        const tries: Parameters<typeof AesGcm.decrypt>[] = [
          [ciphertext, otherKey, iv, beside],
          [ciphertext, by, otherIv, beside],
          [ciphertext, by, iv, otherAad],
          [flipped(bytes, at).toString('base64'), by, iv, beside],
        ];
        for (const each of tries) {
          expect(outcomeOf(() => AesGcm.decrypt(...each))).toMatchObject({ error: { code: 'DECRYPTION_FAILED' } });
        }
        const cut = bytes.subarray(0, at % bytes.length).toString('base64');
        expect(outcomeOf(() => AesGcm.decrypt(cut, by, iv, beside))).toMatchObject({
          error: { code: expect.stringMatching(/^(?:DECRYPTION_FAILED|CIPHERTEXT_INVALID)$/) },
        });
      },
    ));

  it('is refused where it is not text, and where its base64 is spelt in any other way', () =>
    holds(
      [fc.uint8Array({ maxLength: 20 }), key, nonce, fc.nat(), textOf('\n =-_%A\0', { minLength: 1, maxLength: 1 })],
      (plaintext, by, iv, at, junk) => {
        const ciphertext = sealed(plaintext, by, iv, '').toString('base64');
        const isText = Buffer.from(Buffer.from(plaintext).toString()).equals(plaintext);
        const { value, error } = outcomeOf(() => AesGcm.decrypt(ciphertext, by, iv));
        if (isText) expect(value).toBe(Buffer.from(plaintext).toString());
        else expect(error).toMatchObject({ code: 'PLAINTEXT_NOT_TEXT' });
        const place = at % (ciphertext.length + 1);
        const misspelt = ciphertext.slice(0, place) + junk + ciphertext.slice(place);
        expect(outcomeOf(() => AesGcm.decrypt(misspelt, by, iv))).toMatchObject({
          error: { code: 'CIPHERTEXT_INVALID' },
        });
      },
    ));
});

describe('what is encrypted by AES-256-ECB', () => {
  it('is opened with its key, and encrypting what was opened gives the same (round trip)', () =>
    holds([text({ maxLength: 100 }), key], (plaintext, by) => {
      const cipher = createCipheriv('aes-256-ecb', by, null);
      const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]).toString('base64');
      expect(AesEcb.decrypt(ciphertext, by)).toBe(plaintext);
      expect(AesEcb.encrypt(plaintext, by)).toBe(ciphertext);
    }));
});

const fieldName = textOf('abc_', { minLength: 1 });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fieldsOf(fieldName, tie('value'), 3),
  ),
}));
/** What an event of a type that is not documented may hold. */
const resource = fieldsOf(fieldName, value);
const id = textOf('EV-0189', { minLength: 1 });

interface Sent {
  id: string;
  event_type: string;
  resource: object;
  by: string;
  iv: string;
  beside: string;
}
const sent: fc.Arbitrary<Sent> = fc.record({
  id,
  event_type: textOf('ABC.', { minLength: 1 }).map((each) => `NEW.${each}`),
  resource,
  by: key,
  iv: nonce,
  beside: aad,
});

const bodyOf = ({ id, event_type, resource, by, iv, beside }: Sent): Buffer =>
  Buffer.from(
    JSON.stringify({
      id,
      event_type,
      create_time: '2026-08-08T10:34:56+08:00',
      resource_type: 'encrypt-resource',
      summary: '通知',
      resource: {
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: sealed(JSON.stringify(resource), by, iv, beside).toString('base64'),
        nonce: iv,
        associated_data: beside,
      },
    }),
  );

const headersOf = (body: Uint8Array, by = privateKey): Record<string, string> => {
  const [timestamp, once] = [`${now / 1_000}`, 'a-nonce'];
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${once}\n`), body, Buffer.from('\n')]);
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': once,
    'Wechatpay-Signature': sign('sha256', message, by).toString('base64'),
    'Wechatpay-Serial': serial,
  };
};

const webhookWith = (apiV3Key: string): Webhook =>
  new Webhook({ certs: { [serial]: publicKey }, apiV3Key, now: () => now });

describe('a notification', () => {
  it('that is sealed and signed by hand is opened as what was sealed (round trip)', () =>
    holds(
      [sent],
      async (given) => {
        const body = bodyOf(given);
        expect(await webhookWith(given.by).parse(body, headersOf(body))).toMatchObject({
          id: given.id,
          event_type: given.event_type,
          kind: undefined,
          resource: given.resource,
        });
      },
      'signature',
    ));

  it('is refused by a webhook with any other APIv3密钥, and one that another key signed by every webhook', () =>
    holds(
      [sent, key],
      async (given, otherKey) => {
        fc.pre(otherKey !== given.by);
        const body = bodyOf(given);
        const headers = headersOf(body);
        expect(await rejection(webhookWith(otherKey).parse(body, headers))).toMatchObject({
          code: 'RESOURCE_NOT_AUTHENTIC',
        });
        const forged = headersOf(body, stranger.privateKey);
        expect(await rejection(webhookWith(given.by).parse(body, forged))).toMatchObject({ code: 'SIGNATURE_DIGEST' });
      },
      'signature',
    ));

  const genuine = bodyOf({
    id: 'EV-1',
    event_type: 'NEW.A',
    resource: { a: 1 },
    by: 'k'.repeat(32),
    iv: 'n'.repeat(12),
    beside: 'x',
  });
  const headers = headersOf(genuine);
  const webhook = webhookWith('k'.repeat(32));

  it('is refused, by an error of its own, with any bit of its body or of a header flipped, cut off, or with any body at all', () =>
    holds(
      [
        fc.constantFrom('body', ...Object.keys(headers)),
        fc.nat(),
        fc.boolean(),
        fc.oneof(text(), fc.uint8Array({ maxLength: 40 })),
      ],
      async (where, at, isCut, junk) => {
        const change = (bytes: Buffer): Buffer => (isCut ? bytes.subarray(0, at % bytes.length) : flipped(bytes, at));
        const body = where === 'body' ? change(genuine) : genuine;
        const its =
          where === 'body' ? headers : { ...headers, [where]: change(Buffer.from(headers[where] ?? '')).toString() };
        // White space around a header's value is none of it.
        fc.pre(where === 'body' || its[where]?.trim() !== headers[where]);
        expect(isNotificationError(await rejection(webhook.parse(body, its)))).toBe(true);
        expect(isNotificationError(await rejection(webhook.parse(junk, headers)))).toBe(true);
      },
      'verification',
    ));
});
