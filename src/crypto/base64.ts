/**
 * Whether text is base64 as RFC 4648 writes it, padding included. Node's decoder skips what is not base64, so a probe such
 * as `WECHATPAY/SIGNTEST/…` has to be told apart first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
export const isBase64 = (text: unknown): text is string =>
  typeof text === 'string' && text !== '' && text.length % 4 === 0 && !foreign.test(text);

/**
 * What base64 has not: another character, or padding that is not at the end. Searched for instead of matching what it has,
 * for that would remember every character to come back to: 2 µs instead of 0.4 µs for a signature.
 */
const foreign = /[^A-Za-z0-9+/=]|=(?!=?$)/;
