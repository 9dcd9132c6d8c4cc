import { types } from 'node:util';
import { NotificationError } from '../../errors';

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
export const bytesOf = (body: unknown, limit: number): Uint8Array => {
  const bytes = viewOf(body);
  if (bytes === undefined) throw notRaw(kindOf(body));
  if (bytes.length === 0) {
    throw new NotificationError('BODY_EMPTY', 'The body is empty, so this is no notification, or it was read before.');
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
export const notRaw = (found: string): NotificationError =>
  new NotificationError(
    'BODY_NOT_RAW',
    `The signature covers the body's raw bytes, and the body is ${found}. Get the raw body: ${remedy}.`,
  );

/** A body that does not come to its end. */
export const incomplete = (): NotificationError =>
  new NotificationError('BODY_INCOMPLETE', 'The connection ended before the body did.');

/** A body beyond the limit, which no notification comes near. */
export const tooLarge = (limit: number): NotificationError =>
  new NotificationError(
    'BODY_TOO_LARGE',
    `The body is larger than ${limit} bytes; a notification has a few thousand. Raise bodyLimit if it is genuine.`,
  );

/**
 * The text of a verified body.
 *
 * @throws NotificationError `BODY_NOT_UTF8`
 */
export const textOf = (bytes: Uint8Array): string => {
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
