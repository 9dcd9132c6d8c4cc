import type { ResponseType } from 'axios';
import { ResponseError } from '../errors';

/**
 * What the caller gets of an answer: parsed JSON by default, `undefined` for an empty body, and text or bytes where
 * `responseType` asks for them. What is no bytes, as a stream, stays as it is.
 *
 * @throws ResponseError `RESPONSE_NOT_JSON`
 */
export const answerOf = (data: unknown, responseType: ResponseType | undefined): unknown => {
  if (!(data instanceof Uint8Array) || responseType === 'arraybuffer') return data;
  const text = Buffer.from(data).toString();
  if (responseType === 'text') return text;
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResponseError(
      'RESPONSE_NOT_JSON',
      "The answer's signature is right and its body is not JSON; ask for it with responseType: 'text' or 'arraybuffer'.",
      cause,
    );
  }
};

/** The body of an error: parsed where it can be, kept as text where it cannot, `undefined` if it is empty. */
export const errorBodyOf = (data: Uint8Array): unknown => {
  const text = Buffer.from(data).toString();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
