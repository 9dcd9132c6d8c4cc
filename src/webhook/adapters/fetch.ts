import { isNotificationError } from '../../errors';
import { incomplete, notRaw, tooLarge } from '../notification/body';

/**
 * The raw body of a Fetch request.
 *
 * @param limit bytes
 * @throws NotificationError `BODY_NOT_RAW`, `BODY_TOO_LARGE` or `BODY_INCOMPLETE`
 */
export const requestBody = async (request: Request, limit: number): Promise<Uint8Array> => {
  if (request.bodyUsed) throw notRaw('read before');
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  if (request.body === null) return new Uint8Array();
  return readToEnd(request.body.getReader(), limit);
};

const readToEnd = async (reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Uint8Array> => {
  try {
    return await readAll(reader, limit);
  } catch (error) {
    throw isNotificationError(error) ? error : incomplete();
  }
};

/** Not by `for await`, whose iterator takes as long as opening a notification does. */
const readAll = async (reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      // The refusal is what counts, also when the stream cannot be cancelled.
      await reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    chunks.push(next.value);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
};
