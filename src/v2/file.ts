import { Readable } from 'node:stream';
import { type Bytes, collect } from '../transport/bytes';
import { errorLimit } from '../transport/held';

/** A file or what came in its place, told by its beginning. */
export type FileOrXml = { file: Bytes } | { xml: Buffer };

/** Whether bytes begin as XML and pages do, and no file of APIv2 does. */
export const looksLikeXml = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString());

/** Waits for the beginning of a response and tells a file, which goes on arriving, from XML, which is read to its end. */
export const fileOrXml = async (source: Bytes): Promise<FileOrXml> => {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  const beginning = first.done === true ? new Uint8Array() : first.value;
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield beginning;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  };
  return looksLikeXml(beginning) ? { xml: await collect(whole(), errorLimit) } : { file: whole() };
};

/** A file as a stream. Closed before it was read, it lets go of the connection too. */
export const streamOf = (file: Bytes, failure: (error: unknown) => unknown, release: () => void): Readable => {
  const explained = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* file;
    } catch (error) {
      throw failure(error);
    }
  };
  return Readable.from(explained(), { objectMode: false }).once('close', release);
};
