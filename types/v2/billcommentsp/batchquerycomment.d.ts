// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface BatchquerycommentPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 开始时间 */
  begin_time: string;
  /** 结束时间 */
  end_time: string;
  /** 位移 */
  offset: number | string;
  /** 条数 */
  limit?: number | string | undefined;
}

export interface BatchquerycommentPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: BatchquerycommentPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/billcommentsp/batchquerycomment` */
export interface Batchquerycomment extends Node {
  /**
   * 拉取订单评价数据
   *
   * `POST v2/billcommentsp/batchquerycomment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4014326528 订单评价（商户）}
   */
  post(options: BatchquerycommentPostOptions): Promise<CallResponse<string>>;
  /**
   * 拉取订单评价数据
   *
   * `POST v2/billcommentsp/batchquerycomment`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4014326528 订单评价（商户）}
   */
  postAsync(options: BatchquerycommentPostOptions): Promise<CallResponse<string>>;
}
