/** Whether an id is that of a 微信支付公钥; every other is the serial of a 平台证书. */
export const isPublicKeyId = (id: string): boolean => id.startsWith('PUB_KEY_ID_');

/**
 * An id as it is compared: a serial is a number, which its case and its leading zeros do not change; any other id is
 * nothing but its own text.
 *
 * @example comparable('00abc') // 'ABC'
 */
export const comparable = (id: string): string =>
  /^[0-9a-f]+$/i.test(id) ? id.toUpperCase().replace(/^0+(?=.)/, '') : id;

/** Whether two ids name one key. */
export const sameId = (a: string, b: string): boolean => comparable(a) === comparable(b);

/**
 * Whether text can be the serial of a certificate: hex of at most 20 bytes, leading zeros aside.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.2
 */
export const isSerial = (text: string): boolean => /^[0-9A-F]{1,40}$/.test(comparable(text));

/** Whether text is a serial as many a certificate tool prints it: in decimal, where one of 20 bytes has 47 to 49 digits. */
export const isTooLongInDigits = (text: string): boolean => /^\d+$/.test(text) && !isSerial(text);
