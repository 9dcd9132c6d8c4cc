import type { IncomingMessage } from 'node:http';
import { isMultipart } from './multipart';

const MEBIBYTE = 1024 * 1024;

/** What an upload may have unless the sandbox was started with another limit, in bytes: 16 MB. */
export const defaultUploadLimit = 16 * MEBIBYTE;

/** Bytes of a request's body that are taken at most: 10 MB, and of an upload what it may have. */
export const bodyLimit = (contentType: string | undefined, uploadLimit: number): number =>
  isMultipart(contentType) ? uploadLimit : 10 * MEBIBYTE;

/**
 * The whole body of a request. What exceeds `limit` is read but not kept: a client that is still writing would not see
 * a response.
 *
 * @param limit bytes
 * @returns `undefined` when the body is longer than `limit`
 * @throws Error when the sender goes away in the middle
 */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    length += bytes.length;
    if (length <= limit) chunks.push(bytes);
    else chunks.length = 0;
  }
  return length <= limit ? Buffer.concat(chunks) : undefined;
};
