// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface PaporderqueryPostResponse {
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
  /** 代金券或立减优惠ID */
  [name: `coupon_id_${number}`]: string | undefined;
  /** 单个代金券或立减优惠支付金额 */
  [name: `coupon_fee_${number}`]: string | undefined;
}

export interface PaporderqueryPostXmlFields {
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 微信订单号，与 out_trade_no 二选一 */
  transaction_id?: string | undefined;
  /** 商户订单号，与 transaction_id 二选一 */
  out_trade_no?: string | undefined;
}

export type PaporderqueryPostXml = AtLeastOne<PaporderqueryPostXmlFields, 'transaction_id' | 'out_trade_no'>;

export interface PaporderqueryPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: PaporderqueryPostXml;
}

/** `v2/pay/paporderquery` */
export interface Paporderquery extends Node {
  /**
   * 查询订单
   *
   * `POST v2/pay/paporderquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4013894074 支付（商户）}
   */
  post(options: PaporderqueryPostOptions): Promise<CallResponse<PaporderqueryPostResponse>>;
  /**
   * 查询订单
   *
   * `POST v2/pay/paporderquery`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4013894074 支付（商户）}
   */
  postAsync(options: PaporderqueryPostOptions): Promise<CallResponse<PaporderqueryPostResponse>>;
}
