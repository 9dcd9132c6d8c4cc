import { Readable } from 'node:stream';
import { isUint8Array } from 'node:util/types';
import type { AxiosResponse, ResponseType } from 'axios';
import type { FileConfig } from '../download/file-config';
import { receiveFile } from '../download/receive';
import { pour } from '../download/sink';
import { isSignatureError, ResponseError, SignatureError } from '../errors';
import { jsonOrUndefined, readJson, utf8TextOf } from '../json';
import type { Signer } from '../keys/custom';
import type { KeySet } from '../keys/fixed';
import { printable } from '../printable';
import { bytesOfBody } from '../transport/bytes';
import { carriedOut, isRead } from '../transport/carried-out';
import type { Exchange } from '../transport/exchange';
import { failureOf } from '../transport/failure';
import { holdBody } from '../transport/held';
import { withoutSecrets } from '../transport/token';
import { learnTime, type PlatformClock } from './clock';
import type { SignedV3Request } from './sign';
import { verifyResponse } from './verify';

/**
 * What the caller gets of a response: parsed JSON by default, `undefined` for an empty body, and text or bytes where
 * `responseType` asks for them. Integers beyond `Number.MAX_SAFE_INTEGER` keep their digits, as text. Data that is not bytes,
 * such as a stream, stays as it is.
 *
 * @throws ResponseError `RESPONSE_NOT_UTF8` or `RESPONSE_NOT_JSON`
 */
export const readResponse = (data: unknown, responseType: ResponseType | undefined): unknown => {
  if (!isUint8Array(data) || responseType === 'arraybuffer') return data;
  const text = utf8TextOf(data);
  if (text === undefined) {
    throw new ResponseError(
      'RESPONSE_NOT_UTF8',
      "The response's signature is right and its body is not UTF-8; ask for it with responseType: 'arraybuffer'.",
    );
  }
  if (responseType === 'text') return text;
  if (text === '') return undefined;
  try {
    return readJson(text);
  } catch {
    // The SyntaxError is no cause of it: it quotes the body.
    throw new ResponseError(
      'RESPONSE_NOT_JSON',
      "The response's signature is right and its body is not JSON; ask for it with responseType: 'text' or 'arraybuffer'.",
    );
  }
};

/**
 * The body of an error: parsed if possible, otherwise text, `undefined` if empty. A refused signature
 * and a gateway's page quote the request's URL; the token in it, and the signature in a quoted `Authorization`, are left
 * out.
 */
export const readErrorBody = (data: Uint8Array): unknown => {
  const text = withoutSecrets(Buffer.from(data).toString());
  if (text === '') return undefined;
  const json = jsonOrUndefined(text);
  return json === undefined ? text : json;
};

/** What a response is received with. */
export interface Recipient {
  /** Decrypts a file that is encrypted for the merchant. */
  signer: Signer;
  keys: KeySet;
  /** The keys of a response that brings its own; `keys` verify every other. */
  keysFor?(body: Uint8Array): KeySet;
  /** The platform's, where this machine's is corrected. */
  clock?: PlatformClock | undefined;
}

/** Receives 2xx responses of APIv3, verified over their raw bytes: parsed, or as text, bytes, a stream or a filled sink. */
export const receiving =
  (recipient: Recipient) =>
  async (response: AxiosResponse, exchange: Exchange, signed?: Pick<SignedV3Request, 'at'>): Promise<AxiosResponse> => {
    const { operation, deadline, traits } = exchange;
    const config: FileConfig = exchange.config;
    if (config.bill !== undefined || (traits.response === 'bytes' && isRead(config.method))) {
      const failure = (error: unknown): unknown => failureOf(error, operation);
      const { signer } = recipient;
      const file = await receiveFile(response, config, { signer, deadline, operation, failure });
      return { ...file, data: readResponse(file.data, config.responseType) };
    }
    const { bytes, untrue } = await holdBody(response, config, deadline, operation);
    const { clock } = recipient;
    const keys = recipient.keysFor?.(bytes) ?? recipient.keys;
    try {
      await deadline.wait(() => verifyResponse(keys, response.headers, bytes, clock));
    } catch (error) {
      throw carriedOut(encodedOtherwise(error, untrue), config.method, response.headers['request-id']);
    }
    if (clock !== undefined && signed !== undefined) {
      learnTime(clock, Number(response.headers['wechatpay-timestamp']), { from: signed.at, to: Date.now() });
    }
    if (config.sink !== undefined) return { ...response, data: await pour(bytesOfBody(bytes), config.sink, deadline) };
    const data = config.responseType === 'stream' ? Readable.from([bytes]) : readResponse(bytes, config.responseType);
    return { ...response, data };
  };

/** If a body is not what its `Content-Encoding` says, that explains a wrong signature. */
const encodedOtherwise = (error: unknown, untrue: string | undefined): unknown =>
  untrue !== undefined && isSignatureError(error) && error.code === 'SIGNATURE_DIGEST'
    ? new SignatureError(
        'SIGNATURE_DIGEST',
        `The response says Content-Encoding: ${printable(untrue)} and cannot be decoded by it, and as it came it does not match its signature either; look for a proxy that compresses or changes responses.`,
        error.requestId,
      )
    : error;
