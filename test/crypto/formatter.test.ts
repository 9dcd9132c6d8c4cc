import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { closeLines, Formatter } from '../../src/crypto/formatter';
import { thrown } from '../support/thrown';

describe('Formatter', () => {
  it('closes every piece with a line feed', () => {
    expect(Formatter.joinedByLineFeed()).toBe('');
    expect(Formatter.joinedByLineFeed('')).toBe('\n');
    expect(Formatter.joinedByLineFeed('a', 1, '')).toBe('a\n1\n\n');
  });

  it('closes the lines of the wire alike, an empty body with a line feed of its own', () => {
    expect(closeLines('GET', '/v3/certificates', '1', 'n', '')).toBe('GET\n/v3/certificates\n1\nn\n\n');
    expect(closeLines('POST', '/v3/x?a=1', '1', 'n', '{\n}')).toBe('POST\n/v3/x?a=1\n1\nn\n{\n}\n');
  });

  it('forms what APIv3 signs of a request and of a response', () => {
    expect(Formatter.request('GET', '/v3/certificates', 1554208460, 'n')).toBe(
      'GET\n/v3/certificates\n1554208460\nn\n\n',
    );
    expect(Formatter.request('POST', '/v3/x', '1', 'n', '{}')).toBe('POST\n/v3/x\n1\nn\n{}\n');
    expect(Formatter.request('POST', '/v3/x?a=1', '1', 'n', '{\n}')).toBe('POST\n/v3/x?a=1\n1\nn\n{\n}\n');
    expect(Formatter.response('1', 'n')).toBe('1\nn\n\n');
    expect(Formatter.response(1, 'n', '{}')).toBe('1\nn\n{}\n');
  });

  it("writes the Authorization header from parameters in PHP's order", () => {
    const header = Formatter.authorization('1900009191', 'NONCE', 'c2ln', 1554208460, '1DDE');
    const [scheme, list = ''] = header.split(' ');
    expect(scheme).toBe('WECHATPAY2-SHA256-RSA2048');
    expect(Object.fromEntries(list.split(',').map((pair) => pair.replaceAll('"', '').split('=')))).toEqual({
      mchid: '1900009191',
      nonce_str: 'NONCE',
      signature: 'c2ln',
      timestamp: '1554208460',
      serial_no: '1DDE',
    });
  });

  it('makes nonces of 32 letters and digits that do not repeat', () => {
    const nonces = Array.from({ length: 1000 }, () => Formatter.nonce());
    expect(new Set(nonces).size).toBe(1000);
    expect(nonces.every((nonce) => /^[0-9A-Za-z]{32}$/.test(nonce))).toBe(true);
    expect(new Set(nonces.join('')).size).toBe(62);
    expect(Formatter.nonce(1)).toHaveLength(1);
  });

  it.each([0, -1, 1.5, Number.NaN, '32' as never])('refuses a nonce of %s characters', (size) => {
    expect(thrown(() => Formatter.nonce(size))).toMatchObject({ code: 'SIZE_INVALID' });
  });

  it('tells the time in whole seconds', () => {
    expect(`${Formatter.timestamp()}`).toMatch(/^\d{10}$/);
    const before = Math.floor(Date.now() / 1000);
    const timestamp = Formatter.timestamp();
    expect(timestamp).toBeGreaterThanOrEqual(before);
    expect(timestamp).toBeLessThanOrEqual(Date.now() / 1000);
  });

  it('sorts names by their bytes: capitals, then the underscore, then small letters', () => {
    const sorted = Formatter.ksort({ b: 1, a_b: 2, aB: 3, a: 4, A: 5, _: 6, 'a-b': 7, a1: 8 });
    expect(Object.keys(sorted)).toEqual(['A', '_', 'a', 'a-b', 'a1', 'aB', 'a_b', 'b']);
  });

  it('sorts any names by their bytes', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary' }).map((name) => `n${name}`));
    fc.assert(
      fc.property(names, (given) => {
        const expected = [...given].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(Object.keys(Formatter.ksort(Object.fromEntries(given.map((name) => [name, ''])))).join('\n')).toBe(
          expected.join('\n'),
        );
      }),
    );
  });

  it('makes no bytes of names to compare them: a response of 4,000 fields would block for it', () => {
    const fields = Object.fromEntries(Array.from({ length: 4_000 }, (_, at) => [`coupon_id_${at}`, 'x']));
    const from = vi.spyOn(Buffer, 'from');
    Formatter.ksort(fields);
    const made = from.mock.calls.length;
    from.mockRestore();
    expect(made).toBe(0);
  });

  it('leaves sign and what is empty out of what is signed, and keeps zero', () => {
    const fields = { b: 'x=&', a: 0, sign: 's', c: '', d: null, e: undefined, sign_type: 'MD5', f: '0' };
    expect(Formatter.queryStringLike(fields)).toBe('b=x=&&a=0&sign_type=MD5&f=0');
  });
});
