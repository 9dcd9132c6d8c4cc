import { readFileSync } from 'node:fs';
import type { Verb } from '../../../types/core.js';
import { nearest } from '../../nearest';
import { documentPath, type OpenApiDocument, readDocument, type Schema } from '../../sandbox/openapi/document';
import { wrongUsage } from '../failure';
import { say } from '../language';

/** An operation, as people look for it. */
export interface Entry {
  readonly verb: Verb;
  readonly template: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** Its official page. */
  readonly page: string | undefined;
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** A notification, as people look for it. */
export interface EventEntry {
  readonly event_type: string;
  readonly title: string;
  readonly page: string | undefined;
}

/** What `openapi.json` says. */
export interface Catalogue {
  readonly document: OpenApiDocument;
  readonly operations: readonly Entry[];
  readonly events: readonly EventEntry[];
}

interface RawOperation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly externalDocs?: { readonly url?: string };
  readonly 'x-error-codes'?: Readonly<Record<string, readonly string[]>>;
}

type RawItem = Readonly<Partial<Record<Verb, RawOperation>>> & {
  readonly 'x-template': string;
  readonly 'x-same-path'?: readonly RawItem[];
};

const verbs: readonly Verb[] = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads the catalogue that the package brings. */
export const readCatalogue = (): Catalogue => {
  const path = documentPath();
  const { paths, webhooks }: { paths: Record<string, RawItem>; webhooks: Record<string, { post: RawOperation }> } =
    JSON.parse(readFileSync(path, 'utf8'));
  const items = Object.values(paths).flatMap((item) => [item, ...(item['x-same-path'] ?? [])]);
  return {
    document: readDocument(path),
    operations: items.flatMap((item) =>
      verbs.flatMap((verb) => {
        const found = item[verb];
        return found === undefined ? [] : [entryOf(verb, item['x-template'], found)];
      }),
    ),
    events: Object.entries(webhooks).map(([event_type, { post }]) => ({
      event_type,
      title: post.summary ?? '',
      page: post.externalDocs?.url,
    })),
  };
};

const entryOf = (verb: Verb, template: string, found: RawOperation): Entry => ({
  verb,
  template,
  title: found.summary ?? '',
  tags: found.tags ?? [],
  page: found.externalDocs?.url,
  errors: found['x-error-codes'] ?? {},
});

/** How an operation is written: `POST v3/pay/transactions/native` */
export const nameOf = ({ verb, template }: Pick<Entry, 'verb' | 'template'>): string =>
  `${verb.toUpperCase()} ${template}`;

/**
 * Reads a verb.
 *
 * @throws CommandFailure
 */
export const verbOf = (text: string): Verb => {
  const lower = text.toLowerCase();
  const verb = verbs.find((each) => each === lower);
  if (verb !== undefined) return verb;
  const near = nearest(lower, verbs)?.toUpperCase();
  throw wrongUsage(
    say(
      `没有 ${text} 这个请求方法${near === undefined ? '' : `；是 ${near} 吗？`}`,
      `There is no verb ${text}${near === undefined ? ': there are GET, POST, PUT, PATCH and DELETE.' : `; did you mean ${near}?`}`,
    ),
  );
};

const segmentsOf = (path: string): string[] => path.split('/');

const isVariable = (segment: string): boolean => /^\{.*\}$/.test(segment);

/** Whether a path is a template, or one with its variables filled in. */
const fits = (template: string, path: string): boolean => {
  const [words, given] = [segmentsOf(template), segmentsOf(path)];
  return (
    words.length === given.length &&
    words.every((word, index) =>
      word === '{empty}' ? given[index] === '' || given[index] === word : isVariable(word) || word === given[index],
    )
  );
};

/**
 * The operation that a path means: its template, or the path with values in it.
 *
 * @throws CommandFailure with the near misses
 */
export const findOperation = (verb: Verb, path: string, operations: readonly Entry[]): Entry => {
  const [found] = operations
    .filter((entry) => entry.verb === verb && fits(entry.template, path))
    .sort((a, b) => Number(b.template === path) - Number(a.template === path) || variablesIn(a) - variablesIn(b));
  if (found !== undefined) return found;
  const near = nearestOperations(verb, path, operations).map(nameOf);
  throw wrongUsage(
    say(
      `目录里没有 ${verb.toUpperCase()} ${path}${near.length === 0 ? '；用 search 查找，或加 --undocumented 照样调用。' : `；是不是 ${near.join('、')}？`}`,
      `The catalogue has no ${verb.toUpperCase()} ${path}${near.length === 0 ? '; look for it with search, or call it all the same with --undocumented.' : `; did you mean ${near.join(', ')}?`}`,
    ),
  );
};

const variablesIn = ({ template }: Entry): number => segmentsOf(template).filter(isVariable).length;

/** The same path by another verb, a path that is spelt a little otherwise, or one whose words are mostly the same. */
const nearestOperations = (verb: Verb, path: string, operations: readonly Entry[]): readonly Entry[] => {
  const other = operations.filter(({ template }) => fits(template, path));
  if (other.length > 0) return other;
  const own = operations.filter((entry) => entry.verb === verb);
  const spelt = nearest(
    path,
    own.map(({ template }) => template),
  );
  if (spelt !== undefined) return own.filter(({ template }) => template === spelt);
  const words = segmentsOf(path);
  return own
    .map((entry) => ({ entry, score: likeness(words, segmentsOf(entry.template)) }))
    .filter(({ score }) => score >= 0.6)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ entry }) => entry);
};

/** How many words agree, nearly spelt ones too, of all that there are. */
const likeness = (given: readonly string[], words: readonly string[]): number =>
  given.filter((word) => words.includes(word) || nearest(word, words) !== undefined).length /
  Math.max(given.length, words.length);

/** The fields that an object may have; of alternatives those of all. */
export const propertiesOf = (schema: Schema, document: OpenApiDocument): Readonly<Record<string, Schema>> => {
  const { properties = {}, anyOf = [] } = document.resolve(schema);
  return Object.assign({}, ...anyOf.map((each) => propertiesOf(each, document)), properties);
};
