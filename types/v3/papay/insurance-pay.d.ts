// Generated from openapi/: do not edit, run `npm run generate`.

import type { PapayAmount, PapayAmountInput, PapayDeductApplication } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 保险自动续费扣款
 *
 * `v3/papay/insurance-pay`
 */
export interface InsurancePay extends Node {
  readonly policyPeriods: InsurancePayPolicyPeriods;
  readonly transactions: InsurancePayTransactions;
}

/** `v3/papay/insurance-pay/policy-periods` */
export interface InsurancePayPolicyPeriods extends Node {
  readonly contractId: InsurancePayPolicyPeriodsContractId;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id` */
export interface InsurancePayPolicyPeriodsContractId extends Node {
  readonly _contract_id_: InsurancePayPolicyPeriodsContractIdByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: InsurancePayPolicyPeriodsContractIdByContractId;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}` */
export interface InsurancePayPolicyPeriodsContractIdByContractId extends Node {
  readonly policyPeriodId: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id` */
export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId extends Node {
  readonly _policy_period_id_: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId;
  /** 同 _policy_period_id_ */
  readonly $policy_period_id$: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId;
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number;
  /** 当前扣费周期的状态 */
  policy_period_state: string;
  /** 可扣费开始日期 */
  deduct_start_date?: string;
  /** 可扣费结束日期 */
  deduct_end_date?: string;
  /** 已预约的扣费金额信息 */
  scheduled_amount?: PapayAmount;
  /** 实际扣费金额 */
  deduct_amount?: PapayAmount;
  /** 实际扣费的日期 */
  deduct_date?: string;
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 保单的扣费周期编号 */
  policy_period_id: string | number;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` */
export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId extends Node {
  readonly schedule: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule;
  /**
   * 保险商户查询保险自动续费预约
   *
   * `GET v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471229 保险自动续费扣款（商户）}
   */
  get(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetOptions): Promise<CallResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse>>;
  /**
   * 保险商户查询保险自动续费预约
   *
   * `GET v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471229 保险自动续费扣款（商户）}
   */
  getAsync(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetOptions): Promise<CallResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse>>;
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number;
  /** 当前扣费周期的状态 */
  policy_period_state: string;
  /** 可扣费开始日期 */
  deduct_start_date?: string;
  /** 可扣费结束日期 */
  deduct_end_date?: string;
  /** 已预约的扣费金额信息 */
  scheduled_amount?: PapayAmount;
  /** 实际扣费金额 */
  deduct_amount?: PapayAmount;
  /** 实际扣费的日期 */
  deduct_date?: string;
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostJson {
  /** 应用ID */
  appid: string;
  /** 预约扣费金额信息 */
  scheduled_amount: PapayAmountInput;
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 保单的扣费周期编号 */
  policy_period_id: string | number;
  /** JSON 请求体 */
  json: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostJson;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` */
export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule extends Node {
  /**
   * 保险商户预约保险自动续费
   *
   * `POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471270 保险自动续费扣款（商户）}
   */
  post(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostOptions): Promise<CallResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse>>;
  /**
   * 保险商户预约保险自动续费
   *
   * `POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471270 保险自动续费扣款（商户）}
   */
  postAsync(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostOptions): Promise<CallResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse>>;
}

/** `v3/papay/insurance-pay/transactions` */
export interface InsurancePayTransactions extends Node {
  readonly apply: InsurancePayTransactionsApply;
}

export type InsurancePayTransactionsApplyPostResponse = PapayDeductApplication;

export interface InsurancePayTransactionsApplyPostJson {
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
  /** 保单的扣费周期编号 */
  policy_period_id: number;
  /** 扣费金额信息 */
  amount: PapayAmountInput;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
}

export interface InsurancePayTransactionsApplyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsurancePayTransactionsApplyPostJson;
}

/** `v3/papay/insurance-pay/transactions/apply` */
export interface InsurancePayTransactionsApply extends Node {
  /**
   * 保险商户受理保险自动续费扣款
   *
   * `POST v3/papay/insurance-pay/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471158 保险自动续费扣款（商户）}
   */
  post(options: InsurancePayTransactionsApplyPostOptions): Promise<CallResponse<InsurancePayTransactionsApplyPostResponse>>;
  /**
   * 保险商户受理保险自动续费扣款
   *
   * `POST v3/papay/insurance-pay/transactions/apply`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471158 保险自动续费扣款（商户）}
   */
  postAsync(options: InsurancePayTransactionsApplyPostOptions): Promise<CallResponse<InsurancePayTransactionsApplyPostResponse>>;
}
