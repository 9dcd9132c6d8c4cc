import { RequestError } from '../errors';
import { baseURLOfCall } from './base-url';
import { withoutQuery } from './operation';

/** The options of a call that decide where it goes. */
export interface AddressOptions {
  baseURL: unknown;
  variables: Readonly<Record<string, unknown>>;
  query: unknown;
}

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
 * @param usual absolute, closed by a slash; the call's own `base_uri` takes precedence over it
 * @throws RequestError when the base URL, the template, a path variable or the query does not make a URL
 */
export const addressOf = (
  { baseURL: own, variables, query }: AddressOptions,
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
  const path = words.test(template) ? template : expand(template, variables);
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

const expression = /\{(\+?)([A-Za-z0-9_][A-Za-z0-9_.-]*)\}/g;

/** What a path may contain as it is: RFC 3986's unreserved and reserved characters, and an existing `%XX`. */
const literal = /%[0-9A-Fa-f]{2}|[A-Za-z0-9\-._~!$&'()*+,;=:@/]+/y;

/**
 * The names of a template's path variables, each once, in order.
 *
 * @example variablesOf('v3/a/{b}/c/{+d}') // ['b', 'd']
 */
export const variablesOf = (template: string): string[] => [
  ...new Set([...template.matchAll(expression)].map(([, , name]) => name as string)),
];

/**
 * A template with its path variables filled in: RFC 6570 simple expansion, so only unreserved characters stay as they
 * are; `{+name}` also lets reserved characters and existing `%XX` through. Literal text is encoded where a path needs it;
 * what follows a literal `?` is a query.
 *
 * @throws RequestError `PATH_VARIABLE_MISSING`, `PATH_VARIABLE_INVALID` or `TEMPLATE_INVALID`
 * @example expand('v3/pay/transactions/out-trade-no/{out_trade_no}', { out_trade_no: 'A|b' }) // '…/out-trade-no/A%7Cb'
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.2
 */
export const expand = (template: string, variables: Readonly<Record<string, unknown>>): string => {
  const mark = template.indexOf('?');
  // Errors name the path alone: the query of a download holds a token.
  const name = mark < 0 ? template : template.slice(0, mark);
  const path = expandText(name, variables, name);
  checkSegments(path, name);
  return mark < 0 ? path : `${path}?${expandText(template.slice(mark + 1), variables, name)}`;
};

/** A template that consists of plain words, which need no expansion. */
const words = /^[\w~-]+(?:\/[\w~-]+)*$/;

const checkSegments = (path: string, template: string): void => {
  const segments = path.split('/');
  if (/^https?:$/.test(segments[0] ?? '')) {
    throw new RequestError(
      'TEMPLATE_INVALID',
      `The path "${template}" begins with a host; write the path alone (v3/…), and the host into base_uri. Bill takes a download_url as it is.`,
    );
  }
  if (segments.slice(0, -1).includes('')) {
    throw new RequestError(
      'TEMPLATE_INVALID',
      `The path "${template}" has an empty segment; name a path variable ({name}) instead of writing an empty value into it.`,
    );
  }
  const colon = segments.find((segment) => /^:[a-z_]\w*$/i.test(segment));
  if (colon !== undefined) {
    throw new RequestError(
      'TEMPLATE_INVALID',
      `The path "${template}" has the segment "${colon}"; write a path variable as {${colon.slice(1)}} or <${colon.slice(1)}>.`,
    );
  }
  const dots = segments.find((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
  if (dots !== undefined) {
    throw new RequestError(
      'PATH_VARIABLE_INVALID',
      `The path "${template}" has the segment "${dots}", which would lead to another path; it cannot be sent.`,
    );
  }
};

const expandText = (text: string, variables: Readonly<Record<string, unknown>>, template: string): string => {
  let path = '';
  let end = 0;
  for (const match of text.matchAll(expression)) {
    const [whole, plus, name] = match as unknown as [string, string, string];
    path += encodeLiteral(text.slice(end, match.index), template);
    path += encodeVariable(name, variables[name], plus === '+', template);
    end = match.index + whole.length;
  }
  return path + encodeLiteral(text.slice(end), template);
};

const encodeVariable = (name: string, value: unknown, reserved: boolean, template: string): string => {
  if (name === 'empty') {
    if (value === undefined || value === null || value === '') return '';
    throw new RequestError(
      'PATH_VARIABLE_INVALID',
      `The path variable "empty" of "${template}" stands for the empty string; leave it out.`,
    );
  }
  if (value === undefined || value === null || value === '') {
    throw new RequestError(
      'PATH_VARIABLE_MISSING',
      `The path variable "${name}" of "${template}" is ${value === '' ? 'empty' : `${value}`}; pass it by name beside query and json.`,
    );
  }
  if (!isScalar(value)) {
    throw new RequestError(
      'PATH_VARIABLE_INVALID',
      `The path variable "${name}" of "${template}" is neither text nor a finite number; pass its text.`,
    );
  }
  return reserved
    ? encodeReserved(`${value}`, `the path variable "${name}"`)
    : encodeUnreserved(`${value}`, `the path variable "${name}"`);
};

const isScalar = (value: unknown): value is string | number | bigint | boolean =>
  typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value);

const encodeLiteral = (text: string, template: string): string => {
  if (/[{}<>]/.test(text)) {
    throw new RequestError(
      'TEMPLATE_INVALID',
      `The path "${template}" has a bracket that belongs to no path variable; write one as {name} or <name>.`,
    );
  }
  return encodeReserved(text, `the path "${template}"`);
};

const encodeReserved = (text: string, where: string): string => {
  let encoded = '';
  for (let at = 0; at < text.length; ) {
    literal.lastIndex = at;
    const kept = literal.exec(text)?.[0];
    const next = kept ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    encoded += kept ?? encodeUnreserved(next, where);
    at += next.length;
  }
  return encoded;
};

/**
 * Text with everything but RFC 3986's unreserved characters percent-encoded.
 *
 * @throws RequestError `CHARACTER_UNSUPPORTED` for half a surrogate pair, which cannot be encoded
 */
export const encodeUnreserved = (text: string, where: string): string => {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch (cause) {
    throw new RequestError('CHARACTER_UNSUPPORTED', `There is half a character (a lone surrogate) in ${where}.`, cause);
  }
};
