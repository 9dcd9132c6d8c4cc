// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface FeedbacksPostJson {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 被诉商户号 */
  complainted_mchid: string;
  /** 反馈内容类型 */
  feedback_type?: number | undefined;
  /** 反馈内容 */
  feedback_content: string;
  /** 图片凭证 */
  feedback_images?: string[] | undefined;
  /** 反馈处理完成 */
  launch_confirm_process?: boolean | undefined;
}

export interface FeedbacksPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FeedbacksPostJson;
}

/** `v3/merchant-service/feedbacks` */
export interface Feedbacks extends Node {
  /**
   * 商户反馈
   *
   * `POST v3/merchant-service/feedbacks`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2/{complaint_id}/response`、`v3/merchant-service/complaints-v2/{complaint_id}/complete`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml 消费者投诉（旧版文档）}
   */
  post(options: FeedbacksPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 商户反馈
   *
   * `POST v3/merchant-service/feedbacks`
   *
   * @deprecated 2021-01-08 起不再开放，请改用 `v3/merchant-service/complaints-v2/{complaint_id}/response`、`v3/merchant-service/complaints-v2/{complaint_id}/complete`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml 消费者投诉（旧版文档）}
   */
  postAsync(options: FeedbacksPostOptions): Promise<CallResponse<undefined>>;
}
