import type { AxiosRequestConfig } from 'axios';
import type { Call } from '../chain/node';
import { RequestError } from '../errors';
import { headersOf } from '../request/headers';
import { type SortedOptions, sortOptions } from '../request/options';
import { addressOf } from '../request/url';
import { fieldsOf } from './fields';

/**
 * A call as the request that axios gets, still unsigned, and where it goes: what it carries is checked here and written where
 * it is signed.
 *
 * @param defaultBaseURL absolute, closed by a slash; a call's own `base_uri` takes precedence over it
 * @throws RequestError when the call does not make a request
 */
export const v2RequestOf = (
  { verb, template, options }: Call,
  defaultBaseURL: string,
): { config: AxiosRequestConfig; url: URL } => {
  const sorted = sortOptions(template, options);
  const data = bodyOf(sorted);
  const query = sorted.query === undefined ? undefined : fieldsOf('query', sorted.query);
  const { baseURL, path, url } = addressOf({ ...sorted, query }, defaultBaseURL, template.replace(/^v2\/?/, ''));
  const config: AxiosRequestConfig = {
    ...sorted.axios,
    method: verb,
    baseURL,
    url: path,
    ...(data !== undefined && { data }),
    headers: headersOf(sorted.headers),
  };
  return { config, url };
};

const bodyOf = ({ json, xml, body }: SortedOptions): object | undefined => {
  if (json !== undefined) {
    throw new RequestError('OPTIONS_INVALID', 'json belongs to APIv3 (instance.v3); APIv2 takes xml.');
  }
  if (xml !== undefined) return fieldsOf('xml', xml);
  if (body === undefined || body instanceof FormData) return body;
  throw new RequestError(
    'OPTIONS_INVALID',
    'APIv2 takes xml (an object of fields), or for an upload body: a FormData with the file as "media".',
  );
};
