import type { AxiosRequestConfig } from 'axios';
import type { Call } from '../chain/node';
import { RequestError } from '../errors';
import { baseURLOfCall } from '../request/base-url';
import { headersOf } from '../request/headers';
import { type SortedOptions, sortOptions } from '../request/options';
import { pathOf } from '../request/url';
import { fieldsOf } from './fields';

/**
 * A call as the request that axios gets, still unsigned: what it carries is checked here and written where it is signed.
 *
 * @param defaultBaseURL absolute, closed by a slash; a call's own `base_uri` goes before it
 * @throws RequestError when the call does not make a request
 */
export const requestOf = (defaultBaseURL: string, { verb, template, options }: Call): AxiosRequestConfig => {
  const sorted = sortOptions(template, options);
  const baseURL = baseURLOfCall(sorted.baseURL, defaultBaseURL);
  const data = bodyOf(sorted);
  const query = sorted.query === undefined ? undefined : fieldsOf('query', sorted.query);
  return {
    ...sorted.axios,
    method: verb,
    baseURL,
    url: pathOf(baseURL, template.replace(/^v2\/?/, ''), sorted.variables, query),
    ...(data !== undefined && { data }),
    headers: headersOf(sorted.headers),
  };
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
