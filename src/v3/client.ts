import axios, {
  AxiosHeaders,
  type AxiosInstance,
  type AxiosRequestConfig,
  type AxiosResponse,
  type AxiosResponseTransformer,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { PreparedRequest } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Call, Dispatch } from '../chain/node';
import { methodOf } from '../chain/verb';
import { failureOf, hideCredentials } from '../http/failure';
import { userAgent } from '../http/user-agent';
import { createSensitive } from '../sensitive/sensitive';
import type { Settings } from '../settings';
import { type Sealed, seal, signedAdapter, type Wire } from './adapter';
import { answerOf } from './answer';
import { certificatesFetcher } from './certificates';
import { requestOf } from './request';

/** Carries out the calls of APIv3: JSON over a signed and verifying axios. */
export const createV3 = (settings: Settings): Dispatch & { driver: AxiosInstance } => {
  const { adapter = 'http', ...options } = settings.axios;
  const wire: Wire = {
    merchant: settings,
    keys: settings.keys,
    send: axios.getAdapter(adapter),
    hints: new WeakMap(),
  };
  const driver = createDriver({ ...settings, axios: options }, wire);
  const sensitive = createSensitive(settings);
  settings.downloaded?.connect(certificatesFetcher(driver, wire, settings.baseURL, settings.apiV3Key ?? ''));

  const outgoing = async (call: Call): Promise<AxiosRequestConfig> => {
    const { base, encrypted } = traitsOf(call.verb, call.template);
    const baseURL = settings.baseURLGiven ? settings.baseURL : (base ?? settings.baseURL);
    return requestOf(baseURL, await sensitive.encrypt(call, encrypted));
  };

  return {
    driver,
    send: async (call) => {
      const request = await outgoing(call);
      try {
        const response = hideCredentials(await driver.request(request));
        await sensitive.open(call, traitsOf(call.verb, call.template).encrypted, response);
        return response;
      } catch (error) {
        throw failureOf(error, `${methodOf(call.verb)} ${call.template}`, (response) => wire.hints.get(response));
      }
    },
    prepare: async (call) => {
      let sealed: Sealed | undefined;
      const capture = async (config: InternalAxiosRequestConfig): Promise<AxiosResponse> => {
        sealed = await seal(wire, config);
        return { data: undefined, status: 204, statusText: 'Not Sent', headers: {}, config };
      };
      await driver.request({ ...(await outgoing(call)), adapter: capture });
      return preparedOf(methodOf(call.verb), sealed);
    },
  };
};

const createDriver = ({ axios: options, baseURL }: Settings, wire: Wire): AxiosInstance =>
  axios.create({
    ...options,
    headers: AxiosHeaders.concat(
      { Accept: 'application/json', 'User-Agent': userAgent() },
      AxiosHeaders.from(options.headers as AxiosHeaders | undefined),
    ).toJSON() as Record<string, string>,
    baseURL,
    adapter: signedAdapter(wire),
    maxRedirects: 0,
    transformRequest: [(data: unknown) => data],
    transformResponse: [answer],
    transitional: { clarifyTimeoutError: true },
  });

const answer: AxiosResponseTransformer = function (data, _headers, status) {
  return answerOf(data, status ?? 200, this.responseType);
};

const preparedOf = (method: PreparedRequest['method'], sealed: Sealed | undefined): PreparedRequest => {
  const { config, url, body, message } = sealed as Sealed;
  const headers = Object.entries(config.headers.toJSON()).map(([name, value]) => [name, String(value)]);
  return { method, url: url.href, headers: Object.fromEntries(headers), body, message };
};
