import { existsSync, readFileSync } from 'node:fs';
// As a whole: a bundle's banner often declares `createRequire`, and the name would be there twice.
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Conditions } from './condition';

/** Alternatives of an object's fields, or of an operation's query: names of which one is needed, always or under a condition. */
export type Alternatives = readonly string[] | { readonly of: readonly string[]; readonly when: Conditions };

/** The part of JSON Schema that `openapi.json` is written in, with its extensions as `openapi/README.md` describes them. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly 'x-extensible-enum'?: readonly unknown[];
  readonly 'x-others-refused'?: true;
  readonly 'x-encrypted'?: string;
  readonly 'x-upload'?: string;
  readonly 'x-unit'?: string;
  readonly 'x-length-unit'?: string;
  readonly 'x-required-when'?: Conditions;
  readonly 'x-forbidden-else'?: true;
  readonly 'x-one-of'?: readonly Alternatives[];
  readonly 'x-any-of'?: readonly Alternatives[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Reference {
  readonly $ref: string;
}

interface OperationObject extends Pick<Schema, 'x-one-of' | 'x-any-of'> {
  readonly summary?: string;
  readonly 'x-source'?: { readonly from: string };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
  readonly 'x-error-codes'?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-unsigned'?: true;
}

type PathItem = Readonly<Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', OperationObject>>> & {
  readonly 'x-template': string;
  readonly 'x-same-path'?: readonly PathItem[];
  readonly parameters?: readonly (Parameter | Reference)[];
};

/** What the envelope of one kind holds; of some it is not documented. */
interface ContentSchema extends Omit<Schema, 'properties'> {
  readonly properties?: {
    readonly resource?: {
      readonly properties: {
        readonly original_type?: { readonly const: string };
        readonly ciphertext: { readonly contentSchema: Schema };
      };
    };
  };
}

interface WebhookObject {
  readonly post: {
    readonly summary?: string;
    readonly requestBody: {
      readonly content: Readonly<
        Record<string, { readonly schema: Schema & { readonly allOf?: readonly ContentSchema[] } }>
      >;
    };
  };
}

interface OpenApi {
  readonly webhooks: Readonly<Record<string, WebhookObject>>;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

/** What a documented operation takes as its body. */
export interface DocumentedBody {
  /** `application/json`, `multipart/form-data` or `text/xml` */
  readonly type: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** What a documented operation responds with when it succeeds. */
export interface DocumentedResponse {
  readonly status: number;
  /** `application/json`, `text/xml`, `application/octet-stream` …; `undefined` where there is no body. */
  readonly type: string | undefined;
  readonly schema: Schema;
}

/** What a documented operation is sent and responds with. */
export interface DocumentedOperation {
  /** What the official documentation calls it. */
  readonly title: string;
  /** The path variables as one object. */
  readonly path: Schema;
  /** The query as one object. */
  readonly query: Schema;
  /** `undefined` where there is none. */
  readonly body: DocumentedBody | undefined;
  readonly response: DocumentedResponse;
  /** The HTTP statuses of its errors, by their codes. */
  readonly errors: ReadonlyMap<string, number>;
  /** Of APIv2: whether its XML carries no `sign`. */
  readonly unsigned: boolean;
  /** Whether its fields were held against the official pages, so that there are no others. */
  readonly complete: boolean;
}

/** Where an operation is found. */
export interface NamedOperation {
  /** A verb and the template of the call: `POST v2/pay/unifiedorder` */
  readonly name: string;
  /** A verb and the path below the base URL: `POST pay/unifiedorder` */
  readonly place: string;
}

/**
 * What a notification of APIv3 may say: one of several things, if different products use its `event_type`. The `original_type` is
 * empty where none is documented.
 */
export interface DocumentedNotification {
  readonly summary: string;
  readonly forms: readonly { readonly originalType: string; readonly schema: Schema }[];
}

/** `openapi.json`, as far as the sandbox is concerned. */
export interface OpenApiDocument {
  readonly operations: readonly NamedOperation[];
  /** @param name `POST v3/pay/transactions/native` */
  operation(name: string): DocumentedOperation | undefined;
  /** @param eventType `TRANSACTION.SUCCESS` */
  notification(eventType: string): DocumentedNotification | undefined;
  /**
   * What the XML of a notification of APIv2 holds.
   *
   * @param eventType `v2/transaction-success`
   */
  notificationV2(eventType: string): Schema | undefined;
  /** A schema with what its reference leads to; what stands beside the reference goes before. */
  resolve(schema: Schema): Schema;
}

const here = (): string => (typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url)));

const nameAt = (folder: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
  } catch {
    return undefined;
  }
};

const packageFolder = (folder: string): string | undefined => {
  if (nameAt(folder) === 'wechatpay-chain') return folder;
  const above = dirname(folder);
  return above === folder ? undefined : packageFolder(above);
};

const installed = (folder: string): string | undefined => {
  try {
    return nodeModule.createRequire(join(folder, 'index.js')).resolve('wechatpay-chain/openapi.json');
  } catch {
    return undefined;
  }
};

/**
 * Where `openapi.json` is: in the folder of this package, above `dist` or `src`; for code that a bundler took out of it, where
 * the package is installed.
 *
 * @throws Error when there is no package
 */
export const documentPath = (folder: string = here()): string => {
  const own = packageFolder(folder);
  const path = own === undefined ? installed(folder) : join(own, 'openapi.json');
  if (path !== undefined && existsSync(path)) return path;
  throw new Error(
    'The sandbox needs openapi.json of the package wechatpay-chain, and it is not there; install wechatpay-chain where this runs, also for a bundle that has the sandbox in it.',
  );
};

const objectOf = (parameters: readonly Parameter[], place: Parameter['in']): Schema => {
  const own = parameters.filter((each) => each.in === place);
  return {
    type: 'object',
    required: own.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      own.map(({ name, description, schema }) => [
        name,
        { ...schema, ...(description !== undefined && { description }) },
      ]),
    ),
  };
};

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

const namedOf = (item: PathItem, path: string): NamedOperation[] =>
  verbs
    .filter((verb) => item[verb] !== undefined)
    .map((verb) => ({
      name: `${verb.toUpperCase()} ${item['x-template']}`,
      place: `${verb.toUpperCase()} ${path}`,
    }));

/** An operation succeeds in one way alone. */
const responseOf = ({ responses }: OperationObject): DocumentedResponse => {
  const [[status = '', { content = {} } = {}] = []] = Object.entries(responses).filter(([code]) =>
    code.startsWith('2'),
  );
  const [[type, { schema = {} } = {}] = []] = Object.entries(content);
  return { status: Number(status), type, schema };
};

const lastWord = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/**
 * Reads the document. Node.js keeps what it read, so a second sandbox costs nothing.
 *
 * @param path as `documentPath` gives it
 */
export const readDocument = (path: string): OpenApiDocument => {
  const { paths, components, webhooks }: OpenApi = nodeModule.createRequire(path)(path);
  const items = Object.values(paths).flatMap((item) => [item, ...(item['x-same-path'] ?? [])]);
  const byTemplate = new Map(items.map((item) => [item['x-template'], item]));

  const parameterOf = (given: Parameter | Reference): Parameter[] => {
    const found = '$ref' in given ? components.parameters[lastWord(given.$ref)] : given;
    return found === undefined ? [] : [found];
  };

  const operationOf = (name: string): DocumentedOperation | undefined => {
    const [verb = '', template = ''] = name.split(' ');
    const item = byTemplate.get(template);
    const found = item?.[verb.toLowerCase() as 'post'];
    if (item === undefined || found === undefined) return undefined;
    const parameters = [...(item.parameters ?? []), ...(found.parameters ?? [])].flatMap(parameterOf);
    const { 'x-one-of': one = [], 'x-any-of': any = [], requestBody } = found;
    const [[type, media] = []] = Object.entries(requestBody?.content ?? {});
    return {
      title: found.summary ?? name,
      path: objectOf(parameters, 'path'),
      query: { ...objectOf(parameters, 'query'), 'x-one-of': one, 'x-any-of': any },
      body:
        type === undefined
          ? undefined
          : { type, required: requestBody?.required === true, schema: media?.schema ?? {} },
      response: responseOf(found),
      errors: new Map(
        Object.entries(found['x-error-codes'] ?? {}).flatMap(([status, codes]) =>
          codes.map((code) => [code, Number(status)] as const),
        ),
      ),
      unsigned: found['x-unsigned'] === true,
      complete: found['x-source']?.from === 'pages',
    };
  };

  // Every field of every request is resolved.
  const resolved = new WeakMap<Schema, Schema>();
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const known = resolved.get(schema);
    if (known !== undefined) return known;
    const { $ref, ...beside } = schema;
    const made = { ...resolve(components.schemas[lastWord($ref)] ?? {}), ...beside };
    resolved.set(schema, made);
    return made;
  };

  const notificationOf = (eventType: string): DocumentedNotification | undefined => {
    const { post } = webhooks[eventType] ?? {};
    const [, own] = post?.requestBody.content['application/json']?.schema.allOf ?? [];
    if (own === undefined) return undefined;
    const forms = ((own.anyOf as readonly ContentSchema[] | undefined) ?? [own]).flatMap(({ properties }) => {
      const { original_type, ciphertext } = properties?.resource?.properties ?? {};
      const { contentSchema = { type: 'object' } } = ciphertext ?? {};
      return (contentSchema.anyOf ?? [contentSchema]).map((schema) => ({
        originalType: original_type?.const ?? '',
        schema,
      }));
    });
    return { summary: post?.summary ?? eventType, forms };
  };

  const operations = new Map<string, DocumentedOperation | undefined>();
  return {
    operations: Object.entries(paths).flatMap(([path, item]) => [
      ...namedOf(item, path.slice(1)),
      ...(item['x-same-path'] ?? []).flatMap((other) => namedOf(other, other['x-template'])),
    ]),
    operation: (name) => {
      if (!operations.has(name)) operations.set(name, operationOf(name));
      return operations.get(name);
    },
    notification: notificationOf,
    notificationV2: (eventType) => webhooks[eventType]?.post.requestBody.content['text/xml']?.schema,
    resolve,
  };
};
