import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { types } from 'node:util';
import { isNotificationError, NotificationError } from '../../errors';
import { memberOf } from '../../own';

/** A notification's body exactly as it came over the wire. A parsed object is not one: its bytes are lost. */
export type RawBody = string | Uint8Array | ArrayBuffer;

const remedy = `\
express: app.post(path, expressWebhook(webhook)) before app.use(express.json()), or express.raw({ type: () => true }) for that path; \
koa: koaWebhook(webhook) before the body parser; \
fastify: register fastifyWebhook; \
NestJS: NestFactory.create(module, { rawBody: true }); \
Hono, Next.js and other Fetch handlers: webhook.fetch(request), or await request.text(); \
AWS Lambda: Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8')`;

/**
 * The bytes of a raw body.
 *
 * @param limit bytes
 * @throws NotificationError `BODY_NOT_RAW`, `BODY_EMPTY` or `BODY_TOO_LARGE`
 */
export const rawBytesOf = (body: unknown, limit: number): Uint8Array => {
  const bytes = viewOf(body);
  if (bytes === undefined) throw notRaw(kindOf(body));
  if (bytes.length === 0) {
    throw new NotificationError(
      'BODY_EMPTY',
      'The body is empty, so this is not a notification, or the body was read before.',
    );
  }
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
};

/** The bytes of what holds bytes or is text, of whatever realm; `undefined` for anything else. */
export const viewOf = (body: unknown): Uint8Array | undefined => {
  if (typeof body === 'string') return Buffer.from(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  return types.isAnyArrayBuffer(body) ? new Uint8Array(body) : undefined;
};

const kindOf = (body: unknown): string => {
  if (body === undefined || body === null) return 'missing, as when it was read before';
  if (isShaped(body, 'arrayBuffer')) return 'a Blob or a Request, which has to be read first: await body.arrayBuffer()';
  if (isShaped(body, 'getReader') || isShaped(body, 'pipe')) return 'a stream, which has to be read to its end first';
  return typeof body === 'object' ? 'a parsed object' : `of type ${typeof body}`;
};

const isShaped = (body: unknown, method: string): boolean =>
  typeof body === 'object' && body !== null && method in body && typeof Reflect.get(body, method) === 'function';

/** A body whose bytes are lost, with what to do about it in each framework. */
const notRaw = (found: string): NotificationError =>
  new NotificationError(
    'BODY_NOT_RAW',
    `The signature covers the body's raw bytes, and the body is ${found}. Get the raw body: ${remedy}.`,
  );

/** A body that does not come to its end. */
const incomplete = (): NotificationError =>
  new NotificationError('BODY_INCOMPLETE', 'The connection ended before the body did.');

/** A body beyond the limit, which no notification comes near. */
const tooLarge = (limit: number): NotificationError =>
  new NotificationError(
    'BODY_TOO_LARGE',
    `The body is larger than ${limit} bytes; a notification has a few thousand. Raise bodyLimit if it is genuine.`,
  );

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
 * The raw body of a request of `node:http`: what a framework has kept of it, otherwise what is still to be read.
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
    stream.once('close', () => {
      if (!stream.readableEnded) reject(incomplete());
    });
    if (declared > 16 * limit) giveUp();
    else stream.on('data', take);
  });

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

/**
 * The text of a verified body.
 *
 * @throws NotificationError `BODY_NOT_UTF8`
 */
export const bodyTextOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotificationError('BODY_NOT_UTF8', 'The body is not UTF-8, so it is no notification of WeChat Pay.');
  }
};

/** Which protocol a body speaks: APIv2 sends XML, APIv3 JSON. */
export const protocolOf = (body: unknown): 'v2' | 'v3' => {
  const bytes = typeof body === 'string' ? undefined : viewOf(body);
  const head = typeof body === 'string' ? body.slice(0, 64) : bytes === undefined ? '' : latin1(bytes);
  return /^(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*</.test(head) ? 'v2' : 'v3';
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(64, bytes.length)).toString('latin1');
