import type { IncomingMessage } from 'node:http';
import { isRecord } from '../../own';
import type { Desk } from '../exchange';
import type { Identity } from '../identity';
import { jsonIn } from '../json-in';
import type { Caller } from '../keyring';
import { partsOf } from '../multipart';
import type { DocumentedOperation, OpenApiDocument } from '../openapi/document';
import type { SandboxRequest } from '../record';
import { type Found, foundIn, type Routes } from '../router';
import { foundV2, v2FieldsOf } from '../v2/operate';

/** What requests that arrived are looked into with. */
export interface Knowledge {
  /** The first merchant. */
  readonly identity: Identity & Caller;
  /** The merchant of a number; the first one of a number that is unknown. */
  readonly identityOf: (mchid: string) => Identity & Caller;
  readonly routes: Routes;
  readonly routesV2: Routes;
  /** Who may have sent a request. */
  readonly callerOf: (request: Pick<IncomingMessage, 'url' | 'headers'>) => Pick<Desk, 'caller' | 'keeper'>;
  readonly document: () => OpenApiDocument;
}

/** A request, and the operation that it is for. */
export interface Arrived {
  readonly isV2: boolean;
  readonly found: Found | undefined;
  /** `POST v3/pay/transactions/native` */
  readonly name: string | undefined;
  readonly operation: DocumentedOperation | undefined;
  /** What its body says: the values of JSON or XML, the parts of a form; `undefined` where it says nothing. */
  readonly content: unknown;
}

type Sent = Pick<SandboxRequest, 'method' | 'target' | 'headers' | 'body'>;

/**
 * Finds out what a request is for, and what it says.
 *
 * @param limit bytes beyond which its body is not looked into
 */
export const arrivedOf = (
  request: Sent,
  { routes, routesV2, document }: Knowledge,
  limit = Number.POSITIVE_INFINITY,
): Arrived => {
  const { method, target } = request;
  const v2 = foundV2(request, routesV2);
  const found = v2 ?? foundIn(routes, method, target.replace(/\?.*/s, ''));
  const name = found?.documented;
  return {
    isV2: v2 !== undefined,
    found,
    name,
    operation: name === undefined ? undefined : document().operation(name),
    content: request.body.length > limit ? undefined : contentOf(request, v2 !== undefined),
  };
};

const contentOf = (request: Sent, isV2: boolean): unknown => {
  const { target, headers, body } = request;
  if (isV2) return v2FieldsOf(request, target.split(/\?(.*)/s)[1] ?? '');
  const parts = partsOf(headers['content-type'], body);
  if (parts === undefined) return jsonIn(body.toString());
  return Object.fromEntries(
    parts.map(({ name, filename, content }) => [
      name,
      filename === undefined ? (jsonIn(content.toString()) ?? content.toString()) : leftOut(content),
    ]),
  );
};

/** What stands for a file. */
export const leftOut = (content: Buffer): string => `[${content.length} bytes]`;

/** The fields of what may be an object. */
export const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
