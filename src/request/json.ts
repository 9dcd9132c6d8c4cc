import { isUint8Array } from 'node:util/types';
import { RequestError } from '../errors';

/**
 * A `json` option as the text that is signed and sent.
 *
 * @throws RequestError `BODY_NOT_SERIALISABLE` or `CHARACTER_UNSUPPORTED`, with the place
 */
export const jsonBody = (json: unknown): string => {
  const text = jsonText(json);
  checkCharacters(text);
  return text;
};

/** A character that takes four bytes of UTF-8. */
export const fourBytes = /[\u{10000}-\u{10FFFF}]/u;

/**
 * Refuses what APIv3 does not accept: it documents UTF-8 of one to three bytes per character, so an emoji has to be found
 * before the order is refused.
 *
 * @param text JSON
 * @throws RequestError `CHARACTER_UNSUPPORTED`, with the place
 */
export const checkCharacters = (text: string): void => {
  if (fourBytes.test(text)) throw unsupportedCharacter(JSON.parse(text));
};

/**
 * A `json` option as JSON. A value that JSON cannot carry is an error instead of silently becoming another: `NaN` and an
 * invalid date would become `null`, a promise `{}`, and a function would disappear. `undefined` omits a field.
 *
 * @throws RequestError `BODY_NOT_SERIALISABLE`, with the place
 */
export const jsonText = (json: unknown): string => {
  if (typeof json !== 'object' || json === null) {
    throw notSerialisable(
      'json',
      `it is ${json === null ? 'null' : `of type ${typeof json}`}, but an object is expected; use body for text of your own`,
    );
  }
  // A function that JSON calls for every value costs several times as much as the rest.
  if (isPlain(json)) return JSON.stringify(json);
  let text: string | undefined;
  try {
    text = JSON.stringify(json, function (this: unknown, key: string, value: unknown) {
      if (typeof value === 'string' || typeof value === 'boolean') return value;
      if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
      const problem = problemOf(value) ?? placeProblemOf(this, key, value);
      if (problem !== undefined) throw notSerialisable(pathTo(json, this, key), problem);
      return value;
    });
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    throw notSerialisable('json', (cause as Error).message.split('\n')[0] ?? '', cause);
  }
  if (text === undefined) throw notSerialisable('json', 'its toJSON gives nothing');
  return text;
};

/** Whether JSON writes a value as it stands, to a usual depth. */
const isPlain = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value !== 'object') return Number.isSafeInteger(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if ((prototype !== Object.prototype && prototype !== Array.prototype) || 'toJSON' in value || depth > 16)
    return false;
  // Over a list itself, because a gap in it is no value of the object.
  for (const each of Array.isArray(value) ? value : Object.values(value)) if (!isPlain(each, depth + 1)) return false;
  return true;
};

const problemOf = (value: unknown): string | undefined => {
  if (typeof value === 'object') return value === null ? undefined : objectProblemOf(value);
  if (typeof value === 'number') return numberProblemOf(value);
  if (typeof value === 'bigint') return 'it is a bigint; write a number or text';
  if (typeof value === 'function' || typeof value === 'symbol') return `it is a ${typeof value}`;
  return undefined;
};

const numberProblemOf = (value: number): string | undefined => {
  if (!Number.isFinite(value)) return `it is ${value}`;
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return undefined;
  return 'it is beyond Number.MAX_SAFE_INTEGER, where numbers are rounded; write text';
};

/** The wrapper objects that JSON unwraps. */
const boxes: ReadonlySet<string> = new Set(['Number', 'String', 'Boolean', 'BigInt']);

/**
 * What is wrong with an object. Objects of the language or of Node (a `Map`, a promise, bytes) keep their content where
 * JSON does not look, unless they have a `toJSON`; an object of the caller's own class shows its fields.
 */
const objectProblemOf = (value: object): string | undefined => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null || Array.isArray(value)) return undefined;
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (boxes.has(kind)) return problemOf(value.valueOf());
  if (kind === 'Object' || typeof Reflect.get(globalThis, kind) !== 'function') return undefined;
  return `it is of type ${kind}, which JSON has no form for${kind === 'Promise' ? '; await it' : ''}`;
};

/** What depends on where a value stands: inside a list, or before its `toJSON`. */
const placeProblemOf = (holder: unknown, key: string, value: unknown): string | undefined => {
  if (value === undefined && Array.isArray(holder)) return 'it is undefined, which JSON writes as null in a list';
  if (value !== null && typeof value !== 'object') return undefined;
  const given: unknown = Reflect.get(holder as object, key);
  // Not by class: invalid dates of moment, dayjs and luxon are null too, and so is a Date of another realm.
  if (value === null && typeof given === 'object' && given !== null) {
    return `it is ${dateOf(given)}, which JSON writes as null`;
  }
  if (isUint8Array(given)) return 'it is a Buffer, which JSON writes as a list of numbers; write text';
  return undefined;
};

const dateOf = (given: object): string =>
  /Date\b/.test(Object.prototype.toString.call(given))
    ? 'an invalid Date'
    : 'an object whose toJSON gives null (an invalid date)';

const notSerialisable = (where: string, problem: string, cause?: unknown): RequestError =>
  new RequestError('BODY_NOT_SERIALISABLE', `${where} cannot be sent as JSON: ${problem}.`, cause);

const unsupportedCharacter = (json: unknown): RequestError => {
  let where = 'json';
  JSON.stringify(json, function (this: unknown, key: string, value: unknown) {
    if (where === 'json' && typeof value === 'string' && /[\u{10000}-\u{10FFFF}]/u.test(value)) {
      where = pathTo(json, this, key);
    }
    return value;
  });
  return new RequestError(
    'CHARACTER_UNSUPPORTED',
    `${where} holds a character of four bytes in UTF-8 (an emoji or a rare ideograph), which APIv3 does not take; remove it.`,
  );
};

/** `json.amount.total`: where in the body a holder's key is; the body itself has a holder that is nowhere in it. */
const pathTo = (json: unknown, holder: unknown, key: string): string =>
  search(json, holder, key, 'json', new Set()) ?? (key === '' ? 'json' : `json…${key}`);

const search = (at: unknown, holder: unknown, key: string, path: string, seen: Set<unknown>): string | undefined => {
  if (typeof at !== 'object' || at === null || seen.has(at)) return undefined;
  if (at === holder) return Array.isArray(at) ? `${path}[${key}]` : `${path}.${key}`;
  seen.add(at);
  for (const [name, child] of Object.entries(at)) {
    const found = search(child, holder, key, Array.isArray(at) ? `${path}[${name}]` : `${path}.${name}`, seen);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * A `body` option as the text that is signed and sent as it is.
 *
 * @throws RequestError `BODY_NOT_SERIALISABLE` unless it is text or bytes of UTF-8; of a file it says how that is uploaded
 */
export const rawBody = (body: unknown): string => {
  if (typeof body === 'string') return body;
  if (isUint8Array(body)) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    } catch (cause) {
      throw new RequestError(
        'BODY_NOT_SERIALISABLE',
        `body holds bytes that are not UTF-8, so they cannot be signed; ${uploading}.`,
        cause,
      );
    }
  }
  throw new RequestError(
    'BODY_NOT_SERIALISABLE',
    `body takes text or bytes; ${isFile(body) ? uploading : 'for an object use json'}.`,
  );
};

const uploading =
  'a file is uploaded as body: new MediaUtil(path), or new MediaUtil(name, content) of bytes, a Blob or a stream, as its name and digest go before it';

/** Objects that hold a file, of Node or the web, from any realm or package. */
const isFile = (body: unknown): boolean => {
  if (typeof body !== 'object' || body === null) return false;
  if (body instanceof ArrayBuffer || body instanceof URL || Symbol.asyncIterator in body) return true;
  return ['pipe', 'getReader', 'arrayBuffer'].some((name) => typeof Reflect.get(body, name) === 'function');
};
