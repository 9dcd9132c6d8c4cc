import {
  flag,
  type Literal,
  listOf,
  literal,
  map,
  number,
  object,
  oneOf,
  type Parse,
  recordOf,
  regularExpression,
  text,
} from './parse';

/** The part of OpenAPI 3.1 that `openapi/` is written in. `openapi/README.md` describes the `x-` extensions. */
export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

/** A field by the platform's or the merchant's RSA key, or a whole structure by the key of a protocol. */
export type Encryption = 'rsa-oaep' | 'aes-256-gcm' | 'aes-256-ecb';

const units = [
  ...['分', '元', '货币最小单位'],
  ...['毫秒', '秒', '分钟', '小时', '天', '月', '年'],
  ...['%', '‱', '米', '千米', '次', 'kWh'],
] as const;

/** What a number counts, as the official documentation writes it; `‱` are ten-thousandths. */
export type Unit = (typeof units)[number];

const formats = ['date-time', 'date', 'uri'] as const;

/** How a text is written: RFC 3339, `yyyy-MM-DD`, a URL. */
export type Format = (typeof formats)[number];

/** What tells a structure apart from the others that a notification can hold. */
export interface Marks {
  /** Fields that it has. */
  present?: string[];
  /** Fields that another one has. */
  absent?: string[];
  /** Fields by the value that they have. */
  equal?: Record<string, string>;
  /** Fields by the value that they have in another one. */
  unequal?: Record<string, string>;
}

const uploadParts = ['name', 'sha256', 'sm3', 'algorithm'] as const;

/** What a field of an upload's `meta` says of the file: its name, its digest, or which digest that is. */
export type UploadPart = (typeof uploadParts)[number];

const modes = ['服务商', '普通商户', '需填支行'] as const;

/** What no field of the request says: who calls, or that the bank is one whose branch has to be named. */
export type Mode = (typeof modes)[number];

/** What a field of the request holds; without anything beside `field`: that it is given. */
export interface FieldCondition {
  /** A field beside the one that says this, or the way to it from the root of the body. */
  field: string;
  /** It is one of these. */
  values?: (Literal | boolean)[];
  /** Its list holds one of these. */
  includes?: Literal[];
  /** It is this much at least. */
  minimum?: number;
}

export type Condition = Mode | FieldCondition;

/** Of a list all hold. */
export type Conditions = Condition | Condition[];

/** Fields of one structure of which some are to be given: always, or under a condition only. */
export type Group = string[] | { of: string[]; when: Conditions };

/** Alternatives: of an object's fields, and of an operation's query parameters. */
export interface Alternatives {
  /** Groups of which the documentation says that one is given. */
  'x-one-of'?: Group[];
  /** Groups of which at least one is given. */
  'x-any-of'?: Group[];
}

export interface Schema extends Alternatives {
  $ref?: string;
  description?: string;
  type?: TypeName | TypeName[];
  const?: string | boolean;
  enum?: Literal[];
  'x-extensible-enum'?: Literal[];
  /** The platform refuses values that the open list has not, though nobody saw the list in full. */
  'x-others-refused'?: true;
  examples?: Literal[];
  'x-encrypted'?: Encryption;
  /** What a field of an upload's `meta` says of the file; the SDK fills it in. */
  'x-upload'?: UploadPart;
  /** The path of the file, outside the catalogue, that the link leads to; the file comes without a signature. */
  'x-leads-to'?: string;
  /** What a number counts. */
  'x-unit'?: Unit;
  /** When a field that is not always required is. */
  'x-required-when'?: Conditions;
  /** The field is given under `x-required-when` only. */
  'x-forbidden-else'?: true;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  /** What `minLength` and `maxLength` count, where it is not characters. */
  'x-length-unit'?: '字节';
  pattern?: string;
  format?: Format;
  'x-marks'?: Marks;
  contentEncoding?: 'base64';
  contentMediaType?: string;
  contentSchema?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  schema: Schema;
}

export interface Reference {
  $ref: string;
}

export interface MediaType {
  schema?: Schema;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
}

export interface Header {
  description?: string;
  required?: boolean;
  schema: Schema;
}

export interface Server {
  url: string;
}

/** Where the facts of an operation are from; see `openapi/README.md`. */
export interface FactSource {
  from: SourceName;
  /** The day they were read: `2026-08-08`. */
  date?: string;
}

/** In the order of their word: pages of the official documentation, official SDKs, the site that this project started from. */
export const sourceNames = ['pages', 'sdk', 'site'] as const;

export type SourceName = (typeof sourceNames)[number];

/** What a second request does after the first: see `openapi/README.md`. */
export const repeatVerdicts = ['read', 'number', 'state', 'never', 'unknown'] as const;

/** Why a verdict that no source states is thought to be right. */
export const repeatReasons = [
  'reads',
  'number',
  'sibling',
  'state',
  'throw-away',
  'no-number',
  'one-time-code',
  'second-hand',
] as const;

/** Whether a request may be sent again, and what says so. */
export interface Repeat {
  as: (typeof repeatVerdicts)[number];
  /** What the platform knows the first request by: fields of the body (dotted), parameters, `{path_variable}`. */
  by?: string[];
  /** The only failure after which it is sent again without a query. */
  after?: 'never-sent' | 'rate-limit';
  /** The pages, handbooks and SDKs that state it. */
  from?: string[];
  /** Why it is thought so, where none does. */
  because?: (typeof repeatReasons)[number];
}

export const pageReasons = ['second-hand', 'name', 'sample', 'sibling'] as const;

/** What the `offset` of a list counts, and what says so. */
export interface Pages {
  offset: 'row' | 'page';
  /** The pages and SDKs that state it. */
  from?: string[];
  /** Why it is thought so, where none does. */
  because?: (typeof pageReasons)[number];
}

export interface Operation extends Alternatives {
  operationId: string;
  summary: string;
  'x-source': FactSource;
  'x-repeat'?: Repeat;
  'x-pages'?: Pages;
  deprecated?: boolean;
  'x-retired'?: string;
  'x-successors'?: string[];
  externalDocs?: { url: string };
  'x-docs'?: string[];
  servers?: Server[];
  security?: Record<string, string[]>[];
  'x-nonceless'?: true;
  'x-unsigned'?: true;
  'x-download'?: true;
  /** By HTTP status. */
  'x-error-codes'?: Record<string, string[]>;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
}

export const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<Verb, Operation>>;

/** What the platform posts to the merchant, and what the merchant may answer. */
export interface Webhook {
  operationId: string;
  summary: string;
  externalDocs?: { url: string };
  'x-docs'?: string[];
  security: Record<string, string[]>[];
  requestBody: RequestBody;
  responses: Record<string, Response | Reference>;
}

/** `openapi.yaml`: everything but the paths and the components that have files of their own. */
export interface Root {
  openapi: string;
  info: Record<string, unknown>;
  servers: Server[];
  security: Record<string, string[]>[];
  components: Record<string, unknown>;
  /** The Chinese names of products, by the template's beginning that they stand under: the longest one counts. */
  'x-segments': Record<string, string>;
}

const fieldCondition = object<Pick<FieldCondition, 'field'>, Omit<FieldCondition, 'field'>>(
  { field: text },
  {
    values: listOf((value, at) => (typeof value === 'boolean' ? value : literal(value, at))),
    includes: listOf(literal),
    minimum: number,
  },
);

const mode = oneOf<Mode>(...modes);

const condition: Parse<Condition> = (value, at) =>
  typeof value === 'string' ? mode(value, at) : fieldCondition(value, at);

const conditions: Parse<Conditions> = (value, at) =>
  Array.isArray(value) ? listOf(condition)(value, at) : condition(value, at);

const conditionalGroup = object<{ of: string[]; when: Conditions }>({ of: listOf(text), when: conditions }, {});

const groups = listOf<Group>((value, at) =>
  Array.isArray(value) ? listOf(text)(value, at) : conditionalGroup(value, at),
);

const alternatives = { 'x-one-of': groups, 'x-any-of': groups };

const typeName = oneOf<TypeName>('string', 'integer', 'number', 'boolean', 'object', 'array');

export const schema: Parse<Schema> = (value, at) => parseSchema(value, at);

const parseSchema = object<object, Schema>(
  {},
  {
    $ref: text,
    description: text,
    type: (value, at) => (Array.isArray(value) ? listOf(typeName)(value, at) : typeName(value, at)),
    const: (value, at) => (typeof value === 'boolean' ? value : text(value, at)),
    enum: listOf(literal),
    'x-extensible-enum': listOf(literal),
    'x-others-refused': oneOf(true),
    examples: listOf(literal),
    'x-encrypted': oneOf<Encryption>('rsa-oaep', 'aes-256-gcm', 'aes-256-ecb'),
    'x-upload': oneOf<UploadPart>(...uploadParts),
    'x-leads-to': text,
    'x-unit': oneOf<Unit>(...units),
    'x-required-when': conditions,
    'x-forbidden-else': oneOf(true),
    ...alternatives,
    minimum: number,
    maximum: number,
    minLength: number,
    maxLength: number,
    'x-length-unit': oneOf('字节'),
    pattern: regularExpression,
    format: oneOf<Format>(...formats),
    'x-marks': object<object, Marks>(
      {},
      { present: listOf(text), absent: listOf(text), equal: recordOf(text), unequal: recordOf(text) },
    ),
    contentEncoding: oneOf('base64'),
    contentMediaType: text,
    contentSchema: schema,
    required: listOf(text),
    properties: recordOf(schema),
    patternProperties: recordOf(schema),
    items: schema,
    anyOf: listOf(schema),
    allOf: listOf(schema),
  },
);

export const parameter = object<Pick<Parameter, 'name' | 'in' | 'schema'>, Omit<Parameter, 'name' | 'in' | 'schema'>>(
  { name: text, in: oneOf('path', 'query', 'header'), schema },
  { description: text, required: flag },
);

const reference = object<Reference>({ $ref: text }, {});

/** The thing itself, or where it stands among the components. */
const orReference =
  <T>(parse: Parse<T>): Parse<T | Reference> =>
  (value, at) =>
    '$ref' in map(value, at) ? reference(value, at) : parse(value, at);

const parameters = listOf(orReference(parameter));

const content = recordOf(object<object, MediaType>({}, { schema }));
const servers = listOf(object<Server>({ url: text }, {}));
const security = listOf(recordOf(listOf(text)));

type Needed = 'operationId' | 'summary' | 'x-source' | 'responses';

const factSource = object<Pick<FactSource, 'from'>, Omit<FactSource, 'from'>>(
  { from: oneOf<SourceName>(...sourceNames) },
  { date: text },
);

const repeat = object<Pick<Repeat, 'as'>, Omit<Repeat, 'as'>>(
  { as: oneOf<Repeat['as']>(...repeatVerdicts) },
  {
    by: listOf(text),
    after: oneOf('never-sent', 'rate-limit'),
    from: listOf(text),
    because: oneOf<NonNullable<Repeat['because']>>(...repeatReasons),
  },
);

const pages = object<Pick<Pages, 'offset'>, Omit<Pages, 'offset'>>(
  { offset: oneOf('row', 'page') },
  { from: listOf(text), because: oneOf<NonNullable<Pages['because']>>(...pageReasons) },
);

export const response = object<Pick<Response, 'description'>, Omit<Response, 'description'>>(
  { description: text },
  {
    headers: recordOf(
      object<Pick<Header, 'schema'>, Omit<Header, 'schema'>>({ schema }, { description: text, required: flag }),
    ),
    content,
  },
);

const documentation = { externalDocs: object<{ url: string }>({ url: text }, {}), 'x-docs': listOf(text) };

const requestBody = object<Pick<RequestBody, 'content'>, Omit<RequestBody, 'content'>>({ content }, { required: flag });

const operation = object<Pick<Operation, Needed>, Omit<Operation, Needed>>(
  {
    operationId: text,
    summary: text,
    'x-source': factSource,
    responses: recordOf(response),
  },
  {
    deprecated: flag,
    'x-repeat': repeat,
    'x-pages': pages,
    'x-retired': text,
    'x-successors': listOf(text),
    ...documentation,
    servers,
    security,
    'x-nonceless': oneOf(true),
    'x-unsigned': oneOf(true),
    'x-download': oneOf(true),
    'x-error-codes': recordOf(listOf(text)),
    ...alternatives,
    parameters,
    requestBody,
  },
);

export const pathItem: Parse<PathItem> = object<object, PathItem>(
  {},
  { parameters, get: operation, post: operation, put: operation, patch: operation, delete: operation },
);

/** A notification is posted and nothing else. */
export const webhookItem: Parse<{ post: Webhook }> = object<{ post: Webhook }>(
  {
    post: object<Omit<Webhook, keyof typeof documentation>, Pick<Webhook, keyof typeof documentation>>(
      {
        operationId: text,
        summary: text,
        security,
        requestBody,
        responses: recordOf(orReference(response)),
      },
      documentation,
    ),
  },
  {},
);

type RootNeeded = 'openapi' | 'info' | 'servers' | 'security' | 'components';

const rootObject = object<Pick<Root, RootNeeded>, Omit<Root, RootNeeded>>(
  { openapi: text, info: map, servers, security, components: map },
  { 'x-segments': recordOf(text) },
);

export const root: Parse<Root> = (value, at) => ({ 'x-segments': {}, ...rootObject(value, at) });

export const isReference = (value: object): value is Reference => '$ref' in value;

export const isParameter = (value: Parameter | Reference): value is Parameter => !isReference(value);
