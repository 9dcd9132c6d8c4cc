import { describe, expect, it, vi } from 'vitest';
import { Transformer } from '../../src/xml/transformer';
import { thrown } from '../support/thrown';

/** Whole numbers below a limit, the same ones every time. */
const lehmer = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
};

/**
 * How many characters the methods of strings go over that search, copy and compare. A regular expression may go over all
 * of a text from each of its characters, and is counted so.
 */
const charactersLookedAt = (work: () => unknown): number => {
  let count = 0;
  const { indexOf, slice, charCodeAt, charAt, startsWith } = String.prototype;
  const { exec } = RegExp.prototype;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    count += text.length ** 2;
    return exec.call(this, text);
  });
  Object.assign(String.prototype, {
    indexOf(this: string, mark: string, from = 0) {
      const found = indexOf.call(this, mark, from);
      count += (found < 0 ? this.length : found + mark.length) - from;
      return found;
    },
    slice(this: string, from: number, to?: number) {
      const part = slice.call(this, from, to);
      count += part.length;
      return part;
    },
    charCodeAt(this: string, index: number) {
      count += 1;
      return charCodeAt.call(this, index);
    },
    charAt(this: string, index: number) {
      count += 1;
      return charAt.call(this, index);
    },
    startsWith(this: string, mark: string, at?: number) {
      count += 1;
      return startsWith.call(this, mark, at);
    },
  });
  try {
    work();
  } catch (error) {
    if ((error as Error).name !== 'XmlError') throw error;
  } finally {
    Object.assign(String.prototype, { indexOf, slice, charCodeAt, charAt, startsWith });
    vi.restoreAllMocks();
  }
  return count;
};

describe('Transformer.toXml', () => {
  it.each([
    [{ a: 1, b: 'x' }, '<xml><a>1</a><b>x</b></xml>'],
    [{}, '<xml></xml>'],
    [{ a: '', b: null, c: undefined }, '<xml><a></a><b></b></xml>'],
    [{ a: 0, b: 10n, c: true, d: false }, '<xml><a>0</a><b>10</b><c>true</c><d>false</d></xml>'],
    [{ a: '<b>&"' }, '<xml><a><![CDATA[<b>&"]]></a></xml>'],
    [{ a: 'x]]>y]]>' }, '<xml><a><![CDATA[x]]]]><![CDATA[>y]]]]><![CDATA[>]]></a></xml>'],
    [{ a: "it's 中文 😀" }, "<xml><a>it's 中文 😀</a></xml>"],
    [{ a: 'x\r\n<y' }, '<xml><a>x&#13;\n&#60;y</a></xml>'],
    [{ a: { b: [1, 2] } }, '<xml><a><b><item>1</item><item>2</item></b></a></xml>'],
  ])('writes %o', (data, xml) => {
    expect(Transformer.toXml(data)).toBe(xml);
  });

  it("takes PHP's further parameters: headless, indent, root, item", () => {
    expect(Transformer.toXml({ a: [1] }, false, true, 'root', 'i')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<root>\n  <a>\n    <i>1</i>\n  </a>\n</root>',
    );
  });

  it.each([
    ['a name with a space', { 'a b': 1 }, 'XML_NAME_INVALID'],
    ['a name that opens an element', { 'a><b': 1 }, 'XML_NAME_INVALID'],
    ['an empty name', { '': 1 }, 'XML_NAME_INVALID'],
    ['a control character', { a: '\u0000' }, 'XML_CHARACTER'],
    ['half an emoji', { a: '😀'.slice(0, 1) }, 'XML_CHARACTER'],
    ['NaN', { a: Number.NaN }, 'XML_VALUE_INVALID'],
    ['a function', { a: () => 1 }, 'XML_VALUE_INVALID'],
    ['a date', { a: new Date(0) }, 'XML_VALUE_INVALID'],
  ])('refuses %s and names the place', (_, data, code) => {
    expect(thrown(() => Transformer.toXml(data))).toMatchObject({
      name: 'XmlError',
      code,
      message: expect.stringMatching(/^xml\./),
    });
  });

  it('refuses an object that holds itself', () => {
    const data: Record<string, unknown> = {};
    data.self = data;
    expect(thrown(() => Transformer.toXml(data))).toMatchObject({ code: 'XML_TOO_DEEP' });
  });
});

describe('Transformer.toObject', () => {
  it.each([
    ['<xml><a>1</a><b><![CDATA[<&>]]></b></xml>', { a: '1', b: '<&>' }],
    ['<xml/>', {}],
    ['\uFEFF <?xml version="1.0" encoding="UTF-8"?>\n<xml>\n  <a> 1 </a>\n</xml>\n', { a: ' 1 ' }],
    ['<xml><a></a><b/><c><![CDATA[]]></c><d> </d></xml>', { a: '', b: '', c: '', d: ' ' }],
    ['<xml><a>007</a><b>1e3</b><c>true</c><d>0x1F</d></xml>', { a: '007', b: '1e3', c: 'true', d: '0x1F' }],
    ['<xml><a>&lt;&amp;&gt;&quot;&apos;&#20013;&#x4E2D;</a></xml>', { a: '<&>"\'中中' }],
    ['<xml><a><![CDATA[&lt;&b;]]></a></xml>', { a: '&lt;&b;' }],
    ['<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a></xml>', { a: 'x]]>y' }],
    ['<xml><a x="1">1</a><!-- <a>2</a> --></xml>', { a: '1' }],
    ['<xml><a><b>1</b></a><c>1</c><c>2</c><c>3</c></xml>', { a: { b: '1' }, c: ['1', '2', '3'] }],
    ['<xml><a><![CDATA[<constructor>]]></a></xml>', { a: '<constructor>' }],
    ['<xml><toString>1</toString><hasOwnProperty>2</hasOwnProperty></xml>', { toString: '1', hasOwnProperty: '2' }],
    ['<root><out_refund_no>1</out_refund_no></root>', { out_refund_no: '1' }],
    ['<xml><a\n>1</a ><b\t/></xml>', { a: '1', b: '' }],
    [`<xml a='"' b = "'>"><a c=">">1</a></xml>`, { a: '1' }],
    ['<xml><a>1<!-- - > -->2<![CDATA[3]]>4</a></xml>', { a: '1234' }],
    ['<xml><a>&#65;&#x41;&#128512;</a></xml>', { a: 'AA😀' }],
    ['<xml><金额>1</金额></xml>', { 金额: '1' }],
    ['<xml><a>x\r\ny</a><b><![CDATA[x\r\ny\r]]></b></xml>', { a: 'x\r\ny', b: 'x\r\ny\r' }],
  ])('reads %s', (xml, object) => {
    expect(Transformer.toObject(xml)).toEqual(object);
  });

  it('reads what toXml writes', () => {
    const data = { a: 'x]]>y', b: ' \r\n\t"\'<&>', c: '中😀', d: '', e: ']]>', f: '<![CDATA[' };
    expect(Transformer.toObject(Transformer.toXml(data))).toEqual(data);
  });

  it.each([
    ['text', 'SUCCESS', 'XML_MALFORMED'],
    ['nothing', '', 'XML_MALFORMED'],
    ['JSON', '{"return_code":"SUCCESS"}', 'XML_MALFORMED'],
    ['XML cut off', '<xml><a>1</a><b>', 'XML_MALFORMED'],
    ['CDATA cut off', '<xml><a><![CDATA[1', 'XML_MALFORMED'],
    ['tags that cross', '<xml><a><b></a></b></xml>', 'XML_MALFORMED'],
    ['two roots', '<xml/><xml/>', 'XML_MALFORMED'],
    ['text behind', '<xml/>x', 'XML_MALFORMED'],
    ['a bare ampersand', '<xml><a>a & b</a></xml>', 'XML_MALFORMED'],
    ['a page', '<html><body>502</body></html>', 'XML_IS_HTML'],
    ['a page with a document type', '<!DOCTYPE html><title>x</title>', 'XML_IS_HTML'],
    ['an entity', '<xml><a>&nbsp;</a></xml>', 'XML_ENTITY'],
    ['an entity named like a property', '<xml><a>&constructor;</a></xml>', 'XML_ENTITY'],
    ['the character 0', '<xml><a>&#0;</a></xml>', 'XML_ENTITY'],
    ['a document type', '<!DOCTYPE xml><xml/>', 'XML_DOCTYPE'],
    [
      'a file as an entity',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>',
      'XML_DOCTYPE',
    ],
    ['a document type behind an instruction', '<?x <!-- ?><!DOCTYPE x><xml>--></xml>', 'XML_DOCTYPE'],
    ['a document type behind an attribute', `<xml a="<!--"><!DOCTYPE x><a>--></a></xml>`, 'XML_DOCTYPE'],
    ['a document type behind a comment', '<!-- <![CDATA[ --><!DOCTYPE x><!-- ]]> --><xml/>', 'XML_DOCTYPE'],
    ['__proto__', '<xml><__proto__><polluted>1</polluted></__proto__></xml>', 'XML_NAME_INVALID'],
    [
      'constructor',
      '<xml><constructor><prototype><polluted>1</polluted></prototype></constructor></xml>',
      'XML_NAME_INVALID',
    ],
    ['an instruction', '<xml><?php echo 1 ?></xml>', 'XML_DOCTYPE'],
    ['a declaration that is not at the start', '<xml/><?xml version="1.0"?>', 'XML_DOCTYPE'],
    ['a declaration without an end', '<?xml version="1.0"', 'XML_MALFORMED'],
    ['a style sheet', '<?xml-stylesheet href="x"?><xml/>', 'XML_DOCTYPE'],
    ['an entity declared inside', '<xml><!ENTITY a "b"></xml>', 'XML_DOCTYPE'],
    ['CDATA outside of the root', '<![CDATA[x]]><xml/>', 'XML_MALFORMED'],
    ['another section', '<xml><![INCLUDE[x]]></xml>', 'XML_MALFORMED'],
    ['half a surrogate pair', '<xml><a>&#xD800;</a></xml>', 'XML_ENTITY'],
    ['a character beyond Unicode', '<xml><a>&#x110000;</a></xml>', 'XML_ENTITY'],
    ['a reference without an end', '<xml><a>&amp</a></xml>', 'XML_MALFORMED'],
    ['an attribute without quotes', '<xml><a b=1>1</a></xml>', 'XML_MALFORMED'],
    ['an attribute without a value', '<xml><a b>1</a></xml>', 'XML_MALFORMED'],
    ['attributes that touch', `<xml><a b="1"c="2">1</a></xml>`, 'XML_MALFORMED'],
    ['an end tag alone', '</xml>', 'XML_MALFORMED'],
    ['an end tag too many', '<xml></xml></xml>', 'XML_MALFORMED'],
    ['an end tag with an attribute', '<xml></xml a="1">', 'XML_MALFORMED'],
    ['an end tag in another case', '<xml></XML>', 'XML_MALFORMED'],
    ['a comment in a comment', '<xml><!-- a -- b --></xml>', 'XML_MALFORMED'],
    ['a name that begins with a digit', '<xml><1/></xml>', 'XML_MALFORMED'],
    ['a blank before a name', '<xml>< a/></xml>', 'XML_MALFORMED'],
    ['text before', 'x<xml/>', 'XML_MALFORMED'],
    ['a name without an end', `<xml><${'a'.repeat(300)}/></xml>`, 'XML_MALFORMED'],
    ['4,001 elements', `<xml>${'<a/>'.repeat(4_000)}</xml>`, 'XML_TOO_LARGE'],
    ['a million characters more than one value has', `<xml><a>${'a'.repeat(1_048_576)}</a></xml>`, 'XML_TOO_LARGE'],
    ['a million characters of blanks', `<xml>${' '.repeat(1_048_576)}<a/></xml>`, 'XML_TOO_LARGE'],
    ['65 levels', `${'<a>'.repeat(65)}${'</a>'.repeat(65)}`, 'XML_TOO_DEEP'],
    ['a million levels', '<a>'.repeat(1_000_000), 'XML_TOO_DEEP'],
    [
      'a billion laughs',
      `<!DOCTYPE l [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;">'.repeat(30)}]><xml>&b;</xml>`,
      'XML_DOCTYPE',
    ],
  ])('refuses %s', (_, xml, code) => {
    expect(thrown(() => Transformer.toObject(xml))).toMatchObject({ name: 'XmlError', code });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('reads 3,999 elements in a root', () => {
    expect(Transformer.toObject(`<xml>${'<a>1</a>'.repeat(3_999)}</xml>`).a).toHaveLength(3_999);
  });

  it.each([
    ['<xml>\n  <a>1</b>\n</xml>', 'line 2, column 7'],
    ['<xml>\n<a>1 & 2</a></xml>', 'line 2, column 6'],
    ['<xml><a>1</a><?x?></xml>', 'line 1, column 14'],
    ['\n\nSUCCESS', 'line 3, column 1'],
  ])('says where %j is wrong', (xml, place) => {
    expect(thrown(() => Transformer.toObject(xml))).toMatchObject({ message: expect.stringContaining(place) });
  });

  it('reads any text in every way to write it, and gives no error but its own for what is cut or changed', () => {
    const random = lehmer(20_261);
    const alphabet = ['<', '>', '&', '"', "'", ']]>', '\r', '\n', ' ', '中', '😀', 'a', '0', ';', '#', '-->'];
    const text = (): string => Array.from({ length: random(6) }, () => alphabet[random(alphabet.length)]).join('');
    const escaped = (value: string): string => value.replace(/[<>&]/g, (it) => `&#${it.charCodeAt(0)};`);
    const entities = (value: string): string =>
      value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const cdata = (value: string): string => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
    const hex = (value: string): string =>
      [...value].map((it) => `&#x${it.codePointAt(0)?.toString(16)};`).join('<!-- a -->');
    const ways = [escaped, entities, cdata, hex];
    for (let round = 0; round < 500; round += 1) {
      const object = Object.fromEntries(Array.from({ length: random(5) }, (_, index) => [`n_${index}`, text()]));
      const elements = Object.entries(object).map(
        ([name, value]) => `<${name} x='<'>${ways[random(ways.length)]?.(value)}</${name}>`,
      );
      const xml = `<?xml version='1.0'?>\n<xml>${elements.join('\n <!-- <x> -->')}</xml>`;
      expect(Transformer.toObject(xml)).toEqual(object);
      const at = random(xml.length);
      const spoilt = xml.slice(0, at) + (alphabet[random(alphabet.length)] ?? '') + xml.slice(at + random(3));
      try {
        Transformer.toObject(spoilt);
      } catch (error) {
        expect(error).toMatchObject({ name: 'XmlError' });
      }
    }
  });

  it.each<[string, (times: number) => string]>([
    ['instructions', (times) => `<xml><sign>1</sign>${'<?'.repeat(times)}x></xml>`],
    ['instructions before', (times) => `${'<?'.repeat(times)}<xml/>`],
    ['the declaration', (times) => `<?xml ${'a="1" '.repeat(times)}?><xml/>`],
    ['empty elements', (times) => `<xml>${'<a/>'.repeat(times)}</xml>`],
    ['opened brackets', (times) => '<'.repeat(times)],
    ['opened comments', (times) => `<xml>${'<!--'.repeat(times)}`],
    ['hyphens', (times) => `<xml><!--${'-'.repeat(times)}`],
    ['opened CDATA', (times) => `<xml>${'<![CDATA['.repeat(times)}`],
    ['brackets', (times) => `<xml><![CDATA[${']]'.repeat(times)}`],
    ['ampersands', (times) => `<xml><a>${'&'.repeat(times)}</a></xml>`],
    ['references', (times) => `<xml><a>${'&amp;'.repeat(times)}</a></xml>`],
    ['references that do not end', (times) => `<xml><a>${'&#1'.repeat(times)}</a></xml>`],
    ['comments', (times) => `<xml>${'<!---->'.repeat(times)}</xml>`],
    ['comments in text', (times) => `<xml><a>${'a<!---->'.repeat(times)}</a></xml>`],
    ['attributes', (times) => `<xml ${'a="1" '.repeat(times)}/>`],
    ['quotes', (times) => `<xml ${'a="'.repeat(times)}>`],
    ['white space', (times) => `<xml${' '.repeat(times)}`],
    ['lines', (times) => `<xml>${'\n'.repeat(times)}<`],
    ['doctypes', (times) => `<!DOCTYPE${' '.repeat(times)}`],
    ['a name', (times) => `<xml><${'a'.repeat(times)}`],
    ['end tags', (times) => `<xml>${'</a'.repeat(times)}`],
  ])('looks at no character of %s more than a few times', (_, make) => {
    for (const times of [10_000, 20_000]) {
      const xml = make(times);
      expect(charactersLookedAt(() => Transformer.toObject(xml))).toBeLessThan(20 * xml.length + 2_000);
    }
  });

  it.each([
    ['opened brackets', '<'.repeat(300_000)],
    ['comments', `<xml>${'<!---->'.repeat(50_000)}</xml>`],
    ['siblings', `<xml>${'<a>1</a>'.repeat(50_000)}</xml>`],
    ['attributes', `<xml ${'a="'.repeat(100_000)}>`],
    ['white space', `<xml${' '.repeat(200_000)}`],
  ])('looks at no character of very many %s more than a few times', (_, xml) => {
    expect(charactersLookedAt(() => Transformer.toObject(xml))).toBeLessThan(20 * xml.length + 2_000);
  });
});
