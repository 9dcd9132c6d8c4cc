import { readFileSync } from 'node:fs';
import { type FieldFact, type OperationFacts, parentOf } from '../drift/facts';
import { objectText } from './sample';

/** What a sample has of the fields that the pages list. */
export interface Extent {
  /** What stands in a structure is asked for only where the structure itself is wanted. */
  wants(fact: FieldFact): boolean;
  /** Of a text with known values all of them at once, which compiles only where each does; else the first. */
  everyValue?: boolean;
}

/** Required on every page, or the first of alternatives of which one is. */
export const isRequired = ({ name, required, oneOf }: FieldFact): boolean =>
  required === true || (oneOf !== undefined && wordOf(name) === oneOf[0]);

/** What every page requires, the first of alternatives, and nothing else. */
export const minimal: Extent = { wants: isRequired };

/** All that some page lists. */
export const maximal: Extent = { wants: () => true, everyValue: true };

/** Every structure, with no more inside it than what every page requires. */
export const outline = (facts: readonly FieldFact[]): Extent => ({
  wants: (fact) => isRequired(fact) || facts.some(({ name }) => parentOf(name) === fact.name),
});

/** As little as has the structure that a field stands in, without the field. */
export const lacking = (missing: FieldFact): Extent => ({
  wants: (fact) => fact.name !== missing.name && (isRequired(fact) || missing.name.startsWith(`${fact.name}.`)),
});

/** The fields at the top with their values' texts, as a user would write them. */
export const factFields = (facts: readonly FieldFact[], extent: Extent): Map<string, string> =>
  fieldsIn('', facts, extent);

const fieldsIn = (parent: string, facts: readonly FieldFact[], extent: Extent): Map<string, string> =>
  new Map(
    facts
      .filter((fact) => parentOf(fact.name) === parent && extent.wants(fact))
      .map((fact) => [wordOf(fact.name), textOf(fact, facts, extent)]),
  );

const wordOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).replaceAll('[]', '');

const textOf = (fact: FieldFact, facts: readonly FieldFact[], extent: Extent): string => {
  const depth = (/(?:\[\])*$/.exec(fact.name)?.[0].length ?? 0) / 2;
  const item =
    fact.type === 'object' ? objectText(fieldsIn(fact.name, facts, extent)) : scalarText(fact, extent.everyValue);
  return `${'['.repeat(depth)}${item}${']'.repeat(depth)}`;
};

const scalarText = ({ type = 'string', values = [] }: FieldFact, everyValue = false): string => {
  if (type === 'boolean') return 'true';
  if (type !== 'string') return '1';
  const [first = "'text'", ...others] = values.map((value) => JSON.stringify(value));
  return everyValue && others.length > 0 ? `${first} as ${[first, ...others].join(' | ')}` : first;
};

/** The facts of operations, one a line. */
export const readFacts = (path: string): OperationFacts[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): OperationFacts => JSON.parse(line));
