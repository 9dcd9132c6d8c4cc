import { describe, expect, it } from 'vitest';
import { digitsOf, integer, octets, sequence, valuesIn } from '../src/asn1';
import { openssl } from './support/openssl';

const parsed = (der: Buffer): string => openssl(['asn1parse', '-inform', 'DER'], der).toString();

describe('integer', () => {
  it.each([
    ['0', '00'],
    ['0000', '00'],
    ['7f', '7F'],
    ['80', '80'],
    ['abc', '0ABC'],
    ['00000000ff00', 'FF00'],
    ['f'.repeat(64), 'F'.repeat(64)],
  ])('%s is that number to OpenSSL, never a negative one', (digits, shown) => {
    expect(parsed(integer(digits))).toMatch(new RegExp(`INTEGER +:${shown}\\n`));
  });
});

describe('sequence', () => {
  it.each([0, 1, 127, 128, 255, 256, 70_000])('has a length that OpenSSL reads, with %i bytes in it', (size) => {
    const der = sequence(octets(Buffer.alloc(size, 1)), integer('05'));
    expect(parsed(der)).toMatch(new RegExp(`l= *${size} prim: OCTET STRING[^]*INTEGER +:05\\n`));
    expect(valuesIn(der)).toEqual([Buffer.alloc(size, 1), Buffer.from([5])]);
  });
});

describe('valuesIn', () => {
  it('comes to an end with any bytes', () => {
    const heads = Array.from({ length: 256 }, (_, byte) => Buffer.from([0x30, byte, 0x02, byte, 1, 2, 3]));
    for (const bytes of [...heads, Buffer.alloc(0), Buffer.from([0x30]), Buffer.from([0x30, 0x80, 0x80])]) {
      expect(valuesIn(bytes).length).toBeLessThanOrEqual(bytes.length);
    }
  });
});

it('digitsOf gives back what integer was given, as 32 bytes', () => {
  for (const digits of ['01', '80', 'ff'.repeat(32)]) {
    const [value = Buffer.alloc(0)] = valuesIn(sequence(integer(digits)));
    expect(digitsOf(value)).toBe(digits.padStart(64, '0'));
  }
});
