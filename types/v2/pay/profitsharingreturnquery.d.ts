// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface ProfitsharingreturnqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 微信分账单号 */
  order_id?: string;
  /** 商户分账单号 */
  out_order_no?: string;
  /** 商户回退单号 */
  out_return_no: string;
  /** 微信回退单号 */
  return_no?: string;
  /** 回退方类型 */
  return_account_type: 'MERCHANT_ID' | (string & {});
  /** 回退方账号 */
  return_account: string;
  /** 回退金额，单位：分 */
  return_amount: string;
  /** 回退描述 */
  description: string;
  /** 回退结果 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间 */
  finish_time?: string;
}

export interface ProfitsharingreturnqueryPostXmlFields {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 微信分账单号，与 out_order_no 二选一 */
  order_id?: string | undefined;
  /** 商户分账单号，与 order_id 二选一 */
  out_order_no?: string | undefined;
  /** 商户回退单号 */
  out_return_no: string;
}

export type ProfitsharingreturnqueryPostXml = AtLeastOne<ProfitsharingreturnqueryPostXmlFields, 'order_id' | 'out_order_no'>;

export interface ProfitsharingreturnqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ProfitsharingreturnqueryPostXml;
}

/** `v2/pay/profitsharingreturnquery` */
export interface Profitsharingreturnquery extends Node {
  /**
   * 回退结果查询
   *
   * `POST v2/pay/profitsharingreturnquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984233 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985243 支付（服务商）}
   */
  post(options: ProfitsharingreturnqueryPostOptions): Promise<CallResponse<ProfitsharingreturnqueryPostResponse>>;
  /**
   * 回退结果查询
   *
   * `POST v2/pay/profitsharingreturnquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984233 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985243 支付（服务商）}
   */
  postAsync(options: ProfitsharingreturnqueryPostOptions): Promise<CallResponse<ProfitsharingreturnqueryPostResponse>>;
}
