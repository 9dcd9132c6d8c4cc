// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/edu-star/users` */
export interface Users extends Node {
  readonly openid: UsersOpenid;
  readonly qq: UsersQq;
}

/** `v3/edu-star/users/openid` */
export interface UsersOpenid extends Node {
  readonly _wechat_openid_: UsersOpenidByWechatOpenid;
  /** 同 _wechat_openid_ */
  readonly $wechat_openid$: UsersOpenidByWechatOpenid;
}

export interface UsersOpenidByWechatOpenidGetResponse {
  /** 是否学生 */
  education_star_student: boolean;
  /** appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 用户QQ账号 */
  qq?: string;
  /** 注册时间 */
  register_time?: string;
}

export interface UsersOpenidByWechatOpenidGetQuery {
  /** 商户appid */
  appid: string;
}

export interface UsersOpenidByWechatOpenidGetOptions extends CallOptions {
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 查询参数 */
  query: UsersOpenidByWechatOpenidGetQuery;
}

/** `v3/edu-star/users/openid/{wechat_openid}` */
export interface UsersOpenidByWechatOpenid extends Node {
  /**
   * 通过微信用户标识查询用户信息
   *
   * `GET v3/edu-star/users/openid/{wechat_openid}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  get(options: UsersOpenidByWechatOpenidGetOptions): Promise<CallResponse<UsersOpenidByWechatOpenidGetResponse>>;
  /**
   * 通过微信用户标识查询用户信息
   *
   * `GET v3/edu-star/users/openid/{wechat_openid}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  getAsync(options: UsersOpenidByWechatOpenidGetOptions): Promise<CallResponse<UsersOpenidByWechatOpenidGetResponse>>;
}

/** `v3/edu-star/users/qq` */
export interface UsersQq extends Node {
  readonly _qq_: UsersQqByQq;
  /** 同 _qq_ */
  readonly $qq$: UsersQqByQq;
}

export interface UsersQqByQqGetResponse {
  /** 学生标识 */
  education_star_student: boolean;
  /** 商户appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 用户QQ账号 */
  qq: string;
  /** 注册时间 */
  register_time?: string;
}

export interface UsersQqByQqGetQuery {
  /** 商户appid */
  appid: string;
}

export interface UsersQqByQqGetOptions extends CallOptions {
  /** 用户QQ账号 */
  qq: string;
  /** 查询参数 */
  query: UsersQqByQqGetQuery;
}

/** `v3/edu-star/users/qq/{qq}` */
export interface UsersQqByQq extends Node {
  /**
   * 通过QQ账号查询用户信息
   *
   * `GET v3/edu-star/users/qq/{qq}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  get(options: UsersQqByQqGetOptions): Promise<CallResponse<UsersQqByQqGetResponse>>;
  /**
   * 通过QQ账号查询用户信息
   *
   * `GET v3/edu-star/users/qq/{qq}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  getAsync(options: UsersQqByQqGetOptions): Promise<CallResponse<UsersQqByQqGetResponse>>;
}
