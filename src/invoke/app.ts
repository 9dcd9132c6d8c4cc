import { Formatter } from '../crypto/formatter';
import type { Prepaid } from './jsapi';
import { momentOf } from './moment';
import { prepayIdOf, required } from './required';
import type { Unsigned } from './unsigned';

/** What the OpenSDK's `PayReq` takes. */
export interface AppParameters {
  appid: string;
  /** 商户号; for a combined order, the one that combined it. */
  partnerid: string;
  prepayid: string;
  package: 'Sign=WXPay';
  noncestr: string;
  /** Seconds since the epoch, as text. */
  timestamp: string;
  /** APIv3: base64; APIv2: upper-case hex. */
  sign: string;
}

/**
 * The parameters that call up the cashier of an App.
 *
 * @throws RequestError `OPTIONS_INVALID`
 * @see https://pay.weixin.qq.com/doc/global/v3/en/4012356824
 */
export const app = (mchid: string, order: Prepaid): Unsigned<AppParameters> => {
  const fields = appFields(mchid, order);
  return {
    message: Formatter.joinedByLineFeed(fields.appid, fields.timestamp, fields.noncestr, fields.prepayid),
    completeWith: (sign) => ({ ...fields, sign }),
  };
};

/** The parameters without the signature, which differs in APIv2. */
export const appFields = (mchid: string, { appid, prepay_id, ...moment }: Prepaid): Omit<AppParameters, 'sign'> => {
  const { timestamp, nonce } = momentOf(moment);
  return {
    appid: required('appid', appid),
    partnerid: mchid,
    prepayid: prepayIdOf(prepay_id),
    package: 'Sign=WXPay',
    noncestr: nonce,
    timestamp,
  };
};
