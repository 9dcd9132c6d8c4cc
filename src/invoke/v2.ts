import type { SignType } from '../crypto/hash';
import { signatureOf } from '../v2/sign';
import { type AppParameters, appFields } from './app';
import type { JsapiParameters, Prepaid } from './jsapi';
import { momentOf } from './moment';
import { prepayIdOf, required } from './required';

/** A prepaid order of APIv2. */
export interface PrepaidV2 extends Prepaid {
  /**
   * The `sign_type` of the order; the cashier refuses any other.
   *
   * @default 'MD5'
   */
  sign_type?: SignType;
}

/** What JSAPI and mini programs take, signed with the secret. */
export type JsapiParametersV2 = Omit<JsapiParameters, 'signType'> & { signType: SignType };

/**
 * The parameters that call up the cashier of JSAPI and of mini programs for an order of APIv2.
 *
 * @param secret APIv2密钥
 * @throws RequestError `OPTIONS_INVALID`, CryptoError `ALGORITHM_UNSUPPORTED`
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
 */
export const jsapiV2 = (
  { appid, prepay_id, sign_type: signType = 'MD5', ...moment }: PrepaidV2,
  secret: string,
): JsapiParametersV2 => {
  const { timestamp, nonce } = momentOf(moment);
  const fields = {
    appId: required('appid', appid),
    timeStamp: timestamp,
    nonceStr: nonce,
    package: `prepay_id=${prepayIdOf(prepay_id)}`,
    signType,
  };
  return { ...fields, paySign: signatureOf(fields, signType, secret) };
};

/**
 * The parameters that call up the cashier of an App for an order of APIv2.
 *
 * @param secret APIv2密钥
 * @throws RequestError `OPTIONS_INVALID`, CryptoError `ALGORITHM_UNSUPPORTED`
 * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=8_3
 */
export const appV2 = (mchid: string, { sign_type = 'MD5', ...order }: PrepaidV2, secret: string): AppParameters => {
  const fields = appFields(mchid, order);
  return { ...fields, sign: signatureOf(fields, sign_type, secret) };
};
