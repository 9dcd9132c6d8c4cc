import { type AxiosAdapter, AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { neverConnected } from './never-connected';
import type { Traces } from './trace';
import { isUnsent, refuseAborted, unsent } from './unsent';

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
  /** The calls that the requests belong to. */
  traces: Traces;
}

/**
 * Sends one request and counts it for its call. A status other than 2xx is an error, whatever the adapter and the
 * application's `validateStatus` say of it.
 *
 * @throws AxiosError as axios' own adapters do
 */
export const attempt = async (
  { send, once, traces }: Carrier,
  config: InternalAxiosRequestConfig,
): Promise<AxiosResponse> => {
  refuseAborted(config);
  const trace = traces.of(config);
  if (trace !== undefined) trace.mayHaveArrived += 1;
  const carry = async (): Promise<AxiosResponse> => send(config);
  const response = await carry().catch((error: unknown) => {
    if (!once || !(isUnsent(error) || neverConnected(error))) throw error;
    if (trace !== undefined) trace.mayHaveArrived -= 1;
    throw error instanceof Error ? unsent(error) : error;
  });
  if (isSuccess(response.status)) return response;
  // An error without a body is an answer nevertheless; only a connection that ends within the body leaves none.
  response.data ??= '';
  const { status, request } = response;
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  throw new AxiosError(`Request failed with status code ${status}`, code, config, request, response);
};

/** axios calls a connection that ends within the body a bad response of that status; there is no answer, though. */
export const cutOff = ({ config, request }: AxiosError): AxiosError =>
  new AxiosError('the connection ended in the middle of the answer', 'ECONNRESET', config, request);
