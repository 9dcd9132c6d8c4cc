import { Readable } from 'node:stream';
import { isUint8Array } from 'node:util/types';
import axios, {
  type AxiosAdapter,
  type AxiosHeaders,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { Method } from '../chain/verb';
import type { FileConfig } from '../download/file-config';
import { receiveFile } from '../download/receive';
import { checkSink, pour } from '../download/sink';
import { isSignatureError, isWeChatPayError, RequestError, SignatureError } from '../errors';
import type { KeySet, KeysAtHand } from '../keys/fixed';
import { certificatesHint } from '../keys/hint';
import { printable } from '../printable';
import { headersToSign } from '../request/headers';
import { rawBody } from '../request/json';
import { attempt, type Carrier } from '../transport/attempt';
import { bytesOfBody, isBody } from '../transport/bytes';
import { carriedOut, isRead } from '../transport/carried-out';
import { type Deadline, within } from '../transport/deadline';
import { failureOf } from '../transport/failure';
import { holdBody } from '../transport/held';
import { pathBelow, urlOf, wired } from '../transport/wired';
import { withholding } from '../transport/withheld';
import { uploadOf } from '../upload/media-util';
import { type Authorization, authorize, type Merchant } from './authorization';
import { diagnose } from './diagnosis';
import { errorBodyOf, responseOf } from './response';
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
  await nameKey(headers, keys);
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
const nameKey = async (headers: AxiosHeaders, keys: KeysAtHand): Promise<void> => {
  const named = headers.get('Wechatpay-Serial');
  if (named === undefined || named === null) {
    const id = await keys.inUse();
    if (id !== undefined) headers.set('Wechatpay-Serial', id);
    return;
  }
  if (named === false || keys.holds === undefined || keys.holds(`${named}`)) return;
  throw new RequestError(
    'SERIAL_UNKNOWN',
    `The key "${printable(`${named}`)}" of Wechatpay-Serial is not in certs, so the response could not be verified; add that key, or leave the header out.`,
  );
};

/** The text that is signed of a body, and what is sent: the same, unless it is an upload, which starts anew each time. */
const outgoing = async (
  data: unknown,
  headers: AxiosHeaders,
): Promise<{ body: string; data: string | Readable | undefined }> => {
  if (data === undefined || data === null) return { body: '', data: undefined };
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
  withholding((config: FileConfig) =>
    within(config, async (deadline) => {
      const { sink } = config;
      if (sink !== undefined) await deadline.wait(() => checkSink(sink));
      const response = await exchange(wire, config, deadline).catch((error: unknown) => {
        // A probe is refused and says nothing of the response; what only reads can simply be asked again.
        if (!isRead(config.method) || !isSignatureError(error) || error.code !== 'SIGNATURE_PROBE') throw error;
        deadline.renew();
        return exchange(wire, config, deadline);
      });
      const data = responseOf(response.data, config.responseType);
      await deadline.wait(async () => wire.traces.of(config)?.finish(data));
      return { ...response, data };
    }),
  );

/** One request and its response, proven; its body as bytes, as a stream or in the sink. */
const exchange = async (wire: Wire, config: FileConfig, deadline: Deadline): Promise<AxiosResponse> => {
  const sealed = await deadline.wait(() => seal(wire, config));
  const path = pathBelow(config.baseURL, sealed.url);
  const operation = `${(config.method ?? 'get').toUpperCase()} ${path}`;
  const response = await attempt(wire, sealed.config, deadline).catch((error: unknown) => {
    throw explained(error, config, path, sealed.message, wire.hints);
  });
  response.config = config;
  if (config.bill !== undefined || isUnsigned(config.method, path)) {
    const failure = (error: unknown): unknown => failureOf(error, operation, () => undefined);
    return receiveFile(response, config, { signer: wire.merchant.signer, deadline, operation, failure });
  }
  const { bytes, untrue } = await holdBody(response, config, deadline, operation);
  const keys = wire.keysFor?.(bytes) ?? wire.keys;
  await deadline
    .wait(() => verifyResponse(keys, response.headers, bytes))
    .catch((error: unknown) => {
      throw carriedOut(encodedOtherwise(error, untrue), config.method, response.headers['request-id']);
    });
  if (config.sink !== undefined) return { ...response, data: await pour(bytesOfBody(bytes), config.sink, deadline) };
  return { ...response, data: config.responseType === 'stream' ? Readable.from([bytes]) : bytes };
};

/** Of a body that is not what its `Content-Encoding` says, a wrong signature tells no more than that. */
const encodedOtherwise = (error: unknown, untrue: string | undefined): unknown =>
  untrue !== undefined && isSignatureError(error) && error.code === 'SIGNATURE_DIGEST'
    ? new SignatureError(
        'SIGNATURE_DIGEST',
        `The response says Content-Encoding: ${printable(untrue)} and cannot be decoded by it, and as it came it does not match its signature either; look for a proxy that compresses or changes responses.`,
        error.requestId,
      )
    : error;

const toBytes = (data: unknown): Uint8Array => {
  if (isUint8Array(data)) return data;
  return Buffer.from(typeof data === 'string' ? data : '');
};

/** An error's config is the caller's again, and a refused signature gets its diagnosis while the message is at hand. */
const explained = (
  error: unknown,
  config: InternalAxiosRequestConfig,
  path: string,
  message: string,
  hints: Wire['hints'],
): unknown => {
  if (!axios.isAxiosError(error)) return error;
  // A file that could not be read to its end took the request with it; that is what went wrong, not the connection.
  if (isWeChatPayError(error.cause)) return error.cause;
  error.config = config;
  const { response } = error;
  if (response === undefined) return error;
  response.config = config;
  const body = toBytes(response.data);
  // An adapter of the caller may have parsed an error already.
  if (isBody(response.data)) response.data = errorBodyOf(body);
  const hint = diagnose(response.status, response.headers, body, message) ?? certificatesHint(response.status, path);
  if (hint !== undefined) hints.set(response, hint);
  return error;
};
