import { notRaw, tooLarge } from './body';

/**
 * The raw body of a Fetch request.
 *
 * @param limit bytes
 * @throws NotificationError `BODY_NOT_RAW` or `BODY_TOO_LARGE`
 */
export const requestBody = async (request: Request, limit: number): Promise<Uint8Array> => {
  if (request.bodyUsed) throw notRaw('read before');
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
};
