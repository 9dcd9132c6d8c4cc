// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ProfitsharingqueryPostResponseReceiversContent {
  /** 分账接收方列表JSON表达式 */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号 */
    account: string;
    /** 分账金额，单位：分 */
    amount: number | string;
    /** 分账描述 */
    description: string;
    /** 分账明细单号 */
    detail_id: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账接收商户号 */
    receiver_mchid: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
  }[];
}

export interface ProfitsharingqueryPostResponse {
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
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {});
  /**
   * 分账接收方列表JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link ProfitsharingqueryPostResponseReceiversContent}
   */
  receivers: string;
}

export interface ProfitsharingqueryPostXml {
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export interface ProfitsharingqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ProfitsharingqueryPostXml;
}

/** `v2/pay/profitsharingquery` */
export interface Profitsharingquery extends Node {
  /**
   * 查询分账结果
   *
   * `POST v2/pay/profitsharingquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983179 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984717 支付（服务商）}
   */
  post(options: ProfitsharingqueryPostOptions): Promise<CallResponse<ProfitsharingqueryPostResponse>>;
  /**
   * 查询分账结果
   *
   * `POST v2/pay/profitsharingquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983179 支付（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984717 支付（服务商）}
   */
  postAsync(options: ProfitsharingqueryPostOptions): Promise<CallResponse<ProfitsharingqueryPostResponse>>;
}
