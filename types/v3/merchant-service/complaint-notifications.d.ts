// Generated from openapi/: do not edit, run `npm run generate`.

import type { ComplaintNotification } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export type ComplaintNotificationsGetResponse = ComplaintNotification;

export type ComplaintNotificationsPostResponse = ComplaintNotification;

export interface ComplaintNotificationsPostJson {
  /** 通知地址，最多 255 字符，URL */
  url: string;
}

export interface ComplaintNotificationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ComplaintNotificationsPostJson;
}

export type ComplaintNotificationsPutResponse = ComplaintNotification;

export interface ComplaintNotificationsPutJson {
  /** 通知地址，最多 255 字符，URL */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459014 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459065 消费者投诉（服务商）}
   */
  get(options?: CallOptions): Promise<CallResponse<ComplaintNotificationsGetResponse>>;
  /**
   * 查询投诉通知回调
   *
   * `GET v3/merchant-service/complaint-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459014 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459065 消费者投诉（服务商）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<ComplaintNotificationsGetResponse>>;
  /**
   * 创建投诉通知回调
   *
   * `POST v3/merchant-service/complaint-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458679 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458106 消费者投诉（服务商）}
   */
  post(options: ComplaintNotificationsPostOptions): Promise<CallResponse<ComplaintNotificationsPostResponse>>;
  /**
   * 创建投诉通知回调
   *
   * `POST v3/merchant-service/complaint-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458679 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458106 消费者投诉（服务商）}
   */
  postAsync(options: ComplaintNotificationsPostOptions): Promise<CallResponse<ComplaintNotificationsPostResponse>>;
  /**
   * 更新投诉通知回调
   *
   * `PUT v3/merchant-service/complaint-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459282 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459287 消费者投诉（服务商）}
   */
  put(options: ComplaintNotificationsPutOptions): Promise<CallResponse<ComplaintNotificationsPutResponse>>;
  /**
   * 更新投诉通知回调
   *
   * `PUT v3/merchant-service/complaint-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459282 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459287 消费者投诉（服务商）}
   */
  putAsync(options: ComplaintNotificationsPutOptions): Promise<CallResponse<ComplaintNotificationsPutResponse>>;
  /**
   * 删除投诉通知回调
   *
   * `DELETE v3/merchant-service/complaint-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460452 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460474 消费者投诉（服务商）}
   */
  delete(options?: CallOptions): Promise<CallResponse<undefined>>;
  /**
   * 删除投诉通知回调
   *
   * `DELETE v3/merchant-service/complaint-notifications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460452 消费者投诉（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460474 消费者投诉（服务商）}
   */
  deleteAsync(options?: CallOptions): Promise<CallResponse<undefined>>;
}
