import type { AxiosInstance, AxiosRequestConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import type { PreparedRequest } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Call, Dispatch } from '../chain/node';
import { methodOf } from '../chain/verb';
import { ownOf } from '../own';
import { operationOf } from '../request/operation';
import { checkSignalOfCall, checkTimeoutOfCall } from '../request/timeout';
import { createSensitive, type Sensitive } from '../sensitive/sensitive';
import type { Settings } from '../settings';
import { commonHeaders, createAxios } from '../transport/axios';
import { carrierOf } from '../transport/carrier';
import { within } from '../transport/deadline';
import { failureOf, hideRequest } from '../transport/failure';
import { Trace, Traces, traced } from '../transport/trace';
import { userAgent } from '../transport/user-agent';
import { type Sealed, seal, signedAdapter, type Wire } from './adapter';
import { certificatesFetcher } from './certificates';
import { requestOf } from './request';

/** Carries out the calls of APIv3: JSON over a signed and verifying axios. */
export const createV3 = (settings: Settings): Dispatch & { driver: AxiosInstance } => {
  const { adapter, ...given } = settings.axios;
  const wire = ownOf<Wire>({
    merchant: settings,
    keys: settings.keys,
    ...carrierOf(adapter, settings.agents),
    traces: new Traces(),
    hints: new WeakMap(),
  });
  const driver = createAxios({
    given,
    headers: { Accept: 'application/json', 'User-Agent': userAgent() },
    fixed: { baseURL: settings.baseURL, adapter: signedAdapter(wire) },
  });
  const own = { ...settings, axios: { ...given, headers: commonHeaders(driver) } };
  const sensitive = createSensitive(own);
  // What is only looked at must not send anything, so it takes the keys as they are.
  const keys = settings.keys.atHand ?? settings.keys;
  const looking = createSensitive({ ...own, keys });
  settings.downloaded?.connect(certificatesFetcher(driver, wire, settings.baseURL, settings.apiV3Key ?? ''));

  const outgoing = async (call: Call, { encrypt }: Sensitive, trace: Trace): Promise<AxiosRequestConfig> => {
    const { base, encrypted } = traitsOf(call.verb, call.template);
    const baseURL = settings.baseURLGiven ? settings.baseURL : (base ?? settings.baseURL);
    const { signal, timeout = driver.defaults.timeout } = call.options as AxiosRequestConfig;
    // Before keys are fetched for what cannot be sent, and before anything waits by it.
    checkTimeoutOfCall(call.options.timeout);
    checkSignalOfCall(signal);
    const waiting = traced({ signal, timeout }, trace);
    return traced(requestOf(baseURL, await within(waiting, ({ wait }) => wait(() => encrypt(call, encrypted)))), trace);
  };

  /** Sends a call's request and leaves nothing of axios in an error. */
  const request = async (call: Call, fields: Sensitive, changes: AxiosRequestConfig = {}): Promise<unknown> => {
    const { encrypted } = traitsOf(call.verb, call.template);
    const trace = new Trace((data) => fields.open(call, encrypted, { data } as AxiosResponse));
    try {
      const config = { ...(await outgoing(call, fields, trace)), ...changes };
      return hideRequest(await wire.traces.during(trace, () => driver.request<unknown, unknown>(config)));
    } catch (error) {
      throw failureOf(error, operationOf(call), (response) => wire.hints.get(response), trace);
    }
  };

  return {
    driver,
    send: (call) => request(call, sensitive),
    prepare: async (call) => {
      let sealed: Sealed | undefined;
      const capture = async (config: InternalAxiosRequestConfig): Promise<AxiosResponse> => {
        sealed = await within(config, ({ wait }) => wait(() => seal({ merchant: settings, keys }, config)));
        return { data: undefined, status: 204, statusText: 'Not Sent', headers: {}, config };
      };
      await request(call, looking, { adapter: capture });
      return preparedOf(methodOf(call.verb), sealed);
    },
  };
};

const preparedOf = (method: PreparedRequest['method'], sealed: Sealed | undefined): PreparedRequest => {
  const { config, url, body, message } = sealed as Sealed;
  const headers = Object.entries(config.headers.toJSON()).map(([name, value]) => [name, String(value)]);
  return { method, url: url.href, headers: Object.fromEntries(headers), body, message };
};
