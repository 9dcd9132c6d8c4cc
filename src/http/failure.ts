import axios, { type AxiosResponse } from 'axios';
import { AbortError, ApiError, ConnectionError, isWeChatPayError, TimeoutError } from '../errors';

const unknownOutcome = 'the request may have arrived, so query before sending anything else for it';

/** The system's codes for a connection that never came about: name, route, port or TLS. */
const neverConnected = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ERR_TLS_.*|.*CERT.*)$/;

/**
 * What a failed axios call means to the caller.
 *
 * @param operation `POST v3/pay/transactions/jsapi`
 * @param hintOf what to do about an answer, where that can be told
 */
export const failureOf = (
  error: unknown,
  operation: string,
  hintOf: (response: AxiosResponse) => string | undefined,
): unknown => {
  if (isWeChatPayError(error) || !axios.isAxiosError(error)) return error;
  if (axios.isCancel(error)) return abortOf(operation, error.config?.signal);
  if (error.response) return apiErrorOf(operation, error.response, hintOf(error.response));
  if (error.code === 'ETIMEDOUT' || error.code === 'ECONNABORTED') return timeoutOf(operation, error.config?.timeout);
  const outcome = neverConnected.test(error.code ?? '')
    ? 'no connection was made, so nothing was sent'
    : unknownOutcome;
  return new ConnectionError(
    `${operation}: no answer (${error.code ?? error.message}); ${outcome}.`,
    systemError(error),
  );
};

const timeoutOf = (operation: string, milliseconds: number | undefined): TimeoutError =>
  new TimeoutError(
    `${operation}: no answer within ${milliseconds || 'the time allowed'}${milliseconds ? ' ms' : ''}; ${unknownOutcome}.`,
  );

const abortOf = (operation: string, signal: unknown): AbortError | TimeoutError => {
  const reason = typeof signal === 'object' && signal !== null && 'reason' in signal ? signal.reason : undefined;
  if (reason instanceof Error && reason.name === 'TimeoutError') return timeoutOf(operation, undefined);
  return new AbortError(`${operation}: ended by the caller's signal; ${unknownOutcome}.`, reason);
};

/** The system's own error, without axios' wrapping, whose config would carry credentials into a log. */
const systemError = (error: Error & { code?: string | undefined }): unknown => {
  if (error.cause instanceof Error && !axios.isAxiosError(error.cause)) return error.cause;
  return Object.assign(new Error(error.message), { code: error.code });
};

const apiErrorOf = (operation: string, response: AxiosResponse, hint: string | undefined): ApiError => {
  hideCredentials(response);
  const body: unknown = response.data;
  const { code, message, detail } = isRecord(body) ? body : {};
  return new ApiError({
    operation,
    code: typeof code === 'string' && code !== '' ? code : `HTTP_${response.status}`,
    message:
      typeof message === 'string' && message !== ''
        ? message
        : `${operation}: HTTP ${response.status} ${response.statusText} without an error of the API in its body.`,
    detail,
    hint,
    response,
  });
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An axios answer holds the request, keys and agents included: kept for use, hidden from logs and JSON. */
export const hideCredentials = <T extends AxiosResponse>(response: T): T => {
  for (const name of ['config', 'request'] as const) {
    Object.defineProperty(response, name, {
      value: response[name],
      enumerable: false,
      configurable: true,
      writable: true,
    });
  }
  return response;
};
