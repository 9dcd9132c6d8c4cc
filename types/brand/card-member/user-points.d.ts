// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `brand/card-member/user-points` */
export interface UserPoints extends Node {
  readonly exchangeCoupon: UserPointsExchangeCoupon;
  readonly sync: UserPointsSync;
}

/** `brand/card-member/user-points/exchange-coupon` */
export interface UserPointsExchangeCoupon extends Node {
  readonly confirm: UserPointsExchangeCouponConfirm;
}

export interface UserPointsExchangeCouponConfirmPostResponse {
  /** 积分兑券ID，最多 64 字符 */
  record_id: string;
  /** 积分兑券模板ID，最多 32 字符 */
  exchange_coupon_template_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {});
  /** 兑券成功的券code，最多 128 字符 */
  coupon_code?: string;
  /** 兑券失败原因 */
  fail_reason?: string;
  /** 商品券ID */
  product_coupon_id: string;
  /** 商品券批次类型 */
  product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR' | (string & {});
  /** 批次ID */
  stock_id: string;
  /** 拒绝兑券原因，最多 32 字符 */
  reject_reason?: string;
}

export interface UserPointsExchangeCouponConfirmPostJson {
  /** 积分兑券ID，最多 64 字符 */
  record_id: string;
  /** 积分兑券模板ID，最多 32 字符 */
  exchange_coupon_template_id: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分兑券状态 */
  state?: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {}) | undefined;
  /** 兑券成功的券code */
  coupon_code?: string | undefined;
  /** 兑券失败原因 */
  fail_reason?: string | undefined;
  /** 积分兑券结果 */
  result: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT';
  /** 拒绝兑券原因，最多 32 字符，result 为 POINT_EXCHANGE_COUPON_REJECT 时必填 */
  reject_reason?: string | undefined;
}

export interface UserPointsExchangeCouponConfirmPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: UserPointsExchangeCouponConfirmPostJson;
}

/** `brand/card-member/user-points/exchange-coupon/confirm` */
export interface UserPointsExchangeCouponConfirm extends Node {
  /**
   * 同步积分兑券结果
   *
   * `POST brand/card-member/user-points/exchange-coupon/confirm`
   */
  post(options: UserPointsExchangeCouponConfirmPostOptions): Promise<CallResponse<UserPointsExchangeCouponConfirmPostResponse>>;
  /**
   * 同步积分兑券结果
   *
   * `POST brand/card-member/user-points/exchange-coupon/confirm`
   */
  postAsync(options: UserPointsExchangeCouponConfirmPostOptions): Promise<CallResponse<UserPointsExchangeCouponConfirmPostResponse>>;
}

export interface UserPointsSyncPostResponse {
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分余额，单位：分 */
  point_balance: number;
}

export interface UserPointsSyncPostJson {
  /** 商家请求单号，最多 128 字符 */
  out_request_no: string;
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 积分余额，单位：分 */
  point_balance: number;
}

export interface UserPointsSyncPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: UserPointsSyncPostJson;
}

/** `brand/card-member/user-points/sync` */
export interface UserPointsSync extends Node {
  /**
   * 同步积分余额
   *
   * `POST brand/card-member/user-points/sync`
   */
  post(options: UserPointsSyncPostOptions): Promise<CallResponse<UserPointsSyncPostResponse>>;
  /**
   * 同步积分余额
   *
   * `POST brand/card-member/user-points/sync`
   */
  postAsync(options: UserPointsSyncPostOptions): Promise<CallResponse<UserPointsSyncPostResponse>>;
}
