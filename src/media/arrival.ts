import axios, { AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { isWeChatPayError } from '../errors';
import { bytesOfBody } from './bytes';

/**
 * A file's bytes as they arrive. axios watches an answer until its headers are there; from then on `timeout` is how long
 * the connection may be silent. A connection that ends early is an error of axios like any other, with the request by
 * which an interceptor can try again.
 */
export async function* arriving(
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
): AsyncGenerator<Uint8Array> {
  const iterator = bytesOfBody(response.data)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await withinTime(iterator.next(), config.timeout ?? 0, () => silent(config, response));
      if (done) return;
      yield value;
    }
  } catch (error) {
    if (axios.isCancel(error)) throw Object.assign(error, { config });
    throw axios.isAxiosError(error) || isWeChatPayError(error) ? error : cutOff(config, response, error);
  } finally {
    // Whoever stops reading has no use for the rest; a silent connection would not answer either, so nobody waits.
    iterator.return?.()?.catch(() => undefined);
  }
}

const withinTime = async <T>(promise: Promise<T>, milliseconds: number, late: () => Error): Promise<T> => {
  if (!(milliseconds > 0)) return promise;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
};

const silent = (config: InternalAxiosRequestConfig, { request }: AxiosResponse): AxiosError =>
  new AxiosError(`nothing came for ${config.timeout} ms`, 'ETIMEDOUT', config, request);

const cutOff = (config: InternalAxiosRequestConfig, { request }: AxiosResponse, cause: unknown): AxiosError => {
  const error = new AxiosError('the connection ended in the middle of the answer', 'ECONNRESET', config, request);
  error.cause = cause instanceof Error ? cause : undefined;
  return error;
};
