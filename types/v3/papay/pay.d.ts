// Generated from openapi/: do not edit, run `npm run generate`.

import type { PapayAmountInput, PapayDeductApplication, PapayDeductPlan } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/papay/pay` */
export interface Pay extends Node {
  readonly harmony: PayHarmony;
  readonly partner: PayPartner;
  readonly schedules: PaySchedules;
  readonly transactions: PayTransactions;
}

/** `v3/papay/pay/harmony` */
export interface PayHarmony extends Node {
  readonly transactions: PayHarmonyTransactions;
}

/** `v3/papay/pay/harmony/transactions` */
export interface PayHarmonyTransactions extends Node {
  readonly apply: PayHarmonyTransactionsApply;
}

export type PayHarmonyTransactionsApplyPostResponse = PapayDeductApplication;

export interface PayHarmonyTransactionsApplyPostJson {
  /** 应用ID */
  appid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品描述 */
  description: string;
  /** 通知地址 */
  transaction_notify_url: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 扣费金额信息 */
  amount: PapayAmountInput;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 鸿蒙账户id */
  harmony_account_id: string;
  /** 商户类别码 */
  mcc?: string | undefined;
}

export interface PayHarmonyTransactionsApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PayHarmonyTransactionsApplyPostJson;
}

/** `v3/papay/pay/harmony/transactions/apply` */
export interface PayHarmonyTransactionsApply extends Node {
  /**
   * 代扣受理扣款
   *
   * `POST v3/papay/pay/harmony/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013388429 委托代扣（商户）}
   */
  post(options: PayHarmonyTransactionsApplyPostOptions): Promise<CallResponse<PayHarmonyTransactionsApplyPostResponse>>;
  /**
   * 代扣受理扣款
   *
   * `POST v3/papay/pay/harmony/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013388429 委托代扣（商户）}
   */
  postAsync(options: PayHarmonyTransactionsApplyPostOptions): Promise<CallResponse<PayHarmonyTransactionsApplyPostResponse>>;
}

/** `v3/papay/pay/partner` */
export interface PayPartner extends Node {
  readonly schedules: PayPartnerSchedules;
  readonly transactions: PayPartnerTransactions;
}

/** `v3/papay/pay/partner/schedules` */
export interface PayPartnerSchedules extends Node {
  readonly contractId: PayPartnerSchedulesContractId;
}

/** `v3/papay/pay/partner/schedules/contract-id` */
export interface PayPartnerSchedulesContractId extends Node {
  readonly _contract_id_: PayPartnerSchedulesContractIdByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: PayPartnerSchedulesContractIdByContractId;
}

export type PayPartnerSchedulesContractIdByContractIdGetResponse = PapayDeductPlan;

export interface PayPartnerSchedulesContractIdByContractIdGetQuery {
  /** 子商户号商户号 */
  sub_mchid: string;
}

export interface PayPartnerSchedulesContractIdByContractIdGetOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 查询参数 */
  query: PayPartnerSchedulesContractIdByContractIdGetQuery;
}

/** `v3/papay/pay/partner/schedules/contract-id/{contract_id}` */
export interface PayPartnerSchedulesContractIdByContractId extends Node {
  readonly schedule: PayPartnerSchedulesContractIdByContractIdSchedule;
  /**
   * 查询扣费预约
   *
   * `GET v3/papay/pay/partner/schedules/contract-id/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468579 委托代扣（服务商）}
   */
  get(options: PayPartnerSchedulesContractIdByContractIdGetOptions): Promise<CallResponse<PayPartnerSchedulesContractIdByContractIdGetResponse>>;
  /**
   * 查询扣费预约
   *
   * `GET v3/papay/pay/partner/schedules/contract-id/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468579 委托代扣（服务商）}
   */
  getAsync(options: PayPartnerSchedulesContractIdByContractIdGetOptions): Promise<CallResponse<PayPartnerSchedulesContractIdByContractIdGetResponse>>;
}

export type PayPartnerSchedulesContractIdByContractIdSchedulePostResponse = PapayDeductPlan;

export interface PayPartnerSchedulesContractIdByContractIdSchedulePostJson {
  /** 应用ID */
  sp_appid: string;
  /** 子商户号商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 预约的金额信息 */
  schedule_amount: PapayAmountInput;
}

export interface PayPartnerSchedulesContractIdByContractIdSchedulePostOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** JSON 请求体 */
  json: PayPartnerSchedulesContractIdByContractIdSchedulePostJson;
}

/** `v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` */
export interface PayPartnerSchedulesContractIdByContractIdSchedule extends Node {
  /**
   * 预约扣费
   *
   * `POST v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468581 委托代扣（服务商）}
   */
  post(options: PayPartnerSchedulesContractIdByContractIdSchedulePostOptions): Promise<CallResponse<PayPartnerSchedulesContractIdByContractIdSchedulePostResponse>>;
  /**
   * 预约扣费
   *
   * `POST v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468581 委托代扣（服务商）}
   */
  postAsync(options: PayPartnerSchedulesContractIdByContractIdSchedulePostOptions): Promise<CallResponse<PayPartnerSchedulesContractIdByContractIdSchedulePostResponse>>;
}

/** `v3/papay/pay/partner/transactions` */
export interface PayPartnerTransactions extends Node {
  readonly apply: PayPartnerTransactionsApply;
}

export type PayPartnerTransactionsApplyPostResponse = PapayDeductApplication;

export interface PayPartnerTransactionsApplyPostJson {
  /** 应用ID */
  sp_appid: string;
  /** 子商户号商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品描述 */
  description: string;
  /** 通知地址 */
  transaction_notify_url: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 扣费金额信息 */
  amount: PapayAmountInput;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
}

export interface PayPartnerTransactionsApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PayPartnerTransactionsApplyPostJson;
}

/** `v3/papay/pay/partner/transactions/apply` */
export interface PayPartnerTransactionsApply extends Node {
  /**
   * 受理扣款
   *
   * `POST v3/papay/pay/partner/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468586 委托代扣（服务商）}
   */
  post(options: PayPartnerTransactionsApplyPostOptions): Promise<CallResponse<PayPartnerTransactionsApplyPostResponse>>;
  /**
   * 受理扣款
   *
   * `POST v3/papay/pay/partner/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468586 委托代扣（服务商）}
   */
  postAsync(options: PayPartnerTransactionsApplyPostOptions): Promise<CallResponse<PayPartnerTransactionsApplyPostResponse>>;
}

/** `v3/papay/pay/schedules` */
export interface PaySchedules extends Node {
  readonly contractId: PaySchedulesContractId;
}

/** `v3/papay/pay/schedules/contract-id` */
export interface PaySchedulesContractId extends Node {
  readonly _contract_id_: PaySchedulesContractIdByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: PaySchedulesContractIdByContractId;
}

export type PaySchedulesContractIdByContractIdGetResponse = PapayDeductPlan;

export interface PaySchedulesContractIdByContractIdGetOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
}

/** `v3/papay/pay/schedules/contract-id/{contract_id}` */
export interface PaySchedulesContractIdByContractId extends Node {
  readonly schedule: PaySchedulesContractIdByContractIdSchedule;
  /**
   * 查询扣费预约
   *
   * `GET v3/papay/pay/schedules/contract-id/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466997 委托代扣（商户）}
   */
  get(options: PaySchedulesContractIdByContractIdGetOptions): Promise<CallResponse<PaySchedulesContractIdByContractIdGetResponse>>;
  /**
   * 查询扣费预约
   *
   * `GET v3/papay/pay/schedules/contract-id/{contract_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466997 委托代扣（商户）}
   */
  getAsync(options: PaySchedulesContractIdByContractIdGetOptions): Promise<CallResponse<PaySchedulesContractIdByContractIdGetResponse>>;
}

export type PaySchedulesContractIdByContractIdSchedulePostResponse = PapayDeductPlan;

export interface PaySchedulesContractIdByContractIdSchedulePostJson {
  /** 应用ID */
  appid: string;
  /** 预约的金额信息 */
  schedule_amount: PapayAmountInput;
}

export interface PaySchedulesContractIdByContractIdSchedulePostOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** JSON 请求体 */
  json: PaySchedulesContractIdByContractIdSchedulePostJson;
}

/** `v3/papay/pay/schedules/contract-id/{contract_id}/schedule` */
export interface PaySchedulesContractIdByContractIdSchedule extends Node {
  /**
   * 预约扣费
   *
   * `POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467036 委托代扣（商户）}
   */
  post(options: PaySchedulesContractIdByContractIdSchedulePostOptions): Promise<CallResponse<PaySchedulesContractIdByContractIdSchedulePostResponse>>;
  /**
   * 预约扣费
   *
   * `POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467036 委托代扣（商户）}
   */
  postAsync(options: PaySchedulesContractIdByContractIdSchedulePostOptions): Promise<CallResponse<PaySchedulesContractIdByContractIdSchedulePostResponse>>;
}

/** `v3/papay/pay/transactions` */
export interface PayTransactions extends Node {
  readonly apply: PayTransactionsApply;
}

export type PayTransactionsApplyPostResponse = PapayDeductApplication;

export interface PayTransactionsApplyPostJson {
  /** 应用ID */
  appid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品描述 */
  description: string;
  /** 通知地址 */
  transaction_notify_url: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 扣费金额信息 */
  amount: PapayAmountInput;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
}

export interface PayTransactionsApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PayTransactionsApplyPostJson;
}

/** `v3/papay/pay/transactions/apply` */
export interface PayTransactionsApply extends Node {
  /**
   * 受理扣款
   *
   * `POST v3/papay/pay/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467087 委托代扣（商户）}
   */
  post(options: PayTransactionsApplyPostOptions): Promise<CallResponse<PayTransactionsApplyPostResponse>>;
  /**
   * 受理扣款
   *
   * `POST v3/papay/pay/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467087 委托代扣（商户）}
   */
  postAsync(options: PayTransactionsApplyPostOptions): Promise<CallResponse<PayTransactionsApplyPostResponse>>;
}
