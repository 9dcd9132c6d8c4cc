// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface UserServiceStateGetResponse {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 用户标识 */
  openid?: string;
  /** 用户授权服务情况 */
  use_service_state: 'UNAVAILABLE' | 'AVAILABLE' | (string & {});
}

export interface UserServiceStateGetQuery {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 用户标识 */
  openid: string;
}

export interface UserServiceStateGetOptions extends CallOptions {
  /** 查询参数 */
  query: UserServiceStateGetQuery;
}

/** `v3/payscore/user-service-state` */
export interface UserServiceState extends Node {
  /**
   * 查询用户授权状态
   *
   * `GET v3/payscore/user-service-state`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml 微信支付分（旧版文档）}
   */
  get(options: UserServiceStateGetOptions): Promise<CallResponse<UserServiceStateGetResponse>>;
  /**
   * 查询用户授权状态
   *
   * `GET v3/payscore/user-service-state`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml 微信支付分（旧版文档）}
   */
  getAsync(options: UserServiceStateGetOptions): Promise<CallResponse<UserServiceStateGetResponse>>;
}
