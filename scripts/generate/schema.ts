import type { Schema, TypeName } from './document';

/** The schemas directly inside a schema, with the step that leads there; what an encoded string holds is not among them. */
export function* insideOf(schema: Schema): Generator<[step: string, schema: Schema]> {
  yield* Object.entries(schema.properties ?? {});
  yield* Object.entries(schema.patternProperties ?? {});
  if (schema.items) yield ['items', schema.items];
  for (const [index, variant] of (schema.anyOf ?? []).entries()) yield [`anyOf[${index}]`, variant];
  for (const [index, part] of (schema.allOf ?? []).entries()) yield [`allOf[${index}]`, part];
}

/** `GoodsDetail` of `#/components/schemas/GoodsDetail`. */
export const componentName = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

export const typesOf = ({ type }: Schema): TypeName[] =>
  type === undefined ? [] : Array.isArray(type) ? type : [type];

/** An object whose fields are known. */
export const hasFields = ({ properties, patternProperties }: Schema): boolean =>
  Object.keys({ ...properties, ...patternProperties }).length > 0;
