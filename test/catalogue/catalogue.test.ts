import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../src/catalogue/catalogue';
import type { Traits, UploadForm } from '../../src/catalogue/traits';
import { type Operation, operationsOf, type Schema } from '../support/catalogue';
import { growthOf } from '../support/growth';

const encryptedIn = (schema: Schema | undefined, at = ''): string[] => {
  if (schema === undefined) return [];
  if (schema['x-encrypted']) return [at];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
    encryptedIn(each, at === '' ? name : `${at}.${name}`),
  );
  const variants = (schema.anyOf ?? []).flatMap((each) => encryptedIn(each, at));
  return [...fields, ...encryptedIn(schema.items, `${at}[]`), ...variants];
};

/** How an upload is written, told by what the official pages call its fields and not by the marks that the generator reads. */
const uploadOf = (form: Schema): UploadForm => {
  const fields = Object.entries(form.properties?.meta?.contentSchema?.properties ?? {});
  const named = (words: RegExp): string | undefined => fields.find(([name]) => words.test(name))?.[0];
  const [digest = '', algorithm] = [named(/^(sha256|digest|file_digest)$/), named(/^digest_al/)];
  const filename = named(/^file_?name$/);
  return {
    file: Object.keys(form.properties ?? {}).find((name) => name !== 'meta') ?? '',
    digest,
    algorithm: algorithm === undefined ? 'SHA256' : 'SM3',
    ...(filename && { filename }),
    ...(algorithm && { always: { [algorithm]: algorithm === 'digest_algorithm' ? 'DIGEST_ALGORITHM_SM3' : 'SM3' } }),
  };
};

const usual = { file: 'file', digest: 'sha256', algorithm: 'SHA256', filename: 'filename' };

/** The one operation whose number the documentation lets a merchant leave out. */
const loose = { template: 'v3/ecommerce/subsidies/create', number: 'out_subsidy_no' };

const repeatOf = ({ verb, template, repeat: { as, after, from } }: Operation): Pick<Traits, 'repeat' | 'number'> => {
  if (verb === 'get' || as === 'never' || as === 'unknown' || after === 'never-sent') return {};
  const stated = after === undefined ? 'stated' : 'limited';
  return {
    repeat: as === 'read' || from !== undefined ? stated : 'inferred',
    ...(template === loose.template && { number: loose.number }),
  };
};

/** How a list is read, told by the names that the documentation has for its fields. */
const pagesOf = ({ verb, query, answer, offset }: Operation): Pick<Traits, 'pages'> => {
  const named = (words: RegExp): string | undefined => Object.keys(query).find((name) => words.test(name));
  const [at, size] = [named(/^(offset|page_token|page_index)$/), named(/^(limit|page_size|count)$/)];
  if (verb !== 'get' || at === undefined || size === undefined) return {};
  const [rows] = Object.entries(answer.schema?.properties ?? {}).find(([, { type }]) => type === 'array') ?? [];
  const by = { offset, page_token: 'token', page_index: 'page' }[at] as 'row' | 'page' | 'token';
  const numbered = at === 'page_index' ? { first: 1 } : {};
  const whole = { by, at, size, rows, ...numbered };
  const usually: Record<string, unknown> = { by: 'row', at: 'offset', size: 'limit', rows: 'data' };
  return { pages: Object.fromEntries(Object.entries(whole).filter(([name, value]) => value !== usually[name])) };
};

const expectedOf = (operation: Operation): Traits => {
  const { query, body, answer, base } = operation;
  const upload = body?.type === 'multipart/form-data';
  const fields = {
    json: upload ? [] : encryptedIn(body?.schema),
    query: Object.entries(query).flatMap(([name, schema]) => encryptedIn(schema, name)),
    meta: upload ? encryptedIn(body.schema.properties?.meta?.contentSchema) : [],
    response: encryptedIn(answer.schema),
  };
  const some = Object.entries(fields).filter(([, paths]) => paths.length > 0);
  const bytes = answer.type === 'application/octet-stream';
  return {
    ...(some.length > 0 && { encrypted: Object.fromEntries(some) }),
    ...((answer.type === undefined || bytes) && { response: bytes ? 'bytes' : 'empty' }),
    ...(upload && !isDeepStrictEqual(uploadOf(body.schema), usual) && { upload: uploadOf(body.schema) }),
    ...(base !== 'https://api.mch.weixin.qq.com' && { base: `${base}/` }),
    ...repeatOf(operation),
    ...pagesOf(operation),
  };
};

/** A path as it is when its variables have got values, the awkward ones that are words of other paths among them. */
const filled = (template: string, value: string): string =>
  template.replace(/\{(\w+)\}/g, (_, name) => (name === 'empty' ? '' : value));

describe('the traits of every operation of APIv3 and of the brand API', () => {
  const operations = [...operationsOf('v3'), ...operationsOf('brand')];

  it('are what its file says', () => {
    expect(operations.length).toBeGreaterThanOrEqual(1072);
    for (const operation of operations) {
      const { verb, template } = operation;
      expect({ verb, template, ...traitsOf(verb, template) }).toEqual({ verb, template, ...expectedOf(operation) });
    }
  });

  it('are found under other names of its variables, and with values in their place', () => {
    for (const operation of operations) {
      const { verb, template } = operation;
      for (const value of ['{x}', '4200001234202011', 'a%2Fb', '_']) {
        const written = filled(template, value);
        expect({ written, ...traitsOf(verb, written) }).toEqual({ written, ...expectedOf(operation) });
      }
    }
  });

  it('have every encrypted field of requests and of responses', () => {
    const listed = (traits: readonly Traits[]): [requests: number, responses: number] => {
      const all = traits.map(({ encrypted = {} }) => encrypted);
      const requests = all.flatMap(({ json = [], query = [], meta = [] }) => [...json, ...query, ...meta]);
      return [requests.length, all.flatMap(({ response = [] }) => response).length];
    };
    const found = listed(operations.map(({ verb, template }) => traitsOf(verb, template)));
    expect(found).toEqual(listed(operations.map(expectedOf)));
    expect(found[0]).toBeGreaterThanOrEqual(288);
    expect(found[1]).toBeGreaterThanOrEqual(84);
  });

  it('are found by looking at a few properties of each segment, however many operations there are', () => {
    const { hasOwn } = Object;
    let looks = 0;
    const found = operations.map(({ verb, template }) => {
      const written = filled(template, '_');
      looks = 0;
      Object.hasOwn = (object, name) => {
        looks += 1;
        return hasOwn(object, name);
      };
      try {
        traitsOf(verb, written);
      } finally {
        Object.hasOwn = hasOwn;
      }
      return { template, looks };
    });
    // The traits that are found are copied with a dozen looks more.
    expect(found.filter((each) => each.looks > 6 * each.template.split('/').length + 12)).toEqual([]);
    expect(found.filter((each) => each.looks === 0)).toEqual([]);
  });
});

it('knows the traits of APIv2: the client certificate, no nonce, no signature, a file, another host', () => {
  expect(traitsOf('post', 'v2/secapi/pay/refund')).toEqual({ security: true });
  expect(traitsOf('post', 'v2/pay/downloadbill')).toMatchObject({ response: 'bytes' });
  expect(traitsOf('post', 'v2/risk/getpublickey')).toMatchObject({ base: 'https://fraud.mch.weixin.qq.com/' });
  expect(traitsOf('post', 'v2/secapi/mch/addInstitutionsub')).toEqual({ security: true, nonceless: true });
  expect(traitsOf('post', 'v2/secapi/mch/{addinstitutionsub}')).toEqual({ security: true, nonceless: true });
});

it('knows that two operations of APIv2 answer text and JSON', () => {
  expect(traitsOf('post', 'v2/billcommentsp/batchquerycomment')).toMatchObject({ response: 'text' });
  expect(traitsOf('get', 'v2/appauth/getaccesstoken')).toMatchObject({ response: 'json' });
  expect(traitsOf('post', 'v2/pay/unifiedorder').response).toBeUndefined();
});

it('knows the file that a link of a response leads to', () => {
  expect(traitsOf('get', 'v3/new-tax-control-fapiao/download')).toEqual({ response: 'bytes' });
});

it('gives an operation outside the catalogue no traits', () => {
  expect(traitsOf('get', 'v3/new/thing/{id}')).toEqual({});
});

const ask = (index: number): void => {
  traitsOf('get', `v3/merchant-service/complaints-v2/${index}`);
};

it('keeps nothing of what it was asked', async () => {
  const growth = await growthOf((round) => {
    for (let index = 0; index < 200_000; index += 1) ask(round * 200_000 + index);
  });
  expect(growth).toBeLessThan(1024 * 1024);
});
