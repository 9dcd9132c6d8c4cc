import { XmlError } from '../errors';
import { lazily } from '../lazily';

const letters = '\\p{L}_';

/**
 * A name that needs no namespace: letters, digits, `_ . -`, not beginning with a digit, `.` or `-`. Not a literal, for the
 * letters of the world take half a millisecond to read.
 */
const elementName = lazily(() => new RegExp(`^[${letters}][${letters}\\p{N}.-]*$`, 'u'));

/** Everything but the characters of XML 1.0, half a surrogate pair included. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** How an object is written. */
export interface XmlStyle {
  /** Without `<?xml …?>`. */
  headless: boolean;
  indent: boolean;
  root: string;
  /** The name of an array's elements. */
  item: string;
}

/**
 * An object as XML: `undefined` leaves an element out, `null` leaves it empty, an array's elements are `<item>`s.
 *
 * @throws XmlError `XML_NAME_INVALID`, `XML_VALUE_INVALID` or `XML_CHARACTER`, with the place
 */
export const toXml = (data: object, { headless, indent, root, item }: XmlStyle): string => {
  const element = (name: string, value: unknown, path: string, depth: number): string => {
    if (typeof name !== 'string' || !elementName().test(name)) {
      const shown = typeof path === 'string' ? path : 'The name of the root';
      throw new XmlError('XML_NAME_INVALID', `${shown} is not a name that an element of XML can have.`);
    }
    if (depth > 64) throw new XmlError('XML_TOO_DEEP', `${path} is nested more than 64 deep, or in itself.`);
    if (typeof value !== 'object' || value === null) return `<${name}>${contentOf(value, path)}</${name}>`;
    const children = childrenOf(value, path).map(([child, of]) =>
      element(Array.isArray(value) ? item : child, of, `${path}.${child}`, depth + 1),
    );
    const [before, after] =
      indent && children.length > 0 ? [`\n${'  '.repeat(depth + 1)}`, `\n${'  '.repeat(depth)}`] : ['', ''];
    return `<${name}>${children.map((child) => before + child).join('')}${after}</${name}>`;
  };
  const head = headless ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n';
  return head + element(root, data, root, 0);
};

const childrenOf = (value: object, path: string): [string, unknown][] => {
  const plain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (plain) return Object.entries(value).filter(([, child]) => child !== undefined);
  throw new XmlError(
    'XML_VALUE_INVALID',
    `${path} is a ${value.constructor?.name ?? 'special object'}; pass its text.`,
  );
};

/**
 * A value's text: characters of markup go into CDATA, `]]>` over two of them. A parser turns a carriage return into a line
 * feed, which would no longer match the signature, so it is written as a reference, for which CDATA has no way.
 */
const contentOf = (value: unknown, path: string): string => {
  const text = textOf(value, path);
  if (forbidden.test(text)) {
    throw new XmlError(
      'XML_CHARACTER',
      `${path} holds a character that XML cannot carry (a control character or half an emoji).`,
    );
  }
  if (text.includes('\r')) return text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
  return /[<>&"]/.test(text) ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : text;
};

/** What XML carries of a plain value, nothing of `null`; `undefined` for a value that has no text of its own. */
export const plainText = (value: unknown): string | undefined => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value) ? `${value}` : undefined;
};

const textOf = (value: unknown, path: string): string => {
  const text = plainText(value);
  if (text !== undefined) return text;
  throw new XmlError(
    'XML_VALUE_INVALID',
    `${path} is ${typeof value === 'number' ? value : `of type ${typeof value}`}; XML takes text, booleans and finite numbers.`,
  );
};
