// Generated from openapi/: do not edit, run `npm run generate`.

import type { EtcTransaction } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 高速ETC
 *
 * `v3/vehicle/etc`
 */
export interface Etc extends Node {
  readonly contracts: EtcContracts;
  readonly preopen: EtcPreopen;
  readonly transactions: EtcTransactions;
  readonly users: EtcUsers;
}

/** `v3/vehicle/etc/contracts` */
export interface EtcContracts extends Node {
  readonly _contract_id_: EtcContractsByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: EtcContractsByContractId;
}

export interface EtcContractsByContractIdGetResponse {
  /** 发起签约的appid */
  appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 用户在发起签约APP的标识 */
  sp_openid: string;
  /** 子商户appid */
  sub_appid?: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** ETC扣费授权协议号 */
  contract_id: string;
  /** ETC绑定状态 */
  bind_state: 'OPENED' | 'PAUSE' | 'DELETED' | (string & {});
  /** 绑定的车牌号 */
  plate_number: string;
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string;
}

export interface EtcContractsByContractIdGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface EtcContractsByContractIdGetOptions extends CallOptions {
  /** 商户etc绑定号 */
  contract_id: string;
  /** 查询参数 */
  query?: EtcContractsByContractIdGetQuery | undefined;
}

/** `v3/vehicle/etc/contracts/{contract_id}` */
export interface EtcContractsByContractId extends Node {
  /**
   * 通过商户ETC绑定号查询签约状态
   *
   * `GET v3/vehicle/etc/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715667 高速ETC（服务商）}
   */
  get(options: EtcContractsByContractIdGetOptions): Promise<CallResponse<EtcContractsByContractIdGetResponse>>;
  /**
   * 通过商户ETC绑定号查询签约状态
   *
   * `GET v3/vehicle/etc/contracts/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715667 高速ETC（服务商）}
   */
  getAsync(options: EtcContractsByContractIdGetOptions): Promise<CallResponse<EtcContractsByContractIdGetResponse>>;
}

export interface EtcPreopenPostResponse {
  /** 预开通ID */
  preopen_id: string;
}

export interface EtcPreopenPostJson {
  /** 服务商appid */
  sp_appid: string;
  /** 子商户appid */
  sub_appid?: string | undefined;
  /** 特约商户号 */
  sub_mchid?: string | undefined;
  /** 用户标识 */
  openid: string;
  /** ETC授权扣费模板ID */
  plan_id: string;
  /** ETC设备号 */
  etc_device_id?: string | undefined;
  /** 车牌号 */
  plate_number: string;
  /** 实名信息 */
  identify: {
    /** 姓名 （敏感信息，加密传输） */
    encrypted_real_name: string;
    /** 证件号码 （敏感信息，加密传输） */
    encrypted_credential_id: string;
    /** 证件类型 */
    credential_type: string;
  };
  /** 用户开通ETC时绑定的银行卡 （敏感信息，加密传输） */
  bank_card_no?: string | undefined;
}

export interface EtcPreopenPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EtcPreopenPostJson;
}

/** `v3/vehicle/etc/preopen` */
export interface EtcPreopen extends Node {
  /**
   * 预开通用户ETC指定卡扣费
   *
   * `POST v3/vehicle/etc/preopen`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715215 高速ETC（服务商）}
   */
  post(options: EtcPreopenPostOptions): Promise<CallResponse<EtcPreopenPostResponse>>;
  /**
   * 预开通用户ETC指定卡扣费
   *
   * `POST v3/vehicle/etc/preopen`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715215 高速ETC（服务商）}
   */
  postAsync(options: EtcPreopenPostOptions): Promise<CallResponse<EtcPreopenPostResponse>>;
}

/** `v3/vehicle/etc/transactions` */
export interface EtcTransactions extends Node {
  readonly highway: EtcTransactionsHighway;
  readonly id: EtcTransactionsId;
  readonly outTradeNo: EtcTransactionsOutTradeNo;
}

export type EtcTransactionsHighwayPostResponse = EtcTransaction;

export interface EtcTransactionsHighwayPostJson {
  /** 商户订单号 */
  out_trade_no: string;
  /** 特约商户号 */
  sub_mchid?: string | undefined;
  /** 商户appid */
  appid: string;
  /** 特约商户appid */
  sub_appid?: string | undefined;
  /** ETC扣费授权协议号 */
  contract_id: string;
  /** 商品信息 */
  description: string;
  /** 附加信息 */
  attach?: string | undefined;
  /** 营销信息 */
  goods_tag?: string | undefined;
  /** 高速场景信息 */
  highway_info: {
    /** 车牌号 */
    plate_number: string;
    /** 入站时间 */
    start_time: string;
    /** 出站时间 */
    end_time: string;
    /** 通道类型 */
    channel_type: 'ETC' | 'MTC' | (string & {});
    /** 车辆类型 */
    car_type?: string | undefined;
    /** 入口名称 */
    entrance: string;
    /** 出口名称 */
    exit?: string | undefined;
    /** 承载人数 */
    carrying_capacity?: number | undefined;
    /** 荷载范围 */
    carrying_range?: string | undefined;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额，单位：分 */
    total?: number | undefined;
    /** 货币类型 */
    currency?: string | undefined;
  };
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined;
    /** 商户端设备IP */
    device_ip: string;
  } | undefined;
}

export interface EtcTransactionsHighwayPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: EtcTransactionsHighwayPostJson;
}

/** `v3/vehicle/etc/transactions/highway` */
export interface EtcTransactionsHighway extends Node {
  /**
   * 高速场景商户扣款
   *
   * `POST v3/vehicle/etc/transactions/highway`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715331 高速ETC（服务商）}
   */
  post(options: EtcTransactionsHighwayPostOptions): Promise<CallResponse<EtcTransactionsHighwayPostResponse>>;
  /**
   * 高速场景商户扣款
   *
   * `POST v3/vehicle/etc/transactions/highway`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715331 高速ETC（服务商）}
   */
  postAsync(options: EtcTransactionsHighwayPostOptions): Promise<CallResponse<EtcTransactionsHighwayPostResponse>>;
}

/** `v3/vehicle/etc/transactions/id` */
export interface EtcTransactionsId extends Node {
  readonly _transaction_id_: EtcTransactionsIdByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: EtcTransactionsIdByTransactionId;
}

export type EtcTransactionsIdByTransactionIdGetResponse = EtcTransaction;

export interface EtcTransactionsIdByTransactionIdGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface EtcTransactionsIdByTransactionIdGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query?: EtcTransactionsIdByTransactionIdGetQuery | undefined;
}

/** `v3/vehicle/etc/transactions/id/{transaction_id}` */
export interface EtcTransactionsIdByTransactionId extends Node {
  /**
   * 查询订单
   *
   * `GET v3/vehicle/etc/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715719 高速ETC（服务商）}
   */
  get(options: EtcTransactionsIdByTransactionIdGetOptions): Promise<CallResponse<EtcTransactionsIdByTransactionIdGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/vehicle/etc/transactions/id/{transaction_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715719 高速ETC（服务商）}
   */
  getAsync(options: EtcTransactionsIdByTransactionIdGetOptions): Promise<CallResponse<EtcTransactionsIdByTransactionIdGetResponse>>;
}

/** `v3/vehicle/etc/transactions/out-trade-no` */
export interface EtcTransactionsOutTradeNo extends Node {
  readonly _out_trade_no_: EtcTransactionsOutTradeNoByOutTradeNo;
  /** 同 _out_trade_no_ */
  readonly $out_trade_no$: EtcTransactionsOutTradeNoByOutTradeNo;
}

export type EtcTransactionsOutTradeNoByOutTradeNoGetResponse = EtcTransaction;

export interface EtcTransactionsOutTradeNoByOutTradeNoGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
}

export interface EtcTransactionsOutTradeNoByOutTradeNoGetOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string;
  /** 查询参数 */
  query?: EtcTransactionsOutTradeNoByOutTradeNoGetQuery | undefined;
}

/** `v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` */
export interface EtcTransactionsOutTradeNoByOutTradeNo extends Node {
  /**
   * 查询订单
   *
   * `GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715845 高速ETC（服务商）}
   */
  get(options: EtcTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<EtcTransactionsOutTradeNoByOutTradeNoGetResponse>>;
  /**
   * 查询订单
   *
   * `GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715845 高速ETC（服务商）}
   */
  getAsync(options: EtcTransactionsOutTradeNoByOutTradeNoGetOptions): Promise<CallResponse<EtcTransactionsOutTradeNoByOutTradeNoGetResponse>>;
}

/** `v3/vehicle/etc/users` */
export interface EtcUsers extends Node {
  readonly _openid_: EtcUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: EtcUsersByOpenid;
}

/** `v3/vehicle/etc/users/{openid}` */
export interface EtcUsersByOpenid extends Node {
  readonly contracts: EtcUsersByOpenidContracts;
}

export interface EtcUsersByOpenidContractsGetResponse {
  /** 发起签约的appid */
  appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 用户在发起签约APP的标识 */
  sp_openid: string;
  /** 子商户appid */
  sub_appid?: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** ETC扣费授权协议号 */
  contract_id: string;
  /** ETC绑定状态 */
  bind_state: 'OPENED' | 'PAUSE' | 'DELETED' | (string & {});
  /** 绑定的车牌号 */
  plate_number: string;
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string;
}

export interface EtcUsersByOpenidContractsGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined;
  /** ETC授权扣费模板ID */
  plan_id: string;
  /** 车牌号 */
  plate_number: string;
}

export interface EtcUsersByOpenidContractsGetOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 查询参数 */
  query: EtcUsersByOpenidContractsGetQuery;
}

/** `v3/vehicle/etc/users/{openid}/contracts` */
export interface EtcUsersByOpenidContracts extends Node {
  /**
   * 查询ETC签约状态
   *
   * `GET v3/vehicle/etc/users/{openid}/contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715623 高速ETC（服务商）}
   */
  get(options: EtcUsersByOpenidContractsGetOptions): Promise<CallResponse<EtcUsersByOpenidContractsGetResponse>>;
  /**
   * 查询ETC签约状态
   *
   * `GET v3/vehicle/etc/users/{openid}/contracts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715623 高速ETC（服务商）}
   */
  getAsync(options: EtcUsersByOpenidContractsGetOptions): Promise<CallResponse<EtcUsersByOpenidContractsGetResponse>>;
}
