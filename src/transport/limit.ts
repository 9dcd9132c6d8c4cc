import type { AxiosRequestConfig } from 'axios';
import { ResponseError } from '../errors';
import { outcomeUnknown } from './carried-out';

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
