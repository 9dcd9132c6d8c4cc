import { isHandshake } from '../network/never-connected';

/** What the codes of Node and of the system mean, for whoever reads a log. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'the name of the host was not found',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ERR_LOOKUP_FAILED: 'the option lookup failed',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the connection could not be made in time',
  ERR_SWITCHED_PROTOCOLS: 'the server switched protocols (HTTP 101) instead of responding',
};

/**
 * Why there is no response, in words, followed by the code. Messages of other code are not quoted: they may contain
 * a URL with its password.
 *
 * @example reasonOf('ECONNREFUSED') // 'the connection was refused (ECONNREFUSED)'
 */
export const reasonOf = (code: string | undefined): string => {
  if (code === undefined) return 'sending it failed';
  if (Object.hasOwn(reasons, code)) return `${reasons[code]} (${code})`;
  if (code.startsWith('HPE_')) return `the response is not HTTP (${code})`;
  if (isHandshake(code)) return `the TLS handshake failed (${code})`;
  return `sending it failed (${code})`;
};
