// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/payroll-card/relations` */
export interface Relations extends Node {
  readonly _openid_: RelationsByOpenid;
  /** 同 _openid_ */
  readonly $openid$: RelationsByOpenid;
}

export interface RelationsByOpenidGetResponse {
  /** 用户标识 */
  openid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 授权状态 */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {});
  /** 授权时间 */
  authorize_time?: string;
  /** 取消授权时间 */
  deauthorize_time?: string;
  /** 开通状态 */
  register_state: string;
  /** 开通时间 */
  register_time?: string;
  /** 关闭时间 */
  close_time?: string;
}

export interface RelationsByOpenidGetQuery {
  /** 子商户号 */
  sub_mchid: string;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
}

export interface RelationsByOpenidGetOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 查询参数 */
  query: RelationsByOpenidGetQuery;
}

/** `v3/payroll-card/relations/{openid}` */
export interface RelationsByOpenid extends Node {
  /**
   * 查询微工卡授权关系
   *
   * `GET v3/payroll-card/relations/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461728 微工卡（服务商）}
   */
  get(options: RelationsByOpenidGetOptions): Promise<CallResponse<RelationsByOpenidGetResponse>>;
  /**
   * 查询微工卡授权关系
   *
   * `GET v3/payroll-card/relations/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461728 微工卡（服务商）}
   */
  getAsync(options: RelationsByOpenidGetOptions): Promise<CallResponse<RelationsByOpenidGetResponse>>;
}
