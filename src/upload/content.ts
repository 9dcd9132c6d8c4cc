import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { isUint8Array } from 'node:util/types';
import { MediaError, RequestError } from '../errors';
import { type Bytes, collect } from '../transport/bytes';

/** The content of a file: bytes, a `Blob` (or `File`), or a stream of Node.js or of the web. */
export type Content = Uint8Array | Blob | AsyncIterable<Uint8Array>;

/** A file that is read once for its digest and once more for every attempt to send it. */
export interface Source {
  /** In bytes; `undefined` if it is only known after reading. */
  size(): Promise<number | undefined>;
  open(): Bytes;
}

/** @throws RequestError `OPTIONS_INVALID` for anything that is neither a path nor content */
export const sourceOf = (path: string, content: Content | undefined, digestGiven: boolean): Source => {
  if (content === undefined) return fileSource(path);
  if (isUint8Array(content)) return { size: async () => content.length, open: () => once(content) };
  if (content instanceof Blob) return { size: async () => content.size, open: () => guarded(content.stream()) };
  if (typeof content === 'object' && content !== null && Symbol.asyncIterator in content) {
    return digestGiven ? passing(content) : held(content);
  }
  throw new RequestError('OPTIONS_INVALID', 'MediaUtil takes a path, or a name and bytes, a Blob or a stream.');
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

const fileSource = (path: string): Source => {
  return {
    size: async () => (await stat(path).catch((cause: unknown) => Promise.reject(unreadable(cause)))).size,
    open: () => read(path),
  };
};

async function* read(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** A stream whose digest is known is sent without being held, so a second attempt cannot send it again. */
const passing = (stream: AsyncIterable<Uint8Array>): Source => {
  let opened = false;
  return {
    size: async () => undefined,
    open: () => {
      if (opened) throw new MediaError('FILE_UNREADABLE', 'The stream was sent already and cannot be sent again.');
      opened = true;
      return guarded(stream);
    },
  };
};

/** `meta` is sent first and holds the digest, so a stream must be read to its end before anything is sent. */
const held = (stream: AsyncIterable<Uint8Array>): Source => {
  let reading: Promise<Buffer> | undefined;
  const bytes = (): Promise<Buffer> => {
    reading ??= collect(guarded(stream));
    return reading;
  };
  return {
    size: async () => (await bytes()).length,
    async *open() {
      yield* once(await bytes());
    },
  };
};

async function* guarded(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) {
      if (isUint8Array(chunk)) yield chunk;
      else if (typeof chunk === 'string') yield Buffer.from(chunk);
      else throw new TypeError('a chunk is neither bytes nor text');
    }
  } catch (cause) {
    throw unreadable(cause);
  } finally {
    if (stream instanceof Readable) stream.destroy();
  }
}

const unreadable = (cause: unknown): MediaError => {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new MediaError('FILE_UNREADABLE', `The file to upload cannot be read (${code ?? message}).`, cause);
};
