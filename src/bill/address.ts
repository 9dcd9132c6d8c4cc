import { MediaError } from '../errors';

/** A `download_url` as base address and template, its query kept to the letter: the token in it is opaque. */
export interface BillAddress {
  base_uri: string;
  template: string;
}

/** Who may be sent a signed request. */
export interface Trusted {
  /** Where the client sends everything, absolute. */
  own?: string | undefined;
  /** Given by the caller for this download; takes precedence over the host of the `download_url`. */
  given?: string | undefined;
}

/**
 * Where a `download_url` leads. Whoever receives the request sees the merchant's signature over a path of their own choice,
 * so it goes to the caller's own choice, to where the client sends everything, or to WeChat Pay over https, and nowhere else.
 *
 * @throws MediaError `BILL_NOT_FOUND` if it is not a URL of APIv3, `DOWNLOAD_URL_FOREIGN`
 */
export const billAddressOf = (downloadUrl: string, { own, given }: Trusted): BillAddress => {
  const url = URL.canParse(downloadUrl.trim()) ? new URL(downloadUrl.trim()) : undefined;
  const start = url === undefined ? -1 : url.pathname.indexOf('/v3/');
  if (url === undefined || start < 0 || !/^https?:$/.test(url.protocol)) {
    throw new MediaError('BILL_NOT_FOUND', 'The download_url of the response is not a URL of APIv3.');
  }
  const prefix = url.pathname.slice(0, start + 1);
  const template = `${url.pathname.slice(prefix.length)}${url.search}`;
  if (given !== undefined) return { base_uri: given, template };
  if (isPlatform(url) || url.origin === originOf(own)) return { base_uri: `${url.origin}${prefix}`, template };
  throw new MediaError(
    'DOWNLOAD_URL_FOREIGN',
    `The download_url leads to ${url.origin.slice(0, 128)}, which is neither where this client sends its requests nor WeChat Pay over https, so no signed request goes there; if that is right, say so by base_uri in the options of the download.`,
  );
};

/**
 * The hosts of the API: api, api2, apihk, apius and whatever else stands below mch.weixin.qq.com, as the documentation says
 * that a link's host may change, and the two of the official Java SDK.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012075113
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013637948
 */
const isPlatform = ({ protocol, host }: URL): boolean =>
  protocol === 'https:' && /^(?:[a-z0-9-]+\.mch\.weixin\.qq\.com|api2?\.wechatpay\.cn)$/.test(host);

const originOf = (url: string | undefined): string | undefined => (url === undefined ? undefined : new URL(url).origin);
