import { Readable } from 'node:stream';
import axios, {
  type AxiosAdapter,
  AxiosError,
  AxiosHeaders,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { Method } from '../chain/verb';
import type { KeySet } from '../keys/fixed';
import { type Authorization, authorize, type Merchant } from './authorization';
import { rawBody } from './body';
import { diagnose } from './diagnosis';
import { isUnsigned } from './unsigned';
import { verifyResponse } from './verify';

/** A request ready to go, and what was signed of it. */
export interface Sealed extends Authorization {
  config: InternalAxiosRequestConfig;
  url: URL;
}

/**
 * Signs a request as it stands after every interceptor: URL and body are final here, so what is signed is what is sent,
 * and an attempt that an interceptor repeats is signed anew.
 */
export const seal = async (
  { merchant, keys }: Pick<Wire, 'merchant' | 'keys'>,
  config: InternalAxiosRequestConfig,
): Promise<Sealed> => {
  const url = new URL(axios.getUri(config));
  url.hash = '';
  const data = config.data === undefined || config.data === null ? undefined : rawBody(config.data);
  const { header, message } = await authorize(merchant, {
    method: (config.method ?? 'get').toUpperCase() as Method,
    target: url.pathname + url.search,
    body: data ?? '',
  });
  const headers = AxiosHeaders.from(config.headers);
  headers.set('Authorization', header);
  if (!headers.has('Wechatpay-Serial')) headers.set('Wechatpay-Serial', await keys.inUse());
  const { params: _, baseURL: __, ...rest } = config;
  return { config: { ...rest, headers, data, url: url.href }, url, header, message };
};

/** What the adapter stands on. */
export interface Wire {
  merchant: Merchant;
  keys: KeySet;
  /** Carries bytes; axios' own `http` unless the caller gave another. */
  send: AxiosAdapter;
  /** Where a hint about a refused answer is left for the error. */
  hints: WeakMap<AxiosResponse, string>;
}

/** The innermost step of every APIv3 call: sign, send, verify; nothing unverified gets past it. */
export const signedAdapter =
  (wire: Wire): AxiosAdapter =>
  async (config) => {
    const sealed = await seal(wire, config);
    const file = isUnsigned(pathBelow(config.baseURL, sealed.url));
    const inner = file ? sealed.config : { ...sealed.config, responseType: 'arraybuffer' as const };
    const response = await wire.send(inner).catch(async (error: unknown) => {
      throw await explained(error, config, sealed.message, wire.hints);
    });
    response.config = config;
    if (file) return response;
    const bytes = toBytes(response.data);
    await verifyResponse(wire.keys, response.headers, bytes);
    return { ...response, data: config.responseType === 'stream' ? Readable.from([bytes]) : bytes };
  };

const pathBelow = (baseURL: string | undefined, url: URL): string => {
  const base = baseURL === undefined ? '/' : new URL(baseURL).pathname;
  return url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname.slice(1);
};

const toBytes = (data: unknown): Uint8Array => {
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Buffer.from(typeof data === 'string' ? data : '');
};

/** An error's config is the caller's again, and a refused signature gets its diagnosis while the message is at hand. */
const explained = async (
  error: unknown,
  config: InternalAxiosRequestConfig,
  message: string,
  hints: Wire['hints'],
): Promise<unknown> => {
  if (!axios.isAxiosError(error)) return error;
  error.config = config;
  const { response } = error;
  if (response === undefined) return error;
  if (response.data === undefined) return cutOff(error);
  response.config = config;
  if (response.data instanceof Readable) response.data = await errorBody(response.data);
  const hint = diagnose(response.status, response.headers, toBytes(response.data), message);
  if (hint !== undefined) hints.set(response, hint);
  return error;
};

/** axios calls a connection that ends within the body a bad response of that status; there is no answer, though. */
const cutOff = ({ config, request }: AxiosError): AxiosError =>
  new AxiosError('the connection ended in the middle of the answer', 'ECONNRESET', config, request);

/** The body of an error answer to a streamed download; what goes past any error's size is no error's. */
const errorBody = async (stream: Readable, limit = 1024 * 1024): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
};
