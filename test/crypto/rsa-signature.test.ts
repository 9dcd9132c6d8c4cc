import { beforeAll, describe, expect, it } from 'vitest';
import { Formatter } from '../../src/crypto/formatter';
import { Rsa } from '../../src/crypto/rsa';
import { makePair, openssl, type Pair, withFile } from '../support/openssl';
import { thrown } from '../support/thrown';

const message = Formatter.joinedByLineFeed(
  'wx8888888888888888',
  '1414561699',
  '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  '中文',
);
let pair: Pair;
beforeAll(() => {
  pair = makePair();
});

const verified = (signature: string): string =>
  withFile(pair.spki, (key) =>
    withFile(Buffer.from(signature, 'base64'), (file) =>
      openssl(['dgst', '-sha256', '-verify', key, '-signature', file], message).toString(),
    ),
  );

describe('Rsa.sign', () => {
  it.each(['pkcs8', 'pkcs1'] as const)('signs with a key given as %s text what OpenSSL verifies', (form) => {
    expect(verified(Rsa.sign(message, pair[form]))).toContain('Verified OK');
  });

  it('signs the same in both forms', async () => {
    expect(await Rsa.signAsync(message, pair.pkcs8)).toBe(Rsa.sign(message, Rsa.from(pair.pkcs8)));
  });

  it('refuses a public key with a typed error in both forms', async () => {
    expect(thrown(() => Rsa.sign(message, pair.spki))).toMatchObject({ code: 'KEY_INVALID' });
    await expect(Rsa.signAsync(message, pair.spki)).rejects.toMatchObject({ code: 'KEY_INVALID' });
  });
});

describe('Rsa.verify', () => {
  const signed = (): string =>
    withFile(pair.pkcs8, (key) => openssl(['dgst', '-sha256', '-sign', key], message)).toString('base64');

  it.each(['spki', 'pkcs1Public', 'certificate'] as const)('accepts what OpenSSL signs, by %s', async (form) => {
    expect(Rsa.verify(message, signed(), pair[form])).toBe(true);
    expect(await Rsa.verifyAsync(message, signed(), pair[form])).toBe(true);
  });

  it('is false for another message, another key and a flipped bit', () => {
    const bytes = Buffer.from(signed(), 'base64');
    bytes[7] = (bytes[7] ?? 0) ^ 128;
    expect(Rsa.verify(`${message} `, signed(), pair.spki)).toBe(false);
    expect(Rsa.verify(message, signed(), makePair().spki)).toBe(false);
    expect(Rsa.verify(message, bytes.toString('base64'), pair.spki)).toBe(false);
  });

  it.each(['', 'WECHATPAY/SIGNTEST/x', 'not base64!', undefined as never])('is false for "%s"', async (signature) => {
    expect(Rsa.verify(message, signature, pair.spki)).toBe(false);
    expect(await Rsa.verifyAsync(message, signature, pair.spki)).toBe(false);
  });

  it('refuses what is no key, whatever the signature', () => {
    expect(thrown(() => Rsa.verify(message, '', 'no key'))).toMatchObject({ code: 'KEY_INVALID' });
  });
});
