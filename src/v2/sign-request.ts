import type { InternalAxiosRequestConfig } from 'axios';
import type { Sink } from '../../types/core.js';
import { checkSink } from '../download/sink';
import { RequestError, XmlError } from '../errors';
import type { ClientCertificate } from '../network/client-certificate';
import { ownOf } from '../own';
import { headersToSign } from '../request/headers';
import { encodeUnreserved } from '../request/url';
import { type Exchange, type SignedRequest, wired } from '../transport/exchange';
import { Transformer } from '../xml/transformer';
import { fieldsOf, type TextFields } from './fields';
import { formOf, multipartOf } from './form';
import { guardMchid } from './guard';
import { showingOf } from './showing';
import { type SignedFields, signFields } from './sign';

/** Who signs. */
export interface V2Merchant {
  mchid: string;
  /** APIv2密钥 */
  secret: string | undefined;
  /** 商户API证书, for the operations that want it shown. */
  clientCertificate: ClientCertificate | undefined;
}

/** What a call of APIv2 adds to axios' config. */
export interface XmlConfig extends InternalAxiosRequestConfig {
  /** Whether to show the merchant's client certificate. @default what the operation requires */
  security?: boolean;
  /** Whether to send no `nonce_str`. @default what the operation requires */
  nonceless?: boolean;
  sink?: Sink;
}

/** A request of APIv2 ready to go. */
export interface SignedV2Request extends SignedRequest, Pick<SignedFields, 'signType'> {
  /** The XML that is sent, or the form; empty where the query is signed. */
  body: string;
  /** What the response is verified by. */
  secret: string;
}

/**
 * Signs a request: the fields of its body, otherwise those of its query. The body is serialised here, once, so what is signed
 * is what is sent; an attempt repeated by an interceptor gets a new nonce.
 *
 * @throws RequestError if the request cannot be signed; MediaError `SINK_FAILED`
 */
export const signV2Request = async ({ mchid, secret }: V2Merchant, exchange: Exchange): Promise<SignedV2Request> => {
  const { traits } = exchange;
  const config: XmlConfig = exchange.config;
  if (config.sink !== undefined) await checkSink(config.sink);
  const url = new URL(exchange.url);
  if (secret === undefined) {
    throw new RequestError(
      'SECRET_MISSING',
      `"${url.pathname}" is APIv2, which signs with secret (APIv2密钥, 32 bytes); give it to Builder.factory.`,
    );
  }
  const isNonceless = (config.nonceless ?? traits.nonceless) === true;
  const sign: Sign = (fields, nonceless = isNonceless) => {
    guardMchid(mchid, fields);
    return signFields(fields, secret, nonceless);
  };
  const headers = headersToSign(config.headers);
  const { data, contentType, query, ...signed } = ownOf(await contentOf(config.data, url, sign));
  if (contentType !== undefined) headers.set('Content-Type', contentType);
  if (query !== undefined) url.search = query;
  const body = data === undefined ? '' : String(data);
  return { ...signed, config: wired(config, { url, headers, data }), url, secret, body };
};

/**
 * Adds the merchant's client certificate if it is due.
 *
 * @throws RequestError `MERCHANT_CERTIFICATE_MISSING`
 */
export const withCertificate = (
  signed: SignedV2Request,
  { clientCertificate }: V2Merchant,
  { config, traits, path }: Exchange,
): SignedV2Request => {
  const { security = traits.security }: XmlConfig = config;
  if (security !== true) return signed;
  return { ...signed, config: { ...signed.config, showing: showingOf(clientCertificate, config, path) } };
};

type Sign = (fields: TextFields, nonceless?: boolean) => SignedFields;

/** What goes over the wire, signed. */
interface Content extends Pick<SignedFields, 'message' | 'signType'> {
  data?: string | Buffer;
  contentType?: string;
  query?: string;
}

const contentOf = async (data: unknown, url: URL, sign: Sign): Promise<Content> => {
  if (data === undefined || data === null) {
    const { fields, message, signType } = sign(fieldsOf('query', url.searchParams));
    return { message, signType, query: queryOf(fields) };
  }
  if (data instanceof FormData) {
    const form = await formOf(data);
    const { fields, message, signType } = sign(form.texts, true);
    const { bytes, contentType } = await multipartOf({ texts: fields, files: form.files });
    return { message, signType, data: bytes, contentType };
  }
  const { fields, message, signType } = sign(fieldsOf('xml', data));
  return { message, signType, data: xmlOf(fields), contentType: 'text/xml; charset=utf-8' };
};

const queryOf = (fields: TextFields): string =>
  Object.entries(fields)
    .map((pair) => pair.map((text) => encodeUnreserved(text, 'the query')).join('='))
    .join('&');

const xmlOf = (fields: TextFields): string => {
  try {
    return Transformer.toXml(fields);
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    const code = cause.code === 'XML_CHARACTER' ? 'CHARACTER_UNSUPPORTED' : 'BODY_NOT_SERIALISABLE';
    throw new RequestError(code, cause.message);
  }
};
