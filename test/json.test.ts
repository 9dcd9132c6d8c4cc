import { describe, expect, it } from 'vitest';
import { jsonOrUndefined, readJson } from '../src/json';
import { thrown } from './support/thrown';

describe('readJson', () => {
  it.each([
    ['{"a":9007199254740993}', { a: '9007199254740993' }],
    ['{"a":-9007199254740993}', { a: '-9007199254740993' }],
    ['{"a":9007199254740991,"b":-9007199254740991}', { a: Number.MAX_SAFE_INTEGER, b: Number.MIN_SAFE_INTEGER }],
    ['{"a":9007199254740992}', { a: '9007199254740992' }],
    ['[12345678901234567890,1,[[99999999999999999999]]]', ['12345678901234567890', 1, [['99999999999999999999']]]],
    [' 12345678901234567890 ', '12345678901234567890'],
    ['{"12345678901234567890":"12345678901234567890"}', { '12345678901234567890': '12345678901234567890' }],
    [
      '{"a":"x\\":12345678901234567890,","b":12345678901234567890}',
      { a: 'x":12345678901234567890,', b: '12345678901234567890' },
    ],
    ['{"a":"\\\\","b":12345678901234567890}', { a: '\\', b: '12345678901234567890' }],
    ['{"a":"\\\\\\"12345678901234567890"}', { a: '\\"12345678901234567890' }],
    [
      '{"a":1234567890.1234567890123456,"b":1e20,"c":1234567890123456e2}',
      { a: 1234567890.1234567, b: 1e20, c: 123456789012345600 },
    ],
    ['{"a":0.1234567890123456789}', { a: 0.12345678901234568 }],
    ['{"__proto__":12345678901234567890}', JSON.parse('{"__proto__":"12345678901234567890"}')],
  ])('reads %s and rounds no integer', (json, value) => {
    expect(readJson(json)).toEqual(value);
  });

  it.each(['', '{', '{"a":12345678901234567890', '"12345678901234567890', '01234567890123456', '\uFEFF{}'])(
    'refuses %j as JSON.parse does',
    (json) => {
      expect(thrown(() => readJson(json))).toBeInstanceOf(SyntaxError);
      expect(thrown(() => JSON.parse(json))).toBeInstanceOf(SyntaxError);
    },
  );

  it('reads whatever has no such integer as JSON.parse does', () => {
    const value = {
      a: ['\\', '"', '\\"', 'x'.repeat(99), '1'.repeat(20)],
      b: { c: [null, true, 1.5, -0.1, 1e-9, ''] },
    };
    for (const space of [0, 2]) expect(readJson(JSON.stringify(value, null, space))).toEqual(value);
  });

  it('reads many backslashes, quotes and digits', () => {
    const text = '\\"'.repeat(100_000) + '1'.repeat(100_000);
    expect(readJson(JSON.stringify([text, '\\'.repeat(100_000)]))).toEqual([text, '\\'.repeat(100_000)]);
  });
});

describe('jsonOrUndefined', () => {
  it.each(['null', '0', '""', '{"a":12345678901234567890}'])('reads %s as readJson does', (json) => {
    expect(jsonOrUndefined(json)).toEqual(readJson(json));
  });

  it.each(['', '{', 'undefined', '{"a":12345678901234567890', '\uFEFF{}'])('has nothing for %j', (text) => {
    expect(jsonOrUndefined(text)).toBeUndefined();
  });
});
