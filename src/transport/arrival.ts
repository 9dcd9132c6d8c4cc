import axios, { AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { isWeChatPayError } from '../errors';
import { bytesOfBody, isReadable } from './bytes';
import type { Deadline } from './deadline';

/**
 * A body's bytes as they arrive; the connection may not be silent for longer than the deadline allows. A connection that ends
 * early is an AxiosError like any other, with the request that an interceptor can repeat.
 */
export async function* arriving(
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
): AsyncGenerator<Uint8Array> {
  const iterator = bytesOfBody(response.data)[Symbol.asyncIterator]();
  try {
    for (;;) {
      // Time that the consumer spends on the previous piece does not count.
      deadline.renew();
      const { done, value } = await deadline.wait(() => iterator.next());
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw interrupted(error, response, config);
  } finally {
    // Whoever stops reading has no use for the rest, and `return` would never settle on a silent connection.
    release(response);
    iterator.return?.()?.catch(() => undefined);
  }
}

/** Frees the connection, even if nobody has begun to read. */
export const release = ({ data }: AxiosResponse): void => {
  if (isReadable(data)) data.destroy();
};

/** The error of a body that was cut off: a broken connection becomes an AxiosError like any other. */
export const interrupted = (
  cause: unknown,
  { request }: AxiosResponse,
  config: InternalAxiosRequestConfig,
): unknown => {
  if (axios.isCancel(cause)) return Object.assign(cause, { config });
  if (axios.isAxiosError(cause) || isWeChatPayError(cause)) return cause;
  const error = new AxiosError('the connection ended in the middle of the response', 'ECONNRESET', config, request);
  return Object.assign(error, { cause: cause ?? undefined });
};
