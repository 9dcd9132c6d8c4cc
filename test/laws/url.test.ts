import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRequestError } from '../../src/errors';
import { normaliseBaseURL } from '../../src/request/base-url';
import { addressOf, pathOf } from '../../src/request/url';
import { anyText, fieldsOf, holds, isWhole, outcomeOf, text, textOf } from '../support/law';

const base = 'https://api.mch.weixin.qq.com/';
const template = 'v3/pay/transactions/out-trade-no/{out_trade_no}';

const name = text({ minLength: 1 }).filter((each) => each !== '__proto__');
const scalar = fc.oneof(
  text(),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt(),
);
const nothing = fc.constantFrom(undefined, null);
const query = fieldsOf(name, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), nothing));

/** The pairs of a query, as one reads it. */
const pairsOf = (given: object): [string, string][] =>
  Object.entries(given)
    .flatMap(([key, each]: [string, unknown]) => [each].flat().map((item): [string, unknown] => [key, item]))
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== null)
    .map(([key, item]) => [key, String(item)]);

describe("a call's address", () => {
  it("is to Node's own URL what it is to the SDK: the path and the pairs of the query come back (round trip)", () =>
    holds([text({ minLength: 1 }).filter((each) => !/^\.{1,2}$/.test(each)), query], (out_trade_no, given) => {
      const path = pathOf(base, template, { out_trade_no }, given);
      const url = new URL(path, base);
      expect(url.href).toBe(base + path);
      expect(url.pathname.split('/').map(decodeURIComponent).at(-1)).toBe(out_trade_no);
      expect([...url.searchParams]).toEqual(pairsOf(given));
      // A decoder of RFC 3986, which knows no `+`, reads the same.
      const by = (each: string): string[] => each.split('=').map(decodeURIComponent);
      expect(url.search.slice(1).split('&').filter(Boolean).map(by)).toEqual(pairsOf(given));
    }));

  it('is the same of an object and of URLSearchParams with its pairs', () =>
    holds([query], (given) => {
      const pairs = new URLSearchParams(pairsOf(given));
      expect(pathOf(base, 'v3/x', {}, pairs)).toBe(pathOf(base, 'v3/x', {}, given));
    }));

  it('has the pairs of the query in the order in which they were given, each where it was alone', () =>
    holds([query], (given) => {
      const alone = Object.entries(given).map(([key, each]) => pathOf(base, 'v3/x', {}, { [key]: each }).slice(5));
      expect(pathOf(base, 'v3/x', {}, given).slice(5)).toBe(alone.filter((each) => each !== '').join('&'));
    }));

  it('keeps the query that is written into it to the letter, with the further pairs behind it', () =>
    holds([textOf('abc019=&%2F-._~', { minLength: 1 }), query], (written, given) => {
      fc.pre(!/%(?!2F)/.test(written));
      const further = pathOf(base, 'v3/x', {}, given).slice('v3/x?'.length);
      const expected = `v3/x?${written}${further === '' ? '' : `&${further}`}`;
      expect(pathOf(base, `v3/x?${written}`, {}, given)).toBe(expected);
    }));

  it('goes to the host of the base URL and below its path, as written to the letter, or is refused', () =>
    holds(
      [
        fc.oneof(
          text({ minLength: 1 }),
          anyText,
          textOf('/.%2eE?#\\@:ab\t\n{}<>', { minLength: 1 }),
          fc.webPath().map((each) => each.slice(1)),
        ),
        fc.constantFrom(base, 'http://127.0.0.1:8080/prefix/', 'https://例子.example/a/b/'),
        query,
      ],
      (written, given, further) => {
        const usual = normaliseBaseURL(given) ?? '';
        const { value, error } = outcomeOf(() =>
          addressOf({ baseURL: undefined, variables: {}, query: further }, usual, written),
        );
        if (value === undefined) return expect(isRequestError(error)).toBe(true);
        const url = new URL(usual + value.path);
        expect(url.href).toBe(usual + value.path);
        expect(value.url.href).toBe(url.href);
        expect([url.origin, url.hash]).toEqual([new URL(usual).origin, '']);
        expect(url.pathname.startsWith(new URL(usual).pathname)).toBe(true);
        expect(`${url.pathname}${url.search}`).toMatch(/^[\x21-\x7e]+$/);
      },
    ));

  it('is refused for a value of the query that is neither text, a boolean nor a finite number', () =>
    holds(
      [query, name, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, {}, new Date(0), Symbol('x'), () => 1)],
      (given, key, wrong) => {
        expect(outcomeOf(() => pathOf(base, 'v3/x', {}, { ...given, [key]: wrong }))).toMatchObject({
          error: { code: 'OPTIONS_INVALID' },
        });
      },
    ));

  it('is refused for half a character in a name or a value of the query, and for nothing else in them', () =>
    holds([anyText, anyText], (key, each) => {
      fc.pre(key !== '__proto__');
      const { value, error } = outcomeOf(() => pathOf(base, 'v3/x', {}, { [key]: each }));
      if (isWhole(`${key}|${each}`)) expect([...new URL(`${base}${value}`).searchParams]).toEqual([[key, each]]);
      else expect(error).toMatchObject({ code: 'CHARACTER_UNSUPPORTED' });
    }));
});

describe('a base URL', () => {
  it('is closed by one slash, and stays what it is when it is read again (idempotence)', () =>
    holds([fc.webUrl({ withQueryParameters: false, withFragments: false }), fc.nat(2)], (given, slashes) => {
      const once = normaliseBaseURL(given + '/'.repeat(slashes));
      expect(once).toMatch(/[^/]\/$/);
      expect(normaliseBaseURL(once)).toBe(once);
      expect(new URL(once ?? '').origin).toBe(new URL(given).origin);
    }));
});
