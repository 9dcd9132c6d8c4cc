import { pipeline, Readable, type Transform } from 'node:stream';
import { isArrayBuffer, isUint8Array } from 'node:util/types';
import { isRecord } from '../own';

/** Bytes as they come: what every step of a download takes and gives. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * Pipes bytes through a transform of Node. An error before the transform, or in it, comes out as it was
 * thrown; whoever stops reading stops the source.
 */
export async function* through(source: Bytes, transform: Transform): AsyncGenerator<Uint8Array> {
  // The transform, which is read below, emits the error of every part.
  pipeline(source, transform, () => undefined);
  yield* transform as AsyncIterable<Uint8Array>;
}

/** Whether a value is a Node stream, from any copy of the library. */
export const isReadable = (data: unknown): data is Readable =>
  isRecord(data) && typeof data.pipe === 'function' && typeof data.destroy === 'function';

/** Whether a value is a web stream, from any realm. */
const isWebStream = (data: unknown): data is Bytes => isRecord(data) && typeof data.getReader === 'function';

/** Whether a response's data is still its body, and not something that an adapter of the caller made of it. */
export const isBody = (data: unknown): boolean =>
  !(isRecord(data) || Array.isArray(data)) ||
  isReadable(data) ||
  isWebStream(data) ||
  isUint8Array(data) ||
  isArrayBuffer(data);

/** The response's body as a source of bytes, whichever adapter made it. */
export const bytesOfBody = (data: unknown): Bytes => {
  if (isReadable(data) || isWebStream(data)) return data;
  if (isUint8Array(data)) return Readable.from([data], { objectMode: false });
  if (isArrayBuffer(data)) return Readable.from([new Uint8Array(data)], { objectMode: false });
  return Readable.from(typeof data === 'string' && data !== '' ? [Buffer.from(data)] : [], { objectMode: false });
};

/**
 * All bytes in one.
 *
 * @param limit in bytes; the rest is cut off
 */
export const collect = async (source: Bytes, limit = Number.POSITIVE_INFINITY): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  const bytes = Buffer.concat(chunks);
  return size > limit ? bytes.subarray(0, limit) : bytes;
};

/** Limits a source of bytes; the first byte beyond the limit ends it. */
export async function* bounded(source: Bytes, limit: number, tooLarge: () => Error): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    yield chunk;
  }
}

/** A response's data as bytes; empty if it holds none. */
export const toBuffer = (data: unknown): Buffer => {
  if (Buffer.isBuffer(data)) return data;
  return isUint8Array(data) ? Buffer.from(data) : Buffer.from(typeof data === 'string' ? data : '');
};
