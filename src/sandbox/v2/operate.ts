import type { IncomingHttpHeaders } from 'node:http';
import { type Failures, failureHeader } from '../failures';
import type { Reply } from '../handler';
import type { Identity } from '../identity';
import type { Caller } from '../keyring';
import { isMultipart, partsOf } from '../multipart';
import type { OpenApiDocument } from '../openapi/document';
import { knownFields } from '../openapi/value';
import { hex } from '../random';
import { Refusal } from '../refusal';
import { type PlainResponse, responseOf } from '../response';
import { type Found, foundIn, type Routes } from '../router';
import type { RequestCheck } from '../schema';
import { type V2Digest, v2DigestOf, v2MessageOf, v2SignatureOf } from './sign';
import { type Elements, readElements, writeElements } from './xml';

/** A request that may be one of APIv2. */
export interface ArrivedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** `undefined` when it exceeded the limit. */
  readonly body: Buffer | undefined;
}

/** What carries a merchant's requests of APIv2 out. */
export interface ServingV2 {
  readonly routes: Routes;
  readonly identity: Identity & Caller;
  readonly document: () => OpenApiDocument;
  readonly check: RequestCheck;
  readonly failures: Failures;
}

/** What became of a request of APIv2. */
export interface JudgedV2 {
  readonly answer: PlainResponse;
  /** What the merchant has signed, without the secret. */
  readonly message: string;
  readonly signatureAccepted: boolean;
}

/**
 * Verifies a request of APIv2, carries it out and signs its response. It never throws: an error is a response.
 *
 * @param servingOf the merchant of a number; the first one of a number that is unknown
 * @returns `undefined` for a request that is none of APIv2
 */
export const operateV2 = async (
  request: ArrivedRequest,
  servingOf: (mchid: string) => ServingV2,
): Promise<JudgedV2 | undefined> => {
  const [path = '', search = ''] = request.target.split(/\?(.*)/s);
  if (path.startsWith('/v3/')) return undefined;
  const fields = v2FieldsOf(request, search);
  const serving = servingOf(mchidIn(fields) ?? '');
  const found = foundV2(request, serving.routes);
  if (found === undefined) return undefined;
  const refusal = judge(fields, serving.identity);
  return {
    answer: await answerTo(request, found, fields ?? {}, refusal, serving),
    message: v2MessageOf(fields ?? {}),
    signatureAccepted: refusal === undefined,
  };
};

/** The operation of APIv2 that a request is for, if it is for one. */
export const foundV2 = (
  { method, target }: Pick<ArrivedRequest, 'method' | 'target'>,
  routes: Routes,
): Found | undefined => (target.startsWith('/v3/') ? undefined : foundIn(routes, method, target.replace(/\?.*/s, '')));

/** The texts of a request: of its XML, its form or its query. */
export const v2FieldsOf = ({ method, headers, body }: ArrivedRequest, search: string): Elements | undefined => {
  if (method === 'GET') return Object.fromEntries(new URLSearchParams(search));
  if (body === undefined) return undefined;
  if (!isMultipart(headers['content-type'])) return readElements(body.toString());
  const parts = partsOf(headers['content-type'], body) ?? [];
  return Object.fromEntries(
    parts.filter(({ filename }) => filename === undefined).map(({ name, content }) => [name ?? '', content.toString()]),
  );
};

/** Who a request says that it is from. */
export const mchidIn = ({ mch_id, mchid, combine_mch_id }: Elements = {}): string | undefined =>
  mch_id ?? mchid ?? combine_mch_id;

const judge = (fields: Elements | undefined, { mchid, secret }: Identity): Refusal | undefined => {
  if (fields === undefined) return new Refusal(200, 'XML_FORMAT_ERROR', 'XML格式错误');
  if ((mchidIn(fields) ?? mchid) !== mchid) return new Refusal(200, 'MCHID_NOT_EXIST', '商户号mch_id不存在');
  const type = v2DigestOf(fields);
  if (type === undefined) return new Refusal(200, 'SIGNERROR', 'sign_type只能是MD5或HMAC-SHA256');
  return fields.sign === v2SignatureOf(fields, type, secret)
    ? undefined
    : new Refusal(200, 'SIGNERROR', '签名错误，请检查后再试');
};

const answerTo = async (
  { headers, body = Buffer.alloc(0), target }: ArrivedRequest,
  { handler, variables, documented = '' }: Found,
  fields: Elements,
  refusal: Refusal | undefined,
  { identity, document, check, failures }: ServingV2,
): Promise<PlainResponse> => {
  const type = v2DigestOf(fields) ?? 'MD5';
  const { unsigned = false, response } = document().operation(documented) ?? {};
  const known = (said: object): Elements => knownFields(said, response?.schema ?? {}, document()) as Elements;
  const send = (said: Elements): PlainResponse => xmlOf(said, unsigned ? undefined : type, identity);
  const refuse = ({ code, message }: Refusal): PlainResponse =>
    send({ ...known(failed(fields, identity)), result_code: 'FAIL', err_code: code, err_code_des: message });
  try {
    if (refusal !== undefined) throw refusal;
    const query = new URLSearchParams(target.split(/\?(.*)/s)[1] ?? '');
    const request = { variables, query, json: fields, body, headers };
    check(documented, request);
    const failure = failures.take(documented, headers[failureHeader]?.toString());
    if (failure !== undefined) return refuse(failure);
    let reply: Reply;
    try {
      reply = await handler(request, identity);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refuse(error);
    }
    if (typeof reply.body === 'string' || Buffer.isBuffer(reply.body)) return responseOf({ ...reply, signed: false });
    return send(known(reply.body ?? {}));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return xmlOf({ return_code: 'FAIL', return_msg: message }, undefined, identity);
  }
};

/** What a response says whose operation says no: the communication went well. */
const failed = ({ appid = '' }: Elements, { mchid }: Identity): Elements => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  ...(appid !== '' && { appid }),
  mch_id: mchid,
  nonce_str: hex(32),
});

const xmlOf = (fields: Elements, type: V2Digest | undefined, { secret }: Identity): PlainResponse => {
  const signed = type === undefined ? fields : { ...fields, sign: v2SignatureOf(fields, type, secret) };
  return responseOf({
    status: 200,
    body: writeElements(signed),
    headers: { 'Content-Type': 'text/xml' },
    signed: false,
  });
};
