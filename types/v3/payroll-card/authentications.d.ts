// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface AuthenticationsGetResponse {
  /** 查询结果记录列表 */
  data?: {
    /** 商户号 */
    mchid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 用户标识 */
    openid: string;
    /** 核身渠道 */
    authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {});
    /** 核身渠道标识 */
    authenticate_source: string;
    /** 项目名称 */
    project_name: string;
    /** 单位名称 */
    employer_name: string;
    /** 核身状态 */
    authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {});
    /** 核身时间 */
    authenticate_time?: string;
    /** 商家核身单号 */
    authenticate_number: string;
    /** 核身失败原因 */
    authenticate_failed_reason?: string;
    /** 核身类型 */
    authenticate_type?: string;
  }[];
  /** 总记录条数 */
  total_count: number;
  /** 记录起始位置 */
  offset: number;
  /** 本次返回条数 */
  limit: number;
}

export interface AuthenticationsGetQuery {
  /** 用户标识 */
  openid: string;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 核身日期 */
  authenticate_date: string;
  /** 核身状态 */
  authenticate_state?: string | undefined;
  /** 本次查询偏移量 */
  offset?: number | undefined;
  /** 本次请求最大查询条数 */
  limit?: number | undefined;
}

export interface AuthenticationsGetOptions extends CallOptions {
  /** 查询参数 */
  query: AuthenticationsGetQuery;
}

/** `v3/payroll-card/authentications` */
export interface Authentications extends Node {
  readonly preOrder: AuthenticationsPreOrder;
  readonly preOrderWithAuth: AuthenticationsPreOrderWithAuth;
  readonly _authenticate_number_: AuthenticationsByAuthenticateNumber;
  /** 同 _authenticate_number_ */
  readonly $authenticate_number$: AuthenticationsByAuthenticateNumber;
  /**
   * 查询核身记录
   *
   * `GET v3/payroll-card/authentications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461820 微工卡（服务商）}
   */
  get(options: AuthenticationsGetOptions): Promise<CallResponse<AuthenticationsGetResponse>>;
  /**
   * 查询核身记录
   *
   * `GET v3/payroll-card/authentications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461820 微工卡（服务商）}
   */
  getAsync(options: AuthenticationsGetOptions): Promise<CallResponse<AuthenticationsGetResponse>>;
}

export interface AuthenticationsPreOrderPostResponse {
  /** 商家核身单号 */
  authenticate_number: string;
  /** 用户标识 */
  openid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** token值 */
  token: string;
  /** token有效时间 */
  expires_in: number;
}

export interface AuthenticationsPreOrderPostJson {
  /** 用户标识 */
  openid: string;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 商家核身单号 */
  authenticate_number: string;
  /** 项目名称 */
  project_name: string;
  /** 单位名称 */
  employer_name: string;
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | (string & {}) | undefined;
}

export interface AuthenticationsPreOrderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AuthenticationsPreOrderPostJson;
}

/** `v3/payroll-card/authentications/pre-order` */
export interface AuthenticationsPreOrder extends Node {
  /**
   * 微工卡核身预下单
   *
   * `POST v3/payroll-card/authentications/pre-order`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923362 微工卡（服务商）}
   */
  post(options: AuthenticationsPreOrderPostOptions): Promise<CallResponse<AuthenticationsPreOrderPostResponse>>;
  /**
   * 微工卡核身预下单
   *
   * `POST v3/payroll-card/authentications/pre-order`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923362 微工卡（服务商）}
   */
  postAsync(options: AuthenticationsPreOrderPostOptions): Promise<CallResponse<AuthenticationsPreOrderPostResponse>>;
}

export interface AuthenticationsPreOrderWithAuthPostResponse {
  /** 商家核身单号 */
  authenticate_number: string;
  /** 用户标识 */
  openid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** token值 */
  token: string;
  /** token有效时间 */
  expires_in: number;
}

export interface AuthenticationsPreOrderWithAuthPostJson {
  /** 用户标识 */
  openid: string;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 商家核身单号 */
  authenticate_number: string;
  /** 项目名称 */
  project_name: string;
  /** 用工单位名称 */
  employer_name: string;
  /** 用户实名 （敏感信息，加密传输） */
  user_name: string;
  /** 用户证件号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT' | (string & {});
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | (string & {}) | undefined;
}

export interface AuthenticationsPreOrderWithAuthPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AuthenticationsPreOrderWithAuthPostJson;
}

/** `v3/payroll-card/authentications/pre-order-with-auth` */
export interface AuthenticationsPreOrderWithAuth extends Node {
  /**
   * 微工卡核身预下单（流程中完成授权）
   *
   * `POST v3/payroll-card/authentications/pre-order-with-auth`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461761 微工卡（服务商）}
   */
  post(options: AuthenticationsPreOrderWithAuthPostOptions): Promise<CallResponse<AuthenticationsPreOrderWithAuthPostResponse>>;
  /**
   * 微工卡核身预下单（流程中完成授权）
   *
   * `POST v3/payroll-card/authentications/pre-order-with-auth`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461761 微工卡（服务商）}
   */
  postAsync(options: AuthenticationsPreOrderWithAuthPostOptions): Promise<CallResponse<AuthenticationsPreOrderWithAuthPostResponse>>;
}

export interface AuthenticationsByAuthenticateNumberGetResponse {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 用户标识 */
  openid: string;
  /** 核身渠道 */
  authenticate_scene: string;
  /** 核身渠道标识 */
  authenticate_source: string;
  /** 项目名称 */
  project_name: string;
  /** 单位名称 */
  employer_name: string;
  /** 核身状态 */
  authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {});
  /** 核身时间 */
  authenticate_time?: string;
  /** 商家核身单号 */
  authenticate_number: string;
  /** 核身失败原因 */
  authenticate_failed_reason?: string;
  /** 核身类型 */
  authenticate_type?: string;
}

export interface AuthenticationsByAuthenticateNumberGetQuery {
  /** 子商户号 */
  sub_mchid: string;
}

export interface AuthenticationsByAuthenticateNumberGetOptions extends CallOptions {
  /** 商家核身单号 */
  authenticate_number: string;
  /** 查询参数 */
  query: AuthenticationsByAuthenticateNumberGetQuery;
}

/** `v3/payroll-card/authentications/{authenticate_number}` */
export interface AuthenticationsByAuthenticateNumber extends Node {
  /**
   * 获取核身结果
   *
   * `GET v3/payroll-card/authentications/{authenticate_number}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461785 微工卡（服务商）}
   */
  get(options: AuthenticationsByAuthenticateNumberGetOptions): Promise<CallResponse<AuthenticationsByAuthenticateNumberGetResponse>>;
  /**
   * 获取核身结果
   *
   * `GET v3/payroll-card/authentications/{authenticate_number}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461785 微工卡（服务商）}
   */
  getAsync(options: AuthenticationsByAuthenticateNumberGetOptions): Promise<CallResponse<AuthenticationsByAuthenticateNumberGetResponse>>;
}
