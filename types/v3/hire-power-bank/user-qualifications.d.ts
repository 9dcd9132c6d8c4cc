// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/hire-power-bank/user-qualifications` */
export interface UserQualifications extends Node {
  readonly _openid_: UserQualificationsByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UserQualificationsByOpenid;
}

export interface UserQualificationsByOpenidGetResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean;
}

export interface UserQualificationsByOpenidGetOptions extends CallOptions {
  /** 微信用户在商户对应appid下的唯一标识 */
  openid: string;
}

/** `v3/hire-power-bank/user-qualifications/{openid}` */
export interface UserQualificationsByOpenid extends Node {
  /**
   * 查询用户保险订单领取资格
   *
   * `GET v3/hire-power-bank/user-qualifications/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html 充电宝保险（商户）}
   */
  get(options: UserQualificationsByOpenidGetOptions): Promise<CallResponse<UserQualificationsByOpenidGetResponse>>;
  /**
   * 查询用户保险订单领取资格
   *
   * `GET v3/hire-power-bank/user-qualifications/{openid}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html 充电宝保险（商户）}
   */
  getAsync(options: UserQualificationsByOpenidGetOptions): Promise<CallResponse<UserQualificationsByOpenidGetResponse>>;
}
