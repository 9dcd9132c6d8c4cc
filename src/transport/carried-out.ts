import { isSignatureError, SignatureError } from '../errors';

const warning = 'the request was probably carried out, so query before sending anything else for it';

/**
 * An error of a response that proves nothing, as the call gives it: of a request that may have changed something, it says so.
 *
 * @param method in either case
 * @param requestId of the response, where the error does not name it
 */
export const carriedOut = (error: unknown, method: string | undefined, requestId?: unknown): unknown => {
  if (!isSignatureError(error)) return error;
  const message = outcomeUnknown(error.message, method);
  const known = error.requestId ?? (typeof requestId === 'string' ? requestId : undefined);
  return new SignatureError(error.code, message, known, error.cause);
};

/** A message about a response that came and is of no use: of a request that may have changed something, it says so. */
export const outcomeUnknown = (message: string, method: string | undefined): string =>
  isRead(method) ? message : message.replace(/\.?$/, `; ${warning}.`);

/** Whether a method only reads, so that asking again changes nothing. */
export const isRead = (method: string | undefined): boolean => (method ?? 'get').toLowerCase() === 'get';
