import type { AxiosInstance } from 'axios';
import type { Verb } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Dispatch } from '../chain/node';
import type { DownloadedKeys } from '../keys/downloaded';
import type { KeySet, KeysAtHand } from '../keys/fixed';
import { certificatesHint } from '../keys/hint';
import { operationOf } from '../request/operation';
import { createSensitive, type SensitiveSettings } from '../sensitive/sensitive';
import { commonHeaders } from '../transport/axios';
import { CallContext, withContext } from '../transport/context';
import { within } from '../transport/deadline';
import type { Wire } from '../transport/exchange';
import { apiErrorOf } from '../transport/failure';
import { type ClientSettings, createProtocol, type Protocol } from '../transport/protocol';
import { certificatesFetcher } from './certificates';
import { diagnose } from './diagnosis';
import { receiveResponse } from './receive';
import { requestOf } from './request';
import { readErrorBody } from './response';
import { type Merchant, type SignedV3Request, signRequest } from './sign';

/** What a client of APIv3 is made of. */
export interface V3Settings extends ClientSettings, Merchant, Omit<SensitiveSettings, 'keys'> {
  keys: KeySet;
  /** The same keys, where they are downloaded. */
  downloaded: DownloadedKeys | undefined;
  apiV3Key: string | undefined;
}

/** Carries out the calls of APIv3: JSON over a signed and verifying axios. */
export const createV3 = (settings: V3Settings): Dispatch & { driver: AxiosInstance } => {
  const { keys, downloaded, apiV3Key, baseURL } = settings;
  const protocol = protocolOf(settings, keys);
  const client = createProtocol({
    settings,
    accept: 'application/json',
    protocol,
    // What is only looked at must not send anything, so it takes the keys as they are.
    looking: keys.atHand === undefined ? protocol : protocolOf(settings, keys.atHand),
    toApiError: apiErrorOf,
  });
  const fetch = certificatesFetcher(client, (keysFor) => wireOf(settings, keys, keysFor), keys, {
    baseURL,
    apiV3Key: apiV3Key ?? '',
  });
  downloaded?.connect(fetch);
  return client;
};

/** @param keys those that requests name and encrypt with */
const protocolOf = (settings: V3Settings, keys: KeysAtHand): Protocol<SignedV3Request> => {
  const sensitive = createSensitive({ ...settings, keys });
  return {
    wire: wireOf(settings, keys),
    contextOf: (call) => {
      const traits = traitsOf(call.verb, call.template);
      return new CallContext(operationOf(call), call.template, traits, sensitive.decryptionOf(call, traits.encrypted));
    },
    requestOf: async (call, context, driver) => {
      const { traits } = context;
      const { config, url } = await requestOf(call, {
        baseURL: settings.baseURLGiven ? settings.baseURL : (traits.base ?? settings.baseURL),
        traits,
        traitsOf,
        encrypt: async (options, text, fields) => {
          const encrypt = sensitive.encryptionOf(call, text, fields, () => commonHeaders(driver));
          if (encrypt === undefined) return undefined;
          // The key may have to be fetched, which the call waits for no longer than for anything else.
          const { signal, timeout = driver.defaults.timeout } = options;
          return within(withContext({ signal, timeout }, context), ({ wait }) => wait(encrypt));
        },
      });
      context.goesTo(url);
      return config;
    },
  };
};

/** @param keysFor the keys for one response, where it brings them itself */
const wireOf = (
  settings: V3Settings,
  keys: KeysAtHand,
  keysFor?: (body: Uint8Array) => KeySet,
): Wire<SignedV3Request> => {
  const recipient = { ...settings, ...(keysFor !== undefined && { keysFor }) };
  return {
    prefix: '',
    traitsOf: (method, path) => traitsOf(method.toLowerCase() as Verb, path),
    sign: (exchange) => signRequest(settings, keys, exchange),
    receive: (response, exchange) => receiveResponse(response, recipient, exchange),
    readErrorBody,
    hintOf: ({ status, headers }, bytes, { path }, { message }) =>
      diagnose(status, headers, bytes, message) ?? certificatesHint(status, path),
  };
};
