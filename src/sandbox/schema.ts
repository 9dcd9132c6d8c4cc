import { createHash } from 'node:crypto';
import { isRecord } from '../own';
import { type JsonObject, text } from './fields';
import type { HandlerRequest } from './handler';
import { isMultipart, onlyPart, partsOf } from './multipart';
import { type Breach, breachMessage } from './openapi/breach';
import { isGiven } from './openapi/condition';
import type { DocumentedBody, DocumentedOperation, OpenApiDocument, Schema } from './openapi/document';
import { breachOf, knownFields, objectBreach, unknownFields } from './openapi/value';
import { badParameter, Refusal, type ValueLocation } from './refusal';

/**
 * Checks a request against what `openapi.json` says of its operation: variables of the path, query and body.
 *
 * @param operation a verb and a template: `POST v3/pay/transactions/native`; nothing is known of one outside the catalogue
 * @throws Refusal 400 `PARAM_ERROR` that points at the first faulty value, or at every field that the operation does not have
 */
export type RequestCheck = (operation: string, request: HandlerRequest) => void;

/** @param read gives `openapi.json`, the same each time */
export const requestCheck =
  (read: () => OpenApiDocument): RequestCheck =>
  (name, request) => {
    const document = read();
    const operation = document.operation(name);
    if (operation !== undefined) checkRequest(document, operation, request);
  };

/** The body of a response with the documented fields of its operation alone. */
export type ResponseForm = (operation: string, body: object) => object;

/** @param read gives `openapi.json`, the same each time */
export const responseForm =
  (read: () => OpenApiDocument): ResponseForm =>
  (name, body) => {
    const schema = read().operation(name)?.response.schema ?? {};
    return Object(knownFields(body, schema, read()));
  };

const checkRequest = (document: OpenApiDocument, operation: DocumentedOperation, request: HandlerRequest): void => {
  const { path, query, body, complete } = operation;
  const { variables } = request;
  const asked = textsOf(request.query, query);
  refuse(objectBreach(variables, path, '/uri_template', { document, root: variables, asText: true }), 'uri_template');
  refuse(objectBreach(asked, query, '/query', { document, root: asked, asText: true }), 'query');
  const sent = body === undefined ? undefined : sentBody(request, body);
  if (body !== undefined && (body.required || sent !== undefined)) {
    if (!isRecord(sent)) throw badParameter('/body', '应为JSON对象', sent, 'body');
    refuse(breachOf(sent, body.schema, '/body', { document, root: sent, asText: body.type === 'text/xml' }), 'body');
  }
  if (body?.type === 'multipart/form-data' && isRecord(sent)) checkDigest(sent, body.schema, document);
  if (!complete) return;
  const unknown = [
    ...unknownFields(asked, query, '/query', document),
    ...(body === undefined ? [] : unknownFields(sent, body.schema, '/body', document)),
  ];
  if (unknown.length > 0) throw unknownParameters(unknown);
};

/** A query by name; of what is no list the first text counts. */
const textsOf = (query: URLSearchParams, { properties = {} }: Schema): Readonly<Record<string, string | string[]>> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const all = query.getAll(name);
      return [name, properties[name]?.type === 'array' ? all : (all[0] ?? '')];
    }),
  );

/** The body as its schema describes it: of a form its parts, each once, files as bytes. */
export const sentBody = ({ json, headers, body }: HandlerRequest, { type, schema }: DocumentedBody): unknown => {
  if (type !== 'multipart/form-data') return json;
  const parts = isMultipart(headers['content-type']) ? partsOf(headers['content-type'], body) : undefined;
  if (parts === undefined) throw badParameter('/body', '请求体不是有效的multipart/form-data', '', 'body');
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, { contentMediaType }]) => {
      const isFile = contentMediaType === 'application/octet-stream';
      const content = onlyPart(parts, name, isFile ? 'file' : 'field')?.content;
      return content === undefined ? [] : [[name, isFile ? content : content.toString()]];
    }),
  );
};

/** An upload's `meta` says by which digest its file is to be known. */
const checkDigest = (sent: JsonObject, { properties = {} }: Schema, document: OpenApiDocument): void => {
  const { properties: fields = {} } = document.resolve(properties.meta?.contentSchema ?? {});
  if (typeof sent.meta !== 'string') return;
  const meta = JSON.parse(sent.meta);
  const file = Object.values(sent).find(Buffer.isBuffer) ?? Buffer.alloc(0);
  for (const [name, { 'x-upload': says = '' }] of Object.entries(fields)) {
    if (!/^(?:sha256|sm3)$/.test(says) || !isGiven(meta[name])) continue;
    if (text(meta, name).toLowerCase() === createHash(says).update(file).digest('hex')) continue;
    throw badParameter(`/body/meta/${name}`, `与文件内容的${says.toUpperCase()}不一致`, meta[name], 'body');
  }
};

const refuse = (breach: Breach | undefined, location: ValueLocation): void => {
  if (breach === undefined) return;
  const { pointer, issue, value } = breach;
  throw new Refusal(400, 'PARAM_ERROR', breachMessage(breach), { field: pointer, value: value ?? '', issue, location });
};

/** @see https://developers.weixin.qq.com/community/pay/doc/000242f1b642687c25a3a677166c00 */
const unknownParameters = (places: readonly string[]): Refusal =>
  new Refusal(400, 'PARAM_ERROR', '请求中含有未在API文档中定义的参数', { location: null, value: places });
