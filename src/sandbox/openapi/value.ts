import { isRecord } from '../../own';
import type { JsonObject } from '../fields';
import { jsonIn } from '../json-in';
import type { Breach } from './breach';
import { holds, isGiven } from './condition';
import type { Alternatives, OpenApiDocument, Schema } from './document';
import { textBreach } from './text';

/** What a value is checked within. */
export interface Within {
  readonly document: OpenApiDocument;
  /** The whole that conditions look into. */
  readonly root: unknown;
  /** Whether every value is text, as in a path, a query and XML. */
  readonly asText: boolean;
}

const types: Readonly<Record<string, { readonly is: (value: unknown) => boolean; readonly issue: string }>> = {
  string: { is: (value) => typeof value === 'string', issue: '应为字符串' },
  integer: { is: Number.isSafeInteger, issue: '应为整数' },
  number: { is: Number.isFinite, issue: '应为数值' },
  boolean: { is: (value) => typeof value === 'boolean', issue: '应为布尔值' },
  object: { is: isRecord, issue: '应为对象' },
  array: { is: Array.isArray, issue: '应为数组' },
};

const typesOf = ({ type = [] }: Schema): readonly string[] => [type].flat();

/** A text of a path or a query as the value that it stands for; the text itself where it stands for none. */
export const readText = (value: unknown, schema: Schema): unknown => {
  if (typeof value !== 'string') return value;
  const wanted = typesOf(schema);
  if (wanted.includes('array')) return [value];
  if (wanted.some((type) => type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(value)) {
    return wanted.includes('string') ? value : Number(value);
  }
  return wanted.includes('boolean') && /^(?:true|false)$/.test(value) ? value === 'true' : value;
};

const money: readonly (string | undefined)[] = ['分', '元', '货币最小单位'];

const numberBreach = (value: number, schema: Schema): Omit<Breach, 'pointer' | 'title'> | undefined => {
  const {
    minimum = money.includes(schema['x-unit']) ? 0 : Number.NEGATIVE_INFINITY,
    maximum = Number.POSITIVE_INFINITY,
  } = schema;
  if (value < minimum) return { rule: 'number', issue: `值低于最小值 ${minimum}`, value };
  return value > maximum ? { rule: 'number', issue: `值高于最大值 ${maximum}`, value } : undefined;
};

/** The values that the platform takes; `undefined` where the list is not known to the end. */
const allowedOf = (schema: Schema): readonly unknown[] | undefined => {
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? (schema['x-others-refused'] ? schema['x-extensible-enum'] : undefined);
};

const plainBreach = (value: unknown, schema: Schema): Omit<Breach, 'pointer' | 'title'> | undefined => {
  const wanted = typesOf(schema).flatMap((name) => types[name] ?? []);
  if (wanted.length > 0 && !wanted.some(({ is }) => is(value))) {
    return { rule: 'other', issue: wanted.map(({ issue }) => issue).join('或'), value };
  }
  const allowed = allowedOf(schema);
  if (allowed !== undefined && !allowed.includes(value)) {
    return { rule: 'other', issue: `应为${allowed.join('、')}之一`, value };
  }
  if (typeof value === 'string') return textBreach(value, schema);
  return typeof value === 'number' ? numberBreach(value, schema) : undefined;
};

/**
 * The first thing that is wrong with a value, depth first, in the order in which the schema names the fields.
 *
 * @param pointer where the value stands: `/body/amount`
 */
export const breachOf = (given: unknown, schema: Schema, pointer: string, within: Within): Breach | undefined => {
  const known = within.document.resolve(schema);
  const { description: title = '' } = known;
  if (known.anyOf !== undefined) {
    const breaches = known.anyOf.map((each) => breachOf(given, each, pointer, within));
    return breaches.includes(undefined) ? undefined : breaches[0];
  }
  const value = within.asText ? readText(given, known) : given;
  const breach = plainBreach(value, known);
  if (breach !== undefined) return { pointer, title, ...breach };
  if (Array.isArray(value)) return itemBreach(value, known, pointer, within);
  if (isRecord(value)) return objectBreach(value, known, pointer, within);
  const { contentSchema, contentMediaType } = known;
  if (typeof value !== 'string' || contentSchema === undefined || contentMediaType !== 'application/json')
    return undefined;
  const content = jsonIn(value);
  if (content === undefined) return { pointer, title, rule: 'other', issue: '不是有效的JSON', value: '' };
  return breachOf(content, contentSchema, pointer, { ...within, root: content, asText: false });
};

const itemBreach = (
  items: readonly unknown[],
  { items: itemSchema, description }: Schema,
  pointer: string,
  within: Within,
): Breach | undefined => {
  if (itemSchema === undefined) return undefined;
  const schema = description === undefined ? itemSchema : { description, ...itemSchema };
  for (const [index, item] of items.entries()) {
    const breach = breachOf(item, schema, `${pointer}/${index}`, within);
    if (breach !== undefined) return breach;
  }
  return undefined;
};

/** What is wrong with an object's fields. */
export const objectBreach = (
  value: JsonObject,
  schema: Schema,
  pointer: string,
  within: Within,
): Breach | undefined => {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const breach = fieldBreach(value, name, field, schema, pointer, within);
    if (breach !== undefined) return breach;
  }
  for (const [pattern, field] of Object.entries(schema.patternProperties ?? {})) {
    const names = Object.keys(value).filter((name) => new RegExp(pattern, 'u').test(name));
    for (const name of names) {
      const breach = breachOf(value[name], field, `${pointer}/${name}`, within);
      if (breach !== undefined) return breach;
    }
  }
  return alternativesBreach(value, schema, pointer, within);
};

const ownField = (value: JsonObject, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);

const fieldBreach = (
  value: JsonObject,
  name: string,
  field: Schema,
  parent: Schema,
  pointer: string,
  within: Within,
): Breach | undefined => {
  const [given, place] = [ownField(value, name), `${pointer}/${name}`];
  const known = within.document.resolve(field);
  const { 'x-required-when': when, 'x-forbidden-else': forbidden } = known;
  const due = when === undefined ? undefined : holds(when, value, within.root);
  const required = parent.required?.includes(name) === true || due === true;
  if (!isGiven(given) || (required && given === '')) {
    return required
      ? { pointer: place, title: known.description ?? '', rule: 'required', issue: '此字段为必填项', value: '' }
      : undefined;
  }
  if (forbidden && due === false) {
    return { pointer: place, title: known.description ?? '', rule: 'other', issue: '此时不应填写', value: given };
  }
  return breachOf(given, field, place, within);
};

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const alternativesBreach = (value: JsonObject, schema: Schema, pointer: string, within: Within): Breach | undefined => {
  const missing = ({ of, when }: { of: readonly string[]; when?: Parameters<typeof holds>[0] }): boolean =>
    of.every((name) => !isGiven(ownField(value, name)) || value[name] === '') &&
    (when === undefined || holds(when, value, within.root) === true);
  const groups = (key: 'x-one-of' | 'x-any-of') =>
    (schema[key] ?? []).map((group: Alternatives) => ('of' in group ? group : { of: group })).filter(missing);
  const [one] = groups('x-one-of');
  const [any] = groups('x-any-of');
  const { of } = one ?? any ?? { of: [] };
  const last = of.at(-1);
  if (last === undefined) return undefined;
  const choice = one ? `须${digits[of.length] ?? of.length}选一` : '至少填一项';
  return {
    pointer: `${pointer}/${last}`,
    title: '',
    rule: 'other',
    issue: `与${of.slice(0, -1).join('、')}${choice}`,
    value: '',
  };
};

/** Whether a schema knows a name by one of its patterns: `coupon_id_0`. */
const fitsPattern = (name: string, patterns: NonNullable<Schema['patternProperties']>): boolean =>
  Object.keys(patterns).some((pattern) => new RegExp(pattern, 'u').test(name));

/** A value without the fields that a schema does not know; whole where it knows no field at all. */
export const knownFields = (given: unknown, schema: Schema, document: OpenApiDocument): unknown => {
  const { properties, patternProperties = {}, items = {} } = document.resolve(schema);
  if (Array.isArray(given)) return given.map((item) => knownFields(item, items, document));
  if (!isRecord(given) || properties === undefined) return given;
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => Object.hasOwn(properties, name) || fitsPattern(name, patternProperties))
      .map(([name, value]) => [name, knownFields(value, properties[name] ?? {}, document)]),
  );
};

/** The places of fields that a schema does not know; none where it knows no field at all. */
export const unknownFields = (given: unknown, schema: Schema, pointer: string, document: OpenApiDocument): string[] => {
  const { properties, patternProperties = {}, items, anyOf } = document.resolve(schema);
  if (anyOf !== undefined) return [];
  if (Array.isArray(given)) {
    return items === undefined
      ? []
      : given.flatMap((item, index) => unknownFields(item, items, `${pointer}/${index}`, document));
  }
  if (!isRecord(given) || properties === undefined) return [];
  return Object.entries(given).flatMap(([name, value]) => {
    const place = `${pointer}/${name}`;
    if (Object.hasOwn(properties, name)) return unknownFields(value, properties[name] ?? {}, place, document);
    return fitsPattern(name, patternProperties) ? [] : [place];
  });
};
