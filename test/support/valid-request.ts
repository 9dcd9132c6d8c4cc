import { readFileSync } from 'node:fs';

/** A schema of openapi.json, read without any code of the sandbox. */
export interface Json {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  required?: string[];
  properties?: Record<string, Json>;
  patternProperties?: Record<string, Json>;
  items?: Json;
  anyOf?: Json[];
  contentMediaType?: string;
  contentSchema?: Json;
  'x-extensible-enum'?: unknown[];
  'x-encrypted'?: string;
  'x-length-unit'?: string;
  'x-required-when'?: Condition | Condition[];
  'x-forbidden-else'?: boolean;
  'x-upload'?: string;
}

type Condition = string | { field: string; values?: unknown[]; includes?: unknown[]; minimum?: number };

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  schema: Json;
}

interface OperationObject {
  'x-source': { from: string };
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<string, { content?: Record<string, { schema?: Json }> }>;
}

/** An operation with all its references resolved. */
export interface Documented {
  /** `POST v3/pay/transactions/native` */
  name: string;
  /** Its place in the document: `/paths/~1v3~1pay…/post` */
  place: string;
  from: string;
  path: Record<string, Json>;
  query: Record<string, Json>;
  /** The schema of `application/json`, or of the `meta` of an upload. */
  body?: { type: string; schema: Json };
  /** The response to a success; without content it has no type. */
  response: { status: number; type?: string; schema?: Json };
}

/** The document as it is shipped. */
export const openapi = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));

const componentOf = (kind: 'schemas' | 'parameters', $ref: string) =>
  openapi.components[kind][$ref.split('/').at(-1) ?? ''];

const followed = (schema: Json): Json => {
  const { $ref, ...rest } = schema;
  if ($ref !== undefined) return followed({ ...componentOf('schemas', $ref), ...rest });
  return {
    ...rest,
    ...(rest.items && { items: followed(rest.items) }),
    ...(rest.anyOf && { anyOf: rest.anyOf.map(followed) }),
    ...(rest.contentSchema && { contentSchema: followed(rest.contentSchema) }),
    ...(rest.properties && {
      properties: Object.fromEntries(Object.entries(rest.properties).map(([name, each]) => [name, followed(each)])),
    }),
  };
};

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const successOf = ({ responses }: OperationObject): Documented['response'] => {
  const [[status, { content = {} }] = ['', {}]] = Object.entries(responses);
  const [[type, media] = [undefined, {}]] = Object.entries(content);
  return {
    status: Number(status),
    ...(type !== undefined && { type }),
    ...(media?.schema && { schema: followed(media.schema) }),
  };
};

const verbs = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of a protocol. */
export const documented = (protocol: 'v2' | 'v3' | 'brand'): Documented[] =>
  Object.entries<Record<string, unknown>>(openapi.paths).flatMap(([path, item]) => {
    const template = String(item['x-template']);
    if (!template.startsWith(`${protocol}/`)) return [];
    return verbs
      .filter((verb) => verb in item)
      .map((verb) => {
        const operation = item[verb] as OperationObject;
        const parameters = [...((item.parameters ?? []) as Parameter[]), ...(operation.parameters ?? [])].map((each) =>
          each.$ref === undefined ? each : (componentOf('parameters', each.$ref) as Parameter),
        );
        const named = (place: string) =>
          Object.fromEntries(
            parameters.filter((each) => each.in === place).map((each) => [each.name, followed(each.schema)]),
          );
        const [body] = Object.entries(operation.requestBody?.content ?? {});
        return {
          name: `${verb.toUpperCase()} ${template}`,
          place: `/paths/${escaped(path)}/${verb}`,
          from: operation['x-source'].from,
          path: named('path'),
          query: named('query'),
          ...(body && { body: { type: body[0], schema: followed(body[1].schema) } }),
          response: successOf(operation),
        };
      });
  });

const textOf = ({ format, minLength = 1, maxLength = Number.POSITIVE_INFINITY }: Json): string => {
  if (format === 'date-time') return '2026-08-08T10:34:56+08:00';
  if (format === 'date') return '2026-08-08';
  if (format === 'uri') return 'https://example.com/a';
  return 'a'.repeat(Math.min(Math.max(minLength, 8), maxLength));
};

/** A value that the schema allows, with every field except those that depend on a condition. */
export const validOf = (schema: Json): unknown => {
  const [known] = schema.enum ?? schema['x-extensible-enum'] ?? [];
  if (schema.const !== undefined) return schema.const;
  if (known !== undefined) return known;
  if (schema.anyOf?.[0]) return validOf(schema.anyOf[0]);
  if (schema.contentSchema) return JSON.stringify(validOf(schema.contentSchema));
  const [type = schema.properties ? 'object' : 'string'] = [schema.type].flat();
  if (type === 'array') return [validOf(schema.items ?? {})];
  if (type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).filter(([, field]) => !field['x-forbidden-else']);
    return Object.fromEntries(fields.map(([name, field]) => [name, validOf(field)]));
  }
  if (type === 'integer' || type === 'number') return schema.minimum ?? Math.min(1, schema.maximum ?? 1);
  return type === 'boolean' ? true : textOf(schema);
};

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const reached = (from: unknown, words: string[]): unknown[] => {
  if (Array.isArray(from)) return from.flatMap((each) => reached(each, words));
  const [first, ...rest] = words;
  if (first === undefined) return [from];
  return isFields(from) && first in from ? reached(from[first], rest) : [];
};

const isMet = (condition: Condition, beside: Fields, root: unknown): boolean => {
  if (typeof condition === 'string') return true;
  const near = reached(beside, condition.field.split('.'));
  const found = near.length > 0 ? near : reached(root, condition.field.split('.'));
  const expected = condition.values ?? condition.includes;
  if (expected) return found.some((value) => expected.includes(value));
  return condition.minimum === undefined
    ? found.length > 0
    : found.some((value) => Number(value) >= Number(condition.minimum));
};

/** Adds the fields whose condition is fulfilled. */
const completed = (value: unknown, schema: Json, root: unknown): void => {
  if (Array.isArray(value)) for (const item of value) completed(item, schema.items ?? {}, root);
  if (!isFields(value)) return;
  for (const [name, field] of Object.entries((schema.anyOf?.[0] ?? schema).properties ?? {})) {
    const conditions = [field['x-required-when'] ?? []].flat();
    if (field['x-forbidden-else'] && conditions.every((each) => isMet(each, value, root))) value[name] = validOf(field);
    completed(value[name], field, root);
  }
};

/** A body that the schema allows. */
export const validBody = (schema: Json): Fields => {
  const body = validOf(schema) as Fields;
  completed(body, schema, body);
  return body;
};

/** A wrong value, the schema of its field, its place, and what is wrong with it. */
export interface Wrong {
  what: string;
  pointer: string;
  /** `undefined`: the field is left out. */
  value: unknown;
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

const wrongType = (types: string[]): unknown =>
  [true, 'text', 1, { a: 1 }, ['a']].find((value) => {
    const type = typeOf(value);
    return !types.includes(type) && !(type === 'number' && types.includes('integer'));
  });

const wrongValues = (schema: Json, value: unknown): [string, unknown][] => {
  const types = [schema.type ?? []].flat();
  const { minLength = 0, maxLength, minimum, maximum } = schema;
  const wrong: [string, unknown][] = types.length === 0 ? [] : [['type', wrongType(types)]];
  if (schema.enum || schema.const !== undefined)
    wrong.push(['enum', typeof value === 'number' ? 987654 : 'NO_SUCH_VALUE']);
  if (minimum !== undefined) wrong.push(['minimum', minimum - 1]);
  if (maximum !== undefined) wrong.push(['maximum', maximum + 1]);
  if (schema['x-encrypted'] || schema.enum || typeof value !== 'string') return wrong;
  if (maxLength !== undefined && schema['x-length-unit'] === undefined) {
    wrong.push(['maxLength', value.padEnd(maxLength + 1, 'a')]);
  }
  if (minLength > 1) wrong.push(['minLength', value.slice(0, minLength - 1)]);
  if (schema.pattern !== undefined) wrong.push(['pattern', `${value.slice(1)}？?`.slice(-Math.max(2, minLength))]);
  if (schema.format !== undefined && schema['x-extensible-enum'] === undefined) wrong.push(['format', 'x y']);
  return wrong;
};

/** Every way to break one rule of a schema somewhere inside a value that it allows. */
export const wrongOf = (schema: Json, value: unknown, pointer: string): Wrong[] => {
  const here = wrongValues(schema, value).map(([what, wrong]) => ({ what, pointer, value: wrong }));
  const known = schema.anyOf?.[0] ?? schema;
  if (Array.isArray(value))
    return [...here, ...value.flatMap((item, index) => wrongOf(known.items ?? {}, item, `${pointer}/${index}`))];
  if (!isFields(value)) return here;
  const fields = Object.entries(value).flatMap(([name, each]) => [
    ...(known.required?.includes(name) ? [{ what: 'required', pointer: `${pointer}/${name}`, value: undefined }] : []),
    ...wrongOf(known.properties?.[name] ?? {}, each, `${pointer}/${name}`),
  ]);
  return [...here, ...fields];
};

/** The same value with another one, or with nothing, at a pointer below `/body`. */
export const changed = (body: Fields, pointer: string, value: unknown): unknown => {
  const words = pointer.split('/').slice(2);
  const last = words.pop();
  if (last === undefined) return value;
  const copy: Fields = structuredClone(body);
  const holder = words.reduce<Fields>((at, word) => at[word] as Fields, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
};
