// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/businesscircle/user-authorizations` */
export interface UserAuthorizations extends Node {
  readonly _openid_: UserAuthorizationsByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UserAuthorizationsByOpenid;
}

export interface UserAuthorizationsByOpenidGetResponse {
  /** 顾客openid，最多 64 字符 */
  openid: string;
  /** 授权状态 */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {});
  /** 授权时间，最多 32 字符 */
  authorize_time?: string;
  /** 取消授权时间，最多 32 字符 */
  deauthorize_time?: string;
}

export interface UserAuthorizationsByOpenidGetQuery {
  /** 商圈商户ID，最多 64 字符 */
  sub_mchid?: string | undefined;
  /** 小程序appid，最多 128 字符 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 智慧商圈（服务商）}
   */
  get(options: UserAuthorizationsByOpenidGetOptions): Promise<CallResponse<UserAuthorizationsByOpenidGetResponse>>;
  /**
   * 商圈积分授权查询
   *
   * `GET v3/businesscircle/user-authorizations/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 智慧商圈（服务商）}
   */
  getAsync(options: UserAuthorizationsByOpenidGetOptions): Promise<CallResponse<UserAuthorizationsByOpenidGetResponse>>;
}
