import { createHash } from 'node:crypto';
import type { CallResponse } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import { type Paging, usualPaging } from '../catalogue/traits';
import { RequestError, ResponseError } from '../errors';
import { isRecord, ownOf } from '../own';

/** A node whose `get` is a list: `instance.v3.merchantService.complaintsV2`. */
export interface PagedNode {
  get(options: never): Promise<CallResponse>;
  /** Its template. */
  toString(): string;
}

/** A response of a list. */
export type PageOf<Node extends PagedNode> = Awaited<ReturnType<Node['get']>>;

/** A row of a list: what the one field of its response holds that is a list. */
export type RowOf<Data> = {
  [Name in keyof Data]-?: NonNullable<Data[Name]> extends readonly (infer Row)[] ? Row : never;
}[keyof Data];

type Query = Record<string, unknown>;

/**
 * The pages of a list, one call each, made when it is asked for. What its `offset` counts, or that it goes by a token, the
 * catalogue knows; it ends with a page that has fewer rows than were asked for, or when the documented total is reached.
 * A list that changes meanwhile may show a row twice, or leave one out.
 *
 * @param options those of `get`; a page begins where the query says, and is as long as that
 * @throws RequestError `TEMPLATE_INVALID` at once for what is no list that comes in pages; ResponseError `PAGE_REPEATED` from
 *   the generator when a page or its token comes a second time, and so would for ever
 * @example
 * for await (const { data } of pages(instance.v3.merchantService.complaintsV2, { query: { begin_date, end_date, limit: 50 } })) {
 *   console.log(data.total_count, data.data?.length);
 * }
 * @see docs/waiting.md
 */
export const pages = <Node extends PagedNode>(
  list: Node,
  ...[options]: Parameters<Node['get']>
): AsyncGenerator<PageOf<Node>, void, undefined> => walk(list, pagingOf(list), options);

/**
 * The rows of a list, as `pages` brings them; the next page is asked for when its first row is.
 *
 * @throws as `pages` does
 * @example
 * for await (const complaint of rows(instance.v3.merchantService.complaintsV2, { query: { begin_date, end_date, limit: 50 } })) {
 *   console.log(complaint.complaint_id);
 * }
 */
export const rows = <Node extends PagedNode>(
  list: Node,
  ...[options]: Parameters<Node['get']>
): AsyncGenerator<RowOf<PageOf<Node>['data']>, void, undefined> => {
  const paging = pagingOf(list);
  return rowsOf(walk(list, paging, options), paging);
};

async function* rowsOf<Node extends PagedNode>(
  walked: AsyncGenerator<PageOf<Node>, void, undefined>,
  paging: Paging,
): AsyncGenerator<RowOf<PageOf<Node>['data']>, void, undefined> {
  for await (const page of walked) yield* rowsIn(page, paging) as RowOf<PageOf<Node>['data']>[];
}

async function* walk<Node extends PagedNode>(
  list: Node,
  paging: Paging,
  options: object | undefined,
): AsyncGenerator<PageOf<Node>, void, undefined> {
  const given: { query?: Query } = ownOf({ ...options });
  const own: Query = ownOf({ ...given.query });
  const asked = Number(own[paging.size] ?? Number.NaN);
  const known = new Set<string>();
  /** @throws ResponseError `PAGE_REPEATED` */
  const checkNew = (mark: string | undefined): void => {
    if (mark === undefined) return;
    if (known.has(mark)) throw repeated(`${list}`, paging);
    known.add(mark);
  };
  let query: Query | undefined = firstOf(paging, own);
  for (let seen = 0; query !== undefined; ) {
    if (paging.by === 'token') checkNew(`token ${query[paging.at] ?? ''}`);
    const page = (await list.get({ ...given, query } as never)) as PageOf<Node>;
    const found = rowsIn(page, paging);
    checkNew(markOf(found));
    yield page;
    seen += found.length;
    query = nextOf(paging, query, { data: page.data, found: found.length, seen, asked });
  }
}

const firstOf = ({ by, at, first = 0 }: Paging, given: Query): Query =>
  by === 'token' ? given : ownOf({ ...given, [at]: given[at] ?? first });

/** What tells a page from another: its rows in any order. A page without rows is like any other such. */
const markOf = (found: readonly unknown[]): string | undefined => {
  if (found.length === 0) return undefined;
  const text = JSON.stringify(found.map((row) => JSON.stringify(row)).sort());
  return createHash('sha256').update(text).digest('base64');
};

const repeated = (template: string, { at }: Paging): ResponseError =>
  new ResponseError(
    'PAGE_REPEATED',
    `GET ${template}: a page came a second time, so its ${at} leads no further, or the list changed by a whole page meanwhile; what came so far may lack rows. Ask again from the beginning, with the largest page.`,
  );

/** What is known after a page. */
interface Progress {
  data: unknown;
  /** How many rows it has. */
  found: number;
  /** How many there were so far, with its own. */
  seen: number;
  /** How many it may have; `NaN` where nothing was said of it. */
  asked: number;
}

/** The query of the next page; `undefined` if there is none. */
const nextOf = ({ by, at }: Paging, query: Query, { data, found, seen, asked }: Progress): Query | undefined => {
  const body = ownOf(isRecord(data) ? data : {});
  if (by === 'token') {
    const token = body[`next_${at}`];
    return typeof token === 'string' && token !== '' ? ownOf({ ...query, [at]: token }) : undefined;
  }
  const total = body.total_count ?? body.total_num;
  // A total of nothing beside rows says nothing.
  const isTotal = typeof total === 'number' && total > 0 && seen >= total;
  if (found === 0 || found < asked || isTotal) return undefined;
  return ownOf({ ...query, [at]: Number(query[at]) + (by === 'page' ? 1 : asked || found) });
};

const rowsIn = ({ data }: CallResponse, { rows: name }: Paging): readonly unknown[] => {
  const found: unknown = isRecord(data) ? ownOf(data)[name] : undefined;
  return Array.isArray(found) ? found : [];
};

/** @throws RequestError `TEMPLATE_INVALID` */
const pagingOf = (list: PagedNode): Paging => {
  const template = `${list}`;
  const { pages: own } = traitsOf('get', template);
  if (own !== undefined) return { ...usualPaging, ...own };
  throw new RequestError(
    'TEMPLATE_INVALID',
    `"${template}" is no list of the catalogue that comes in pages; call its get, and read the documentation for what comes next.`,
  );
};
