import { alwaysOneOf } from '../generate/condition';
import type { Schema } from '../generate/document';
import { componentName } from '../generate/schema';

/** Looks a component up. */
export type Resolve = (name: string) => Schema;

/** `full` has every field, `minimal` the required ones. */
export type Extent = 'full' | 'minimal';

/** The schema itself, wherever it stands. */
export const resolved = (schema: Schema, resolve: Resolve): Schema =>
  schema.$ref === undefined ? schema : resolved(resolve(componentName(schema.$ref)), resolve);

const scalarText = (schema: Schema): string => {
  const known = schema.const ?? schema.enum?.[0];
  if (known !== undefined) return JSON.stringify(known);
  const [type] = [schema.type ?? 'string'].flat();
  return type === 'string' ? "'text'" : type === 'boolean' ? 'true' : '1';
};

/** A value of this schema as the text of a literal, as a user would write it. */
export const sample = (given: Schema, extent: Extent, resolve: Resolve): string => {
  const schema = resolved(given, resolve);
  if (schema.anyOf?.[0]) return sample(schema.anyOf[0], extent, resolve);
  if (schema.items) return `[${sample(schema.items, extent, resolve)}]`;
  if (schema.contentSchema) return "'text'";
  if (schema.properties || schema.patternProperties || schema.type === 'object') {
    return objectText(fieldsOf(schema, extent, resolve));
  }
  return scalarText(schema);
};

/** What the least request gives: the required fields, and of alternatives the first. */
const requiredOf = (schema: Schema): Set<string> => {
  const names = new Set(schema.required);
  for (const group of alwaysOneOf(schema)) {
    const [first] = group;
    if (first !== undefined && !group.some((name) => names.has(name))) names.add(first);
  }
  return names;
};

/** The fields of an object with their values' texts. */
export const fieldsOf = (given: Schema, extent: Extent, resolve: Resolve): Map<string, string> => {
  const schema = resolved(given, resolve);
  const required = requiredOf(schema);
  const wanted = Object.entries(schema.properties ?? {}).filter(([name]) => extent === 'full' || required.has(name));
  const numbered =
    extent === 'full'
      ? Object.entries(schema.patternProperties ?? {}).map(
          ([pattern, field]) => [pattern.slice(1, -1).replaceAll('\\d+', '0'), field] as const,
        )
      : [];
  return new Map([...wanted, ...numbered].map(([name, field]) => [name, sample(field, extent, resolve)]));
};

export const objectText = (fields: ReadonlyMap<string, string>): string =>
  `{ ${[...fields].map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(', ')} }`;
