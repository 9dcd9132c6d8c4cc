import type { XmlError, XmlErrorCode } from '../errors';

const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Characters of a reference. */
const maximumReference = 32;

/**
 * Text with its references resolved: the five entities of XML itself and characters by number; without a DTD there are no
 * others.
 *
 * @param refuse makes the error for the place in the text where it is due
 * @throws XmlError `XML_MALFORMED` for a `&` that begins no reference, `XML_ENTITY` for one to nothing
 */
export const resolveReferences = (
  text: string,
  refuse: (code: XmlErrorCode, problem: string, where: number) => XmlError,
): string => {
  const pieces: string[] = [];
  let at = 0;
  for (let found = text.indexOf('&'); found >= 0; found = text.indexOf('&', at)) {
    // A `;` that never comes, or too late, is an error, so that it is searched for in vain once at most.
    const end = text.indexOf(';', found);
    const name = end < 0 || end - found > maximumReference ? '' : text.slice(found + 1, end);
    const character = predefined.get(name) ?? characterOf(name);
    if (character === undefined) throw refuseReference(name, (code, problem) => refuse(code, problem, found));
    pieces.push(text.slice(at, found), character);
    at = end + 1;
  }
  return at === 0 ? text : pieces.join('') + text.slice(at);
};

const refuseReference = (name: string, refuse: (code: XmlErrorCode, problem: string) => XmlError): XmlError =>
  /^(?:#\d+|#x[0-9a-fA-F]+|[A-Za-z]\w*)$/.test(name)
    ? refuse(
        'XML_ENTITY',
        'The XML refers to an entity that it does not have (only &amp; &lt; &gt; &quot; &apos; and &#…; exist)',
      )
    : refuse('XML_MALFORMED', 'The XML has a "&" that is not written as &amp;');

const characterOf = (name: string): string | undefined => {
  const [, decimal, hex] = /^#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}))$/.exec(name) ?? [];
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const exists = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return exists ? String.fromCodePoint(point) : undefined;
};
