import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inline, keyText } from '../../scripts/generate/names';
import { exchange, file, generated, path } from './fixture';

/** The tree's lines that say something of a verb, in the notation of an object literal. */
const lines = (files: Record<string, string>): string[] =>
  file('src/catalogue/tree.ts', files)
    .split('\n')
    .map((line) => /^("[^"]*"): (\{ "verbs": .* \}),?$/.exec(line))
    .flatMap((match) =>
      match ? [`${keyText(JSON.parse(`${match[1]}`))}: ${inline(JSON.parse(`${match[2]}`))},`] : [],
    );

const json = "responses: { '200': { description: 成功, content: { application/json: { schema: {} } } } }";
const secret = '{ type: string, x-encrypted: rsa-oaep }';
const variable = (name: string) =>
  `parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }]`;

describe('the tree', () => {
  it('has an operation that is as usual, so that its path is known, and says nothing of it', () => {
    expect(lines({ 'v3/a/b': exchange('{ a: { type: string } }', '{}') })).toEqual(['b: { verbs: { post: {} } },']);
  });

  it('names encrypted fields by their path, through objects, lists and components', () => {
    const request = `{ x: ${secret}, o: { type: object, properties: { y: ${secret} } }, l: { type: array, items: { $ref: "#/components/schemas/P" } } }`;
    const files = {
      'v3/a/b': exchange(request, `{ l: { type: array, items: { type: array, items: ${secret} } } }`),
      'components/schemas/common': `P: { type: object, properties: { z: ${secret} } }`,
    };
    expect(lines(files)).toEqual([
      "b: { verbs: { post: { encrypted: { json: ['x', 'o.y', 'l[].z'], response: ['l[][]'] } } } },",
    ]);
  });

  it('names an encrypted field once where the forms of a value share it', () => {
    const form = `{ type: object, properties: { x: ${secret} } }`;
    expect(lines({ 'v3/a/b': exchange(`{ o: { anyOf: [${form}, ${form}] } }`, '{}') })).toEqual([
      "b: { verbs: { post: { encrypted: { json: ['o.x'] } } } },",
    ]);
  });

  it('tells the query and the meta part of an upload apart from the body', () => {
    const query = `parameters: [{ name: q, in: query, schema: ${secret} }, { name: r, in: query, schema: {} }]`;
    const meta = `{ type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { m: ${secret}, sha256: { type: string, x-upload: sha256 } } } }`;
    const upload = `requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { contentMediaType: application/octet-stream }, meta: ${meta} } } } } }`;
    const files = {
      'v3/a/q': path('get', `${query}\n  ${json}`),
      'v3/a/u': path('post', `${upload}\n  ${json}`),
    };
    expect(lines(files)).toEqual([
      "q: { verbs: { get: { encrypted: { query: ['q'] } } } },",
      "u: { verbs: { post: { encrypted: { meta: ['m'] }, upload: { file: 'file', digest: 'sha256', algorithm: 'SHA256' } } } },",
    ]);
  });

  const upload = (fields: string, file = 'file') => {
    const meta = `{ contentMediaType: application/json, contentSchema: { properties: ${fields} } }`;
    const parts = `{ ${file}: { contentMediaType: application/octet-stream }, meta: ${meta} }`;
    return path(
      'post',
      `requestBody: { content: { multipart/form-data: { schema: { properties: ${parts} } } } }\n  ${json}`,
    );
  };
  const usual = '{ sha256: { x-upload: sha256 }, filename: { x-upload: name } }';

  it('says how an upload is written where that is not the usual way', () => {
    const sm3 = '{ d: { x-upload: sm3 }, n: { x-upload: name }, alg: { x-upload: algorithm, enum: [SM3] } }';
    expect(lines({ 'v3/a/usual': upload(usual) })).toEqual(['usual: { verbs: { post: {} } },']);
    expect(lines({ 'v3/a/named': upload(usual, 'scan'), 'v3/a/sm3': upload(sm3) })).toEqual([
      "named: { verbs: { post: { upload: { file: 'scan', digest: 'sha256', algorithm: 'SHA256', filename: 'filename' } } } },",
      "sm3: { verbs: { post: { upload: { file: 'file', digest: 'd', algorithm: 'SM3', filename: 'n', always: { alg: 'SM3' } } } } },",
    ]);
  });

  it.each([
    [
      'without a digest',
      '{ n: { x-upload: name } }',
      "openapi/v3/a/u.yaml: post.requestBody.meta: no field is the file's",
    ],
    ['with an algorithm of no name', '{ d: { x-upload: sm3 }, a: { x-upload: algorithm } }', 'meta.a: the name of the'],
  ])('refuses an upload %s', (_, fields, message) => {
    expect(() => generated({ 'v3/a/u': upload(fields) })).toThrow(message);
  });

  it('knows text and JSON of APIv2, and the file that a link leads to', () => {
    const answer = (type: string) =>
      path('post', `responses: { '200': { description: 成功, content: { ${type}: { schema: {} } } } }`);
    const link = '{ url: { type: string, x-leads-to: v3/files/one } }';
    expect(
      lines({
        'v2/a/json': answer('application/json'),
        'v2/a/text': answer('text/plain'),
        'v2/a/xml': answer('text/xml'),
        'v3/a/link': exchange('{}', link),
      }),
    ).toEqual([
      "json: { verbs: { post: { response: 'json' } } },",
      "text: { verbs: { post: { response: 'text' } } },",
      'xml: { verbs: { post: {} } },',
      'link: { verbs: { post: {} } },',
      "one: { verbs: { get: { response: 'bytes' } } },",
    ]);
  });

  it('leaves the encrypted fields of APIv2 to the caller', () => {
    expect(lines({ 'v2/a/b': exchange(`{ x: ${secret} }`, '{}', 'text/xml') })).toEqual([
      'b: { verbs: { post: {} } },',
    ]);
  });

  it('refuses an encrypted field where the runtime does not reach', () => {
    const content = `{ type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { m: ${secret} } } }`;
    expect(() => generated({ 'v3/a/b': exchange(`{ x: ${content} }`, '{}') })).toThrow('encrypted field where');
  });

  it('knows what is no JSON, another host, and the traits of APIv2', () => {
    const bytes = "responses: { '200': { description: 成功, content: { application/octet-stream: {} } } }";
    const xml = "responses: { '200': { description: 成功, content: { text/xml: { schema: {} } } } }";
    const files = {
      'v2/a/b': path(
        'post',
        `security: [{ APIv2: [], MerchantCertificate: [] }]
  x-nonceless: true
  x-unsigned: true
  ${xml}`,
      ),
      'v3/a/empty': path('post'),
      'v3/a/file': path('get', `x-download: true\n  ${bytes}`),
      'v3/a/host': path('get', `servers: [{ url: https://a.example/hk }, { url: https://b.example }]\n  ${json}`),
    };
    expect(lines(files)).toEqual([
      'b: { verbs: { post: { security: true, nonceless: true, unsigned: true } } },',
      "empty: { verbs: { post: { response: 'empty' } } },",
      "file: { verbs: { get: { response: 'bytes' } } },",
      "host: { verbs: { get: { base: 'https://a.example/hk/' } } },",
    ]);
  });

  it('tells a word of a path from the value of a variable', () => {
    const files = {
      'v3/a/{id}': path('get', variable('id')),
      'v3/a/list': path('get', json),
      'v3/a/other': path('post', json),
    };
    expect(lines(files)).toEqual([
      'list: { verbs: { get: {} } },',
      'other: { verbs: { post: {} } },',
      "'{}': { verbs: { get: { response: 'empty' } } },",
    ]);
  });

  it('knows a variable of one fixed word by both, and {empty} as the empty text', () => {
    const word = 'parameters: [{ name: addthis, in: path, required: true, schema: { const: addThis } }]';
    expect(lines({ 'v3/a/{addthis}': path('get', word), 'v3/b/{empty}': path('get') })).toEqual([
      "'{addthis}': { verbs: { get: { response: 'empty' } } },",
      "addThis: { verbs: { get: { response: 'empty' } } },",
      "'': { verbs: { get: { response: 'empty' } } },",
    ]);
  });

  it('refuses two paths of one shape that differ in their traits', () => {
    const hosted = `servers: [{ url: https://a.example }]\n  ${json}`;
    const files = (second: string) => ({
      'v3/a/{x}/c': path('get', `${variable('x')}\n  ${hosted}`),
      'v3/a/{y}/c': path('get', `${variable('y')}\n  ${second}`),
    });
    expect(() => generated(files(json.replace('200', '201')))).toThrow('another path of this shape has other traits');
    expect(() => generated(files(hosted))).not.toThrow();
  });
});

it('costs the main entry less than 40 kB', () => {
  const bytes = gzipSync(readFileSync(new URL('../../src/catalogue/tree.ts', import.meta.url))).length;
  console.log(`src/catalogue/tree.ts: ${(bytes / 1024).toFixed(1)} kB of 40 kB, gzip`);
  expect(bytes).toBeLessThan(40 * 1024);
});
