// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ProfitsharingorderamountqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户号 */
  mch_id?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 订单剩余待分金额，单位：分 */
  unsplit_amount?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 签名 */
  sign?: string;
}

export interface ProfitsharingorderamountqueryPostXml {
  /** 商户号 */
  mch_id: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface ProfitsharingorderamountqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ProfitsharingorderamountqueryPostXml;
}

/** `v2/pay/profitsharingorderamountquery` */
export interface Profitsharingorderamountquery extends Node {
  /**
   * 查询订单待分账金额
   *
   * `POST v2/pay/profitsharingorderamountquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984132 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985079 支付（服务商）}
   */
  post(options: ProfitsharingorderamountqueryPostOptions): Promise<CallResponse<ProfitsharingorderamountqueryPostResponse>>;
  /**
   * 查询订单待分账金额
   *
   * `POST v2/pay/profitsharingorderamountquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984132 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985079 支付（服务商）}
   */
  postAsync(options: ProfitsharingorderamountqueryPostOptions): Promise<CallResponse<ProfitsharingorderamountqueryPostResponse>>;
}
