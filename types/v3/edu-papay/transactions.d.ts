// Generated from openapi/: do not edit, run `npm run generate`.

import type { DeviceInfo, OrderAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface TransactionsPostJson {
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户APPID */
  sub_appid?: string | undefined;
  /** 商品或支付单简要描述 */
  body: string;
  /** 商户数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string | undefined;
  /** 支付回调通知地址 */
  notify_url: string;
  /** 签约协议号 */
  contract_id: string;
  /** 场景信息枚举 */
  trade_scene: string;
  /** 订单金额 */
  amount: OrderAmount;
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string | undefined;
    /** 商户端设备ip */
    device_ip: string;
  };
}

export interface TransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsPostJson;
}

/** `v3/edu-papay/transactions` */
export interface Transactions extends Node {
  readonly id: TransactionsId;
  readonly outTradeNo: TransactionsOutTradeNo;
  /**
   * 教育通扣款受理
   *
   * `POST v3/edu-papay/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524731 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465548 教育通（服务商）}
   */
  post(options: TransactionsPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 教育通扣款受理
   *
   * `POST v3/edu-papay/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524731 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465548 教育通（服务商）}
   */
  postAsync(options: TransactionsPostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/edu-papay/transactions/id` */
export interface TransactionsId extends Node {
  readonly _transaction_id_: TransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: TransactionsIdByTransactionId;
}

export interface TransactionsIdByTransactionIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 商户数据 */
  attach?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {});
  /** 交易状态描述 */
  trade_state_description?: string;
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string;
    /** 子商户APPID下的用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 折扣，单位：分 */
    discount_total?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 设备信息 */
  device_information: DeviceInfo;
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount?: number;
    /** 活动ID */
    stock_id?: string;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
  }[];
}

export interface TransactionsIdByTransactionIdGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
}

export interface TransactionsIdByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query?: TransactionsIdByTransactionIdGetQuery | undefined;
}

/** `v3/edu-papay/transactions/id/{transaction_id}` */
export interface TransactionsIdByTransactionId extends Node {
  /**
   * 微信订单号查单
   *
   * `GET v3/edu-papay/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523468 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465567 教育通（服务商）}
   */
  get(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
  /**
   * 微信订单号查单
   *
   * `GET v3/edu-papay/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523468 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465567 教育通（服务商）}
   */
  getAsync(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
}

/** `v3/edu-papay/transactions/out-trade-no` */
export interface TransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: TransactionsOutTradeNoByOutTradeNo;
}

export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 商户数据 */
  attach?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {});
  /** 交易状态描述 */
  trade_state_description?: string;
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string;
    /** 子商户APPID下的用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 折扣，单位：分 */
    discount_total?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 设备信息 */
  device_information: DeviceInfo;
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount?: number;
    /** 活动ID */
    stock_id?: string;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
  }[];
}

export interface TransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
}

export interface TransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query?: TransactionsOutTradeNoByOutTradeNoGetQuery | undefined;
}

/** `v3/edu-papay/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 商户订单号查单
   *
   * `GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523591 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465574 教育通（服务商）}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 商户订单号查单
   *
   * `GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523591 教育通（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465574 教育通（服务商）}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}
