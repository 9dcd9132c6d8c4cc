import { describe, expect, it } from 'vitest';
import { declaration, exchange, file, generated, path } from './fixture';

const requestOf = (schema: string, answer = '{}') =>
  path(
    'post',
    `requestBody: { required: true, content: { application/json: { schema: ${schema} } } }
  responses: { '200': { description: 成功, content: { application/json: { schema: { type: object, properties: ${answer} } } } } }`,
  );

const typesOf = (schema: string, more: Record<string, string> = {}) =>
  file('types/v3/a/b.d.ts', { 'v3/a/b': requestOf(schema), ...more });

const field = (properties: string, more = '') => `{ type: object, properties: { ${properties} } ${more} }`;

const failure = (schema: string) => () => generated({ 'v3/a/b': requestOf(schema) });

const NAMES = 'a: { type: string }, b: { type: string }, c: { type: string }';

describe('alternatives of a request', () => {
  const either = field(
    'a: { description: 甲, type: string }, b: { description: 乙, type: string }',
    ', x-one-of: [[a, b]]',
  );

  it('are a structure that requires one of them, whose fields stay an interface', () => {
    const text = typesOf(either);
    expect(declaration('BPostJson', text)).toBe("export type BPostJson = AtLeastOne<BPostJsonFields, 'a' | 'b'>;");
    expect(declaration('BPostJsonFields', text)).toContain('a?: string | undefined;');
    expect(text).toContain("import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';");
  });

  it('are required inside a field, and in a component, too', () => {
    expect(declaration('BPostJson', typesOf(field(`payer: ${either}`)))).toMatch(
      /payer\?: AtLeastOne<\{[^}]*a\?: string[^}]*}, 'a' \| 'b'> \| undefined;/,
    );
    const files = {
      'v3/a/b': requestOf(field('payer: { $ref: "#/components/schemas/Payer" }')),
      'components/schemas/pay': `Payer: ${either}`,
    };
    expect(declaration('Payer', file('types/components.d.ts', files))).toContain("AtLeastOne<PayerFields, 'a' | 'b'>");
  });

  it('of the query make the query required', () => {
    const query = `x-any-of: [[a, b]]
  parameters: [{ name: a, in: query, schema: { type: string } }, { name: b, in: query, schema: { type: string } }]`;
    const text = file('types/v3/a/b.d.ts', { 'v3/a/b': path('get', query) });
    expect(declaration('BGetQuery', text)).toContain("AtLeastOne<BGetQueryFields, 'a' | 'b'>");
    expect(declaration('BGetQueryFields', text)).toContain('/** 与 b 至少填一项 */\n  a?: string | undefined;');
    expect(declaration('BGetOptions', text)).toContain('query: BGetQuery;');
  });

  it('that a condition brings about are said and not required', () => {
    const when = ', x-one-of: [{ of: [a, b], when: { field: c } }]';
    const text = declaration('BPostJson', typesOf(field(NAMES, when)));
    expect(text).toContain('export interface BPostJson {');
    expect(text).toContain('/** 传入 c 时与 b 二选一 */\n  a?: string | undefined;');
  });

  it('are said at each of them', () => {
    const text = declaration('BPostJsonFields', typesOf(field(NAMES, ', x-one-of: [[a, b, c]]')));
    expect(text).toContain('/** 与 a、c 三选一 */\n  b?:');
    expect(declaration('BPostJsonFields', typesOf(either))).toContain('/** 甲，与 b 二选一 */\n  a?:');
  });
});

describe('a field that is required under a condition', () => {
  const said = (condition: string, more = '') => {
    const fields = `kind: { type: string, enum: [X, Y] }, kinds: { type: array, items: { type: string, enum: [X] } }, total: { type: integer }, on: { type: boolean }, part: ${field('a: { type: string, enum: [Z] }')}`;
    const text = typesOf(field(`${fields}, f: { type: string, x-required-when: ${condition} ${more} }`));
    return /\/\*\* (.*) \*\/\n {2}f\?: string \| undefined;/.exec(text)?.[1];
  };

  it.each([
    ['{ field: kind, values: [X, Y] }', 'kind 为 X 或 Y 时必填'],
    ['{ field: on, values: [true] }', 'on 为 true 时必填'],
    ['{ field: kinds, includes: [X] }', 'kinds 含 X 时必填'],
    ['{ field: total, minimum: 200000 }', 'total 不小于 200000 时必填'],
    ['{ field: total }', '传入 total 时必填'],
    ['{ field: part.a, values: [Z] }', 'part.a 为 Z 时必填'],
    ['服务商', '服务商模式必填'],
    ['[{ field: kind, values: [X] }, { field: on, values: [true] }]', 'kind 为 X 且 on 为 true 时必填'],
    ['[服务商, { field: total }]', '服务商模式且传入 total 时必填'],
  ])('%s says so in its comment', (condition, comment) => {
    expect(said(condition)).toBe(comment);
  });

  it('says if it is forbidden otherwise', () => {
    expect(said('{ field: kind, values: [X] }', ', x-forbidden-else: true')).toBe('kind 为 X 时必填，其他情况不填');
  });

  it('may name a field of the root, from inside a component too', () => {
    const files = {
      'v3/a/b': requestOf(
        field('kind: { type: string, enum: [X] }, list: { type: array, items: { $ref: "#/components/schemas/Part" } }'),
      ),
      'components/schemas/pay': `Part: ${field('f: { type: string, x-required-when: { field: kind, values: [X] } }')}`,
    };
    expect(file('types/components.d.ts', files)).toContain('/** kind 为 X 时必填 */\n  f?:');
  });
});

describe('a condition that cannot be names the file and the field, and says what to write', () => {
  const at = 'openapi/v3/a/b.yaml: post.requestBody';

  it.each([
    [', x-one-of: [[a, z]]', `${at}: \`x-one-of\`: no field \`z\`; write names of \`a\`, \`b\`, \`c\``],
    [', x-any-of: [[a]]', `${at}: \`x-any-of\`: expected two names or more, each once`],
    [', x-any-of: [[a, a]]', `${at}: \`x-any-of\`: expected two names or more, each once`],
    [
      ', required: [a], x-one-of: [[a, b]]',
      `${at}: \`x-one-of\`: \`a\` is required, so it is no alternative; take it out`,
    ],
    [
      ', x-one-of: [{ of: [a, b], when: { field: z } }]',
      `${at}: \`x-one-of\`: no field \`z\`; write a field beside it (\`a\`, \`b\`, \`c\`), or the way from the root`,
    ],
    [', x-one-of: [{ of: [a, b], when: 渠道 }]', '.x-one-of[0].when: expected 服务商 or 普通商户 or 需填支行'],
    [', x-one-of: [{ of: [a, b] }]', '.x-one-of[0]: expected a key `when`'],
  ])('%s', (more, message) => {
    expect(failure(field(NAMES, more))).toThrow(message);
  });

  it.each([
    ['x-required-when: { field: z }', '`x-required-when`: no field `z`; write a field beside it (`kind`'],
    ['x-required-when: { field: kind, values: [Z] }', '`kind` is never `Z`; write one of `X`, `Y`'],
    ['x-required-when: { field: kinds, values: [X] }', '`kinds` is a list; write `includes`'],
    ['x-required-when: { field: kind, includes: [X] }', '`kind` is no list; write `values`'],
    ['x-required-when: { field: kind, minimum: 1 }', '`kind` is no number; write `values`'],
    ['x-required-when: 渠道', '.x-required-when: expected 服务商 or 普通商户 or 需填支行'],
    ['x-forbidden-else: true', '`x-forbidden-else` says nothing without `x-required-when`; write both'],
  ])('%s', (condition, message) => {
    const fields = `kind: { type: string, enum: [X, Y] }, kinds: { type: array, items: { type: string, enum: [X] } }`;
    const source = failure(field(`${fields}, f: { type: string, ${condition} }`));
    expect(source).toThrow(message);
    expect(source).toThrow(/^openapi\/v3\/a\/b\.yaml.*\.f\b/);
  });

  it('a field that is always required', () => {
    expect(failure(field(`${NAMES}, f: { x-required-when: 服务商 }`, ', required: [f]'))).toThrow(
      `${at}.f: it is always required; take it out of \`required\`, or \`x-required-when\` out`,
    );
  });

  it('the file of the component that says it', () => {
    const files = {
      'v3/a/b': requestOf(field('p: { $ref: "#/components/schemas/Part" }')),
      'components/schemas/pay': `Part: ${field(NAMES, ', x-one-of: [[a, z]]')}`,
    };
    expect(() => generated(files)).toThrow('openapi/components/schemas/pay.yaml: Part: `x-one-of`: no field `z`');
  });

  it('what is received, and a query that is none', () => {
    const received = exchange('{ x: {} }', '{ a: { type: string, x-required-when: 服务商 } }');
    expect(() => generated({ 'v3/a/b': received })).toThrow(
      'openapi/v3/a/b.yaml: post.responses.a: `x-required-when` says what a request gives',
    );
    const notified = {
      'webhooks/v2/paid': `post:
  operationId: notifyPaid
  summary: 通知
  security: [{ APIv2: [] }]
  requestBody: { content: { text/xml: { schema: { type: object, x-any-of: [[a, b]], properties: { a: {}, b: {} } } } } }
  responses: { '200': { description: 成功, content: { text/xml: { schema: { type: object, properties: { c: {} } } } } } }`,
    };
    expect(() => generated(notified)).toThrow(
      'openapi/webhooks/v2/paid.yaml: post.requestBody: `x-any-of` says what a request gives',
    );
    expect(() => generated({ 'v3/a/b': path('get', 'x-one-of: [[a, b]]') })).toThrow(
      'openapi/v3/a/b.yaml: get: it has no query; write `x-one-of` and `x-any-of` beside the body',
    );
  });
});
