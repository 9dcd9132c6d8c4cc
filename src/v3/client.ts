import type { AxiosInstance } from 'axios';
import type { Verb } from '../../types/core.js';
import { traitsOf } from '../catalogue/catalogue';
import type { Traits } from '../catalogue/traits';
import type { Dispatch } from '../chain/node';
import { RequestError } from '../errors';
import type { DownloadedKeys } from '../keys/downloaded';
import type { KeySet, KeysAtHand } from '../keys/fixed';
import { certificatesHint, platformKeyHint } from '../keys/hint';
import { headersOf } from '../request/headers';
import { checkCharacters, fourBytes, jsonText, rawBody } from '../request/json';
import { type SortedOptions, sortOptions } from '../request/options';
import { addressOf } from '../request/url';
import { createSensitive, type Sensitive, type SensitiveSettings } from '../sensitive/sensitive';
import { commonHeaders } from '../transport/axios';
import { CallContext, withContext } from '../transport/context';
import { within } from '../transport/deadline';
import type { Wire } from '../transport/exchange';
import { apiErrorOf } from '../transport/failure';
import { type ClientSettings, createProtocol, type Protocol } from '../transport/protocol';
import { uploadOfForm } from '../upload/form-data';
import { type MediaUtil, uploadOf } from '../upload/media-util';
import { certificatesFetcher } from './certificates';
import { doubtTime } from './clock';
import { diagnose } from './diagnosis';
import { readErrorBody, receiving } from './response';
import { type Signatory, type SignedV3Request, signing } from './sign';

/** What a client of APIv3, or of the brand API, is made of. */
export interface V3Settings extends ClientSettings, Signatory, Omit<SensitiveSettings, 'keys'> {
  keys: KeySet;
  /** The same keys, if they are downloaded. */
  downloaded: DownloadedKeys | undefined;
}

/** Carries out the calls of APIv3: JSON over an axios that signs and verifies. */
export const createV3 = (settings: V3Settings): Dispatch & { driver: AxiosInstance } => {
  const { keys, downloaded, baseURL } = settings;
  const protocol = protocolOf(settings, keys);
  const client = createProtocol({
    settings,
    accept: 'application/json',
    protocol,
    // `toRequest` must not send anything, so it takes the keys as they are.
    looking: keys.atHand === undefined ? protocol : protocolOf(settings, keys.atHand),
    toApiError: apiErrorOf,
  });
  downloaded?.connect(certificatesFetcher(client, (keysFor) => wireOf(settings, keys, keysFor), keys, baseURL));
  return client;
};

/** @param keys the keys that requests name and encrypt with */
const protocolOf = (settings: V3Settings, keys: KeysAtHand): Protocol<SignedV3Request> => {
  const sensitive = createSensitive({ ...settings, keys });
  return {
    wire: wireOf(settings, keys),
    contextOf: (call) => {
      const traits = traitsOf(call.verb, call.template);
      return new CallContext(call, traits, sensitive.decryptionOf(call, traits.encrypted));
    },
    requestOf: requesting(settings, sensitive),
  };
};

/** @param keysFor gives the keys of a response that brings its own */
const wireOf = (
  settings: V3Settings,
  keys: KeysAtHand,
  keysFor?: (body: Uint8Array) => KeySet,
): Wire<SignedV3Request> => {
  const recipient = { ...settings, ...(keysFor !== undefined && { keysFor }) };
  return {
    prefix: '',
    traitsOf: (method, path) => traitsOf(method.toLowerCase() as Verb, path),
    sign: signing(settings, keys),
    receive: receiving(recipient),
    readErrorBody,
    refused: ({ status }, { ahead }) => {
      if (status === 401 && settings.clock !== undefined) doubtTime(settings.clock, ahead);
    },
    hintOf: ({ status, headers }, bytes, { path }, { message, config }) =>
      diagnose(status, headers, bytes, message) ??
      platformKeyHint(status, bytes, config.headers.get('Wechatpay-Serial')) ??
      certificatesHint(status, path),
  };
};

/**
 * Makes the configs for axios: everything is checked and serialised here, once, before anything is sent.
 *
 * @throws RequestError when the call does not make a request
 */
export const requesting =
  (settings: Pick<ClientSettings, 'baseURL' | 'baseURLGiven'>, sensitive: Sensitive): Protocol<never>['requestOf'] =>
  async (call, context, driver) => {
    const { verb, template } = call;
    const { traits } = context;
    let options = sortOptions(template, call.options);
    let text = options.json === undefined ? undefined : jsonText(options.json);
    const encrypt =
      traits.encrypted && sensitive.encryptionOf(call, text, traits.encrypted, () => commonHeaders(driver));
    if (encrypt !== undefined) {
      // The key may have to be downloaded; the call waits for it no longer than for anything else.
      const { signal, timeout = driver.defaults.timeout } = options.axios;
      const encrypted = await within(withContext({ signal, timeout }, context), (deadline) => deadline.wait(encrypt));
      options = sortOptions(template, encrypted.options);
      text = options.json === undefined ? undefined : jsonText(options.json);
    }
    if (text !== undefined && fourBytes.test(text)) checkCharacters(text);
    const usual = settings.baseURLGiven ? settings.baseURL : (traits.base ?? settings.baseURL);
    const { baseURL, path, url } = addressOf(options, usual, template);
    const data = text ?? bodyOf(options, template);
    const isFile = verb === 'get' && isDownload(template, traits, path);
    context.goesTo(url, path === template);
    return {
      ...(isFile && { responseType: 'arraybuffer' }),
      ...options.axios,
      method: verb,
      baseURL,
      url: path,
      data,
      headers: {
        ...(isFile && { Accept: '*/*' }),
        // A POST without a body is JSON too: axios would label it a form, which WeChat Pay refuses.
        ...((data !== undefined || (verb !== 'get' && verb !== 'delete')) && { 'Content-Type': 'application/json' }),
        ...(options.headers !== undefined && headersOf(options.headers)),
      },
    };
  };

const bodyOf = ({ xml, body }: SortedOptions, template: string): string | MediaUtil | undefined => {
  if (xml !== undefined)
    throw new RequestError('OPTIONS_INVALID', 'xml belongs to APIv2 (instance.v2); APIv3 takes json.');
  const upload = body instanceof FormData ? uploadOfForm(body) : uploadOf(body);
  if (upload !== undefined) return upload.forTemplate(template);
  return body === undefined ? undefined : jsonBodyOf(body);
};

/** A body that is written already is JSON; a file that was put there as it is would be refused. */
const jsonBodyOf = (body: unknown): string => {
  const text = rawBody(body);
  if (text === '' || /^\s*[[{]/.test(text)) return text;
  throw new RequestError(
    'OPTIONS_INVALID',
    'body takes JSON that is written already, or a file as new MediaUtil(path); what it was given is neither.',
  );
};

/**
 * Whether the response to a GET is a file without a signature.
 *
 * @throws RequestError for a raw id that contains a `/`: put into `{+media_id}`, it leads to another path, whose response no
 *   signature would prove
 */
const isDownload = (template: string, traits: Traits, path: string): boolean => {
  const below = path.replace(/\?.*/s, '');
  if ((below === template ? traits : traitsOf('get', below)).response === 'bytes') return true;
  if (traits.response !== 'bytes') return false;
  throw new RequestError(
    'PATH_VARIABLE_INVALID',
    `A path variable of "${template}" holds a /, which leads to another path; {name} takes a raw id and encodes it, {+name} takes one that is already percent-encoded.`,
  );
};
