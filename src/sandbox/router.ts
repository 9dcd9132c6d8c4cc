import type { HandlerRequest, Reply } from './handler';
import type { Caller } from './keyring';
import { badParameter, Refusal, resourceNotExists } from './refusal';

/** Carries out an operation for one who calls. */
type Operation = (request: HandlerRequest, caller: Caller) => Reply | Promise<Reply>;

/** An operation: a verb, a path template and what carries it out. */
export interface Route {
  /** `GET`, `POST` … */
  readonly method: string;
  /** The template, cut at its slashes: `['v3', 'some', '{thing}']`. */
  readonly segments: readonly string[];
  readonly handler: Operation;
  /** The operation of the catalogue that requests are held against; there is none for what `sandbox.on` serves. */
  readonly documented?: string;
}

/**
 * Reads `GET v3/some/{thing}`; a slash in front of the path is ignored.
 *
 * @throws TypeError when the text does not have that form
 */
export const route = (operation: string, handler: Operation): Route => {
  const [, method, template] = /^([A-Z]+) \/?(\S+)$/.exec(operation) ?? [];
  if (method === undefined || template === undefined) {
    throw new TypeError(`An operation reads like "GET v3/some/{thing}", not ${JSON.stringify(operation)}`);
  }
  return { method, segments: template.split('/'), handler };
};

const variableName = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1];

/** Routes in the order in which they are tried, at hand by the number of their segments. */
export interface Routes {
  /** Puts a route before all others. */
  prepend(route: Route): void;
  /** Those that a path of so many segments may fit. */
  ofLength(segments: number): readonly Route[];
}

/**
 * @param given in the order in which they are tried
 * @param further those behind them, made when the first path is looked for
 */
export const createRoutes = (given: readonly Route[], further: () => readonly Route[]): Routes => {
  const byLength = new Map<number, Route[]>();
  const listOf = (length: number): Route[] => {
    const list = byLength.get(length) ?? [];
    byLength.set(length, list);
    return list;
  };
  const append = (routes: readonly Route[]): void => {
    for (const each of routes) listOf(each.segments.length).push(each);
  };
  append(given);
  let isWhole = false;
  return {
    prepend: (each) => listOf(each.segments.length).unshift(each),
    ofLength(segments) {
      if (!isWhole) append(further());
      isWhole = true;
      return listOf(segments);
    },
  };
};

/** Routes of which one that has a word where another has a variable is tried before it. */
export const mostSpecificFirst = (routes: readonly Route[]): Route[] => {
  const keyOf = ({ segments }: Route): string => segments.map((each) => (variableName(each) ? '1' : '0')).join('');
  return [...routes].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
};

/** The variables of `template` in `path`, or `undefined` when the path is another one. */
const match = (template: readonly string[], path: readonly string[]): Record<string, string> | undefined => {
  if (template.length !== path.length) return undefined;
  const variables: [string, string][] = [];
  for (const [index, expected] of template.entries()) {
    const found = path[index] ?? '';
    const name = expected === '{empty}' ? undefined : variableName(expected);
    if (name === undefined ? found !== (expected === '{empty}' ? '' : expected) : found === '') return undefined;
    if (name !== undefined) variables.push([name, found]);
  }
  return Object.fromEntries(variables);
};

/** Segments are decoded one by one, so an encoded slash stays inside its segment. */
const decodeSegments = (path: string): string[] => {
  try {
    return path.replace(/^\//, '').split('/').map(decodeURIComponent);
  } catch {
    throw badParameter('/path', '路径编码有误', path, 'path');
  }
};

/** A route that fits a request. */
export interface Found {
  readonly handler: Operation;
  readonly variables: Readonly<Record<string, string>>;
  /** `POST v3/some/{thing}` of an operation that requests are held against. */
  readonly documented: string | undefined;
}

/**
 * The first route that fits.
 *
 * @param path as on the request line, without the query
 * @throws Refusal 404 when no route has this path, 405 when one has it under another verb
 */
export const find = (routes: Routes, method: string, path: string): Found => {
  const segments = decodeSegments(path);
  const others = new Set<string>();
  for (const candidate of routes.ofLength(segments.length)) {
    const variables = match(candidate.segments, segments);
    if (variables === undefined) continue;
    if (candidate.method === method) {
      return { handler: candidate.handler, variables, documented: candidate.documented };
    }
    others.add(candidate.method);
  }
  if (others.size === 0)
    throw resourceNotExists(`沙箱没有 ${method} ${path}；用 sandbox.on('${method} ${path.slice(1)}', …) 补上应答`);
  const allow = [...others].join(', ');
  throw new Refusal(405, 'METHOD_NOT_ALLOWED', `不支持的请求方法 ${method}`, undefined, { Allow: allow });
};

/** The first route that fits; `undefined` where `find` throws. */
export const foundIn = (routes: Routes, method: string, path: string): Found | undefined => {
  try {
    return find(routes, method, path);
  } catch {
    return undefined;
  }
};
