import { isSignatureError, SignatureError } from '../errors';

const warning = 'the request was probably carried out, so query before sending anything else for it';

/**
 * The error of an unproven response; if the request may have changed something, the message says so.
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

/** A message about a response that cannot be used; if the request may have changed something, it says so. */
export const outcomeUnknown = (message: string, method: string | undefined): string =>
  isRead(method) ? message : message.replace(/\.?$/, `; ${warning}.`);

/** Whether a method only reads, so that asking again changes nothing. */
export const isRead = (method: string | undefined): boolean => (method ?? 'get').toLowerCase() === 'get';
