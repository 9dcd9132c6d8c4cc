// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface TokensPostResponse {
  /** 切卡组件token值 */
  token?: string;
  /** token过期时间 */
  expires_time?: string;
}

export interface TokensPostJson {
  /** 用户标识 */
  open_id: string;
  /** 出行券列表 */
  coupon_list: {
    /** 批次号 */
    stock_id: number;
    /** 券ID */
    coupon_id: string;
  }[];
}

export interface TokensPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: TokensPostJson;
}

/** `v3/industry-coupon/tokens` */
export interface Tokens extends Node {
  /**
   * 出行券切卡组件预下单
   *
   * `POST v3/industry-coupon/tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553563 出行券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715654 出行券（服务商）}
   */
  post(options: TokensPostOptions): Promise<CallResponse<TokensPostResponse>>;
  /**
   * 出行券切卡组件预下单
   *
   * `POST v3/industry-coupon/tokens`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553563 出行券（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715654 出行券（服务商）}
   */
  postAsync(options: TokensPostOptions): Promise<CallResponse<TokensPostResponse>>;
}
