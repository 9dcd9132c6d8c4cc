/**
 * Whether text is base64 as RFC 4648 writes it, padding included. Node's decoder skips what is not base64, so a probe such
 * as `WECHATPAY/SIGNTEST/…` has to be told apart first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
export const isBase64 = (text: unknown): text is string =>
  typeof text === 'string' && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
