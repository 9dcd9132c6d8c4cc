import { describe, expect, it } from 'vitest';
import { isRequestError } from '../../src/errors';
import { expand, variablesOf } from '../../src/request/url';

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (isRequestError(error)) return error.code;
    throw error;
  }
  return 'nothing was thrown';
};

describe('expand', () => {
  it.each([
    // RFC 6570, 3.2.2: the examples of simple expansion that concern one value
    ['{var}', { var: 'value' }, 'value'],
    ['{hello}', { hello: 'Hello World!' }, 'Hello%20World%21'],
    ['{half}', { half: '50%' }, '50%25'],
    // RFC 6570, 3.2.3: reserved expansion
    ['{+hello}', { hello: 'Hello World!' }, 'Hello%20World!'],
    ['up{+path}/here', { path: '/foo/bar' }, 'up/foo/bar/here'],
    ['{+half}', { half: '50%' }, '50%25'],
  ])('agrees with RFC 6570: %s', (template, variables, expected) => {
    expect(expand(template, variables)).toBe(expected);
  });

  it.each([
    ['A|b*/中 é', 'A%7Cb%2A%2F%E4%B8%AD%20%C3%A9'],
    ["!'()*", '%21%27%28%29%2A'],
    ['-._~', '-._~'],
    ['a?b#c', 'a%3Fb%23c'],
    ['%41', '%2541'],
    ['ABC-abc_09', 'ABC-abc_09'],
  ])('lets the value %s arrive as it is', (value, encoded) => {
    expect(expand('v3/x/{id}/y', { id: value })).toBe(`v3/x/${encoded}/y`);
    expect(decodeURIComponent(encoded)).toBe(value);
  });

  it('takes numbers, big integers and booleans by their text', () => {
    expect(expand('{a}/{b}/{c}', { a: 12, b: 12345678901234567890n, c: false })).toBe('12/12345678901234567890/false');
  });

  it('passes existing %XX through {+name} and encodes a lone percent sign', () => {
    expect(expand('v3/images/{+media_id}', { media_id: 'ab%2Fcd%zz' })).toBe('v3/images/ab%2Fcd%25zz');
  });

  it.each([
    ['missing', {}, 'PATH_VARIABLE_MISSING'],
    ['undefined', { id: undefined }, 'PATH_VARIABLE_MISSING'],
    ['null', { id: null }, 'PATH_VARIABLE_MISSING'],
    ['empty', { id: '' }, 'PATH_VARIABLE_MISSING'],
    ['a dot', { id: '.' }, 'PATH_VARIABLE_INVALID'],
    ['two dots', { id: '..' }, 'PATH_VARIABLE_INVALID'],
    ['an object', { id: {} }, 'PATH_VARIABLE_INVALID'],
    ['an array', { id: ['a'] }, 'PATH_VARIABLE_INVALID'],
    ['NaN', { id: Number.NaN }, 'PATH_VARIABLE_INVALID'],
    ['half a surrogate pair', { id: '\uD800' }, 'CHARACTER_UNSUPPORTED'],
  ])('refuses a variable that is %s', (_, variables, code) => {
    expect(codeOf(() => expand('v3/x/{id}', variables))).toBe(code);
  });

  it('names the variable and the template in its error', () => {
    expect(() => expand('v3/x/{out_trade_no}', {})).toThrow(/"out_trade_no" of "v3\/x\/\{out_trade_no\}"/);
  });

  it('refuses dot segments however they come in', () => {
    for (const [template, variables] of [
      ['v3/../v2', {}],
      ['v3/%2E%2e/v2', {}],
      ['v3/{+x}/v2', { x: '%2e%2E' }],
      ['v3/{+x}/v2', { x: '..' }],
    ] as const) {
      expect(codeOf(() => expand(template, variables))).toBe('PATH_VARIABLE_INVALID');
    }
  });

  it('knows {empty} as the empty string, given or not, and as nothing else', () => {
    expect(expand('v3/applyment4sub/applyment/{empty}', {})).toBe('v3/applyment4sub/applyment/');
    expect(expand('v3/applyment4sub/applyment/{empty}', { empty: '' })).toBe('v3/applyment4sub/applyment/');
    expect(codeOf(() => expand('v3/applyment4sub/applyment/{empty}', { empty: 'x' }))).toBe('PATH_VARIABLE_INVALID');
  });

  it('keeps a trailing slash and refuses an empty segment in the middle', () => {
    expect(expand('v3/ecommerce/applyments/', {})).toBe('v3/ecommerce/applyments/');
    expect(codeOf(() => expand('v3//certificates', {}))).toBe('TEMPLATE_INVALID');
    expect(() => expand('https://example.com/v3', {})).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID', message: expect.stringContaining('base_uri') }),
    );
  });

  it('leaves the query, which may hold a token, out of every error', () => {
    const templates = [
      'v3/{id}?token=SECRET',
      'v3//a?token=SECRET',
      'https://a.b/v3?token=SECRET',
      'v3/a?token=SECRET{',
    ];
    for (const template of templates) {
      expect(() => expand(template, {})).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('SECRET') }),
      );
    }
  });

  it('encodes what a path cannot hold in literal text and keeps what it can', () => {
    expect(expand('v3/中/a|b/%7C/a:b@c', {})).toBe('v3/%E4%B8%AD/a%7Cb/%7C/a:b@c');
    expect(expand('v3/a#b', {})).toBe('v3/a%23b');
  });

  it('takes what follows a literal question mark as a query', () => {
    expect(expand('v3/billdownload/file?token={token}', { token: 'a/b&c' })).toBe(
      'v3/billdownload/file?token=a%2Fb%26c',
    );
  });

  it('refuses a bracket that belongs to no variable', () => {
    expect(() => expand('v3/orders/:out_order_no', {})).toThrow(
      'write a path variable as {out_order_no} or <out_order_no>',
    );
    expect(codeOf(() => expand('v3/{out_order_no/modify', {}))).toBe('TEMPLATE_INVALID');
    expect(codeOf(() => expand('v3/{out order}/modify', {}))).toBe('TEMPLATE_INVALID');
  });

  it('never reads a variable from the prototype of the options', () => {
    expect(codeOf(() => expand('v3/{constructor}', {}))).toBe('PATH_VARIABLE_INVALID');
  });
});

describe('variablesOf', () => {
  it('lists each variable once and in order', () => {
    expect(variablesOf('v3/{b}/{+a}/{b}/c')).toEqual(['b', 'a']);
  });
});
