import axios, { type AxiosAdapter, AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { isWeChatPayError } from '../errors';
import { neverConnected } from '../network/never-connected';
import { isUnsent, unsent } from '../network/unsent';
import { ownOf } from '../own';
import { nextTurn } from '../turn';
import { arriving, release } from './arrival';
import { collect, isBody } from './bytes';
import type { CallContext } from './context';
import type { Deadline } from './deadline';
import { decodeBody, errorLimit } from './held';

/** Whether a status says that the request was carried out. */
export const isSuccess = (status: unknown): boolean => typeof status === 'number' && status >= 200 && status < 300;

/**
 * What carries bytes: axios' own adapters try once, and tell from a connection that never came about that nothing was sent.
 * One of the caller's may have tried before, so nothing follows from its last error.
 */
export interface Carrier {
  send: AxiosAdapter;
  /** Whether `send` tries once. */
  once: boolean;
}

/**
 * Sends one request and counts it for its call. The body of a success is yet to be read; a status other than 2xx is an
 * error with its body, whatever the adapter and the application's `validateStatus` say of it.
 *
 * @param config what goes to the wire
 * @throws AxiosError as axios' own adapters do; the `data` of its response is bytes, or what an adapter of the caller made
 */
export const attempt = async (
  { send, once }: Carrier,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
  context: CallContext | undefined,
): Promise<AxiosResponse> => {
  let sent: Promise<AxiosResponse> | undefined;
  const carry = async (): Promise<AxiosResponse> => {
    if (context !== undefined) context.mayHaveArrived += 1;
    sent = send(ownOf(config, { signal: deadline.signal }));
    return sent;
  };
  const response = await deadline.wait(carry).catch(async (error: unknown) => {
    const ended = error === deadline.signal.reason;
    if (ended && sent !== undefined) {
      // A response that comes all the same is nobody's any more, and would keep its connection.
      sent.then(release, releaseRefused);
      await tellRequest(error, sent);
    }
    if (!once || !(neverConnected(error) || (isUnsent(error) && !ended))) return responseOf(error, config);
    if (context !== undefined && sent !== undefined) context.mayHaveArrived -= 1;
    throw typeof error === 'object' && error !== null ? unsent(error) : error;
  });
  // Nobody may be listening when its connection breaks.
  if (typeof response.data?.on === 'function') response.data.on('error', () => undefined);
  const { status, request } = response;
  if (status >= 200 && status < 300) return response;
  response.data = await errorBody(response, config, deadline);
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  throw new AxiosError(`Request failed with status code ${status}`, code, config, request, response);
};

/** An adapter of axios' own rejects with the response where its status is an error's. */
const releaseRefused = (error: unknown): void => {
  if (axios.isAxiosError(error) && error.response !== undefined) release(error.response);
};

/** What axios knows of a request that the deadline has ended tells whether it ever had a connection. */
const tellRequest = async (error: unknown, sent: Promise<AxiosResponse>): Promise<void> => {
  const own = await Promise.race([sent.catch((cause: unknown) => cause), nextTurn()]);
  if (axios.isAxiosError(own) && axios.isAxiosError(error)) error.request = own.request;
};

/** An adapter of the caller may reject with a response of another status, as axios' own do. */
const responseOf = (error: unknown, config: InternalAxiosRequestConfig): AxiosResponse => {
  if (!axios.isAxiosError(error) || error.response === undefined || isSuccess(error.response.status)) {
    throw isWeChatPayError(error) || axios.isAxiosError(error) ? error : failed(error, config);
  }
  return error.response;
};

/** What an adapter throws that is no error of axios is one from here on, for interceptors and for the call. */
const failed = (error: unknown, config: InternalAxiosRequestConfig): AxiosError =>
  Object.assign(new AxiosError('sending the request failed', codeOf(error), config), { cause: error });

const codeOf = (error: unknown): string | undefined => {
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' ? code : undefined;
};

/** What an error says, up to a limit: where it is longer, it is cut. */
const errorBody = async (
  response: AxiosResponse,
  config: InternalAxiosRequestConfig,
  deadline: Deadline,
): Promise<unknown> => {
  if (!isBody(response.data)) return response.data;
  const raw = await collect(arriving(response, config, deadline), errorLimit);
  return deadline.wait(async () => {
    const decoded = await decodeBody(response, raw, errorLimit, () => new Error()).catch(() => undefined);
    return decoded?.bytes ?? Buffer.alloc(0);
  });
};
