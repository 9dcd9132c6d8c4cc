// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/businesscircle/points` */
export interface Points extends Node {
  readonly notify: PointsNotify;
}

export interface PointsNotifyPostJson {
  /** 商圈商户ID，最多 64 字符 */
  sub_mchid?: string | undefined;
  /** 微信订单号，最多 64 字符 */
  transaction_id: string;
  /** 小程序appid，最多 128 字符 */
  appid: string;
  /** 顾客openid，最多 64 字符 */
  openid: string;
  /** 是否获得积分 */
  earn_points: boolean;
  /** 订单新增积分值 */
  increased_points: number;
  /** 积分更新时间，最多 32 字符 */
  points_update_time: string;
  /** 未获得积分的备注信息，最多 128 字符 */
  no_points_remarks?: string | undefined;
  /** 顾客积分总额，单位：分 */
  total_points?: number | undefined;
}

export interface PointsNotifyPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PointsNotifyPostJson;
}

/** `v3/businesscircle/points/notify` */
export interface PointsNotify extends Node {
  /**
   * 商圈会员积分同步
   *
   * `POST v3/businesscircle/points/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 智慧商圈（服务商）}
   */
  post(options: PointsNotifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商圈会员积分同步
   *
   * `POST v3/businesscircle/points/notify`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 智慧商圈（服务商）}
   */
  postAsync(options: PointsNotifyPostOptions): Promise<CallResponse<undefined>>;
}
