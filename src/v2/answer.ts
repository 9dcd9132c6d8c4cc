import { Readable } from 'node:stream';
import type { AxiosResponse, ResponseType } from 'axios';
import type { Traits } from '../catalogue/traits';
import { Transformer, type XmlObject } from '../crypto/transformer';
import { ResponseError, XmlError } from '../errors';
import { collect } from '../http/collect';
import { apiErrorOf, isFailure } from './failure';
import { type Proof, verifyAnswer } from './verify';

/** What a 2xx answer is read by. */
export interface Expectation extends Omit<Proof, 'requestId'> {
  /** `POST v2/pay/unifiedorder` */
  operation: string;
  form: Form;
  responseType: ResponseType | undefined;
}

/** How an operation answers. `bytes` and `text` are files that come without a signature, and XML where there is an error. */
export type Form = 'xml' | 'json' | 'bytes' | 'text';

/**
 * How an operation answers: XML but for the downloads, a list of comments that is text, and an OAuth token that is JSON.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
 */
export const formOf = (template: string, { answer }: Traits): Form => {
  if (answer === 'bytes') return 'bytes';
  if (template === 'v2/billcommentsp/batchquerycomment') return 'text';
  return template === 'v2/appauth/getaccesstoken' ? 'json' : 'xml';
};

/** Whether an answer is passed on while it still arrives. */
export const isStreamed = (form: Form, responseType: ResponseType | undefined): boolean =>
  responseType === 'stream' && (form === 'bytes' || form === 'text');

/**
 * A 2xx answer as the caller gets it: verified fields by default, a file as bytes or text, and text, bytes or a stream where
 * `responseType` asks for them.
 *
 * @throws ApiError when the answer reports a failure, SignatureError when nothing proves it, ResponseError when it is not
 *   what the operation gives
 */
export const answerOf = async (response: AxiosResponse, expected: Expectation): Promise<AxiosResponse> => {
  if (response.data instanceof Readable) return fileStream(response, response.data, expected);
  const bytes = Buffer.from(response.data ?? '');
  if (expected.form === 'xml' || looksLikeXml(bytes)) {
    const fields = checked(response, readXml(bytes), expected);
    return { ...response, data: shaped(bytes, fields, expected.responseType) };
  }
  if (expected.form === 'json') {
    const fields = readJson(bytes);
    if (`${fields.retcode ?? 0}` !== '0') throw apiErrorOf(expected.operation, { ...response, data: fields }, fields);
    return { ...response, data: shaped(bytes, fields, expected.responseType) };
  }
  return {
    ...response,
    data: shaped(bytes, expected.form === 'text' ? bytes.toString() : bytes, expected.responseType),
  };
};

const checked = (response: AxiosResponse, fields: XmlObject, expected: Expectation): XmlObject => {
  // The answer to a request that could not be understood is documented without a sign, and must not be masked.
  if (fields.return_code === 'FAIL') throw apiErrorOf(expected.operation, { ...response, data: fields }, fields);
  const requestId: unknown = response.headers['request-id'];
  verifyAnswer(fields, { ...expected, requestId: typeof requestId === 'string' ? requestId : undefined });
  if (isFailure(fields)) throw apiErrorOf(expected.operation, { ...response, data: fields }, fields);
  return fields;
};

const shaped = (bytes: Buffer, data: unknown, responseType: ResponseType | undefined): unknown => {
  if (responseType === 'arraybuffer') return bytes;
  if (responseType === 'text') return bytes.toString();
  return responseType === 'stream' ? Readable.from([bytes]) : data;
};

/** A file begins with anything but what XML and pages begin with. */
const looksLikeXml = (bytes: Uint8Array): boolean => /^\uFEFF?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString());

const readXml = (bytes: Buffer): XmlObject => {
  try {
    return Transformer.toObject(bytes.toString());
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new ResponseError('RESPONSE_NOT_XML', `The answer cannot be read as XML. ${cause.message}`, cause);
  }
};

const readJson = (bytes: Buffer): XmlObject => {
  try {
    return JSON.parse(bytes.toString());
  } catch (cause) {
    throw new ResponseError(
      'RESPONSE_NOT_JSON',
      "The answer is not JSON; ask for it with responseType: 'text' or 'arraybuffer'.",
      cause,
    );
  }
};

/** A file is handed on as it arrives, once its beginning tells that it is no error. */
const fileStream = async (response: AxiosResponse, stream: Readable, expected: Expectation): Promise<AxiosResponse> => {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  const beginning = first.done === true ? Buffer.alloc(0) : first.value;
  const whole = async function* (): AsyncGenerator<Buffer> {
    yield beginning;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  };
  if (!looksLikeXml(beginning)) return { ...response, data: Readable.from(whole(), { objectMode: false }) };
  checked(response, readXml(await collect(whole())), expected);
  throw new ResponseError('RESPONSE_NOT_FILE', 'The answer is XML that reports no error, and a file was due.');
};
