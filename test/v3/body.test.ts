import { describe, expect, it } from 'vitest';
import { jsonBody, rawBody } from '../../src/v3/body';

const cyclic = (): object => {
  const order: Record<string, unknown> = { a: 1 };
  order.self = order;
  return order;
};

describe('jsonBody', () => {
  it('leaves undefined out and keeps null, order and text', () => {
    expect(jsonBody({ b: undefined, a: null, 中: '文/"', list: [1, { x: 0.1 }] })).toBe(
      '{"a":null,"中":"文/\\"","list":[1,{"x":0.1}]}',
    );
  });

  it('writes dates as toJSON gives them', () => {
    expect(jsonBody({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  it.each([
    ['NaN', { amount: { total: Number.NaN } }, 'json.amount.total', 'it is NaN'],
    ['Infinity', { list: [{ n: 1 }, { n: Number.POSITIVE_INFINITY }] }, 'json.list[1].n', 'it is Infinity'],
    ['a bigint', { total: 1n }, 'json.total', 'bigint'],
    ['a function', { f: () => 1 }, 'json.f', 'function'],
    ['a symbol', { s: Symbol('s') }, 'json.s', 'symbol'],
    ['a Map', { m: new Map() }, 'json.m', 'Map'],
    ['a cycle', cyclic(), 'json', 'circular'],
    ['null', null, 'json', 'null'],
    ['text', '{}', 'json', 'string'],
    ['undefined from toJSON', { toJSON: () => undefined }, 'json', 'toJSON'],
  ])('refuses %s and names the place', (_, json, place, why) => {
    const refusal = expect.objectContaining({ name: 'RequestError', code: 'BODY_NOT_SERIALISABLE' });
    expect(() => jsonBody(json)).toThrow(refusal);
    expect(() => jsonBody(json)).toThrow(`${place} cannot be sent as JSON`);
    expect(() => jsonBody(json)).toThrow(why);
  });

  it('refuses a character of four bytes, which APIv3 does not take, and names the place', () => {
    expect(() => jsonBody({ a: '好', list: ['x', '奶茶🧋'] })).toThrow(/json\.list\[1\] .*four bytes/);
  });
});

describe('rawBody', () => {
  it('takes text and bytes of UTF-8 as they are', () => {
    expect(rawBody('{"a": 1}')).toBe('{"a": 1}');
    expect(rawBody(Buffer.from('中文'))).toBe('中文');
    expect(rawBody(Buffer.from('\uFEFF{}'))).toBe('\uFEFF{}');
  });

  it.each([[Buffer.from([0xff])], [{}], [1]])('refuses %s', (body) => {
    expect(() => rawBody(body)).toThrow(expect.objectContaining({ code: 'BODY_NOT_SERIALISABLE' }));
  });
});
