import { describe, expect, it } from 'vitest';
import { file, generated, path } from './fixture';

/** A list whose query has these fields and whose response has these, with more beside it. */
const list = (query: readonly string[], fields: string, more = ''): string =>
  path(
    'get',
    `${more}
  parameters:
${query.map((name) => `    - { name: ${name}, in: query, description: 名, schema: { type: string } }`).join('\n')}`,
  ).replace(
    /responses:[\s\S]*$/,
    `responses:\n    '200': { description: 成功, content: { application/json: { schema: { type: object, properties: { ${fields} } } } } }\n`,
  );

const data = 'data: { description: 列表, type: array, items: { type: object } }';
const marked = 'x-pages: { offset: page, from: [merchant/4012460489] }';

const treeOf = (text: string): string => file('src/catalogue/tree.ts', { 'v3/a/b': text });

describe('the mark of a list', () => {
  it.each([
    ['its pages', list(['offset', 'limit'], data, marked), '"pages":{"by":"page"}'],
    ['its rows', list(['offset', 'limit'], data, 'x-pages: { offset: row, because: name }'), '"pages":{}'],
    [
      'names of its own',
      list(['offset', 'count'], data.replace('data', 'rows'), 'x-pages: { offset: row, because: name }'),
      '"pages":{"size":"count","rows":"rows"}',
    ],
    ['a token', list(['page_token', 'page_size'], data), '"pages":{"by":"token","at":"page_token","size":"page_size"}'],
    [
      'the number of its page',
      list(['page_index', 'page_size'], data),
      '"pages":{"by":"page","first":1,"at":"page_index","size":"page_size"}',
    ],
  ])('by %s is known at run time', (_, text, expected) => {
    expect(treeOf(text)).toContain(expected);
  });

  it.each([
    ['without one, by an offset', list(['offset', 'limit'], data), 'this list has an `offset`'],
    ['of what has no offset', list(['limit'], data, marked), 'it is of a GET with an `offset`'],
    ['without a source', list(['offset', 'limit'], data, 'x-pages: { offset: row }'), 'expected one of `from`'],
    [
      'with a source and a reason',
      list(['offset', 'limit'], data, 'x-pages: { offset: row, from: [x], because: name }'),
      'expected one of `from`',
    ],
    [
      'of another word',
      list(['offset', 'limit'], data, 'x-pages: { offset: line, because: name }'),
      'expected row or page',
    ],
    [
      'of a response without a list',
      list(['offset', 'limit'], 'a: { description: 名, type: string }', marked),
      'this one has none',
    ],
    [
      'of a response with two lists',
      list(['offset', 'limit'], `${data}, ${data.replace('data', 'more')}`, marked),
      'this one has several',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => generated({ 'v3/a/b': text })).toThrow(message);
  });
});
