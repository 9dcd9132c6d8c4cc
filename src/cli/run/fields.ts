import { nearest } from '../../nearest';
import { isRecord } from '../../own';
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
  if (name === undefined || text === undefined) {
    throw wrongUsage(
      say(
        `${JSON.stringify(written)} 不是 字段=值 的形式，例如 amount.total=1。`,
        `${JSON.stringify(written)} is no field=value, as amount.total=1 is.`,
      ),
    );
  }
  return { path: name.split('.'), text, isJson: mark === ':=' };
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

const jsonOf = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongType(name, text, ' JSON', 'JSON');
  }
};

/** A text as the type that the schema says. */
export const typed = (text: string, schema: Schema, name: string): unknown => {
  const types = [schema.type ?? 'string'].flat();
  if (types.includes('string')) return text;
  if (types.includes('integer') || types.includes('number')) {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (types.includes('integer') ? Number.isSafeInteger(number) : Number.isFinite(number)) return number;
    const unit = schema['x-unit'] ?? '';
    throw wrongType(name, text, `整数${unit && `（单位：${unit}）`}`, `an integer${unit && ` (in ${unit})`}`);
  }
  if (types.includes('boolean')) {
    if (text === 'true' || text === 'false') return text === 'true';
    throw wrongType(name, text, ' true 或 false', 'true or false');
  }
  return jsonOf(text, name);
};

/** A value put where a path says; what is on the way is made. */
export const placedAt = (under: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown => {
  if (Array.isArray(under) || (under === undefined && /^\d+$/.test(name))) {
    const items: unknown[] = Array.isArray(under) ? [...under] : [];
    items[Number(name)] = rest.length === 0 ? value : placedAt(items[Number(name)], rest, value);
    return items;
  }
  const object = isRecord(under) ? under : {};
  const own = Object.hasOwn(object, name) ? object[name] : undefined;
  return { ...object, [name]: rest.length === 0 ? value : placedAt(own, rest, value) };
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
  if (known.items !== undefined && /^\d+$/.test(name)) return schemaAt(rest, known.items, document, `${where}${name}.`);
  const properties = propertiesOf(known, document);
  const next = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (next !== undefined) return schemaAt(rest, next, document, `${where}${name}.`);
  // Where nothing is documented, anything may be there.
  if (Object.keys(properties).length === 0 && known.items === undefined) return { type: 'string' };
  if (known.patternProperties !== undefined) return { type: 'string' };
  throw unknown(name, where, known.items === undefined ? Object.keys(properties) : ['0']);
};
