import axios from 'axios';
import { ownOf } from '../own';
import { neverSent } from './never-sent';

/** The codes of OpenSSL and Node for a handshake that did not complete, so that no request followed. */
const handshake =
  /^(?:ERR_TLS_|UNABLE_TO_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_|HOSTNAME_)/;

/** Whether a code is one of a handshake that failed. */
export const isHandshake = (code: string): boolean => handshake.test(code);

/** What axios and Node call a request that they refuse before they make one. */
const refusedHere: ReadonlySet<string> = new Set([
  'ERR_BAD_REQUEST',
  'ERR_BAD_OPTION',
  'ERR_BAD_OPTION_VALUE',
  'ERR_INVALID_PROTOCOL',
]);

/**
 * Whether an error says that no connection was ever established. The system's code alone does not: `EHOSTUNREACH` also ends a
 * connection over which the request has already gone.
 */
export const neverConnected = (error: unknown): boolean => {
  if (axios.isAxiosError(error) && error.response === undefined) {
    if (neverSent(error.request) || (!error.request && refusedHere.has(error.code ?? ''))) return true;
  }
  const cause: unknown = axios.isAxiosError(error) ? error.cause : error;
  const errors: unknown = Reflect.get(Object(cause), 'errors');
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(neverConnected);
  const { code, syscall }: NodeJS.ErrnoException = ownOf(cause as NodeJS.ErrnoException | undefined);
  if (code === 'ERR_INVALID_PROTOCOL') return true;
  return syscall === 'connect' || syscall === 'getaddrinfo' || isHandshake(code ?? '');
};
