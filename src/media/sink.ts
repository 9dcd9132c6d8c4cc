import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Sink } from '../../types/core.js';
import { MediaError, RequestError } from '../errors';
import type { Bytes } from './bytes';

/**
 * Refuses what a download cannot go into, before anything is sent.
 *
 * @throws RequestError `OPTIONS_INVALID`
 */
export const checkSink = (sink: Sink): void => {
  if (pathOf(sink) !== undefined || sink instanceof WritableStream || isWritable(sink)) return;
  throw new RequestError('OPTIONS_INVALID', "sink takes a file's path, a file:// URL or a writable stream.");
};

const pathOf = (sink: Sink): string | undefined => {
  if (typeof sink === 'string' && /^file:\/\//i.test(sink)) return pathOfUrl(new URL(sink));
  if (typeof sink === 'string') return sink === '' || sink.includes('\0') ? undefined : sink;
  return sink instanceof URL ? pathOfUrl(sink) : undefined;
};

const pathOfUrl = (url: URL): string | undefined => {
  try {
    return url.pathname.includes('%00') ? undefined : fileURLToPath(url);
  } catch {
    return undefined;
  }
};

const isWritable = (sink: unknown): sink is Writable =>
  typeof sink === 'object' && sink !== null && 'write' in sink && 'end' in sink && 'on' in sink;

/**
 * Lets a download run into its sink. A file is written beside its place and put there when it is whole, so a failure leaves
 * what was there before, and nothing else. A stream is ended when the download is whole, and destroyed with the error when
 * it fails, so that nobody takes a part for the whole.
 *
 * @throws MediaError `SINK_FAILED` when the sink cannot be written, else whatever the source throws
 */
export const pour = async (source: Bytes, sink: Sink): Promise<void> => {
  const path = pathOf(sink);
  if (path === undefined)
    return run(source, sink instanceof WritableStream ? Writable.fromWeb(sink) : (sink as Writable));
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await run(source, createWriteStream(beside, { flags: 'wx' }));
    await rename(beside, path).catch((cause: unknown) => {
      throw sinkFailed(cause);
    });
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** Tells an error of the source, which is passed on, from one of the sink. */
const run = async (source: Bytes, target: Writable): Promise<void> => {
  let failure: { error: unknown } | undefined;
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* source;
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  try {
    await pipeline(watched, target);
  } catch (error) {
    throw failure === undefined ? sinkFailed(error) : failure.error;
  }
};

const sinkFailed = (cause: unknown): MediaError =>
  new MediaError(
    'SINK_FAILED',
    `The download could not be written (${(cause as NodeJS.ErrnoException).code ?? 'error'}); look at the sink's path, rights and space.`,
    cause,
  );
