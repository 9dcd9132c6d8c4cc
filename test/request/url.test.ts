import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/request/url';

const base = 'https://api.mch.weixin.qq.com/';
const path = (template: string, query?: unknown, variables = {}): string => pathOf(base, template, variables, query);

describe('pathOf', () => {
  it('writes the query in RFC 3986 characters, in order, lists as repeated names', () => {
    expect(path('v3/x', { b: '中 +', a: [1, true], list: [] })).toBe('v3/x?b=%E4%B8%AD%20%2B&a=1&a=true');
  });

  it('takes URLSearchParams', () => {
    expect(path('v3/x', new URLSearchParams({ a: 'x y' }))).toBe('v3/x?a=x%20y');
  });

  it('leaves undefined and null out, and the question mark with them', () => {
    expect(path('v3/x', { a: undefined, b: null })).toBe('v3/x');
    expect(path('v3/x', {})).toBe('v3/x');
    expect(path('v3/x', undefined)).toBe('v3/x');
  });

  it('adds to a query that the template has', () => {
    expect(path('v3/x?a=1', { b: 2 })).toBe('v3/x?a=1&b=2');
  });

  it('gives what URL keeps as written, so what is signed is what is sent', () => {
    for (const template of ["v3/a'b", 'v3/a|b', 'v3/~a', 'v3/a%2Fb', 'v3/a:b@c;d=e,f', 'v3/x?q=a|b']) {
      const written = path(template);
      expect(new URL(base + written).href).toBe(base + written);
    }
  });

  it.each([[{ a: {} }], [{ a: Number.NaN }], [{ a: [[1]] }], [{ a: () => 1 }], ['a=1'], [1]])(
    'refuses the query %o',
    (query) => {
      expect(() => path('v3/x', query)).toThrow(expect.objectContaining({ code: 'OPTIONS_INVALID' }));
    },
  );
});
