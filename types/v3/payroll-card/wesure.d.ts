// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/payroll-card/wesure` */
export interface Wesure extends Node {
  readonly insurance: WesureInsurance;
  readonly tokenValidations: WesureTokenValidations;
}

export interface WesureInsurancePostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 特约商户商户号 */
  wesure_order_no: string;
  /** 微保保单号 */
  token: string;
  /** 保司保单号 */
  insurance_company_order_no: string;
  /** 用户标识 */
  openid: string;
  /** 投保状态 */
  insure_state: string;
  /** 保障生效时间 */
  insure_effect_time: string;
  /** 保障失效时间 */
  insure_invalid_time: string;
  /** 保障的保险公司名称 */
  insurance_company_name: string;
}

export interface WesureInsurancePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: WesureInsurancePostJson;
}

/** `v3/payroll-card/wesure/insurance` */
export interface WesureInsurance extends Node {
  /**
   * 生成投保结果
   *
   * `POST v3/payroll-card/wesure/insurance`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml 微工卡（服务商）}
   */
  post(options: WesureInsurancePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 生成投保结果
   *
   * `POST v3/payroll-card/wesure/insurance`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml 微工卡（服务商）}
   */
  postAsync(options: WesureInsurancePostOptions): Promise<CallResponse<undefined>>;
}

export interface WesureTokenValidationsPostResponse {
  /** 校验结果 */
  result: string;
  /** 核身成功时间 */
  authenticate_success_time?: string;
  /** 用户标识 */
  openid?: string;
  /** 校验不通过原因 */
  fail_reason?: string;
}

export interface WesureTokenValidationsPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 特约商户商户号 */
  sub_mchid: string;
  /** token值 */
  token: string;
  /** 用户姓名 （敏感信息，加密传输） */
  user_name: string;
  /** 用户身份证号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}) | undefined;
}

export interface WesureTokenValidationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: WesureTokenValidationsPostJson;
}

/** `v3/payroll-card/wesure/token-validations` */
export interface WesureTokenValidations extends Node {
  /**
   * 校验核身结果
   *
   * `POST v3/payroll-card/wesure/token-validations`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml 微工卡（服务商）}
   */
  post(options: WesureTokenValidationsPostOptions): Promise<CallResponse<WesureTokenValidationsPostResponse>>;
  /**
   * 校验核身结果
   *
   * `POST v3/payroll-card/wesure/token-validations`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml 微工卡（服务商）}
   */
  postAsync(options: WesureTokenValidationsPostOptions): Promise<CallResponse<WesureTokenValidationsPostResponse>>;
}
