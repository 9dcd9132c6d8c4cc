import { constants } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Rsa } from '../../src/crypto/rsa';
import { opener } from '../../src/crypto/rsaes';
import { makePair, openssl, type Pair, withFile } from '../support/openssl';
import { thrown } from '../support/thrown';

const oaep = ['-pkeyopt', 'rsa_padding_mode:oaep', '-pkeyopt', 'rsa_oaep_md:sha1', '-pkeyopt', 'rsa_mgf1_md:sha1'];
const plaintext = '张三 13800000000 | 310000199001011234';
let pair: Pair;
let other: Pair;
beforeAll(() => {
  [pair, other] = [makePair(), makePair()];
});

const opened = (ciphertext: string, options: readonly string[] = oaep): string =>
  withFile(pair.pkcs8, (key) =>
    withFile(Buffer.from(ciphertext, 'base64'), (file) =>
      openssl(['pkeyutl', '-decrypt', '-inkey', key, '-in', file, ...options]).toString(),
    ),
  );

const sealed = (text: string): string =>
  withFile(pair.spki, (key) =>
    withFile(text, (file) =>
      openssl(['pkeyutl', '-encrypt', '-pubin', '-inkey', key, '-in', file, ...oaep]).toString('base64'),
    ),
  );

describe('Rsa.encrypt', () => {
  it('encrypts what "openssl pkeyutl -decrypt" opens with OAEP of SHA-1', () => {
    expect(opened(Rsa.encrypt(plaintext, pair.spki))).toBe(plaintext);
    expect(opened(Rsa.encrypt(Buffer.from(plaintext), pair.certificate))).toBe(plaintext);
  });

  it('encrypts with RSAES-PKCS1-v1_5 where PHP would be asked for it', () => {
    const ciphertext = Rsa.encrypt(plaintext, pair.spki, constants.RSA_PKCS1_PADDING);
    expect(opened(ciphertext, ['-pkeyopt', 'rsa_padding_mode:pkcs1'])).toBe(plaintext);
  });

  it('takes 214 bytes with a key of 2,048 bits, and names the limit at one more', () => {
    expect(opened(Rsa.encrypt('a'.repeat(214), pair.spki))).toBe('a'.repeat(214));
    const error = thrown(() => Rsa.encrypt(`${'a'.repeat(212)}张`, pair.spki));
    expect(error).toMatchObject({ code: 'PLAINTEXT_TOO_LONG', message: expect.stringMatching(/215 bytes.*214/) });
    expect(`${error}`).not.toContain('张');
  });

  it('never gives the same ciphertext twice', () => {
    expect(Rsa.encrypt(plaintext, pair.spki)).not.toBe(Rsa.encrypt(plaintext, pair.spki));
  });

  it.each([constants.RSA_NO_PADDING, 0, -1, 'oaep' as never])('refuses the padding %s', (padding) => {
    expect(thrown(() => Rsa.encrypt('a', pair.spki, padding))).toMatchObject({ code: 'PADDING_UNSUPPORTED' });
  });
});

describe('Rsa.decrypt', () => {
  it('opens what "openssl pkeyutl -encrypt" encrypts', () => {
    expect(Rsa.decrypt(sealed(plaintext), pair.pkcs8)).toBe(plaintext);
    expect(Rsa.decrypt(sealed(''), Rsa.from(pair.pkcs1))).toBe('');
  });

  it('says of another key and of every changed byte that it does not open, and quotes nothing', () => {
    const bytes = Buffer.from(sealed(plaintext), 'base64');
    expect(thrown(() => Rsa.decrypt(bytes.toString('base64'), other.pkcs8))).toMatchObject({
      code: 'DECRYPTION_FAILED',
    });
    for (let at = 1; at < bytes.length; at += 37) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const error = thrown(() => Rsa.decrypt(changed.toString('base64'), pair.pkcs8));
      expect(error).toMatchObject({ name: 'CryptoError', code: 'DECRYPTION_FAILED' });
      expect(error).not.toHaveProperty('cause');
    }
  });

  it.each(['', 'plain text', '张三', 'AAAA', '*'.repeat(344)])('says that "%s" is no ciphertext', (text) => {
    expect(thrown(() => Rsa.decrypt(text, pair.pkcs8))).toMatchObject({ code: 'CIPHERTEXT_INVALID' });
  });

  it('refuses a public key and says which half is due', () => {
    const error = thrown(() => Rsa.decrypt(sealed(plaintext), pair.certificate));
    expect(error).toMatchObject({ code: 'KEY_INVALID', message: expect.stringContaining('certificate') });
  });
});

describe('the promise forms', () => {
  it('agree with "openssl pkeyutl" in both directions', async () => {
    expect(opened(await Rsa.encryptAsync(plaintext, pair.spki))).toBe(plaintext);
    expect(opened(await Rsa.encryptAsync('a'.repeat(214), pair.certificate))).toBe('a'.repeat(214));
    expect(await Rsa.decryptAsync(sealed(plaintext), pair.pkcs8)).toBe(plaintext);
    expect(await Rsa.decryptAsync(sealed(''), pair.pkcs1)).toBe('');
  });

  it('reject with the errors of their twins', async () => {
    const long = Rsa.encryptAsync('a'.repeat(215), pair.spki);
    await expect(long).rejects.toMatchObject({ code: 'PLAINTEXT_TOO_LONG' });
    await expect(Rsa.encryptAsync('a', 'AAAA')).rejects.toMatchObject({ code: 'KEY_INVALID' });
    await expect(Rsa.decryptAsync('AAAA', pair.pkcs8)).rejects.toMatchObject({ code: 'CIPHERTEXT_INVALID' });
    await expect(Rsa.decryptAsync(sealed('a'), pair.spki)).rejects.toMatchObject({ code: 'KEY_INVALID' });
    const foreign = await thrownBy(Rsa.decryptAsync(sealed(plaintext), other.pkcs8));
    expect(foreign).toMatchObject({ name: 'CryptoError', code: 'DECRYPTION_FAILED' });
    expect(foreign).not.toHaveProperty('cause');
  });

  it('of one key serve many fields at once', async () => {
    const fields = Array.from({ length: 20 }, (_, index) => `${plaintext} ${index}`);
    const open = opener(Rsa.from(pair.pkcs8));
    expect(await Promise.all(fields.map((field) => open(sealed(field))))).toEqual(fields);
  });
});

const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
