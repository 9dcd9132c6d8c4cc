import type { AxiosInstance } from 'axios';
import type { Verb } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Traits } from '../catalogue/traits';
import type { Dispatch } from '../chain/node';
import { CallContext } from '../transport/context';
import type { Exchange } from '../transport/exchange';
import { type ClientSettings, createProtocol, type Protocol } from '../transport/protocol';
import { Transformer, type XmlObject } from '../xml/transformer';
import { v2ErrorOf } from './failure';
import { v2RequestOf } from './request';
import { receiveV2Response } from './response';
import { type SignedV2Request, signV2Request, type V2Merchant, withCertificate } from './sign-request';

/** What a client of APIv2 is made of. */
export interface V2Settings extends ClientSettings, V2Merchant {}

/**
 * Carries out the calls of APIv2: XML over an axios that signs with the merchant's secret and verifies what comes back.
 *
 * @param lookUp gives the traits of an operation
 */
export const createV2 = (
  settings: V2Settings,
  lookUp: (verb: Verb, template: string) => Traits = traitsOf,
): Dispatch & { driver: AxiosInstance } => {
  const looking: Protocol<SignedV2Request> = {
    wire: {
      prefix: 'v2/',
      traitsOf: (method, path) => lookUp(method.toLowerCase() as Verb, path),
      sign: (exchange) => signV2Request(settings, exchange),
      receive: receiveV2Response,
      readErrorBody,
    },
    contextOf: (call) => new CallContext(call, lookUp(call.verb, call.template)),
    requestOf: async (call, context) => {
      const { base } = context.traits;
      const { config, url } = v2RequestOf(call, settings.baseURLGiven ? settings.baseURL : (base ?? settings.baseURL));
      context.goesTo(url, `v2/${config.url}` === call.template);
      return config;
    },
  };
  const sign = async (exchange: Exchange): Promise<SignedV2Request> =>
    withCertificate(await signV2Request(settings, exchange), settings, exchange);
  return createProtocol({
    settings,
    accept: 'text/xml, text/plain, application/x-gzip',
    protocol: { ...looking, wire: { ...looking.wire, sign } },
    looking,
    toApiError: (operation, response) => {
      const { data } = response;
      return v2ErrorOf(operation, response, typeof data === 'object' && data !== null ? (data as XmlObject) : {});
    },
  });
};

/** The fields of XML, otherwise text. */
const readErrorBody = (bytes: Buffer): unknown => {
  const text = `${bytes}`;
  try {
    return Transformer.toObject(text);
  } catch {
    return text;
  }
};
