// Generated from openapi/: do not edit, run `npm run generate`.

import type { PapayAmount, PapayAmountInput, PapayContractTerminateInfo, PapayCoveredPolicyPeriodInput, PapayMiniProgramPreSign, PapayPolicyPeriodInput, PapayRealIdentityInput } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 保险自动续费签约
 *
 * `v3/papay/insurance-sign`
 */
export interface InsuranceSign extends Node {
  readonly contracts: InsuranceSignContracts;
  readonly policyPeriods: InsuranceSignPolicyPeriods;
  readonly policy_periods: InsuranceSignPolicy_periods;
}

/** `v3/papay/insurance-sign/contracts` */
export interface InsuranceSignContracts extends Node {
  readonly planId: InsuranceSignContractsPlanId;
  readonly preEntrustSign: InsuranceSignContractsPreEntrustSign;
}

/** `v3/papay/insurance-sign/contracts/plan-id` */
export interface InsuranceSignContractsPlanId extends Node {
  readonly _plan_id_: InsuranceSignContractsPlanIdByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: InsuranceSignContractsPlanIdByPlanId;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}` */
export interface InsuranceSignContractsPlanIdByPlanId extends Node {
  readonly contractId: InsuranceSignContractsPlanIdByPlanIdContractId;
  readonly outContractCode: InsuranceSignContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id` */
export interface InsuranceSignContractsPlanIdByPlanIdContractId extends Node {
  readonly _contract_id_: InsuranceSignContractsPlanIdByPlanIdContractIdByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: InsuranceSignContractsPlanIdByPlanIdContractIdByContractId;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}` */
export interface InsuranceSignContractsPlanIdByPlanIdContractIdByContractId extends Node {
  readonly renew: InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew;
}

export interface InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostJson {
  /** 应用ID */
  appid: string;
  /** 续期的扣费周期列表 */
  policy_periods: PapayPolicyPeriodInput[];
}

export interface InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 委托代扣协议ID */
  contract_id: string;
  /** JSON 请求体 */
  json: InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostJson;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` */
export interface InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew extends Node {
  /**
   * 保险商户受理续期自动续费协议
   *
   * `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489588 保险自动续费签约（商户）}
   */
  post(options: InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 保险商户受理续期自动续费协议
   *
   * `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489588 保险自动续费签约（商户）}
   */
  postAsync(options: InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code` */
export interface InsuranceSignContractsPlanIdByPlanIdOutContractCode extends Node {
  readonly _out_contract_code_: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人姓名 */
  insured_display_name?: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 协议解约信息 */
  contract_terminate_info?: PapayContractTerminateInfo;
  /** 用户OpenID */
  openid: string;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 跳转撤销解约小程序的路径 */
  revoke_terminate_contract_redirect_url?: string;
  /** 跳转撤销解约小程序的appid */
  revoke_terminate_contract_redirect_appid?: string;
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Node {
  readonly terminate: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 保险商户查询保险自动续费协议
   *
   * `GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472641 保险自动续费签约（商户）}
   */
  get(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 保险商户查询保险自动续费协议
   *
   * `GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472641 保险自动续费签约（商户）}
   */
  getAsync(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人姓名 */
  insured_display_name?: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 协议解约信息 */
  contract_terminate_info?: PapayContractTerminateInfo;
  /** 用户OpenID */
  openid: string;
  /** 商户侧用户标识 */
  out_user_code?: string;
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string;
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** JSON 请求体 */
  json: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends Node {
  /**
   * 保险商户通过商户协议号解除保险自动续费协议
   *
   * `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472767 保险自动续费签约（商户）}
   */
  post(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
  /**
   * 保险商户通过商户协议号解除保险自动续费协议
   *
   * `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472767 保险自动续费签约（商户）}
   */
  postAsync(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign` */
export interface InsuranceSignContractsPreEntrustSign extends Node {
  readonly app: InsuranceSignContractsPreEntrustSignApp;
  readonly h5: InsuranceSignContractsPreEntrustSignH5;
  readonly jsapi: InsuranceSignContractsPreEntrustSignJsapi;
  readonly miniProgram: InsuranceSignContractsPreEntrustSignMiniProgram;
}

export interface InsuranceSignContractsPreEntrustSignAppPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
}

export interface InsuranceSignContractsPreEntrustSignAppPostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人的展示名称 */
  insured_display_name: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 保险保单的开始日期 */
  policy_start_date: string;
  /** 保险保单的结束日期 */
  policy_end_date: string;
  /** 保单的扣费周期列表 */
  policy_periods: PapayPolicyPeriodInput[];
  /** 扣费金额信息 */
  amount?: PapayAmountInput | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 商品描述 */
  description?: string | undefined;
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined;
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined;
  /** 用户实名信息 */
  real_identity?: PapayRealIdentityInput | undefined;
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined;
}

export interface InsuranceSignContractsPreEntrustSignAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsuranceSignContractsPreEntrustSignAppPostJson;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/app` */
export interface InsuranceSignContractsPreEntrustSignApp extends Node {
  /**
   * 保险商户App预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013005766 保险自动续费签约（商户）}
   */
  post(options: InsuranceSignContractsPreEntrustSignAppPostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignAppPostResponse>>;
  /**
   * 保险商户App预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013005766 保险自动续费签约（商户）}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignAppPostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignAppPostResponse>>;
}

export interface InsuranceSignContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string;
}

export interface InsuranceSignContractsPreEntrustSignH5PostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人的展示名称 */
  insured_display_name: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 保险保单的开始日期 */
  policy_start_date: string;
  /** 保险保单的结束日期 */
  policy_end_date: string;
  /** 保单的扣费周期列表 */
  policy_periods: PapayCoveredPolicyPeriodInput[];
  /** 扣费金额信息 */
  amount?: PapayAmountInput | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 商品描述 */
  description?: string | undefined;
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined;
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined;
  /** 用户实名信息 */
  real_identity?: PapayRealIdentityInput | undefined;
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined;
  } | undefined;
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined;
}

export interface InsuranceSignContractsPreEntrustSignH5PostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsuranceSignContractsPreEntrustSignH5PostJson;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` */
export interface InsuranceSignContractsPreEntrustSignH5 extends Node {
  /**
   * 保险商户H5预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529050 保险自动续费签约（商户）}
   */
  post(options: InsuranceSignContractsPreEntrustSignH5PostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignH5PostResponse>>;
  /**
   * 保险商户H5预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529050 保险自动续费签约（商户）}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignH5PostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignH5PostResponse>>;
}

export interface InsuranceSignContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约并支付流程的URL */
  redirect_url: string;
}

export interface InsuranceSignContractsPreEntrustSignJsapiPostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人的展示名称 */
  insured_display_name: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 保险保单的开始日期 */
  policy_start_date: string;
  /** 保险保单的结束日期 */
  policy_end_date: string;
  /** 保单的扣费周期列表 */
  policy_periods: PapayCoveredPolicyPeriodInput[];
  /** 扣费金额信息 */
  amount?: PapayAmountInput | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 商品描述 */
  description?: string | undefined;
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined;
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined;
  /** 用户实名信息 */
  real_identity?: PapayRealIdentityInput | undefined;
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined;
}

export interface InsuranceSignContractsPreEntrustSignJsapiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsuranceSignContractsPreEntrustSignJsapiPostJson;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` */
export interface InsuranceSignContractsPreEntrustSignJsapi extends Node {
  /**
   * 保险商户JSAPI预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528600 保险自动续费签约（商户）}
   */
  post(options: InsuranceSignContractsPreEntrustSignJsapiPostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignJsapiPostResponse>>;
  /**
   * 保险商户JSAPI预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528600 保险自动续费签约（商户）}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignJsapiPostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignJsapiPostResponse>>;
}

export type InsuranceSignContractsPreEntrustSignMiniProgramPostResponse = PapayMiniProgramPreSign;

export interface InsuranceSignContractsPreEntrustSignMiniProgramPostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人的展示名称 */
  insured_display_name: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 保险保单的开始日期 */
  policy_start_date: string;
  /** 保险保单的结束日期 */
  policy_end_date: string;
  /** 保单的扣费周期列表 */
  policy_periods: PapayCoveredPolicyPeriodInput[];
  /** 扣费金额信息 */
  amount?: PapayAmountInput | undefined;
  /** 商户订单号 */
  out_trade_no?: string | undefined;
  /** 商品描述 */
  description?: string | undefined;
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 订单优惠标记 */
  goods_tag?: string | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined;
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined;
  /** 用户实名信息 */
  real_identity?: PapayRealIdentityInput | undefined;
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined;
}

export interface InsuranceSignContractsPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsuranceSignContractsPreEntrustSignMiniProgramPostJson;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` */
export interface InsuranceSignContractsPreEntrustSignMiniProgram extends Node {
  /**
   * 保险商户小程序预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528950 保险自动续费签约（商户）}
   */
  post(options: InsuranceSignContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 保险商户小程序预签约
   *
   * `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528950 保险自动续费签约（商户）}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<InsuranceSignContractsPreEntrustSignMiniProgramPostResponse>>;
}

/** `v3/papay/insurance-sign/policy-periods` */
export interface InsuranceSignPolicyPeriods extends Node {
  readonly planId: InsuranceSignPolicyPeriodsPlanId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id` */
export interface InsuranceSignPolicyPeriodsPlanId extends Node {
  readonly _plan_id_: InsuranceSignPolicyPeriodsPlanIdByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: InsuranceSignPolicyPeriodsPlanIdByPlanId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}` */
export interface InsuranceSignPolicyPeriodsPlanIdByPlanId extends Node {
  readonly contractId: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id` */
export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractId extends Node {
  readonly _contract_id_: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId;
  /** 同 _contract_id_ */
  readonly $contract_id$: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}` */
export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId extends Node {
  readonly modify: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify;
}

export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: {
    /** 保险扣费周期编号 */
    policy_period_id: number;
    /** 预计扣费的日期 */
    estimated_deduct_date: string;
    /** 预计扣费金额 */
    estimated_deduct_amount: PapayAmount;
  }[];
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number;
}

export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostJson {
  /** 应用ID */
  appid: string;
  /** 续期的扣费周期列表 */
  policy_periods: PapayPolicyPeriodInput[];
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean | undefined;
}

export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 委托代扣协议ID */
  contract_id: string;
  /** JSON 请求体 */
  json: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostJson;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` */
export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify extends Node {
  /**
   * 保险商户修改保险扣费周期列表
   *
   * `POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012987596 保险自动续费签约（商户）}
   */
  post(options: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostOptions): Promise<CallResponse<InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse>>;
  /**
   * 保险商户修改保险扣费周期列表
   *
   * `POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012987596 保险自动续费签约（商户）}
   */
  postAsync(options: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostOptions): Promise<CallResponse<InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse>>;
}

/** `v3/papay/insurance-sign/policy_periods` */
export interface InsuranceSignPolicy_periods extends Node {
  readonly planId: InsuranceSignPolicy_periodsPlanId;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id` */
export interface InsuranceSignPolicy_periodsPlanId extends Node {
  readonly _plan_id_: InsuranceSignPolicy_periodsPlanIdByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: InsuranceSignPolicy_periodsPlanIdByPlanId;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}` */
export interface InsuranceSignPolicy_periodsPlanIdByPlanId extends Node {
  readonly outContractCode: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code` */
export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode extends Node {
  readonly _out_contract_code_: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 扣费周期列表 */
  data?: {
    /** 保单的扣费周期编号 */
    policy_period_id: number;
    /** 扣费周期预计的扣费的日期 */
    estimated_deduct_date: string;
    /** 扣费周期预计的扣费金额 */
    estimated_deduct_amount: PapayAmount;
    /** 扣费周期预约状态 */
    policy_period_state: string;
    /** 已预约的扣费金额信息 */
    scheduled_amount?: PapayAmount;
    /** 实际扣费金额 */
    deduct_amount?: PapayAmount;
    /** 实际扣费的日期 */
    deduct_date?: string;
  }[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 扣费周期总条数 */
  total_count?: number;
}

export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetQuery {
  /** 分页大小 */
  limit?: number | undefined;
  /** 分页开始位置 */
  offset?: number | undefined;
}

export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 查询参数 */
  query?: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetQuery | undefined;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode extends Node {
  /**
   * 保险商户查询保险扣费周期列表
   *
   * `GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489530 保险自动续费签约（商户）}
   */
  get(options: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 保险商户查询保险扣费周期列表
   *
   * `GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489530 保险自动续费签约（商户）}
   */
  getAsync(options: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
}
