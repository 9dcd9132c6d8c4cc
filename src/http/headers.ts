import { AxiosHeaders, type RawAxiosRequestHeaders } from 'axios';
import { RequestError } from '../errors';

/**
 * A call's headers by name, `null` included. `Headers`, a `Map` and a list of pairs have no properties to spread, so they
 * are read pair by pair.
 *
 * @throws RequestError `OPTIONS_INVALID` for what holds no names and values: a header is never dropped without a word
 */
export const headersOf = (headers: unknown): RawAxiosRequestHeaders => {
  if (headers === undefined) return {};
  if (typeof headers === 'object' && headers !== null) {
    if (headers instanceof AxiosHeaders || !isIterable(headers)) return { ...headers };
    const pairs = [...headers];
    if (pairs.every(isPair)) return { ...AxiosHeaders.from(pairs as unknown as AxiosHeaders) };
  }
  throw new RequestError('OPTIONS_INVALID', 'headers takes an object of names and values, or Headers.');
};

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

const isPair = (entry: unknown): boolean =>
  Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && entry[0] !== '';
