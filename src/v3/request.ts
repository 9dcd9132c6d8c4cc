import type { AxiosRequestConfig } from 'axios';
import type { Call } from '../chain/node';
import { RequestError } from '../errors';
import { baseURLOfCall } from '../request/base-url';
import { headersOf } from '../request/headers';
import { jsonBody, rawBody } from '../request/json';
import { type SortedOptions, sortOptions } from '../request/options';
import { pathOf } from '../request/url';
import { uploadOfForm } from '../upload/form-data';
import { type MediaUtil, uploadOf } from '../upload/media-util';
import { isUnsigned } from './unsigned';

/**
 * A call as the request that axios gets: everything is checked and serialised here, once, before anything is sent.
 *
 * @param defaultBaseURL absolute, closed by a slash; a call's own `base_uri` goes before it
 * @throws RequestError when the call does not make a request
 */
export const requestOf = (defaultBaseURL: string, { verb, template, options }: Call): AxiosRequestConfig => {
  const sorted = sortOptions(template, options);
  const baseURL = baseURLOfCall(sorted.baseURL, defaultBaseURL);
  const url = pathOf(baseURL, template, sorted.variables, sorted.query);
  const data = bodyOf(sorted, template);
  const file = isUnsigned(verb, url.replace(/\?.*/, ''));
  if (!file && isUnsigned(verb, template)) throw noSuchFile(template);
  return {
    ...(file && { responseType: 'arraybuffer' }),
    ...sorted.axios,
    method: verb,
    baseURL,
    url,
    data,
    headers: {
      ...(file && { Accept: '*/*' }),
      ...(takesBody(verb, data) && { 'Content-Type': 'application/json' }),
      ...headersOf(sorted.headers),
    },
  };
};

const bodyOf = ({ json, xml, body }: SortedOptions, template: string): string | MediaUtil | undefined => {
  if (xml !== undefined)
    throw new RequestError('OPTIONS_INVALID', 'xml belongs to APIv2 (instance.v2); APIv3 takes json.');
  if (json !== undefined) return jsonBody(json);
  const upload = body instanceof FormData ? uploadOfForm(body) : uploadOf(body);
  if (upload !== undefined) return upload.forTemplate(template);
  return body === undefined ? undefined : rawBody(body);
};

/** A raw id with a `/` in it, put into `{+media_id}`, leads to another path, whose response no signature would prove. */
const noSuchFile = (template: string): RequestError =>
  new RequestError(
    'PATH_VARIABLE_INVALID',
    `A path variable of "${template}" holds a /, which leads to another path; {name} takes an id as it is and encodes it, {+name} one that is percent-encoded already.`,
  );

/** A POST without a body says JSON too: axios would call it a form, which WeChat Pay refuses. */
const takesBody = (verb: Call['verb'], data: string | MediaUtil | undefined): boolean =>
  data !== undefined || (verb !== 'get' && verb !== 'delete');
