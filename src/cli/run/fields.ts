import { nearest } from '../../nearest';
import { isRecord, ownValue } from '../../own';
import type { OpenApiDocument, Schema } from '../../sandbox/openapi/document';
import { wrongUsage } from '../failure';
import { say } from '../language';
import { propertiesOf } from './catalogue';

/** `amount.total=1`, taken apart. */
export interface Field {
  readonly path: readonly string[];
  readonly text: string;
  /** `name:=JSON`: the value is JSON, whatever the schema says. */
  readonly isJson: boolean;
}

/**
 * Takes `name=value` apart.
 *
 * @throws CommandFailure
 */
export const fieldOf = (written: string): Field => {
  const [, name, mark, text] = /^([^=:]+?)(:?=)([\s\S]*)$/.exec(written) ?? [];
  const path = (name ?? '').split('.');
  if (text === undefined || path.includes('')) {
    throw wrongUsage(
      say(
        `${JSON.stringify(written)} 不是 字段=值 的形式，例如 amount.total=1。`,
        `${JSON.stringify(written)} is no field=value, as amount.total=1 is.`,
      ),
    );
  }
  return { path, text, isJson: mark === ':=' };
};

const unknown = (name: string, where: string, known: readonly string[]): Error => {
  const near = nearest(name, known);
  const full = `${where}${name}`;
  return wrongUsage(
    near === undefined
      ? say(
          `没有字段 ${full}；有：${known.join('、') || '（无）'}。`,
          `There is no field ${full}; there are: ${known.join(', ') || '(none)'}.`,
        )
      : say(`没有字段 ${full}；是 ${where}${near} 吗？`, `There is no field ${full}; did you mean ${where}${near}?`),
  );
};

const wrongType = (name: string, text: string, chinese: string, english: string): Error =>
  wrongUsage(
    say(
      `${name} 应为${chinese}，而不是 ${JSON.stringify(text)}。`,
      `${name} is ${english}, and not ${JSON.stringify(text)}.`,
    ),
  );

/**
 * What a text holds as JSON.
 *
 * @throws CommandFailure
 */
export const jsonOf = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongType(name, text, ' JSON', 'JSON');
  }
};

/** Numbers as JSON writes them: of `0x10`, `1_0`, ` 1` or `007` nobody can say which amount was meant. */
const [whole, decimal] = [/^-?(?:0|[1-9]\d*)$/, /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/];

/**
 * A text as the type that the schema says.
 *
 * @throws CommandFailure
 */
export const typed = (text: string, schema: Schema, name: string): unknown => {
  const types = [schema.type ?? 'string'].flat();
  if (types.includes('string')) return text;
  if (types.includes('integer') || types.includes('number')) {
    const number = Number(text);
    const isInteger = !types.includes('number');
    if (isInteger ? whole.test(text) && Number.isSafeInteger(number) : decimal.test(text) && Number.isFinite(number)) {
      return number === 0 ? 0 : number;
    }
    const unit = schema['x-unit'] ?? '';
    throw wrongType(name, text, `整数${unit && `（单位：${unit}）`}`, `an integer${unit && ` (in ${unit})`}`);
  }
  if (types.includes('boolean')) {
    if (text === 'true' || text === 'false') return text === 'true';
    throw wrongType(name, text, ' true 或 false', 'true or false');
  }
  return jsonOf(text, name);
};

/** The place of an item in a list. No list of the platform's has ten thousand, and one with that many gaps would fill the memory. */
const index = /^(?:0|[1-9]\d{0,3})$/;

/**
 * A value put where a path says; what is on the way is made.
 *
 * @param above the names that led here, for the error
 * @throws CommandFailure where something else is on the way
 */
export const placedAt = (
  under: unknown,
  [name = '', ...rest]: readonly string[],
  value: unknown,
  above: readonly string[] = [],
): unknown => {
  const path = [...above, name];
  const below = (own: unknown): unknown => (rest.length === 0 ? value : placedAt(own, rest, value, path));
  if (Array.isArray(under) || (under === undefined && index.test(name))) {
    const items: unknown[] = Array.isArray(under) ? [...under] : [];
    if (!index.test(name)) throw noPlace(path, say('列表', 'a list'));
    items[Number(name)] = below(items[Number(name)]);
    return items;
  }
  if (under !== undefined && under !== null && !isRecord(under)) throw noPlace(path, say('一个值', 'a value'));
  const object = under ?? {};
  return { ...object, [name]: below(ownValue(object as Readonly<Record<string, unknown>>, name)) };
};

const noPlace = (path: readonly string[], found: string): Error => {
  const [name, holder] = [path.join('.'), path.slice(0, -1).join('.')];
  return wrongUsage(
    say(`${name} 没有位置：${holder} 是${found}。`, `There is no place for ${name}: ${holder} is ${found}.`),
  );
};

/**
 * The value of a field, by what a schema says of the place.
 *
 * @throws CommandFailure for a field that there is not, with its near miss
 */
export const valueAt = (field: Field, schema: Schema, document: OpenApiDocument): unknown => {
  const name = field.path.join('.');
  const found = schemaAt(field.path, schema, document, '');
  return field.isJson ? jsonOf(field.text, name) : typed(field.text, found, name);
};

const schemaAt = (path: readonly string[], schema: Schema, document: OpenApiDocument, where: string): Schema => {
  const known = document.resolve(schema);
  const [name, ...rest] = path;
  if (name === undefined) return known;
  if (known.items !== undefined && index.test(name)) return schemaAt(rest, known.items, document, `${where}${name}.`);
  const properties = propertiesOf(known, document);
  const next = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (next !== undefined) return schemaAt(rest, next, document, `${where}${name}.`);
  // Where nothing is documented, anything may be there.
  if (Object.keys(properties).length === 0 && known.items === undefined) return { type: 'string' };
  if (known.patternProperties !== undefined) return { type: 'string' };
  throw unknown(name, where, known.items === undefined ? Object.keys(properties) : ['0']);
};
