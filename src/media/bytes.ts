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

/** All bytes in one. */
export const collect = async (source: Bytes): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
};
