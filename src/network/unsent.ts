import { type AxiosRequestConfig, CanceledError, type InternalAxiosRequestConfig } from 'axios';

/** A timeout or an abort alone does not say whether anything will still be sent, so those that the SDK raised are marked. */
const ended = new WeakSet<object>();

/** Marks an error with which the SDK ends an attempt: nothing more will be sent. */
export const unsent = <E extends object>(error: E): E => {
  ended.add(error);
  return error;
};

/** Whether the SDK itself ended an attempt, so that nothing more will be sent. */
export const isUnsent = (error: unknown): boolean => typeof error === 'object' && error !== null && ended.has(error);

/** The error of a request whose signal was aborted, as axios has it. */
export const aborted = (config: AxiosRequestConfig): CanceledError<unknown> =>
  unsent(new CanceledError(undefined, config as InternalAxiosRequestConfig));

/** @throws CanceledError if a request's signal was aborted before anything was sent */
export const refuseAborted = (config: AxiosRequestConfig): void => {
  if (config.signal?.aborted || config.cancelToken?.reason) throw aborted(config);
};
