import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The part of a schema that matters on the wire. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: string;
  enum?: unknown[];
  'x-extensible-enum'?: unknown[];
  'x-encrypted'?: string;
  contentSchema?: Schema;
  required?: string[];
  'x-marks'?: {
    present?: string[];
    absent?: string[];
    equal?: Record<string, string>;
    unequal?: Record<string, string>;
  };
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  schema: Schema;
}

type Content = Record<string, { schema?: Schema }>;

/** An operation from its YAML file, with references resolved. */
export interface Operation {
  verb: 'get' | 'post' | 'put' | 'patch' | 'delete';
  template: string;
  /** By name, in the order of the file. */
  path: Record<string, Schema>;
  query: Record<string, Schema>;
  headers: string[];
  /** `application/json` or `multipart/form-data`. */
  body?: { type: string; schema: Schema };
  answer: { status: number; type?: string; schema?: Schema };
  /** The first of `servers`, without a trailing slash. */
  base: string;
  repeat: { as: string; after?: string; from?: string[] };
  /** What the `offset` of a list counts. */
  offset?: 'row' | 'page' | undefined;
}

const folder = fileURLToPath(new URL('../../openapi/', import.meta.url));

/** The YAML files of `openapi/`, by their path relative to it. */
export const fileNames = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** The parsed content of a YAML file of `openapi/`. */
export const read = (name: string) => parse(readFileSync(folder + name, 'utf8'));

/** Resolves the references in a schema, at any depth. */
export const follow = (): ((schema: Schema) => Schema) => {
  const components: Record<string, Schema> = Object.assign(
    {},
    ...fileNames()
      .filter((name) => name.startsWith('components/schemas/'))
      .map(read),
  );
  const whole = (schema: Schema): Schema => {
    const { $ref, ...rest } = schema;
    if ($ref !== undefined) return whole({ ...components[$ref.split('/').at(-1) ?? ''], ...rest });
    return {
      ...rest,
      ...(rest.items && { items: whole(rest.items) }),
      ...(rest.anyOf && { anyOf: rest.anyOf.map(whole) }),
      ...(rest.contentSchema && { contentSchema: whole(rest.contentSchema) }),
      ...(rest.properties && {
        properties: Object.fromEntries(Object.entries(rest.properties).map(([name, each]) => [name, whole(each)])),
      }),
    };
  };
  return whole;
};

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of a protocol in `openapi/`, read without any code of the generator. */
export const operationsOf = (protocol: 'v2' | 'v3' | 'brand'): Operation[] => {
  const names = fileNames();
  const { servers } = read('openapi.yaml');
  const shared: Record<string, Parameter> = read('components/parameters.yaml');
  const whole = follow();

  const operationOf = (template: string, item: Record<string, unknown>, verb: Operation['verb']): Operation => {
    const operation = item[verb] as {
      parameters?: Parameter[];
      servers?: { url: string }[];
      requestBody?: { content: Content };
      responses: Record<string, { content?: Content }>;
      'x-repeat'?: Operation['repeat'];
      'x-pages'?: Pick<Operation, 'offset'>;
    };
    const parameters = [...((item.parameters ?? []) as Parameter[]), ...(operation.parameters ?? [])].map((each) =>
      each.$ref === undefined ? each : (shared[each.$ref.split('/').at(-1) ?? ''] ?? each),
    );
    const named = (place: Parameter['in']) =>
      Object.fromEntries(parameters.filter((each) => each.in === place).map((each) => [each.name, whole(each.schema)]));
    const [body] = Object.entries(operation.requestBody?.content ?? {});
    const [status = '', response] = Object.entries(operation.responses).find(([code]) => /^2/.test(code)) ?? [];
    const [answer] = Object.entries(response?.content ?? {});
    return {
      verb,
      template,
      path: named('path'),
      query: named('query'),
      headers: Object.keys(named('header')),
      ...(body && { body: { type: body[0], schema: whole(body[1].schema ?? {}) } }),
      answer: { status: Number(status), ...(answer && { type: answer[0], schema: whole(answer[1].schema ?? {}) }) },
      base: (operation.servers ?? servers)[0].url,
      // Without the mark a call is never repeated.
      repeat: operation['x-repeat'] ?? { as: 'unknown' },
      offset: operation['x-pages']?.offset,
    };
  };

  return names
    .filter((name) => name.startsWith(`${protocol}/`))
    .flatMap((name) => {
      const item = read(name);
      return verbs.filter((verb) => verb in item).map((verb) => operationOf(name.replace(/\.yaml$/, ''), item, verb));
    });
};
