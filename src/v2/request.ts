import type { AxiosRequestConfig, RawAxiosRequestHeaders } from 'axios';
import type { Traits } from '../catalogue/traits';
import type { Call } from '../chain/node';
import type { SignType } from '../crypto/hash';
import { Transformer } from '../crypto/transformer';
import { RequestError, XmlError } from '../errors';
import { type SortedOptions, sortOptions } from '../http/options';
import { pathOf } from '../http/url';
import { normaliseBaseURL } from '../settings';
import { fieldsOf } from './fields';
import { formOf, multipartOf } from './form';
import { guardMchid } from './guard';
import { type Signed, signFields } from './signature';

/** Who calls. */
export interface Caller {
  mchid: string;
  /** APIv2密钥 */
  secret: string | undefined;
  /** Absolute, closed by a slash; a call's own `base_uri` goes before it. */
  baseURL: string;
}

/** A call as the request that axios gets, and what was signed of it. */
export interface OutgoingRequest {
  config: AxiosRequestConfig;
  /** The text that was hashed, without the secret. */
  message: string;
  signType: SignType;
  /** Takes the merchant's client certificate. */
  security: boolean;
  /** To verify the answer by. */
  secret: string;
}

/**
 * A call as its request: checked, signed and serialised here, once, before anything is sent. With a body the body is
 * signed; without one the query is.
 *
 * @throws RequestError when the call does not make a request
 */
export const requestOf = async (
  { mchid, secret, baseURL: usual }: Caller,
  { verb, template, options }: Call,
  traits: Traits,
): Promise<OutgoingRequest> => {
  if (secret === undefined) {
    throw new RequestError(
      'SECRET_MISSING',
      `«${template}» is APIv2, which signs with secret (APIv2密钥, 32 bytes); give it to Builder.factory.`,
    );
  }
  const sorted = sortOptions(template, options);
  const { security = traits.security, nonceless = traits.nonceless, ...axios } = sorted.axios as OwnOptions;
  const baseURL = sorted.baseURL === undefined ? usual : normaliseBaseURL(sorted.baseURL);
  if (baseURL === undefined) {
    throw new RequestError(
      'OPTIONS_INVALID',
      "base_uri must be an absolute http(s) URL without credentials, query or fragment, such as 'https://api2.mch.weixin.qq.com/'.",
    );
  }
  const sign: Sign = (fields, without = nonceless === true) => {
    guardMchid(mchid, fields);
    return signFields(fields, secret, without);
  };
  const { query = sorted.query, data, contentType, message, signType } = await contentOf(sorted, sign);
  return {
    config: {
      ...axios,
      method: verb,
      baseURL,
      url: pathOf(baseURL, template.replace(/^v2\/?/, ''), sorted.variables, query),
      ...(data !== undefined && { data }),
      headers: { ...(contentType && { 'Content-Type': contentType }), ...headersOf(sorted.headers) },
    },
    message,
    signType,
    security: security === true,
    secret,
  };
};

type OwnOptions = AxiosRequestConfig & { security?: unknown; nonceless?: unknown };

type Sign = (fields: Readonly<Record<string, string>>, nonceless?: boolean) => Signed;

/** What goes over the wire, signed. */
interface Content extends Pick<Signed, 'message' | 'signType'> {
  query?: object;
  data?: string | Buffer;
  contentType?: string;
}

const contentOf = async ({ query, json, xml, body }: SortedOptions, sign: Sign): Promise<Content> => {
  if (json !== undefined) {
    throw new RequestError('OPTIONS_INVALID', 'json belongs to APIv3 (instance.v3); APIv2 takes xml.');
  }
  if (xml !== undefined) {
    const { fields, ...signed } = sign(fieldsOf('xml', xml));
    return { ...signed, data: xmlOf(fields), contentType: 'text/xml; charset=utf-8' };
  }
  if (body !== undefined) {
    const form = await formOf(body);
    const { fields, ...signed } = sign(form.texts, true);
    const { bytes, contentType } = await multipartOf({ texts: fields, files: form.files });
    return { ...signed, data: bytes, contentType };
  }
  const { fields, ...signed } = sign(fieldsOf('query', query ?? {}));
  return { ...signed, query: fields };
};

const xmlOf = (fields: object): string => {
  try {
    return Transformer.toXml(fields);
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    const code = cause.code === 'XML_CHARACTER' ? 'CHARACTER_UNSUPPORTED' : 'BODY_NOT_SERIALISABLE';
    throw new RequestError(code, cause.message);
  }
};

const headersOf = (headers: unknown): RawAxiosRequestHeaders => {
  if (headers === undefined) return {};
  if (typeof headers === 'object' && headers !== null) return headers as RawAxiosRequestHeaders;
  throw new RequestError('OPTIONS_INVALID', 'headers takes an object of names and values.');
};
