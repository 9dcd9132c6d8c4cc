import { isReference, type MediaType, type Operation, type Parameter, type Schema, VERBS, type Verb } from './document';
import type { Catalogue, Source } from './load';
import { type Notification, notificationOf } from './notification';
import { SourceError } from './parse';
import { componentName } from './schema';
import { segmentsOf } from './template';
import { buildTree, type TreeNode } from './tree';
import { type Context, contextsOf } from './usage';

/** How the request body is given: the option's name, which is also its encoding. */
export interface Body {
  option: 'json' | 'xml' | 'body';
  required: boolean;
  schema: Schema;
}

/** What a success answers: a structure, text, bytes or nothing. */
export type Answer = { kind: 'json' | 'xml'; schema: Schema } | { kind: 'text' } | { kind: 'bytes' } | { kind: 'none' };

/** The parameters of one place as the object that carries them. */
export const objectOf = (parameters: readonly Parameter[]): Schema => ({
  type: 'object',
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(
    parameters.map(({ name, description, schema }) => [name, { ...schema, ...(description ? { description } : {}) }]),
  ),
});

/** The query as one object, if there is one. */
export const queryOf = ({ parameters, operation }: Pick<Call, 'parameters' | 'operation'>): Schema | undefined => {
  const own = parameters.filter((each) => each.in === 'query');
  if (own.length === 0) return undefined;
  const { 'x-one-of': one, 'x-any-of': any } = operation;
  return { ...objectOf(own), ...(one && { 'x-one-of': one }), ...(any && { 'x-any-of': any }) };
};

/** An operation with everything resolved that the emitters ask for. */
export interface Call {
  verb: Verb;
  template: string;
  file: string;
  operation: Operation;
  /** Of the path and of the operation, references resolved, as the caller gives them. */
  parameters: Parameter[];
  body?: Body;
  answer: Answer;
  /** The base addresses in the order of preference, where they are not the default one. */
  servers: string[];
  /** Needs the merchant's client certificate. */
  certificate: boolean;
  /** The product that it belongs to, in Chinese. */
  product?: string;
}

export interface Model {
  catalogue: Catalogue;
  calls: Call[];
  notifications: Notification[];
  tree: TreeNode[];
  /** Where each component is used, which decides what its fields are in TypeScript. */
  contexts: Map<string, Context>;
}

const OPTION_OF: Record<string, Body['option']> = {
  'application/json': 'json',
  'text/xml': 'xml',
  'multipart/form-data': 'body',
};

const bodyOf = (operation: Operation, at: string): Body | undefined => {
  if (!operation.requestBody) return undefined;
  const { content, required = false } = operation.requestBody;
  const [type = '', media] = Object.entries(content)[0] ?? [];
  const option = OPTION_OF[type];
  if (!option) throw new SourceError(`${at}.requestBody: unknown media type \`${type}\``);
  return { option, required, schema: media?.schema ?? { type: 'object' } };
};

const answerOf = (operation: Operation, at: string): Answer => {
  const [status, success] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  if (!success) throw new SourceError(`${at}.responses: no 2xx answer`);
  if (status !== '200') return { kind: 'none' };
  if (operation['x-download']) return { kind: 'bytes' };
  const content: Record<string, MediaType | undefined> = success.content ?? {};
  const json = content['application/json']?.schema;
  if (json) return { kind: 'json', schema: json };
  // XML beside text is the answer of a failure, and a failure is thrown.
  if (content['text/plain']) return { kind: 'text' };
  const xml = content['text/xml']?.schema;
  if (xml) return { kind: 'xml', schema: xml };
  throw new SourceError(`${at}.responses.200: none of application/json, text/plain and text/xml`);
};

/** The wire needs the `sign` of a query, and the SDK makes it: of the caller it is not required. */
const signedForCaller = (parameter: Parameter): Parameter =>
  parameter.in === 'query' && parameter.name === 'sign'
    ? { ...parameter, description: `${parameter.description ?? ''}，由 SDK 填写`, required: false }
    : parameter;

/** The name of the longest beginning of a template that has one. */
export const productOf = (template: string, segments: Readonly<Record<string, string>>): string | undefined => {
  const words = segmentsOf(template);
  const beginnings = words.map((_, index) => words.slice(0, words.length - index).join('/'));
  return beginnings.map((each) => segments[each]).find((name) => name !== undefined);
};

const callOf = (verb: Verb, operation: Operation, source: Source, catalogue: Catalogue): Call => {
  const at = `openapi/${source.file}: ${verb}`;
  const given = [...(source.item.parameters ?? []), ...(operation.parameters ?? [])];
  const parameters = given.map((each) => {
    if (!isReference(each)) return each;
    const found = catalogue.parameters.get(componentName(each.$ref));
    if (!found) throw new SourceError(`${at}: no such parameter ${each.$ref}`);
    return found;
  });
  const isXml = source.template.startsWith('v2/');
  const security = operation.security ?? catalogue.root.security;
  return {
    verb,
    template: source.template,
    file: source.file,
    operation,
    parameters: isXml ? parameters.map(signedForCaller) : parameters,
    body: bodyOf(operation, at),
    answer: answerOf(operation, at),
    servers: (operation.servers ?? []).map(({ url }) => url),
    certificate: security.some((scheme) => 'MerchantCertificate' in scheme),
    product: productOf(source.template, catalogue.root['x-segments']),
  };
};

const callsOf = (source: Source, catalogue: Catalogue): Call[] =>
  VERBS.flatMap((verb) => {
    const operation = source.item[verb];
    return operation ? [callOf(verb, operation, source, catalogue)] : [];
  });

/** From what the files say to what the emitters need. */
export const modelOf = (catalogue: Catalogue): Model => {
  const calls = catalogue.sources.flatMap((source) => callsOf(source, catalogue));
  const notifications = catalogue.webhooks.map((webhook) => notificationOf(webhook, catalogue));
  return {
    catalogue,
    calls,
    notifications,
    tree: buildTree(calls),
    contexts: contextsOf(calls, notifications, catalogue),
  };
};
