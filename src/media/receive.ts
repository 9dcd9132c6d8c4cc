import { Readable } from 'node:stream';
import type { AxiosResponse } from 'axios';
import type { Signer } from '../keys/custom';
import { arriving } from './arrival';
import { provenBill } from './bill-file';
import { type Bytes, collect } from './bytes';
import type { FileConfig } from './file-config';
import { gunzipped } from './gunzip';
import { pour } from './sink';
import { provenStatement } from './statement';

/**
 * An answer that is a file, handed on without holding it: into `sink`, as a stream where `responseType` says so, and as
 * bytes otherwise. Its digest is checked where the platform gives one.
 *
 * @param response its data streams, compressed as it came
 * @param failure what an error means to whoever reads the stream
 * @throws MediaError, or an error of axios when the connection ends early
 */
export const receive = async (
  response: AxiosResponse,
  config: FileConfig,
  signer: Signer,
  failure: (error: unknown) => unknown,
): Promise<AxiosResponse> => {
  const source = provenSource(response, config, signer);
  if (config.responseType === 'stream' && config.sink === undefined) {
    const stream = Readable.from(explained(source, failure), { objectMode: false });
    return { ...response, data: stream.once('close', () => release(response)) };
  }
  try {
    return { ...response, data: await (config.sink === undefined ? collect(source) : pour(source, config.sink)) };
  } finally {
    release(response);
  }
};

/** Lets go of the connection, also where nobody has begun to read. */
const release = ({ data }: AxiosResponse): void => {
  if (data instanceof Readable) data.destroy();
};

/**
 * What a verified answer announced decides alone. A digest in the file's own headers is as little signed as the file, so it
 * tells a damaged file where nothing was announced, and never a forged one.
 */
const provenSource = (response: AxiosResponse, config: FileConfig, signer: Signer): Bytes => {
  const arrived = arriving(response, config);
  const compressed = isCompressed(response);
  if (config.bill !== undefined) return provenBill(compressed ? gunzipped(arrived) : arrived, config.bill, signer);
  const statement: unknown = response.headers['wechatpay-statement-sha1'];
  if (typeof statement === 'string') return provenStatement(arrived, statement, compressed);
  return compressed ? gunzipped(arrived) : arrived;
};

/** Whether the answer says that it was compressed for the way; such an answer loses the header with the compression. */
const isCompressed = ({ headers }: AxiosResponse): boolean => {
  if (!/^(?:x-)?gzip$/i.test(`${headers['content-encoding']}`)) return false;
  for (const name of ['content-encoding', 'content-length']) delete headers[name];
  return true;
};

async function* explained(source: Bytes, failure: (error: unknown) => unknown): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw failure(error);
  }
}
