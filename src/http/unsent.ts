import { type AxiosRequestConfig, CanceledError, type InternalAxiosRequestConfig } from 'axios';

/** A timeout or an abort tells nothing by itself of how far its request came, so those are kept that the SDK raised before. */
const ended = new WeakSet<Error>();

/** An error by which the SDK ends a request that has not been sent, and will not be. */
export const unsent = <E extends Error>(error: E): E => {
  ended.add(error);
  return error;
};

/** Whether the SDK itself ended a request before it was sent. */
export const isUnsent = (error: unknown): boolean => error instanceof Error && ended.has(error);

/** The error that axios ends a request with whose signal is aborted. */
export const abortedBefore = (config: AxiosRequestConfig): CanceledError<unknown> =>
  unsent(new CanceledError(undefined, config as InternalAxiosRequestConfig));

/** @throws CanceledError where a request's signal ended it before anything of it was sent */
export const refuseAborted = (config: AxiosRequestConfig): void => {
  if (config.signal?.aborted) throw abortedBefore(config);
};
