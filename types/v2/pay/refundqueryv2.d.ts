// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2PromotionDetail } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export type Refundqueryv2PostResponsePromotionDetailContent = V2PromotionDetail;

export interface Refundqueryv2PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码 */
  err_code?: string;
  /** 错误描述 */
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
  /** 订单总退款次数 */
  total_refund_count?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 订单金额，单位：分 */
  total_fee: string;
  /** 应结订单金额，单位：分 */
  settlement_total_fee?: string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 退款笔数 */
  refund_count: string;
  /**
   * 营销详情JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link Refundqueryv2PostResponsePromotionDetailContent}
   */
  promotion_detail?: string;
  /** 退款金额，单位：分 */
  refund_fee?: string;
  /** 现金退款金额，单位：分 */
  cash_refund_fee?: string;
  /** 商户退款单号 */
  [name: `out_refund_no_${number}`]: string | undefined;
  /** 微信退款单号 */
  [name: `refund_id_${number}`]: string | undefined;
  /** 退款渠道 */
  [name: `refund_channel_${number}`]: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined;
  /** 申请退款金额 */
  [name: `refund_fee_${number}`]: string | undefined;
  /** 退款金额 */
  [name: `settlement_refund_fee_${number}`]: string | undefined;
  /** 代金券类型 */
  [name: `coupon_type_${number}_${number}`]: 'CASH' | 'NO_CASH' | (string & {}) | undefined;
  /** 总代金券退款金额 */
  [name: `coupon_refund_fee_${number}`]: string | undefined;
  /** 退款代金券使用数量 */
  [name: `coupon_refund_count_${number}`]: string | undefined;
  /** 退款代金券ID */
  [name: `coupon_refund_id_${number}_${number}`]: string | undefined;
  /** 单个代金券退款金额 */
  [name: `coupon_refund_fee_${number}_${number}`]: string | undefined;
  /** 退款状态 */
  [name: `refund_status_${number}`]: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'CHANGE' | (string & {}) | undefined;
  /** 退款资金来源 */
  [name: `refund_account_${number}`]: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {}) | undefined;
  /** 退款入账账户 */
  [name: `refund_recv_accout_${number}`]: string | undefined;
  /** 退款成功时间 */
  [name: `refund_success_time_${number}`]: string | undefined;
}

export interface Refundqueryv2PostXmlFields {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
  /** 微信订单号，与 out_trade_no、out_refund_no、refund_id 四选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id、out_refund_no、refund_id 四选一 */
  out_trade_no?: string | undefined;
  /** 商户退款单号，与 transaction_id、out_trade_no、refund_id 四选一 */
  out_refund_no?: string | undefined;
  /** 微信退款单号，与 transaction_id、out_trade_no、out_refund_no 四选一 */
  refund_id?: string | undefined;
  /** 偏移量 */
  offset?: number | string | undefined;
}

export type Refundqueryv2PostXml = AtLeastOne<Refundqueryv2PostXmlFields, 'transaction_id' | 'out_trade_no' | 'out_refund_no' | 'refund_id'>;

export interface Refundqueryv2PostOptions extends CallOptions {
  /** XML 请求体 */
  xml: Refundqueryv2PostXml;
}

/** `v2/pay/refundqueryv2` */
export interface Refundqueryv2 extends Node {
  /**
   * 查询退款（支持单品）
   *
   * `POST v2/pay/refundqueryv2`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984122 支付（服务商）}
   */
  post(options: Refundqueryv2PostOptions): Promise<CallResponse<Refundqueryv2PostResponse>>;
  /**
   * 查询退款（支持单品）
   *
   * `POST v2/pay/refundqueryv2`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984122 支付（服务商）}
   */
  postAsync(options: Refundqueryv2PostOptions): Promise<CallResponse<Refundqueryv2PostResponse>>;
}
