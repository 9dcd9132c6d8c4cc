import { createHash } from 'node:crypto';
import { isRecord } from '../../own';
import type { JsonObject } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import type { Caller } from '../keyring';
import type { DocumentedBody, DocumentedOperation, OpenApiDocument } from '../openapi/document';
import { openedOf } from '../openapi/opened';
import { sampleOf } from '../openapi/sample';
import { readText } from '../openapi/value';
import { mostSpecificFirst, type Route, route } from '../router';
import { sentBody } from '../schema';
import { type SensitiveFields, sensitiveFields } from '../sensitive-fields';

/** What operations without a state of their own are carried out with. */
export interface DocumentedWorld {
  readonly document: OpenApiDocument;
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
    world.document.operations
      .filter(({ name }) => !name.includes(' v2/'))
      .map(({ name, place }) => ({
        ...route(place, (request, caller) => responseSample(name, request, caller, world)),
        documented: name,
      })),
  );

/**
 * A documented response to a request of an operation, its body not yet written.
 *
 * @param name `POST v3/pay/transactions/native`
 */
export const responseSample = (
  name: string,
  request: HandlerRequest,
  caller: Caller,
  { document, seed, now }: DocumentedWorld,
): Reply => {
  const operation = document.operation(name);
  if (operation === undefined) throw new TypeError(`${name} is not documented`);
  const { status, type, schema } = operation.response;
  const { decrypt, encrypt } = sensitiveFields(caller);
  const said = saidBy(request, operation, document, decrypt);
  if (type === undefined) return { status };
  const draw = drawing(`${seed}\n${keyOf(name, said)}`);
  if (type !== 'application/json' && type !== 'text/xml') {
    return {
      status,
      body: Buffer.from(`${name} ${draw(name, 8)}\n`),
      headers: { 'Content-Type': type },
      signed: false,
    };
  }
  const sample = sampleOf(schema, '', said, { document, now: now(), said, draw, encrypt });
  const body = isRecord(sample) && isLaterPage(name, said) ? withoutRows(sample) : sample;
  return isRecord(body) || Array.isArray(body) ? { status, body } : { status };
};

/** Every list has one page, so that whoever turns its pages comes to an end. */
const isLaterPage = (name: string, { offset, page_index, page_token }: JsonObject): boolean =>
  name.startsWith('GET ') && (Number(offset) > 0 || Number(page_index) > 1 || (page_token ?? '') !== '');

const withoutRows = (page: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(page).map(([name, value]) => {
      if (Array.isArray(value)) return [name, []];
      return [name, name === 'next_page_token' ? '' : value];
    }),
  );

/** All that a request says, by name: of the body, the query and the path, the first that has the name. */
const saidBy = (
  request: HandlerRequest,
  { body, query: asked }: DocumentedOperation,
  document: OpenApiDocument,
  decrypt: SensitiveFields['decrypt'],
): JsonObject => {
  const { variables, query } = request;
  const opened =
    body === undefined ? undefined : openedOf(contentOf(request, body), body.schema, '/body', document, decrypt);
  const texts = openedOf(Object.fromEntries(query), asked, '/query', document, decrypt);
  const values = Object.entries(texts as JsonObject).map(([name, value]) => [
    name,
    readText(value, document.resolve(asked.properties?.[name] ?? {})),
  ]);
  return { ...variables, ...Object.fromEntries(values), ...(isRecord(opened) ? opened : {}) };
};

/** What a body says: of an upload, its `meta`, or all but the file. */
const contentOf = (request: HandlerRequest, body: DocumentedBody): unknown => {
  const sent = sentBody(request, body);
  if (body.type !== 'multipart/form-data' || !isRecord(sent)) return sent;
  if (typeof sent.meta === 'string') return JSON.parse(sent.meta);
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => !Buffer.isBuffer(value)));
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
