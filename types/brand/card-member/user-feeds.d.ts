// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface UserFeedsPostResponse {
  /** 会员卡模板ID */
  card_id: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 用户标识 */
  openid?: string;
  /** 商家请求单号 */
  out_request_no: string;
  /** 会员动态内容 */
  cell_message?: string;
  /** 会员动态内容，最多 128 字符 */
  cell: string;
}

export interface UserFeedsPostJson {
  /** 会员卡模板ID，最多 32 字符 */
  card_id: string;
  /** 会员卡code，最多 32 字符 */
  user_card_code: string;
  /** 用户标识，最多 128 字符 */
  openid: string;
  /** 商家请求单号，最多 64 字符 */
  out_request_no: string;
  /** 会员动态内容 */
  cell_message?: string | undefined;
  /** 会员动态内容，最多 128 字符 */
  cell: string;
}

export interface UserFeedsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: UserFeedsPostJson;
}

/** `brand/card-member/user-feeds` */
export interface UserFeeds extends Node {
  /**
   * 创建用户动态信息
   *
   * `POST brand/card-member/user-feeds`
   */
  post(options: UserFeedsPostOptions): Promise<CallResponse<UserFeedsPostResponse>>;
  /**
   * 创建用户动态信息
   *
   * `POST brand/card-member/user-feeds`
   */
  postAsync(options: UserFeedsPostOptions): Promise<CallResponse<UserFeedsPostResponse>>;
}
