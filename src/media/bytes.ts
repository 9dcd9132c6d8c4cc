import { pipeline, Readable, type Transform } from 'node:stream';

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

/** The answer's body as a source of bytes, whichever adapter made it. */
export const bytesOfBody = (data: unknown): Bytes => {
  if (data instanceof Readable) return data;
  if (data instanceof ReadableStream) return data;
  if (data instanceof Uint8Array) return Readable.from([data], { objectMode: false });
  if (data instanceof ArrayBuffer) return Readable.from([new Uint8Array(data)], { objectMode: false });
  return Readable.from(typeof data === 'string' && data !== '' ? [Buffer.from(data)] : [], { objectMode: false });
};

/** Bytes that an answer with an error is read to: more is none. */
export const errorLimit = 1024 * 1024;

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
