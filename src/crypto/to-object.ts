import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { XmlError } from '../errors';
import { guardXml } from './xml-guard';

/** What an element holds: text, elements, or several elements of one name. */
export type XmlValue = string | XmlObject | XmlValue[];

/** Elements by name. */
export interface XmlObject {
  [name: string]: XmlValue;
}

/**
 * XML as an object: values stay text, attributes and comments go, elements that repeat become an array.
 *
 * @throws XmlError `XML_MALFORMED`, `XML_IS_HTML`, `XML_DOCTYPE`, `XML_ENTITY`, `XML_TOO_DEEP` or `XML_NAME_INVALID`
 */
export const toObject = (xml: string): XmlObject => {
  const text = typeof xml === 'string' ? xml.replace(/^\uFEFF/, '').trim() : '';
  if (!/^<[\s\S]*>$/.test(text)) throw new XmlError('XML_MALFORMED', 'The text is not XML, or it is cut off.');
  guardXml(text);
  const problem = XMLValidator.validate(text);
  if (problem !== true) throw malformed(`look at line ${problem.err.line}`);
  const value = valueIn(parse(text));
  return typeof value === 'string' ? {} : value;
};

const malformed = (where: string): XmlError =>
  new XmlError('XML_MALFORMED', `The text is not well-formed XML and may be cut off: ${where}.`);

/** A node in document order: an element under its name, text under `#text`, CDATA under `#cdata`. */
type Parsed = Readonly<Record<string, unknown>>;

const parse = (text: string): readonly Parsed[] => {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: '#cdata',
    onDangerousProperty: (name) => name,
  });
  try {
    return contentOf(parser.parse(text) as readonly Parsed[]);
  } catch (error) {
    throw error instanceof XmlError ? error : malformed('its tags match and yet it cannot be read');
  }
};

const contentOf = (document: readonly Parsed[]): readonly Parsed[] => {
  const [root, ...others] = document.filter((node) => !nameOf(node).startsWith('#'));
  if (root === undefined || others.length > 0) throw malformed('it has not exactly one root element');
  return root[nameOf(root)] as readonly Parsed[];
};

const nameOf = (node: Parsed): string => Object.keys(node)[0] ?? '#text';

const valueIn = (nodes: readonly Parsed[]): XmlObject | string => {
  const elements = nodes.filter((node) => !nameOf(node).startsWith('#'));
  if (elements.length === 0) return nodes.map(textOf).join('');
  const object: XmlObject = {};
  for (const node of elements) {
    const name = nameOf(node);
    const value = valueIn(node[name] as readonly Parsed[]);
    const before = Object.hasOwn(object, name) ? object[name] : undefined;
    if (Array.isArray(before)) before.push(value);
    else object[name] = before === undefined ? value : [before, value];
  }
  return object;
};

const textOf = (node: Parsed): string => {
  if (nameOf(node) === '#text') return decode(String(node['#text']));
  return (node['#cdata'] as readonly Parsed[]).map((part) => String(part['#text'])).join('');
};

const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities of XML itself and character references; without a DTD there are no others. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));|&/g, (_, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = point === undefined ? predefined.get(name) : characterOf(point);
    if (character !== undefined) return character;
    throw new XmlError(
      'XML_ENTITY',
      'The XML refers to an entity that it does not have (only &amp; &lt; &gt; &quot; &apos; and &#…; exist).',
    );
  });

const characterOf = (point: number): string | undefined =>
  point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : undefined;
