import { describe, expect, it } from 'vitest';
import { exchange, generated, path } from './fixture';

const failure = (files: Record<string, string>) => () => generated(files);

describe('an error names the file', () => {
  it('and the line, where the YAML is broken', () => {
    expect(failure({ 'v3/a/b': 'get:\n  summary: [' })).toThrow(/^openapi\/v3\/a\/b\.yaml:2:\d+: /);
  });

  it('and the key that is misspelt', () => {
    expect(failure({ 'v3/a/b': path('get', 'sumary: x') })).toThrow('openapi/v3/a/b.yaml.get: unknown key `sumary`');
  });

  it('and the key that is missing', () => {
    expect(failure({ 'v3/a/b': 'get: { summary: x }' })).toThrow(
      'openapi/v3/a/b.yaml.get: expected a key `operationId`',
    );
  });

  it('and the component that does not exist', () => {
    const files = { 'v3/a/b': exchange('{ a: { $ref: "#/components/schemas/Lost" } }', '{}') };
    expect(failure(files)).toThrow('openapi/v3/a/b.yaml: post.requestBody.a: no such component');
  });

  it('and the component that nobody uses', () => {
    const files = { 'v3/a/b': path('get'), 'components/schemas/pay': 'Idle: { type: object }' };
    expect(failure(files)).toThrow('openapi/components/schemas/pay.yaml: `Idle` is used nowhere');
  });

  it('and the required field that is none', () => {
    const files = { 'v3/a/b': exchange('{ a: { type: object, required: [x], properties: { y: {} } } }', '{}') };
    expect(failure(files)).toThrow('openapi/v3/a/b.yaml: post.requestBody.a: no such field `x`');
  });

  it('and the path variable that is not described, or not in the path', () => {
    expect(failure({ 'v3/a/{b}': path('get') })).toThrow('the path variable `b` is not described');
    const extra = path('get', 'parameters: [{ name: b, in: path, schema: {} }]');
    expect(failure({ 'v3/a/b': extra })).toThrow('openapi/v3/a/b.yaml: get: the path has no variable `b`');
  });

  it('and the unit that is unknown', () => {
    const files = { 'v3/a/b': exchange('{ a: { type: integer, x-unit: 块 } }', '{}') };
    expect(failure(files)).toThrow(/^openapi\/v3\/a\/b\.yaml\.post\.requestBody.*\.a\.x-unit: expected 分 or 元 or /);
  });

  it('and the enumeration that has a format, or refuses others and is none', () => {
    const files = (field: string) => ({ 'v3/a/b': exchange(`{ a: { type: string, ${field} } }`, '{}') });
    const at = 'openapi/v3/a/b.yaml: post.requestBody.a: ';
    expect(failure(files('x-extensible-enum: [A], format: date'))).toThrow(`${at}the values of an enumeration are`);
    expect(failure(files('x-others-refused: true'))).toThrow(`${at}\`x-others-refused\` is of an open enumeration`);
  });

  it('and the list that is closed although no official page was seen, wherever it stands', () => {
    const closed = 'a: { type: array, items: { type: string, enum: [X] } }';
    const unseen = (request: string) => exchange(request, '{}').replace('from: pages', 'from: site');
    const written = 'write `x-extensible-enum`, or name the page';
    expect(failure({ 'v3/a/b': unseen(`{ ${closed} }`) })).toThrow(
      'openapi/v3/a/b.yaml: post.requestBody.a.items: `enum` closes a list',
    );
    expect(failure({ 'v3/a/b': unseen(`{ ${closed} }`) })).toThrow(written);
    const component = { 'components/schemas/pay': `Part: { type: object, properties: { ${closed} } }` };
    const referring = unseen('{ p: { $ref: "#/components/schemas/Part" } }');
    expect(failure({ ...component, 'v3/a/b': referring })).toThrow('post.requestBody.p.a.items: `enum` closes');
    const query =
      'x-source: { from: site }\n  parameters: [{ name: q, in: query, schema: { type: string, enum: [X] } }]';
    expect(failure({ 'v3/a/b': path('get', query) })).toThrow('get.q: `enum` closes');
  });

  it('and the operation that says nowhere where its facts are from', () => {
    expect(failure({ 'v3/a/b': 'get: { operationId: x, summary: x, responses: {} }' })).toThrow(
      'openapi/v3/a/b.yaml.get: expected a key `x-source`',
    );
  });

  it('and the successor that does not exist', () => {
    expect(failure({ 'v3/a/b': path('get', 'x-successors: [v3/c]') })).toThrow('no such successor v3/c');
  });

  it('and the other file with the same operationId', () => {
    const twice = path('get');
    expect(failure({ 'v3/a/b': twice, 'v3/a/c': twice })).toThrow(
      'openapi/v3/a/c.yaml: get: operationId is also in openapi/v3/a/b.yaml',
    );
  });
});
