/** A source that cannot be read, or that says what it must not say. The message starts with the file's name. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/** Turns an unknown value into a `T`, or throws; `at` is where the value stands, for the message. */
export type Parse<T> = (value: unknown, at: string) => T;

const fail = (at: string, expected: string): never => {
  throw new SourceError(`${at}: expected ${expected}`);
};

export const text: Parse<string> = (value, at) => (typeof value === 'string' ? value : fail(at, 'a string'));

export const flag: Parse<boolean> = (value, at) => (typeof value === 'boolean' ? value : fail(at, 'true or false'));

export const number: Parse<number> = (value, at) => (typeof value === 'number' ? value : fail(at, 'a number'));

/** The text of a regular expression. */
export const regularExpression: Parse<string> = (value, at) => {
  const source = text(value, at);
  try {
    new RegExp(source, 'u');
  } catch {
    fail(at, 'a regular expression');
  }
  return source;
};

/** A value of an enumeration. */
export type Literal = string | number;

export const literal: Parse<Literal> = (value, at) =>
  typeof value === 'string' || typeof value === 'number' ? value : fail(at, 'a string or a number');

export const oneOf =
  <const T extends string | boolean>(...choices: readonly T[]): Parse<T> =>
  (value, at) =>
    choices.find((choice) => choice === value) ?? fail(at, choices.join(' or '));

export const listOf =
  <T>(item: Parse<T>): Parse<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((each, index) => item(each, `${at}[${index}]`)) : fail(at, 'a list');

/** An object without a prototype's surprises: what YAML calls a map. */
export const map: Parse<Record<string, unknown>> = (value, at) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : fail(at, 'a map');

export const recordOf =
  <T>(item: Parse<T>): Parse<Record<string, T>> =>
  (value, at) =>
    Object.fromEntries(Object.entries(map(value, at)).map(([key, each]) => [key, item(each, `${at}.${key}`)]));

type Shape<T> = { [K in keyof T]-?: Parse<NonNullable<T[K]>> };

/**
 * A map with known keys only, so that a misspelt key is an error and not a silent nothing. The order of the keys stays
 * as written.
 */
export const object =
  <R extends object, O extends object = object>(required: Shape<R>, optional: Shape<O>): Parse<R & Partial<O>> =>
  (value, at) => {
    const source = map(value, at);
    const shape: Record<string, Parse<unknown>> = { ...required, ...optional };
    for (const key of Object.keys(required)) {
      if (source[key] === undefined) fail(at, `a key \`${key}\``);
    }
    const entries = Object.entries(source).map(([key, each]) => {
      const parse = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (!parse) throw new SourceError(`${at}: unknown key \`${key}\``);
      return [key, parse(each, `${at}.${key}`)];
    });
    return Object.fromEntries(entries) as R & Partial<O>;
  };
