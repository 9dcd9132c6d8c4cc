import { printable } from '../printable';
import { type HttpProxy, placeOf } from './proxy';

/** A proxy did not open a way to the platform, so that nothing was sent over it. */
export class ProxyFailure extends Error {
  /** The system's own, else `ERR_PROXY_REFUSED`, `ERR_PROXY_CLOSED` or `ERR_PROXY_TIMEOUT`. */
  readonly code: string;
  /** As for every connection that does not come about. */
  readonly syscall = 'connect';
  /** What the proxy responded with, where it did. */
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
