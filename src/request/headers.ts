import { AxiosHeaders, type RawAxiosRequestHeaders } from 'axios';
import { RequestError } from '../errors';
import { isRecord } from '../own';
import { printable } from '../printable';

/** The keys under which axios accepts headers: for all requests, or for those of one verb. */
export const buckets = ['common', 'get', 'delete', 'head', 'options', 'post', 'put', 'patch'] as const;

const byBody = 'it follows from the body';
const byConnection = 'it belongs to the connection, which httpAgent and httpsAgent rule';

/**
 * Headers that the caller may not set, by lower-case name: those that are signed, frame a message, or belong to one
 * connection.
 */
const reserved: ReadonlyMap<string, string> = new Map([
  ['authorization', 'the SDK signs every request itself; what signs in its place is a signer of Builder.factory'],
  ['proxy-authorization', 'WeChat Pay would read it; give it to the proxy as proxy: { auth }, or to an httpsAgent'],
  ['host', 'it follows from base_uri'],
  ...['content-length', 'content-encoding', 'transfer-encoding', 'trailer'].map((name) => [name, byBody] as const),
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'upgrade', 'expect', 'http2-settings'].map(
    (name) => [name, byConnection] as const,
  ),
]);

/**
 * A call's headers by name, `null` included. `Headers`, a `Map` and a list of pairs have no properties to spread, so they
 * are read pair by pair.
 *
 * @throws RequestError `OPTIONS_INVALID` if it holds no names and values, and for a header that would not arrive as it
 *   is given: none is silently dropped or changed
 */
export const headersOf = (headers: unknown): RawAxiosRequestHeaders => {
  if (headers === undefined) return {};
  refuse(problemOfHeaders(headers));
  const pairs = pairsOf(headers);
  return pairs === undefined ? { ...(headers as object) } : { ...AxiosHeaders.from(pairs as unknown as AxiosHeaders) };
};

/**
 * A copy of the headers of a request, for signing: a repeated request starts again from what the caller gave.
 *
 * @throws RequestError `OPTIONS_INVALID` for what a default of the driver or an interceptor has added
 */
export const headersToSign = (headers: AxiosHeaders): AxiosHeaders => {
  const names = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    // The usual headers pass at a glance; anything else is examined.
    const lower = name.toLowerCase();
    if (
      typeof value === 'string' &&
      usual.test(value) &&
      token.test(name) &&
      !reserved.has(lower) &&
      !names.has(lower)
    ) {
      names.add(lower);
    } else {
      refuse(problemOfHeaders(headers.toJSON()));
      break;
    }
  }
  return new AxiosHeaders(headers);
};

/** What any header may contain. */
const usual = /^[\x20-\x7E]*$/;

/** A name, as RFC 9110 writes it. */
const token = /^[!#$%&'*+.^_`|~\w-]+$/;

const refuse = (problem: string | undefined): void => {
  if (problem !== undefined) throw new RequestError('OPTIONS_INVALID', problem);
};

/** What is wrong with headers, in a sentence that quotes no value. */
export const problemOfHeaders = (headers: unknown): string | undefined => {
  if (headers === undefined) return undefined;
  const entries = typeof headers === 'object' && headers !== null ? entriesOf(headers) : undefined;
  if (entries === undefined) return 'headers takes an object of names and values, or Headers.';
  for (const [name, value] of entries) {
    const problem = isBucket(name, value) ? problemOfHeaders(value) : problemOfHeader(name, value);
    if (problem !== undefined) return problem;
  }
  return problemOfTwins(entries);
};

const entriesOf = (headers: object): readonly (readonly [string, unknown])[] | undefined =>
  headers instanceof AxiosHeaders || !(Symbol.iterator in headers) ? Object.entries(headers) : pairsOf(headers);

const pairsOf = (headers: unknown): [string, unknown][] | undefined => {
  if (typeof headers !== 'object' || headers === null) return undefined;
  if (headers instanceof AxiosHeaders || !isIterable(headers)) return undefined;
  const pairs = [...headers];
  return pairs.every(isPair) ? pairs : undefined;
};

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

const isPair = (entry: unknown): entry is [string, unknown] =>
  Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string';

/** Whether an entry is not a header, but a group of headers for a verb. */
export const isBucket = (name: string, value: unknown): boolean =>
  (buckets as readonly string[]).includes(name) && isRecord(value);

const problemOfHeader = (name: string, value: unknown): string | undefined => {
  if (!token.test(name)) return `headers holds "${printable(name)}", which is no name of a header.`;
  if (!isSent(value)) return undefined;
  const why = reserved.get(name.toLowerCase());
  if (why !== undefined) return `headers takes no ${name}: ${why}.`;
  return (Array.isArray(value) ? value : [value]).map((each) => problemOfValue(name, each)).find(Boolean);
};

/** axios omits `null`, `undefined` and `false`. */
const isSent = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

const problemOfValue = (name: string, value: unknown): string | undefined => {
  const isText = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint';
  if (!isText && !Number.isFinite(value)) return `headers.${name} is neither text nor a finite number.`;
  const [character] = /[^\t\x20-\x7E\x80-\xFF]/u.exec(`${value}`) ?? [];
  if (character === undefined) return undefined;
  return `headers.${name} holds a ${character > '\u{FF}' ? 'character beyond Latin-1' : 'control character'}, which HTTP does not carry; write it in ASCII, percent-encoded if need be.`;
};

/** Two spellings of one header; one would be lost. */
const problemOfTwins = (entries: readonly (readonly [string, unknown])[]): string | undefined => {
  const spellings = new Map<string, string>();
  for (const [name, value] of entries) {
    if (!isSent(value)) continue;
    const other = spellings.get(name.toLowerCase());
    if (other !== undefined && other !== name) return `headers holds both ${other} and ${name}, which are one header.`;
    spellings.set(name.toLowerCase(), name);
  }
  return undefined;
};
