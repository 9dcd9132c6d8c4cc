import type { AxiosRequestConfig } from 'axios';
import type { LooseOptions } from '../../types/core.js';
import { RequestError } from '../errors';
import { ownOf } from '../own';
import { ofCall } from './known-options';
import { problemOfCall } from './option-names';
import { isRetry, retryTakes } from './retry';
import { checkSignalOfCall, checkTimeoutOfCall } from './timeout';
import { variablesOf } from './url';

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
 * @throws RequestError `OPTIONS_INVALID` for a name that cannot be meant, `BODY_AMBIGUOUS` for two bodies
 */
export const sortOptions = (template: string, options: LooseOptions): SortedOptions => {
  const names = template.includes('{') ? variablesOf(template) : [];
  const variables: Record<string, unknown> = ownOf({});
  const others: LooseOptions = ownOf(options);
  for (const name of names) {
    variables[name] = options[name];
    delete others[name];
  }
  const { query, json, xml, body, headers, base_uri, baseURL, sensitive: _, ...rest } = others;
  const axios = ownOf(rest);
  for (const name of Object.keys(others)) {
    const problem = Object.hasOwn(ofCall, name) ? undefined : problemOfCall(name, template, names);
    if (problem !== undefined) throw new RequestError('OPTIONS_INVALID', problem);
  }
  if (others.retry !== undefined && !isRetry(others.retry)) throw new RequestError('OPTIONS_INVALID', `${retryTakes}.`);
  if (axios.timeout !== undefined) checkTimeoutOfCall(axios.timeout);
  if (axios.signal !== undefined) checkSignalOfCall(axios.signal);
  if ((json !== undefined && (xml ?? body) !== undefined) || (xml !== undefined && body !== undefined)) {
    throw twoBodies({ json, xml, body });
  }
  return { variables, query, json, xml, body, headers, baseURL: base_uri ?? baseURL, axios };
};

const twoBodies = (bodies: object): RequestError => {
  const given = Object.entries(bodies).flatMap(([name, value]) => (value === undefined ? [] : name));
  return new RequestError('BODY_AMBIGUOUS', `A request has one body; give one of ${given.join(' and ')}.`);
};
