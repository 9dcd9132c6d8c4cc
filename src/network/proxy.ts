import { isIPv6 } from 'node:net';
import { isRecord, ownOf } from '../own';

/** An HTTP proxy, checked. */
export interface HttpProxy {
  protocol: 'http:' | 'https:';
  /** A name or an address; of IPv6 without brackets. */
  host: string;
  port: number;
  username: string;
  password: string;
}

/** A proxy, or what is wrong with it; the words quote nothing of it, because it may contain a password. */
export type ReadProxy = { proxy: HttpProxy } | { problem: string };

const takes = "proxy takes { protocol: 'http', host: '127.0.0.1', port: 3128, auth: { username, password } } or false";

/** Reads the option `proxy` in axios' form. */
export const readProxy = (value: unknown): ReadProxy => {
  if (typeof value !== 'object' || value === null || value instanceof URL) return { problem: `${takes}.` };
  const own = ownOf(value as Partial<Record<string, unknown>>);
  const { protocol = 'http', auth, host = own.hostname, port } = own;
  const scheme = `${protocol}`.replace(/:$/, '');
  if (scheme !== 'http' && scheme !== 'https') return { problem: `${takes}: its protocol is http or https.` };
  const base = typeof host === 'string' ? baseOf(scheme, host) : undefined;
  if (base === undefined) return { problem: `${takes}: its host is the name or the address alone.` };
  if (port !== undefined && port !== null && port !== '' && !isPort(port)) {
    return { problem: `${takes}: its port is a number from 1 to 65535.` };
  }
  const { username = '', password = '' } = ownOf(isRecord(auth) ? auth : {});
  const isAuth = auth === undefined || auth === null || isRecord(auth);
  if (!isAuth || typeof username !== 'string' || typeof password !== 'string') {
    return { problem: `${takes}: username and password in its auth are text.` };
  }
  return { proxy: { ...base, port: Number(port) || base.port, username, password } };
};

/**
 * Reads the URL of a proxy, as an environment variable has it. Without a scheme it is an HTTP proxy, as curl takes it.
 *
 * @param name of the variable
 */
export const readProxyURL = (name: string, value: string): ReadProxy => {
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value.trim()) ? value.trim() : `http://${value.trim()}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const scheme = url?.protocol.slice(0, -1) ?? '';
  const give = 'mend it, or give proxy, an httpsAgent or proxy: false';
  if (/^socks\w*$/.test(scheme)) {
    return {
      problem: `The environment variable ${name} names a SOCKS proxy, which needs an httpsAgent; give one.`,
    };
  }
  if (url === undefined || (scheme !== 'http' && scheme !== 'https')) {
    return {
      problem: `The environment variable ${name} is not a proxy URL such as http://127.0.0.1:3128; ${give}.`,
    };
  }
  const base = baseOf(scheme, url.hostname);
  if (base === undefined) return { problem: `The environment variable ${name} names no host; ${give}.` };
  const [username, password] = [decoded(url.username), decoded(url.password)];
  return { proxy: { ...base, port: Number(url.port) || base.port, username, password } };
};

/** Where a proxy is, for an error: without its credentials. */
export const placeOf = ({ protocol, host, port }: HttpProxy): string =>
  `${protocol}//${isIPv6(host) ? `[${host}]` : host}:${port}`;

/** The `Proxy-Authorization` of a proxy that requires one. */
export const authorizationOf = ({ username, password }: HttpProxy): string | undefined =>
  username === '' && password === '' ? undefined : `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

const baseOf = (scheme: 'http' | 'https', host: string): Pick<HttpProxy, 'protocol' | 'host' | 'port'> | undefined => {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const written = `${scheme}://${isIPv6(bare) ? `[${bare}]` : bare}/`;
  if (bare === '' || (!isIPv6(bare) && /[\s/\\?#@:%[\]]/.test(bare)) || !URL.canParse(written)) return undefined;
  return { protocol: `${scheme}:`, host: bare, port: scheme === 'https' ? 443 : 80 };
};

const isPort = (port: unknown): boolean =>
  (typeof port === 'number' || (typeof port === 'string' && /^\d+$/.test(port))) &&
  Number.isInteger(Number(port)) &&
  Number(port) >= 1 &&
  Number(port) <= 65_535;

/** Undoes percent-encoding; anything that is not an escape stays as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
