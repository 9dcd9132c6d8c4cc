import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { memberOf } from '../../own';
import { incomplete, notRaw, tooLarge, viewOf } from '../notification/body';

/** A request of `node:http`, with what a framework's body parser may have left on it. */
export interface IncomingRequest extends Readable {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** The raw bytes, where a framework keeps them. */
  readonly rawBody?: unknown;
  /** What a body parser made: bytes and text are as good as raw, an object is not. */
  readonly body?: unknown;
}

/**
 * The raw body of a request of `node:http`: what a framework kept of it, else what is still to be read.
 *
 * @param limit bytes; what exceeds it is read and not kept, for a client that is still writing would see no answer; no
 *   more than sixteen times as much, though
 * @throws NotificationError `BODY_NOT_RAW`, `BODY_TOO_LARGE` or `BODY_INCOMPLETE`
 */
export const incomingBody = async (request: IncomingRequest, limit: number): Promise<Uint8Array> => {
  const kept = viewOf(memberOf(request, 'rawBody')) ?? viewOf(memberOf(request, 'body'));
  if (kept !== undefined) return kept;
  if (request.readableDidRead) {
    throw notRaw(request.body === undefined ? 'read before' : 'parsed before the webhook could see it');
  }
  if (request.readableEncoding) throw notRaw('decoded to text by setEncoding');
  return readStream(request, Number(request.headers['content-length']), limit);
};

/**
 * Reads a stream to its end.
 *
 * @param declared its length as announced; `NaN` for none
 */
const readStream = (stream: Readable, declared: number, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const give = (): void => {
      if (length <= limit) resolve(Buffer.concat(chunks));
      else reject(tooLarge(limit));
    };
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (length > 16 * limit) giveUp();
    };
    const giveUp = (): void => {
      stream.off('data', take).pause();
      reject(tooLarge(limit));
    };
    if (stream.destroyed) reject(incomplete());
    stream.once('end', give);
    stream.once('error', () => reject(incomplete()));
    stream.once('close', () => reject(incomplete()));
    if (declared > 16 * limit) giveUp();
    else stream.on('data', take);
  });
