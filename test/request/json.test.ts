import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { jsonBody, rawBody } from '../../src/request/json';
import { thrown } from '../support/thrown';

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
    ['a date that is none', { at: new Date(Number.NaN) }, 'json.at', 'invalid Date'],
    ['a date of another realm that is none', { at: runInNewContext('new Date(NaN)') }, 'json.at', 'invalid Date'],
    ['a date of a library that is none', { at: { toJSON: () => null } }, 'json.at', 'toJSON gives null'],
    ['null from toJSON in a list', [{ toJSON: () => null }], 'json[0]', 'toJSON gives null'],
    ['null from toJSON for the whole body', { toJSON: () => null }, 'json', 'toJSON gives null'],
    ['undefined in a list', { list: [1, undefined] }, 'json.list[1]', 'undefined'],
    ['a hole in a list', { list: new Array(2) }, 'json.list[0]', 'undefined'],
    ['undefined from toJSON in a list', { list: [{ toJSON: () => undefined }] }, 'json.list[0]', 'undefined'],
    ['a promise', { openid: Promise.resolve('o') }, 'json.openid', 'Promise, which JSON has no form for; await it'],
    ['a boxed NaN', { amount: { total: new Number(Number.NaN) } }, 'json.amount.total', 'it is NaN'],
    ['a boxed symbol', { s: Object(Symbol('s')) }, 'json.s', 'Symbol'],
    ['a boxed bigint', { s: Object(1n) }, 'json.s', 'bigint'],
    ['a RegExp', { r: /x/ }, 'json.r', 'RegExp'],
    ['an Error', { e: new TypeError('x') }, 'json.e', 'Error'],
    ['a Map', { m: new Map() }, 'json.m', 'Map'],
    ['a Set', { a: { s: new Set([1]) } }, 'json.a.s', 'Set'],
    ['a WeakMap', { m: new WeakMap() }, 'json.m', 'WeakMap'],
    ['bytes', { b: new Uint8Array(2) }, 'json.b', 'Uint8Array'],
    ['a Buffer', { b: Buffer.from('x') }, 'json.b', 'Buffer'],
    ['an ArrayBuffer', { b: new ArrayBuffer(2) }, 'json.b', 'ArrayBuffer'],
    ['a Blob', { b: new Blob(['x']) }, 'json.b', 'Blob'],
    ['URLSearchParams', { q: new URLSearchParams('a=1') }, 'json.q', 'URLSearchParams'],
    ['FormData', { f: new FormData() }, 'json.f', 'FormData'],
    ['an integer that a number rounds', { id: 2 ** 53 }, 'json.id', 'MAX_SAFE_INTEGER'],
    ['a negative integer that a number rounds', { list: [-(2 ** 53)] }, 'json.list[0]', 'MAX_SAFE_INTEGER'],
    ['a boxed integer that a number rounds', { id: new Number(1e21) }, 'json.id', 'MAX_SAFE_INTEGER'],
    ['a Map for the whole body', new Map(), 'json', 'Map'],
    ['a promise for the whole body', Promise.resolve({}), 'json', 'Promise'],
    ['a date that is none for the whole body', new Date(Number.NaN), 'json', 'invalid Date'],
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

  it('takes objects of classes, objects without a prototype, boxed values and whatever has a toJSON', () => {
    class Amount {
      total = 1;
      currency = undefined;
    }
    class Cents {
      toJSON(): number {
        return 2;
      }
    }
    const bare = Object.assign(Object.create(null), { a: 1 });
    const json = { amount: new Amount(), cents: new Cents(), bare, n: new Number(3), s: new String('x'), no: [null] };
    expect(jsonBody({ ...json, list: [new Cents()], max: 2 ** 53 - 1, min: -(2 ** 53 - 1), tiny: 1e-9 })).toBe(
      '{"amount":{"total":1},"cents":2,"bare":{"a":1},"n":3,"s":"x","no":[null],"list":[2],"max":9007199254740991,"min":-9007199254740991,"tiny":1e-9}',
    );
  });

  it('never quotes a value', () => {
    expect(`${thrown(() => jsonBody({ id: 2 ** 53 }))}`).toMatch(/^RequestError: json\.id (?!.*9007)/);
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
