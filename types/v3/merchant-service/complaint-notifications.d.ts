// Generated from openapi/: do not edit, run `npm run generate`.

import type { ComplaintNotification } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type ComplaintNotificationsGetResponse = ComplaintNotification;

export type ComplaintNotificationsPostResponse = ComplaintNotification;

export interface ComplaintNotificationsPostJson {
  /** 通知地址 */
  url: string;
}

export interface ComplaintNotificationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ComplaintNotificationsPostJson;
}

export type ComplaintNotificationsPutResponse = ComplaintNotification;

export interface ComplaintNotificationsPutJson {
  /** 通知地址 */
  url: string;
}

export interface ComplaintNotificationsPutOptions extends CallOptions {
  /** JSON 请求体 */
  json: ComplaintNotificationsPutJson;
}

/** `v3/merchant-service/complaint-notifications` */
export interface ComplaintNotifications extends Node {
  /**
   * 查询投诉通知回调
   *
   * `GET v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459065
   */
  get(options?: CallOptions): Promise<CallResponse<ComplaintNotificationsGetResponse>>;
  /**
   * 查询投诉通知回调
   *
   * `GET v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459065
   */
  getAsync(options?: CallOptions): Promise<CallResponse<ComplaintNotificationsGetResponse>>;
  /**
   * 创建投诉通知回调
   *
   * `POST v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
   */
  post(options: ComplaintNotificationsPostOptions): Promise<CallResponse<ComplaintNotificationsPostResponse>>;
  /**
   * 创建投诉通知回调
   *
   * `POST v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
   */
  postAsync(options: ComplaintNotificationsPostOptions): Promise<CallResponse<ComplaintNotificationsPostResponse>>;
  /**
   * 更新投诉通知回调
   *
   * `PUT v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459287
   */
  put(options: ComplaintNotificationsPutOptions): Promise<CallResponse<ComplaintNotificationsPutResponse>>;
  /**
   * 更新投诉通知回调
   *
   * `PUT v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459287
   */
  putAsync(options: ComplaintNotificationsPutOptions): Promise<CallResponse<ComplaintNotificationsPutResponse>>;
  /**
   * 删除投诉通知回调
   *
   * `DELETE v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460474
   */
  delete(options?: CallOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除投诉通知回调
   *
   * `DELETE v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460474
   */
  deleteAsync(options?: CallOptions): Promise<CallResponse<undefined>>;
}
