import { createHash, createHmac, createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Formatter } from '../../src/crypto/formatter';
import { Hash } from '../../src/crypto/hash';
import { Rsa } from '../../src/crypto/rsa';
import { fixedKeys } from '../../src/keys/fixed';
import { signatureOf, signFields } from '../../src/v2/sign';
import { verifyV2Response } from '../../src/v2/verify';
import { findFlaw } from '../../src/v3/verify';
import { fieldsOf, holds, outcomeOf, text, textOf } from '../support/law';
import { makePair, openssl } from '../support/openssl';

const [pair, stranger] = [makePair(), makePair()];
const [privateKey, publicKey, otherKey] = [
  Rsa.from(pair.pkcs8),
  createPublicKey(pair.spki),
  createPublicKey(stranger.spki),
];
const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
const [modulus, exponent] = [n, e].map((part) => numberOf(Buffer.from(part, 'base64url'))) as [bigint, bigint];

const power = (base: bigint, to: bigint): bigint => {
  let [result, square] = [1n, base];
  for (let rest = to; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
};

/** RFC 8017, section 8.2.2, by integers alone: what a signature of RSASSA-PKCS1-v1_5 with SHA-256 opens to. */
const isSignatureOf = (message: Uint8Array, signature: string): boolean => {
  const opened = power(numberOf(Buffer.from(signature, 'base64')), exponent)
    .toString(16)
    .padStart(512, '0');
  const prefix = '3031300d060960864801650304020105000420';
  const digest = createHash('sha256').update(message).digest('hex');
  return opened === `0001${'ff'.repeat(256 - 3 - 51)}00${prefix}${digest}`;
};

const message = fc.oneof(text({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }));
const bytesOf = (each: string | Uint8Array): Uint8Array => Buffer.from(each as string);

describe('a signature of APIv3', () => {
  it('is one by RFC 8017, worked out by integers, and the same each time it is made', () =>
    holds(
      [message],
      (given) => {
        const signature = Rsa.sign(given, privateKey);
        expect(isSignatureOf(bytesOf(given), signature)).toBe(true);
        expect(Rsa.sign(bytesOf(given), privateKey)).toBe(signature);
        expect(Rsa.verify(given, signature, publicKey)).toBe(true);
      },
      'signature',
    ));

  it("is what OpenSSL's command line makes and verifies, on the event loop and on the thread pool", () =>
    holds(
      [message],
      async (given) => {
        const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-law-'));
        const [key, pub, signed] = ['key', 'pub', 'signed'].map((name) => join(folder, name)) as [
          string,
          string,
          string,
        ];
        try {
          writeFileSync(key, pair.pkcs8);
          writeFileSync(pub, pair.spki);
          const signature = openssl(['dgst', '-sha256', '-sign', key], bytesOf(given)).toString('base64');
          expect(await Rsa.signAsync(given, privateKey)).toBe(signature);
          expect(await Rsa.verifyAsync(given, signature, publicKey)).toBe(true);
          writeFileSync(signed, Buffer.from(Rsa.sign(given, privateKey), 'base64'));
          const said = openssl(['dgst', '-sha256', '-verify', pub, '-signature', signed], bytesOf(given)).toString();
          expect(said).toBe('Verified OK\n');
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
      'process',
    ));

  const [body, timestamp, nonce] = ['{"code_url":"weixin://wxpay/bizpayurl?pr=1"}', '1700000000', 'n'.repeat(32)];
  const signature = Rsa.sign(Formatter.response(timestamp, nonce, body), privateKey);
  const serial = 'PUB_KEY_ID_1';
  const keys = fixedKeys([
    { id: serial, key: publicKey },
    { id: 'PUB_KEY_ID_2', key: otherKey },
  ]);
  const headers = { timestamp, nonce, signature, serial };
  const now = Number(timestamp) * 1_000;

  it('holds for exactly the bytes, the timestamp, the nonce and the key that were signed: any change is refused', () =>
    holds(
      [
        fc.constantFrom('body', 'timestamp', 'nonce', 'signature', 'serial'),
        fc.constantFrom('flip', 'cut', 'double', 'insert', 'other'),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        text({ minLength: 1, maxLength: 4 }),
      ],
      async (where, how, at, by, junk) => {
        const before = Buffer.from(where === 'body' ? body : headers[where]);
        const place = at % before.length;
        const after = Buffer.concat(
          {
            flip: [before.subarray(0, place), Buffer.from([(before[place] ?? 0) ^ by]), before.subarray(place + 1)],
            cut: [before.subarray(0, place)],
            double: [before.subarray(0, place + 1), before.subarray(place)],
            insert: [before.subarray(0, place), Buffer.from(junk), before.subarray(place)],
            other: [Buffer.from(where === 'serial' ? 'PUB_KEY_ID_2' : junk)],
          }[how],
        );
        fc.pre(!after.equals(before));
        const changed = where === 'body' ? headers : { ...headers, [where]: after.toString() };
        expect(await findFlaw(keys, headers, Buffer.from(body), now)).toBeUndefined();
        expect(await findFlaw(keys, changed, where === 'body' ? after : Buffer.from(body), now)).toMatchObject({
          code: expect.stringMatching(/^SIGNATURE_/),
        });
      },
      'verification',
    ));

  it('cannot be moved between its parts: two different triples never have one signed text', () =>
    holds(
      [
        fc.tuple(fc.nat(), textOf('ab01', { minLength: 1 }), text()),
        fc.tuple(fc.nat(), textOf('ab01', { minLength: 1 }), text()),
      ],
      ([t1, n1, b1], [t2, n2, b2]) => {
        const same = t1 === t2 && n1 === n2 && b1 === b2;
        expect(Formatter.response(t1, n1, b1) === Formatter.response(t2, n2, b2)).toBe(same);
      },
    ));

  it('is taken within 300 s of the clock, either way, and not a moment more', () =>
    holds(
      [
        fc.oneof(
          fc.integer({ min: -600_000, max: 600_000 }),
          fc.constantFrom(-1, 1).chain((side) => fc.integer({ min: -999, max: 999 }).map((by) => side * 300_000 + by)),
        ),
      ],
      async (off) => {
        const flaw = await findFlaw(keys, headers, Buffer.from(body), now + off);
        expect(flaw?.code).toBe(Math.abs(off) <= 300_000 ? undefined : 'SIGNATURE_CLOCK');
      },
      'verification',
    ));
});

/** A name of APIv2; JavaScript keeps no order for the ones that are integers, and APIv2 has none. */
const name = fc
  .oneof(textOf('abyz_AB019', { minLength: 1 }), text({ minLength: 1 }))
  .filter((each) => !/^\d+$/.test(each) && !['__proto__', 'sign', 'sign_type', 'nonce_str'].includes(each));
const value = fc.oneof(text(), textOf('&=<>1 ', { maxLength: 6 }), fc.constant(''));
const fields = fieldsOf(name, value, 8);
const secret = text({ minLength: 1 }).filter((each) => each !== '');
const signType = fc.constantFrom('MD5' as const, 'HMAC-SHA256' as const);

/** The documentation, by hand: names in the order of their bytes, nothing empty, the key behind. */
const signedByHand = (given: Readonly<Record<string, string>>, type: string, key: string): string => {
  const names = Object.keys(given).filter((each) => each !== 'sign' && given[each] !== '');
  const sorted = names.map((each) => Buffer.from(each).toString('hex')).sort();
  const joined = sorted.map((hex) => Buffer.from(hex, 'hex').toString()).map((each) => `${each}=${given[each]}`);
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key);
  return hash
    .update(`${joined.join('&')}&key=${key}`)
    .digest('hex')
    .toUpperCase();
};

describe('a signature of APIv2', () => {
  it('is the digest of the sorted fields and the secret, as the documentation has it', () =>
    holds([fields, signType, secret], (given, type, key) => {
      expect(signatureOf(given, type, key)).toBe(signedByHand(given, type, key));
      expect(Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(given)), key)).toBe(
        signedByHand(given, type, key),
      );
    }));

  it('does not depend on the order of the fields, on an empty one, or on a sign that is already there', () =>
    holds([fields, signType, secret, name, text()], (given, type, key, another, old) => {
      const turned = Object.fromEntries(Object.entries(given).reverse());
      const expected = signatureOf(given, type, key);
      expect(signatureOf({ ...turned, sign: old }, type, key)).toBe(expected);
      if (!Object.hasOwn(given, another)) expect(signatureOf({ [another]: '', ...turned }, type, key)).toBe(expected);
    }));

  it('is put beside the fields, which stay as they are, and signing what is signed gives the same (idempotence)', () =>
    holds(
      [fields, fc.constantFrom('MD5', 'HMAC-SHA256', ''), secret, fc.boolean()],
      (given, sign_type, key, nonceless) => {
        const unsigned = { ...given, ...(sign_type !== '' && { sign_type }) };
        const once = signFields(unsigned, key, nonceless);
        expect(once.fields).toMatchObject(unsigned);
        expect(once.fields.sign).toBe(signedByHand(once.fields, sign_type || 'MD5', key));
        expect(signFields(once.fields, key, nonceless)).toEqual(once);
        expect('nonce_str' in once.fields).toBe(!nonceless);
      },
    ));

  it('of a response is accepted for exactly its fields and its secret, in either digest', () =>
    holds([fields, signType, secret, name, text(), secret], (given, type, key, another, changed, otherSecret) => {
      const response = { ...given, sign: signedByHand(given, type, key) };
      const proof = { secret: key, signType: type, unsigned: false, requestId: undefined };
      expect(verifyV2Response(response, proof)).toBeUndefined();
      // Values are joined without escapes, so only a text that has no mark of its own is surely another one.
      fc.pre(
        !/[&=]/.test(`${another}${changed}`) && ((Object.hasOwn(given, another) && given[another]) || '') !== changed,
      );
      const refused = { error: { code: 'SIGNATURE_DIGEST' } };
      const known = Object.entries(given).every(([each, said]) => !/[&=]/.test(each + said));
      if (known)
        expect(outcomeOf(() => verifyV2Response({ ...response, [another]: changed }, proof))).toMatchObject(refused);
      if (otherSecret !== key)
        expect(outcomeOf(() => verifyV2Response(response, { ...proof, secret: otherSecret }))).toMatchObject(refused);
    }));
});
