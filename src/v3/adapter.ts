import { Readable } from 'node:stream';
import axios, {
  type AxiosAdapter,
  type AxiosHeaders,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { Method } from '../chain/verb';
import { isSignatureError, isWeChatPayError, RequestError } from '../errors';
import { attempt, type Carrier, cutOff } from '../http/attempt';
import { carriedOut, isRead } from '../http/carried-out';
import { failureOf } from '../http/failure';
import { headersToSign } from '../http/headers';
import { pathBelow, urlOf, wired } from '../http/wired';
import { withholding } from '../http/withheld';
import { within } from '../http/within';
import type { KeySet, KeysAtHand } from '../keys/fixed';
import { certificatesHint } from '../keys/hint';
import { bytesOfBody, collect, errorLimit } from '../media/bytes';
import { asFile, type FileConfig } from '../media/file-config';
import { gunzipped } from '../media/gunzip';
import { uploadOf } from '../media/media-util';
import { receive } from '../media/receive';
import { checkSink, pour } from '../media/sink';
import { printable } from '../printable';
import { answerOf, errorBodyOf } from './answer';
import { type Authorization, authorize, type Merchant } from './authorization';
import { rawBody } from './body';
import { diagnose } from './diagnosis';
import { isUnsigned } from './unsigned';
import { verifyResponse } from './verify';

/** A request ready to go, and what was signed of it. */
export interface Sealed extends Authorization {
  config: InternalAxiosRequestConfig;
  url: URL;
  /** The text that was signed as the body: of an upload, its `meta`. */
  body: string;
}

/**
 * Signs a request as it stands after every interceptor: URL and body are final here, so what is signed is what is sent,
 * and an attempt that an interceptor repeats is signed anew.
 */
export const seal = async (
  { merchant, keys }: { merchant: Merchant; keys: KeysAtHand },
  config: InternalAxiosRequestConfig,
): Promise<Sealed> => {
  const url = urlOf(config);
  const headers = headersToSign(config.headers);
  await nameKey(headers, keys, config);
  const { body, data } = await outgoing(config.data, headers);
  const { header, message } = await authorize(merchant, {
    method: (config.method ?? 'get').toUpperCase() as Method,
    target: url.pathname + url.search,
    body,
  });
  headers.set('Authorization', header);
  return { config: wired(config, { url, headers, data }), url, body, header, message };
};

/**
 * Names the key in use, unless the caller names one: by another than is there, nobody could verify the response.
 *
 * @throws RequestError `SERIAL_UNKNOWN`
 */
const nameKey = async (headers: AxiosHeaders, keys: KeysAtHand, config: InternalAxiosRequestConfig): Promise<void> => {
  const named = headers.get('Wechatpay-Serial');
  if (named === undefined || named === null) {
    const id = await within(config, () => keys.inUse());
    if (id !== undefined) headers.set('Wechatpay-Serial', id);
    return;
  }
  if (named === false || keys.holds === undefined || keys.holds(`${named}`)) return;
  throw new RequestError(
    'SERIAL_UNKNOWN',
    `The key «${printable(`${named}`)}» of Wechatpay-Serial is not in certs, so the response could not be verified; add that key, or leave the header out.`,
  );
};

/** The text that is signed of a body, and what is sent: the same, unless it is an upload, which starts anew each time. */
const outgoing = async (data: unknown, headers: AxiosHeaders): Promise<{ body: string; data?: string | Readable }> => {
  if (data === undefined || data === null) return { body: '' };
  const upload = uploadOf(data);
  if (upload === undefined) {
    const body = rawBody(data);
    return { body, data: body };
  }
  const [body, size] = [await upload.getMeta(), await upload.getSize()];
  headers.set('Content-Type', upload.getContentType());
  if (size !== undefined) headers.set('Content-Length', `${size}`);
  return { body, data: upload.getStream() };
};

/** What the adapter stands on. */
export interface Wire extends Carrier {
  merchant: Merchant;
  keys: KeySet;
  /** The keys for one answer, where it brings them itself; `keys` verify every other. */
  keysFor?(body: Uint8Array): KeySet;
  /** Where a hint about a refused answer is left for the error. */
  hints: WeakMap<AxiosResponse, string>;
}

/** The innermost step of every APIv3 call: sign, send, verify; nothing unverified gets past it. */
export const signedAdapter = (wire: Wire): AxiosAdapter =>
  withholding(async (config: FileConfig) => {
    if (config.sink !== undefined) await checkSink(config.sink);
    const response = await exchange(wire, config).catch((error: unknown) => {
      // A probe is refused and says nothing of the answer; what only reads can simply be asked again.
      if (!isRead(config.method) || !isSignatureError(error) || error.code !== 'SIGNATURE_PROBE') throw error;
      return exchange(wire, config);
    });
    const data = answerOf(response.data, config.responseType);
    await wire.traces.of(config)?.finish(data);
    return { ...response, data };
  });

/** One request and its answer, proven; its body as bytes, as a stream or in the sink. */
const exchange = async (wire: Wire, config: FileConfig): Promise<AxiosResponse> => {
  const sealed = await seal(wire, config);
  const path = pathBelow(config.baseURL, sealed.url);
  const file = config.bill !== undefined || isUnsigned(config.method, path);
  const inner = file ? asFile(sealed.config) : { ...sealed.config, responseType: 'arraybuffer' as const };
  const response = await attempt(wire, inner).catch(async (error: unknown) => {
    throw await explained(error, config, path, sealed.message, wire.hints);
  });
  response.config = config;
  if (file) {
    const failure = (error: unknown): unknown => failureOf(error, operation(config, path), () => undefined);
    return receive(response, config, wire.merchant.signer, failure);
  }
  const bytes = toBytes(response.data);
  await verifyResponse(wire.keysFor?.(bytes) ?? wire.keys, response.headers, bytes).catch((error: unknown) => {
    throw carriedOut(error, config.method, response.headers['request-id']);
  });
  if (config.sink !== undefined) return { ...response, data: await pour(bytesOfBody(bytes), config.sink) };
  return { ...response, data: config.responseType === 'stream' ? Readable.from([bytes]) : bytes };
};

const operation = ({ method = 'get' }: InternalAxiosRequestConfig, path: string): string =>
  `${method.toUpperCase()} ${path}`;

const toBytes = (data: unknown): Uint8Array => {
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Buffer.from(typeof data === 'string' ? data : '');
};

/** An error's config is the caller's again, and a refused signature gets its diagnosis while the message is at hand. */
const explained = async (
  error: unknown,
  config: InternalAxiosRequestConfig,
  path: string,
  message: string,
  hints: Wire['hints'],
): Promise<unknown> => {
  if (!axios.isAxiosError(error)) return error;
  // A file that could not be read to its end took the request with it; that is what went wrong, not the connection.
  if (isWeChatPayError(error.cause)) return error.cause;
  error.config = config;
  const { response } = error;
  if (response === undefined) return error;
  if (response.data === undefined) return cutOff(error);
  response.config = config;
  if (isStream(response.data)) response.data = await collect(gunzipped(bytesOfBody(response.data)), errorLimit);
  const body = toBytes(response.data);
  if (isBody(response.data)) response.data = errorBodyOf(body);
  const hint = diagnose(response.status, response.headers, body, message) ?? certificatesHint(response.status, path);
  if (hint !== undefined) hints.set(response, hint);
  return error;
};

const isStream = (data: unknown): boolean => data instanceof Readable || data instanceof ReadableStream;

/** An adapter of the caller may have parsed an error already. */
const isBody = (data: unknown): boolean =>
  typeof data === 'string' || data instanceof Uint8Array || data instanceof ArrayBuffer;
