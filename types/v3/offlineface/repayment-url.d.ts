// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface RepaymentUrlPostResponse {
  /** 还款链接 */
  repayment_url: string;
  /** 链接过期时间 */
  expire_at: string;
}

export interface RepaymentUrlPostJson {
  /** 商户用户ID */
  out_user_id: string;
  /** 机构id */
  organization_id: string;
}

export interface RepaymentUrlPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: RepaymentUrlPostJson;
}

/** `v3/offlineface/repayment-url` */
export interface RepaymentUrl extends Node {
  /**
   * 获取还款链接接口
   *
   * `POST v3/offlineface/repayment-url`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 线下刷脸（旧版文档）}
   */
  post(options: RepaymentUrlPostOptions): Promise<CallResponse<RepaymentUrlPostResponse>>;
  /**
   * 获取还款链接接口
   *
   * `POST v3/offlineface/repayment-url`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 线下刷脸（旧版文档）}
   */
  postAsync(options: RepaymentUrlPostOptions): Promise<CallResponse<RepaymentUrlPostResponse>>;
}
