import axios, { type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import type { PreparedRequest, Verb } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Traits } from '../catalogue/traits';
import type { Call, Dispatch } from '../chain/node';
import { methodOf } from '../chain/verb';
import { refuseAborted } from '../network/unsent';
import { operationOf as nameOf } from '../request/operation';
import type { Settings } from '../settings';
import { createAxios } from '../transport/axios';
import { carrierOf } from '../transport/carrier';
import { failureOf, hideRequest } from '../transport/failure';
import { Trace, Traces, traced } from '../transport/trace';
import { userAgent } from '../transport/user-agent';
import type { XmlObject } from '../xml/transformer';
import { operationOf, signedAdapter, type Wire, type XmlConfig } from './adapter';
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
  const { adapter, ...given } = settings.axios;
  const wire: Wire = {
    merchant: settings,
    lookUp,
    certificate: settings.clientCertificate,
    ...carrierOf(adapter, settings.agents),
    traces: new Traces(),
  };
  const driver = createAxios({
    given,
    headers: { Accept: 'text/xml, text/plain, application/x-gzip', 'User-Agent': userAgent() },
    fixed: { baseURL: settings.baseURL, adapter: signedAdapter(wire) },
  });

  const outgoing = (call: Call): AxiosRequestConfig => {
    const { base } = lookUp(call.verb, call.template);
    return requestOf(settings.baseURLGiven ? settings.baseURL : (base ?? settings.baseURL), call);
  };

  /** Sends a call's request and leaves nothing of axios in an error. */
  const request = async (call: Call, changes: AxiosRequestConfig = {}): Promise<unknown> => {
    const trace = new Trace();
    try {
      const config = traced({ ...outgoing(call), ...changes }, trace);
      refuseAborted(config);
      return hideRequest(await wire.traces.during(trace, () => driver.request(config)));
    } catch (error) {
      throw refusalOf(error, nameOf(call), trace);
    }
  };

  return {
    driver,
    send: (call) => request(call),
    prepare: async (call) => {
      let sealed: Sealed | undefined;
      const capture = async (config: XmlConfig): Promise<AxiosResponse> => {
        const { traits } = operationOf(wire, config);
        sealed = await seal(wire.merchant, config, (config.nonceless ?? traits.nonceless) === true);
        return { data: undefined, status: 204, statusText: 'Not Sent', headers: {}, config };
      };
      await request(call, { adapter: capture });
      return preparedOf(methodOf(call.verb), sealed as Sealed);
    },
  };
};

/** What a failed call means: a response of another status than 2xx is the API's own error. */
const refusalOf = (error: unknown, operation: string, trace: Trace): unknown => {
  if (!axios.isAxiosError(error) || error.response === undefined) {
    return failureOf(error, operation, () => undefined, trace);
  }
  const data: unknown = error.response.data;
  return apiErrorOf(operation, error.response, typeof data === 'object' ? (data as XmlObject) : {});
};

const preparedOf = (method: PreparedRequest['method'], { config, url, message }: Sealed): PreparedRequest => {
  const headers = Object.entries(config.headers.toJSON()).map(([name, value]) => [name, String(value)]);
  const body = config.data === undefined ? '' : String(config.data);
  return { method, url: url.href, headers: Object.fromEntries(headers), body, message };
};
