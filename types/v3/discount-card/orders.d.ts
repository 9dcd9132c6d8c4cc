// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/discount-card/orders` */
export interface Orders extends Node {
  readonly outTradeNo: OrdersOutTradeNo;
  readonly _out_order_no_: OrdersByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: OrdersByOutOrderNo;
}

/** `v3/discount-card/orders/out-trade-no` */
export interface OrdersOutTradeNo extends Node {
  readonly _out_trade_no_: OrdersOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: OrdersOutTradeNoByOutTradeNo;
}

export interface OrdersOutTradeNoByOutTradeNoGetResponse {
  /** 先享卡订单号 */
  out_order_no: string;
  /** 先享卡ID */
  discount_card_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 微信支付交易单号 */
  transaction_id?: string;
  /** 用户标识 */
  openid: string;
  /** 先享卡开始时间 */
  card_begin_time: string;
  /** 先享卡结束时间 */
  card_end_time: string;
  /** 先享卡名称 */
  card_name: string;
  /** 目标描述 */
  objective_description: string;
  /** 奖励描述 */
  reward_description: string;
  /** 预估奖励金额，单位：分 */
  estimated_reward_amount: number;
  /** 线上使用说明 */
  online_instructions?: string;
  /** 线下使用说明 */
  offline_instructions?: string;
  /** 订单状态 */
  state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {});
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 扣除金额，单位：分 */
  deduction_amount?: number;
  /** 结算金额，单位：分 */
  settlement_amount?: number;
  /** 创建时间 */
  create_time: string;
  /** 支付时间 */
  pay_time?: string;
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string;
    /** 先享卡目标ID */
    objective_id: number;
    /** 目标名称 */
    name?: string;
    /** 目标单位 */
    unit?: string;
    /** 履约描述 */
    performance_description: string;
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE' | (string & {});
    /** 目标数量 */
    count: number;
    /** 履约时间 */
    performance_time: string;
    /** 备注说明 */
    remark?: string;
  }[];
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string;
    /** 先享卡奖励ID */
    reward_id: number;
    /** 奖励名称 */
    name?: string;
    /** 奖励单位 */
    unit?: string;
    /** 奖励描述 */
    description: string;
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE' | (string & {});
    /** 奖励数量 */
    count: number;
    /** 奖励金额，单位：分 */
    amount: number;
    /** 奖励时间 */
    reward_time: string;
    /** 备注说明 */
    remark?: string;
  }[];
}

export interface OrdersOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
}

/** `v3/discount-card/orders/out-trade-no/{out_trade_no}` */
export interface OrdersOutTradeNoByOutTradeNo extends Node {
  /**
   * 通过先享卡订单号查询订单
   *
   * `GET v3/discount-card/orders/out-trade-no/{out_trade_no}`
   *
   * @deprecated 2020-03-26 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 先享卡（旧版文档）}
   */
  get(options: OrdersOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 通过先享卡订单号查询订单
   *
   * `GET v3/discount-card/orders/out-trade-no/{out_trade_no}`
   *
   * @deprecated 2020-03-26 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 先享卡（旧版文档）}
   */
  getAsync(options: OrdersOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>;
}

export interface OrdersByOutOrderNoGetResponse {
  /** 先享卡订单号 */
  out_order_no: string;
  /** 先享卡ID */
  discount_card_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 微信支付交易单号 */
  transaction_id?: string;
  /** 用户标识 */
  openid: string;
  /** 先享卡开始时间 */
  card_begin_time: string;
  /** 先享卡结束时间 */
  card_end_time: string;
  /** 先享卡名称 */
  card_name: string;
  /** 目标描述 */
  objective_description: string;
  /** 奖励描述 */
  reward_description: string;
  /** 预估奖励金额，单位：分 */
  estimated_reward_amount: number;
  /** 线上使用说明 */
  online_instructions?: string;
  /** 线下使用说明 */
  offline_instructions?: string;
  /** 订单状态 */
  state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {});
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 扣除金额，单位：分 */
  deduction_amount?: number;
  /** 结算金额，单位：分 */
  settlement_amount?: number;
  /** 创建时间 */
  create_time: string;
  /** 支付时间 */
  pay_time?: string;
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string;
    /** 先享卡目标ID */
    objective_id: number;
    /** 目标名称 */
    name?: string;
    /** 目标单位 */
    unit?: string;
    /** 履约描述 */
    performance_description: string;
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE' | (string & {});
    /** 目标数量 */
    count: number;
    /** 履约时间 */
    performance_time: string;
    /** 备注说明 */
    remark?: string;
  }[];
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string;
    /** 先享卡奖励ID */
    reward_id: number;
    /** 奖励名称 */
    name?: string;
    /** 奖励单位 */
    unit?: string;
    /** 奖励描述 */
    description: string;
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE' | (string & {});
    /** 奖励数量 */
    count: number;
    /** 奖励金额，单位：分 */
    amount: number;
    /** 奖励时间 */
    reward_time: string;
    /** 备注说明 */
    remark?: string;
  }[];
}

export interface OrdersByOutOrderNoGetOptions extends CallOptions {
  /** 先享卡订单号 */
  out_order_no: string;
}

export interface OrdersByOutOrderNoPatchResponse {
  /** 先享卡订单号 */
  out_order_no: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

export interface OrdersByOutOrderNoPatchJson {
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string;
    /** 先享卡目标ID */
    objective_id: number;
    /** 履约描述 */
    performance_description: string;
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE' | (string & {});
    /** 目标数量 */
    count: number;
    /** 履约时间 */
    performance_time: string;
    /** 备注说明 */
    remark?: string | undefined;
  }[] | undefined;
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string;
    /** 先享卡奖励ID */
    reward_id: number;
    /** 奖励描述 */
    description: string;
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE' | (string & {});
    /** 奖励数量 */
    count: number;
    /** 奖励金额，单位：分 */
    amount: number;
    /** 奖励时间 */
    reward_time: string;
    /** 备注说明 */
    remark?: string | undefined;
  }[] | undefined;
}

export interface OrdersByOutOrderNoPatchOptions extends CallOptions {
  /** 先享卡订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: OrdersByOutOrderNoPatchJson;
}

/** `v3/discount-card/orders/{out_order_no}` */
export interface OrdersByOutOrderNo extends Node {
  /**
   * 通过先享卡订单号查询订单
   *
   * `GET v3/discount-card/orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 先享卡（旧版文档）}
   */
  get(options: OrdersByOutOrderNoGetOptions): Promise<CallResponse<OrdersByOutOrderNoGetResponse>>;
  /**
   * 通过先享卡订单号查询订单
   *
   * `GET v3/discount-card/orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 先享卡（旧版文档）}
   */
  getAsync(options: OrdersByOutOrderNoGetOptions): Promise<CallResponse<OrdersByOutOrderNoGetResponse>>;
  /**
   * 更新先享卡订单
   *
   * `PATCH v3/discount-card/orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml 先享卡（旧版文档）}
   */
  patch(options: OrdersByOutOrderNoPatchOptions): Promise<CallResponse<OrdersByOutOrderNoPatchResponse>>;
  /**
   * 更新先享卡订单
   *
   * `PATCH v3/discount-card/orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml 先享卡（旧版文档）}
   */
  patchAsync(options: OrdersByOutOrderNoPatchOptions): Promise<CallResponse<OrdersByOutOrderNoPatchResponse>>;
}
