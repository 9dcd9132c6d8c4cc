import { AxiosError, type AxiosRequestConfig, CanceledError, type InternalAxiosRequestConfig } from 'axios';

/**
 * Waits for what a request needs before it can be sent, no longer than the request itself may take: its `signal` and its
 * `timeout` end the waiting by the errors that axios ends a request with.
 */
export const within = async <T>(config: AxiosRequestConfig, wait: () => Promise<T>): Promise<T> => {
  const internal = config as InternalAxiosRequestConfig;
  const { signal, timeout = 0 } = config;
  if (signal?.aborted) throw new CanceledError(undefined, internal);
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const end = new Promise<never>((_, reject) => {
    abort = () => reject(new CanceledError(undefined, internal));
    signal?.addEventListener?.('abort', abort);
    const late = (): void => reject(new AxiosError(`timeout of ${timeout}ms exceeded`, 'ETIMEDOUT', internal));
    if (timeout > 0) timer = setTimeout(late, timeout);
  });
  try {
    return await Promise.race([wait(), end]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener?.('abort', abort);
  }
};
