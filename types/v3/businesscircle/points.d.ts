// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/businesscircle/points` */
export interface Points extends Node {
  readonly notify: PointsNotify;
}

export interface PointsNotifyPostJson {
  /** 商圈商户ID */
  sub_mchid?: string | undefined;
  /** 微信订单号 */
  transaction_id: string;
  /** 小程序appid */
  appid: string;
  /** 顾客openid */
  openid: string;
  /** 是否获得积分 */
  earn_points: boolean;
  /** 订单新增积分值 */
  increased_points: number;
  /** 积分更新时间 */
  points_update_time: string;
  /** 未获得积分的备注信息 */
  no_points_remarks?: string | undefined;
  /** 顾客积分总额 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
   */
  post(options: PointsNotifyPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商圈会员积分同步
   *
   * `POST v3/businesscircle/points/notify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
   */
  postAsync(options: PointsNotifyPostOptions): Promise<CallResponse<undefined>>;
}
