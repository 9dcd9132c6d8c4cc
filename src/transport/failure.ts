import axios, { type AxiosError, type AxiosResponse } from 'axios';
import { AbortError, ApiError, ConnectionError, isWeChatPayError, TimeoutError } from '../errors';
import { neverConnected } from '../network/never-connected';
import { ProxyFailure } from '../network/proxy-failure';
import { isUnsent } from '../network/unsent';
import { isRecord, ownOf } from '../own';
import { type CallContext, contextOf } from './context';
import { reasonOf } from './reason';
import { hideRequest } from './withheld';

/** Makes the error of a response whose status is not 2xx. */
export type ToApiError = (operation: string, response: AxiosResponse, hint: string | undefined) => Error;

/**
 * What a failed axios call means to the caller.
 *
 * @param operation `POST v3/pay/transactions/jsapi`
 * @param context of the call; without it, whether anything was sent is unknown
 * @param toApiError how the protocol reads its errors
 */
export const failureOf = (
  error: unknown,
  operation: string,
  context?: CallContext,
  toApiError: ToApiError = apiErrorOf,
): unknown => {
  if (isWeChatPayError(error) || !axios.isAxiosError(error)) return error;
  const [outcome, where] = [outcomeOf(context, error), whereOf(context, error)];
  if (axios.isCancel(error)) return abortOf(operation, where, error.config?.signal, outcome);
  if (error.response) {
    hideRequest(error.response);
    const { hint } = context ?? {};
    return toApiError(operation, error.response, hint?.response === error.response ? hint.text : undefined);
  }
  if (error.code === 'ETIMEDOUT' || error.code === 'ECONNABORTED') {
    return timeoutOf(`${operation}: no response${where}`, error.config?.timeout, outcome);
  }
  const cause = systemError(error);
  if (cause instanceof ProxyFailure) return new ConnectionError(`${operation}: ${cause.message}; ${outcome}.`, cause);
  const reason = reasonOf(cause.code ?? error.code);
  return new ConnectionError(
    `${operation}: no response${where}: ${reason}; ${outcome === nothingSent ? `no connection was made, so ${outcome}` : outcome}.`,
    cause,
  );
};

/** An error of a call that was attempted more than once says how often. */
export const countedOf = (error: unknown, { attempts }: CallContext): unknown => {
  if (attempts < 2 || !isWeChatPayError(error) || error.attempts !== undefined) return error;
  return Object.defineProperty(error, 'attempts', { value: attempts, enumerable: true, configurable: true });
};

const nothingSent = 'nothing was sent';

const mayHaveArrived = 'the request may have arrived, so query before sending anything else for it';

/**
 * Nothing was sent if nothing was counted and the error itself says so: a timeout or an abort raised elsewhere may end
 * a request that is still to be sent. An error of a request that does not belong to the call comes from an interceptor, which
 * may have sent it more than once.
 */
const outcomeOf = (context: CallContext | undefined, error: AxiosError): string =>
  context !== undefined &&
  context === contextOf(error.config) &&
  context.mayHaveArrived === 0 &&
  (isUnsent(error) || neverConnected(error))
    ? nothingSent
    : mayHaveArrived;

/** From which host, and in how many attempts; a request that an interceptor sent may have gone anywhere. */
const whereOf = (context: CallContext | undefined, { config }: AxiosError): string => {
  if (context === undefined) return '';
  const host = context.host !== undefined && context === contextOf(config) ? ` from ${context.host}` : '';
  return context.attempts > 1 ? `${host} in ${context.attempts} attempts` : host;
};

/** @param failed `POST v3/pay/transactions/jsapi: no response` */
const timeoutOf = (failed: string, milliseconds: number | undefined, outcome: string): TimeoutError => {
  const time = milliseconds ? `${milliseconds} ms` : 'the time allowed';
  return new TimeoutError(`${failed} within ${time}; ${outcome}.`);
};

const abortOf = (operation: string, where: string, signal: unknown, outcome: string): AbortError | TimeoutError => {
  const reason = typeof signal === 'object' && signal !== null && 'reason' in signal ? signal.reason : undefined;
  if (isError(reason) && reason.name === 'TimeoutError')
    return timeoutOf(`${operation}: no response${where}`, undefined, outcome);
  return new AbortError(`${operation}: ended by the caller's signal; ${outcome}.`, reason);
};

/** The system's own error, without axios' wrapping, whose config would carry credentials into a log. */
const systemError = (error: Error & { code?: string | undefined }): NodeJS.ErrnoException => {
  if (isError(error.cause) && !axios.isAxiosError(error.cause)) return error.cause;
  return Object.assign(new Error(error.message), error.code !== undefined && { code: error.code });
};

/** Not by class: under Jest and in `node:vm`, Node's errors belong to another realm. */
const isError = (value: unknown): value is Error => isRecord(value) && typeof value.message === 'string';

export const apiErrorOf: ToApiError = (operation, response, hint) => {
  const body: unknown = response.data;
  const { code, message, detail } = ownOf(isRecord(body) ? body : {});
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
