// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ProfitsharingaddreceiverPostResponseReceiverContent {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
}

export interface ProfitsharingaddreceiverPostResponse {
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
   * 分账接收方
   * 值为 JSON 字符串，内容见 {@link ProfitsharingaddreceiverPostResponseReceiverContent}
   */
  receiver: string;
}

export interface ProfitsharingaddreceiverPostXmlReceiverContent {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
  /** 分账个人接收方姓名 */
  name?: string | undefined;
  /** 与分账方的关系类型 */
  relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'PLATFORM' | 'OTHERS' | (string & {}) | undefined;
  /** 自定义的分账关系 */
  custom_relation?: string | undefined;
}

export interface ProfitsharingaddreceiverPostXml {
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
   * 值为 JSON 字符串，内容见 {@link ProfitsharingaddreceiverPostXmlReceiverContent}
   */
  receiver: string;
}

export interface ProfitsharingaddreceiverPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ProfitsharingaddreceiverPostXml;
}

/** `v2/pay/profitsharingaddreceiver` */
export interface Profitsharingaddreceiver extends Node {
  /**
   * 添加分账接收方
   *
   * `POST v2/pay/profitsharingaddreceiver`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983255 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984782 支付（服务商）}
   */
  post(options: ProfitsharingaddreceiverPostOptions): Promise<CallResponse<ProfitsharingaddreceiverPostResponse>>;
  /**
   * 添加分账接收方
   *
   * `POST v2/pay/profitsharingaddreceiver`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983255 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984782 支付（服务商）}
   */
  postAsync(options: ProfitsharingaddreceiverPostOptions): Promise<CallResponse<ProfitsharingaddreceiverPostResponse>>;
}
