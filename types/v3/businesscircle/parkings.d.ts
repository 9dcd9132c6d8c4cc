// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ParkingsPostJson {
  /** 商圈商户ID */
  sub_mchid?: string | undefined;
  /** 品牌ID */
  brandid: number;
  /** 应用ID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 车牌号 */
  plate_number: string;
  /** 状态 */
  state: string;
  /** 时间 */
  time: string;
}

export interface ParkingsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ParkingsPostJson;
}

/** `v3/businesscircle/parkings` */
export interface Parkings extends Node {
  /**
   * 商圈会员停车状态同步
   *
   * `POST v3/businesscircle/parkings`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
   */
  post(options: ParkingsPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商圈会员停车状态同步
   *
   * `POST v3/businesscircle/parkings`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
   */
  postAsync(options: ParkingsPostOptions): Promise<CallResponse<undefined>>;
}
