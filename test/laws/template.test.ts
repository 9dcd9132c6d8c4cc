import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateOf } from '../../src/chain/template';
import { encodeUnreserved, expand, variablesOf } from '../../src/request/url';
import { anyText, fieldsOf, holds, isWhole, outcomeOf, text, textOf } from '../support/law';

/** RFC 6570, section 3.2.2, by hand: every byte of UTF-8 that is not an unreserved character is `%XX`. */
const expanded = (value: string): string =>
  [...Buffer.from(value)]
    .map((byte) =>
      /[A-Za-z0-9\-._~]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');

const isSegment = (value: string): boolean => value !== '' && value !== '.' && value !== '..';

const word = textOf('abcxyz019-', { minLength: 1 }).filter((each) => !each.startsWith('-'));
const name = textOf('abc_019', { minLength: 1 }).filter((each) => each !== 'empty');
const value = text({ minLength: 1 }).filter(isSegment);

/** A template as its segments: a word, or a variable with its value. */
const segments = fc.array(fc.oneof(word, fc.tuple(name, value)), { minLength: 1, maxLength: 6 });

/** The last value of a name is the one that counts. */
const valuesOf = (parts: readonly (string | [string, string])[]): Record<string, string> =>
  Object.fromEntries(parts.filter((part) => typeof part !== 'string'));

const templateWith = (parts: readonly (string | [string, string])[], [open, close] = ['{', '}']): string =>
  parts.map((part) => (typeof part === 'string' ? part : `${open}${part[0]}${close}`)).join('/');

describe('a URI template', () => {
  it('expands as RFC 6570 says, whatever the values', () =>
    holds([segments], (parts) => {
      const values = valuesOf(parts);
      const by = parts.map((part) => (typeof part === 'string' ? part : expanded(values[part[0]] ?? '')));
      expect(expand(templateWith(parts), values)).toBe(by.join('/'));
    }));

  it('gives each value back from its segment (round trip), and no value makes a segment of its own', () =>
    holds([segments], (parts) => {
      const values = valuesOf(parts);
      const back = expand(templateWith(parts), values).split('/').map(decodeURIComponent);
      expect(back).toEqual(parts.map((part) => (typeof part === 'string' ? part : values[part[0]])));
    }));

  it('means the same with {name} and with <name>, and reading it twice changes nothing (idempotence)', () =>
    holds([segments], (parts) => {
      const template = templateWith(parts);
      expect(templateOf(templateWith(parts, ['<', '>']))).toBe(template);
      expect(templateOf(`/${template}`)).toBe(template);
      expect(templateOf(templateOf(template))).toBe(template);
    }));

  it('names its variables each once, in their order', () =>
    holds([segments], (parts) => {
      const names = parts.filter((part) => typeof part !== 'string').map(([each]) => each);
      expect(variablesOf(templateWith(parts))).toEqual([...new Set(names)]);
    }));

  it('is filled in the same whatever the order of the values, and whatever else is given', () =>
    holds([segments, fieldsOf(name, value)], (parts, others) => {
      const values = valuesOf(parts);
      const turned = Object.fromEntries(Object.entries({ ...others, ...values }).reverse());
      expect(expand(templateWith(parts), turned)).toBe(expand(templateWith(parts), values));
    }));

  it('is refused, and never filled in otherwise, without one of its values', () =>
    holds([segments, fc.nat(), fc.constantFrom(undefined, null, '')], (parts, at, nothing) => {
      const names = variablesOf(templateWith(parts));
      fc.pre(names.length > 0);
      const values = { ...valuesOf(parts), [names[at % names.length] ?? '']: nothing };
      expect(outcomeOf(() => expand(templateWith(parts), values))).toMatchObject({
        error: { code: 'PATH_VARIABLE_MISSING' },
      });
    }));

  it('is refused where a value leads to another path, in any spelling', () =>
    holds(
      [
        segments,
        fc.nat(),
        fc.constantFrom('.', '..', '%2e', '%2E%2e', '.%2E'),
        fc.constantFrom('', '/', '/a/..', '//'),
      ],
      (parts, at, dots, more) => {
        const index = at % (parts.length + 1);
        const template = templateWith([...parts.slice(0, index), ['+dots', ''], ...parts.slice(index)]);
        const values = { ...valuesOf(parts), dots: `${dots}${more}` };
        expect(outcomeOf(() => expand(template, values))).toMatchObject({
          error: { code: expect.stringMatching(/^(?:PATH_VARIABLE|TEMPLATE)_INVALID$/) },
        });
      },
    ));

  it('lets reserved characters and %XX through with {+name}: what was expanded once stays (idempotence)', () =>
    holds([fc.oneof(text({ minLength: 1 }), textOf("aA0%2F!$&'()*+,;=:@", { minLength: 1 }))], (given) => {
      const { value: once } = outcomeOf(() => expand('v3/{+x}', { x: given }));
      fc.pre(once !== undefined);
      expect(once).toMatch(/^v3\/(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})+$/);
      expect(expand('v3/{+x}', { x: once?.slice('v3/'.length) })).toBe(once);
    }));
});

describe('an encoded text', () => {
  it('is its encoded parts joined, so that its length is linear', () =>
    holds([text(), text()], (left, right) => {
      const both = encodeUnreserved(left + right, 'it');
      expect(both).toBe(encodeUnreserved(left, 'it') + encodeUnreserved(right, 'it'));
      expect(both.length).toBeLessThanOrEqual(3 * Buffer.byteLength(left + right));
    }));

  it('of another text is another one (no two orders have one path)', () =>
    holds([text(), text()], (left, right) => {
      expect(encodeUnreserved(left, 'it') === encodeUnreserved(right, 'it')).toBe(left === right);
    }));

  it('is refused if, and only if, it has half a character', () =>
    holds([anyText], (given) => {
      fc.pre(isSegment(given));
      const expected = isWhole(given)
        ? { value: `v3/${expanded(given)}` }
        : { error: { code: 'CHARACTER_UNSUPPORTED' } };
      expect(outcomeOf(() => expand('v3/{id}', { id: given }))).toMatchObject(expected);
    }));
});
