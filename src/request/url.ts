import { RequestError } from '../errors';
import { baseURLOfCall } from './base-url';
import { encodeUnreserved, expand } from './expand';
import { withoutQuery } from './operation';
import type { SortedOptions } from './options';

/** Where a call's request goes. */
export interface Address {
  /** Absolute, closed by a slash. */
  baseURL: string;
  /** Path and query below the base URL, percent-encoded, exactly as they go over the wire. */
  path: string;
  /** Both in one. */
  url: URL;
}

/**
 * A call's path and query below the base URL, percent-encoded, exactly as they go over the wire.
 *
 * @param baseURL absolute, closed by a slash
 * @throws RequestError when the template, a path variable or the query does not make a URL
 * @example pathOf('https://api.mch.weixin.qq.com/', 'v3/certificates', {}, undefined) // 'v3/certificates'
 */
export const pathOf = (
  baseURL: string,
  template: string,
  variables: Readonly<Record<string, unknown>>,
  query: unknown,
): string => addressOf({ baseURL: undefined, variables, query }, baseURL, template).path;

/**
 * Where a call's request goes.
 *
 * @param usual absolute, closed by a slash; the call's own `base_uri` goes before it
 * @throws RequestError when the base URL, the template, a path variable or the query does not make a URL
 */
export const addressOf = (
  { baseURL: own, variables, query }: Pick<SortedOptions, 'baseURL' | 'variables' | 'query'>,
  usual: string,
  template: string,
): Address => {
  const baseURL = own === undefined ? usual : baseURLOfCall(own, usual);
  if (template === '') {
    throw new RequestError(
      'TEMPLATE_INVALID',
      'A call needs a path; walk the chain first: instance.v3.certificates.get().',
    );
  }
  const path = expand(template, variables);
  const search = query === undefined ? '' : searchOf(query);
  const separator = search === '' ? '' : path.includes('?') ? '&' : '?';
  const below = `${path}${separator}${search}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(below)) {
    throw new RequestError(
      'TEMPLATE_INVALID',
      `The path "${withoutQuery(template)}" begins as a URL with a scheme; write the path alone (v3/…), and the host into base_uri.`,
    );
  }
  const url = new URL(baseURL + below);
  const { href } = url;
  if (href === baseURL + below) return { baseURL, path: below, url };
  const [written, sent] = [withoutQuery(baseURL + below), withoutQuery(href)];
  throw new RequestError(
    'TEMPLATE_INVALID',
    written === sent
      ? `The query that is written into "${withoutQuery(template)}" does not stay as it is in a URL; pass it by name in query.`
      : `The path "${withoutQuery(template)}" does not stay as written in a URL: it would be sent as ${sent}.`,
  );
};

const searchOf = (query: unknown): string => {
  if (query === null) return '';
  if (query instanceof URLSearchParams) return pairsOf([...query]);
  if (typeof query !== 'object') {
    throw new RequestError('OPTIONS_INVALID', `query takes an object or URLSearchParams, not ${typeof query}.`);
  }
  return pairsOf(
    Object.entries(query).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((item) => [name, item] as const),
    ),
  );
};

const pairsOf = (pairs: readonly (readonly [string, unknown])[]): string =>
  pairs
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) =>
        `${encodeUnreserved(name, 'the query')}=${encodeUnreserved(textOf(name, value), `query.${name}`)}`,
    )
    .join('&');

const textOf = (name: string, value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return `${value}`;
  if (Number.isFinite(value)) return `${value}`;
  throw new RequestError(
    'OPTIONS_INVALID',
    `query.${name} is neither text, a boolean nor a finite number; pass its text.`,
  );
};
