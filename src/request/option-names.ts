import { fieldNames } from '../catalogue/field-names';
import { nearest } from '../nearest';
import { ownValue } from '../own';
import { guzzle, ofAxios, ofCall, ofFactory, otherSdks, reserved } from './known-options';
import { withoutQuery } from './operation';

/** Who reads the options. */
interface Reader {
  /** The options that are its own. */
  own: Readonly<Record<string, true>>;
  /** The options of axios that it refuses, each with what to do instead. */
  refused: Readonly<Record<string, string>>;
  /** The options that belong elsewhere, and where. */
  others: Readonly<Record<string, true>>;
  place: string;
  /** What to do with a field of a request. */
  field: string;
  /** Names by which it is known elsewhere, each with what to do instead. */
  elsewhere: ReadonlyMap<string, string>;
  /** What to do with any other name that does not pass. */
  otherwise: string;
}

const field = 'a field of the body goes into json (APIv2: xml), one of the URL into query';

const call: Reader = {
  own: ofCall,
  refused: { ...reserved, adapter: 'Builder.factory takes it' },
  others: ofFactory,
  place: 'Builder.factory',
  field,
  elsewhere: new Map(),
  otherwise: field,
};

const factory: Reader = {
  own: ofFactory,
  refused: reserved,
  others: ofCall,
  place: 'a call',
  field: 'a field of a request goes into the json (APIv2: xml) or the query of a call',
  elsewhere: otherSdks,
  otherwise: "leave it out; if a plugin of axios reads it, set it on getDriver().select('v3').defaults",
};

/** What every object inherits is not an option. */
const inherited: readonly string[] = ['constructor', 'prototype', '__proto__'];

/** axios exposes options that it does not know, in errors and in its defaults: no place for a misspelt secret. */
const credential = /secret|password|passphrase|cert|mch|(?:key|token|serial|serialNo|serialNumber)$/i;

/**
 * What is wrong with an option of a call by its name: a field of the body that was written beside `json` would be lost
 * without a word, and the request sent without it.
 *
 * @param name neither a path variable nor one of the SDK's own
 * @param variables the names of the path variables, which may be misspelt too
 * @returns a sentence, or `undefined`
 */
export const problemOfCall = (name: string, template: string, variables: readonly string[]): string | undefined =>
  problemOf(name, call, `neither a path variable of "${withoutQuery(template)}" nor an option of a call`, variables);

/**
 * What is wrong with the options of `Builder.factory` by their names.
 *
 * @returns a sentence that quotes no value, or `undefined`
 */
export const problemOfFactory = (options: object): string | undefined =>
  Object.keys(options)
    .map((name) => problemOf(name, factory, 'no option of Builder.factory', []))
    .find((problem) => problem !== undefined);

const problemOf = (name: string, reader: Reader, denial: string, variables: readonly string[]): string | undefined => {
  const because = ownValue(reader.refused, name);
  if (because !== undefined) return `${name} cannot be set; ${because}.`;
  const remedy = isKnown(name, reader) ? undefined : remedyOf(name, reader, variables);
  return remedy === undefined ? undefined : `"${name}" is ${denial}; ${remedy}`;
};

/** A name with a hyphen belongs to a plugin of axios. */
const isKnown = (name: string, { own }: Reader): boolean =>
  Object.hasOwn(own, name) || Object.hasOwn(ofAxios, name) || name.includes('-');

/**
 * What to do about an unknown name; `undefined` if it passes, because another version of axios may
 * read it. The names of axios' options are in camel case.
 */
const remedyOf = (name: string, reader: Reader, variables: readonly string[]): string | undefined => {
  const { own, refused, others, place, field, elsewhere, otherwise } = reader;
  const instead = elsewhere.get(name);
  if (instead !== undefined) return `${instead}.`;
  if (fieldNames.includes(name) || inherited.includes(name)) return `${field}.`;
  if (Object.hasOwn(others, name)) return `${place} takes it.`;
  const near = nearest(name, [...variables, ...Object.keys({ ...own, ...ofAxios, ...refused })]);
  if (near !== undefined) {
    const because = ownValue(refused, near);
    return because === undefined ? `did you mean ${near} instead?` : `${near} cannot be set either: ${because}.`;
  }
  const hint = guzzle.get(name);
  if (hint !== undefined) return `${hint}.`;
  return name.includes('_') || credential.test(name) ? `${otherwise}.` : undefined;
};
