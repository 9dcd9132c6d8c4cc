// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface DownloadbillPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 对账单日期 */
  bill_date: string;
  /** 账单类型 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | (string & {}) | undefined;
  /** 压缩账单 */
  tar_type?: 'GZIP' | (string & {}) | undefined;
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
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6 支付（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939627 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941628 支付（服务商）}
   */
  post(options: DownloadbillPostOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载对账单
   *
   * `POST v2/pay/downloadbill`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6 支付（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939627 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941628 支付（服务商）}
   */
  postAsync(options: DownloadbillPostOptions): Promise<CallResponse<Uint8Array>>;
}
