// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 银行多笔立减
 *
 * `v3/marketing/bank-favor`
 */
export interface BankFavor extends Node {
  readonly users: BankFavorUsers;
}

/** `v3/marketing/bank-favor/users` */
export interface BankFavorUsers extends Node {
  readonly _openid_: BankFavorUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: BankFavorUsersByOpenid;
}

/** `v3/marketing/bank-favor/users/{openid}` */
export interface BankFavorUsersByOpenid extends Node {
  readonly bankMultiActivity: BankFavorUsersByOpenidBankMultiActivity;
  readonly coupons: BankFavorUsersByOpenidCoupons;
}

export interface BankFavorUsersByOpenidBankMultiActivityPostResponse {
  /** 代金券id */
  coupon_id: string;
}

export interface BankFavorUsersByOpenidBankMultiActivityPostJson {
  /** 批次号 */
  stock_id: string;
  /** 活动ID */
  activity_id: string;
  /** 发券凭证 */
  out_request_no: string;
  /** 公众账号ID */
  appid: string;
  /** 创建批次的商户号 */
  stock_creator_mchid: string;
}

export interface BankFavorUsersByOpenidBankMultiActivityPostOptions extends CallOptions {
  /** 用户标识ID */
  openid: string;
  /** JSON 请求体 */
  json: BankFavorUsersByOpenidBankMultiActivityPostJson;
}

/** `v3/marketing/bank-favor/users/{openid}/bank-multi-activity` */
export interface BankFavorUsersByOpenidBankMultiActivity extends Node {
  /**
   * 给指定用户报名多笔立减活动
   *
   * `POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569793 银行多笔立减（商户）}
   */
  post(options: BankFavorUsersByOpenidBankMultiActivityPostOptions): Promise<CallResponse<BankFavorUsersByOpenidBankMultiActivityPostResponse>>;
  /**
   * 给指定用户报名多笔立减活动
   *
   * `POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569793 银行多笔立减（商户）}
   */
  postAsync(options: BankFavorUsersByOpenidBankMultiActivityPostOptions): Promise<CallResponse<BankFavorUsersByOpenidBankMultiActivityPostResponse>>;
}

/** `v3/marketing/bank-favor/users/{openid}/coupons` */
export interface BankFavorUsersByOpenidCoupons extends Node {
  readonly _coupon_id_: BankFavorUsersByOpenidCouponsByCouponId;
  /** 同 _coupon_id_ */
  readonly $coupon_id$: BankFavorUsersByOpenidCouponsByCouponId;
}

export interface BankFavorUsersByOpenidCouponsByCouponIdGetResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string;
  /** 批次号 */
  stock_id: string;
  /** 代金券id */
  coupon_id: string;
  /** 代金券名称 */
  coupon_name: string;
  /** 券状态 */
  coupon_state: 'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED' | (string & {});
  /** 领券时间 */
  receive_time: string;
  /** 可用开始时间 */
  available_begin_time: string;
  /** 可用结束时间 */
  available_end_time: string;
  /** 活动ID */
  activity_id: string;
  /** 最大使用次数 */
  max_use_number: number;
  /** 可用次数 */
  available_number: number;
  /** 已使用次数 */
  used_number: number;
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 */
    used_amounts?: string[];
  };
  /** 用户标识ID */
  openid?: string;
}

export interface BankFavorUsersByOpenidCouponsByCouponIdGetQuery {
  /** 公众账号ID */
  appid: string;
}

export interface BankFavorUsersByOpenidCouponsByCouponIdGetOptions extends CallOptions {
  /** 用户标识ID */
  openid: string;
  /** 代金券ID */
  coupon_id: string;
  /** 查询参数 */
  query: BankFavorUsersByOpenidCouponsByCouponIdGetQuery;
}

/** `v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` */
export interface BankFavorUsersByOpenidCouponsByCouponId extends Node {
  /**
   * 查询绑定多笔立减活动的代金券详情
   *
   * `GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569864 银行多笔立减（商户）}
   */
  get(options: BankFavorUsersByOpenidCouponsByCouponIdGetOptions): Promise<CallResponse<BankFavorUsersByOpenidCouponsByCouponIdGetResponse>>;
  /**
   * 查询绑定多笔立减活动的代金券详情
   *
   * `GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569864 银行多笔立减（商户）}
   */
  getAsync(options: BankFavorUsersByOpenidCouponsByCouponIdGetOptions): Promise<CallResponse<BankFavorUsersByOpenidCouponsByCouponIdGetResponse>>;
}
