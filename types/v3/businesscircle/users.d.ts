// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/businesscircle/users` */
export interface Users extends Node {
  readonly _openid_: UsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UsersByOpenid;
}

/** `v3/businesscircle/users/{openid}` */
export interface UsersByOpenid extends Node {
  readonly points: UsersByOpenidPoints;
}

/** `v3/businesscircle/users/{openid}/points` */
export interface UsersByOpenidPoints extends Node {
  readonly commit_status: UsersByOpenidPointsCommitStatus;
}

export interface UsersByOpenidPointsCommitStatusGetResponse {
  /** 商圈会员待积分状态 */
  points_commit_status?: 'PENDING' | 'FINISHED' | (string & {});
}

export interface UsersByOpenidPointsCommitStatusGetQuery {
  /** 商圈商户ID，最多 32 字符，服务商模式必填 */
  sub_mchid?: string | undefined;
  /** 品牌ID */
  brandid: number;
  /** 应用ID，最多 128 字符 */
  appid: string;
}

export interface UsersByOpenidPointsCommitStatusGetOptions extends CallOptions {
  /** 顾客openid */
  openid: string;
  /** 查询参数 */
  query: UsersByOpenidPointsCommitStatusGetQuery;
}

/** `v3/businesscircle/users/{openid}/points/commit_status` */
export interface UsersByOpenidPointsCommitStatus extends Node {
  /**
   * 商圈会员待积分状态查询
   *
   * `GET v3/businesscircle/users/{openid}/points/commit_status`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 智慧商圈（服务商）}
   */
  get(options: UsersByOpenidPointsCommitStatusGetOptions): Promise<CallResponse<UsersByOpenidPointsCommitStatusGetResponse>>;
  /**
   * 商圈会员待积分状态查询
   *
   * `GET v3/businesscircle/users/{openid}/points/commit_status`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 智慧商圈（服务商）}
   */
  getAsync(options: UsersByOpenidPointsCommitStatusGetOptions): Promise<CallResponse<UsersByOpenidPointsCommitStatusGetResponse>>;
}
