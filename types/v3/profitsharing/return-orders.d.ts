// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

export interface ReturnOrdersPostResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 商户回退单号，最多 64 字符 */
  out_return_no: string;
  /** 微信回退单号，最多 64 字符 */
  return_id: string;
  /** 回退商户号，最多 32 字符 */
  return_mchid: string;
  /** 回退金额，单位：分 */
  amount: number;
  /** 回退描述，最多 80 字符 */
  description: string;
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 完成时间，RFC 3339 时间 */
  finish_time: string;
}

export interface ReturnOrdersPostJsonFields {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 微信分账单号，最多 64 字符，与 out_order_no 二选一 */
  order_id?: string | undefined;
  /** 商户分账单号，最多 64 字符，与 order_id 二选一 */
  out_order_no?: string | undefined;
  /** 商户回退单号，最多 64 字符 */
  out_return_no: string;
  /** 回退商户号，最多 32 字符 */
  return_mchid: string;
  /** 回退金额，单位：分 */
  amount: number;
  /** 回退描述，最多 80 字符 */
  description: string;
}

export type ReturnOrdersPostJson = AtLeastOne<ReturnOrdersPostJsonFields, 'order_id' | 'out_order_no'>;

export interface ReturnOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ReturnOrdersPostJson;
}

/** `v3/profitsharing/return-orders` */
export interface ReturnOrders extends Node {
  readonly _out_return_no_: ReturnOrdersByOutReturnNo;
  /** 同 _out_return_no_ */
  readonly $out_return_no$: ReturnOrdersByOutReturnNo;
  /**
   * 请求分账回退
   *
   * `POST v3/profitsharing/return-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525287 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466854 分账（服务商）}
   */
  post(options: ReturnOrdersPostOptions): Promise<CallResponse<ReturnOrdersPostResponse>>;
  /**
   * 请求分账回退
   *
   * `POST v3/profitsharing/return-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525287 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466854 分账（服务商）}
   */
  postAsync(options: ReturnOrdersPostOptions): Promise<CallResponse<ReturnOrdersPostResponse>>;
}

export interface ReturnOrdersByOutReturnNoGetResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 商户回退单号，最多 64 字符 */
  out_return_no: string;
  /** 微信回退单号，最多 64 字符 */
  return_id: string;
  /** 回退商户号，最多 32 字符 */
  return_mchid: string;
  /** 回退金额，单位：分 */
  amount: number;
  /** 回退描述，最多 80 字符 */
  description: string;
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 创建时间，RFC 3339 时间 */
  create_time: string;
  /** 完成时间，RFC 3339 时间 */
  finish_time: string;
}

export interface ReturnOrdersByOutReturnNoGetQuery {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
}

export interface ReturnOrdersByOutReturnNoGetOptions extends CallOptions {
  /** 商户回退单号 */
  out_return_no: string;
  /** 查询参数 */
  query: ReturnOrdersByOutReturnNoGetQuery;
}

/** `v3/profitsharing/return-orders/{out_return_no}` */
export interface ReturnOrdersByOutReturnNo extends Node {
  /**
   * 查询分账回退结果
   *
   * `GET v3/profitsharing/return-orders/{out_return_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526279 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466858 分账（服务商）}
   */
  get(options: ReturnOrdersByOutReturnNoGetOptions): Promise<CallResponse<ReturnOrdersByOutReturnNoGetResponse>>;
  /**
   * 查询分账回退结果
   *
   * `GET v3/profitsharing/return-orders/{out_return_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526279 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466858 分账（服务商）}
   */
  getAsync(options: ReturnOrdersByOutReturnNoGetOptions): Promise<CallResponse<ReturnOrdersByOutReturnNoGetResponse>>;
}
