import { Readable } from 'node:stream';
import type { AxiosResponse, ResponseType } from 'axios';
import type { Sink } from '../../types/core.js';
import type { Traits } from '../catalogue/traits';
import { gunzipped, isCompressed } from '../download/gunzip';
import { pour } from '../download/sink';
import { isXmlError, ResponseError } from '../errors';
import { readJson, utf8TextOf } from '../json';
import { ownValue } from '../own';
import { printable } from '../printable';
import { arriving, release } from '../transport/arrival';
import { bounded, bytesOfBody, collect } from '../transport/bytes';
import { carriedOut } from '../transport/carried-out';
import type { Deadline } from '../transport/deadline';
import type { Exchange } from '../transport/exchange';
import { failureOf } from '../transport/failure';
import { type HeldBody, holdBody, limitOf, tooLarge } from '../transport/held';
import { Transformer, type XmlObject } from '../xml/transformer';
import { isFailure, unclear, v2ErrorOf } from './failure';
import { fileOrXml, looksLikeXml, streamOf } from './file';
import type { SignedV2Request, XmlConfig } from './sign-request';
import { type Proof, verifyV2Response } from './verify';

/** How an operation responds. `bytes` and `text` are files, which come without a signature; an error is XML. */
type Form = 'xml' | 'json' | 'bytes' | 'text';

/** How a 2xx response is read. */
interface Expectation extends Omit<Proof, 'requestId'> {
  /** `POST v2/pay/unifiedorder` */
  operation: string;
  form: Form;
  responseType: ResponseType | undefined;
  sink: Sink | undefined;
  deadline: Deadline;
}

/** How an operation responds: XML, unless the catalogue says otherwise. */
const formOf = ({ response }: Traits): Form => (response === undefined || response === 'empty' ? 'xml' : response);

/**
 * A 2xx response as the caller gets it: verified fields by default, a file as bytes or text, and text, bytes, a stream or
 * just a filled sink, if requested.
 *
 * @throws ApiError if the response reports a failure, SignatureError if nothing proves it, ResponseError if it is not
 *   what the operation returns
 */
export const receiveV2Response = async (
  response: AxiosResponse,
  { config, operation, traits, deadline }: Exchange,
  { secret, signType }: SignedV2Request,
): Promise<AxiosResponse> => {
  const { responseType, sink }: XmlConfig = config;
  const [form, unsigned] = [formOf(traits), traits.unsigned === true];
  const expected = { operation, form, responseType, sink, secret, signType, unsigned, deadline };
  try {
    if (form === 'bytes' || form === 'text') return await receiveFile(response, expected);
    const body = await holdBody(response, config, deadline, operation);
    return { ...response, data: await handed(body.bytes, dataOf(body, response, expected), expected) };
  } catch (error) {
    throw carriedOut(error, config.method);
  }
};

const dataOf = (body: HeldBody, response: AxiosResponse, expected: Expectation): unknown => {
  if (expected.form === 'xml' || looksLikeXml(body.bytes)) return checked(response, readXml(body), expected);
  const fields = fieldsOfJson(body);
  if (`${ownValue(fields, 'retcode') ?? 0}` === '0') return fields;
  throw v2ErrorOf(expected.operation, { ...response, data: fields }, fields);
};

const checked = (response: AxiosResponse, data: XmlObject, expected: Expectation): XmlObject => {
  // A spread of a thousand names, as in `ownOf`, takes thirty times as long.
  const fields: XmlObject = Object.assign(Object.create(null), data);
  const failure = (): Error => v2ErrorOf(expected.operation, { ...response, data }, data);
  // By the documentation, the response to a request that could not be parsed has no sign; its error must not be masked.
  if (fields.return_code === 'FAIL') throw failure();
  const requestId: unknown = response.headers['request-id'];
  verifyV2Response(fields, { ...expected, requestId: typeof requestId === 'string' ? requestId : undefined });
  if (isFailure(fields)) throw failure();
  if (fields.return_code !== 'SUCCESS') throw unclear(expected.operation);
  return data;
};

const handed = async (
  bytes: Buffer,
  data: unknown,
  { responseType, sink, deadline }: Expectation,
): Promise<unknown> => {
  if (sink !== undefined) return pour(bytesOfBody(bytes), sink, deadline);
  if (responseType === 'arraybuffer') return bytes;
  if (responseType === 'text') return textOf({ bytes, untrue: undefined });
  return responseType === 'stream' ? Readable.from([bytes]) : data;
};

const receiveFile = async (response: AxiosResponse, expected: Expectation): Promise<AxiosResponse> => {
  const { operation, deadline, form, responseType, sink } = expected;
  const { config } = response;
  const streamed = responseType === 'stream' || sink !== undefined;
  const limit = limitOf(config, streamed ? 'nowhere' : 'file');
  const arrived = arriving(response, config, deadline);
  const decoded = isCompressed(response) ? gunzipped(arrived) : arrived;
  const arrival = await fileOrXml(bounded(decoded, limit, () => tooLarge(operation, config.method, limit)));
  if ('xml' in arrival) {
    const fields = checked(response, readXml({ bytes: arrival.xml, untrue: undefined }), expected);
    if (!streamed) return { ...response, data: await handed(arrival.xml, fields, expected) };
    throw new ResponseError('RESPONSE_NOT_FILE', 'The response is XML that reports no error, but a file was expected.');
  }
  if (sink !== undefined) return { ...response, data: await pour(arrival.file, sink, deadline) };
  if (streamed) {
    const failure = (error: unknown): unknown => failureOf(error, operation);
    return { ...response, data: streamOf(arrival.file, failure, () => release(response)) };
  }
  const bytes = await collect(arrival.file);
  const isText = form === 'text' && responseType !== 'arraybuffer';
  return { ...response, data: await handed(bytes, isText ? textOf({ bytes, untrue: undefined }) : bytes, expected) };
};

const textOf = ({ bytes, untrue }: HeldBody): string => {
  const text = utf8TextOf(bytes);
  if (text !== undefined) return text;
  throw new ResponseError(
    'RESPONSE_NOT_UTF8',
    untrue === undefined
      ? "The response is not UTF-8, as every response of APIv2 is; a file comes as it is with responseType: 'arraybuffer'."
      : `The response is not UTF-8. ${encodedOtherwise(untrue)}`,
  );
};

const readXml = (body: HeldBody): XmlObject => {
  const [text, { untrue }] = [textOf(body), body];
  try {
    return Transformer.toObject(text);
  } catch (cause) {
    if (!isXmlError(cause)) throw cause;
    throw new ResponseError(
      'RESPONSE_NOT_XML',
      `The response cannot be read as XML. ${untrue === undefined ? cause.message : encodedOtherwise(untrue)}`,
      cause,
    );
  }
};

const fieldsOfJson = (body: HeldBody): XmlObject => {
  const [text, { untrue }] = [textOf(body), body];
  try {
    return readJson(text) as XmlObject;
  } catch {
    // The SyntaxError is no cause of it: it quotes the body.
    throw new ResponseError(
      'RESPONSE_NOT_JSON',
      untrue === undefined
        ? "The response is not JSON; ask for it with responseType: 'text' or 'arraybuffer'."
        : `The response is not JSON. ${encodedOtherwise(untrue)}`,
    );
  }
};

const encodedOtherwise = (untrue: string): string =>
  `It says Content-Encoding: ${printable(untrue)} and cannot be decoded by it; look for a proxy that compresses or changes responses, and query before you repeat the call.`;
