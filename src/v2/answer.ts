import { Readable } from 'node:stream';
import type { AxiosResponse, ResponseType } from 'axios';
import type { Sink } from '../../types/core.js';
import type { Traits } from '../catalogue/traits';
import { ResponseError, XmlError } from '../errors';
import { failureOf } from '../http/failure';
import { readJson } from '../json';
import { arriving } from '../media/arrival';
import { bytesOfBody, collect } from '../media/bytes';
import { pour } from '../media/sink';
import { utf8TextOf } from '../utf8';
import { Transformer, type XmlObject } from '../xml/transformer';
import { apiErrorOf, isFailure, unclear } from './failure';
import { arrivalOf, looksLikeXml, streamOf } from './file';
import { type Proof, verifyAnswer } from './verify';

/** How an operation answers. `bytes` and `text` are files that come without a signature, and XML where there is an error. */
export type Form = 'xml' | 'json' | 'bytes' | 'text';

/** What a 2xx answer is read by. */
export interface Expectation extends Omit<Proof, 'requestId'> {
  /** `POST v2/pay/unifiedorder` */
  operation: string;
  form: Form;
  responseType: ResponseType | undefined;
  sink: Sink | undefined;
}

/**
 * How an operation answers: XML but for the downloads, a list of comments that is text, and an OAuth token that is JSON.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
 */
export const formOf = (path: string, { answer }: Traits): Form => {
  if (answer === 'bytes') return 'bytes';
  if (path === 'v2/billcommentsp/batchquerycomment') return 'text';
  return path === 'v2/appauth/getaccesstoken' ? 'json' : 'xml';
};

/** Whether an answer is handed on while it still arrives. */
export const isStreamed = ({
  form,
  responseType,
  sink,
}: Pick<Expectation, 'form' | 'responseType' | 'sink'>): boolean =>
  (form === 'bytes' || form === 'text') && (responseType === 'stream' || sink !== undefined);

/**
 * A 2xx answer as the caller gets it: verified fields by default, a file as bytes or text, and text, bytes, a stream or
 * nothing but a filled sink where that is asked for.
 *
 * @throws ApiError when the answer reports a failure, SignatureError when nothing proves it, ResponseError when it is not
 *   what the operation gives
 */
export const answerOf = async (response: AxiosResponse, expected: Expectation): Promise<AxiosResponse> => {
  if (isStreamed(expected)) return fileOf(response, expected);
  const bytes = await collect(bytesOfBody(response.data));
  return { ...response, data: await handed(bytes, dataOf(bytes, response, expected), expected) };
};

const dataOf = (bytes: Buffer, response: AxiosResponse, expected: Expectation): unknown => {
  if (expected.form === 'xml' || looksLikeXml(bytes)) return checked(response, readXml(bytes), expected);
  if (expected.form !== 'json') return expected.form === 'text' ? textOf(bytes) : bytes;
  const fields = fieldsOfJson(bytes);
  if (`${fields.retcode ?? 0}` === '0') return fields;
  throw apiErrorOf(expected.operation, { ...response, data: fields }, fields);
};

const checked = (response: AxiosResponse, fields: XmlObject, expected: Expectation): XmlObject => {
  const failure = (): Error => apiErrorOf(expected.operation, { ...response, data: fields }, fields);
  // The answer to a request that could not be understood is documented without a sign, and must not be masked.
  if (fields.return_code === 'FAIL') throw failure();
  const requestId: unknown = response.headers['request-id'];
  verifyAnswer(fields, { ...expected, requestId: typeof requestId === 'string' ? requestId : undefined });
  if (isFailure(fields)) throw failure();
  if (fields.return_code !== 'SUCCESS') throw unclear(expected.operation);
  return fields;
};

const handed = async (bytes: Buffer, data: unknown, { responseType, sink }: Expectation): Promise<unknown> => {
  if (sink !== undefined) return pour(bytesOfBody(bytes), sink);
  if (responseType === 'arraybuffer') return bytes;
  if (responseType === 'text') return textOf(bytes);
  return responseType === 'stream' ? Readable.from([bytes]) : data;
};

const fileOf = async (response: AxiosResponse, expected: Expectation): Promise<AxiosResponse> => {
  const arrival = await arrivalOf(arriving(response, response.config));
  if ('xml' in arrival) {
    checked(response, readXml(arrival.xml), expected);
    throw new ResponseError('RESPONSE_NOT_FILE', 'The answer is XML that reports no error, and a file was due.');
  }
  if (expected.sink !== undefined) return { ...response, data: await pour(arrival.file, expected.sink) };
  const failure = (error: unknown): unknown => failureOf(error, expected.operation, () => undefined);
  return { ...response, data: streamOf(arrival.file, failure, () => response.data?.destroy?.()) };
};

const textOf = (bytes: Buffer): string => {
  const text = utf8TextOf(bytes);
  if (text !== undefined) return text;
  throw new ResponseError(
    'RESPONSE_NOT_UTF8',
    "The answer is not UTF-8, as every answer of APIv2 is; a file comes as it is with responseType: 'arraybuffer'.",
  );
};

const readXml = (bytes: Buffer): XmlObject => {
  const text = textOf(bytes);
  try {
    return Transformer.toObject(text);
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new ResponseError('RESPONSE_NOT_XML', `The answer cannot be read as XML. ${cause.message}`, cause);
  }
};

const fieldsOfJson = (bytes: Buffer): XmlObject => {
  const text = textOf(bytes);
  try {
    return readJson(text) as XmlObject;
  } catch (cause) {
    throw new ResponseError(
      'RESPONSE_NOT_JSON',
      "The answer is not JSON; ask for it with responseType: 'text' or 'arraybuffer'.",
      cause,
    );
  }
};
