import type { AxiosRequestConfig } from 'axios';
import type { LooseOptions } from '../../types/core.js';
import { RequestError } from '../errors';
import { ownOf } from '../own';
import { variablesOf } from './expand';
import { withoutQuery } from './operation';
import { problemOfCall } from './option-names';
import { checkSignalOfCall, checkTimeoutOfCall } from './timeout';

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
  const names = new Set(variablesOf(template));
  const variables = Object.fromEntries([...names].map((name) => [name, options[name]]));
  const others = ownOf(Object.fromEntries(Object.entries(options).filter(([name]) => !names.has(name))));
  const { query, json, xml, body, headers, base_uri, baseURL, sensitive: _, ...rest } = others;
  const axios = ownOf(rest);
  const problem = problemOfCall(others, withoutQuery(template), [...names]);
  if (problem !== undefined) throw new RequestError('OPTIONS_INVALID', problem);
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
