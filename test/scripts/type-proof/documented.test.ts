import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldFact, OperationFacts } from '../../../scripts/drift/facts';
import { type Catalogue, load, readFolder } from '../../../scripts/generate/load';
import { modelOf } from '../../../scripts/generate/model';
import { compilerAt } from '../../../scripts/type-proof/compile';
import { controlsOf } from '../../../scripts/type-proof/controls';
import { documentedCalls } from '../../../scripts/type-proof/documented';
import { readFacts } from '../../../scripts/type-proof/facts';
import { documentedFiles, proofFiles } from '../../../scripts/type-proof/program';
import { path, sourcesOf } from '../fixture';

const ROOT = join(import.meta.dirname, '../../..');

const posted = path(
  'post',
  'requestBody: { required: true, content: { application/json: { schema: { type: object } } } }',
);

const callsOf = (facts: Partial<OperationFacts>, yaml = posted, accepted: Partial<Catalogue['accepted']> = {}) => {
  const model = modelOf(load(sourcesOf({ 'v3/a': yaml })));
  const documented = { method: 'POST', template: 'v3/a', pages: 1, ...facts };
  return documentedCalls(documented, model.calls, { differences: [], pages: [], ...accepted });
};

const call = (options: string): string => `await instance['v3/a'].post(${options});\n`;

describe('the proof by the official documentation', () => {
  const required = true;
  const body: FieldFact[] = [
    { name: 'type', type: 'string', required, values: ['A', 'B'] },
    { name: 'note', type: 'string' },
    { name: 'amount', type: 'object', required },
    { name: 'amount.total', type: 'integer', required },
    { name: 'goods[]', type: 'object' },
    { name: 'goods[].id', type: 'string', required },
    { name: 'goods[].tags[]', type: 'string', values: ['X'] },
  ];
  const smallest = `{ "json": { "type": "A", "amount": { "total": 1 } } }`;

  it('makes the smallest valid request, the smallest with every structure, and the fullest with every value', () => {
    const { valid } = callsOf({ body });
    expect(valid).toEqual([
      call(smallest),
      call(`{ "json": { "type": "A", "amount": { "total": 1 }, "goods": [{ "id": 'text' }] } }`),
      call(
        `{ "json": { "type": "A" as "A" | "B", "note": 'text', "amount": { "total": 1 }, "goods": [{ "id": 'text', "tags": ["X"] }] } }`,
      ),
    ]);
  });

  it('leaves each required field out, however deep, and nothing else', () => {
    const { mistaken } = callsOf({ body });
    expect(mistaken).toEqual([
      call('{  }'),
      call(`{ "json": { "amount": { "total": 1 } } }`),
      call(`{ "json": { "type": "A" } }`),
      call(`{ "json": { "type": "A", "amount": {  } } }`),
      call(`{ "json": { "type": "A", "amount": { "total": 1 }, "goods": [{  }] } }`),
    ]);
  });

  it('gives the first of alternatives, and leaves it out too', () => {
    const oneOf = ['b', 'c'];
    const alternatives: FieldFact[] = [
      { name: 'a', type: 'object', required },
      { name: 'a.b', type: 'string', oneOf },
      { name: 'a.c', type: 'string', oneOf },
    ];
    const { valid, mistaken } = callsOf({ body: alternatives });
    expect(valid).toEqual([
      call(`{ "json": { "a": { "b": 'text' } } }`),
      call(`{ "json": { "a": { "b": 'text', "c": 'text' } } }`),
    ]);
    expect(mistaken).toEqual([call('{  }'), call(`{ "json": {  } }`), call(`{ "json": { "a": {  } } }`)]);
  });

  it('reads every field of the response', () => {
    const read = path('post', "responses: { '200': { description: a, content: { application/json: {} } } }").replace(
      'application/json: {}',
      'application/json: { schema: { type: object } }',
    );
    const response: FieldFact[] = [
      { name: 'list[]', type: 'object' },
      { name: 'list[].count', type: 'integer' },
      { name: 'tags[]', type: 'string' },
    ];
    expect(callsOf({ response }, read).read).toBe(
      `{ const { data } = await instance['v3/a'].post({  });\nnumber(data?.list?.[0]?.count);\nstring(data?.tags?.[0]);\n}\n`,
    );
  });

  it('follows the pages but where openapi/ says why not', () => {
    const because = { zh: '', en: '' };
    const differences = [
      { operation: 'POST v3/a', place: 'body', fields: ['type', 'goods[].id', 'goods[].tags[]'], because },
    ];
    const { valid, mistaken } = callsOf({ body }, posted, { differences });
    expect(valid.at(-1)).toBe(call(`{ "json": { "note": 'text', "amount": { "total": 1 } } }`));
    expect(mistaken).toHaveLength(3);
  });

  it('gives structures of a query as text where the wire has JSON, and forms as a form', () => {
    const schema = '{ type: string, contentMediaType: application/json, contentSchema: { type: object } }';
    const yaml = path('post', `parameters: [{ name: partner, in: query, schema: ${schema} }]`);
    const query: FieldFact[] = [
      { name: 'partner', type: 'object', required },
      { name: 'partner.type', type: 'string', required },
    ];
    expect(callsOf({ query }, yaml).valid).toEqual([call(`{ "query": { "partner": 'text' } }`)]);
    const form = posted.replace('application/json', 'multipart/form-data');
    const { valid, mistaken } = callsOf({ body: [{ name: 'file', required }] }, form);
    expect({ valid, mistaken }).toEqual({
      valid: [call('{ "body": form }'), call('{ "body": upload }')],
      mistaken: [call('{  }')],
    });
  });

  it('sends a body also where no field of it is required, and no query then', () => {
    const optional: FieldFact[] = [{ name: 'note', type: 'string' }];
    expect(callsOf({ query: optional, body: optional }).valid[0]).toBe(call('{ "json": {  } }'));
  });

  it('wants every documented operation in openapi/', () => {
    expect(() => callsOf({ template: 'v3/b' })).toThrow('POST v3/b is documented and not in openapi/');
  });
});

describe('the proof by the official documentation, of the types in the repository', () => {
  const model = modelOf(load(readFolder(join(ROOT, 'openapi'))));
  const facts = readFacts(join(ROOT, 'test/facts/operations.jsonl'));
  const compile = compilerAt(ROOT);

  it('tries every operation of the facts', () => {
    const text = [...documentedFiles(model, facts).values()].join('');
    expect(facts.filter(({ template }) => !text.includes(`instance['${template}']`))).toEqual([]);
  });

  it('notices what the proof by openapi/ cannot: inside a structure, and another value than the first', () => {
    const controls = controlsOf(ROOT).filter(({ by }) => by === 'documented');
    expect(controls.length).toBeGreaterThan(2);
    for (const { name, only, instead } of controls) {
      const seen = {
        truth: compile(documentedFiles(model, facts, only)).length,
        catalogue: compile(proofFiles(model, only), instead).length,
        documented: compile(documentedFiles(model, facts, only), instead).length > 0,
      };
      expect({ name, ...seen }).toEqual({ name, truth: 0, catalogue: 0, documented: true });
    }
  }, 120_000);
});
