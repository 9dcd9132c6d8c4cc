// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TransactionsPostResponse {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
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
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {});
  /** 还款微信支付订单号 */
  repay_transaction_id?: string;
  /** 垫资还款时间 */
  repay_time?: string;
  /** 附加数据 */
  attach?: string;
  /** 代扣签约ID */
  contract_id?: string;
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {});
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间（上车） */
    start_time: string;
    /** 乘车路线 */
    line_name?: string;
    /** 车牌号 */
    plate_number?: string;
  };
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间（上车） */
    start_time: string;
    /** 用户下车时间 */
    end_time?: string;
    /** 乘车起始站 */
    start_station?: string;
    /** 乘车终点站 */
    end_station?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 总金额，单位：分 */
    total?: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 货币类型 */
    currency?: string;
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
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
    /** 优惠币种 */
    currency?: string;
  }[];
}

export interface TransactionsPostJson {
  /** 公众账号ID */
  appid: string;
  /** 子公众账号ID */
  sub_appid?: string | undefined;
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined;
  /** 商户自定义字段 */
  description: string;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户系统内部订单号 */
  out_trade_no: string;
  /** 交易场景值 */
  trade_scene: 'BUS' | 'METRO' | (string & {});
  /** 代金券或立减优惠功能的参数 */
  goods_tag?: string | undefined;
  /** 签约成功后 */
  contract_id: string;
  /** 接受扣款结果异步回调通知的URL */
  notify_url: string;
  /** 订单金额信息 */
  amount: {
    /** 订单总金额，单位：分 */
    total: number;
    /** 符合ISO 4217标准的三位字母代码 */
    currency?: string | undefined;
  };
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间（上车） */
    start_time: string;
    /** 乘车路线 */
    line_name?: string | undefined;
    /** 车牌号 */
    plate_number?: string | undefined;
  } | undefined;
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间（上车） */
    start_time: string;
    /** 用户下车时间 */
    end_time?: string | undefined;
    /** 乘车起始站 */
    start_station?: string | undefined;
    /** 乘车终点站 */
    end_station?: string | undefined;
  } | undefined;
}

export interface TransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TransactionsPostJson;
}

/** `v3/qrcode/transactions` */
export interface Transactions extends Node {
  readonly outTradeNo: TransactionsOutTradeNo;
  /**
   * 扣费受理
   *
   * `POST v3/qrcode/transactions`
   */
  post(options: TransactionsPostOptions): Promise<CallResponse<TransactionsPostResponse>>;
  /**
   * 扣费受理
   *
   * `POST v3/qrcode/transactions`
   */
  postAsync(options: TransactionsPostOptions): Promise<CallResponse<TransactionsPostResponse>>;
}

/** `v3/qrcode/transactions/out-trade-no` */
export interface TransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: TransactionsOutTradeNoByOutTradeNo;
}

export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
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
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {});
  /** 还款微信支付订单号 */
  repay_transaction_id?: string;
  /** 垫资还款时间 */
  repay_time?: string;
  /** 附加数据 */
  attach?: string;
  /** 代扣签约ID */
  contract_id?: string;
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {});
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间（上车） */
    start_time: string;
    /** 乘车路线 */
    line_name?: string;
    /** 车牌号 */
    plate_number?: string;
  };
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间（上车） */
    start_time: string;
    /** 用户下车时间 */
    end_time?: string;
    /** 乘车起始站 */
    start_station?: string;
    /** 乘车终点站 */
    end_station?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 总金额，单位：分 */
    total?: number;
    /** 用户支付金额，单位：分 */
    payer_total?: number;
    /** 货币类型 */
    currency?: string;
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
    /** 优惠券面额，单位：分 */
    amount: number;
    /** 微信出资，单位：分 */
    wechatpay_contribute?: number;
    /** 商户出资，单位：分 */
    merchant_contribute?: number;
    /** 其他出资，单位：分 */
    other_contribute?: number;
    /** 优惠币种 */
    currency?: string;
  }[];
}

export interface TransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined;
}

export interface TransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户系统内部订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query?: TransactionsOutTradeNoByOutTradeNoGetQuery | undefined;
}

/** `v3/qrcode/transactions/out-trade-no/{out_trade_no}` */
export interface TransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 查询订单
   *
   * `GET v3/qrcode/transactions/out-trade-no/{out_trade_no}`
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/qrcode/transactions/out-trade-no/{out_trade_no}`
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>;
}
