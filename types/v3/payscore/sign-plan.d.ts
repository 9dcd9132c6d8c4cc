// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreLocation, PayscoreLocationInput, PayscorePartnerUserSignPlan, PayscoreStartedTimeRange, PayscoreStartedTimeRangeInput, PayscoreUserSignPlan } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 支付分签约计划
 *
 * `v3/payscore/sign-plan`
 */
export interface SignPlan extends Node {
  readonly partner: SignPlanPartner;
  readonly serviceorder: SignPlanServiceorder;
  readonly userSignPlans: SignPlanUserSignPlans;
}

/** `v3/payscore/sign-plan/partner` */
export interface SignPlanPartner extends Node {
  readonly serviceorder: SignPlanPartnerServiceorder;
  readonly userSignPlans: SignPlanPartnerUserSignPlans;
}

export interface SignPlanPartnerServiceorderPostResponse {
  /** 商户订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商公众号ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string;
    /** 付费金额，单位：分 */
    amount?: number;
    /** 付费说明 */
    description?: string;
    /** 数量 */
    count?: number;
  }[];
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string;
    /** 优惠金额，单位：分 */
    amount?: number;
    /** 说明 */
    description?: string;
    /** 数量 */
    count?: number;
  }[];
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额，单位：分 */
    amount: number;
    /** 名称 */
    name?: string;
    /** 说明 */
    description?: string;
  };
  /** 服务时间 */
  time_range?: PayscoreStartedTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 附加数据 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 商户收款总金额，单位：分 */
  total_amount?: number;
  /** 用户标识 */
  openid?: string;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: Record<string, unknown>;
}

export interface SignPlanPartnerServiceorderPostJson {
  /** 支付分服务ID */
  service_id: string;
  /** 待创建服务订单对应的用户的签约计划 */
  sign_plan_id: string;
  /** 待创建服务订单对应的用户的签约计划详情序号 */
  plan_detail_no: number;
  /** 服务商的AppID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined;
  /** 商户扣款成功回调通知的地址 */
  notify_url: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务时间 */
  time_range: PayscoreStartedTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户侧订单号 */
  out_trade_no: string;
}

export interface SignPlanPartnerServiceorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SignPlanPartnerServiceorderPostJson;
}

/** `v3/payscore/sign-plan/partner/serviceorder` */
export interface SignPlanPartnerServiceorder extends Node {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST v3/payscore/sign-plan/partner/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463469 支付分签约计划（服务商）}
   */
  post(options: SignPlanPartnerServiceorderPostOptions): Promise<CallResponse<SignPlanPartnerServiceorderPostResponse>>;
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST v3/payscore/sign-plan/partner/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463469 支付分签约计划（服务商）}
   */
  postAsync(options: SignPlanPartnerServiceorderPostOptions): Promise<CallResponse<SignPlanPartnerServiceorderPostResponse>>;
}

export interface SignPlanPartnerUserSignPlansPostResponse {
  /** 用户的签约计划 */
  sign_plan: PayscorePartnerUserSignPlan;
  /** 跳转微信侧确认签约小程序的数据 */
  package: string;
}

export interface SignPlanPartnerUserSignPlansPostJson {
  /** 支付分服务ID */
  service_id: string;
  /** 支付分计划ID */
  plan_id: string;
  /** 服务商的AppID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 待签约用户在服务商应用下的OpenID */
  openid?: string | undefined;
  /** 待签约用户在子商户应用下的OpenID */
  sub_openid?: string | undefined;
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string;
  /** 签约成功事件通知回调地址 */
  notify_url: string;
  /** 签约计划对应的计划详情列表的商户侧单号信息 */
  sign_plan_detail: {
    /** 计划明细序号 */
    plan_detail_no: number;
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string;
  }[];
}

export interface SignPlanPartnerUserSignPlansPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SignPlanPartnerUserSignPlansPostJson;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans` */
export interface SignPlanPartnerUserSignPlans extends Node {
  readonly merchantSignPlanNo: SignPlanPartnerUserSignPlansMerchantSignPlanNo;
  /**
   * 创建用户的签约计划
   *
   * `POST v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463521 支付分签约计划（服务商）}
   */
  post(options: SignPlanPartnerUserSignPlansPostOptions): Promise<CallResponse<SignPlanPartnerUserSignPlansPostResponse>>;
  /**
   * 创建用户的签约计划
   *
   * `POST v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463521 支付分签约计划（服务商）}
   */
  postAsync(options: SignPlanPartnerUserSignPlansPostOptions): Promise<CallResponse<SignPlanPartnerUserSignPlansPostResponse>>;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no` */
export interface SignPlanPartnerUserSignPlansMerchantSignPlanNo extends Node {
  readonly _merchant_sign_plan_no_: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  /** 同 _merchant_sign_plan_no_ */
  readonly $merchant_sign_plan_no$: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
}

export type SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse = PayscorePartnerUserSignPlan;

export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions extends CallOptions {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string;
  /** 查询参数 */
  query: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetQuery;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo extends Node {
  readonly stop: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  /**
   * 查询用户的签约计划
   *
   * `GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463526 支付分签约计划（服务商）}
   */
  get(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): Promise<CallResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>;
  /**
   * 查询用户的签约计划
   *
   * `GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463526 支付分签约计划（服务商）}
   */
  getAsync(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): Promise<CallResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>;
}

export type SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse = PayscorePartnerUserSignPlan;

export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostJson {
  /** 子商户号 */
  sub_mchid: string;
  /** 停止签约计划原因 */
  stop_reason: string;
}

export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostOptions extends CallOptions {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  /** JSON 请求体 */
  json: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostJson;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop extends Node {
  /**
   * 取消用户的签约计划
   *
   * `POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463534 支付分签约计划（服务商）}
   */
  post(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostOptions): Promise<CallResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>;
  /**
   * 取消用户的签约计划
   *
   * `POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463534 支付分签约计划（服务商）}
   */
  postAsync(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostOptions): Promise<CallResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>;
}

export interface SignPlanServiceorderPostResponse {
  /** 商户订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 商户公众号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string;
    /** 付费金额，单位：分 */
    amount?: number;
    /** 付费说明 */
    description?: string;
  }[];
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string;
    /** 优惠金额，单位：分 */
    amount?: number;
  }[];
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额，单位：分 */
    amount: number;
  };
  /** 服务时间 */
  time_range?: PayscoreStartedTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 附加数据 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
}

export interface SignPlanServiceorderPostJson {
  /** 支付分服务ID */
  service_id: string;
  /** 待创建服务订单对应的用户的签约计划 */
  sign_plan_id: string;
  /** 待创建服务订单对应的用户的签约计划详情序号 */
  plan_detail_no: number;
  /** 商户的AppID */
  appid: string;
  /** 商户公众号下的用户标识 */
  openid: string;
  /** 商户扣款成功回调通知的地址 */
  notify_url: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务时间 */
  time_range: PayscoreStartedTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 附加数据 */
  attach?: string | undefined;
  /** 商户侧订单号 */
  out_trade_no: string;
}

export interface SignPlanServiceorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SignPlanServiceorderPostJson;
}

/** `v3/payscore/sign-plan/serviceorder` */
export interface SignPlanServiceorder extends Node {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST v3/payscore/sign-plan/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489351 支付分签约计划（商户）}
   */
  post(options: SignPlanServiceorderPostOptions): Promise<CallResponse<SignPlanServiceorderPostResponse>>;
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST v3/payscore/sign-plan/serviceorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489351 支付分签约计划（商户）}
   */
  postAsync(options: SignPlanServiceorderPostOptions): Promise<CallResponse<SignPlanServiceorderPostResponse>>;
}

export interface SignPlanUserSignPlansPostResponse {
  /** 用户的签约计划 */
  sign_plan: PayscoreUserSignPlan;
  /** 跳转微信侧确认签约小程序的数据 */
  package: string;
}

export interface SignPlanUserSignPlansPostJson {
  /** 支付分服务ID */
  service_id: string;
  /** 支付分计划ID */
  plan_id: string;
  /** AppID */
  appid: string;
  /** 待签约用户在商户应用下的OpenID */
  openid: string;
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string;
  /** 签约成功事件通知回调地址 */
  notify_url: string;
  /** 签约计划对应的计划详情列表的商户侧单号信息 */
  sign_plan_detail: {
    /** 计划明细序号 */
    plan_detail_no: number;
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string;
  }[];
}

export interface SignPlanUserSignPlansPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SignPlanUserSignPlansPostJson;
}

/** `v3/payscore/sign-plan/user-sign-plans` */
export interface SignPlanUserSignPlans extends Node {
  readonly merchantSignPlanNo: SignPlanUserSignPlansMerchantSignPlanNo;
  /**
   * 创建用户的签约计划
   *
   * `POST v3/payscore/sign-plan/user-sign-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489420 支付分签约计划（商户）}
   */
  post(options: SignPlanUserSignPlansPostOptions): Promise<CallResponse<SignPlanUserSignPlansPostResponse>>;
  /**
   * 创建用户的签约计划
   *
   * `POST v3/payscore/sign-plan/user-sign-plans`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489420 支付分签约计划（商户）}
   */
  postAsync(options: SignPlanUserSignPlansPostOptions): Promise<CallResponse<SignPlanUserSignPlansPostResponse>>;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no` */
export interface SignPlanUserSignPlansMerchantSignPlanNo extends Node {
  readonly _merchant_sign_plan_no_: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  /** 同 _merchant_sign_plan_no_ */
  readonly $merchant_sign_plan_no$: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
}

export type SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse = PayscoreUserSignPlan;

export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions extends CallOptions {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo extends Node {
  readonly stop: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  /**
   * 查询用户的签约计划
   *
   * `GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470990 支付分签约计划（商户）}
   */
  get(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): Promise<CallResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>;
  /**
   * 查询用户的签约计划
   *
   * `GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470990 支付分签约计划（商户）}
   */
  getAsync(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): Promise<CallResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>;
}

export type SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse = PayscoreUserSignPlan;

export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostJson {
  /** 停止签约计划原因 */
  stop_reason: string;
}

export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostOptions extends CallOptions {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  /** JSON 请求体 */
  json: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostJson;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop extends Node {
  /**
   * 直连商户取消用户的签约计划
   *
   * `POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471050 支付分签约计划（商户）}
   */
  post(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostOptions): Promise<CallResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>;
  /**
   * 直连商户取消用户的签约计划
   *
   * `POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471050 支付分签约计划（商户）}
   */
  postAsync(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostOptions): Promise<CallResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>;
}
