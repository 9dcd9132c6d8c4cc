import { isUint8Array } from 'node:util/types';
import type { ResponseType } from 'axios';
import { ResponseError } from '../errors';
import { jsonOrUndefined, readJson } from '../json';
import { withoutSecrets } from '../transport/token';
import { utf8TextOf } from '../utf8';

/**
 * What the caller gets of a response: parsed JSON by default, `undefined` for an empty body, and text or bytes where
 * `responseType` asks for them. Integers beyond `Number.MAX_SAFE_INTEGER` keep their digits, as text. What is no bytes, as
 * a stream, stays as it is.
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
  } catch (cause) {
    throw new ResponseError(
      'RESPONSE_NOT_JSON',
      "The response's signature is right and its body is not JSON; ask for it with responseType: 'text' or 'arraybuffer'.",
      cause,
    );
  }
};

/**
 * The body of an error: parsed where it can be, kept as text where it cannot, `undefined` if it is empty. A refused signature
 * and a gateway's page quote the request's URL; the token in it, and the signature of a quoted `Authorization`, are left
 * out.
 */
export const readErrorBody = (data: Uint8Array): unknown => {
  const text = withoutSecrets(Buffer.from(data).toString());
  if (text === '') return undefined;
  const json = jsonOrUndefined(text);
  return json === undefined ? text : json;
};
