import { describe, expect, it } from 'vitest';
import { AesGcm } from '../../src/crypto/aes-gcm';
import { thrown } from '../support/thrown';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const flipped = (bytes: Uint8Array, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

/**
 * Test cases 13 to 16 of McGrew and Viega, submitted to NIST with the mode.
 *
 * @see https://csrc.nist.rip/groups/ST/toolkit/BCM/documents/proposedmodes/gcm/gcm-spec.pdf
 */
const feffe = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
const d9313 =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const c522d =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';
const vectors = [
  { case: 13, key: '0'.repeat(64), iv: '0'.repeat(24), aad: '', p: '', c: '', tag: '530f8afbc74536b9a963b4f1c4cb738b' },
  {
    case: 14,
    key: '0'.repeat(64),
    iv: '0'.repeat(24),
    aad: '',
    p: '0'.repeat(32),
    c: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    case: 15,
    key: feffe,
    iv: 'cafebabefacedbaddecaf888',
    aad: '',
    p: d9313,
    c: c522d,
    tag: 'b094dac5d93471bdec1a502270e3cc6c',
  },
  {
    case: 16,
    key: feffe,
    iv: 'cafebabefacedbaddecaf888',
    aad: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    p: d9313.slice(0, 120),
    c: c522d.slice(0, 120),
    tag: '76fc6ece0f4e1768cddf8853bb2d551b',
  },
];

const key = 'abcdefghijklmnopqrstuvwxyz012345';
const nonce = 'fdasflkja484';
const plaintext = JSON.stringify({ out_trade_no: '1217752501201407033233368018', amount: { total: 888 } });

describe('AesGcm.encrypt', () => {
  it.each(vectors)('gives the published ciphertext and tag of test case $case', ({ key, iv, aad, p, c, tag }) => {
    expect(AesGcm.encrypt(hex(p), hex(key), hex(iv), hex(aad))).toBe(hex(c + tag).toString('base64'));
  });
});

describe('AesGcm.decrypt', () => {
  it.each(vectors.slice(0, 2))('opens the published test case $case', ({ key, iv, aad, p, c, tag }) => {
    expect(AesGcm.decrypt(hex(c + tag).toString('base64'), hex(key), hex(iv), hex(aad))).toBe(hex(p).toString());
  });

  it('opens what was sealed, with and without associated data, empty and Chinese', () => {
    for (const text of ['', plaintext, '中文']) {
      for (const aad of [undefined, '', 'transaction']) {
        expect(AesGcm.decrypt(AesGcm.encrypt(text, key, nonce, aad), key, nonce, aad)).toBe(text);
      }
    }
  });

  it('notices every flipped bit of the ciphertext and of the tag', () => {
    const sealed = Buffer.from(AesGcm.encrypt(plaintext, key, nonce, 'transaction'), 'base64');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const error = thrown(() => AesGcm.decrypt(flipped(sealed, bit).toString('base64'), key, nonce, 'transaction'));
      expect(error).toMatchObject({ name: 'CryptoError', code: 'DECRYPTION_FAILED' });
    }
  });

  it('notices every flipped bit of the nonce, of the associated data and of the key', () => {
    const sealed = AesGcm.encrypt(plaintext, key, nonce, 'transaction');
    const flips = (text: string): Buffer[] =>
      Array.from({ length: text.length * 8 }, (_, bit) => flipped(Buffer.from(text), bit));
    const calls = [
      ...flips(nonce).map((other) => () => AesGcm.decrypt(sealed, key, other, 'transaction')),
      ...flips('transaction').map((other) => () => AesGcm.decrypt(sealed, key, nonce, other)),
      ...flips(key).map((other) => () => AesGcm.decrypt(sealed, other, nonce, 'transaction')),
      () => AesGcm.decrypt(sealed, key, nonce),
    ];
    for (const call of calls) expect(thrown(call)).toMatchObject({ code: 'DECRYPTION_FAILED' });
  });

  it('never accepts a shorter tag', () => {
    const sealed = Buffer.from(AesGcm.encrypt('', key, nonce), 'base64');
    for (const length of [4, 8, 12, 13, 14, 15]) {
      const call = (): string => AesGcm.decrypt(sealed.subarray(0, length).toString('base64'), key, nonce);
      expect(thrown(call)).toMatchObject({ code: 'CIPHERTEXT_INVALID' });
    }
  });

  it.each([
    ['no base64', () => AesGcm.decrypt('{"a":1}', key, nonce), 'CIPHERTEXT_INVALID'],
    ['a ciphertext that is missing', () => AesGcm.decrypt(undefined as never, key, nonce), 'CIPHERTEXT_INVALID'],
    ['a key of 31 bytes', () => AesGcm.decrypt('AAAA', key.slice(1), nonce), 'KEY_LENGTH'],
    ['a key of 34 bytes', () => AesGcm.encrypt('', `${key}\r\n`, nonce), 'KEY_LENGTH'],
    ['a key of 32 characters and 34 bytes', () => AesGcm.encrypt('', `${key.slice(1)}中`, nonce), 'KEY_LENGTH'],
    ['no key', () => AesGcm.encrypt('', undefined as never, nonce), 'KEY_LENGTH'],
    ['a nonce of 16 bytes', () => AesGcm.encrypt('', key, '0'.repeat(16)), 'NONCE_LENGTH'],
    ['no nonce', () => AesGcm.encrypt('', key, ''), 'NONCE_LENGTH'],
    [
      'plaintext that is no text',
      () => AesGcm.decrypt(AesGcm.encrypt(hex('ff'), key, nonce), key, nonce),
      'PLAINTEXT_NOT_TEXT',
    ],
  ])('refuses %s', (_, call, code) => {
    expect(thrown(call)).toMatchObject({ name: 'CryptoError', code });
  });

  it('quotes neither key nor plaintext in an error', () => {
    const other = '0123456789abcdefghijklmnopqrstuv';
    const error = thrown(() => AesGcm.decrypt(AesGcm.encrypt(plaintext, key, nonce), other, nonce));
    expect(`${error}`).not.toMatch(/abcdefgh|out_trade_no/);
    expect(error).not.toHaveProperty('cause');
  });
});
