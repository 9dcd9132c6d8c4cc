import { describe, expect, it } from 'vitest';
import { load, readFolder } from '../../scripts/generate/load';
import { modelOf } from '../../scripts/generate/model';
import { exchange, file, generated, path } from './fixture';

/** An operation that posts these fields, of which these are required, with this `x-repeat`. */
const posting = (repeat: string, fields = '{ out_no: {} }', required = '[out_no]') =>
  exchange(`${fields}, required: ${required}`, '{}').replace('requestBody:', `x-repeat: ${repeat}\n  requestBody:`);

const treeOf = (text: string) => file('src/catalogue/tree.ts', { 'v3/a/b': text });

describe('the mark of what may be repeated', () => {
  it.each([
    ['{ as: number, by: [out_no], from: [merchant/4012791869] }', '"repeat":"stated"'],
    ['{ as: state, from: [merchant/4012791869] }', '"repeat":"stated"'],
    ['{ as: read, because: reads }', '"repeat":"stated"'],
    ['{ as: number, by: [out_no], after: rate-limit, from: [merchant/4012791869] }', '"repeat":"limited"'],
    ['{ as: number, by: [out_no], because: number }', '"repeat":"inferred"'],
    ['{ as: state, because: throw-away }', '"repeat":"inferred"'],
  ])('%s is known at run time', (repeat, expected) => {
    expect(treeOf(posting(repeat))).toContain(`{"post":{${expected}}}`);
  });

  it.each([
    '{ as: never, from: [merchant/4012791869] }',
    '{ as: unknown, because: no-number }',
    '{ as: number, by: [out_no], after: never-sent, from: [merchant/4012791869] }',
  ])('%s leaves nothing to know, for what is unknown is never repeated', (repeat) => {
    expect(treeOf(posting(repeat))).not.toContain('repeat');
  });

  it('of a GET leaves nothing to know', () => {
    expect(treeOf(path('get', 'x-repeat: { as: read, because: reads }'))).not.toContain('repeat');
  });

  it('with a number that may be left out names it', () => {
    expect(treeOf(posting('{ as: number, by: [out_no], because: number }', undefined, '[]'))).toContain(
      '"repeat":"inferred","number":"out_no"',
    );
  });

  it.each([
    ['no source and no reason', '{ as: state }', 'expected one of `from`'],
    ['a source and a reason', '{ as: state, from: [x], because: state }', 'expected one of `from`'],
    ['a reason that is none', '{ as: state, because: habit }', 'expected reads or number or'],
    ['a number that it does not name', '{ as: number, because: number }', '`by` goes with `as: number`'],
    ['a number that no request has', '{ as: number, by: [out_mo], because: number }', 'the request has no `out_mo`'],
    ['a variable that no path has', "{ as: number, by: ['{id}'], because: number }", 'the request has no `{id}`'],
    ['a restriction of nothing', '{ as: never, after: rate-limit, because: no-number }', '`after` goes with'],
  ])('with %s is refused', (_, repeat, message) => {
    expect(() => generated({ 'v3/a/b': posting(repeat) })).toThrow(message);
  });

  it('of a GET that changes something is refused', () => {
    const text = path('get', 'x-repeat: { as: state, because: state }');
    expect(() => generated({ 'v3/a/b': text })).toThrow('openapi/v3/a/b.yaml: get.x-repeat: a GET only reads');
  });

  it('by a number that may be left out, deep in the body, is refused', () => {
    const fields = '{ inner: { type: object, properties: { out_no: {} } } }';
    const text = posting('{ as: number, by: [inner.out_no], because: number }', fields, '[]');
    expect(() => generated({ 'v3/a/b': text })).toThrow('only one name may be optional');
  });

  it('stands in the page of its kind, with its number and its source', () => {
    const page = file('docs/repeats.md', {
      'v3/a/b': posting('{ as: number, by: [out_no], from: [merchant/4012791869] }'),
      'v3/a/c': posting('{ as: never, because: no-number }'),
    });
    const [, stated = '', , , never = ''] = page.split(/^## /m);
    expect(stated).toContain(
      '| `POST v3/a/b` | 标题 | 同一单号只办一次 · once a number | `out_no` | `merchant/4012791869` |',
    );
    expect(never).toContain('| `POST v3/a/c` | 标题 | 会再办一次 · acts again |');
  });
});

describe('of the catalogue', () => {
  const { calls } = modelOf(load(readFolder(new URL('../../openapi', import.meta.url).pathname)));
  const marks = new Map(
    calls.map(({ verb, template, operation }) => [`${verb} ${template}`, operation['x-repeat']] as const),
  );
  const named = (pattern: RegExp) => [...marks].filter(([name]) => pattern.test(name));

  it('every operation says whether it may be repeated', () => {
    expect([...marks].filter(([, repeat]) => repeat === undefined)).toEqual([]);
  });

  it('every payment by a code that is good once is never repeated', () => {
    const payments = named(/\/(?:micropay|facepay|codepay)$|micropay\/transactions\/pay$|offlineface\/transactions$/);
    expect(payments.length).toBeGreaterThanOrEqual(10);
    expect(payments.filter(([, repeat]) => repeat?.as !== 'never')).toEqual([]);
  });

  it('every refund, and every transfer and red packet of APIv2, wants a query first', () => {
    const refunds = named(
      /^post (?:v2\/(?:secapi\/pay\/refund|mmpaymkttransfers\/(?:send|promotion\/(?:transfers|pay)))|v3\/refund|v3\/global\/refunds$|v3\/ecommerce\/refunds\/apply$)/,
    );
    expect(refunds.length).toBeGreaterThanOrEqual(12);
    expect(refunds.filter(([, repeat]) => repeat?.after !== 'never-sent')).toEqual([]);
  });
});
