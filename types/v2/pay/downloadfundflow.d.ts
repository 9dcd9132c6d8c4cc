// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface DownloadfundflowPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 资金账单日期 */
  bill_date: string;
  /** 资金账户类型 */
  account_type: 'Basic' | 'Operation' | 'Fees' | (string & {});
  /** 压缩账单 */
  tar_type?: 'GZIP' | (string & {}) | undefined;
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
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7 支付（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939779 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012181559 支付（服务商）}
   */
  post(options: DownloadfundflowPostOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 下载资金账单
   *
   * `POST v2/pay/downloadfundflow`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7 支付（旧版文档）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939779 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012181559 支付（服务商）}
   */
  postAsync(options: DownloadfundflowPostOptions): Promise<CallResponse<Uint8Array>>;
}
