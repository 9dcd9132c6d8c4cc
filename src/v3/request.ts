import type { AxiosRequestConfig } from 'axios';
import type { EncryptedFields, Traits } from '../catalogue/traits';
import type { Call } from '../chain/node';
import { RequestError } from '../errors';
import { headersOf } from '../request/headers';
import { checkCharacters, jsonText, rawBody } from '../request/json';
import { type SortedOptions, sortOptions } from '../request/options';
import { type Address, addressOf } from '../request/url';
import { uploadOfForm } from '../upload/form-data';
import { type MediaUtil, uploadOf } from '../upload/media-util';

/** What a call's request is made with. */
export interface Making {
  /** Absolute, closed by a slash; a call's own `base_uri` goes before it. */
  baseURL: string;
  /** Looks up what sets an operation apart, its path variables filled in. */
  traitsOf(verb: Call['verb'], path: string): Traits;
  traits: Traits;
  /**
   * Encrypts what has to be; `undefined` where nothing has.
   *
   * @param options of axios, by which it is waited for
   * @param text the call's `json`, written
   */
  encrypt(options: AxiosRequestConfig, text: string | undefined, fields: EncryptedFields): Promise<Call | undefined>;
}

/**
 * A call as the request that axios gets, and where it goes: everything is checked and written here, once, before anything
 * is sent.
 *
 * @throws RequestError when the call does not make a request
 */
export const requestOf = async (
  call: Call,
  { baseURL: usual, traitsOf, traits, encrypt }: Making,
): Promise<{ config: AxiosRequestConfig; url: URL }> => {
  const { verb, template } = call;
  let options = sortOptions(template, call.options);
  let text = options.json === undefined ? undefined : jsonText(options.json);
  const encrypted = traits.encrypted && (await encrypt(options.axios, text, traits.encrypted));
  if (encrypted !== undefined) {
    options = sortOptions(template, encrypted.options);
    text = options.json === undefined ? undefined : jsonText(options.json);
  }
  if (text !== undefined) checkCharacters(text);
  const address = addressOf(options, usual, template);
  const data = text ?? bodyOf(options, template);
  const isFile = isDownload(verb, template, traits, address, traitsOf);
  return {
    url: address.url,
    config: {
      ...(isFile && { responseType: 'arraybuffer' }),
      ...options.axios,
      method: verb,
      baseURL: address.baseURL,
      url: address.path,
      data,
      headers: {
        ...(isFile && { Accept: '*/*' }),
        // A POST without a body says JSON too: axios would call it a form, which WeChat Pay refuses.
        ...((data !== undefined || (verb !== 'get' && verb !== 'delete')) && { 'Content-Type': 'application/json' }),
        ...headersOf(options.headers),
      },
    },
  };
};

const bodyOf = ({ xml, body }: SortedOptions, template: string): string | MediaUtil | undefined => {
  if (xml !== undefined)
    throw new RequestError('OPTIONS_INVALID', 'xml belongs to APIv2 (instance.v2); APIv3 takes json.');
  const upload = body instanceof FormData ? uploadOfForm(body) : uploadOf(body);
  if (upload !== undefined) return upload.forTemplate(template);
  return body === undefined ? undefined : rawBody(body);
};

/**
 * Whether the response is a file without a signature.
 *
 * @throws RequestError for a raw id with a `/` in it: put into `{+media_id}` it leads to another path, whose response no
 *   signature would prove
 */
const isDownload = (
  verb: Call['verb'],
  template: string,
  traits: Traits,
  { path }: Address,
  traitsOf: Making['traitsOf'],
): boolean => {
  if (verb !== 'get') return false;
  const below = path.replace(/\?.*/s, '');
  if ((below === template ? traits : traitsOf(verb, below)).response === 'bytes') return true;
  if (traits.response !== 'bytes') return false;
  throw new RequestError(
    'PATH_VARIABLE_INVALID',
    `A path variable of "${template}" holds a /, which leads to another path; {name} takes an id as it is and encodes it, {+name} one that is percent-encoded already.`,
  );
};
