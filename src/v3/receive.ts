import { Readable } from 'node:stream';
import type { AxiosResponse } from 'axios';
import type { FileConfig } from '../download/file-config';
import { receiveFile } from '../download/receive';
import { pour } from '../download/sink';
import { isSignatureError, SignatureError } from '../errors';
import type { Signer } from '../keys/custom';
import type { KeySet } from '../keys/fixed';
import { printable } from '../printable';
import { bytesOfBody } from '../transport/bytes';
import { carriedOut, isRead } from '../transport/carried-out';
import type { Exchange } from '../transport/exchange';
import { failureOf } from '../transport/failure';
import { holdBody } from '../transport/held';
import { readResponse } from './response';
import { verifyResponse } from './verify';

/** What a response is received with. */
export interface Recipient {
  /** Opens a file that is encrypted for the merchant. */
  signer: Signer;
  keys: KeySet;
  /** The keys for one response, where it brings them itself; `keys` verify every other. */
  keysFor?(body: Uint8Array): KeySet;
}

/** A 2xx response of APIv3, proven over its raw bytes: parsed, or as text, bytes, a stream or a filled sink. */
export const receiveResponse = async (
  response: AxiosResponse,
  recipient: Recipient,
  exchange: Exchange,
): Promise<AxiosResponse> => {
  const { operation, deadline, traits } = exchange;
  const config: FileConfig = exchange.config;
  if (config.bill !== undefined || (isRead(config.method) && traits.response === 'bytes')) {
    const failure = (error: unknown): unknown => failureOf(error, operation);
    const { signer } = recipient;
    const file = await receiveFile(response, config, { signer, deadline, operation, failure });
    return { ...file, data: readResponse(file.data, config.responseType) };
  }
  const { bytes, untrue } = await holdBody(response, config, deadline, operation);
  const keys = recipient.keysFor?.(bytes) ?? recipient.keys;
  try {
    await deadline.wait(() => verifyResponse(keys, response.headers, bytes));
  } catch (error) {
    throw carriedOut(encodedOtherwise(error, untrue), config.method, response.headers['request-id']);
  }
  if (config.sink !== undefined) return { ...response, data: await pour(bytesOfBody(bytes), config.sink, deadline) };
  const data = config.responseType === 'stream' ? Readable.from([bytes]) : readResponse(bytes, config.responseType);
  return { ...response, data };
};

/** Of a body that is not what its `Content-Encoding` says, a wrong signature tells no more than that. */
const encodedOtherwise = (error: unknown, untrue: string | undefined): unknown =>
  untrue !== undefined && isSignatureError(error) && error.code === 'SIGNATURE_DIGEST'
    ? new SignatureError(
        'SIGNATURE_DIGEST',
        `The response says Content-Encoding: ${printable(untrue)} and cannot be decoded by it, and as it came it does not match its signature either; look for a proxy that compresses or changes responses.`,
        error.requestId,
      )
    : error;
