// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ParkingsPostJson {
  /** 商圈商户ID，最多 32 字符，服务商模式必填 */
  sub_mchid?: string | undefined;
  /** 品牌ID */
  brandid: number;
  /** 应用ID，最多 32 字符 */
  appid: string;
  /** 用户标识，最多 64 字符 */
  openid: string;
  /** 车牌号，最多 32 字符 */
  plate_number: string;
  /** 状态 */
  state: 'IN' | 'OUT' | (string & {});
  /** 时间，RFC 3339 时间 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 智慧商圈（服务商）}
   */
  post(options: ParkingsPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商圈会员停车状态同步
   *
   * `POST v3/businesscircle/parkings`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 智慧商圈（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 智慧商圈（服务商）}
   */
  postAsync(options: ParkingsPostOptions): Promise<CallResponse<undefined>>;
}
