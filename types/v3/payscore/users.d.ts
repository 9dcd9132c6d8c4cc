// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/payscore/users` */
export interface Users extends Node {
  readonly _openid_: UsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UsersByOpenid;
}

/** `v3/payscore/users/{openid}` */
export interface UsersByOpenid extends Node {
  readonly permissions: UsersByOpenidPermissions;
}

/** `v3/payscore/users/{openid}/permissions` */
export interface UsersByOpenidPermissions extends Node {
  readonly _service_id_: UsersByOpenidPermissionsByServiceId;
  /** 同 _service_id_ */
  readonly $service_id$: UsersByOpenidPermissionsByServiceId;
}

/** `v3/payscore/users/{openid}/permissions/{service_id}` */
export interface UsersByOpenidPermissionsByServiceId extends Node {
  readonly terminate: UsersByOpenidPermissionsByServiceIdTerminate;
}

export interface UsersByOpenidPermissionsByServiceIdTerminatePostQuery {
  /** 用户标识 */
  openid: string;
  /** 公众账号ID */
  service_id: string;
}

export interface UsersByOpenidPermissionsByServiceIdTerminatePostJson {
  /** 公众账号ID */
  appid: string;
  /** 撤销原因 */
  reason: string;
}

export interface UsersByOpenidPermissionsByServiceIdTerminatePostOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 服务ID */
  service_id: string;
  /** 查询参数 */
  query: UsersByOpenidPermissionsByServiceIdTerminatePostQuery;
  /** JSON 请求体 */
  json: UsersByOpenidPermissionsByServiceIdTerminatePostJson;
}

/** `v3/payscore/users/{openid}/permissions/{service_id}/terminate` */
export interface UsersByOpenidPermissionsByServiceIdTerminate extends Node {
  /**
   * 商户解除用户授权关系
   *
   * `POST v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml 微信支付分（旧版文档）}
   */
  post(options: UsersByOpenidPermissionsByServiceIdTerminatePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商户解除用户授权关系
   *
   * `POST v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml 微信支付分（旧版文档）}
   */
  postAsync(options: UsersByOpenidPermissionsByServiceIdTerminatePostOptions): Promise<CallResponse<undefined>>;
}
