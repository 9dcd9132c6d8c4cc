import { Formatter } from '../../crypto/formatter';
import { Hash, type SignType } from '../../crypto/hash';
import { NotificationError } from '../../errors';
import type { Fields } from './kind';

/**
 * Proves a notification of APIv2 by its `sign`. Only a refund's comes without one: that it opens with the secret is its
 * proof, and a `sign` that it carries all the same is checked.
 *
 * @param secret APIv2密钥: 32 bytes
 * @throws NotificationError `SIGNATURE_HEADERS_INCOMPLETE` without a `sign`, `SIGNATURE_MALFORMED` or `SIGNATURE_DIGEST`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export const verifyFields = (fields: Fields, secret: string): void => {
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
  if (!Hash.equals(Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), secret), sign)) {
    throw new NotificationError(
      'SIGNATURE_DIGEST',
      'The XML does not match its sign: it was changed on its way, or secret (APIv2密钥) is another one.',
    );
  }
  refuseSplit(fields);
};

/**
 * APIv2 joins names and values without escaping, and `secret` signs what passes through a user's hands too (the URL that
 * signs a contract, the parameters that call up the cashier). A name that the user chose, `Bob&out_trade_no=…`, could thus
 * be taken apart into the fields of a payment under the same sign; what followed it has to go into some value then.
 */
const refuseSplit = (fields: Fields): void => {
  if (!Object.values(fields).some((value) => merged.test(value))) return;
  throw new NotificationError(
    'SIGNATURE_MALFORMED',
    'A value of the XML holds other signed fields, so that its sign may be one of this merchant’s own requests.',
  );
};

/** What every text has that the merchant signs for a user to carry. */
const merged = /&(?:appid|appId|mch_id|nonce_str|nonceStr|timestamp|timeStamp|time_stamp|version|sign_type|signType)=/;

/** `algorithm` is what the service orders of 支付分 call `sign_type`; others leave it out, and the length tells. */
const signTypeOf = ({ sign_type, algorithm }: Fields, sign: string): SignType | undefined => {
  const named = sign_type ?? algorithm;
  const fitting = /^[0-9A-F]{32}$/.test(sign) ? 'MD5' : /^[0-9A-F]{64}$/.test(sign) ? 'HMAC-SHA256' : undefined;
  return named === undefined || named === fitting ? fitting : undefined;
};
