import { describe, expect, it } from 'vitest';
import { Transformer } from '../../src/crypto/transformer';
import { thrown } from '../support/thrown';

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

  it.each([
    ['opened brackets', '<'.repeat(300_000)],
    ['comments', `<xml>${'<!---->'.repeat(50_000)}</xml>`],
    ['siblings', `<xml>${'<a>1</a>'.repeat(50_000)}</xml>`],
    ['attributes', `<xml ${'a="'.repeat(100_000)}>`],
    ['white space', `<xml${' '.repeat(200_000)}`],
  ])('takes no more than linear time over many %s', (_, xml) => {
    const start = performance.now();
    try {
      Transformer.toObject(xml);
    } catch (error) {
      expect(error).toMatchObject({ name: 'XmlError' });
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
