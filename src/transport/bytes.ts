import { pipeline, Readable, type Transform } from 'node:stream';
import { isArrayBuffer, isUint8Array } from 'node:util/types';
import { isRecord } from '../own';

/** Bytes as they come: what every step of a download takes and gives. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * Sends bytes through a transform of Node. What fails before the transform, and what fails in it, comes out as it was
 * thrown; whoever stops reading stops the source.
 */
export async function* through(source: Bytes, transform: Transform): AsyncGenerator<Uint8Array> {
  // An error of any part comes out of the transform itself, which is read below.
  pipeline(source, transform, () => undefined);
  yield* transform as AsyncIterable<Uint8Array>;
}

/** Whether something is a stream of Node, of whichever copy of it. */
export const isReadable = (data: unknown): data is Readable =>
  isRecord(data) && typeof data.pipe === 'function' && typeof data.destroy === 'function';

/** Whether something is a stream of the web, of whichever realm. */
const isWebStream = (data: unknown): data is Bytes => isRecord(data) && typeof data.getReader === 'function';

/** Whether a response's data is its body yet, and not what an adapter of the caller made of it. */
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
 * @param limit bytes; what goes past it is cut
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

/** Bytes of which no more than a limit may come; the first beyond it ends their source. */
export async function* bounded(source: Bytes, limit: number, tooLarge: () => Error): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    yield chunk;
  }
}

/** What a response holds as bytes; empty for what is none. */
export const toBuffer = (data: unknown): Buffer => {
  if (Buffer.isBuffer(data)) return data;
  return isUint8Array(data) ? Buffer.from(data) : Buffer.from(typeof data === 'string' ? data : '');
};
