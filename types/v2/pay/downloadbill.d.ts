// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface DownloadbillPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 对账单日期 */
  bill_date: string;
  /** 账单类型 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | undefined;
  /** 压缩账单 */
  tar_type?: 'GZIP' | undefined;
}

export interface DownloadbillPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: DownloadbillPostXml;
}

/** `v2/pay/downloadbill` */
export interface Downloadbill extends Node {
  /**
   * 下载对账单
   *
   * `POST v2/pay/downloadbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939627
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935219
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011936993
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939651
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937545
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941399
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987833
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985040
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985427
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941628
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936649
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989260
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983298
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941283
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984262
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989905
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988206
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988384
   */
  post(options: DownloadbillPostOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载对账单
   *
   * `POST v2/pay/downloadbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939627
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935219
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011936993
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939651
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937545
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941399
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987833
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985040
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985427
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941628
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936649
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989260
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983298
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941283
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984262
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989905
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988206
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988384
   */
  postAsync(options: DownloadbillPostOptions): Promise<CallResponse<Uint8Array>>;
}
