// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ProfitsharingremovereceiverPostResponseReceiverContent {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
}

export interface ProfitsharingremovereceiverPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
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
  /**
   * 分账接收方JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link ProfitsharingremovereceiverPostResponseReceiverContent}
   */
  receiver: string;
}

export interface ProfitsharingremovereceiverPostXmlReceiverContent {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
}

export interface ProfitsharingremovereceiverPostXml {
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
  /**
   * 分账接收方JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link ProfitsharingremovereceiverPostXmlReceiverContent}
   */
  receiver: string;
}

export interface ProfitsharingremovereceiverPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ProfitsharingremovereceiverPostXml;
}

/** `v2/pay/profitsharingremovereceiver` */
export interface Profitsharingremovereceiver extends Node {
  /**
   * 删除分账接收方
   *
   * `POST v2/pay/profitsharingremovereceiver`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983295 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984847 支付（服务商）}
   */
  post(options: ProfitsharingremovereceiverPostOptions): Promise<CallResponse<ProfitsharingremovereceiverPostResponse>>;
  /**
   * 删除分账接收方
   *
   * `POST v2/pay/profitsharingremovereceiver`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983295 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984847 支付（服务商）}
   */
  postAsync(options: ProfitsharingremovereceiverPostOptions): Promise<CallResponse<ProfitsharingremovereceiverPostResponse>>;
}
