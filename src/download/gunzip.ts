import { createGunzip } from 'node:zlib';
import type { AxiosResponse } from 'axios';
import { MediaError } from '../errors';
import { type Bytes, through } from '../transport/bytes';

/**
 * Decompresses bytes that begin as gzip does, and passes others through: a bill is requested with or without
 * `tar_type=GZIP`, and an adapter may have decompressed it already.
 *
 * @throws MediaError `GZIP_BROKEN` when the compressed file is damaged or ends too early
 * @see https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1
 */
export async function* gunzipped(source: Bytes): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    const head = await headOf(iterator);
    const whole = resumed(head, iterator);
    yield* head[0] === 0x1f && head[1] === 0x8b ? inflated(whole) : whole;
  } finally {
    await iterator.return?.();
  }
}

/** Whether a response says that it was compressed for transport; it loses that header together with the compression. */
export const isCompressed = ({ headers }: AxiosResponse): boolean => {
  if (!/^(?:x-)?gzip$/i.test(`${headers['content-encoding']}`)) return false;
  for (const name of ['content-encoding', 'content-length']) delete headers[name];
  return true;
};

/** The first bytes: two of them, unless there are fewer. */
const headOf = async (iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> => {
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
};

async function* resumed(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

async function* inflated(source: Bytes): AsyncGenerator<Uint8Array> {
  try {
    yield* through(source, createGunzip());
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | undefined)?.code;
    if (typeof code !== 'string' || !/^Z_/.test(code)) throw error;
    throw new MediaError('GZIP_BROKEN', 'The compressed file is damaged or ends too early; download it again.', error);
  }
}
