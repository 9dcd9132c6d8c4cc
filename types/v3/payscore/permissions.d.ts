// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface PermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string;
}

export interface PermissionsPostJson {
  /** 服务id */
  service_id: string;
  /** 公众号id */
  appid: string;
  /** 授权协议号 */
  authorization_code: string;
  /** 通知地址 */
  notify_url?: string | undefined;
}

export interface PermissionsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PermissionsPostJson;
}

/** `v3/payscore/permissions` */
export interface Permissions extends Node {
  readonly assessUserRiskLevel: PermissionsAssessUserRiskLevel;
  readonly authorizationCode: PermissionsAuthorizationCode;
  readonly openid: PermissionsOpenid;
  /**
   * 商户预授权
   *
   * `POST v3/payscore/permissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647349 微信支付分（商户）}
   */
  post(options: PermissionsPostOptions): Promise<CallResponse<PermissionsPostResponse>>;
  /**
   * 商户预授权
   *
   * `POST v3/payscore/permissions`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647349 微信支付分（商户）}
   */
  postAsync(options: PermissionsPostOptions): Promise<CallResponse<PermissionsPostResponse>>;
}

export interface PermissionsAssessUserRiskLevelPostResponse {
  /** 服务ID */
  service_id: string;
  /** 公众号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code?: string;
  /** 授权状态 */
  authorization_state: string;
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 子商户商户号 */
  sub_mchid?: string;
  /** 子商户的公众号ID */
  sub_appid?: string;
  /** 子商户的用户标识 */
  sub_openid?: string;
  /** 用户标签 */
  user_label?: string;
  /** 渠道商商户号 */
  channel_id?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

export interface PermissionsAssessUserRiskLevelPostJson {
  /** 服务ID */
  service_id: string;
  /** 公众号ID */
  appid: string;
  /** 授权协议号 */
  authorization_code?: string | undefined;
  /** 用户标识 */
  openid?: string | undefined;
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string;
      /** 商品图片链接 */
      picture: string;
      /** 商品单价金额，单位：分 */
      amount: number;
      /** 商品数量 */
      count: number;
      /** 商品品类ID */
      category_id?: string[] | undefined;
    }[];
  } | undefined;
}

export interface PermissionsAssessUserRiskLevelPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PermissionsAssessUserRiskLevelPostJson;
}

/** `v3/payscore/permissions/assess-user-risk-level` */
export interface PermissionsAssessUserRiskLevel extends Node {
  /**
   * 商户评估用户分层
   *
   * `POST v3/payscore/permissions/assess-user-risk-level`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856611 微信支付分（商户）}
   */
  post(options: PermissionsAssessUserRiskLevelPostOptions): Promise<CallResponse<PermissionsAssessUserRiskLevelPostResponse>>;
  /**
   * 商户评估用户分层
   *
   * `POST v3/payscore/permissions/assess-user-risk-level`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856611 微信支付分（商户）}
   */
  postAsync(options: PermissionsAssessUserRiskLevelPostOptions): Promise<CallResponse<PermissionsAssessUserRiskLevelPostResponse>>;
}

/** `v3/payscore/permissions/authorization-code` */
export interface PermissionsAuthorizationCode extends Node {
  readonly _authorization_code_: PermissionsAuthorizationCodeByAuthorizationCode;
  /** 同 _authorization_code_ */
  readonly $authorization_code$: PermissionsAuthorizationCodeByAuthorizationCode;
}

export interface PermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务id */
  service_id: string;
  /** 公众号id */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code: string;
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {});
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

export interface PermissionsAuthorizationCodeByAuthorizationCodeGetQuery {
  /** 服务ID */
  service_id: string;
}

export interface PermissionsAuthorizationCodeByAuthorizationCodeGetOptions extends CallOptions {
  /** 授权协议号 */
  authorization_code: string;
  /** 查询参数 */
  query: PermissionsAuthorizationCodeByAuthorizationCodeGetQuery;
}

/** `v3/payscore/permissions/authorization-code/{authorization_code}` */
export interface PermissionsAuthorizationCodeByAuthorizationCode extends Node {
  readonly terminate: PermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647401 微信支付分（商户）}
   */
  get(options: PermissionsAuthorizationCodeByAuthorizationCodeGetOptions): Promise<CallResponse<PermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647401 微信支付分（商户）}
   */
  getAsync(options: PermissionsAuthorizationCodeByAuthorizationCodeGetOptions): Promise<CallResponse<PermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>;
}

export interface PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostJson {
  /** 服务id */
  service_id: string;
  /** 撤销原因 */
  reason: string;
}

export interface PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions extends CallOptions {
  /** 授权协议号 */
  authorization_code: string;
  /** JSON 请求体 */
  json: PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostJson;
}

/** `v3/payscore/permissions/authorization-code/{authorization_code}/terminate` */
export interface PermissionsAuthorizationCodeByAuthorizationCodeTerminate extends Node {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647410 微信支付分（商户）}
   */
  post(options: PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647410 微信支付分（商户）}
   */
  postAsync(options: PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostOptions): Promise<CallResponse<undefined>>;
}

/** `v3/payscore/permissions/openid` */
export interface PermissionsOpenid extends Node {
  readonly _openid_: PermissionsOpenidByOpenid;
  /** 同 _openid_ */
  readonly $openid$: PermissionsOpenidByOpenid;
}

export interface PermissionsOpenidByOpenidGetResponse {
  /** 服务id */
  service_id: string;
  /** 公众号id */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code?: string;
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {});
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
  /** 通知地址 */
  notify_url?: string;
}

export interface PermissionsOpenidByOpenidGetQuery {
  /** 服务ID */
  service_id: string;
  /** 公众号id */
  appid: string;
}

export interface PermissionsOpenidByOpenidGetOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 查询参数 */
  query: PermissionsOpenidByOpenidGetQuery;
}

/** `v3/payscore/permissions/openid/{openid}` */
export interface PermissionsOpenidByOpenid extends Node {
  readonly terminate: PermissionsOpenidByOpenidTerminate;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET v3/payscore/permissions/openid/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647404 微信支付分（商户）}
   */
  get(options: PermissionsOpenidByOpenidGetOptions): Promise<CallResponse<PermissionsOpenidByOpenidGetResponse>>;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET v3/payscore/permissions/openid/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647404 微信支付分（商户）}
   */
  getAsync(options: PermissionsOpenidByOpenidGetOptions): Promise<CallResponse<PermissionsOpenidByOpenidGetResponse>>;
}

export interface PermissionsOpenidByOpenidTerminatePostJson {
  /** 服务ID */
  service_id: string;
  /** 公众号id */
  appid: string;
  /** 撤销原因 */
  reason: string;
}

export interface PermissionsOpenidByOpenidTerminatePostOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** JSON 请求体 */
  json: PermissionsOpenidByOpenidTerminatePostJson;
}

/** `v3/payscore/permissions/openid/{openid}/terminate` */
export interface PermissionsOpenidByOpenidTerminate extends Node {
  /**
   * 解除用户授权关系（openid）
   *
   * `POST v3/payscore/permissions/openid/{openid}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647413 微信支付分（商户）}
   */
  post(options: PermissionsOpenidByOpenidTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 解除用户授权关系（openid）
   *
   * `POST v3/payscore/permissions/openid/{openid}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647413 微信支付分（商户）}
   */
  postAsync(options: PermissionsOpenidByOpenidTerminatePostOptions): Promise<CallResponse<undefined>>;
}
