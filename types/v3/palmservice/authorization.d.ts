// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/palmservice/authorization` */
export interface Authorization extends Node {
  readonly openid: AuthorizationOpenid;
  readonly preauthorize: AuthorizationPreauthorize;
}

/** `v3/palmservice/authorization/openid` */
export interface AuthorizationOpenid extends Node {
  readonly _openid_: AuthorizationOpenidByOpenid;
  /** 同 _openid_ */
  readonly $openid$: AuthorizationOpenidByOpenid;
}

export interface AuthorizationOpenidByOpenidGetResponse {
  /** OpenID */
  openid?: string;
  /** 机构ID */
  organization_id?: string;
  /** 授权状态 */
  state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {});
  /** 授权时间 */
  authorize_time?: string;
}

export interface AuthorizationOpenidByOpenidGetQuery {
  /** 机构ID */
  organization_id: string;
}

export interface AuthorizationOpenidByOpenidGetOptions extends CallOptions {
  /** OpenID */
  openid: string;
  /** 查询参数 */
  query: AuthorizationOpenidByOpenidGetQuery;
}

/** `v3/palmservice/authorization/openid/{openid}` */
export interface AuthorizationOpenidByOpenid extends Node {
  /**
   * 查询刷掌授权
   *
   * `GET v3/palmservice/authorization/openid/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014482017 刷掌支付（服务商）}
   */
  get(options: AuthorizationOpenidByOpenidGetOptions): Promise<CallResponse<AuthorizationOpenidByOpenidGetResponse>>;
  /**
   * 查询刷掌授权
   *
   * `GET v3/palmservice/authorization/openid/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014482017 刷掌支付（服务商）}
   */
  getAsync(options: AuthorizationOpenidByOpenidGetOptions): Promise<CallResponse<AuthorizationOpenidByOpenidGetResponse>>;
}

export interface AuthorizationPreauthorizePostResponse {
  /** 预授权token */
  permission_token: string;
}

export interface AuthorizationPreauthorizePostJson {
  /** OpenID */
  openid: string;
  /** 预授权会话ID */
  preauthorize_session_id?: string | undefined;
  /** 机构ID */
  organization_id?: string | undefined;
}

export interface AuthorizationPreauthorizePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: AuthorizationPreauthorizePostJson;
}

/** `v3/palmservice/authorization/preauthorize` */
export interface AuthorizationPreauthorize extends Node {
  /**
   * 服务关联预授权
   *
   * `POST v3/palmservice/authorization/preauthorize`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014481990 刷掌支付（服务商）}
   */
  post(options: AuthorizationPreauthorizePostOptions): Promise<CallResponse<AuthorizationPreauthorizePostResponse>>;
  /**
   * 服务关联预授权
   *
   * `POST v3/palmservice/authorization/preauthorize`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014481990 刷掌支付（服务商）}
   */
  postAsync(options: AuthorizationPreauthorizePostOptions): Promise<CallResponse<AuthorizationPreauthorizePostResponse>>;
}
