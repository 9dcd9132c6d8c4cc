import { badParameter } from './refusal';

/** A JSON object whose values are yet to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

type Optional = 'string' | 'amount' | 'integer' | 'boolean' | 'strings' | 'object' | 'objects';

/** A value's type; `!` marks a required one. `amount` is a whole number of fen, not below zero. */
type FieldType = Optional | `${Optional}!`;

/** What a body must look like: a type by name, or a type and the shape of its children. Other names are tolerated. */
export interface Shape {
  readonly [name: string]: FieldType | readonly [FieldType, Shape];
}

/** Whether a value is a JSON object, so neither `null` nor an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isString = (value: unknown): boolean => typeof value === 'string';

const TYPES: Readonly<Record<Optional, { readonly is: (value: unknown) => boolean; readonly issue: string }>> = {
  string: { is: isString, issue: '应为字符串' },
  amount: { is: (value) => Number.isSafeInteger(value) && Number(value) >= 0, issue: '应为非负整数，单位为分' },
  integer: { is: Number.isSafeInteger, issue: '应为整数' },
  boolean: { is: (value) => typeof value === 'boolean', issue: '应为布尔值' },
  strings: { is: (value) => isListOf(value, isString), issue: '应为字符串数组' },
  object: { is: isObject, issue: '应为对象' },
  objects: { is: (value) => isListOf(value, isObject), issue: '应为对象数组' },
};

const isOptionalType = (type: string): type is Optional => Object.hasOwn(TYPES, type);

const checkValue = (value: unknown, type: FieldType, pointer: string): void => {
  const required = type.endsWith('!');
  const bare = type.replace('!', '');
  // A null may be left out, says the platform; so it counts as left out.
  if (value === undefined || value === null || (required && value === '')) {
    if (required) throw badParameter(pointer, '此字段为必填项', value, 'body');
    return;
  }
  if (!isOptionalType(bare)) throw new TypeError(`${pointer}: ${type} is no type`);
  if (!TYPES[bare].is(value)) throw badParameter(pointer, TYPES[bare].issue, value, 'body');
};

/**
 * Checks a body against a shape, depth first, in the order of the shape.
 *
 * @param pointer where `value` stands; children are appended to it
 * @returns the body as an object
 * @throws Refusal 400 `PARAM_ERROR` that points at the first faulty value
 */
export const check = (value: unknown, shape: Shape, pointer = '/body'): JsonObject => {
  if (!isObject(value)) throw badParameter(pointer, '应为JSON对象', value, 'body');
  for (const [name, rule] of Object.entries(shape)) {
    const [type, children] = typeof rule === 'string' ? [rule, undefined] : rule;
    const child = value[name];
    const place = `${pointer}/${name}`;
    checkValue(child, type, place);
    if (children === undefined) continue;
    if (Array.isArray(child)) for (const [index, item] of child.entries()) check(item, children, `${place}/${index}`);
    else if (isObject(child)) check(child, children, place);
  }
  return value;
};

/** A string of a checked body; empty when it was left out. */
export const text = (object: JsonObject, name: string): string => {
  const value = object[name];
  return typeof value === 'string' ? value : '';
};

/** A number of a checked body; zero when it was left out. */
export const amount = (object: JsonObject, name: string): number => {
  const value = object[name];
  return typeof value === 'number' ? value : 0;
};

/** An object of a checked body; empty when it was left out. */
export const child = (object: JsonObject, name: string): JsonObject => {
  const value = object[name];
  return isObject(value) ? value : {};
};

/** The named values of an object that are there. */
export const pick = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.filter((name) => object[name] !== undefined).map((name) => [name, object[name]]));
