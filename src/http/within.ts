import { AxiosError, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { abortedBefore, refuseAborted, unsent } from './unsent';

/**
 * Waits for what a request needs before it can be sent, no longer than the request itself may take: its `signal` and its
 * `timeout` end the waiting by the errors that axios ends a request with.
 */
export const within = async <T>(config: AxiosRequestConfig, wait: () => Promise<T>): Promise<T> => {
  const { signal, timeout = 0 } = config;
  refuseAborted(config);
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const end = new Promise<never>((_, reject) => {
    abort = () => reject(abortedBefore(config));
    signal?.addEventListener?.('abort', abort);
    const late = (): void => reject(unsent(timedOut(config)));
    if (timeout > 0) timer = setTimeout(late, timeout);
  });
  try {
    return await Promise.race([wait(), end]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener?.('abort', abort);
  }
};

const timedOut = (config: AxiosRequestConfig): AxiosError =>
  new AxiosError(`timeout of ${config.timeout}ms exceeded`, 'ETIMEDOUT', config as InternalAxiosRequestConfig);
