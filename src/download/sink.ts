import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import axios from 'axios';
import type { Sink } from '../../types/core.js';
import { RequestError } from '../errors';
import { isFileUrl, pathOfFileUrl } from '../file-url';
import type { Bytes } from '../transport/bytes';
import type { Deadline } from '../transport/deadline';
import { openAsItIs, placed, sinkFailed, sinkStalled, type Target, targetOf, temporarily } from './place';

/**
 * Refuses an unusable sink before anything is sent.
 *
 * @throws RequestError `OPTIONS_INVALID`; MediaError `SINK_FAILED` for a path that is a folder, or that has none
 */
export const checkSink = async (sink: Sink): Promise<void> => {
  const path = pathOf(sink);
  if (path !== undefined) await targetOf(path);
  else if (!(sink instanceof WritableStream || isWritable(sink))) {
    throw new RequestError('OPTIONS_INVALID', "sink takes a file's path, a file:// URL or a writable stream.");
  }
};

const pathOf = (sink: Sink): string | undefined => {
  if (sink instanceof URL || (typeof sink === 'string' && isFileUrl(sink))) return pathOfFileUrl(sink);
  return typeof sink === 'string' && sink !== '' && !sink.includes('\0') ? sink : undefined;
};

const isWritable = (sink: unknown): sink is Writable =>
  typeof sink === 'object' && sink !== null && 'write' in sink && 'end' in sink && 'on' in sink;

/**
 * Writes a download to its sink. A file is written next to its place and moved there when it is complete, so a failure leaves
 * what was there before, and nothing else. What is no file (a pipe, a device) stays what it is, and gets the bytes when they
 * are whole. A stream is ended when the download is whole, and destroyed with the error when it fails, so that nobody takes
 * a part for the whole.
 *
 * A sink is waited for as long as the connection is: it takes something within the `timeout`, or the download has failed.
 *
 * @throws MediaError `SINK_FAILED` when the sink cannot be written or takes nothing, CanceledError when its signal ends the
 *   attempt, else whatever the source throws
 */
export const pour = async (source: Bytes, sink: Sink, deadline: Deadline): Promise<void> => {
  const path = pathOf(sink);
  if (path === undefined) {
    return run(source, sink instanceof WritableStream ? Writable.fromWeb(sink) : (sink as Writable), deadline);
  }
  return into(source, await targetOf(path), deadline);
};

const into = async (source: Bytes, target: Target, deadline: Deadline): Promise<void> => {
  if (target.kind === 'file') return placed(target, (file) => run(source, file, deadline));
  // Whoever reads a pipe is not told of an error, so it must not come in the middle.
  return temporarily(
    (file) => run(source, file, deadline),
    async (path) => run(createReadStream(path), await openAsItIs(target), deadline),
  );
};

/** Tells an error of the source, which is passed on, from one of the sink; neither is waited for beyond the deadline. */
const run = async (source: Bytes, target: Writable, deadline: Deadline): Promise<void> => {
  let failure: { error: unknown } | undefined;
  let awaited: 'source' | 'sink' = 'sink';
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      awaited = 'source';
      for await (const piece of source) {
        awaited = 'sink';
        deadline.renew();
        yield piece;
        awaited = 'source';
        deadline.renew();
      }
      awaited = 'sink';
      deadline.renew();
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  try {
    await deadline.wait(() => pipeline(watched, target));
  } catch (error) {
    if (error === deadline.over) {
      const ended = awaited === 'sink' && !axios.isCancel(error) ? sinkStalled(error) : error;
      // The time may be over before the pipeline listens; nobody else would take this error.
      target.on('error', () => undefined);
      target.destroy(ended as Error);
      throw ended;
    }
    throw failure === undefined ? sinkFailed(error) : failure.error;
  }
};
