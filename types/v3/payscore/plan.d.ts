// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscorePartnerPlan, PayscorePlan } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付分计划
 *
 * `v3/payscore/plan`
 */
export interface Plan extends Node {
  readonly partner: PlanPartner;
  readonly payscorePlans: PlanPayscorePlans;
}

/** `v3/payscore/plan/partner` */
export interface PlanPartner extends Node {
  readonly payscorePlans: PlanPartnerPayscorePlans;
}

export type PlanPartnerPayscorePlansPostResponse = PayscorePartnerPlan;

export interface PlanPartnerPayscorePlansPostJson {
  /** 计划所属服务 */
  service_id: string;
  /** 服务商的AppID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 支付分计划名称 */
  plan_name: string;
  /** 支付分计划有效期(单位天) */
  plan_duration: number;
  /** 支付分计划扣费次数 */
  deduction_quantity: number;
  /** 支付分计划原总金额，单位：分 */
  total_original_price: number;
  /** 支付分计划实际扣费总金额，单位：分 */
  total_actual_price: number;
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细原支付金额，单位：分 */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined;
    /** 计划明细实际支付金额，单位：分 */
    actual_price: number;
    /** 计划明细名称 */
    plan_detail_name: string;
  }[] | undefined;
  /** 商户侧计划号 */
  merchant_plan_no: string;
}

export interface PlanPartnerPayscorePlansPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PlanPartnerPayscorePlansPostJson;
}

/** `v3/payscore/plan/partner/payscore-plans` */
export interface PlanPartnerPayscorePlans extends Node {
  readonly merchantPlanNo: PlanPartnerPayscorePlansMerchantPlanNo;
  /**
   * 创建支付分计划
   *
   * `POST v3/payscore/plan/partner/payscore-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463290 支付分计划（服务商）}
   */
  post(options: PlanPartnerPayscorePlansPostOptions): Promise<CallResponse<PlanPartnerPayscorePlansPostResponse>>;
  /**
   * 创建支付分计划
   *
   * `POST v3/payscore/plan/partner/payscore-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463290 支付分计划（服务商）}
   */
  postAsync(options: PlanPartnerPayscorePlansPostOptions): Promise<CallResponse<PlanPartnerPayscorePlansPostResponse>>;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no` */
export interface PlanPartnerPayscorePlansMerchantPlanNo extends Node {
  readonly _merchant_plan_no_: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo;
  /** 同 _merchant_plan_no_ */
  readonly $merchant_plan_no$: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo;
}

export type PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse = PayscorePartnerPlan;

export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions extends CallOptions {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string;
  /** 查询参数 */
  query: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetQuery;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo extends Node {
  readonly stop: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  /**
   * 查询支付分计划
   *
   * `GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463318 支付分计划（服务商）}
   */
  get(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): Promise<CallResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>;
  /**
   * 查询支付分计划
   *
   * `GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463318 支付分计划（服务商）}
   */
  getAsync(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): Promise<CallResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>;
}

export type PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse = PayscorePartnerPlan;

export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostJson {
  /** 子商户号 */
  sub_mchid: string;
}

export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostOptions extends CallOptions {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string;
  /** JSON 请求体 */
  json: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostJson;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop extends Node {
  /**
   * 停止支付分计划
   *
   * `POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463322 支付分计划（服务商）}
   */
  post(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostOptions): Promise<CallResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>;
  /**
   * 停止支付分计划
   *
   * `POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463322 支付分计划（服务商）}
   */
  postAsync(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostOptions): Promise<CallResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>;
}

export type PlanPayscorePlansPostResponse = PayscorePlan;

export interface PlanPayscorePlansPostJson {
  /** 计划所属服务 */
  service_id: string;
  /** AppID */
  appid: string;
  /** 支付分计划名称 */
  plan_name: string;
  /** 支付分计划有效期(单位天) */
  plan_duration: number;
  /** 支付分计划扣费次数 */
  deduction_quantity: number;
  /** 支付分计划原总金额，单位：分 */
  total_original_price: number;
  /** 支付分计划实际扣费总金额，单位：分 */
  total_actual_price: number;
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细原支付金额，单位：分 */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined;
    /** 计划明细实际支付金额，单位：分 */
    actual_price: number;
    /** 计划明细名称 */
    plan_detail_name: string;
  }[] | undefined;
  /** 商户侧计划号 */
  merchant_plan_no: string;
}

export interface PlanPayscorePlansPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PlanPayscorePlansPostJson;
}

/** `v3/payscore/plan/payscore-plans` */
export interface PlanPayscorePlans extends Node {
  readonly merchantPlanNo: PlanPayscorePlansMerchantPlanNo;
  /**
   * 创建支付分计划
   *
   * `POST v3/payscore/plan/payscore-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467232 支付分计划（商户）}
   */
  post(options: PlanPayscorePlansPostOptions): Promise<CallResponse<PlanPayscorePlansPostResponse>>;
  /**
   * 创建支付分计划
   *
   * `POST v3/payscore/plan/payscore-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467232 支付分计划（商户）}
   */
  postAsync(options: PlanPayscorePlansPostOptions): Promise<CallResponse<PlanPayscorePlansPostResponse>>;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no` */
export interface PlanPayscorePlansMerchantPlanNo extends Node {
  readonly _merchant_plan_no_: PlanPayscorePlansMerchantPlanNoByMerchantPlanNo;
  /** 同 _merchant_plan_no_ */
  readonly $merchant_plan_no$: PlanPayscorePlansMerchantPlanNoByMerchantPlanNo;
}

export type PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse = PayscorePlan;

export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions extends CallOptions {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNo extends Node {
  readonly stop: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  /**
   * 查询支付分计划
   *
   * `GET v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470804 支付分计划（商户）}
   */
  get(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): Promise<CallResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>;
  /**
   * 查询支付分计划
   *
   * `GET v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470804 支付分计划（商户）}
   */
  getAsync(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): Promise<CallResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>;
}

export type PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse = PayscorePlan;

export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostOptions extends CallOptions {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop extends Node {
  /**
   * 停止支付分计划
   *
   * `POST v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470851 支付分计划（商户）}
   */
  post(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostOptions): Promise<CallResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>;
  /**
   * 停止支付分计划
   *
   * `POST v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470851 支付分计划（商户）}
   */
  postAsync(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostOptions): Promise<CallResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>;
}
