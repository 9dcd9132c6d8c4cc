import { type FieldFact, type OperationFacts, type Place, parentOf } from '../drift/facts';
import type { Accepted } from '../generate/accepted';
import type { Call } from '../generate/model';
import { variablesOf } from '../generate/template';
import { type Extent, factFields, isRequired, lacking, maximal, minimal, outline } from './facts';
import { objectText } from './sample';

/** Where the fields of a request stand. */
const requestPlaces = ['query', 'body'] as const satisfies readonly Place[];

type RequestPlace = (typeof requestPlaces)[number];

/** What the pages say of a request, as far as they are followed; a place that no page has a table of is missing. */
type RequestFacts = Partial<Record<'path' | RequestPlace, readonly FieldFact[]>>;

/** A field whose value `openapi/` knows to be a structure as text is a text to the caller, whatever stands inside it. */
const asText = (facts: readonly FieldFact[], { parameters }: Call): FieldFact[] => {
  const texts = parameters.filter(({ in: place, schema }) => place === 'query' && schema.contentSchema);
  const isText = (name: string): boolean => texts.some((each) => each.name === name);
  return facts
    .filter(({ name }) => !texts.some((each) => name.startsWith(`${each.name}.`)))
    .map((fact) => (isText(fact.name) ? { ...fact, type: 'string' as const } : fact));
};

/** The fields of a place without those that are not followed, nor a structure of which nothing is left. */
const followed = (facts: OperationFacts, place: Place, { differences }: Accepted): FieldFact[] | undefined => {
  const all = facts[place];
  const wrong = differences
    .filter((each) => each.operation === `${facts.method} ${facts.template}` && each.place === place)
    .flatMap(({ fields }) => fields);
  const kept = all?.filter(({ name }) => !wrong.some((each) => `${name}.`.startsWith(`${each}.`)));
  const isIn = (outer: FieldFact, some: readonly FieldFact[] = []): boolean =>
    some.some(({ name }) => parentOf(name) === outer.name);
  return kept?.filter((fact) => isIn(fact, kept) || !isIn(fact, all));
};

const requestFacts = (facts: OperationFacts, call: Call, accepted: Accepted): RequestFacts => {
  const query = followed(facts, 'query', accepted);
  // A form is given whole, as an object that the prelude declares.
  const body = call.body?.option === 'body' ? undefined : followed(facts, 'body', accepted);
  return { path: facts.path, ...(query && { query: asText(query, call) }), ...(body && { body }) };
};

/** The headers that an operation requires stand on no page as a table: they are what `openapi/` says. */
const headersOf = ({ parameters }: Call): Map<string, string> =>
  new Map(
    parameters
      .filter((each) => each.in === 'header' && each.required && each.name !== 'Wechatpay-Serial')
      .map(({ name }) => [name, "'text'"]),
  );

/** The options of a call. A body that the pages have a table of is sent also where it is empty. */
const optionsOf = (call: Call, facts: RequestFacts, extents: Record<RequestPlace, Extent>): Map<string, string> => {
  const path = factFields(facts.path ?? [], extents.query);
  const query = factFields(facts.query ?? [], extents.query);
  const headers = headersOf(call);
  return new Map([
    ...variablesOf(call.template).map(
      (name) => [name, name === 'empty' ? "''" : (path.get(name) ?? "'text'")] as const,
    ),
    ...(query.size > 0 ? [['query', objectText(query)] as const] : []),
    ...(headers.size > 0 ? [['headers', objectText(headers)] as const] : []),
    ...(facts.body ? [['json', objectText(factFields(facts.body, extents.body))] as const] : []),
    ...(call.body?.option === 'body' ? [['body', extents.body === maximal ? 'upload' : 'form'] as const] : []),
  ]);
};

const without = (options: ReadonlyMap<string, string>, name: string): Map<string, string> =>
  new Map([...options].filter(([each]) => each !== name));

/** A statement a field of the response that has no others inside it: it can be read, and it is of its kind. */
const readingsOf = (facts: readonly FieldFact[]): string[] =>
  facts
    .filter(({ name }) => !facts.some((each) => parentOf(each.name) === name))
    .map(({ name, type = 'string' }) => {
      const access = name.split('.').map((word) => `?.${word.replaceAll('[]', '?.[0]')}`);
      return `${kinds[type]}(data${access.join('')});\n`;
    });

const kinds = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', object: 'object' } as const;

/** The statements of an operation. */
export interface DocumentedCalls {
  valid: string[];
  mistaken: string[];
  /** What is read of the response, as one block; empty where no page has a table of it. */
  read: string;
}

/**
 * What the pages say of an operation as calls: the smallest valid one, the smallest with every structure, and the fullest;
 * and those that lack one thing that every page requires.
 *
 * @throws when the operation is not in `openapi/`
 */
export const documentedCalls = (facts: OperationFacts, calls: readonly Call[], accepted: Accepted): DocumentedCalls => {
  const call = calls.find(({ verb, template }) => verb.toUpperCase() === facts.method && template === facts.template);
  if (call === undefined) throw new Error(`${facts.method} ${facts.template} is documented and not in openapi/`);
  const said = requestFacts(facts, call, accepted);
  const textOf = (options: ReadonlyMap<string, string>): string =>
    `await instance['${call.template}'].${call.verb}(${objectText(options)});\n`;
  const smallest = { query: minimal, body: minimal };
  const outlined = { query: outline(said.query ?? []), body: outline(said.body ?? []) };
  const fullest = { query: maximal, body: maximal };
  const least = optionsOf(call, said, smallest);
  const valid = [smallest, outlined, fullest].map((extents) => textOf(optionsOf(call, said, extents)));
  const mistaken = [
    ...[...least.keys()].filter((name) => name !== 'empty').map((name) => without(least, name)),
    ...requestPlaces.flatMap((place) =>
      (said[place] ?? [])
        .filter(isRequired)
        .map((fact) => optionsOf(call, said, { ...smallest, [place]: lacking(fact) })),
    ),
  ].map(textOf);
  const readings = call.answer.kind === 'json' ? readingsOf(followed(facts, 'response', accepted) ?? []) : [];
  const read = `{ const { data } = ${textOf(least).replace(/;\n$/, '')};\n${readings.join('')}}\n`;
  return { valid: [...new Set(valid)], mistaken: [...new Set(mistaken)], read: readings.length > 0 ? read : '' };
};
