import { XmlError } from '../errors';

const maximumDepth = 64;

/** Comments, CDATA and instructions, which hide what looks like markup; then declarations, then tags and their attributes. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!(?:--|\[CDATA\[)?|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

const reserved = /^<(?:__proto__|constructor|prototype)[\s/>]/;

/**
 * Refuses what no XML of APIv2 has and what is an attack where it occurs, before any parser sees it.
 *
 * @throws XmlError `XML_IS_HTML`, `XML_DOCTYPE`, `XML_NAME_INVALID`, `XML_TOO_DEEP` or `XML_MALFORMED`
 */
export const guardXml = (text: string): void => {
  if (/^(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(text)) {
    throw new XmlError(
      'XML_IS_HTML',
      'The text is an HTML page, not XML; look for a proxy, a gateway or a wrong base_uri.',
    );
  }
  let depth = 0;
  for (const [found] of text.matchAll(markup)) {
    depth += step(found);
    if (depth > maximumDepth) {
      throw new XmlError('XML_TOO_DEEP', `The XML is nested more than ${maximumDepth} deep, which APIv2 never is.`);
    }
  }
};

/** By how many levels a piece of markup goes down. */
const step = (found: string): number => {
  if (found === '<!') {
    throw new XmlError('XML_DOCTYPE', 'The XML declares a document type or entities, which APIv2 never does.');
  }
  if (found === '<!--' || found === '<![CDATA[') {
    throw new XmlError('XML_MALFORMED', 'The XML has a comment or CDATA without an end; it may be cut off.');
  }
  if (reserved.test(found)) {
    throw new XmlError(
      'XML_NAME_INVALID',
      'The XML has an element named __proto__, constructor or prototype, which would change objects themselves.',
    );
  }
  if (/^<[!?]/.test(found) || found.endsWith('/>')) return 0;
  return found.startsWith('</') ? -1 : 1;
};
