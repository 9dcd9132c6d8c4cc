import type { InternalAxiosRequestConfig } from 'axios';
import { RequestError, XmlError } from '../errors';
import { ownOf } from '../own';
import { encodeUnreserved } from '../request/expand';
import { headersToSign } from '../request/headers';
import { urlOf, wired } from '../transport/wired';
import { Transformer } from '../xml/transformer';
import { fieldsOf, type TextFields } from './fields';
import { formOf, multipartOf } from './form';
import { guardMchid } from './guard';
import { type Signed, signFields } from './sign';

/** Who signs. */
export interface Merchant {
  mchid: string;
  /** APIv2密钥 */
  secret: string | undefined;
}

/** A request ready to go, and what was signed of it. */
export interface Sealed extends Pick<Signed, 'message' | 'signType'> {
  config: InternalAxiosRequestConfig;
  url: URL;
  /** What the response is verified by. */
  secret: string;
}

/**
 * Signs a request as it stands after every interceptor: of a body its fields, else those of the query. The body is written
 * here, once, so what is signed is what is sent, and an attempt that an interceptor repeats gets a nonce of its own.
 *
 * @throws RequestError when what is there cannot be signed
 */
export const seal = async (
  { mchid, secret }: Merchant,
  config: InternalAxiosRequestConfig,
  nonceless: boolean,
): Promise<Sealed> => {
  const url = urlOf(config);
  if (secret === undefined) {
    throw new RequestError(
      'SECRET_MISSING',
      `"${url.pathname}" is APIv2, which signs with secret (APIv2密钥, 32 bytes); give it to Builder.factory.`,
    );
  }
  const sign: Sign = (fields, without = nonceless) => {
    guardMchid(mchid, fields);
    return signFields(fields, secret, without);
  };
  const headers = headersToSign(config.headers);
  const { data, contentType, query, ...signed } = ownOf(await contentOf(config.data, url, sign));
  if (contentType !== undefined) headers.set('Content-Type', contentType);
  if (query !== undefined) url.search = query;
  return { ...signed, config: wired(config, { url, headers, data }), url, secret };
};

type Sign = (fields: TextFields, nonceless?: boolean) => Signed;

/** What goes over the wire, signed. */
interface Content extends Pick<Signed, 'message' | 'signType'> {
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
