import type { AxiosRequestConfig } from 'axios';
import type { LooseOptions } from '../../types/core.js';
import { RequestError } from '../errors';
import { ownOf } from '../own';
import { variablesOf } from './expand';
import { withoutQuery } from './operation';
import { checkSignalOfCall, checkTimeoutOfCall } from './timeout';

/** axios options that the SDK derives or fixes itself: with another value, what is signed would not be what is sent. */
export const reservedOptions = [
  'url',
  'method',
  'data',
  'params',
  'paramsSerializer',
  'auth',
  'transformRequest',
  'transformResponse',
  'validateStatus',
  'maxRedirects',
  'allowAbsoluteUrls',
  'transport',
  'parseReviver',
] as const;

/** What a call may say beside its path variables. What has a hyphen in its name belongs to an axios plugin. */
const known: ReadonlySet<string> = new Set([
  ...[
    'query',
    'json',
    'xml',
    'body',
    'headers',
    'base_uri',
    'baseURL',
    'sensitive',
    'security',
    'nonceless',
    'sink',
    'bill',
  ],
  ...['timeout', 'timeoutErrorMessage', 'signal', 'cancelToken', 'responseType', 'responseEncoding', 'decompress'],
  ...['onUploadProgress', 'onDownloadProgress', 'maxContentLength', 'maxBodyLength', 'maxRate', 'transitional'],
  ...['httpAgent', 'httpsAgent', 'proxy', 'socketPath', 'lookup', 'family', 'insecureHTTPParser'],
]);

/** Why an option is reserved, where that is not plain: for a call and for `Builder.factory` alike. */
export const reservedBecause: Readonly<Record<string, string>> = {
  transport: 'redirects are never followed, and what else carries requests is an adapter of Builder.factory',
  parseReviver:
    'what is verified of a response is what is given, so change it in a response interceptor of getDriver()',
};

const instead: Readonly<Record<string, string>> = {
  data: 'write json, xml or body instead',
  params: 'write query instead',
  ...reservedBecause,
};

/** What takes the place of Guzzle's options, for who comes from PHP. */
const guzzle: ReadonlyMap<string, string> = new Map([
  ['debug', 'toRequest shows what would be sent, an interceptor of getDriver() what was'],
  ['multipart', 'a file goes into body as a MediaUtil'],
  ['form_params', 'write json, xml or query'],
  ['handler', 'Builder.factory takes an adapter'],
  ['http_errors', 'a response other than 2xx is always thrown as an ApiError'],
  ['allow_redirects', 'redirects are never followed'],
  ['verify', 'Builder.factory takes an httpsAgent'],
  ['cert', 'Builder.factory takes merchant: { cert, key }'],
  ['ssl_key', 'Builder.factory takes merchant: { cert, key }'],
  ['connect_timeout', 'timeout and signal bound a call, in milliseconds'],
  ['read_timeout', 'timeout and signal bound a call, in milliseconds'],
]);

/** A call's options, sorted by who reads them. */
export interface SortedOptions {
  variables: Readonly<Record<string, unknown>>;
  query: unknown;
  json: unknown;
  xml: unknown;
  body: unknown;
  headers: unknown;
  baseURL: unknown;
  axios: AxiosRequestConfig;
}

/**
 * Sorts a call's options: path variables by the template's names, the SDK's own, and what is axios'.
 *
 * @throws RequestError `OPTIONS_INVALID` for an axios option that the SDK sets, `BODY_AMBIGUOUS` for two bodies
 */
export const sortOptions = (template: string, options: LooseOptions): SortedOptions => {
  const names = new Set(variablesOf(template));
  const variables = Object.fromEntries([...names].map((name) => [name, options[name]]));
  const others = ownOf(Object.fromEntries(Object.entries(options).filter(([name]) => !names.has(name))));
  const { query, json, xml, body, headers, base_uri, baseURL, sensitive: _, ...rest } = others;
  const axios = ownOf(rest);
  refuseReserved(axios);
  refuseUnknown(template, others);
  checkTimeoutOfCall(axios.timeout);
  checkSignalOfCall(axios.signal);
  const bodies = Object.entries({ json, xml, body }).filter(([, value]) => value !== undefined);
  if (bodies.length > 1) {
    throw new RequestError(
      'BODY_AMBIGUOUS',
      `A request has one body; give one of ${bodies.map(([name]) => name).join(' and ')}.`,
    );
  }
  return { variables, query, json, xml, body, headers, baseURL: base_uri ?? baseURL, axios };
};

const refuseReserved = (axios: object): void => {
  const reserved = [...reservedOptions, 'adapter'].find((name) => name in axios);
  if (reserved === undefined) return;
  throw new RequestError(
    'OPTIONS_INVALID',
    `${reserved} cannot be set for a call; ${instead[reserved] ?? 'the SDK sets it'}.`,
  );
};

/** A field of the body that was written beside `json` would be lost without a word, and the request sent without it. */
const refuseUnknown = (template: string, options: object): void => {
  const unknown = Object.keys(options).find((name) => !known.has(name) && !name.includes('-'));
  if (unknown === undefined) return;
  throw new RequestError(
    'OPTIONS_INVALID',
    `"${unknown}" is neither a path variable of "${withoutQuery(template)}" nor an option of a call; ${guzzle.get(unknown) ?? 'a field of the body goes into json (APIv2: xml), one of the URL into query'}.`,
  );
};
