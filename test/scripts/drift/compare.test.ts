import { describe, expect, it } from 'vitest';
import { compareFacts, type Difference } from '../../../scripts/drift/compare';
import type { FieldFact, OperationFacts } from '../../../scripts/drift/facts';
import { load } from '../../../scripts/generate/load';
import { modelOf } from '../../../scripts/generate/model';
import { exchange, path, sourcesOf } from '../fixture';

const found = (files: Record<string, string>, facts: Partial<OperationFacts>): string[] =>
  compareFacts(
    { operations: [{ method: 'POST', template: 'v3/a', pages: 1, ...facts }], notifications: [] },
    modelOf(load(sourcesOf(files))),
  ).map(({ severity, place, field, kind }: Difference) => `${severity} ${place} ${field} ${kind}`);

const request = (properties: string, ...body: FieldFact[]): string[] =>
  found({ 'v3/a': exchange(properties, '{ x: { type: string } }') }, { body });

const response = (properties: string, ...facts: FieldFact[]): string[] =>
  found({ 'v3/a': exchange('{}', properties) }, { response: facts });

describe('a request', () => {
  it('that says the same differs in nothing', () => {
    expect(request('{ a: { type: string } }', { name: 'a', type: 'string' })).toEqual([]);
  });

  it('would be refused for a field that is not here', () => {
    expect(request('{ a: {} }', { name: 'a' }, { name: 'b' })).toEqual(['refuses body b missing']);
  });

  it('would be refused without what only stands as required here', () => {
    const closed = '{ o: { type: object, required: [x, y], properties: { x: {}, y: {} } } }';
    expect(request(closed, { name: 'o' }, { name: 'o.x' })).toEqual([
      'refuses body o.x required',
      'refuses body o.y required',
    ]);
  });

  it('would be refused for a value that a closed list lacks, and not for one that an open list lacks', () => {
    const fact: FieldFact = { name: 'a', type: 'string', values: ['X', 'Y'] };
    expect(request('{ a: { type: string, enum: [X] } }', fact)).toEqual(['refuses body a values']);
    expect(request('{ a: { type: string, x-extensible-enum: [X] } }', fact)).toEqual(['differs body a values']);
    expect(request('{ a: { type: string } }', fact)).toEqual([]);
  });

  it('would be refused in another type; whole and broken numbers are one', () => {
    expect(request('{ a: { type: string } }', { name: 'a', type: 'integer' })).toEqual(['refuses body a type']);
    expect(request('{ a: { type: number } }', { name: 'a', type: 'integer' })).toEqual([]);
    expect(request('{ a: { type: [integer, string] } }', { name: 'a', type: 'string' })).toEqual([]);
  });

  it('leaks where the page wants a field encrypted', () => {
    const list = '{ l: { type: array, items: { type: string } } }';
    expect(request(list, { name: 'l[]', type: 'string', encrypted: true })).toEqual(['leaks body l[] encrypted']);
  });

  it('may leave out what every page requires, which is worth a look', () => {
    expect(request('{ a: {} }', { name: 'a', required: true })).toEqual(['differs body a optional']);
  });

  it('is compared through lists and components', () => {
    const files = {
      'v3/a': exchange('{ l: { type: array, items: { $ref: "#/components/schemas/Part" } } }', '{}'),
      'components/schemas/pay': 'Part: { type: object, properties: { x: { type: string } } }',
    };
    expect(found(files, { body: [{ name: 'l[]', type: 'object' }, { name: 'l[].y' }] })).toEqual([
      'refuses body l[].y missing',
    ]);
  });
});

it('a response never refuses a call', () => {
  expect(response('{ a: { type: string } }', { name: 'a', type: 'integer' }, { name: 'b' })).toEqual([
    'differs response a type',
    'differs response b missing',
  ]);
});

it('a query and a path are compared by name', () => {
  const query = 'parameters: [{ name: q, in: query, required: true, schema: { type: string } }]';
  expect(found({ 'v3/a': path('post', query) }, { query: [{ name: 'q' }, { name: 'r' }] })).toEqual([
    'refuses query q required',
    'refuses query r missing',
  ]);
});

it('an operation that is not here is said so', () => {
  expect(found({ 'v3/b': path('post') }, {})).toEqual(['differs operation  operation']);
});
