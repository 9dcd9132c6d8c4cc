import { RequestError } from '../errors';

/**
 * Where one call goes: its own `base_uri` before the usual one.
 *
 * @param own the call's `base_uri` or `baseURL`
 * @param usual absolute, closed by a slash
 * @throws RequestError `OPTIONS_INVALID`
 */
export const baseURLOfCall = (own: unknown, usual: string): string => {
  const baseURL = own === undefined ? usual : normaliseBaseURL(own);
  if (baseURL !== undefined) return baseURL;
  throw new RequestError(
    'OPTIONS_INVALID',
    "base_uri must be an absolute http(s) URL without credentials, query or fragment, such as 'https://api2.mch.weixin.qq.com/'.",
  );
};

/** A base URL closed by one slash, as axios joins it; `undefined` if it cannot be one. */
export const normaliseBaseURL = (value: unknown): string | undefined => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return url.href.replace(/(?<!\/)\/*$/, '/');
};
