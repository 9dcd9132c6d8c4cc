import type { ResponseType } from 'axios';
import { ResponseError } from '../errors';

/**
 * What the caller gets of an answer's bytes: parsed JSON by default, `undefined` for an empty body, and text, bytes or a
 * stream where `responseType` asks for them. An error's body is parsed where it can be and kept as text where it cannot.
 *
 * @throws ResponseError `RESPONSE_NOT_JSON` for a 2xx answer that is not JSON
 */
export const answerOf = (data: unknown, status: number, responseType: ResponseType | undefined): unknown => {
  if (!(data instanceof Uint8Array)) return data;
  const failed = status >= 300;
  if (responseType === 'arraybuffer' && !failed) return data;
  const text = Buffer.from(data).toString();
  if (responseType === 'text' && !failed) return text;
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (failed) return text;
    throw new ResponseError(
      'RESPONSE_NOT_JSON',
      "The answer's signature is right and its body is not JSON; ask for it with responseType: 'text' or 'arraybuffer'.",
      cause,
    );
  }
};
