// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付分停车扣费
 *
 * `v3/vehicle/transactions`
 */
export interface Transactions extends Node {
  readonly outTradeNo: TransactionsOutTradeNo;
  readonly parking: TransactionsParking;
}

/** `v3/vehicle/transactions/out-trade-no` */
export interface TransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: TransactionsOutTradeNoByOutTradeNo;
}

export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 应用ID，最多 32 字符 */
  appid: string;
  /** 子商户应用ID，最多 32 字符 */
  sub_appid?: string;
  /** 商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 服务描述，最多 128 字符 */
  description: string;
  /** 订单创建时间，RFC 3339 时间 */
  create_time: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id?: string;
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_description?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time?: string;
  /** 付款银行，最多 16 字符 */
  bank_type?: string;
  /** 用户是否已还款，最多 1 字符 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 交易场景，最多 32 字符 */
  trade_scene: 'PARKING' | (string & {});
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id，最多 32 字符 */
    parking_id: string;
    /** 车牌号，最多 32 字符 */
    plate_number: string;
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
    /** 入场时间，RFC 3339 时间 */
    start_time: string;
    /** 出场时间，RFC 3339 时间 */
    end_time: string;
    /** 停车场名称，最多 32 字符 */
    parking_name: string;
    /** 计费时长，单位：秒 */
    charging_duration: number;
    /** 停车场设备id，最多 32 字符 */
    device_id: string;
  };
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识，最多 32 字符 */
    openid: string;
    /** 用户在sub_appid下的标识，最多 32 字符 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 货币类型，最多 16 字符 */
    currency?: string;
    /** 用户实际支付金额，单位：分 */
    payer_total?: number;
    /** 折扣，单位：分 */
    discount_total?: number;
  };
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID，最多 32 字符 */
    coupon_id: string;
    /** 优惠名称，最多 128 字符 */
    name?: string;
    /** 优惠范围，最多 32 字符 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型，最多 16 字符 */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 活动ID，最多 32 字符 */
    stock_id?: string;
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
    /** 优惠币种，最多 16 字符 */
    currency?: string;
  }[];
}

export interface TransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 子商户号，最多 32 字符，服务商模式必填 */
  sub_mchid?: string | undefined;
}

export interface TransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query?: TransactionsOutTradeNoByOutTradeNoGetQuery | undefined;
}

/** `v3/vehicle/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 查询订单
   *
   * `GET v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534308 支付分停车扣费（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534441 支付分停车扣费（服务商）}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534308 支付分停车扣费（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534441 支付分停车扣费（服务商）}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

export interface TransactionsParkingPostResponse {
  /** 应用ID，最多 32 字符 */
  appid: string;
  /** 子商户应用ID，最多 32 字符 */
  sub_appid?: string;
  /** 商户号，最多 32 字符 */
  sp_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 服务描述，最多 128 字符 */
  description: string;
  /** 订单创建时间，RFC 3339 时间 */
  create_time: string;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 微信支付订单号，最多 32 字符 */
  transaction_id?: string;
  /** 交易状态，最多 32 字符 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** 交易状态描述，最多 256 字符 */
  trade_state_description?: string;
  /** 支付完成时间，RFC 3339 时间 */
  success_time?: string;
  /** 付款银行，最多 16 字符 */
  bank_type?: string;
  /** 用户是否已还款，最多 1 字符 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 附加数据，最多 128 字符 */
  attach?: string;
  /** 交易场景，最多 32 字符 */
  trade_scene: 'PARKING' | (string & {});
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id，最多 32 字符 */
    parking_id: string;
    /** 车牌号，最多 32 字符 */
    plate_number: string;
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
    /** 入场时间，RFC 3339 时间 */
    start_time: string;
    /** 出场时间，RFC 3339 时间 */
    end_time: string;
    /** 停车场名称，最多 32 字符 */
    parking_name: string;
    /** 计费时长，单位：秒 */
    charging_duration: number;
    /** 停车场设备id，最多 32 字符 */
    device_id: string;
  };
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识，最多 32 字符 */
    openid: string;
    /** 用户在sub_appid下的标识，最多 32 字符 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 货币类型，最多 16 字符 */
    currency: 'CNY' | (string & {});
    /** 用户实际支付金额，单位：分 */
    payer_total?: number;
    /** 折扣，单位：分 */
    discount_total?: number;
  };
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID，最多 32 字符 */
    coupon_id: string;
    /** 优惠名称，最多 128 字符 */
    name?: string;
    /** 优惠范围，最多 32 字符 */
    scope?: 'SINGLE' | 'GLOBAL' | (string & {});
    /** 优惠类型，最多 16 字符 */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 活动ID，最多 32 字符 */
    stock_id?: string;
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
    /** 优惠币种，最多 16 字符 */
    currency?: 'CNY' | (string & {});
  }[];
}

export interface TransactionsParkingPostJson {
  /** 应用ID，最多 32 字符 */
  appid: string;
  /** 子商户应用ID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 子商户号，最多 32 字符，服务商模式必填 */
  sub_mchid?: string | undefined;
  /** 服务描述，最多 128 字符 */
  description: string;
  /** 附加数据，最多 128 字符 */
  attach?: string | undefined;
  /** 商户订单号，最多 32 字符 */
  out_trade_no: string;
  /** 交易场景，最多 16 字符 */
  trade_scene: 'PARKING' | (string & {});
  /** 订单优惠标记，最多 32 字符 */
  goods_tag?: string | undefined;
  /** 回调通知url，最多 256 字符，URL */
  notify_url: string;
  /** 分账标识，最多 16 字符 */
  profit_sharing?: 'Y' | 'N' | (string & {}) | undefined;
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：分 */
    total: number;
    /** 货币类型，最多 16 字符 */
    currency?: 'CNY' | (string & {}) | undefined;
  };
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id，最多 32 字符 */
    parking_id: string;
    /** 车牌号，最多 32 字符 */
    plate_number: string;
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
    /** 入场时间，RFC 3339 时间 */
    start_time: string;
    /** 出场时间，RFC 3339 时间 */
    end_time: string;
    /** 停车场名称，最多 32 字符 */
    parking_name: string;
    /** 计费时长，单位：秒 */
    charging_duration: number;
    /** 停车场设备id，最多 32 字符 */
    device_id: string;
  } | undefined;
}

export interface TransactionsParkingPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsParkingPostJson;
}

/** `v3/vehicle/transactions/parking` */
export interface TransactionsParking extends Node {
  /**
   * 扣费受理
   *
   * `POST v3/vehicle/transactions/parking`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534352 支付分停车扣费（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534427 支付分停车扣费（服务商）}
   */
  post(options: TransactionsParkingPostOptions): Promise<CallResponse<TransactionsParkingPostResponse>>;
  /**
   * 扣费受理
   *
   * `POST v3/vehicle/transactions/parking`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534352 支付分停车扣费（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534427 支付分停车扣费（服务商）}
   */
  postAsync(options: TransactionsParkingPostOptions): Promise<CallResponse<TransactionsParkingPostResponse>>;
}
