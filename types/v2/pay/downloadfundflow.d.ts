// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface DownloadfundflowPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256';
  /** 资金账单日期 */
  bill_date: string;
  /** 资金账户类型 */
  account_type: 'Basic' | 'Operation' | 'Fees';
  /** 压缩账单 */
  tar_type?: 'GZIP' | undefined;
}

export interface DownloadfundflowPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: DownloadfundflowPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/pay/downloadfundflow` */
export interface Downloadfundflow extends Node {
  /**
   * 下载资金账单
   *
   * `POST v2/pay/downloadfundflow`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939779
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935220
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937075
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939788
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937603
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941526
   * @see https://pay.weixin.qq.com/doc/v2/partner/4012181559
   */
  post(options: DownloadfundflowPostOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载资金账单
   *
   * `POST v2/pay/downloadfundflow`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939779
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935220
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937075
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939788
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937603
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941526
   * @see https://pay.weixin.qq.com/doc/v2/partner/4012181559
   */
  postAsync(options: DownloadfundflowPostOptions): Promise<CallResponse<Uint8Array>>;
}
