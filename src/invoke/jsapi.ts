import { Formatter } from '../crypto/formatter';
import { type Moment, momentOf } from './moment';
import { prepayIdOf, required } from './required';
import type { Unsigned } from './unsigned';

/** A prepaid order that a user is asked to pay. */
export interface Prepaid extends Moment {
  /** 公众号、小程序或移动应用的 appid: the one that the order was created with (for a partner, `sub_appid` if it was given). */
  appid: string;
  /** 预支付交易会话标识, valid for two hours. */
  prepay_id: string;
}

/** What `WeixinJSBridge.invoke('getBrandWCPayRequest')`, `wx.chooseWXPay` and `wx.requestPayment` take. */
export interface JsapiParameters {
  appId: string;
  /** Seconds since the epoch, as text. */
  timeStamp: string;
  nonceStr: string;
  /** `prepay_id=…` */
  package: string;
  signType: 'RSA';
  /** base64 */
  paySign: string;
}

/**
 * The parameters that call up the cashier of JSAPI and of mini programs.
 *
 * @throws RequestError `OPTIONS_INVALID`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
 */
export const jsapi = ({ appid, prepay_id, ...moment }: Prepaid): Unsigned<JsapiParameters> => {
  const { timestamp, nonce } = momentOf(moment);
  const [appId, order] = [required('appid', appid), `prepay_id=${prepayIdOf(prepay_id)}`];
  const fields = { appId, timeStamp: timestamp, nonceStr: nonce, package: order, signType: 'RSA' } as const;
  return {
    message: Formatter.joinedByLineFeed(appId, timestamp, nonce, order),
    completeWith: (paySign) => ({ ...fields, paySign }),
  };
};
