import { RequestError } from '../errors';
import { required } from './required';

/** A page that opens the cashier from a browser outside WeChat. */
export interface H5Order {
  /** `h5_url` of APIv3 or `mweb_url` of APIv2, valid for five minutes. */
  h5_url: string;
  /** Where the user returns to: an absolute URL. */
  redirect_url?: string;
}

/**
 * The URL to send the browser to. Nothing is signed; the URL to return to is percent-encoded and inserted before a fragment,
 * which servers never see.
 *
 * @throws RequestError `OPTIONS_INVALID`
 * @example h5({ h5_url: 'https://wx.tenpay.com/…?prepay_id=wx2', redirect_url: 'https://example.com/paid?order=1' })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
 */
export const h5 = ({ h5_url, redirect_url }: H5Order): string => {
  const page = absolute('h5_url', h5_url);
  if (redirect_url === undefined) return page;
  const [address = page] = page.split('#', 1);
  if (/[?&]redirect_url=/.test(address)) {
    throw new RequestError('OPTIONS_INVALID', 'h5_url already has a redirect_url; pass what the response holds.');
  }
  const back = encodeURIComponent(absolute('redirect_url', redirect_url));
  return `${address}${address.includes('?') ? '&' : '?'}redirect_url=${back}${page.slice(address.length)}`;
};

const absolute = (name: string, value: unknown): string => {
  const text = required(name, value);
  if (URL.canParse(text)) return text;
  throw new RequestError('OPTIONS_INVALID', `${name} is not an absolute URL, such as 'https://example.com/paid'.`);
};
