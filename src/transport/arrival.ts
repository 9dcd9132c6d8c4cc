import axios, { AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { isWeChatPayError } from '../errors';
import { bytesOfBody, isReadable } from './bytes';
import type { Deadline } from './deadline';

/**
 * A body's bytes as they arrive, the connection never silent for longer than the deadline allows. A connection that ends
 * early is an error of axios like any other, with the request by which an interceptor can try again.
 */
export async function* arriving(
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
): AsyncGenerator<Uint8Array> {
  const iterator = bytesOfBody(response.data)[Symbol.asyncIterator]();
  try {
    for (;;) {
      // Nobody waits while what came before is being used.
      deadline.renew();
      const { done, value } = await deadline.wait(() => iterator.next());
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw interrupted(error, response, config);
  } finally {
    // Whoever stops reading has no use for the rest, and a silent connection would not answer to `return` either.
    release(response);
    iterator.return?.()?.catch(() => undefined);
  }
}

/** Lets go of the connection, also where nobody has begun to read. */
export const release = ({ data }: AxiosResponse): void => {
  if (isReadable(data)) data.destroy();
};

/** Why a body did not come to its end. A connection that ended is an error of axios like any other. */
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
