import { randomUUID } from 'node:crypto';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isRecord } from '../../own';
import { unknownOption } from '../../unknown-option';
import type { Brand } from '../brand';
import type { Identity } from '../identity';
import type { Caller } from '../keyring';
import { requestMessage } from '../message';
import { isMultipart } from '../multipart';
import { hex } from '../random';
import type { Routes } from '../router';
import { signedBody } from '../signed-body';
import { foundV2, v2FieldsOf } from '../v2/operate';
import { v2DigestOf, v2SignatureOf } from '../v2/sign';
import { writeElements } from '../v2/xml';

/** A request that is to be signed and sent. */
export interface RequestToSend {
  readonly method: string;
  /** Path and query as they are to stand on the request line. */
  readonly target: string;
  readonly body: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A request as it is given to be sent. */
export interface GivenRequest extends Pick<RequestToSend, 'method' | 'target'> {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a request of `/brand/`; by default the brand that was made first. */
  readonly brand_id?: string;
}

/** Where requests go. */
export interface Destination {
  readonly base_uri: string;
  readonly ca: string | undefined;
}

/** The header by which a request that was sent here is found again. */
export const sentHeader = 'wechatpay-sandbox-sent';

/** What the connection decides, and what is made anew. */
const notGiven: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'content-length', 'transfer-encoding', 'expect', 'upgrade'],
  ...['authorization', sentHeader],
]);

const names = ['method', 'target', 'body', 'headers', 'brand_id'];

const isToken = (name: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);

const isHeaderValue = (value: unknown): boolean => typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

/** @throws TypeError for what is no request of the API */
export const checkedRequest = (given: GivenRequest): RequestToSend => {
  const { method, target, body = '', headers = {}, brand_id = '' } = given;
  const unknown = unknownOption(given, names, 'send');
  if (unknown !== undefined) throw new TypeError(unknown);
  if (typeof method !== 'string' || !/^(?:GET|POST|PUT|PATCH|DELETE)$/.test(method)) {
    throw new TypeError('method must be GET, POST, PUT, PATCH or DELETE.');
  }
  if (typeof target !== 'string' || !/^\/[\x21-\x7e]*$/.test(target) || target.startsWith('/_sandbox/')) {
    throw new TypeError('target must be a path of the API with its query, percent-encoded, such as /v3/certificates.');
  }
  if (typeof body !== 'string') throw new TypeError('body must be text, as it is to be sent.');
  if (typeof brand_id !== 'string') throw new TypeError('brand_id must be a string of digits.');
  const fields = isRecord(headers) ? Object.entries(headers) : [['', '']];
  if (!fields.every(([name, value]) => isToken(`${name}`) && isHeaderValue(value))) {
    throw new TypeError('headers must be an object of names and values, as they may stand in HTTP.');
  }
  const kept = fields.map(([name, value]) => [`${name}`.toLowerCase(), `${value}`] as const);
  return { method, target, body, headers: Object.fromEntries(kept.filter(([name]) => !notGiven.has(name))) };
};

/** Who signs. */
type Signer = (Identity | Brand) & Caller;

/**
 * The same request as its sender signs it: of APIv2 by a `sign` in its fields, else by `Authorization`.
 *
 * @param now milliseconds since the epoch
 */
export const signedRequest = async (
  request: RequestToSend,
  signer: Signer,
  routesV2: Routes,
  now: number,
): Promise<RequestToSend> => {
  const isV2 = 'secret' in signer && foundV2(request, routesV2) !== undefined;
  const usual = {
    ...{ accept: 'application/json', 'user-agent': 'wechatpay-chain-sandbox' },
    ...(request.body !== '' && { 'content-type': isV2 ? 'text/xml' : 'application/json' }),
    ...(!isV2 && { 'wechatpay-serial': signer.keyring.ofResponse(undefined).platformKeyId }),
  };
  const whole = { ...request, headers: { ...usual, ...request.headers } };
  if (isV2) return signedV2(whole, signer);
  return { ...whole, headers: { ...whole.headers, authorization: await authorizationOf(whole, signer, now) } };
};

const authorizationOf = async (
  { method, target, body, headers }: RequestToSend,
  signer: Signer,
  now: number,
): Promise<string> => {
  const { serial, merchantPrivateKey, algorithm } = signer;
  const [name, id] =
    'brand_id' in signer ? (['brand_id', signer.brand_id] as const) : (['mchid', signer.mchid] as const);
  const [timestamp, nonce] = [`${Math.floor(now / 1000)}`, hex(32)];
  const covered = signedBody(headers['content-type'], Buffer.from(body));
  const message = requestMessage({ method, target, timestamp, nonce, body: covered });
  const signature = (await algorithm.sign(message, merchantPrivateKey)).toString('base64');
  return `${algorithm.schemes[name]} ${name}="${id}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`;
};

/** A request of APIv2 with its `sign` made anew, by the `sign_type` that it has. */
const signedV2 = (request: RequestToSend, { secret }: Pick<Identity, 'secret'>): RequestToSend => {
  const { method, target, body, headers } = request;
  const [path = '', search = ''] = target.split(/\?(.*)/s);
  const resigned = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const { sign: _, ...rest } = fields;
    return { ...rest, sign: v2SignatureOf(rest, v2DigestOf(rest) ?? 'MD5', secret) };
  };
  if (method === 'GET') {
    const fields = resigned(Object.fromEntries(new URLSearchParams(search)));
    return { ...request, target: `${path}?${new URLSearchParams(fields)}` };
  }
  const fields = v2FieldsOf({ ...request, body: Buffer.from(body) }, search);
  if (fields === undefined) return request;
  const { sign: made = '', ...rest } = resigned(fields);
  if (!isMultipart(headers['content-type'])) return { ...request, body: writeElements({ ...rest, sign: made }) };
  const part = /(name="sign"\r\n\r\n)[^\r]*/;
  return { ...request, body: body.replace(part, `$1${made}`) };
};

/**
 * Sends a request to the sandbox, over a connection of its own.
 *
 * @returns what it can be found by; also where there was no response
 */
export const sendTo = (
  { base_uri, ca }: Destination,
  { method, target, body, headers }: RequestToSend,
): Promise<string> => {
  const token = randomUUID();
  const url = new URL(base_uri);
  const bytes = Buffer.from(body);
  const options = {
    ...{ hostname: url.hostname.replace(/^\[|\]$/g, ''), port: url.port, method, path: target, agent: false, ca },
    headers: { ...headers, [sentHeader]: token, 'content-length': `${bytes.length}` },
  } as const;
  return new Promise((resolve) => {
    const done = (): void => resolve(token);
    const read = (incoming: IncomingMessage): void => void incoming.resume().once('close', done);
    const outgoing = (url.protocol === 'https:' ? requestHttps : requestHttp)(options, read);
    // That there is no response may be what was asked for; the entry says so.
    outgoing.once('error', done);
    outgoing.end(bytes);
  });
};
