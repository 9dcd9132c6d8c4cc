import { describe, expect, it } from 'vitest';
import { declaration, exchange, file, generated } from './fixture';

const json = (request: string, response = '{}') => {
  const text = file('types/v3/a/b.d.ts', { 'v3/a/b': exchange(request, response) });
  return { text, request: declaration('BPostJson', text), response: () => declaration('BPostResponse', text) };
};

const xml = (request: string, response: string) => {
  const text = file('types/v2/a/b.d.ts', { 'v2/a/b': exchange(request, response, 'text/xml') });
  return { request: declaration('BPostXml', text), response: declaration('BPostResponse', text) };
};

describe('a field that may be left out', () => {
  it('may be undefined in a request, for exactOptionalPropertyTypes too, and never is in a response', () => {
    const { request, response } = json('{ a: { type: string } }', '{ a: { type: string } }');
    expect(request).toContain('a?: string | undefined;');
    expect(response()).toContain('a?: string;');
  });
});

describe('an enumeration', () => {
  it('is closed in a request', () => {
    expect(json('{ a: { type: string, enum: [X, Y] } }').request).toContain("a?: 'X' | 'Y' | undefined;");
  });

  it('is open in a response', () => {
    const { response } = json('{ a: {} }', '{ a: { type: string, x-extensible-enum: [X, Y] } }');
    expect(response()).toContain("a?: 'X' | 'Y' | (string & {});");
  });

  it('that is only a hint is open everywhere', () => {
    expect(json('{ a: { type: string, examples: [X] } }').request).toContain("a?: 'X' | (string & {}) | undefined;");
  });

  it('of a list belongs to the items', () => {
    expect(json('{ a: { type: array, items: { type: string, enum: [X, Y] } } }').request).toContain(
      "a?: ('X' | 'Y')[] | undefined;",
    );
  });
});

describe('a number of APIv2', () => {
  const number = '{ fee: { type: [integer, string] } }';

  it('is a number or its text in a request, and the text that it is on the wire in a response', () => {
    expect(xml(number, number).request).toContain('fee?: number | string | undefined;');
    expect(xml(number, number).response).toContain('fee?: string;');
  });
});

describe('a numbered field', () => {
  it('is a template-literal index signature', () => {
    const text = file('types/v2/a/b.d.ts', {
      'v2/a/b': exchange(
        '{}',
        '{ x: { type: string } }, patternProperties: { ^c_\\d+_\\d+$: { type: string } }',
        'text/xml',
      ),
    });
    expect(declaration('BPostResponse', text)).toContain(
      '[name: `c_' + '$' + '{number}_' + '$' + '{number}`]: string | undefined;',
    );
  });
});

describe('a comment', () => {
  it('is the Chinese name, and says that a field is encrypted', () => {
    const { request } = json('{ a: { description: 姓名, type: string, x-encrypted: rsa-oaep } }');
    expect(request).toContain('/** 姓名 （敏感信息，加密传输） */\n  a?: string | undefined;');
  });

  it('says what a number counts and what a text looks like', () => {
    const { request } = json(
      '{ a: { description: 总金额, type: integer, x-unit: 分, minimum: 1 }, b: { description: 单号, type: string, minLength: 6, maxLength: 32 }, c: { description: 时间, type: string, format: date-time, maxLength: 64 }, d: { description: 列表, type: array, items: { type: string, maxLength: 8 } } }',
    );
    expect(request).toContain('/** 总金额，单位：分，最小 1 */\n  a?:');
    expect(request).toContain('/** 单号，6–32 字符 */\n  b?:');
    expect(request).toContain('/** 时间，RFC 3339 时间 */\n  c?:');
    expect(request).toContain('/** 列表，最多 8 字符 */\n  d?:');
    const inBytes = json('{ a: { description: 原因, type: string, maxLength: 80, x-length-unit: 字节 } }');
    expect(inBytes.request).toContain('/** 原因，最多 80 字节 */\n  a?:');
  });

  it('cannot be closed by what it says', () => {
    expect(json("{ a: { description: 'x */ y', type: string } }").request).toContain('/** x *\\/ y */');
  });

  it('links what an encoded string holds', () => {
    const content = '{ type: object, properties: { id: { type: string } } }';
    const { request, text } = json(
      `{ a: { type: string, contentMediaType: application/json, contentSchema: ${content} } }`,
    );
    expect(request).toContain('值为 JSON 字符串，内容见 {@link BPostJsonAContent}');
    expect(declaration('BPostJsonAContent', text)).toContain('id?: string | undefined;');
  });
});

describe('a field of several forms', () => {
  it('is their union, named by all of them', () => {
    const forms = '[{ description: 地铁, type: string }, { description: 公交, type: integer }]';
    expect(json(`{ a: { anyOf: ${forms} } }`).request).toContain(
      '/** 地铁 / 公交 */\n  a?: string | number | undefined;',
    );
  });
});

describe('an object', () => {
  it('without known fields is open: any object in a request, a record in a response', () => {
    const { request, response } = json('{ a: { type: object } }', '{ a: { type: object } }');
    expect(request).toContain('a?: object | undefined;');
    expect(response()).toContain('a?: Record<string, unknown>;');
  });

  it('with a name is imported', () => {
    const files = {
      'v3/a/b': exchange('{ a: { $ref: "#/components/schemas/Amount" } }', '{}'),
      'components/schemas/common': 'Amount: { type: object, properties: { total: { type: integer } } }',
    };
    const text = file('types/v3/a/b.d.ts', files);
    expect(text).toContain("import type { Amount } from '../../components';");
    expect(declaration('BPostJson', text)).toContain('a?: Amount | undefined;');
    expect(declaration('Amount', file('types/components.d.ts', files))).toContain('total?: number | undefined;');
  });

  it('of a request and of a response cannot share a name', () => {
    const amount = '{ a: { $ref: "#/components/schemas/Amount" } }';
    const files = {
      'v3/a/b': exchange(amount, amount),
      'components/schemas/common': 'Amount: { type: object, properties: { total: { type: integer } } }',
    };
    expect(() => generated(files)).toThrow('component `Amount` is of a request elsewhere and of a response here');
  });
});
