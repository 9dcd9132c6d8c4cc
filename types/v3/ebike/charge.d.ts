// Generated from openapi/: do not edit, run `npm run generate`.

import type { VehiclePromotionDetail, VehicleTransactionAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/ebike/charge` */
export interface Charge extends Node {
  readonly contracts: ChargeContracts;
  readonly transactions: ChargeTransactions;
  readonly users: ChargeUsers;
}

/** `v3/ebike/charge/contracts` */
export interface ChargeContracts extends Node {
  readonly preopen: ChargeContractsPreopen;
  readonly _contract_id_: ChargeContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: ChargeContractsByContractId;
}

export interface ChargeContractsPreopenPostResponse {
  /** 预开通ID */
  preopen_id: string;
}

export interface ChargeContractsPreopenPostJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
  /** 服务商公众号ID */
  appid: string;
  /** 特约商户公众号ID */
  sub_appid?: string | undefined;
  /** 交易场景 */
  trade_scene: string;
  /** 用户标识 */
  openid: string;
}

export interface ChargeContractsPreopenPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ChargeContractsPreopenPostJson;
}

/** `v3/ebike/charge/contracts/preopen` */
export interface ChargeContractsPreopen extends Node {
  /**
   * 预开通服务
   *
   * `POST v3/ebike/charge/contracts/preopen`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml 充电自行车（旧版文档）}
   */
  post(options: ChargeContractsPreopenPostOptions): Promise<CallResponse<ChargeContractsPreopenPostResponse>>;
  /**
   * 预开通服务
   *
   * `POST v3/ebike/charge/contracts/preopen`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml 充电自行车（旧版文档）}
   */
  postAsync(options: ChargeContractsPreopenPostOptions): Promise<CallResponse<ChargeContractsPreopenPostResponse>>;
}

export interface ChargeContractsByContractIdGetResponse {
  /** 服务商商户号 */
  mchid: string;
  /** 用户标识 */
  openid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 充电授权扣费协议号 */
  contract_id?: string;
  /** 协议状态 */
  contract_state: string;
}

export interface ChargeContractsByContractIdGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface ChargeContractsByContractIdGetOptions extends CallOptions {
  /** 充电授权扣费协议号 */
  contract_id: string;
  /** 查询参数 */
  query?: ChargeContractsByContractIdGetQuery | undefined;
}

/** `v3/ebike/charge/contracts/{contract_id}` */
export interface ChargeContractsByContractId extends Node {
  readonly confirm: ChargeContractsByContractIdConfirm;
  /**
   * 通过签约号查询用户状态
   *
   * `GET v3/ebike/charge/contracts/{contract_id}`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml 充电自行车（旧版文档）}
   */
  get(options: ChargeContractsByContractIdGetOptions): Promise<CallResponse<ChargeContractsByContractIdGetResponse>>;
  /**
   * 通过签约号查询用户状态
   *
   * `GET v3/ebike/charge/contracts/{contract_id}`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml 充电自行车（旧版文档）}
   */
  getAsync(options: ChargeContractsByContractIdGetOptions): Promise<CallResponse<ChargeContractsByContractIdGetResponse>>;
}

export interface ChargeContractsByContractIdConfirmPostResponse {
  /** 用户充电代扣凭证 */
  charging_token: string;
}

export interface ChargeContractsByContractIdConfirmPostJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
  /** 服务商公众号ID */
  appid: string;
  /** 特约商户公众号ID */
  sub_appid?: string | undefined;
  /** 充电场景信息 */
  charge_info: {
    /** 开始时间 */
    start_time: string;
    /** 充电站名称 */
    charging_station_name: string;
    /** 充电枪编号 */
    charging_gun_number: string;
    /** 充电位设备号 */
    device_id: string;
  };
}

export interface ChargeContractsByContractIdConfirmPostOptions extends CallOptions {
  /** 充电授权扣费协议号 */
  contract_id: string;
  /** JSON 请求体 */
  json: ChargeContractsByContractIdConfirmPostJson;
}

/** `v3/ebike/charge/contracts/{contract_id}/confirm` */
export interface ChargeContractsByContractIdConfirm extends Node {
  /**
   * 创建用户当次充电代扣凭证
   *
   * `POST v3/ebike/charge/contracts/{contract_id}/confirm`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml 充电自行车（旧版文档）}
   */
  post(options: ChargeContractsByContractIdConfirmPostOptions): Promise<CallResponse<ChargeContractsByContractIdConfirmPostResponse>>;
  /**
   * 创建用户当次充电代扣凭证
   *
   * `POST v3/ebike/charge/contracts/{contract_id}/confirm`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml 充电自行车（旧版文档）}
   */
  postAsync(options: ChargeContractsByContractIdConfirmPostOptions): Promise<CallResponse<ChargeContractsByContractIdConfirmPostResponse>>;
}

export interface ChargeTransactionsPostResponse {
  /** 受理状态 */
  accept_state: string;
  /** 订单创建时间 */
  create_time?: string;
}

export interface ChargeTransactionsPostJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
  /** 服务商公众号ID */
  appid: string;
  /** 特约商户公众号ID */
  sub_appid?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加字段 */
  attach?: string | undefined;
  /** 营销信息 */
  goods_tag?: string | undefined;
  /** 通知url */
  notify_url: string;
  /** 商品描述 */
  description: string;
  /** 用户充电代扣凭证 */
  charging_token: string;
  /** 订单金额信息 */
  amount: {
    /** 订单总金额，单位：分 */
    total: number;
    /** 货币类型 */
    currency?: string | undefined;
  };
  /** 充电自行车场景信息 */
  charge_info: {
    /** 开始时间 */
    start_time: string;
    /** 结束时间 */
    end_time: string;
    /** 充电站名称 */
    charging_station_name: string;
    /** 充电枪编号 */
    charging_gun_number: string;
    /** 已充电量 */
    charged_capacity: number;
    /** 车位延时占用时长 */
    park_duration?: number | undefined;
    /** 车位延时占用产生的费用，单位：分 */
    park_fee?: number | undefined;
  };
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string;
    /** 商户端设备ip */
    device_ip: string;
  };
}

export interface ChargeTransactionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ChargeTransactionsPostJson;
}

/** `v3/ebike/charge/transactions` */
export interface ChargeTransactions extends Node {
  readonly id: ChargeTransactionsId;
  readonly outTradeNo: ChargeTransactionsOutTradeNo;
  /**
   * 充电自行车代扣受理扣款
   *
   * `POST v3/ebike/charge/transactions`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml 充电自行车（旧版文档）}
   */
  post(options: ChargeTransactionsPostOptions): Promise<CallResponse<ChargeTransactionsPostResponse>>;
  /**
   * 充电自行车代扣受理扣款
   *
   * `POST v3/ebike/charge/transactions`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml 充电自行车（旧版文档）}
   */
  postAsync(options: ChargeTransactionsPostOptions): Promise<CallResponse<ChargeTransactionsPostResponse>>;
}

/** `v3/ebike/charge/transactions/id` */
export interface ChargeTransactionsId extends Node {
  readonly _transaction_id_: ChargeTransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: ChargeTransactionsIdByTransactionId;
}

export interface ChargeTransactionsIdByTransactionIdGetResponse {
  /** 商户号 */
  mchid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 服务商公众号ID */
  appid: string;
  /** 特约商户公众号ID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: string;
  /** 银行类型 */
  bank_type?: string;
  /** 成功时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_des?: string;
  /** 充电授权扣费协议号 */
  contract_id: string;
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string;
    /** 用户在特约商户的标识 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: VehicleTransactionAmount;
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string;
    /** 商户端设备ip */
    device_ip: string;
  };
  /** 优惠信息 */
  promotion_detail?: VehiclePromotionDetail[];
}

export interface ChargeTransactionsIdByTransactionIdGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface ChargeTransactionsIdByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query?: ChargeTransactionsIdByTransactionIdGetQuery | undefined;
}

/** `v3/ebike/charge/transactions/id/{transaction_id}` */
export interface ChargeTransactionsIdByTransactionId extends Node {
  /**
   * 查询订单
   *
   * `GET v3/ebike/charge/transactions/id/{transaction_id}`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 充电自行车（旧版文档）}
   */
  get(options: ChargeTransactionsIdByTransactionIdGetOptions): Promise<CallResponse<ChargeTransactionsIdByTransactionIdGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/ebike/charge/transactions/id/{transaction_id}`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 充电自行车（旧版文档）}
   */
  getAsync(options: ChargeTransactionsIdByTransactionIdGetOptions): Promise<CallResponse<ChargeTransactionsIdByTransactionIdGetResponse>>;
}

/** `v3/ebike/charge/transactions/out-trade-no` */
export interface ChargeTransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: ChargeTransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: ChargeTransactionsOutTradeNoByOutTradeNo;
}

export interface ChargeTransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 服务商公众号ID */
  appid: string;
  /** 特约商户公众号ID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: string;
  /** 银行类型 */
  bank_type?: string;
  /** 成功时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_des?: string;
  /** 充电授权扣费协议号 */
  contract_id: string;
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string;
    /** 用户在特约商户的标识 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: VehicleTransactionAmount;
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string;
    /** 商户端设备ip */
    device_ip: string;
  };
  /** 优惠信息 */
  promotion_detail?: VehiclePromotionDetail[];
}

export interface ChargeTransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface ChargeTransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query?: ChargeTransactionsOutTradeNoByOutTradeNoGetQuery | undefined;
}

/** `v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` */
export interface ChargeTransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 查询订单
   *
   * `GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 充电自行车（旧版文档）}
   */
  get(options: ChargeTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<ChargeTransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 充电自行车（旧版文档）}
   */
  getAsync(options: ChargeTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<ChargeTransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

/** `v3/ebike/charge/users` */
export interface ChargeUsers extends Node {
  readonly _openid_: ChargeUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: ChargeUsersByOpenid;
}

/** `v3/ebike/charge/users/{openid}` */
export interface ChargeUsersByOpenid extends Node {
  readonly contract: ChargeUsersByOpenidContract;
}

export interface ChargeUsersByOpenidContractGetResponse {
  /** 服务商商户号 */
  mchid: string;
  /** 用户标识 */
  openid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 充电授权扣费协议号 */
  contract_id?: string;
  /** 协议状态 */
  contract_state: string;
}

export interface ChargeUsersByOpenidContractGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
  /** 交易场景 */
  trade_scene: string;
}

export interface ChargeUsersByOpenidContractGetOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 查询参数 */
  query: ChargeUsersByOpenidContractGetQuery;
}

/** `v3/ebike/charge/users/{openid}/contract` */
export interface ChargeUsersByOpenidContract extends Node {
  /**
   * 通过用户标识查询用户状态
   *
   * `GET v3/ebike/charge/users/{openid}/contract`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml 充电自行车（旧版文档）}
   */
  get(options: ChargeUsersByOpenidContractGetOptions): Promise<CallResponse<ChargeUsersByOpenidContractGetResponse>>;
  /**
   * 通过用户标识查询用户状态
   *
   * `GET v3/ebike/charge/users/{openid}/contract`
   *
   * @deprecated 2019-12-16 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml 充电自行车（旧版文档）}
   */
  getAsync(options: ChargeUsersByOpenidContractGetOptions): Promise<CallResponse<ChargeUsersByOpenidContractGetResponse>>;
}
