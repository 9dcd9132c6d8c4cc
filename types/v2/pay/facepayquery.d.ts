// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2PromotionDetail } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export type FacepayqueryPostResponsePromotionDetailContent = V2PromotionDetail;

export interface FacepayqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
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
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {});
  /** 用户子标识 */
  sub_openid?: string;
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: 'FACEPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
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
  /** 代金券金额，单位：分 */
  coupon_fee?: string;
  /** 代金券使用数量 */
  coupon_count?: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc: string;
  /**
   * 营销详情JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link FacepayqueryPostResponsePromotionDetailContent}
   */
  promotion_detail?: string;
  /** 押金消费金额，单位：分 */
  consume_fee?: string;
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: 'CASH' | 'NO_CASH' | (string & {}) | undefined;
  /** 代金券ID */
  [name: `coupon_id_${number}`]: string | undefined;
  /** 单个代金券支付金额 */
  [name: `coupon_fee_${number}`]: string | undefined;
}

export interface FacepayqueryPostXmlFields {
  /** 接口版本号 */
  version?: '1.0' | (string & {}) | undefined;
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
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined;
}

export type FacepayqueryPostXml = AtLeastOne<FacepayqueryPostXmlFields, 'transaction_id' | 'out_trade_no'>;

export interface FacepayqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: FacepayqueryPostXml;
}

/** `v2/pay/facepayquery` */
export interface Facepayquery extends Node {
  /**
   * 查询订单
   *
   * `POST v2/pay/facepayquery`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 支付（旧版文档）}
   */
  post(options: FacepayqueryPostOptions): Promise<CallResponse<FacepayqueryPostResponse>>;
  /**
   * 查询订单
   *
   * `POST v2/pay/facepayquery`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 支付（旧版文档）}
   */
  postAsync(options: FacepayqueryPostOptions): Promise<CallResponse<FacepayqueryPostResponse>>;
}
