import { conditionsOf } from '../generate/condition';
import type { Schema } from '../generate/document';
import { meaningOf } from '../generate/meaning';
import type { Literal } from '../generate/parse';
import { componentName, typesOf } from '../generate/schema';
import { conditionsInEnglish, meaningInEnglish } from './english';
import type { Language } from './language';
import { sayIn } from './language';
import { code, plain, table } from './text';

/** Components by their names. */
export type Components = ReadonlyMap<string, { readonly schema: Schema }>;

/** A field of a structure, at whatever depth. */
interface Row {
  /** `amount.total`, `detail.goods_detail[].quantity` */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly remarks: readonly string[];
}

/** A schema with what its reference leads to; what stands beside the reference goes before. */
export const resolved = (schema: Schema, components: Components): Schema => {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  return { ...resolved(components.get(componentName($ref))?.schema ?? {}, components), ...beside };
};

/** The table of a structure: every field with its Chinese name, and what it may be. */
export const fieldTable = (
  schema: Schema,
  side: 'request' | 'response',
  components: Components,
  language: Language,
): string => {
  const say = sayIn(language);
  const mark = side === 'request' ? say('必填', 'required') : say('必有', 'always');
  const rows = rowsOf(schema, '', [], { components, language });
  return table(
    [say('字段', 'field'), say('类型', 'type'), mark, say('说明', 'meaning')],
    rows.map(({ path, type, required, remarks }) => [
      code(path),
      plain(type),
      required ? '✓' : '',
      remarks.join('<br>'),
    ]),
  );
};

interface Setting {
  readonly components: Components;
  readonly language: Language;
}

/** @param above the references that led here: one that leads back to itself is not followed again */
const rowsOf = (given: Schema, where: string, above: readonly string[], setting: Setting): readonly Row[] => {
  const { $ref } = given;
  if ($ref !== undefined && above.includes($ref)) return [];
  const way = $ref === undefined ? above : [...above, $ref];
  const schema = resolved(given, setting.components);
  const own = Object.entries({ ...schema.properties, ...schema.patternProperties }).flatMap(([name, field]) => {
    const path = where + shownName(name);
    return [rowOf(path, name, field, schema, setting), ...rowsInside(field, path, way, setting)];
  });
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  return distinct([...own, ...parts.flatMap((part) => rowsOf(part, where, way, setting))]);
};

/** What a field holds: its own fields, those of its items, or those of the structure that its text is. */
const rowsInside = (given: Schema, path: string, above: readonly string[], setting: Setting): readonly Row[] => {
  const { items, contentSchema } = resolved(given, setting.components);
  if (items !== undefined) return rowsInside(items, `${path}[]`, above, setting);
  return [given, ...(contentSchema === undefined ? [] : [contentSchema])].flatMap((each) =>
    rowsOf(each, `${path}.`, above, setting),
  );
};

/** `coupon_id_0` of `^coupon_id_\d+$` */
const shownName = (name: string): string => (name.startsWith('^') ? name.slice(1, -1).replaceAll('\\d+', '0') : name);

const distinct = (rows: readonly Row[]): readonly Row[] => [...new Map(rows.map((row) => [row.path, row])).values()];

const rowOf = (path: string, name: string, given: Schema, parent: Schema, { components, language }: Setting): Row => {
  const field = resolved(given, components);
  const innermost = field.items === undefined ? field : resolved(field.items, components);
  const [meaning, conditions] =
    language === 'zh'
      ? [meaningOf(innermost), conditionsOf(name, parent)]
      : [meaningInEnglish(innermost), conditionsInEnglish(name, parent)];
  const first = [...(field.description === undefined ? [] : [field.description]), ...meaning].map(plain).join('，');
  return {
    path,
    type: typeText(field, components),
    required: parent.required?.includes(name) === true,
    remarks: [
      first,
      ...conditions.map(plain),
      ...valuesText(innermost, language),
      ...marksText(field, language),
    ].filter((remark) => remark !== ''),
  };
};

const typeText = (schema: Schema, components: Components): string => {
  if (schema.items !== undefined) return `${typeText(resolved(schema.items, components), components)}[]`;
  const types = typesOf(schema);
  if (types.length > 0) return types.join(' | ');
  return schema.properties === undefined && schema.anyOf === undefined && schema.allOf === undefined
    ? 'string'
    : 'object';
};

const listed = (values: readonly (Literal | boolean)[]): string => values.map((value) => code(`${value}`)).join(' ');

const valuesText = (schema: Schema, language: Language): string[] => {
  const say = sayIn(language);
  const { const: only, enum: closed, 'x-extensible-enum': open } = schema;
  if (only !== undefined) return [`${say('固定为', 'always')} ${listed([only])}`];
  if (closed !== undefined) return [`${say('取值', 'one of')} ${listed(closed)}`];
  if (open === undefined) return [];
  return [`${say('已知取值', 'known values')} ${listed(open)}`];
};

const marksText = (schema: Schema, language: Language): string[] => {
  const say = sayIn(language);
  return [
    ...(schema['x-encrypted'] === 'rsa-oaep'
      ? [say('🔒 敏感字段，由 SDK 加密与解密', '🔒 sensitive: the SDK encrypts and decrypts it')]
      : []),
    ...(schema['x-upload'] === undefined ? [] : [say('由 SDK 填写', 'filled in by the SDK')]),
    ...(schema.contentSchema === undefined ? [] : [say('以文本传送的结构', 'a structure that is sent as text')]),
  ];
};
