import { badParameter } from '../refusal';

/** Which part of a list is asked for. */
const rangeOf = (query: URLSearchParams, usual: number): readonly [offset: number, limit: number] => {
  const [offset, limit] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? usual)];
  if (offset < 0) throw badParameter('/query/offset', '不能小于0', offset, 'query');
  if (limit < 1) throw badParameter('/query/limit', '不能小于1', limit, 'query');
  return [offset, limit];
};

/** A page of a list: `offset` counts pages from 0. @param usual how long a page is unless the query says so */
export const pageOf = <T>(all: readonly T[], query: URLSearchParams, usual: number) => {
  const [offset, limit] = rangeOf(query, usual);
  return { total_count: all.length, offset, limit, data: all.slice(offset * limit, (offset + 1) * limit) };
};

/** The same where `offset` counts entries, and `limit` says how many there are. */
export const sliceOf = <T>(all: readonly T[], query: URLSearchParams, usual: number) => {
  const [offset, limit] = rangeOf(query, usual);
  const data = all.slice(offset, offset + limit);
  return { total_count: all.length, offset, limit: data.length, data };
};
