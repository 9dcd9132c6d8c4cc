import { Cursor } from './cursor';
import { resolveReferences } from './references';

/** What a document is told to, in its order. Attributes, comments and the XML declaration are not told. */
export interface XmlListener {
  /** An element begins. */
  open(name: string): void;
  /** Text with its references resolved, or the content of CDATA; one text may come in several pieces. */
  text(text: string): void;
  /** The element that began last ends. */
  close(): void;
}

/** Levels of elements; APIv2 has two or three. */
const maximumDepth = 64;

/** Elements of a document; the longest of APIv2 have some hundreds. */
const maximumElements = 4_000;

/** Names that would change objects themselves. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads the XML of APIv2: elements, text, CDATA, the five entities of XML itself and characters by number. What else XML
 * allows (document types, custom entities, instructions) is refused where it stands. The document is read
 * once, and the first error ends the reading, so the cost is linear, whatever the input.
 *
 * It is laxer than XML where nothing can be misread: attributes and the declaration are skipped, not checked, and a control
 * character or `]]>` in text is text. A `sign` covers such text too, and refusing it would lose a payment's notification.
 *
 * Line ends are told as they are written, although XML makes a line feed of each: a `sign` covers the text that its sender
 * had, and without its carriage return a right one would not match.
 *
 * @throws XmlError `XML_MALFORMED`, `XML_IS_HTML`, `XML_DOCTYPE`, `XML_ENTITY`, `XML_TOO_DEEP`, `XML_TOO_LARGE` or
 *   `XML_NAME_INVALID`, with line and column
 */
export const readXml = (document: string, listener: XmlListener): void => {
  const cursor = new Cursor(document, document.startsWith('\uFEFF') ? 1 : 0);
  const open: string[] = [];
  let elements = 0;
  cursor.skipSpace();
  skipDeclaration(cursor);
  while (!cursor.isAtEnd) {
    const from = cursor.at;
    cursor.refuseBeyond();
    if (cursor.here !== '<') {
      readText(cursor, open.length > 0, listener);
    } else if (cursor.isBefore('</')) {
      if (readEndTag(cursor) !== open.pop()) {
        throw cursor.refuse('XML_MALFORMED', 'The XML has an end tag that does not belong to what is open', from);
      }
      listener.close();
    } else if (cursor.isBefore('<!--')) {
      skipComment(cursor);
    } else if (cursor.isBefore('<![CDATA[') && open.length > 0) {
      cursor.at += '<![CDATA['.length;
      listener.text(cursor.takeUntil(']]>', 'CDATA'));
    } else if (cursor.isBefore('<!') || cursor.isBefore('<?')) {
      throw refuseInstruction(cursor);
    } else {
      if (elements > 0 && open.length === 0) throw cursor.refuse('XML_MALFORMED', 'The XML has two root elements');
      elements += 1;
      if (elements > maximumElements) {
        const problem = `The XML has more than ${maximumElements} elements, which APIv2 never has`;
        throw cursor.refuse('XML_TOO_LARGE', problem);
      }
      const { name, isEmpty } = readStartTag(cursor, elements === 1);
      if (open.length >= maximumDepth) {
        const problem = `The XML is nested more than ${maximumDepth} deep, which APIv2 never is`;
        throw cursor.refuse('XML_TOO_DEEP', problem, from);
      }
      listener.open(name);
      if (isEmpty) listener.close();
      else open.push(name);
    }
  }
  if (elements === 0) throw cursor.refuse('XML_MALFORMED', 'The text is not XML');
  if (open.length > 0) throw cursor.refuse('XML_MALFORMED', 'The XML has elements without an end and may be cut off');
};

const skipDeclaration = (cursor: Cursor): void => {
  if (!cursor.isBefore('<?xml ')) return;
  cursor.at += '<?xml'.length;
  skipAttributes(cursor);
  cursor.take('?', 'The XML has a declaration that cannot be read');
  cursor.take('>', 'The XML has a declaration that cannot be read');
};

const readText = (cursor: Cursor, isInside: boolean, listener: XmlListener): void => {
  if (!isInside) {
    if (cursor.skipSpace()) return;
    throw cursor.refuse('XML_MALFORMED', 'The text is not XML, or there is text beside it');
  }
  const from = cursor.at;
  const text = cursor.takeUntil('<', 'elements');
  cursor.at -= 1;
  listener.text(resolveReferences(text, (code, problem, where) => cursor.refuse(code, problem, from + where)));
};

const readStartTag = (cursor: Cursor, isRoot: boolean): { name: string; isEmpty: boolean } => {
  const from = cursor.at;
  cursor.at += 1;
  const name = cursor.takeName('The XML has a "<" that begins no element');
  if (isRoot && name.toLowerCase() === 'html') throw cursor.refuse('XML_IS_HTML', page, from);
  if (reserved.has(name)) {
    const problem = `The XML has an element named ${name}, which would change objects themselves`;
    throw cursor.refuse('XML_NAME_INVALID', problem, from);
  }
  skipAttributes(cursor);
  const isEmpty = cursor.here === '/';
  if (isEmpty) cursor.at += 1;
  cursor.take('>', 'The XML has a tag that cannot be read');
  return { name, isEmpty };
};

const readEndTag = (cursor: Cursor): string => {
  cursor.at += '</'.length;
  const name = cursor.takeName('The XML has an end tag without a name');
  cursor.skipSpace();
  cursor.take('>', 'The XML has an end tag that cannot be read');
  return name;
};

/** Attributes mean nothing in APIv2. */
const skipAttributes = (cursor: Cursor): void => {
  while (cursor.skipSpace() && !'/>?'.includes(cursor.here)) {
    cursor.takeName('The XML has a tag that cannot be read');
    cursor.skipSpace();
    cursor.take('=', 'The XML has an attribute without a value');
    cursor.skipSpace();
    const quote = cursor.here === "'" ? "'" : '"';
    cursor.take(quote, 'The XML has an attribute without quotes');
    cursor.takeUntil(quote, 'an attribute');
  }
};

const skipComment = (cursor: Cursor): void => {
  cursor.at += '<!--'.length;
  cursor.takeUntil('--', 'a comment');
  cursor.take('>', 'The XML has "--" inside a comment');
};

const refuseInstruction = (cursor: Cursor): Error => {
  const beginning = cursor.document.slice(cursor.at, cursor.at + 32);
  if (/^<!doctype\s+html[\s>]/i.test(beginning)) return cursor.refuse('XML_IS_HTML', page);
  if (beginning.startsWith('<!['))
    return cursor.refuse('XML_MALFORMED', 'The XML has a section that is no CDATA, or one outside of its root element');
  return cursor.refuse(
    'XML_DOCTYPE',
    'The XML declares a document type or entities, or instructs its reader, which APIv2 never does',
  );
};

const page = 'The text is an HTML page, not XML; look for a proxy, a gateway or a wrong base_uri';
