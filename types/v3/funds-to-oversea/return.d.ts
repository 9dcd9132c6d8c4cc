// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/funds-to-oversea/return` */
export interface Return extends Node {
  readonly returnOrders: ReturnReturnOrders;
}

export interface ReturnReturnOrdersPostResponse {
  /** 商户出境退回单号 */
  out_return_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信出境退回单号 */
  return_id: string;
  /** 商户出境单号 */
  out_order_id: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 退回凭证补充信息 */
  supplement_info?: string;
  /** 退回金额，单位：分 */
  amount: number;
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 失败原因 */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {});
}

export interface ReturnReturnOrdersPostJson {
  /** 商户出境退回单号 */
  out_return_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户出境单号 */
  out_order_id: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 退回凭证补充信息 */
  supplement_info: string;
  /** 退回金额，单位：分 */
  amount: number;
}

export interface ReturnReturnOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ReturnReturnOrdersPostJson;
}

/** `v3/funds-to-oversea/return/return-orders` */
export interface ReturnReturnOrders extends Node {
  readonly outReturnNo: ReturnReturnOrdersOutReturnNo;
  /**
   * 申请资金出境退回
   *
   * `POST v3/funds-to-oversea/return/return-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735039 资金出境（服务商）}
   */
  post(options: ReturnReturnOrdersPostOptions): Promise<CallResponse<ReturnReturnOrdersPostResponse>>;
  /**
   * 申请资金出境退回
   *
   * `POST v3/funds-to-oversea/return/return-orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735039 资金出境（服务商）}
   */
  postAsync(options: ReturnReturnOrdersPostOptions): Promise<CallResponse<ReturnReturnOrdersPostResponse>>;
}

/** `v3/funds-to-oversea/return/return-orders/out-return-no` */
export interface ReturnReturnOrdersOutReturnNo extends Node {
  readonly _out_return_no_: ReturnReturnOrdersOutReturnNoByOutReturnNo;
  /** 同 _out_return_no_ */
  readonly $out_return_no$: ReturnReturnOrdersOutReturnNoByOutReturnNo;
}

export interface ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse {
  /** 商户出境退回单号 */
  out_return_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信出境退回单号 */
  return_id: string;
  /** 商户出境单号 */
  out_order_id: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退回金额，单位：分 */
  amount: number;
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 失败原因 */
  fail_reason?: string;
}

export interface ReturnReturnOrdersOutReturnNoByOutReturnNoGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface ReturnReturnOrdersOutReturnNoByOutReturnNoGetOptions extends CallOptions {
  /** 商户出境单号 */
  out_return_no: string;
  /** 查询参数 */
  query: ReturnReturnOrdersOutReturnNoByOutReturnNoGetQuery;
}

/** `v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` */
export interface ReturnReturnOrdersOutReturnNoByOutReturnNo extends Node {
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   *
   * `GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735052 资金出境（服务商）}
   */
  get(options: ReturnReturnOrdersOutReturnNoByOutReturnNoGetOptions): Promise<CallResponse<ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>>;
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   *
   * `GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735052 资金出境（服务商）}
   */
  getAsync(options: ReturnReturnOrdersOutReturnNoByOutReturnNoGetOptions): Promise<CallResponse<ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>>;
}
