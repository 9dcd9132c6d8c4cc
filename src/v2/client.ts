import { Readable } from 'node:stream';
import axios, {
  AxiosError,
  AxiosHeaders,
  type AxiosInstance,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import type { PreparedRequest, Verb } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Traits } from '../catalogue/traits';
import type { Call, Dispatch } from '../chain/node';
import { methodOf } from '../chain/verb';
import { Transformer, type XmlObject } from '../crypto/transformer';
import { collect } from '../http/collect';
import { failureOf, hideCredentials } from '../http/failure';
import { userAgent } from '../http/user-agent';
import type { Settings } from '../settings';
import { securityAgent } from './agent';
import { answerOf, formOf, isStreamed } from './answer';
import { apiErrorOf } from './failure';
import { type OutgoingRequest, requestOf } from './request';

/**
 * Carries out the calls of APIv2: XML signed with the merchant's secret, verified when it comes back.
 *
 * @param lookUp what sets an operation apart
 */
export const createV2 = (
  settings: Settings,
  lookUp: (verb: Verb, template: string) => Traits = traitsOf,
): Dispatch & { driver: AxiosInstance } => {
  const driver = createDriver(settings);
  const agentOf = securityAgent(settings.clientCertificate, settings.axios.httpsAgent);

  const outgoing = async (call: Call, traits: Traits): Promise<OutgoingRequest> => {
    const baseURL = settings.baseURLGiven ? settings.baseURL : (traits.base ?? settings.baseURL);
    const request = await requestOf({ ...settings, baseURL }, call, traits);
    if (!request.security || request.config.httpsAgent !== undefined) return request;
    return { ...request, config: { ...request.config, httpsAgent: agentOf(call.template) } };
  };

  return {
    driver,
    send: async (call) => {
      const traits = lookUp(call.verb, call.template);
      const operation = `${methodOf(call.verb)} ${call.template}`;
      const { config, secret, signType } = await outgoing(call, traits);
      const form = formOf(call.template, traits);
      const { responseType } = config;
      const wire = isStreamed(form, responseType) ? 'stream' : 'arraybuffer';
      const response = await driver.request({ ...config, responseType: wire }).catch(async (error: unknown) => {
        throw await refusalOf(error, operation);
      });
      const unsigned = traits.unsigned === true;
      return hideCredentials(await answerOf(response, { operation, form, responseType, secret, signType, unsigned }));
    },
    prepare: async (call) => {
      const { config, message } = await outgoing(call, lookUp(call.verb, call.template));
      let final: InternalAxiosRequestConfig | undefined;
      const capture = async (captured: InternalAxiosRequestConfig): Promise<AxiosResponse> => {
        final = captured;
        return { data: undefined, status: 204, statusText: 'Not Sent', headers: {}, config: captured };
      };
      await driver.request({ ...config, adapter: capture });
      return preparedOf(methodOf(call.verb), final as InternalAxiosRequestConfig, message);
    },
  };
};

const createDriver = ({ axios: options, baseURL }: Settings): AxiosInstance =>
  axios.create({
    ...options,
    headers: AxiosHeaders.concat(
      { Accept: 'text/xml, text/plain, application/x-gzip', 'User-Agent': userAgent() },
      AxiosHeaders.from(options.headers as AxiosHeaders | undefined),
    ).toJSON() as Record<string, string>,
    baseURL,
    adapter: options.adapter ?? 'http',
    maxRedirects: 0,
    transformRequest: [(data: unknown) => data],
    transformResponse: [(data: unknown) => data],
    transitional: { clarifyTimeoutError: true },
  });

/** An answer of another status than 2xx, or none. */
const refusalOf = async (error: unknown, operation: string): Promise<unknown> => {
  if (!axios.isAxiosError(error) || error.response === undefined || axios.isCancel(error)) {
    return failureOf(error, operation, () => undefined);
  }
  const { response, config, request } = error;
  if (response.data === undefined) {
    const lost = new AxiosError('the connection ended in the middle of the answer', 'ECONNRESET', config, request);
    return failureOf(lost, operation, () => undefined);
  }
  const bytes = response.data instanceof Readable ? await collect(response.data) : Buffer.from(response.data);
  const fields = readable(bytes.toString());
  return apiErrorOf(operation, { ...response, data: fields ?? bytes.toString() }, fields ?? {});
};

const readable = (text: string): XmlObject | undefined => {
  try {
    return Transformer.toObject(text);
  } catch {
    return undefined;
  }
};

const preparedOf = (
  method: PreparedRequest['method'],
  config: InternalAxiosRequestConfig,
  message: string,
): PreparedRequest => {
  const headers = Object.entries(config.headers.toJSON()).map(([name, value]) => [name, String(value)]);
  const body = config.data === undefined ? '' : String(config.data);
  return { method, url: axios.getUri(config), headers: Object.fromEntries(headers), body, message };
};
