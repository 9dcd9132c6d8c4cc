import { Axios, type AxiosHeaders, type InternalAxiosRequestConfig } from 'axios';
import { transport } from '../network/transport';
import { ownOf } from '../own';
import type { CallContext } from './context';

/** Knows no defaults: `axios.getUri` would add those of the application. */
const blank = new Axios({});

/**
 * Where a request goes: its base URL, path and `params` in one.
 *
 * @param context of the call, which may have read it already
 */
export const urlOf = (config: InternalAxiosRequestConfig, context?: CallContext): URL => {
  const { baseURL, url = '', params, paramsSerializer, allowAbsoluteUrls } = config;
  const known = params === undefined ? context?.urlOf(`${baseURL}${url}`) : undefined;
  if (known !== undefined) return known;
  const whole = new URL(blank.getUri({ baseURL, url, params, paramsSerializer, allowAbsoluteUrls }));
  whole.hash = '';
  return whole;
};

/** The path of a URL below the base URL of its request; without one, below the host. */
export const pathBelow = (baseURL: string | undefined, { origin, pathname }: URL): string => {
  const isSame = baseURL?.startsWith(`${origin}/`) === true;
  const base = isSame ? baseURL.slice(origin.length) : baseURL === undefined ? '/' : new URL(baseURL).pathname;
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
};

/** What was signed of a request. */
export interface Signed {
  url: URL;
  headers: AxiosHeaders;
  data: unknown;
}

/**
 * The config that goes to the wire: exactly what was signed, and nothing by which a default of the application or of the
 * driver would change it on its way, send it to another place, or make of its response what it is not.
 */
export const wired = (
  config: InternalAxiosRequestConfig,
  { url, headers, data }: Signed,
): InternalAxiosRequestConfig => {
  const { params: _, paramsSerializer: __, baseURL: ___, auth: ____, ...rest } = config;
  // What the SDK decodes; axios would ask for more.
  if (!headers.has('Accept-Encoding')) headers.set('Accept-Encoding', 'gzip');
  return ownOf(rest, {
    headers,
    data,
    url: url.href,
    transport,
    maxRedirects: 0,
    // The body is read, bounded and decoded in one place, for every status.
    responseType: 'stream',
    decompress: false,
    maxContentLength: -1,
    validateStatus: null,
  });
};
