import { describe, expect, it } from 'vitest';
import { smLibrary } from '../../src/sm/library';
import { sm4Gcm } from '../../src/sm/sm4-gcm';
import { opensslSm4Key } from '../support/sm2';
import { sealSm4Gcm } from '../support/sm4-gcm';
import { thrown } from '../support/thrown';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** @see https://www.rfc-editor.org/rfc/rfc8998#appendix-A.1 */
const published = {
  key: '0123456789abcdeffedcba9876543210',
  nonce: '00001234567800000000abcd',
  aad: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
  plain:
    'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa',
  sealed:
    '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d83de3541e4c2b58177e065a9bf7b62ec',
};

const apiV3Key = 'abcdefghijklmnopqrstuvwxyz012345';
const nonce = 'fdasflkja484';
const cipher = sm4Gcm(smLibrary(), apiV3Key);

const sealed = (text: string | Uint8Array, aad = 'transaction', key = opensslSm4Key(apiV3Key)): string =>
  sealSm4Gcm(Buffer.from(text as string), key, Buffer.from(nonce), Buffer.from(aad)).toString('base64');

it('what the tests seal with gives the published vector of RFC 8998', () => {
  const { key, nonce, aad, plain } = published;
  expect(sealSm4Gcm(hex(plain), hex(key), hex(nonce), hex(aad)).toString('hex')).toBe(published.sealed);
});

describe('AEAD_SM4_GCM', () => {
  it.each([0, 1, 16, 17, 1000])('opens %i bytes that were sealed with half of the SM3 of APIv3密钥', async (bytes) => {
    const text = 'x'.repeat(bytes);
    for (const associated_data of ['transaction', '']) {
      expect(await cipher.decrypt({ ciphertext: sealed(text, associated_data), nonce, associated_data })).toBe(text);
    }
  });

  it('refuses a change of any byte, of the nonce or of the associated data', () => {
    const ciphertext = sealed('{"a":1}');
    const whole = Buffer.from(ciphertext, 'base64');
    const changed = [...whole.keys()].map((at) => {
      const copy = Buffer.from(whole);
      copy[at] = (copy[at] ?? 0) ^ 0x80;
      return { ciphertext: copy.toString('base64'), nonce, associated_data: 'transaction' };
    });
    const others = [
      { ciphertext, nonce: 'fdasflkja485', associated_data: 'transaction' },
      { ciphertext, nonce, associated_data: '' },
      { ciphertext: sealed('{"a":1}', 'transaction', Buffer.alloc(16)), nonce, associated_data: 'transaction' },
    ];
    for (const each of [...changed, ...others]) {
      expect(thrown(() => cipher.decrypt(each))).toMatchObject({ code: 'DECRYPTION_FAILED' });
    }
  });

  it.each([
    ['a nonce of eleven bytes', { nonce: 'fdasflkja48' }, 'NONCE_LENGTH'],
    ['no base64', { ciphertext: '…' }, 'CIPHERTEXT_INVALID'],
    ['less than a tag', { ciphertext: 'AAAA' }, 'CIPHERTEXT_INVALID'],
    ['what is no text', { ciphertext: sealed(Buffer.from([0xff])) }, 'PLAINTEXT_NOT_TEXT'],
  ])('says what is wrong with %s', (_, changes, code) => {
    const given = { ciphertext: sealed('{}'), nonce, associated_data: 'transaction', ...changes };
    expect(thrown(() => cipher.decrypt(given))).toMatchObject({ code });
  });
});
