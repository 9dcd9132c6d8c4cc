// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/businesscircle/user-authorizations` */
export interface UserAuthorizations extends Node {
  readonly _openid_: UserAuthorizationsByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UserAuthorizationsByOpenid;
}

export interface UserAuthorizationsByOpenidGetResponse {
  /** 顾客openid */
  openid: string;
  /** 授权状态 */
  authorize_state: string;
  /** 授权时间 */
  authorize_time?: string;
  /** 取消授权时间 */
  deauthorize_time?: string;
}

export interface UserAuthorizationsByOpenidGetQuery {
  /** 商圈商户ID */
  sub_mchid?: string | undefined;
  /** 小程序appid */
  appid: string;
}

export interface UserAuthorizationsByOpenidGetOptions extends CallOptions {
  /** 顾客openid */
  openid: string;
  /** 查询参数 */
  query: UserAuthorizationsByOpenidGetQuery;
}

/** `v3/businesscircle/user-authorizations/{openid}` */
export interface UserAuthorizationsByOpenid extends Node {
  /**
   * 商圈积分授权查询
   *
   * `GET v3/businesscircle/user-authorizations/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
   */
  get(options: UserAuthorizationsByOpenidGetOptions): Promise<CallResponse<UserAuthorizationsByOpenidGetResponse>>;
  /**
   * 商圈积分授权查询
   *
   * `GET v3/businesscircle/user-authorizations/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
   */
  getAsync(options: UserAuthorizationsByOpenidGetOptions): Promise<CallResponse<UserAuthorizationsByOpenidGetResponse>>;
}
