// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface PreAuthTokensPostResponse {
  /** 预授权token，最多 32 字符 */
  token: string;
  /** token 过期时间，RFC 3339 时间 */
  expire_time: string;
}

export interface PreAuthTokensPostJson {
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
}

export interface PreAuthTokensPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PreAuthTokensPostJson;
}

/** `brand/card-member/pre-auth-tokens` */
export interface PreAuthTokens extends Node {
  /**
   * 入会组件预授权
   *
   * `POST brand/card-member/pre-auth-tokens`
   */
  post(options: PreAuthTokensPostOptions): Promise<CallResponse<PreAuthTokensPostResponse>>;
  /**
   * 入会组件预授权
   *
   * `POST brand/card-member/pre-auth-tokens`
   */
  postAsync(options: PreAuthTokensPostOptions): Promise<CallResponse<PreAuthTokensPostResponse>>;
}
