// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/**
 * 提现免费券
 *
 * `v3/marketing/withdraw-favor`
 */
export interface WithdrawFavor extends Node {
  readonly users: WithdrawFavorUsers;
}

/** `v3/marketing/withdraw-favor/users` */
export interface WithdrawFavorUsers extends Node {
  readonly _openid_: WithdrawFavorUsersByOpenid;
  /** 同 _openid_ */
  readonly $openid$: WithdrawFavorUsersByOpenid;
}

/** `v3/marketing/withdraw-favor/users/{openid}` */
export interface WithdrawFavorUsersByOpenid extends Node {
  readonly coupons: WithdrawFavorUsersByOpenidCoupons;
}

export interface WithdrawFavorUsersByOpenidCouponsGetResponse {
  /** 银行提现免费券列表 */
  data: {
    /** 发放时间 */
    send_time?: string;
    /** 发放额度 */
    send_quota?: number;
    /** 银行提现免费券的券ID */
    coupon_id?: string;
    /** 使用额度 */
    use_quota?: number;
    /** 银行提现免费券券状态 */
    coupon_state?: string;
  }[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 查询结果总数 */
  total_count: number;
}

export interface WithdrawFavorUsersByOpenidCouponsGetQuery {
  /** 银行提现免费券批次创建方商户号 */
  mchid: string;
  /** 银行提现免费券批次ID */
  stock_id: string;
  /** 应用ID */
  appid: string;
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface WithdrawFavorUsersByOpenidCouponsGetOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** 查询参数 */
  query: WithdrawFavorUsersByOpenidCouponsGetQuery;
}

export interface WithdrawFavorUsersByOpenidCouponsPostResponse {
  /** 银行提现免费券ID */
  coupon_id?: string;
  /** 银行提现免费券过期时间 */
  expire_time?: string;
}

export interface WithdrawFavorUsersByOpenidCouponsPostJson {
  /** 银行提现免费券批次创建方商户号 */
  mchid: string;
  /** 银行提现免费券批次ID */
  stock_id: string;
  /** 应用ID */
  appid: string;
  /** 商户单据号 */
  send_request_no: string;
}

export interface WithdrawFavorUsersByOpenidCouponsPostOptions extends CallOptions {
  /** 用户标识 */
  openid: string;
  /** JSON 请求体 */
  json: WithdrawFavorUsersByOpenidCouponsPostJson;
}

/** `v3/marketing/withdraw-favor/users/{openid}/coupons` */
export interface WithdrawFavorUsersByOpenidCoupons extends Node {
  /**
   * 查询批次下用户银行提现免费券列表
   *
   * `GET v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml 提现免费券（服务商）}
   */
  get(options: WithdrawFavorUsersByOpenidCouponsGetOptions): Promise<CallResponse<WithdrawFavorUsersByOpenidCouponsGetResponse>>;
  /**
   * 查询批次下用户银行提现免费券列表
   *
   * `GET v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml 提现免费券（服务商）}
   */
  getAsync(options: WithdrawFavorUsersByOpenidCouponsGetOptions): Promise<CallResponse<WithdrawFavorUsersByOpenidCouponsGetResponse>>;
  /**
   * 为用户发银行提现免费券
   *
   * `POST v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml 提现免费券（服务商）}
   */
  post(options: WithdrawFavorUsersByOpenidCouponsPostOptions): Promise<CallResponse<WithdrawFavorUsersByOpenidCouponsPostResponse>>;
  /**
   * 为用户发银行提现免费券
   *
   * `POST v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml 提现免费券（服务商）}
   */
  postAsync(options: WithdrawFavorUsersByOpenidCouponsPostOptions): Promise<CallResponse<WithdrawFavorUsersByOpenidCouponsPostResponse>>;
}
