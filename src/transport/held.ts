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

/** The default limits, in decompressed bytes. */
const limits = { signed: 32 * megabyte, file: 256 * megabyte } as const;

/** An error response is read up to this many bytes. */
export const errorLimit = megabyte;

/** Where a response is held: in memory, as JSON, XML or a file, or nowhere. */
export type Held = keyof typeof limits | 'nowhere';

/**
 * How many bytes a response may have, as it comes and decompressed: `maxContentLength` if given (-1 means no limit), otherwise 32 MB for
 * what is parsed or verified in memory, and 256 MB for a file requested as bytes. There is no limit for a sink or a
 * stream.
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
  /** Decoded, or as received if it cannot be decoded. */
  bytes: Buffer;
  /** The `Content-Encoding` that the headers claim and the body does not have. */
  untrue: string | undefined;
}

/** The encodings that a server may use; the SDK asks for gzip alone. */
const decoders: ReadonlyMap<string, typeof gunzip> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', brotliDecompress],
]);

/**
 * Waits for the whole body of a response, up to its limit, and decodes it.
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

/**
 * Reads a Node stream to its end, without a generator: most bodies arrive in one piece, and it would cost more than all else.
 */
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
      // A stream that is already closed emits nothing more.
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
 * Decodes a body by its `Content-Encoding`. Gateways claim encodings that a body does not have, so a body that cannot be
 * decoded is returned as received; its signature decides. A decoded response loses that header.
 *
 * @param limit bytes, decoded
 * @throws what `tooLarge` returns, as soon as the output exceeds the limit
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
  // Each takes up to the limit in memory and its share of the processor.
  if (names.length > mostEncodings) return { bytes: raw, untrue: encoding };
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

/** As many as curl undoes. */
const mostEncodings = 5;

/** The most that Node's zlib outputs, if the caller wants no limit. */
const maximum = 2 ** 31 - 1;

const trimmed = (text: string): string => text.trim();

const isEncoding = (name: string): boolean => name !== '' && name !== 'identity';

const refused = (error: NodeJS.ErrnoException): 'too large' | undefined =>
  error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : undefined;

/** The body of an error, cut off at its limit. */
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
