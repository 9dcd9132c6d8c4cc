// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/multiuse/users` */
export interface Users extends Node {
  readonly _openid_: UsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: UsersByOpenid;
}

/** `v3/multiuse/users/{openid}` */
export interface UsersByOpenid extends Node {
  readonly coupons: UsersByOpenidCoupons;
}

export interface UsersByOpenidCouponsPostResponse {
  /** 消费金ID */
  coupon_id: string;
}

export interface UsersByOpenidCouponsPostJson {
  /** 批次号 */
  stock_id: string;
  /** 商户单据号 */
  out_request_no: string;
  /** 用户姓名 （敏感信息，加密传输） */
  user_name: string;
  /** 身份证号码 （敏感信息，加密传输） */
  id_card_number: string;
  /** 发放面额，单位：分 */
  amount?: number | undefined;
  /** 公众账号ID */
  appid: string;
  /** 证件类型 */
  card_type: 'ID_CARD' | (string & {});
}

export interface UsersByOpenidCouponsPostOptions extends CallOptions {
  /** 用户OpenID */
  openid: string;
  /** JSON 请求体 */
  json: UsersByOpenidCouponsPostJson;
}

/** `v3/multiuse/users/{openid}/coupons` */
export interface UsersByOpenidCoupons extends Node {
  /**
   * 发放指定批次的消费金
   *
   * `POST v3/multiuse/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539766 消费金（商户）}
   */
  post(options: UsersByOpenidCouponsPostOptions): Promise<CallResponse<UsersByOpenidCouponsPostResponse>>;
  /**
   * 发放指定批次的消费金
   *
   * `POST v3/multiuse/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539766 消费金（商户）}
   */
  postAsync(options: UsersByOpenidCouponsPostOptions): Promise<CallResponse<UsersByOpenidCouponsPostResponse>>;
}
