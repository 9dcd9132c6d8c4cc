import { Readable } from 'node:stream';
import { type Bytes, collect } from '../transport/bytes';
import { errorLimit } from '../transport/held';

/** A file, or what came in its place; the first bytes decide. */
export type FileOrXml = { file: Bytes } | { xml: Buffer };

/** Whether bytes begin as XML and pages do; no file of APIv2 begins so. */
export const looksLikeXml = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString());

/** Waits for the first bytes of a response: a file keeps streaming, XML is read to its end. */
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

/** A file as a stream. Closing it frees the connection, even if nobody has read it. */
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
