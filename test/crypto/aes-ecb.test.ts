import { describe, expect, it } from 'vitest';
import { AesEcb } from '../../src/crypto/aes-ecb';
import { Hash } from '../../src/crypto/hash';
import { openssl } from '../support/openssl';
import { thrown } from '../support/thrown';

const key = Hash.md5('exposed_your_key_here_have_risks');
const cipher = ['enc', '-aes-256-ecb', '-base64', '-A', '-K', Buffer.from(key).toString('hex')];
const texts = [
  '',
  'a',
  'fifteen bytes..',
  'sixteen bytes...',
  '<root><out_refund_no><![CDATA[131811191610442717309]]></out_refund_no></root>',
  '中文',
];

describe('AesEcb', () => {
  it.each(texts)('encrypts "%s" as "openssl enc" does', (text) => {
    expect(AesEcb.encrypt(text, key)).toBe(openssl(cipher, text).toString());
  });

  it.each(texts)('decrypts "%s" as "openssl enc" encrypted it', (text) => {
    expect(AesEcb.decrypt(openssl(cipher, text).toString(), key)).toBe(text);
  });

  it('pads text that fills its blocks with a whole block', () => {
    expect(Buffer.from(AesEcb.encrypt('sixteen bytes...', key), 'base64')).toHaveLength(32);
  });

  it.each([
    ['no base64', () => AesEcb.decrypt('<xml/>', key), 'CIPHERTEXT_INVALID'],
    ['half a block', () => AesEcb.decrypt('AAAAAAAAAAA=', key), 'DECRYPTION_FAILED'],
    ['another key', () => AesEcb.decrypt(AesEcb.encrypt('a', key), Hash.md5('other')), 'DECRYPTION_FAILED'],
    ['a key of 16 bytes', () => AesEcb.encrypt('a', key.slice(16)), 'KEY_LENGTH'],
    ['a key of 33 bytes', () => AesEcb.decrypt('AAAA', `${key} `), 'KEY_LENGTH'],
  ])('refuses %s with a typed error', (_, call, code) => {
    const error = thrown(call);
    expect(error).toMatchObject({ name: 'CryptoError', code });
    expect(`${error}`).not.toContain(key);
  });
});
