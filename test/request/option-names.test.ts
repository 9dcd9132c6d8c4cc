import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/nearest';
import { sortOptions } from '../../src/request/options';
import { operationsOf, type Schema } from '../support/catalogue';
import { thrown } from '../support/thrown';

const template = 'v3/pay/transactions/out-trade-no/{out_trade_no}';
const sent = (options: object) => sortOptions(template, { out_trade_no: '1', json: { total: 1 }, ...options }).axios;
const refusal = (options: object) => thrown(() => sent(options)) as { code: string; message: string } | undefined;

describe('beside json', () => {
  const fieldsOf = ({ properties = {}, anyOf = [] }: Schema): string[] => [
    ...Object.keys(properties),
    ...anyOf.flatMap(fieldsOf),
  ];
  const operations = [...operationsOf('v3'), ...operationsOf('v2')];
  const documented = new Set(
    operations.flatMap(({ path, query, body }) => [
      ...Object.keys({ ...path, ...query }),
      ...(body ? fieldsOf(body.schema) : []),
    ]),
  );
  // What axios and the SDK mean by these is said otherwise, in a call's own options.
  const taken = ['out_trade_no', 'body', 'data', 'url'];

  it('no field of a request and no path variable of any operation is lost: each is refused by its name', () => {
    expect(documented.size).toBeGreaterThan(1000);
    const passed = [...documented].filter((name) => !taken.includes(name) && refusal({ [name]: 'x' }) === undefined);
    expect(passed).toEqual([]);
  });

  it.each([
    ['amount', { total: 1 }],
    ['payer', { openid: 'o' }],
    ['appid', 'wx'],
    ['openid', 'o'],
    ['notify_url', 'https://example.com'],
    ['some_new_field', 1],
    ['constructor', {}],
    ['prototype', {}],
  ])('%s is told to be a field of the body', (name, value) => {
    expect(refusal({ [name]: value })).toMatchObject({
      code: 'OPTIONS_INVALID',
      message: `"${name}" is neither a path variable of "${template}" nor an option of a call; a field of the body goes into json (APIv2: xml), one of the URL into query.`,
    });
  });
});

describe('a misspelt name', () => {
  it.each([
    ['timout', 'timeout'],
    ['timeOut', 'timeout'],
    ['singal', 'signal'],
    ['jsno', 'json'],
    ['qurey', 'query'],
    ['header', 'headers'],
    ['responsetype', 'responseType'],
    ['httpAgnet', 'httpAgent'],
    ['outTradeNo', 'out_trade_no'],
    ['out_trade_n', 'out_trade_no'],
  ])('%s is refused, and %s is asked for', (name, meant) => {
    expect(refusal({ [name]: 1 })).toMatchObject({
      code: 'OPTIONS_INVALID',
      message: expect.stringMatching(new RegExp(`"${name}" .*; did you mean ${meant} instead\\?$`)),
    });
  });

  it('of an option that the SDK sets is told what to write', () => {
    expect(refusal({ param: {} })?.message).toMatch(/params cannot be set either: write query instead\.$/);
  });

  it('of a secret is refused in camel case too, and its value is not shown', () => {
    for (const name of ['apiKey', 'mchSecret', 'merchantSerial', 'serialNo', 'accessToken', 'keyPassphrase']) {
      const found = refusal({ [name]: 'a value' });
      expect(found).toMatchObject({ code: 'OPTIONS_INVALID', message: expect.stringContaining(`"${name}"`) });
      expect(found?.message).not.toContain('a value');
    }
  });
});

it.each([
  ['privateKey', /Builder\.factory takes it/],
  ['certs', /Builder\.factory takes it/],
  ['adapter', /Builder\.factory takes it/],
  ['transformRequest', /^transformRequest cannot be set; the SDK itself writes the body/],
  ['allowAbsoluteUrls', /^allowAbsoluteUrls cannot be set; /],
  ['form_params', /write json, xml or query/],
])('%s in a call is told where it belongs', (name, message) => {
  expect(refusal({ [name]: {} })).toMatchObject({ code: 'OPTIONS_INVALID', message: expect.stringMatching(message) });
});

it('passes on what axios knows, what a later axios may know, and what its plugins read', () => {
  const options = {
    ...{ decompress: false, family: 4, withCredentials: true, xsrfCookieName: 'x', responseEncoding: 'utf8' },
    ...{ retries: 3, dnsCache: {}, maxSockets: 1, querySerializer: {}, 'axios-retry': { retries: 1 } },
  };
  expect(sent(options)).toMatchObject(options);
});

describe('nearest', () => {
  it('takes two letters for a mistake in a long name, one in a short one, and none in one of two letters', () => {
    expect(nearest('tmeot', ['timeout'])).toBe('timeout');
    expect(nearest('jason', ['json'])).toBe('json');
    expect(nearest('jxsxn', ['json'])).toBeUndefined();
    expect(nearest('env', ['dns'])).toBeUndefined();
    expect(nearest('it', ['id'])).toBeUndefined();
  });

  it('counts two letters that changed places as one mistake', () => {
    expect(nearest('jsno', ['json'])).toBe('json');
    expect(nearest('bdoy', ['body'])).toBe('body');
  });
});
