// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/webizpay/users` */
export interface Users extends Node {
  readonly _user_id_: UsersByUserId;
  /** 同 _user_id_ */
  readonly $user_id$: UsersByUserId;
}

/** `v3/webizpay/users/{user_id}` */
export interface UsersByUserId extends Node {
  readonly authorizationState: UsersByUserIdAuthorizationState;
  readonly authorizationUrl: UsersByUserIdAuthorizationUrl;
}

export interface UsersByUserIdAuthorizationStateGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 微信授权关系列表 */
  employee_list?: {
    /** 微信授权关系ID */
    employee_id: string;
    /** 授权状态 */
    authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {});
    /** 授权时间 */
    authorization_time: string;
    /** 解除授权时间 */
    authorization_revoked_time: string;
  }[];
}

export interface UsersByUserIdAuthorizationStateGetQuery {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
}

export interface UsersByUserIdAuthorizationStateGetOptions extends CallOptions {
  /** 企业员工ID */
  user_id: string;
  /** 查询参数 */
  query: UsersByUserIdAuthorizationStateGetQuery;
}

/** `v3/webizpay/users/{user_id}/authorization-state` */
export interface UsersByUserIdAuthorizationState extends Node {
  /**
   * 企业商户查询企业员工开通授权状态
   *
   * `GET v3/webizpay/users/{user_id}/authorization-state`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507163 微企付（服务商）}
   */
  get(options: UsersByUserIdAuthorizationStateGetOptions): Promise<CallResponse<UsersByUserIdAuthorizationStateGetResponse>>;
  /**
   * 企业商户查询企业员工开通授权状态
   *
   * `GET v3/webizpay/users/{user_id}/authorization-state`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507163 微企付（服务商）}
   */
  getAsync(options: UsersByUserIdAuthorizationStateGetOptions): Promise<CallResponse<UsersByUserIdAuthorizationStateGetResponse>>;
}

export interface UsersByUserIdAuthorizationUrlPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 跳转链接 */
  authorization_url?: string;
  /** 链接失效时间 */
  expire_time?: string;
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {});
  /** 小程序查询参数 */
  mp_query?: string;
  /** 小程序业务类型 */
  mp_business_type?: string;
}

export interface UsersByUserIdAuthorizationUrlPostJson {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {});
}

export interface UsersByUserIdAuthorizationUrlPostOptions extends CallOptions {
  /** 企业员工ID */
  user_id: string;
  /** JSON 请求体 */
  json: UsersByUserIdAuthorizationUrlPostJson;
}

/** `v3/webizpay/users/{user_id}/authorization-url` */
export interface UsersByUserIdAuthorizationUrl extends Node {
  /**
   * 企业商户发起员工开通企业支付授权
   *
   * `POST v3/webizpay/users/{user_id}/authorization-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507153 微企付（服务商）}
   */
  post(options: UsersByUserIdAuthorizationUrlPostOptions): Promise<CallResponse<UsersByUserIdAuthorizationUrlPostResponse>>;
  /**
   * 企业商户发起员工开通企业支付授权
   *
   * `POST v3/webizpay/users/{user_id}/authorization-url`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507153 微企付（服务商）}
   */
  postAsync(options: UsersByUserIdAuthorizationUrlPostOptions): Promise<CallResponse<UsersByUserIdAuthorizationUrlPostResponse>>;
}
