import { XmlError } from '../errors';
import { readXml } from './reader';

/** What an element holds: text, elements, or several elements of one name. */
export type XmlValue = string | XmlObject | XmlValue[];

/** Elements by name. */
export interface XmlObject {
  [name: string]: XmlValue;
}

/** An element that is being read. */
interface Element {
  readonly name: string;
  readonly texts: string[];
  /** Its elements, once it has one; the text beside them is only layout. */
  children: XmlObject | undefined;
}

/**
 * XML as an object: values stay text, attributes and comments go, elements that repeat become an array.
 *
 * @throws XmlError what `readXml` throws
 */
export const toObject = (xml: string): XmlObject => {
  if (typeof xml !== 'string') throw new XmlError('XML_MALFORMED', 'toObject takes text.');
  const document: Element = { name: '', texts: [], children: undefined };
  const open: Element[] = [document];
  readXml(xml, {
    open: (name) => open.push({ name, texts: [], children: undefined }),
    text: (text) => open.at(-1)?.texts.push(text),
    close: () => {
      const element = open.pop();
      const parent = open.at(-1);
      if (element !== undefined && parent !== undefined) append(parent, element);
    },
  });
  const [root = ''] = Object.values(document.children ?? {});
  return typeof root === 'object' && !Array.isArray(root) ? root : {};
};

const append = (parent: Element, { name, texts, children }: Element): void => {
  const value = children ?? texts.join('');
  parent.children ??= {};
  const before = Object.hasOwn(parent.children, name) ? parent.children[name] : undefined;
  if (Array.isArray(before)) before.push(value);
  else parent.children[name] = before === undefined ? value : [before, value];
};
