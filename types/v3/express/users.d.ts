// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/express/users` */
export interface Users extends Node {
  readonly _openid_: UsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UsersByOpenid;
}

/** `v3/express/users/{openid}` */
export interface UsersByOpenid extends Node {
  readonly transform: UsersByOpenidTransform;
}

export interface UsersByOpenidTransformPostResponse {
  /** 转换后的openid */
  openid: string;
}

export interface UsersByOpenidTransformPostJson {
  /** 目标应用的appid */
  appid: string;
}

export interface UsersByOpenidTransformPostOptions extends CallOptions {
  /** 用户openid */
  openid: string;
  /** JSON 请求体 */
  json: UsersByOpenidTransformPostJson;
}

/** `v3/express/users/{openid}/transform` */
export interface UsersByOpenidTransform extends Node {
  /**
   * 用户openid转换
   *
   * `POST v3/express/users/{openid}/transform`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml 快递（服务商）}
   */
  post(options: UsersByOpenidTransformPostOptions): Promise<CallResponse<UsersByOpenidTransformPostResponse>>;
  /**
   * 用户openid转换
   *
   * `POST v3/express/users/{openid}/transform`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml 快递（服务商）}
   */
  postAsync(options: UsersByOpenidTransformPostOptions): Promise<CallResponse<UsersByOpenidTransformPostResponse>>;
}
