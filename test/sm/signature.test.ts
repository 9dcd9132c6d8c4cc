import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { smLibrary } from '../../src/sm/library';
import { signingSm2, verifyingSm2 } from '../../src/sm/signature';
import { makeSm2Pair, opensslSm2Sign, opensslSm2Verify } from '../support/sm2';

const library = smLibrary();
const [pair, other] = [makeSm2Pair(), makeSm2Pair()];
const sign = signingSm2(library, createPrivateKey(pair.pkcs8));
const verify = verifyingSm2(library, createPublicKey(pair.spki));
const messages = [
  '',
  'GET\n/v3/certificates?algorithm_type=SM2\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
  '微信支付',
];

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

describe('a signature of SM2', () => {
  it.each(messages)('of this SDK is right to OpenSSL: %j', (message) => {
    // Each with another `r` and `s`, of which every other one has a leading zero.
    for (let turn = 0; turn < 8; turn += 1) expect(opensslSm2Verify(message, sign(message), pair.spki)).toBe(true);
  });

  it.each(messages)('of OpenSSL is right to this SDK: %j', (message) => {
    const bytes = Buffer.from(message);
    for (let turn = 0; turn < 4; turn += 1) expect(verify(bytes, opensslSm2Sign(message, pair.pkcs8))).toBe(true);
  });

  it('of another key, another message or another id is refused', () => {
    expect(verify(Buffer.from('a'), opensslSm2Sign('a', other.pkcs8))).toBe(false);
    expect(verify(Buffer.from('b'), opensslSm2Sign('a', pair.pkcs8))).toBe(false);
    expect(opensslSm2Verify('b', sign('a'), pair.spki)).toBe(false);
  });

  it('is refused with any one of its bits changed', () => {
    const message = Buffer.from('微信支付');
    const signature = Buffer.from(opensslSm2Sign(message, pair.pkcs8), 'base64');
    const bits = Array.from({ length: signature.length * 8 }, (_, bit) => bit);
    expect(bits.filter((bit) => verify(message, flipped(signature, bit).toString('base64')))).toEqual([]);
    expect(verify(message, signature.toString('base64'))).toBe(true);
  });

  it.each([
    ['nothing', () => ''],
    ['no base64', () => 'WECHATPAY/SIGNTEST/…'],
    ['base64 with bits set that are not used', (der: Buffer) => der.toString('base64').replace(/.(?==)/, nextDigit)],
    ['base64 without its padding', (der: Buffer) => der.toString('base64').replace(/=/g, '')],
    ['bytes behind it', (der: Buffer) => Buffer.concat([der, Buffer.from([0])]).toString('base64')],
    ['a cut', (der: Buffer) => der.subarray(0, -1).toString('base64')],
    [
      'the lengths of BER',
      (der: Buffer) => Buffer.concat([Buffer.from([0x30, 0x81, der[1] ?? 0]), der.subarray(2)]).toString('base64'),
    ],
    [
      'an indefinite length',
      (der: Buffer) => Buffer.concat([Buffer.from([0x30, 0x80]), der.subarray(2)]).toString('base64'),
    ],
    ['a zero more before a number', (der: Buffer) => padded(der)],
    ['r and s without ASN.1', (der: Buffer) => Buffer.alloc(64, der).toString('base64')],
    ['zeros', () => Buffer.from('3006020100020100', 'hex').toString('base64')],
    ['the order of the curve as s', () => `${beyond('s')}`],
    ['numbers as large as there are', () => `${beyond('both')}`],
  ])('is refused in another spelling: %s', (_, write) => {
    let der = Buffer.from(sign('a'), 'base64');
    // One whose base64 has padding.
    while (der.length % 3 === 0) der = Buffer.from(sign('a'), 'base64');
    expect(verify(Buffer.from('a'), der.toString('base64'))).toBe(true);
    expect(verify(Buffer.from('a'), write(der))).toBe(false);
  });
});

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const nextDigit = (digit: string): string => base64.charAt(base64.indexOf(digit) + 1);

const padded = (der: Buffer): string => {
  const length = der[3] ?? 0;
  const r = Buffer.concat([Buffer.from([0x02, length + 1, 0]), der.subarray(4, 4 + length)]);
  const body = Buffer.concat([r, der.subarray(4 + length)]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]).toString('base64');
};

/** @see https://www.rfc-editor.org/rfc/rfc8998#section-3.2.1 */
const orderOfCurve = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';

const beyond = (which: 's' | 'both'): string => {
  const s = `022100${orderOfCurve}`;
  const body = Buffer.from(which === 's' ? `020101${s}` : `${`022100${'ff'.repeat(32)}`.repeat(2)}`, 'hex');
  return Buffer.concat([Buffer.from([0x30, body.length]), body]).toString('base64');
};
