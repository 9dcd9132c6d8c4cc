import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pages, rows } from '../../src/wait/pages';
import type { LooseNode } from '../../types/core.js';
import { operationsOf } from '../support/catalogue';
import { looseClient, rejection } from '../support/client';
import { type Arrived, type Platform, type Reply, startPlatform } from '../support/platform';

type Query = Record<string, string>;

/** Responds to the query of a list. */
let list: (query: Query) => object;
let platform: Platform;
let root: LooseNode;
const queryOf = ({ target }: Arrived): Query =>
  Object.fromEntries(new URL(target, 'http://localhost').searchParams) as Query;
beforeAll(async () => {
  platform = await startPlatform((arrived): Reply => ({ body: JSON.stringify(list(queryOf(arrived))) }));
  root = looseClient({ ...platform.options, base_uri: platform.url });
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.requests.length = 0;
});

const queries = (): Query[] => platform.requests.map(queryOf);
const all = Array.from({ length: 7 }, (_, number) => ({ number }));

const tokens = 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks';

/** All that a generator gives. */
const drained = async <T>(generator: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const each of generator) found.push(each);
  return found;
};

/** A list as each style of the documentation has it, by code that shares nothing with `src/`. */
const byRow =
  (more: object = {}, name = 'data', size = 'limit') =>
  (query: Query) => ({
    [name]: all.slice(Number(query.offset), Number(query.offset) + Number(query[size] ?? 5)),
    ...more,
  });
const byPage =
  (first: number, at: string, size: string, name: string, more: object = {}) =>
  (query: Query) => {
    const [page, length] = [Number(query[at]) - first, Number(query[size] ?? 5)];
    return { [name]: all.slice(page * length, (page + 1) * length), ...more };
  };

describe('the rows of a list', () => {
  it.each([
    ['v3/merchant-service/complaints-v2', 'limit', byRow({ total_count: 7 })],
    ['v3/parking/reminders/applications', 'limit', byRow({}, 'application_list')],
    ['v3/refunds', 'count', byRow({ total_num: 7 }, 'data', 'count')],
    ['v3/marketing/favor/stocks', 'limit', byPage(0, 'offset', 'limit', 'data', { total_count: 7 })],
    ['v3/marketing/partnerships', 'limit', byPage(0, 'offset', 'limit', 'data')],
    ['v3/brand/card/card-links', 'page_size', byPage(1, 'page_index', 'page_size', 'active_link_list')],
  ])('of %s are all of them, each once, however long a page is', async (template, size, responding) => {
    list = responding;
    for (const length of [1, 2, 3, 6, 7, 8]) {
      platform.requests.length = 0;
      const query = { [size]: length };
      expect(await drained(rows(root.chain(template), { query }))).toEqual(all);
      expect(queries().every((sent) => sent[size] === `${length}`)).toBe(true);
      expect(queries().length).toBeLessThanOrEqual(Math.floor(7 / length) + 1);
    }
    expect(await drained(rows(root.chain(template), {}))).toEqual(all);
  });

  it('by token follow the tokens, and end where there is none', async () => {
    const template = 'v3/marketing/partner/product-coupon/users/{openid}/coupons';
    list = ({ page_token = 'a' }) =>
      ({
        a: { user_coupon_list: all.slice(0, 3), next_page_token: 'b', total_count: 7 },
        b: { user_coupon_list: [], next_page_token: 'c', total_count: 7 },
        c: { user_coupon_list: all.slice(3), total_count: 7 },
      })[page_token] ?? {};
    expect(await drained(rows(root.chain(template), { openid: 'o', query: { brand_id: '1' } }))).toEqual(all);
    expect(queries()).toEqual([
      { brand_id: '1' },
      { brand_id: '1', page_token: 'b' },
      { brand_id: '1', page_token: 'c' },
    ]);
  });

  it.each<[string, string, (query: Query) => object, unknown[]]>([
    ['an offset that is ignored', 'v3/smartguide/guides', () => ({ data: all }), all],
    [
      'an offset that is ignored, in an order of its own each time',
      'v3/smartguide/guides',
      () => ({ data: queries().length > 1 ? [...all].reverse() : all }),
      all,
    ],
    ['an offset that is ignored below the total', 'v3/refunds', () => ({ data: all, total_num: 20 }), all],
    [
      'offsets that lead round',
      'v3/smartguide/guides',
      ({ offset }) => ({ data: all.slice(Number(offset) % 6, (Number(offset) % 6) + 2) }),
      all.slice(0, 6),
    ],
    ['a page number that is ignored', 'v3/marketing/partnerships', () => ({ data: [null] }), [null]],
    ['a token that leads to itself', tokens, () => ({ stock_list: [1], next_page_token: 'a' }), [1]],
    ['a token that leads to itself, without rows', tokens, () => ({ stock_list: [], next_page_token: 'a' }), []],
    ['tokens that lead round', tokens, ({ page_token }) => ({ next_page_token: page_token === 'a' ? 'b' : 'a' }), []],
    [
      'a token that is ignored',
      tokens,
      ({ page_token = '' }) => ({ stock_list: [1], next_page_token: `${page_token}a` }),
      [1],
    ],
  ])('by %s end with an error that says so', async (_, template, responding, before) => {
    list = responding;
    const found: unknown[] = [];
    const size = template === 'v3/refunds' ? 'count' : 'limit';
    const draining = (async () => {
      const path = template === tokens ? { product_coupon_id: '1' } : {};
      const given = { ...path, query: { [size]: before.length === 6 ? 2 : before.length } };
      for await (const row of rows(root.chain(template), given)) found.push(row);
    })();
    const error = await rejection(draining);
    expect(error).toMatchObject({ name: 'ResponseError', code: 'PAGE_REPEATED' });
    expect(Reflect.get(Object(error), 'message')).toContain(`GET ${template}: a page came a second time`);
    expect(found).toHaveLength(before.length);
    expect(found).toEqual(expect.arrayContaining(before));
    expect(queries().length).toBeLessThanOrEqual(4);
  });

  it.each([undefined, null])('begin at the beginning with an offset that is %s', async (offset) => {
    list = byRow({});
    expect(await drained(rows(root.chain('v3/smartguide/guides'), { query: { limit: 2, offset } }))).toEqual(all);
  });

  it('may begin in the middle', async () => {
    list = byRow();
    const query = { offset: 4, limit: 2 };
    expect(await drained(rows(root.chain('v3/smartguide/guides'), { query }))).toEqual(all.slice(4));
    list = byPage(0, 'offset', 'limit', 'data');
    expect(await drained(rows(root.chain('v3/marketing/partnerships'), { query: { ...query, offset: 2 } }))).toEqual(
      all.slice(4),
    );
  });

  it('do not depend on what objects inherit', async () => {
    list = byRow();
    const inherited = { query: { offset: 5 }, offset: 5 };
    for (const [name, value] of Object.entries(inherited)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
    const finding = drained(rows(root.chain('v3/smartguide/guides'), {}));
    const found = await finding.finally(() => {
      for (const name of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, name);
    });
    expect(found).toEqual(all);
    expect(queries()).toEqual([{ offset: '0' }, { offset: '5' }, { offset: '7' }]);
  });

  it('are asked for when they are wanted, and no more after a break', async () => {
    list = byRow({ total_count: 7 });
    for await (const { number } of rows(root.chain('v3/smartguide/guides'), { query: { limit: 2 } }) as AsyncIterable<{
      number: number;
    }>) {
      if (number === 2) break;
    }
    expect(queries().map(({ offset }) => offset)).toEqual(['0', '2']);
  });

  it.each([0, -1])('are all of them where the total is %i, which their number contradicts', async (total_count) => {
    list = byRow({ total_count });
    expect(await drained(rows(root.chain('v3/smartguide/guides'), { query: { limit: 2 } }))).toEqual(all);
  });

  it('of an empty list are none, by one call', async () => {
    list = () => ({ total_count: 0 });
    expect(await drained(rows(root.chain('v3/smartguide/guides'), {}))).toEqual([]);
    expect(queries()).toHaveLength(1);
  });
});

describe('the pages of a list', () => {
  it('are the responses of its calls, with the options of each', async () => {
    list = byRow({ total_count: 7 });
    const given = { query: { limit: 3, begin_date: '2026-01-01' }, headers: { 'X-A': '1' } };
    const found = await drained(pages(root.chain('v3/merchant-service/complaints-v2'), given));
    expect(found.map(({ status, data }) => [status, Reflect.get(Object(data), 'total_count')])).toEqual([
      [200, 7],
      [200, 7],
      [200, 7],
    ]);
    expect(platform.requests.map(({ headers }) => headers['x-a'])).toEqual(['1', '1', '1']);
    expect(given.query).toEqual({ limit: 3, begin_date: '2026-01-01' });
  });

  it('end with the error of a call', async () => {
    list = byRow();
    const controller = new AbortController();
    const ending = (async () => {
      const query = { limit: 3 };
      const { signal } = controller;
      for await (const _ of pages(root.chain('v3/smartguide/guides'), { query, signal })) controller.abort();
    })();
    expect(await rejection(ending)).toMatchObject({ name: 'AbortError' });
    expect(queries()).toHaveLength(1);
  });

  it.each(['v3/certificates', 'v3/not/in/the/catalogue', 'v3/pay/transactions/native'])(
    'are refused at once for %s, which is no list',
    (template) => {
      expect(() => pages(root.chain(template), {})).toThrow(
        expect.objectContaining({ name: 'RequestError', code: 'TEMPLATE_INVALID' }),
      );
      expect(() => rows(root.chain(template), {})).toThrow(`"${template}" is no list`);
    },
  );

  it('are known of every documented list that has an offset, a token or a page number', () => {
    const starts = ['offset', 'page_token', 'page_index'];
    const lists = (['v3', 'brand'] as const)
      .flatMap(operationsOf)
      .filter(({ verb, query }) => verb === 'get' && starts.some((name) => Object.hasOwn(query, name)));
    expect(lists.length).toBeGreaterThan(70);
    for (const { template } of lists) expect(() => pages(root.chain(template), {})).not.toThrow();
  });
});
