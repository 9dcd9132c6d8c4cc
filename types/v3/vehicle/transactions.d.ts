// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/vehicle/transactions` */
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
  /** 应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid: string;
  /** 商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 服务描述 */
  description: string;
  /** 订单创建时间 */
  create_time: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** 交易状态描述 */
  trade_state_description?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 用户是否已还款 */
  user_repaid?: string;
  /** 附加数据 */
  attach?: string;
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {});
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string;
    /** 车牌号 */
    plate_number: string;
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
    /** 入场时间 */
    start_time: string;
    /** 出场时间 */
    end_time: string;
    /** 停车场名称 */
    parking_name: string;
    /** 计费时长 */
    charging_duration: number;
    /** 停车场设备id */
    device_id: string;
  };
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 */
    openid: string;
    /** 用户在sub_appid下的标识 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency: string;
    /** 用户实际支付金额 */
    payer_total?: number;
    /** 折扣 */
    discount_total?: number;
  };
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 活动ID */
    stock_id?: string;
    /** 优惠券面额 */
    amount: number;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
    /** 优惠币种 */
    currency?: string;
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

/** `v3/vehicle/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 查询订单
   *
   * `GET v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534441
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534441
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

export interface TransactionsParkingPostResponse {
  /** 应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 服务描述 */
  description: string;
  /** 订单创建时间 */
  create_time: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** 交易状态描述 */
  trade_state_description?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 附加数据 */
  attach?: string;
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {});
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string;
    /** 车牌号 */
    plate_number: string;
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
    /** 入场时间 */
    start_time: string;
    /** 出场时间 */
    end_time: string;
    /** 停车场名称 */
    parking_name: string;
    /** 计费时长 */
    charging_duration: number;
    /** 停车场设备id */
    device_id: string;
  };
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 */
    openid: string;
    /** 用户在sub_appid下的标识 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency: 'CNY' | (string & {});
    /** 用户实际支付金额 */
    payer_total?: number;
    /** 折扣 */
    discount_total?: number;
  };
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'SINGLE' | 'GLOBAL' | (string & {});
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 活动ID */
    stock_id?: string;
    /** 优惠券面额 */
    amount: number;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
    /** 优惠币种 */
    currency?: 'CNY' | (string & {});
  }[];
}

export interface TransactionsParkingPostJson {
  /** 应用ID */
  appid: string;
  /** 子商户应用ID */
  sub_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 服务描述 */
  description: string;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {});
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 回调通知url */
  notify_url: string;
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N' | undefined;
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency?: 'CNY' | undefined;
  };
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string;
    /** 车牌号 */
    plate_number: string;
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
    /** 入场时间 */
    start_time: string;
    /** 出场时间 */
    end_time: string;
    /** 停车场名称 */
    parking_name: string;
    /** 计费时长 */
    charging_duration: number;
    /** 停车场设备id */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
   */
  post(options: TransactionsParkingPostOptions): Promise<CallResponse<TransactionsParkingPostResponse>>;
  /**
   * 扣费受理
   *
   * `POST v3/vehicle/transactions/parking`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
   */
  postAsync(options: TransactionsParkingPostOptions): Promise<CallResponse<TransactionsParkingPostResponse>>;
}
