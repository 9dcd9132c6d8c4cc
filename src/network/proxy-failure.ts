import axios, { AxiosError, type AxiosResponse } from 'axios';
import { printable } from '../printable';
import { isPlayedBack, neverSent } from './never-sent';
import { type HttpProxy, placeOf } from './proxy';
import { isUnsent, unsent } from './unsent';

/** A proxy did not open a connection to the platform, so nothing was sent. */
export class ProxyFailure extends Error {
  /** The system's own, else `ERR_PROXY_REFUSED`, `ERR_PROXY_CLOSED` or `ERR_PROXY_TIMEOUT`. */
  readonly code: string;
  /** As for every connection that is not established. */
  readonly syscall = 'connect';
  /** The proxy's response, if there was one. */
  declare readonly status?: number;

  constructor(code: string, message: string, status?: number) {
    super(message);
    this.name = 'ProxyFailure';
    this.code = code;
    if (status !== undefined) this.status = status;
  }
}

/** @param proxy where it is known */
export const refusedBy = (
  proxy: HttpProxy | undefined,
  status: number,
  statusText: string | undefined,
): ProxyFailure => {
  const said = `${status} ${(statusText ?? '').replace(/[^\x20-\x7E]/g, '?').slice(0, 64)}`.trim();
  const why = status === 407 ? '; look at its username and password' : '';
  return new ProxyFailure('ERR_PROXY_REFUSED', `the proxy${at(proxy)} refused (${said})${why}`, status);
};

export const closedBy = (proxy: HttpProxy): ProxyFailure =>
  new ProxyFailure('ERR_PROXY_CLOSED', `the proxy${at(proxy)} closed the connection instead of opening a tunnel`);

/** @param code the system's, or of what could not be read as HTTP */
export const failedAt = (proxy: HttpProxy, code = 'ERR_PROXY_FAILED'): ProxyFailure =>
  new ProxyFailure(
    code,
    `the proxy${at(proxy)} ${code.startsWith('HPE_') ? 'responded with something other than HTTP' : 'cannot be reached'} (${printable(code)})`,
  );

export const lateBy = (proxy: HttpProxy, milliseconds: number): ProxyFailure =>
  new ProxyFailure('ERR_PROXY_TIMEOUT', `the proxy${at(proxy)} opened no tunnel within ${milliseconds} ms`);

const at = (proxy: HttpProxy | undefined): string => (proxy === undefined ? '' : ` ${placeOf(proxy)}`);

/** What a failed request means if a proxy was involved. */
export const explainedByProxy = (error: unknown, proxy: HttpProxy | undefined): unknown => {
  if (!axios.isAxiosError(error)) return error;
  if (error.cause !== undefined && isUnsent(error.cause)) return error.cause;
  const refusal = error.response === undefined ? refusalToldBy(error) : refusalOf(error.response, proxy);
  return refusal === undefined ? error : refusedRequest(refusal, error.response ?? error);
};

/** What a proxy responded in place of the platform. */
export const refusalOf = (
  { request, status, statusText }: AxiosResponse,
  proxy: HttpProxy | undefined,
): ProxyFailure | undefined =>
  isPlayedBack(request) || (proxy !== undefined && status === 407) ? refusedBy(proxy, status, statusText) : undefined;

/** Some agents report only in words what their proxy responded. */
const refusalToldBy = ({ request, cause }: AxiosError): ProxyFailure | undefined => {
  if (!neverSent(request) || cause === undefined || 'code' in cause) return undefined;
  const [, status] = /\b(?:response|status ?code)\b\W{0,3}([345]\d\d)\b/i.exec(cause.message) ?? [];
  return status === undefined ? undefined : refusedBy(undefined, Number(status), undefined);
};

/** The error of a request that a proxy has refused. */
export const refusedRequest = (
  failure: ProxyFailure,
  { config, request, data }: Partial<AxiosResponse>,
): AxiosError => {
  if (typeof data?.destroy === 'function') data.on?.('error', () => undefined).destroy();
  return unsent(AxiosError.from(failure, failure.code, config, request));
};
