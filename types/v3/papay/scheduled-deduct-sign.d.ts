// Generated from openapi/: do not edit, run `npm run generate`.

import type { PapayDeductScheduleInput, PapayMiniProgramPreSign } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 预约扣费签约
 *
 * `v3/papay/scheduled-deduct-sign`
 */
export interface ScheduledDeductSign extends Node {
  readonly contracts: ScheduledDeductSignContracts;
  readonly partner: ScheduledDeductSignPartner;
}

/** `v3/papay/scheduled-deduct-sign/contracts` */
export interface ScheduledDeductSignContracts extends Node {
  readonly preEntrustSign: ScheduledDeductSignContractsPreEntrustSign;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign` */
export interface ScheduledDeductSignContractsPreEntrustSign extends Node {
  readonly app: ScheduledDeductSignContractsPreEntrustSignApp;
  readonly h5: ScheduledDeductSignContractsPreEntrustSignH5;
  readonly jsapi: ScheduledDeductSignContractsPreEntrustSignJsapi;
  readonly miniProgram: ScheduledDeductSignContractsPreEntrustSignMiniProgram;
}

export interface ScheduledDeductSignContractsPreEntrustSignAppPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 跳转签约小程序的username */
  miniprogram_username?: string;
  /** 跳转签约小程序的path */
  miniprogram_path?: string;
}

export interface ScheduledDeductSignContractsPreEntrustSignAppPostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
}

export interface ScheduledDeductSignContractsPreEntrustSignAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignContractsPreEntrustSignAppPostJson;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` */
export interface ScheduledDeductSignContractsPreEntrustSignApp extends Node {
  /**
   * App场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524934 预约扣费签约（商户）}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignAppPostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignAppPostResponse>>;
  /**
   * App场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524934 预约扣费签约（商户）}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignAppPostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignAppPostResponse>>;
}

export interface ScheduledDeductSignContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string;
}

export interface ScheduledDeductSignContractsPreEntrustSignH5PostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined;
  } | undefined;
}

export interface ScheduledDeductSignContractsPreEntrustSignH5PostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignContractsPreEntrustSignH5PostJson;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` */
export interface ScheduledDeductSignContractsPreEntrustSignH5 extends Node {
  /**
   * H5场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489208 预约扣费签约（商户）}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignH5PostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignH5PostResponse>>;
  /**
   * H5场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489208 预约扣费签约（商户）}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignH5PostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignH5PostResponse>>;
}

export interface ScheduledDeductSignContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约流程的URL */
  redirect_url: string;
}

export interface ScheduledDeductSignContractsPreEntrustSignJsapiPostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
}

export interface ScheduledDeductSignContractsPreEntrustSignJsapiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignContractsPreEntrustSignJsapiPostJson;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` */
export interface ScheduledDeductSignContractsPreEntrustSignJsapi extends Node {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525133 预约扣费签约（商户）}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignJsapiPostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignJsapiPostResponse>>;
  /**
   * JSAPI场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525133 预约扣费签约（商户）}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignJsapiPostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignJsapiPostResponse>>;
}

export type ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse = PapayMiniProgramPreSign;

export interface ScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
}

export interface ScheduledDeductSignContractsPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` */
export interface ScheduledDeductSignContractsPreEntrustSignMiniProgram extends Node {
  /**
   * 小程序场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525209 预约扣费签约（商户）}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 小程序场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525209 预约扣费签约（商户）}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse>>;
}

/** `v3/papay/scheduled-deduct-sign/partner` */
export interface ScheduledDeductSignPartner extends Node {
  readonly contracts: ScheduledDeductSignPartnerContracts;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts` */
export interface ScheduledDeductSignPartnerContracts extends Node {
  readonly preEntrustSign: ScheduledDeductSignPartnerContractsPreEntrustSign;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign` */
export interface ScheduledDeductSignPartnerContractsPreEntrustSign extends Node {
  readonly app: ScheduledDeductSignPartnerContractsPreEntrustSignApp;
  readonly h5: ScheduledDeductSignPartnerContractsPreEntrustSignH5;
  readonly jsapi: ScheduledDeductSignPartnerContractsPreEntrustSignJsapi;
  readonly miniProgram: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 跳转签约小程序的username */
  miniprogram_username?: string;
  /** 跳转签约小程序的path */
  miniprogram_path?: string;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson {
  /** 应用ID */
  sp_appid: string;
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignAppPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` */
export interface ScheduledDeductSignPartnerContractsPreEntrustSignApp extends Node {
  /**
   * App场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693028 预约扣费签约（服务商）}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse>>;
  /**
   * App场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693028 预约扣费签约（服务商）}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse>>;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson {
  /** 应用ID */
  sp_appid: string;
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined;
  } | undefined;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignH5PostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` */
export interface ScheduledDeductSignPartnerContractsPreEntrustSignH5 extends Node {
  /**
   * H5场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464549 预约扣费签约（服务商）}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse>>;
  /**
   * H5场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464549 预约扣费签约（服务商）}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse>>;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约流程的URL */
  redirect_url: string;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson {
  /** 应用ID */
  sp_appid: string;
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` */
export interface ScheduledDeductSignPartnerContractsPreEntrustSignJsapi extends Node {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693093 预约扣费签约（服务商）}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse>>;
  /**
   * JSAPI场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693093 预约扣费签约（服务商）}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse>>;
}

export type ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostResponse = PapayMiniProgramPreSign;

export interface ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson {
  /** 应用ID */
  sp_appid: string;
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string | undefined;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string | undefined;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PapayDeductScheduleInput | undefined;
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` */
export interface ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram extends Node {
  /**
   * 小程序场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693100 预约扣费签约（服务商）}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostResponse>>;
  /**
   * 小程序场景预约扣费类型签约的预签约
   *
   * `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693100 预约扣费签约（服务商）}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostOptions): Promise<CallResponse<ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostResponse>>;
}
