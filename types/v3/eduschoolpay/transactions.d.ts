// Generated from openapi/: do not edit, run `npm run generate`.

import type { DeviceInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface TransactionsPostResponse {
  /** 商户号 */
  mchid: string;
  /** 商户AppID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {});
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 */
    openid?: string;
    /** 子商户AppID下的用户标识 */
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
  device_info: {
    /** 设备号 */
    device_id?: string;
    /** 商户端设备IP */
    device_ip: string;
  };
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

export interface TransactionsPostJson {
  /** 商户appid */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 子商户appid */
  sub_appid?: string | undefined;
  /** 商品描述 */
  description: string;
  /** 商户数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 商户接收通知地址 */
  notify_url: string;
  /** 签约协议号 */
  contract_id: string;
  /** 用户账号 */
  user_id: string;
  /** 订单金额 */
  amount: {
    /** 总金额，单位：分 */
    total: number;
    /** 货币类型 */
    currency: string;
  };
  /** 场景信息 */
  scene_info: {
    /** 消费时间 */
    start_time: string;
    /** 学校编号 */
    school_id: string;
    /** 消费场景类型 */
    scene_type: string;
  };
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string | undefined;
    /** 商户端设备ip */
    device_ip: string;
  };
  /** 分账结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined;
  } | undefined;
  /** 扣款模式 */
  payment_mode?: string | undefined;
}

export interface TransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsPostJson;
}

/** `v3/eduschoolpay/transactions` */
export interface Transactions extends Node {
  readonly id: TransactionsId;
  readonly outTradeNo: TransactionsOutTradeNo;
  /**
   * 扣款
   *
   * `POST v3/eduschoolpay/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469030 校园轻松付（服务商）}
   */
  post(options: TransactionsPostOptions): Promise<CallResponse<TransactionsPostResponse>>;
  /**
   * 扣款
   *
   * `POST v3/eduschoolpay/transactions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469030 校园轻松付（服务商）}
   */
  postAsync(options: TransactionsPostOptions): Promise<CallResponse<TransactionsPostResponse>>;
}

/** `v3/eduschoolpay/transactions/id` */
export interface TransactionsId extends Node {
  readonly _transaction_id_: TransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: TransactionsIdByTransactionId;
}

export interface TransactionsIdByTransactionIdGetResponse {
  /** 商户号 */
  mchid: string;
  /** 商户appid */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户appid */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {});
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 */
    openid: string;
    /** 子商户appid下的用户标识 */
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
    currency: string;
  };
  /** 设备信息 */
  device_info: DeviceInfo;
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount?: number;
    /** 活动ID */
    stock_id: string;
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

/** `v3/eduschoolpay/transactions/id/{transaction_id}` */
export interface TransactionsIdByTransactionId extends Node {
  /**
   * 微信支付订单号查单
   *
   * `GET v3/eduschoolpay/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469063 校园轻松付（服务商）}
   */
  get(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
  /**
   * 微信支付订单号查单
   *
   * `GET v3/eduschoolpay/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469063 校园轻松付（服务商）}
   */
  getAsync(options: TransactionsIdByTransactionIdGetOptions): Promise<CallResponse<TransactionsIdByTransactionIdGetResponse>>;
}

/** `v3/eduschoolpay/transactions/out-trade-no` */
export interface TransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: TransactionsOutTradeNoByOutTradeNo;
}

export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string;
  /** 商户appid */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户appid */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {});
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 */
    openid: string;
    /** 子商户appid下的用户标识 */
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
    currency: string;
  };
  /** 设备信息 */
  device_info: DeviceInfo;
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额，单位：分 */
    amount?: number;
    /** 活动ID */
    stock_id: string;
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

/** `v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 商户订单号查单
   *
   * `GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469097 校园轻松付（服务商）}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 商户订单号查单
   *
   * `GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469097 校园轻松付（服务商）}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}
