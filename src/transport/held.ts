import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { arriving } from './arrival';
import { bounded, collect } from './bytes';
import type { Deadline } from './deadline';
import { limitOf, tooLarge } from './limit';

/** A body that is held whole. */
export interface HeldBody {
  /** Decoded, or as it came where that is not possible. */
  bytes: Buffer;
  /** The `Content-Encoding` that the body does not have. */
  untrue: string | undefined;
}

/** What a server may have encoded by; asked for is gzip alone. */
const decoders: ReadonlyMap<string, typeof gunzip> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', brotliDecompress],
]);

/**
 * Waits for the whole body of a response and decodes it, no more than may be held.
 *
 * @param operation `POST v3/pay/transactions/jsapi`
 * @throws ResponseError `RESPONSE_TOO_LARGE`, or an error of axios when the connection ends early
 */
export const holdBody = async (
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
  operation: string,
): Promise<HeldBody> => {
  const limit = limitOf(config, 'signed');
  const over = (): Error => tooLarge(operation, config.method, limit);
  const raw = await collect(bounded(arriving(response, config, deadline), limit, over));
  return deadline.wait(() => decodeBody(response, raw, limit, over));
};

/**
 * Decodes a body by its `Content-Encoding`. Gateways name one that the body does not have, so what cannot be decoded is
 * given as it came, for its signature to decide. A decoded response loses the header with the encoding.
 *
 * @param limit bytes, decoded
 * @throws what `tooLarge` makes, as soon as more than the limit comes out
 */
export const decodeBody = async (
  { headers }: AxiosResponse,
  raw: Buffer,
  limit: number,
  tooLarge: () => Error,
): Promise<HeldBody> => {
  const encoding = `${headers['content-encoding'] ?? ''}`;
  const names = encoding.toLowerCase().split(',').map(trimmed).filter(isEncoding).reverse();
  if (names.length === 0 || raw.length === 0) return { bytes: raw, untrue: undefined };
  let bytes = raw;
  for (const name of names) {
    const decoder = decoders.get(name);
    const decode = decoder && promisify<Buffer, { maxOutputLength: number }, Buffer>(decoder);
    const decoded = await decode?.(bytes, { maxOutputLength: Math.min(limit, maximum) }).catch(refused);
    if (decoded === 'too large') throw tooLarge();
    if (decoded === undefined) return { bytes: raw, untrue: encoding };
    bytes = decoded;
  }
  for (const name of ['content-encoding', 'content-length']) delete headers[name];
  return { bytes, untrue: undefined };
};

/** Bytes that Node's zlib lets out at most, where a caller wants no limit. */
const maximum = 2 ** 31 - 1;

const trimmed = (text: string): string => text.trim();

const isEncoding = (name: string): boolean => name !== '' && name !== 'identity';

const refused = (error: NodeJS.ErrnoException): 'too large' | undefined =>
  error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : undefined;
