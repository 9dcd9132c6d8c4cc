import { jsonIn } from '../json-in';
import { isMultipart, partsOf } from '../multipart';
import type { Schema } from '../openapi/document';
import { openedOf } from '../openapi/opened';
import type { Exchanged, SandboxRequest } from '../record';
import { merchantDecrypt, sensitiveFields } from '../sensitive-fields';
import { readElements } from '../v2/xml';
import { adviceOn } from './advice';
import { type Arrived, arrivedOf, fieldsIn, type Knowledge, leftOut } from './arrived';
import type { RequestEntry, RequestSummary, SentResponse, SignatureReport, SignatureVerdict } from './entry';
import { explainSignature } from './explain';
import { keptOfResponse, readForList, shownOfRequest } from './limits';
import { numbersIn } from './numbers';
import { warningsOn } from './warnings';

/** What a list says of a request. */
export const requestSummary = (id: number, exchanged: Exchanged, knowledge: Knowledge): RequestSummary => {
  const { request, at, duration, response } = exchanged;
  const arrived = arrivedOf(request, knowledge, readForList);
  const { name, operation, found, content } = arrived;
  const query = Object.fromEntries(new URLSearchParams(request.target.split(/\?(.*)/s)[1] ?? ''));
  return {
    ...{ id, kind: 'request', at, method: request.method, target: request.target },
    ...(name !== undefined && { operation: name }),
    ...(operation !== undefined && { title: operation.title }),
    status: response?.status ?? 0,
    verdict: verdictOf(request, arrived),
    ...errorOf(exchanged, arrived),
    duration: Math.round(duration * 100) / 100,
    numbers: numbersIn(found?.variables, query, content),
  };
};

const verdictOf = ({ signatureAccepted, headers }: SandboxRequest, { isV2, content }: Arrived): SignatureVerdict => {
  if (signatureAccepted) return 'accepted';
  const signature = isV2 ? fieldsIn(content).sign : headers.authorization;
  return signature ? 'refused' : 'unsigned';
};

/** The error that a response tells of. */
const errorOf = ({ response }: Exchanged, { isV2 }: Arrived): Pick<RequestSummary, 'code' | 'message'> => {
  if (response === undefined || (response.status < 400 && !isV2)) return {};
  const said = response.body.toString();
  const { code, message, err_code, err_code_des, return_code, return_msg } = fieldsIn(
    isV2 ? readElements(said) : jsonIn(said),
  );
  const told = { code: code ?? err_code, message: message ?? err_code_des ?? (return_code === 'FAIL' && return_msg) };
  return {
    ...(typeof told.code === 'string' && { code: told.code }),
    ...(typeof told.message === 'string' && { message: told.message }),
  };
};

/** What a request signed, held against what it should have signed. */
export const reportOf = ({ request, at }: Exchanged, knowledge: Knowledge): SignatureReport => {
  const arrived = arrivedOf(request, knowledge);
  const { opened } = openedRequest(request, arrived, knowledge);
  return explainSignature(request, { at, verdict: verdictOf(request, arrived), arrived, knowledge, opened });
};

const openedRequest = (
  { target, headers }: SandboxRequest,
  { content, operation }: Arrived,
  knowledge: Knowledge,
): { readonly opened?: unknown } => {
  const { decrypt } = sensitiveFields(knowledge.callerOf({ url: target, headers }).caller);
  return openedIn(content, operation?.body?.schema, knowledge, decrypt);
};

/** All that is known of a request. */
export const requestEntry = (id: number, exchanged: Exchanged, knowledge: Knowledge): RequestEntry => {
  const { request, response } = exchanged;
  const arrived = arrivedOf(request, knowledge);
  const { caller } = knowledge.callerOf({ url: request.target, headers: request.headers });
  const summary = requestSummary(id, exchanged, knowledge);
  const isCut = request.body.length > shownOfRequest || response?.body.length === keptOfResponse;
  const said = jsonIn(response?.body.toString() ?? '');
  const advice = adviceOn(summary, arrived, said, knowledge.document());
  return {
    ...summary,
    headers: headersOf(request.rawHeaders),
    body: shownBody(request),
    ...openedRequest(request, arrived, knowledge),
    signature: reportOf(exchanged, knowledge),
    response: sentResponse(exchanged, arrived, knowledge, merchantDecrypt(caller)),
    ...(advice !== undefined && { advice }),
    warnings: warningsOn(exchanged, arrived, isCut),
  };
};

const headersOf = (raw: readonly string[]): Readonly<Record<string, string>> => {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(headers);
};

const textOf = (body: Buffer): string => body.subarray(0, shownOfRequest).toString();

/** A body as text, with a mark in the place of each file. */
const shownBody = ({ headers, body }: SandboxRequest): string => {
  if (!isMultipart(headers['content-type'])) return textOf(body);
  const files = (partsOf(headers['content-type'], body) ?? []).filter(({ filename }) => filename !== undefined);
  const without = files.reduce((bytes, { content }) => {
    const start = content.length === 0 ? -1 : bytes.indexOf(content);
    if (start < 0) return bytes;
    return Buffer.concat([
      bytes.subarray(0, start),
      Buffer.from(leftOut(content)),
      bytes.subarray(start + content.length),
    ]);
  }, body);
  return textOf(without);
};

/** What a body says with its sensitive fields decrypted, where it has any that can be. */
const openedIn = (
  content: unknown,
  schema: Schema | undefined,
  { document }: Knowledge,
  decrypt: (ciphertext: string, pointer: string) => string,
): { readonly opened?: unknown } => {
  let decrypted = 0;
  const opened = openedOf(content, schema ?? {}, '/body', document(), (ciphertext, pointer) => {
    try {
      const plaintext = decrypt(ciphertext, pointer);
      decrypted += 1;
      return plaintext;
    } catch {
      return ciphertext;
    }
  });
  return decrypted === 0 ? {} : { opened };
};

const sentResponse = (
  { response }: Exchanged,
  { operation, isV2 }: Arrived,
  knowledge: Knowledge,
  decrypt: (ciphertext: string) => string,
): SentResponse => {
  if (response === undefined) return { status: 0, headers: {}, body: '' };
  const { status, headers, body } = response;
  const said = isV2 ? undefined : jsonIn(body.toString());
  return { status, headers, body: textOf(body), ...openedIn(said, operation?.response.schema, knowledge, decrypt) };
};
