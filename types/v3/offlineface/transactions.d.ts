// Generated from openapi/: do not edit, run `npm run generate`.

import type { PaidAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface TransactionsPostResponse {
  /** 服务商公众号appid */
  sp_appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户公众号appid */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string;
    /** 子公众下的openid */
    sub_openid?: string;
  };
  /** 金额信息 */
  amount?: PaidAmount;
  /** 优惠信息 */
  promotion_detail?: Record<string, unknown>[];
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string;
  };
  /** 付款银行 */
  bank_type?: string;
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {});
  /** 交易状态 */
  trade_state?: string;
  /** 交易描述 */
  trade_state_description?: string;
  /** 欠款状态 */
  debt_state?: string;
  /** 商品信息 */
  description?: string;
  /** 商户附加信息 */
  attach?: string;
  /** 支付成功时间 */
  success_time?: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 还款微信订单号 */
  repayment_transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 错误分类 */
  error_type?: string;
}

export interface TransactionsPostJson {
  /** 支付凭证 */
  auth_code: string;
  /** 服务商公众号appid */
  sp_appid?: string | undefined;
  /** 服务商商户号 */
  sp_mchid?: string | undefined;
  /** 子商户公众号appid */
  sub_appid?: string | undefined;
  /** 子商户商户号 */
  sub_mchid?: string | undefined;
  /** 金额信息 */
  amount?: {
    /** 总金额，单位：分 */
    total: number;
    /** 货币类型 */
    currency: 'CNY' | (string & {});
  } | undefined;
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip: string;
  } | undefined;
  /** 优惠标记 */
  goods_tag?: string | undefined;
  /** 商品信息 */
  description?: string | undefined;
  /** 商户附加信息 */
  attach?: string | undefined;
  /** 结算信息 */
  settle_info?: {
    /** 是否支持分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 业务信息 */
  business?: {
    /** 平台产品ID */
    business_product_id: 2 | 11 | (number & {});
    /** 平台场景ID */
    business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126 | (number & {});
  } | undefined;
}

export interface TransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsPostJson;
}

/** `v3/offlineface/transactions` */
export interface Transactions extends Node {
  readonly outTradeNo: TransactionsOutTradeNo;
  /**
   * 申请扣款接口
   *
   * `POST v3/offlineface/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸（旧版文档）}
   */
  post(options: TransactionsPostOptions): Promise<CallResponse<TransactionsPostResponse>>;
  /**
   * 申请扣款接口
   *
   * `POST v3/offlineface/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 线下刷脸（旧版文档）}
   */
  postAsync(options: TransactionsPostOptions): Promise<CallResponse<TransactionsPostResponse>>;
}

/** `v3/offlineface/transactions/out-trade-no` */
export interface TransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: TransactionsOutTradeNoByOutTradeNo;
}

export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 服务商公众号appid */
  sp_appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户公众号appid */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string;
    /** 子公众下的openid */
    sub_openid?: string;
  };
  /** 金额信息 */
  amount?: PaidAmount;
  /** 优惠信息 */
  promotion_detail?: Record<string, unknown>[];
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string;
  };
  /** 付款银行 */
  bank_type?: string;
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {});
  /** 交易状态 */
  trade_state: string;
  /** 交易描述 */
  trade_state_description?: string;
  /** 欠款状态 */
  debt_state?: string;
  /** 商品信息 */
  description?: string;
  /** 商户附加信息 */
  attach?: string;
  /** 支付成功时间 */
  success_time?: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 还款微信订单号 */
  repayment_transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 错误分类 */
  error_type?: string;
}

export interface TransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 平台产品ID */
  business_product_id: '2' | '11' | (string & {});
}

export interface TransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query: TransactionsOutTradeNoByOutTradeNoGetQuery;
}

/** `v3/offlineface/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 查单接口
   *
   * `GET v3/offlineface/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查单接口
   *
   * `GET v3/offlineface/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}
