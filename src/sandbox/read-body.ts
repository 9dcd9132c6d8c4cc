import type { IncomingMessage } from 'node:http';

/** Bytes of a request's body that are taken at most: 10 MB. */
export const BODY_LIMIT = 10 * 1024 * 1024;

/**
 * The whole body of a request.
 *
 * @returns `undefined` when it is longer than `limit` bytes; the rest is then left unread
 * @throws Error when the sender goes away in the middle
 */
export const readBody = async (request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop must not destroy the socket: the refusal still goes out over it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes: Buffer = chunk;
    length += bytes.length;
    if (length > limit) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
