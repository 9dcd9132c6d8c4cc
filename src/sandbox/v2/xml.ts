import sax from 'sax';

/** Texts by the names of their elements, as XML of APIv2 and its forms have them. */
export type Elements = Readonly<Record<string, string>>;

/**
 * The elements below the root, each with all text inside it.
 *
 * @returns `undefined` for what is no XML, or XML with a DOCTYPE
 */
export const readElements = (xml: string): Elements | undefined => {
  const parser = sax.parser(true);
  const texts = new Map<string, string>();
  const path: string[] = [];
  const add = (text: string): void => {
    const [, name] = path;
    if (name !== undefined) texts.set(name, (texts.get(name) ?? '') + text);
  };
  const refuse = (): never => {
    throw new TypeError('no XML of APIv2');
  };
  parser.onerror = refuse;
  parser.ondoctype = refuse;
  parser.onopentag = ({ name }) => {
    path.push(name);
    add('');
  };
  parser.onclosetag = () => path.pop();
  parser.ontext = add;
  parser.oncdata = add;
  try {
    parser.write(xml).close();
    return Object.fromEntries(texts);
  } catch {
    return undefined;
  }
};

/** `<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>` */
export const writeElements = (fields: Elements): string => {
  const elements = Object.entries(fields).map(
    ([name, text]) => `<${name}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`,
  );
  return `<xml>${elements.join('')}</xml>`;
};
