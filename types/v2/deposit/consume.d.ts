// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface ConsumePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
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
  /** 商户订单号 */
  out_trade_no: string;
  /** 押金总金额，单位：分 */
  total_fee: string;
  /** 消费金额，单位：分 */
  consume_fee: string;
  /** 货币类型 */
  fee_type?: string;
}

export interface ConsumePostXmlFields {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 微信订单号，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
  /** 押金总金额，单位：分 */
  total_fee: number | string;
  /** 消费金额，单位：分 */
  consume_fee: number | string;
  /** 货币类型 */
  fee_type: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
}

export type ConsumePostXml = AtLeastOne<ConsumePostXmlFields, 'transaction_id' | 'out_trade_no'>;

export interface ConsumePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: ConsumePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/deposit/consume` */
export interface Consume extends Node {
  /**
   * 消费押金
   *
   * `POST v2/deposit/consume`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986801 押金支付（服务商）}
   */
  post(options: ConsumePostOptions): Promise<CallResponse<ConsumePostResponse>>;
  /**
   * 消费押金
   *
   * `POST v2/deposit/consume`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986801 押金支付（服务商）}
   */
  postAsync(options: ConsumePostOptions): Promise<CallResponse<ConsumePostResponse>>;
}
