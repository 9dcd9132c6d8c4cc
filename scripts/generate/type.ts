import { alwaysOneOf, conditionsOf } from './condition';
import type { Schema, TypeName } from './document';
import { meaningOf } from './meaning';
import type { Module } from './module';
import { keyText, pascal, quote } from './names';
import type { Literal } from './parse';
import { componentName, hasFields, typesOf } from './schema';
import { indent, jsdoc } from './text';
import { type Context, contentContext } from './usage';

/** Where a type is being written. */
export interface Scope {
  module: Module;
  context: Context;
  /** The names walked so far, the declaration's first: what an encoded string holds is named after them. */
  name: string;
}

const NUMERIC: readonly TypeName[] = ['integer', 'number'];

const literalText = (value: Literal): string => (typeof value === 'string' ? quote(value) : String(value));

/** What the value is without its enumeration. XML knows text only; in a request the SDK turns a number into it. */
const scalarTypes = (schema: Schema, { context }: Scope): string[] => {
  const types = typesOf(schema).map((type) => (NUMERIC.includes(type) ? 'number' : type));
  const seen = context === 'xml-response' ? types.map(() => 'string') : types;
  return [...new Set(seen)];
};

/** An enumeration: closed where the SDK's user writes it, open where new values may arrive. */
const scalar = (schema: Schema, scope: Scope): string => {
  if (schema.const !== undefined) return typeof schema.const === 'string' ? quote(schema.const) : String(schema.const);
  if (schema.enum) return schema.enum.map(literalText).join(' | ');
  const types = scalarTypes(schema, scope);
  const known = schema['x-extensible-enum'] ?? schema.examples;
  if (!known) return types.join(' | ') || 'unknown';
  const values = scope.context === 'xml-response' ? known.map(String) : known;
  // `& {}` keeps the literals visible to completion, which a bare `string` would swallow.
  return [...values.map(literalText), ...types.map((type) => `(${type} & {})`)].join(' | ');
};

const ENCODINGS: Readonly<Record<string, string>> = { 'application/json': 'JSON', 'text/xml': 'XML' };

/** The comment of a field: its Chinese name, what its value means, and what the wire does to it. */
const fieldDoc = (schema: Schema, scope: Scope, conditions: readonly string[] = []): string => {
  const variants = schema.anyOf?.map(({ description }) => description).filter(Boolean) ?? [];
  const title = schema.description ?? schema.items?.description ?? variants.join(' / ');
  const secret = [schema, schema.items].some((each) => each?.['x-encrypted'] === 'rsa-oaep');
  const meaning = [title, ...meaningOf({ ...schema.items, ...schema }), ...conditions].filter(Boolean).join('，');
  const lines = meaning || secret ? [`${meaning}${secret ? ' （敏感信息，加密传输）' : ''}`] : [];
  if (schema.contentSchema) {
    lines.push(
      `值为 ${ENCODINGS[schema.contentMediaType ?? ''] ?? 'URL 编码'} 字符串，内容见 {@link ${contentName(scope)}}`,
    );
  }
  return jsdoc(lines);
};

const contentName = ({ name }: Scope): string => `${name}Content`;

/** `coupon_id_$n` as a template-literal index signature; the pattern is made of words and `\d+` only. */
const numberedKey = (pattern: string): string => {
  const key = pattern.slice(1, -1).replaceAll('\\d+', '$' + '{number}');
  return `[name: \`${key}\`]`;
};

/** The members of an object, one a paragraph. */
export const members = (schema: Schema, scope: Scope): string => {
  const inner = (key: string): Scope => ({ ...scope, name: `${scope.name}${pascal(key)}` });
  const fields = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const type = typeText(value, inner(key));
    const member = schema.required?.includes(key) ? `: ${type}` : `?: ${type}${absent(scope)}`;
    return `${fieldDoc(value, inner(key), conditionsOf(key, schema))}${keyText(key)}${member};\n`;
  });
  const numbered = Object.entries(schema.patternProperties ?? {}).map(([pattern, value]) => {
    const name = inner(pattern.slice(1, -1).replaceAll('\\d+', 'n'));
    return `${fieldDoc(value, name)}${numberedKey(pattern)}: ${typeText(value, name)} | undefined;\n`;
  });
  return [...fields, ...numbered].join('');
};

/** What is `undefined` is not sent, also for users who compile with `exactOptionalPropertyTypes`. */
export const absent = ({ context }: Pick<Scope, 'context'>): string => (context === 'request' ? ' | undefined' : '');

const arrayText = (item: string, schema: Schema): string =>
  schema.anyOf || (!hasFields(schema) && item.includes(' | ')) ? `(${item})[]` : `${item}[]`;

/** A schema as a TypeScript type. What encoded strings hold is declared in the module on the way. */
export const typeText = (schema: Schema, scope: Scope): string => {
  if (schema.$ref !== undefined) return scope.module.use('components', componentName(schema.$ref));
  if (schema.allOf) return schema.allOf.map((part) => typeText(part, scope)).join(' & ');
  if (schema.anyOf) return schema.anyOf.map((variant) => typeText(variant, scope)).join(' | ');
  if (schema.items) return arrayText(typeText(schema.items, scope), schema.items);
  if (schema.contentSchema) {
    const content = { ...scope, name: contentName(scope), context: contentContext(scope.context, schema) };
    declareType(content.name, schema.contentSchema, content);
    return 'string';
  }
  if (hasFields(schema)) return withAlternatives(`{\n${indent(members(schema, scope))}}`, schema, scope);
  // A request accepts an interface of the user's own, which is no `Record`.
  if (schema.type === 'object') return scope.context === 'request' ? 'object' : 'Record<string, unknown>';
  return scalar(schema, scope);
};

/** The fields with their alternatives: of each group one is required, and the others may stand beside it. */
const withAlternatives = (fields: string, schema: Schema, { module }: Scope): string =>
  alwaysOneOf(schema).reduce(
    (text, names) => `${module.use('core', 'AtLeastOne')}<${text}, ${names.map(quote).join(' | ')}>`,
    fields,
  );

/** Declares a schema under a name: an interface where there are fields, else an alias; both where there are alternatives. */
export const declareType = (name: string, schema: Schema, scope: Scope, doc: readonly string[] = []): void => {
  const named = { ...scope, name };
  const comment = jsdoc(doc);
  const alias = (type: string): void => scope.module.declare(name, `${comment}export type ${name} = ${type};\n`);
  if (schema.$ref !== undefined || schema.anyOf || !hasFields(schema)) {
    alias(typeText(schema, named));
    return;
  }
  const fields = (of: string): string => `export interface ${of} {\n${indent(members(schema, named))}}\n`;
  if (alwaysOneOf(schema).length === 0) {
    scope.module.declare(name, `${comment}${fields(name)}`);
    return;
  }
  scope.module.declare(`${name}Fields`, fields(`${name}Fields`));
  alias(withAlternatives(`${name}Fields`, schema, scope));
};
