import { toObject, type XmlObject } from './to-object';
import { toXml } from './to-xml';

export type { XmlObject, XmlValue } from './to-object';

/** The XML of APIv2; PHP's `Transformer`. */
export const Transformer = {
  /**
   * An object as XML: values with characters of markup go into CDATA, `undefined` leaves an element out, an array's
   * elements are `<item>`s.
   *
   * @param headless without `<?xml …?>`
   * @param root the root element's name
   * @param item the name of an array's elements
   * @throws XmlError `XML_NAME_INVALID`, `XML_VALUE_INVALID`, `XML_CHARACTER` or `XML_TOO_DEEP`
   * @example Transformer.toXml({ a: 1, b: '<&>' }) // '<xml><a>1</a><b><![CDATA[<&>]]></b></xml>'
   */
  toXml: (data: object, headless = true, indent = false, root = 'xml', item = 'item'): string =>
    toXml(data, { headless, indent, root, item }),

  /**
   * XML as an object; PHP's `toArray`. Values stay text, line ends as they are written; elements that repeat become an
   * array, attributes and comments go. A DTD, entities, instructions, names such as `__proto__`, more than 64 levels, 4,000
   * elements or 1,048,576 characters, and HTML pages are refused.
   *
   * @throws XmlError `XML_MALFORMED`, `XML_IS_HTML`, `XML_DOCTYPE`, `XML_ENTITY`, `XML_TOO_DEEP`, `XML_TOO_LARGE` or
   *   `XML_NAME_INVALID`, with line and column
   * @example Transformer.toObject('<xml><a>1</a><b><![CDATA[<&>]]></b></xml>') // { a: '1', b: '<&>' }
   */
  toObject: (xml = '<xml/>'): XmlObject => toObject(xml),
} as const;
