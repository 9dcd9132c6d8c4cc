import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isXmlError } from '../../src/errors';
import { Transformer, type XmlObject, type XmlValue } from '../../src/xml/transformer';
import { anyText, fieldsOf, holds, outcomeOf, text, textOf } from '../support/law';

const reserved = ['__proto__', 'constructor', 'prototype'];
const elementName = fc
  .tuple(fc.constantFrom(...'abz_商É'), textOf('abz019_.-商', { maxLength: 8 }))
  .map((parts) => parts.join(''))
  .filter((each) => !reserved.includes(each) && each.toLowerCase() !== 'html');

/** Text that XML can carry; the sandbox of a parser is in its markup. */
const carried = fc
  .oneof(text(), textOf('<>&"\'];:CDAT[!-/ \n\t#x9amplt', { maxLength: 30 }))
  .map((each) => each.replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));

const fields: fc.Arbitrary<Record<string, string>> = fieldsOf(elementName, carried);

/** What an object reads as: `undefined` leaves out, lists of one name are lists. */
const { tree } = fc.letrec<{ tree: XmlValue }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    carried,
    fieldsOf(elementName, tie('tree'), 4).map((each): XmlValue => (Object.keys(each).length === 0 ? '' : each)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map((item): XmlValue => ({ item })),
  ),
}));

/** A list in a list of the reader's has no name of its own, so the writer's are its `item`s. */
const writable = (value: XmlValue): unknown => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(writable);
  const entries = Object.entries(value);
  const [[name, only] = ['', '']] = entries;
  if (entries.length === 1 && name === 'item' && Array.isArray(only)) return only.map(writable);
  return Object.fromEntries(entries.map(([key, each]) => [key, writable(each)]));
};

/** XML as `xmllint --c14n` has it: one spelling, without CDATA, comments and declaration. */
const readCanonical = (canonical: string): XmlValue => {
  const open: { name: string; text: string; children: [string, XmlValue][] }[] = [{ name: '', text: '', children: [] }];
  for (const [, end, name = '', text = ''] of canonical
    .replace(/<!--.*?-->/gs, '')
    .matchAll(/<(\/?)([^\s>]+)[^>]*>|([^<]+)/g)) {
    const here = open.at(-1);
    if (here === undefined) break;
    if (name === '')
      here.text += text.replace(
        /&(amp|lt|gt|#xD);/g,
        (_, each: string) => ({ amp: '&', lt: '<', gt: '>', '#xD': '\r' })[each] ?? '',
      );
    else if (end === '') open.push({ name, text: '', children: [] });
    else {
      open.pop();
      open.at(-1)?.children.push([here.name, here.children.length === 0 ? here.text : grouped(here.children)]);
    }
  }
  return grouped(open[0]?.children ?? []);
};

const grouped = (children: readonly (readonly [string, XmlValue])[]): XmlObject => {
  const names = [...new Set(children.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = children.filter(([each]) => each === name).map(([, value]) => value);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
};

const hasXmllint = spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).error === undefined;
const nothing = 'NOT RUN: XML against libxml2, for xmllint is not installed here (apt-get install libxml2-utils)';
if (!hasXmllint) console.warn(nothing);

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-xml-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** libxml2's reading of a document. */
const canonicalOf = (document: string): string =>
  execFileSync('xmllint', ['--nonet', '--huge', '--c14n', '-'], {
    input: document,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'pipe'],
  }).toString();

/** What libxml2 says against each of some documents; nothing, where it is well-formed. One process reads them all. */
const complaintsOf = (documents: readonly string[]): string[] => {
  const names = documents.map((document, index) => {
    writeFileSync(join(folder, `${index}.xml`), document);
    return `${index}.xml`;
  });
  const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', ...names], { cwd: folder, maxBuffer: 1 << 28 });
  const said = names.map(() => '');
  for (const [, index = '', problem = ''] of stderr.toString().matchAll(/^(\d+)\.xml:\d+: (.*error : .*)$/gm)) {
    said[Number(index)] += `${problem}\n`;
  }
  return said;
};

/** Pieces of which documents are made, most of them broken somewhere. */
const piece = fc.oneof(
  fc.constantFrom(
    '<a>',
    '</a>',
    '<b>',
    '</b>',
    '<a/>',
    '<a >',
    '</a >',
    '<a x="1">',
    "<b y='<'/>",
    '<b x="2" y=\'3\'/>',
    '< a>',
    '</ a>',
  ),
  fc.constantFrom(
    '<![CDATA[',
    ']]>',
    '<![CDATA[<&>]]>',
    '<!--',
    '-->',
    '<!-- x -->',
    '<!-- - -->',
    '<!-- -- -->',
    '<!---->',
  ),
  fc.constantFrom(
    '&amp;',
    '&lt;',
    '&#65;',
    '&#x4e2D;',
    '&#13;',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&nbsp;',
    '&',
    ';',
    '&amp',
    '&#;',
    '&#x;',
  ),
  fc.constantFrom('text', ' ', '\n', '\t', '\r', '>', '"', "'", '=', '中文', '😀', '\u{1}', '\uFFFE'),
);
const broken = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0"?>', '\uFEFF', ' '), fc.array(piece, { maxLength: 8 }))
  .map(([head, pieces]) => `${head}<xml>${pieces.join('')}</xml>`);

/** Where this reader is laxer than XML, as its documentation says. */
const isLaxOnPurpose = (complaint: string, document: string): boolean =>
  /Sequence '\]\]>' not allowed|Unescaped '<' not allowed/.test(complaint) ||
  ['\u{1}', '\uFFFE'].some((each) => document.includes(each));

describe('an object of texts', () => {
  it('comes back from its XML (round trip), indented or not, with or without a declaration', () =>
    holds([fields, fc.boolean(), fc.boolean(), elementName], (given, headless, indent, root) => {
      expect(Transformer.toObject(Transformer.toXml(given, headless, indent, root))).toEqual(given);
    }));

  it('comes back from its XML also with structures and lists in it (round trip)', () =>
    holds([fieldsOf(elementName, tree, 4)], (given) => {
      fc.pre(!Object.values(given).some((each) => Array.isArray(each)));
      expect(Transformer.toObject(Transformer.toXml(writable(given) as object))).toEqual(given);
    }));

  it('has one XML, so that writing what was read gives the same text (idempotence)', () =>
    holds([fields], (given) => {
      const once = Transformer.toXml(given);
      expect(Transformer.toXml(Transformer.toObject(once))).toBe(once);
    }));

  it('is refused if, and only if, it has a character that XML cannot carry, and otherwise keeps every one', () =>
    holds([anyText], (given) => {
      const forbidden = [...given].some((each) => {
        const point = each.codePointAt(0) ?? 0;
        const low = point < 0x20 && ![0x09, 0x0a, 0x0d].includes(point);
        return low || (point >= 0xd800 && point < 0xe000) || point === 0xfffe || point === 0xffff;
      });
      const { value, error } = outcomeOf(() => Transformer.toXml({ a: given }));
      if (forbidden) expect(error).toMatchObject({ code: 'XML_CHARACTER' });
      else expect(Transformer.toObject(value)).toEqual({ a: given });
    }));

  it('is as long as its parts and its root: the XML of more fields is the XML of each joined (linearity in length)', () =>
    holds([fields], (given) => {
      const parts = Object.entries(given).map(([name, value]) =>
        Transformer.toXml({ [name]: value }).slice('<xml>'.length, -'</xml>'.length),
      );
      expect(Transformer.toXml(given)).toBe(`<xml>${parts.join('')}</xml>`);
    }));

  it('is refused where a name of it is none of XML, and no text becomes markup', () =>
    holds([fc.oneof(text(), textOf('ab<>/ :!?-.1&', { minLength: 1 })), carried], (name, value) => {
      const { value: xml, error } = outcomeOf(() => Transformer.toXml({ [name]: value }));
      if (xml === undefined) return expect(error).toMatchObject({ code: 'XML_NAME_INVALID' });
      const read = outcomeOf(() => Transformer.toObject(xml));
      if (read.error !== undefined) expect(read.error).toMatchObject({ code: 'XML_NAME_INVALID' });
      else expect(read.value).toEqual({ [name]: value });
    }));
});

describe('XML that is received', () => {
  it('is read, or refused with a code, whatever it is', () =>
    holds([fc.oneof(broken, text({ maxLength: 60 }), textOf('<>/ab&;![]-?="', { maxLength: 40 }))], (document) => {
      const { value, error } = outcomeOf(() => Transformer.toObject(document));
      if (value === undefined) expect(isXmlError(error)).toBe(true);
    }));

  it('cut off anywhere is refused', () =>
    holds([fields, fc.boolean(), fc.nat()], (given, indent, at) => {
      const whole = Transformer.toXml(given, false, indent);
      expect(isXmlError(outcomeOf(() => Transformer.toObject(whole.slice(0, at % whole.length))).error)).toBe(true);
    }));
});

describe.runIf(hasXmllint)("libxml2's xmllint", () => {
  it('reads what is written as the same object', () =>
    holds(
      [fc.array(fields, { maxLength: 200, size: 'max' })],
      (all) => {
        const whole = `<all>${all.map((each) => Transformer.toXml(each)).join('')}<xml/><xml/></all>`;
        const { all: read } = readCanonical(canonicalOf(whole)) as { all: { xml: XmlValue[] } };
        // An object without a field and an empty text are the same XML.
        expect(read.xml.slice(0, -2).map((each) => (each === '' ? {} : each))).toEqual(all);
      },
      'process',
    ));

  it('reads what this reader reads as the same object, and refuses what it refuses, but for what its documentation names', () =>
    holds(
      [fc.array(broken, { maxLength: 200, size: 'max' })],
      (documents) => {
        const complaints = complaintsOf(documents);
        const read: [string, XmlObject][] = [];
        for (const [index, document] of documents.entries()) {
          const complaint = complaints[index] ?? '';
          const { value, error } = outcomeOf(() => Transformer.toObject(document));
          if (isLaxOnPurpose(complaint, document)) continue;
          expect({ document, refused: error !== undefined, complaint }).toEqual({
            document,
            refused: complaint !== '',
            complaint,
          });
          if (value !== undefined && !document.startsWith('<?xml') && !document.startsWith('\uFEFF'))
            read.push([document, value]);
        }
        const canonical = canonicalOf(
          `<all><xml/><xml/>${read.map(([document]) => document.trim().replace(/\r/g, '\n')).join('')}</all>`,
        );
        const { all } = readCanonical(canonical) as { all: { xml: XmlValue[] } };
        const own = read.map(([, value]) => JSON.stringify(value).replaceAll('\\r', '\\n'));
        const its = all.xml
          .slice(2)
          .map((each) => JSON.stringify(typeof each === 'string' ? {} : each).replaceAll('\\r', '\\n'));
        expect(own).toEqual(its);
      },
      'process',
    ));
});
