import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOrUndefined, readJson, utf8TextOf } from '../../src/json';
import { checkCharacters, jsonBody, jsonText } from '../../src/request/json';
import { fieldsOf, holds, outcomeOf, text, textOf } from '../support/law';

/** Text of APIv3: no character of four bytes. */
const short = text().map((each) => each.replace(/[\u{10000}-\u{10FFFF}]/gu, ''));
const key = short.filter((each) => each !== '__proto__' && each !== 'toJSON');

const { value: plain } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    short,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fieldsOf(key, tie('value'), 4),
  ),
}));
const body = fieldsOf(key, plain);

/** A JSON text with white space and escapes of any kind, and what it means where no integer is rounded. */
interface Written {
  json: string;
  means: unknown;
}

const space = textOf(' \n\t\r', { maxLength: 2 });
/** A string of JSON with some of its characters written as `\\uXXXX`. */
const escaped = (value: string, which: readonly boolean[]): string =>
  `"${value
    .split('')
    .map((unit, at) =>
      which[at % which.length]
        ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
        : /[\ud800-\udfff]/.test(unit)
          ? unit
          : JSON.stringify(unit).slice(1, -1),
    )
    .join('')}"`;

const string: fc.Arbitrary<Written> = fc
  .tuple(
    fc.oneof(text(), textOf('0123456789\\"', { maxLength: 40 })),
    fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  )
  .map(([value, which]) => ({ json: escaped(value, which), means: value }));
const digits = fc.oneof(
  textOf('0123456789', { minLength: 1, maxLength: 30 }).map((each) => each.replace(/^0+(?=.)/, '')),
  fc.bigInt({ min: 2n ** 53n - 9n, max: 2n ** 53n + 9n }).map(String),
  fc.bigInt({ min: 10n ** 15n, max: 10n ** 18n }).map(String),
);
const number: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('', '-'),
    digits,
    fc.constantFrom('', '.5', '.0', 'e2', 'E-3', '.25e1', '.12345678901234567890'),
  )
  .map(([sign, whole, rest]) => {
    const json = `${sign}${whole}${rest}`;
    const isLarge = rest === '' && BigInt(whole) > BigInt(Number.MAX_SAFE_INTEGER);
    return { json, means: isLarge ? json : Number(json) };
  });
const literal: fc.Arbitrary<Written> = fc.constantFrom(true, false, null).map((means) => ({ json: `${means}`, means }));

const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    string,
    number,
    literal,
    fc.tuple(space, fc.array(tie('written'), { maxLength: 4 })).map(([gap, items]) => ({
      json: `[${gap}${items.map(({ json }) => json).join(`${gap},`)}${gap}]`,
      means: items.map(({ means }) => means),
    })),
    fc.tuple(space, fieldsOf(key, tie('written'), 4)).map(([gap, fields]) => ({
      json: `{${gap}${Object.entries(fields)
        .map(([name, { json }]) => `${JSON.stringify(name)}${gap}:${json}`)
        .join(`,${gap}`)}}`,
      means: Object.fromEntries(Object.entries(fields).map(([name, { means }]) => [name, means])),
    })),
  ),
}));

describe('a JSON body', () => {
  it("is what Node's own JSON writes, and is read as what was given (round trip)", () =>
    holds([body], (given) => {
      const sent = jsonBody(given);
      expect(sent).toBe(JSON.stringify(given));
      expect(readJson(sent)).toEqual(given);
    }));

  it('is the same by the short way and by the one that looks at every value', () =>
    holds([body, fc.integer({ min: 0, max: 20 })], (given, levels) => {
      const deep = (inside: unknown): object => {
        let all: unknown = inside;
        for (let level = 0; level < levels; level += 1) all = [all];
        return { all };
      };
      const careful = Object.assign(Object.create({ inherited: 1 }), given);
      expect(jsonText(deep(careful))).toBe(JSON.stringify(deep(given)));
      expect(jsonText(deep(given))).toBe(JSON.stringify(deep(given)));
    }));

  it('is refused, with the place, for a value that JSON would drop, round or turn into another', () =>
    holds(
      [
        body,
        fc.array(fc.oneof(textOf('abc', { minLength: 1 }), fc.constant(0)), { minLength: 1, maxLength: 4 }),
        fc.constantFrom<unknown>(
          ...[Number.NaN, Number.NEGATIVE_INFINITY, 2 ** 53, 1e300, 1n, Symbol('x'), () => 1, new Date(Number.NaN)],
          ...[new Map([[1, 1]]), new Set([1]), Promise.resolve(1), Buffer.from('x'), Object(2 ** 60)],
        ),
      ],
      (given, path, wrong) => {
        const inside = path.reduceRight((value, step) => (step === 0 ? [value] : { [step]: value }), wrong);
        const where = path.map((step) => (step === 0 ? '[0]' : `.${step}`)).join('');
        const { error } = outcomeOf(() => jsonBody({ ...given, at: inside }));
        expect(error).toMatchObject({
          code: 'BODY_NOT_SERIALISABLE',
          message: expect.stringContaining(`json.at${where} `),
        });
      },
    ));

  it('is refused if, and only if, it has a character of four bytes', () =>
    holds(
      [
        fieldsOf(
          text().filter((each) => each !== '__proto__'),
          text(),
        ),
      ],
      (given) => {
        const bytes = Object.entries(given)
          .flat()
          .flatMap((each) => [...each].map((one) => Buffer.byteLength(one)));
        const { value, error } = outcomeOf(() => jsonBody(given));
        if (bytes.includes(4)) expect(error).toMatchObject({ code: 'CHARACTER_UNSUPPORTED' });
        else expect(value).toBe(JSON.stringify(given));
        if (value !== undefined) expect(checkCharacters(value)).toBeUndefined();
      },
    ));
});

describe('JSON that is received', () => {
  it('means what it says, and an integer beyond 2⁵³ keeps its digits as text', () =>
    holds([written], ({ json, means }) => {
      expect(readJson(json)).toEqual(means);
    }));

  it("is refused if, and only if, Node's own JSON refuses it", () =>
    holds(
      [
        fc.oneof(
          written.map(({ json }) => json),
          textOf('{}[]",:0123456789\\ueE+-. tfn', { maxLength: 40 }),
        ),
        fc.nat(),
        text({ maxLength: 2 }),
      ],
      (json, at, junk) => {
        const place = at % (json.length + 1);
        const changed = json.slice(0, place) + junk + json.slice(place + junk.length);
        const native = outcomeOf(() => JSON.parse(changed));
        const own = outcomeOf(() => readJson(changed));
        expect(own.error instanceof SyntaxError).toBe(native.error !== undefined);
        if (native.error !== undefined) expect(jsonOrUndefined(changed)).toBeUndefined();
        // Without a large integer it is the same value to the last digit.
        else if (!/\d{16}/.test(changed)) expect(own.value).toEqual(native.value);
      },
    ));

  it('is text of its bytes if, and only if, these are UTF-8, and gives the same bytes back', () =>
    holds(
      [
        fc.oneof(
          fc.uint8Array({ maxLength: 12 }),
          text().map((each) => new TextEncoder().encode(each)),
        ),
      ],
      (bytes) => {
        const read = utf8TextOf(bytes);
        const isUtf8 = Buffer.from(Buffer.from(bytes).toString()).equals(bytes);
        expect(read === undefined).toBe(!isUtf8);
        if (read !== undefined) expect([...Buffer.from(read)]).toEqual([...bytes]);
      },
    ));
});
