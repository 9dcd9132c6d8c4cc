import axios, { AxiosHeaders, type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import type { PreparedRequest, Verb } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Traits } from '../catalogue/traits';
import type { Call, Dispatch } from '../chain/node';
import { methodOf } from '../chain/verb';
import type { XmlObject } from '../crypto/transformer';
import { failureOf, hideCredentials } from '../http/failure';
import { userAgent } from '../http/user-agent';
import type { Settings } from '../settings';
import { operationOf, signedAdapter, type Wire, type XmlConfig } from './adapter';
import { securityAgent } from './agent';
import { apiErrorOf } from './failure';
import { requestOf } from './request';
import { type Sealed, seal } from './seal';

/**
 * Carries out the calls of APIv2: XML over an axios that signs with the merchant's secret and verifies what comes back.
 *
 * @param lookUp what sets an operation apart
 */
export const createV2 = (
  settings: Settings,
  lookUp: (verb: Verb, template: string) => Traits = traitsOf,
): Dispatch & { driver: AxiosInstance } => {
  const { adapter = 'http', ...options } = settings.axios;
  const wire: Wire = {
    merchant: settings,
    lookUp,
    securityAgent: securityAgent(settings.clientCertificate, options.httpsAgent),
    agent: options.httpsAgent,
    send: axios.getAdapter(adapter),
  };
  const driver = createDriver({ ...settings, axios: options }, wire);

  const outgoing = (call: Call): AxiosRequestConfig => {
    const { base } = lookUp(call.verb, call.template);
    return requestOf(settings.baseURLGiven ? settings.baseURL : (base ?? settings.baseURL), call);
  };

  return {
    driver,
    send: async (call) => {
      const request = outgoing(call);
      try {
        return hideCredentials(await driver.request(request));
      } catch (error) {
        throw refusalOf(error, `${methodOf(call.verb)} ${call.template}`);
      }
    },
    prepare: async (call) => {
      let sealed: Sealed | undefined;
      const capture = async (config: XmlConfig): Promise<AxiosResponse> => {
        const { traits } = operationOf(wire, config);
        sealed = await seal(wire.merchant, config, (config.nonceless ?? traits.nonceless) === true);
        return { data: undefined, status: 204, statusText: 'Not Sent', headers: {}, config };
      };
      await driver.request({ ...outgoing(call), adapter: capture });
      return preparedOf(methodOf(call.verb), sealed as Sealed);
    },
  };
};

const createDriver = ({ axios: options, baseURL }: Settings, wire: Wire): AxiosInstance =>
  axios.create({
    ...options,
    headers: AxiosHeaders.concat(
      { Accept: 'text/xml, text/plain, application/x-gzip', 'User-Agent': userAgent() },
      AxiosHeaders.from(options.headers as AxiosHeaders | undefined),
    ).toJSON() as Record<string, string>,
    baseURL,
    adapter: signedAdapter(wire),
    maxRedirects: 0,
    transformRequest: [(data: unknown) => data],
    transformResponse: [(data: unknown) => data],
    transitional: { clarifyTimeoutError: true },
  });

/** What a failed call means: an answer of another status than 2xx is the API's own error. */
const refusalOf = (error: unknown, operation: string): unknown => {
  if (!axios.isAxiosError(error) || error.response === undefined) return failureOf(error, operation, () => undefined);
  const data: unknown = error.response.data;
  return apiErrorOf(operation, error.response, typeof data === 'object' ? (data as XmlObject) : {});
};

const preparedOf = (method: PreparedRequest['method'], { config, url, message }: Sealed): PreparedRequest => {
  const headers = Object.entries(config.headers.toJSON()).map(([name, value]) => [name, String(value)]);
  const body = config.data === undefined ? '' : String(config.data);
  return { method, url: url.href, headers: Object.fromEntries(headers), body, message };
};
