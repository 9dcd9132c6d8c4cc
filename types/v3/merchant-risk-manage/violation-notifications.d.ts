// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface ViolationNotificationsGetResponse {
  /** 通知地址，最多 256 字符，URL */
  notify_url?: string;
}

export interface ViolationNotificationsPostResponse {
  /** 通知地址，最多 256 字符，URL */
  notify_url?: string;
}

export interface ViolationNotificationsPostJson {
  /** 通知地址，最多 256 字符，URL */
  notify_url?: string | undefined;
}

export interface ViolationNotificationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ViolationNotificationsPostJson;
}

export interface ViolationNotificationsPutResponse {
  /** 通知地址，最多 256 字符，URL */
  notify_url?: string;
}

export interface ViolationNotificationsPutJson {
  /** 通知链接，最多 256 字符，URL */
  notify_url?: string | undefined;
}

export interface ViolationNotificationsPutOptions extends CallOptions {
  /** JSON 请求体 */
  json: ViolationNotificationsPutJson;
}

/** `v3/merchant-risk-manage/violation-notifications` */
export interface ViolationNotifications extends Node {
  /**
   * 查询商户违规通知回调地址
   *
   * `GET v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471327 商户风险处置（服务商）}
   */
  get(options?: CallOptions): Promise<CallResponse<ViolationNotificationsGetResponse>>;
  /**
   * 查询商户违规通知回调地址
   *
   * `GET v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471327 商户风险处置（服务商）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<ViolationNotificationsGetResponse>>;
  /**
   * 创建商户违规通知回调地址
   *
   * `POST v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471333 商户风险处置（服务商）}
   */
  post(options: ViolationNotificationsPostOptions): Promise<CallResponse<ViolationNotificationsPostResponse>>;
  /**
   * 创建商户违规通知回调地址
   *
   * `POST v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471333 商户风险处置（服务商）}
   */
  postAsync(options: ViolationNotificationsPostOptions): Promise<CallResponse<ViolationNotificationsPostResponse>>;
  /**
   * 修改商户违规通知回调地址
   *
   * `PUT v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471330 商户风险处置（服务商）}
   */
  put(options: ViolationNotificationsPutOptions): Promise<CallResponse<ViolationNotificationsPutResponse>>;
  /**
   * 修改商户违规通知回调地址
   *
   * `PUT v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471330 商户风险处置（服务商）}
   */
  putAsync(options: ViolationNotificationsPutOptions): Promise<CallResponse<ViolationNotificationsPutResponse>>;
  /**
   * 删除商户违规通知回调地址
   *
   * `DELETE v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471334 商户风险处置（服务商）}
   */
  delete(options?: CallOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除商户违规通知回调地址
   *
   * `DELETE v3/merchant-risk-manage/violation-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471334 商户风险处置（服务商）}
   */
  deleteAsync(options?: CallOptions): Promise<CallResponse<undefined>>;
}
