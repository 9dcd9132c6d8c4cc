// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 委托代扣（服务商）
 *
 * `v2/pay/partner`
 */
export interface Partner extends Node {
  readonly paporderquery: PartnerPaporderquery;
  readonly pappayapply: PartnerPappayapply;
}

export interface PartnerPaporderqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
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
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe?: 'N' | (string & {});
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 总金额，单位：分 */
  total_fee: string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额，单位：分 */
  cash_fee: string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 代金券或立减优惠金额，单位：分 */
  coupon_fee?: string;
  /** 代金券或立减优惠使用数量 */
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
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 代金券或立减优惠ID */
  [name: `coupon_id_${number}`]: string | undefined;
  /** 单个代金券或立减优惠支付金额 */
  [name: `coupon_fee_${number}`]: string | undefined;
}

export interface PartnerPaporderqueryPostXmlFields {
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 微信订单号，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
}

export type PartnerPaporderqueryPostXml = AtLeastOne<PartnerPaporderqueryPostXmlFields, 'transaction_id' | 'out_trade_no'>;

export interface PartnerPaporderqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerPaporderqueryPostXml;
}

/** `v2/pay/partner/paporderquery` */
export interface PartnerPaporderquery extends Node {
  /**
   * 查询订单
   *
   * `POST v2/pay/partner/paporderquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014113946 委托代扣（服务商）（服务商）}
   */
  post(options: PartnerPaporderqueryPostOptions): Promise<CallResponse<PartnerPaporderqueryPostResponse>>;
  /**
   * 查询订单
   *
   * `POST v2/pay/partner/paporderquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014113946 委托代扣（服务商）（服务商）}
   */
  postAsync(options: PartnerPaporderqueryPostOptions): Promise<CallResponse<PartnerPaporderqueryPostResponse>>;
}

export interface PartnerPappayapplyPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
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
}

export interface PartnerPappayapplyPostXml {
  /** 子商户公众账号ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商品描述 */
  body: string;
  /** 商品详情 */
  detail?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 总金额，单位：分 */
  total_fee: number | string;
  /** 货币类型 */
  fee_type?: string | undefined;
  /** 终端IP */
  spbill_create_ip: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 回调通知url */
  notify_url: string;
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 委托代扣协议id */
  contract_id: string;
  /** 电子发票入口开放标识 */
  receipt?: 'Y' | 'N' | (string & {}) | undefined;
}

export interface PartnerPappayapplyPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PartnerPappayapplyPostXml;
}

/** `v2/pay/partner/pappayapply` */
export interface PartnerPappayapply extends Node {
  /**
   * 申请扣款
   *
   * `POST v2/pay/partner/pappayapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988372 委托代扣（服务商）（服务商）}
   */
  post(options: PartnerPappayapplyPostOptions): Promise<CallResponse<PartnerPappayapplyPostResponse>>;
  /**
   * 申请扣款
   *
   * `POST v2/pay/partner/pappayapply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988372 委托代扣（服务商）（服务商）}
   */
  postAsync(options: PartnerPappayapplyPostOptions): Promise<CallResponse<PartnerPappayapplyPostResponse>>;
}
