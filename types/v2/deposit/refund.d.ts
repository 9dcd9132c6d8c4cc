// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface RefundPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退款金额，单位：分 */
  refund_fee: string;
  /** 应结退款金额，单位：分 */
  settlement_refund_fee?: string;
  /** 标价金额，单位：分 */
  total_fee: string;
  /** 应结订单金额，单位：分 */
  settlement_total_fee?: string;
  /** 标价币种 */
  fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 现金退款金额，单位：分 */
  cash_refund_fee?: string;
  /** 代金券退款总金额，单位：分 */
  coupon_refund_fee?: string;
  /** 退款代金券使用数量 */
  coupon_refund_count?: string;
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: 'CASH' | 'NO_CASH' | (string & {}) | undefined;
  /** 单个代金券退款金额 */
  [name: `coupon_refund_fee_${number}`]: string | undefined;
  /** 退款代金券ID */
  [name: `coupon_refund_id_${number}`]: string | undefined;
}

export interface RefundPostXmlFields {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
  /** 微信订单号，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 订单金额，单位：分 */
  total_fee: number | string;
  /** 退款金额，单位：分 */
  refund_fee: number | string;
  /** 退款货币种类 */
  refund_fee_type?: string | undefined;
  /** 退款原因 */
  refund_desc?: string | undefined;
  /** 退款资金来源 */
  refund_account?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {}) | undefined;
  /** 退款结果通知url */
  notify_url?: string | undefined;
}

export type RefundPostXml = AtLeastOne<RefundPostXmlFields, 'transaction_id' | 'out_trade_no'>;

export interface RefundPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: RefundPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/deposit/refund` */
export interface Refund extends Node {
  /**
   * 申请退款（押金）
   *
   * `POST v2/deposit/refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987251 押金支付（服务商）}
   */
  post(options: RefundPostOptions): Promise<CallResponse<RefundPostResponse>>;
  /**
   * 申请退款（押金）
   *
   * `POST v2/deposit/refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987251 押金支付（服务商）}
   */
  postAsync(options: RefundPostOptions): Promise<CallResponse<RefundPostResponse>>;
}
