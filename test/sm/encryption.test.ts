import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptingSm2, encryptingSm2, isSm2Ciphertext } from '../../src/sm/encryption';
import { smLibrary } from '../../src/sm/library';
import { makeSm2Pair, opensslSm2Decrypt, opensslSm2Encrypt } from '../support/sm2';
import { thrown } from '../support/thrown';

const library = smLibrary();
const [pair, other] = [makeSm2Pair(), makeSm2Pair()];
const encrypt = encryptingSm2(library, createPublicKey(pair.spki));
const decrypt = decryptingSm2(library, createPrivateKey(pair.pkcs8));
const texts = [1, 2, 11, 31, 32, 33, 1200].map((bytes) => ({
  bytes,
  text: `${'长'.repeat(bytes / 3)}${'x'.repeat(bytes % 3)}`,
}));

describe('a ciphertext of SM2', () => {
  it.each(texts)('of this SDK is opened by OpenSSL: of $bytes bytes', ({ text }) => {
    for (let turn = 0; turn < 4; turn += 1) expect(opensslSm2Decrypt(encrypt(text), pair.pkcs8)).toBe(text);
  });

  it.each(texts)('of OpenSSL is opened by this SDK: of $bytes bytes', ({ text }) => {
    for (let turn = 0; turn < 4; turn += 1) expect(decrypt(opensslSm2Encrypt(text, pair.spki))).toBe(text);
  });

  it('never carries its plaintext: with a key stream of zeros alone, which a short text may meet, it is made anew', () => {
    const texts = ['1', '12'];
    for (const text of texts) {
      const readable = Buffer.from(text).toString('hex');
      let turn = 0;
      // The library does not look for it: one ciphertext of a byte in 256 is such a one.
      const doEncrypt: typeof library.sm2.doEncrypt = (...given) => {
        turn += 1;
        const parts = library.sm2.doEncrypt(...given);
        return turn < 3 ? `${parts.slice(0, 192)}${readable}` : parts;
      };
      const encryptOnce = encryptingSm2({ ...library, sm2: { ...library.sm2, doEncrypt } }, createPublicKey(pair.spki));
      const ciphertext = encryptOnce(text);
      expect(turn).toBeGreaterThan(2);
      expect(Buffer.from(ciphertext, 'base64').toString('hex').endsWith(readable)).toBe(false);
      expect(opensslSm2Decrypt(ciphertext, pair.pkcs8)).toBe(text);
    }
  });

  it('is not made of an empty text, which SM2 has nothing to hide of', () => {
    expect(thrown(() => encrypt(''))).toMatchObject({ code: 'PLAINTEXT_NOT_TEXT' });
  });

  it('for another key is refused', () => {
    expect(thrown(() => decrypt(opensslSm2Encrypt('张三', other.spki)))).toMatchObject({ code: 'DECRYPTION_FAILED' });
  });

  it('is refused with any one of its bytes changed', () => {
    const ciphertext = Buffer.from(opensslSm2Encrypt('张三', pair.spki), 'base64');
    const codes = [...ciphertext.keys()].map((at) => {
      const changed = Buffer.from(ciphertext);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return (thrown(() => decrypt(changed.toString('base64'))) as { code?: unknown }).code;
    });
    expect(new Set(codes)).toEqual(new Set(['CIPHERTEXT_INVALID', 'DECRYPTION_FAILED']));
  });

  it('at a point that is not on the curve is refused, whatever its digest says', () => {
    const point = Buffer.from(`022001${'11'.repeat(31)}022001${'22'.repeat(31)}0420${'33'.repeat(32)}0401aa`, 'hex');
    const ciphertext = Buffer.concat([Buffer.from([0x30, point.length]), point]).toString('base64');
    expect(isSm2Ciphertext(ciphertext)).toBe(true);
    expect(thrown(() => decrypt(ciphertext))).toMatchObject({ code: 'DECRYPTION_FAILED' });
  });

  it.each([
    ['', 'is not base64'],
    ['13800138000', 'is not base64'],
    ['AAAA', 'C1C3C2 in ASN.1'],
    [Buffer.alloc(256, 7).toString('base64'), 'C1C3C2 in ASN.1'],
    ['MIA=', 'C1C3C2 in ASN.1'],
  ])('is told from what is none: %j', (text, message) => {
    expect(isSm2Ciphertext(text)).toBe(false);
    expect(thrown(() => decrypt(text))).toMatchObject({
      code: 'CIPHERTEXT_INVALID',
      message: expect.stringContaining(message),
    });
  });

  it('that holds no text is refused', () => {
    const ciphertext = opensslSm2Encrypt(Buffer.from([0xff, 0xfe]), pair.spki);
    expect(thrown(() => decrypt(ciphertext))).toMatchObject({ code: 'PLAINTEXT_NOT_TEXT' });
  });

  it('is recognised, of whichever side', () => {
    expect([encrypt('张三'), opensslSm2Encrypt('张三', pair.spki)].map(isSm2Ciphertext)).toEqual([true, true]);
  });
});
