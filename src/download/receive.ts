import { Readable } from 'node:stream';
import type { AxiosResponse } from 'axios';
import type { Signer } from '../keys/custom';
import { arriving, release } from '../transport/arrival';
import { type Bytes, bounded, collect } from '../transport/bytes';
import type { Deadline } from '../transport/deadline';
import { limitOf, tooLarge } from '../transport/held';
import { provenBill } from './bill-file';
import type { FileConfig } from './file-config';
import { gunzipped, isCompressed } from './gunzip';
import { pour } from './sink';
import { provenStatement } from './statement';

/** How a file is received. */
export interface Reception {
  signer: Signer;
  deadline: Deadline;
  /** `GET v3/billdownload/file` */
  operation: string;
  /** What an error means to whoever reads the stream. */
  failure(error: unknown): unknown;
}

/**
 * A response that is a file, handed on without holding it: into `sink`, as a stream where `responseType` says so, and as
 * bytes otherwise. Its digest is checked where the platform gives one.
 *
 * @param response its data streams, compressed as it came
 * @throws MediaError, ResponseError when it is too large, or an error of axios when the connection ends early
 */
export const receiveFile = async (
  response: AxiosResponse,
  config: FileConfig,
  { signer, deadline, operation, failure }: Reception,
): Promise<AxiosResponse> => {
  const held = config.responseType === 'stream' || config.sink !== undefined ? 'nowhere' : 'file';
  const limit = limitOf(config, held);
  const source = bounded(provenSource(response, config, signer, deadline), limit, () =>
    tooLarge(operation, config.method, limit),
  );
  if (config.responseType === 'stream' && config.sink === undefined) {
    const stream = Readable.from(explained(source, failure), { objectMode: false });
    return { ...response, data: stream.once('close', () => release(response)) };
  }
  try {
    return {
      ...response,
      data: await (config.sink === undefined ? collect(source) : pour(source, config.sink, deadline)),
    };
  } finally {
    release(response);
  }
};

/**
 * What a verified response announced takes precedence. A digest in the file's own headers is no more signed than the file, so
 * it only reveals damage if nothing was announced, never a forgery.
 */
const provenSource = (response: AxiosResponse, config: FileConfig, signer: Signer, deadline: Deadline): Bytes => {
  const arrived = arriving(response, config, deadline);
  const compressed = isCompressed(response);
  if (config.bill !== undefined)
    return provenBill(compressed ? gunzipped(arrived) : arrived, config.bill, signer, deadline);
  const statement: unknown = response.headers['wechatpay-statement-sha1'];
  if (typeof statement === 'string') return provenStatement(arrived, statement, compressed);
  return compressed ? gunzipped(arrived) : arrived;
};

async function* explained(source: Bytes, failure: (error: unknown) => unknown): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw failure(error);
  }
}
