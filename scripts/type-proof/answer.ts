import type { Schema } from '../generate/document';
import { type Resolve, resolved } from './sample';

const access = (at: string, name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `${at}?.${name}` : `${at}?.[${JSON.stringify(name)}]`;

const kindOf = ({ type }: Schema, xml: boolean): string => {
  const kinds = [type ?? 'string'].flat().map((each) => (each === 'integer' ? 'number' : each));
  if (xml) return 'string';
  return kinds.length > 1 ? 'anything' : (kinds[0] ?? 'string');
};

/**
 * One statement a field of an answer, however deep: it can be read, and it is of its kind.
 *
 * @param at the expression that the answer stands in
 */
export const readings = (given: Schema, at: string, xml: boolean, resolve: Resolve): string[] => {
  const schema = resolved(given, resolve);
  if (schema.anyOf) return [`anything(${at});`];
  if (schema.items) return readings(schema.items, `${at}?.[0]`, xml, resolve);
  if (schema.contentSchema) return [`string(${at});`];
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, field]) =>
      readings(field, access(at, name), xml, resolve),
    );
  }
  if (schema.type === 'object' || schema.patternProperties) return [`object(${at});`];
  return [`${kindOf(schema, xml)}(${at});`];
};
