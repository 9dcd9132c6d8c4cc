// Generated from openapi/: do not edit, run `npm run generate`.

import type { PapayContractTerminateInfo, PapayDeductSchedule, PapaySignTerminateInfo } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/papay/sign` */
export interface Sign extends Node {
  readonly contracts: SignContracts;
  readonly partner: SignPartner;
}

/** `v3/papay/sign/contracts` */
export interface SignContracts extends Node {
  readonly harmonyPlanId: SignContractsHarmonyPlanId;
  readonly planId: SignContractsPlanId;
  readonly preEntrustSign: SignContractsPreEntrustSign;
}

/** `v3/papay/sign/contracts/harmony-plan-id` */
export interface SignContractsHarmonyPlanId extends Node {
  readonly _plan_id_: SignContractsHarmonyPlanIdByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: SignContractsHarmonyPlanIdByPlanId;
}

/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}` */
export interface SignContractsHarmonyPlanIdByPlanId extends Node {
  readonly outContractCode: SignContractsHarmonyPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code` */
export interface SignContractsHarmonyPlanIdByPlanIdOutContractCode extends Node {
  readonly _out_contract_code_: SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode;
}

export interface SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
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
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 用户OpenID */
  openid: string;
  /** 协议解约信息 */
  contract_terminate_info?: PapayContractTerminateInfo;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 鸿蒙代扣场景的用户微信号掩码 */
  mask_wxid?: string;
}

export interface SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode extends Node {
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013844122 委托代扣（商户）}
   */
  get(options: SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013844122 委托代扣（商户）}
   */
  getAsync(options: SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
}

/** `v3/papay/sign/contracts/plan-id` */
export interface SignContractsPlanId extends Node {
  readonly _plan_id_: SignContractsPlanIdByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: SignContractsPlanIdByPlanId;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}` */
export interface SignContractsPlanIdByPlanId extends Node {
  readonly outContractCode: SignContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code` */
export interface SignContractsPlanIdByPlanIdOutContractCode extends Node {
  readonly _out_contract_code_: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
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
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 用户OpenID */
  openid: string;
  /** 协议解约信息 */
  contract_terminate_info?: PapaySignTerminateInfo;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: PapayDeductSchedule;
}

export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Node {
  readonly terminate: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489245 委托代扣（商户）}
   */
  get(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489245 委托代扣（商户）}
   */
  getAsync(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
}

export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
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
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 用户OpenID */
  openid: string;
  /** 协议解约信息 */
  contract_terminate_info?: PapaySignTerminateInfo;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: PapayDeductSchedule;
}

export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string;
}

export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** JSON 请求体 */
  json: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends Node {
  /**
   * 通过商户协议号解除委托代扣签约协议
   *
   * `POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489295 委托代扣（商户）}
   */
  post(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
  /**
   * 通过商户协议号解除委托代扣签约协议
   *
   * `POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489295 委托代扣（商户）}
   */
  postAsync(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
}

export interface SignContractsPreEntrustSignPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 跳转签约小程序的username */
  mini_program_username?: string;
  /** 跳转签约小程序的path */
  mini_program_path?: string;
  /** 展示扫码签约的二维码的URL */
  redirect_url?: string;
}

export interface SignContractsPreEntrustSignPostJson {
  /** 签约场景 */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE' | (string & {});
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
  out_user_code: string;
  /** 回跳地址的url */
  return_url?: string | undefined;
  /** 发起预签约的用户 */
  device_info: {
    /** 设备类型 */
    device_type: 'DEVICE_TYPE_UNKNOW' | 'DEVICE_TYPE_PHONE' | 'DEVICE_TYPE_PAD' | 'DEVICE_TYPE_TV' | 'DEVICE_TYPE_WATCH' | (string & {});
    /** 设备的OS版本 */
    device_os: string;
    /** 设备ID */
    device_id: string;
    /** 设备是否以root身份运行 */
    device_running_as_root: boolean;
    /** 设备的IP */
    device_ip: string;
    /** 设备上是否安装微信 */
    weixin_installed: boolean;
    /** 设备上微信的版本 */
    weixin_version: string;
    /** 发起预签约的用户首次登录该设备的时间 */
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS' | (string & {});
  };
}

export interface SignContractsPreEntrustSignPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SignContractsPreEntrustSignPostJson;
}

/** `v3/papay/sign/contracts/pre-entrust-sign` */
export interface SignContractsPreEntrustSign extends Node {
  /**
   * 代扣预签约
   *
   * `POST v3/papay/sign/contracts/pre-entrust-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012978414 委托代扣（商户）}
   */
  post(options: SignContractsPreEntrustSignPostOptions): Promise<CallResponse<SignContractsPreEntrustSignPostResponse>>;
  /**
   * 代扣预签约
   *
   * `POST v3/papay/sign/contracts/pre-entrust-sign`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012978414 委托代扣（商户）}
   */
  postAsync(options: SignContractsPreEntrustSignPostOptions): Promise<CallResponse<SignContractsPreEntrustSignPostResponse>>;
}

/** `v3/papay/sign/partner` */
export interface SignPartner extends Node {
  readonly contracts: SignPartnerContracts;
}

/** `v3/papay/sign/partner/contracts` */
export interface SignPartnerContracts extends Node {
  readonly planId: SignPartnerContractsPlanId;
}

/** `v3/papay/sign/partner/contracts/plan-id` */
export interface SignPartnerContractsPlanId extends Node {
  readonly _plan_id_: SignPartnerContractsPlanIdByPlanId;
  /** 同 _plan_id_ */
  readonly $plan_id$: SignPartnerContractsPlanIdByPlanId;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}` */
export interface SignPartnerContractsPlanIdByPlanId extends Node {
  readonly outContractCode: SignPartnerContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code` */
export interface SignPartnerContractsPlanIdByPlanIdOutContractCode extends Node {
  readonly _out_contract_code_: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** 同 _out_contract_code_ */
  readonly $out_contract_code$: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 普通服务商商户号 */
  sp_mchid: string;
  /** 普通服务商的AppID */
  sp_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 用户OpenID */
  sp_openid: string;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string;
  /** 协议解约信息 */
  contract_terminate_info?: PapaySignTerminateInfo;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: PapayDeductSchedule;
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetQuery {
  /** 子商户号商户号 */
  sub_mchid: string;
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 查询参数 */
  query: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetQuery;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Node {
  readonly terminate: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489483 委托代扣（服务商）}
   */
  get(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489483 委托代扣（服务商）}
   */
  getAsync(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetOptions): Promise<CallResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>;
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 普通服务商商户号 */
  sp_mchid: string;
  /** 普通服务商的AppID */
  sp_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 用户OpenID */
  sp_openid: string;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string;
  /** 协议解约信息 */
  contract_terminate_info?: PapaySignTerminateInfo;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: PapayDeductSchedule;
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson {
  /** 子商户号商户号 */
  sub_mchid: string;
  /** 解约备注 */
  contract_termination_remark: string;
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: string | number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** JSON 请求体 */
  json: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostJson;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends Node {
  /**
   * 通过商户协议号解除委托代扣签约协议
   *
   * `POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489491 委托代扣（服务商）}
   */
  post(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
  /**
   * 通过商户协议号解除委托代扣签约协议
   *
   * `POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489491 委托代扣（服务商）}
   */
  postAsync(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostOptions): Promise<CallResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>;
}
