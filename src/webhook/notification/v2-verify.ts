import { Hash, type SignType } from '../../crypto/hash';
import { NotificationError } from '../../errors';
import { jsonOrUndefined } from '../../json';
import { signatureOf } from '../../v2/sign';
import type { V2Fields } from './v2-kind';

/**
 * Proves a notification of APIv2 by its `sign`. Only a refund's comes without one: that it opens with the secret is its
 * proof, and a `sign` that it carries all the same is checked.
 *
 * @param secret APIv2密钥: 32 bytes
 * @throws NotificationError `SIGNATURE_HEADERS_INCOMPLETE` without a `sign`, `SIGNATURE_MALFORMED`, `SIGNATURE_DIGEST` or
 *   `SIGNATURE_AMBIGUOUS`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export const verifyFields = (fields: V2Fields, secret: string): void => {
  const { sign } = fields;
  if (!sign) {
    if (fields.req_info) return;
    throw new NotificationError(
      'SIGNATURE_HEADERS_INCOMPLETE',
      'The XML has no sign, so nothing proves that WeChat Pay sent it.',
    );
  }
  const type = signTypeOf(fields, sign);
  if (type === undefined) {
    throw new NotificationError('SIGNATURE_MALFORMED', 'The sign of the XML is neither MD5 nor HMAC-SHA256 in hex.');
  }
  if (!Hash.equals(signatureOf(fields, type, secret), sign)) {
    throw new NotificationError(
      'SIGNATURE_DIGEST',
      'The XML does not match its sign: it was changed on its way, or secret (APIv2密钥) is another one.',
    );
  }
  refuseSplit(fields);
};

/**
 * APIv2 joins names and values without escaping. Who takes a text of the merchant's own apart into other fields under the
 * same sign has to leave what followed in some value; no value of a notification holds `&name=` but what the shop itself
 * gave with its orders.
 */
const refuseSplit = (fields: V2Fields): void => {
  const isSplit = ([name, value]: [string, string]): boolean =>
    name !== 'attach' && further.test(value) && !(name === 'sub_order_list' && isJson(value));
  if (!Object.entries(fields).some(isSplit)) return;
  throw new NotificationError(
    'SIGNATURE_AMBIGUOUS',
    'A value of the XML holds further signed fields (&name=), so its sign may be one of this merchant’s own requests; query the order.',
  );
};

const further = /&\w+=/;

const isJson = (text: string): boolean => typeof jsonOrUndefined(text) === 'object';

/** `algorithm` is what the service orders of 支付分 call `sign_type`; others leave it out, and the length tells. */
const signTypeOf = ({ sign_type, algorithm }: V2Fields, sign: string): SignType | undefined => {
  const named = sign_type || algorithm || undefined;
  const fitting = /^[0-9A-F]{32}$/.test(sign) ? 'MD5' : /^[0-9A-F]{64}$/.test(sign) ? 'HMAC-SHA256' : undefined;
  return named === undefined || named === fitting ? fitting : undefined;
};
