import { type AxiosRequestConfig, CanceledError, type InternalAxiosRequestConfig } from 'axios';

/** A timeout or an abort tells nothing by itself of what may yet be sent, so those are kept that the SDK itself raised. */
const ended = new WeakSet<object>();

/** An error by which the SDK ends an attempt: of what was not sent before, nothing will be. */
export const unsent = <E extends object>(error: E): E => {
  ended.add(error);
  return error;
};

/** Whether the SDK itself ended an attempt, so that nothing follows. */
export const isUnsent = (error: unknown): boolean => typeof error === 'object' && error !== null && ended.has(error);

/** The error that axios ends a request with whose signal is aborted. */
export const aborted = (config: AxiosRequestConfig): CanceledError<unknown> =>
  unsent(new CanceledError(undefined, config as InternalAxiosRequestConfig));

/** @throws CanceledError where a request's signal ended it before anything of it was sent */
export const refuseAborted = (config: AxiosRequestConfig): void => {
  if (config.signal?.aborted || config.cancelToken?.reason) throw aborted(config);
};
