import { constants, createHash, privateDecrypt, publicEncrypt } from 'node:crypto';
import { isRecord } from '../../own';
import type { JsonObject } from '../fields';
import type { Handler, HandlerRequest, Reply } from '../handler';
import type { Identity } from '../identity';
import type { DocumentedBody, DocumentedOperation, OpenApiDocument } from '../openapi/document';
import { openedOf } from '../openapi/opened';
import { sampleOf } from '../openapi/sample';
import { readText } from '../openapi/value';
import { badParameter } from '../refusal';
import { mostSpecificFirst, type Route, route } from '../router';
import { sentBody } from '../schema';

/** What operations without a state of their own are carried out with. */
export interface DocumentedWorld {
  readonly document: OpenApiDocument;
  readonly identity: Identity;
  /** What the values are drawn by that no request says. */
  readonly seed: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Every operation of APIv3: its response is of the documented form, says again what the request said, and is the same for the
 * same request.
 */
export const documentedRoutes = (world: DocumentedWorld): Route[] =>
  mostSpecificFirst(
    world.document.names
      .filter((name) => name.includes(' v3/'))
      .map((name) => ({ ...route(name, handlerOf(name, world)), documented: true })),
  );

const handlerOf =
  (name: string, world: DocumentedWorld): Handler =>
  (request) => {
    const operation = world.document.operation(name);
    return operation === undefined ? {} : replyTo(name, operation, request, world);
  };

const replyTo = (
  name: string,
  operation: DocumentedOperation,
  request: HandlerRequest,
  { document, identity, seed, now }: DocumentedWorld,
): Reply => {
  const { status, type, schema } = operation.response;
  const said = saidBy(request, operation, document, identity);
  if (type === undefined) return { status };
  const draw = drawing(`${seed}\n${keyOf(name, said)}`);
  if (type !== 'application/json') {
    return {
      status,
      body: Buffer.from(`${name} ${draw(name, 8)}\n`),
      headers: { 'Content-Type': type },
      signed: false,
    };
  }
  const encrypt = (plaintext: string): string =>
    publicEncrypt({ key: identity.merchantPublicKey, ...oaep }, Buffer.from(plaintext)).toString('base64');
  const body = sampleOf(schema, '', said, { document, now: now(), said, draw, encrypt });
  return isRecord(body) || Array.isArray(body) ? { status, body } : { status };
};

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;

/** All that a request says, by name: of the body, the query and the path, the first that has the name. */
const saidBy = (
  request: HandlerRequest,
  { body, query: asked }: DocumentedOperation,
  document: OpenApiDocument,
  { platformPrivateKey }: Identity,
): JsonObject => {
  const open = (ciphertext: string, pointer: string): string => {
    try {
      return privateDecrypt({ key: platformPrivateKey, ...oaep }, Buffer.from(ciphertext, 'base64')).toString();
    } catch {
      throw badParameter(pointer, '平台私钥解密失败', ciphertext, pointer.startsWith('/query') ? 'query' : 'body');
    }
  };
  const { variables, query } = request;
  const opened =
    body === undefined ? undefined : openedOf(contentOf(request, body), body.schema, '/body', document, open);
  const texts = openedOf(Object.fromEntries(query), asked, '/query', document, open);
  const values = Object.entries(texts as JsonObject).map(([name, value]) => [
    name,
    readText(value, document.resolve(asked.properties?.[name] ?? {})),
  ]);
  return { ...variables, ...Object.fromEntries(values), ...(isRecord(opened) ? opened : {}) };
};

/** What a body says: of an upload, its `meta`. */
const contentOf = (request: HandlerRequest, body: DocumentedBody): unknown => {
  const sent = sentBody(request, body);
  const meta = body.type === 'multipart/form-data' && isRecord(sent) ? sent.meta : undefined;
  return typeof meta === 'string' ? JSON.parse(meta) : sent;
};

/** What a request is about: the merchant's own numbers, so that all steps of one order have the same, or all that it says. */
const keyOf = (name: string, said: JsonObject): string => {
  const numbers = Object.entries(said).filter(
    ([field, value]) => field.startsWith('out_') && typeof value === 'string',
  );
  return numbers.length > 0 ? JSON.stringify(numbers.sort()) : `${name}\n${JSON.stringify(said)}`;
};

const drawing =
  (seed: string) =>
  (name: string, length: number): string => {
    let drawn = '';
    for (let turn = 0; drawn.length < length; turn += 1) {
      const hash = createHash('sha256').update(`${seed}\n${name}\n${turn}`).digest('hex');
      drawn += BigInt(`0x${hash}`).toString().slice(-70);
    }
    return drawn.slice(0, length);
  };
