import { describe, expect, it } from 'vitest';
import { Formatter } from '../../src/crypto/formatter';
import { Hash } from '../../src/crypto/hash';
import { openssl } from '../support/openssl';
import { thrown } from '../support/thrown';

const key = '192006250b4c09247ec02edce69f6a2d';
const digest = (text: string, ...options: string[]): string =>
  openssl(['dgst', '-r', ...options], text)
    .toString()
    .split(' ')[0] ?? '';

describe('Hash', () => {
  it('is MD5 as "openssl dgst" computes it', () => {
    expect(Hash.md5('中文')).toBe(digest('中文', '-md5'));
    expect(Hash.md5('a=1', key)).toBe(digest(`a=1&key=${key}`, '-md5'));
    expect(Hash.md5('a=1', key, true)).toBe(digest(`a=1&secret=${key}`, '-md5'));
    expect(Hash.md5('a=1', key, 1000002)).toBe(Hash.md5('a=1', key, true));
  });

  it('is HMAC as "openssl dgst -hmac" computes it', () => {
    expect(Hash.hmac('a=1', key)).toBe(digest(`a=1&key=${key}`, '-sha256', '-hmac', key));
    expect(Hash.hmac('a=1', key, 'sha512')).toBe(digest(`a=1&key=${key}`, '-sha512', '-hmac', key));
  });

  it('signs the example that the documentation publishes', () => {
    const example = {
      appid: 'wxd930ea5d5a258f4f',
      mch_id: '10000100',
      device_info: '1000',
      body: 'test',
      nonce_str: 'ibuaiVcKdpRxkhJA',
    };
    const message = Formatter.queryStringLike(Formatter.ksort(example));
    expect(Hash.sign('MD5', message, key)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7');
    expect(Hash.sign(Hash.ALGO_HMAC_SHA256, message, key)).toBe(
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
    );
  });

  it.each(['md5', 'HMAC-SHA1', '', undefined, 'constructor'])('refuses the sign type "%s"', (type) => {
    expect(thrown(() => Hash.sign(type as never, 'a=1', key))).toMatchObject({ code: 'ALGORITHM_UNSUPPORTED' });
  });
});

describe('Hash.sign of fields that are not joined', () => {
  it('is refused, where it would sign "[object Object]"', () => {
    expect(thrown(() => Hash.sign('MD5', { a: '1' } as never, 'k'))).toMatchObject({ code: 'DATA_NOT_TEXT' });
  });
});

describe('Hash.equals', () => {
  it.each([
    ['AB', 'AB', true],
    ['', '', true],
    ['AB', 'AC', false],
    ['AB', 'ab', false],
    ['AB', 'ABC', false],
    ['AB', '', false],
    ['中', '中', true],
    ['AB', undefined, false],
    ['AB', null, false],
    ['AB', ['AB'] as never, false],
  ])('compares "%s" with "%s": %s', (known, user, same) => {
    expect(Hash.equals(known, user)).toBe(same);
  });
});
