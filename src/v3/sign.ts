import type { Readable } from 'node:stream';
import type { AxiosHeaders } from 'axios';
import { closeLines, nonce as makeNonce } from '../crypto/formatter';
import type { FileConfig } from '../download/file-config';
import { checkSink } from '../download/sink';
import { RequestError } from '../errors';
import type { Signer } from '../keys/custom';
import type { KeysAtHand } from '../keys/fixed';
import { printable } from '../printable';
import { headersToSign } from '../request/headers';
import { rawBody } from '../request/json';
import { type Exchange, type SignedRequest, wired } from '../transport/exchange';
import { uploadOf } from '../upload/media-util';
import type { PlatformClock } from './clock';

/** Who signs. */
export interface Signatory {
  /** What `Authorization` calls it: a merchant or a brand. */
  name: 'mchid' | 'brand_id';
  id: string;
  /** The serial of its certificate. */
  serial: string;
  signer: Signer;
  /** The platform's, where this machine's is corrected. */
  clock?: PlatformClock | undefined;
}

/** The schemes of RSA; a signer of another algorithm names its own. */
const schemes = { mchid: 'WECHATPAY2-SHA256-RSA2048', brand_id: 'WECHATPAY-BRAND-SHA256-RSA2048' } as const;

/** A request of APIv3 ready to go. */
export interface SignedV3Request extends SignedRequest {
  /** The text that was signed as the body: of an upload, its `meta`. */
  body: string;
  /** When, by this machine's clock, in milliseconds since 1970. */
  at: number;
  /** By how many milliseconds the platform's was taken to be ahead of it. */
  ahead: number;
}

/**
 * Signs requests, each with a timestamp and a nonce of its own.
 *
 * @throws RequestError `SERIAL_UNKNOWN`, `OPTIONS_INVALID` or `BODY_NOT_SERIALISABLE`; MediaError `SINK_FAILED`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365352
 */
export const signing =
  ({ name, id, serial, signer, clock }: Signatory, keys: KeysAtHand) =>
  async ({ config, url }: Pick<Exchange, 'config' | 'url'>): Promise<SignedV3Request> => {
    const { sink } = config as FileConfig;
    if (sink !== undefined) await checkSink(sink);
    const headers = headersToSign(config.headers);
    if (headers.has('Wechatpay-Serial')) checkNamed(headers, keys);
    else headers.set('Wechatpay-Serial', (await keys.inUse()) ?? null);
    const given: unknown = config.data;
    const {
      body,
      data,
      isOnce = false,
    }: Outgoing = typeof given === 'string' ? { body: given, data: given } : await outgoing(given, headers);
    const [at, ahead] = [Date.now(), clock?.ahead ?? 0];
    const [timestamp, nonce] = [`${Math.floor((at + ahead) / 1000)}`, makeNonce()];
    const method = (config.method ?? 'get').toUpperCase();
    const message = closeLines(method, url.pathname + url.search, timestamp, nonce, body);
    const signature = await signer.sign(message);
    headers.set(
      'Authorization',
      `${signer.scheme ?? schemes[name]} ${name}="${id}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`,
    );
    return { config: wired(config, { url, headers, data }), url, body, message, isOnce, at, ahead };
  };

/**
 * Without the named key, the response could not be verified.
 *
 * @throws RequestError `SERIAL_UNKNOWN`
 */
const checkNamed = (headers: AxiosHeaders, keys: KeysAtHand): void => {
  const named = headers.get('Wechatpay-Serial');
  if (named === false || keys.holds === undefined || keys.holds(`${named}`)) return;
  throw new RequestError(
    'SERIAL_UNKNOWN',
    `The key "${printable(`${named}`)}" of Wechatpay-Serial is not in certs, so the response could not be verified; add that key, or leave the header out.`,
  );
};

interface Outgoing extends Pick<SignedRequest, 'isOnce'> {
  body: string;
  data: string | Readable | undefined;
}

/** The signed text of a body, and what is sent: the same, except for an upload, whose stream starts again each time. */
const outgoing = async (data: unknown, headers: AxiosHeaders): Promise<Outgoing> => {
  if (data === undefined || data === null) return { body: '', data: undefined };
  const upload = uploadOf(data);
  if (upload === undefined) {
    const body = rawBody(data);
    return { body, data: body };
  }
  const [body, size] = [await upload.getMeta(), await upload.getSize()];
  headers.set('Content-Type', upload.getContentType());
  if (size !== undefined) headers.set('Content-Length', `${size}`);
  // Only of a stream that is passed on as it comes is the size unknown.
  return { body, data: upload.getStream(), isOnce: size === undefined };
};
