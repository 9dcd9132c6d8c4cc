import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { AxiosRequestConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { ResponseError } from '../errors';
import { arriving, interrupted } from './arrival';
import { bounded, collect, isBody } from './bytes';
import { outcomeUnknown } from './carried-out';
import type { Deadline } from './deadline';

const megabyte = 1024 * 1024;

/** Bytes, decompressed, where the caller says nothing. */
const limits = { signed: 32 * megabyte, file: 256 * megabyte } as const;

/** Bytes that a response with an error is read to: more is none. */
export const errorLimit = megabyte;

/** What a response is held in: memory, as JSON, XML or a file, or not at all. */
export type Held = keyof typeof limits | 'nowhere';

/**
 * How many bytes a response may have, decompressed: `maxContentLength` where it is given (-1 is no limit), else 32 MB for
 * what is parsed or verified in memory and 256 MB for a file that is asked for as bytes. What goes into a sink or a stream
 * has none.
 */
export const limitOf = ({ maxContentLength }: AxiosRequestConfig, held: Held): number => {
  if (typeof maxContentLength === 'number') return maxContentLength < 0 ? Number.POSITIVE_INFINITY : maxContentLength;
  return held === 'nowhere' ? Number.POSITIVE_INFINITY : limits[held];
};

/**
 * The error of a response beyond its limit.
 *
 * @param operation `GET v3/billdownload/file`
 */
export const tooLarge = (operation: string, method: string | undefined, limit: number): ResponseError =>
  new ResponseError(
    'RESPONSE_TOO_LARGE',
    outcomeUnknown(
      `${operation}: the response is larger than ${limit} bytes (maxContentLength), so it was not read to its end; raise maxContentLength, or take a file into a sink.`,
      method,
    ),
  );

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
  const { data, headers } = response;
  const raw =
    data instanceof Readable
      ? await readToEnd(data, response, config, deadline, limit, over)
      : await collect(bounded(arriving(response, config, deadline), limit, over));
  if (raw.length === 0 || !headers['content-encoding']) return { bytes: raw, untrue: undefined };
  return deadline.wait(() => decodeBody(response, raw, limit, over));
};

/** A stream of Node to its end. Most bodies come in one piece, for which generators would cost more than all else. */
const readToEnd = async (
  stream: Readable,
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
  limit: number,
  over: () => Error,
): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  const ended = (): Promise<void> =>
    new Promise((resolve, reject) => {
      // A stream that has closed before tells nobody any more.
      if (stream.destroyed) reject(stream.errored);
      stream.on('data', (chunk: Buffer) => {
        deadline.renew();
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit) reject(over());
      });
      stream.once('end', resolve).once('error', reject).once('close', reject);
    });
  try {
    deadline.renew();
    await deadline.wait(ended);
  } catch (error) {
    throw interrupted(error, response, config);
  } finally {
    stream.destroy();
  }
  return chunks.length === 1 && Buffer.isBuffer(chunks[0]) ? chunks[0] : Buffer.concat(chunks);
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

/** What an error says, up to a limit: where it is longer, it is cut. */
export const errorBody = async (
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
): Promise<unknown> => {
  if (!isBody(response.data)) return response.data;
  const raw = await collect(arriving(response, config, deadline), errorLimit);
  return deadline.wait(async () => {
    const decoded = await decodeBody(response, raw, errorLimit, () => new Error()).catch(() => undefined);
    return decoded?.bytes ?? Buffer.alloc(0);
  });
};
