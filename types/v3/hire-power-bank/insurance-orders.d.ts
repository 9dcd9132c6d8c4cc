// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface InsuranceOrdersPostResponse {
  /** 租借充电宝隔夜归还保险订单号 */
  order_id?: string;
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string;
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string;
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number;
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number;
  /** 保险订单领取时间 */
  order_receive_time?: string;
  /** 保险订单开始时间 */
  order_begin_time?: string;
  /** 保险订单结束时间 */
  order_end_time?: string;
  /** 保险订单领取状态 */
  order_receive_state?: string;
}

export interface InsuranceOrdersPostJson {
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string | undefined;
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined;
  /** 用于接收保险订单状态变化通知 */
  notify_url?: string | undefined;
  /** 商户在支付分服务下对应的服务ID */
  service_id?: string | undefined;
}

export interface InsuranceOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: InsuranceOrdersPostJson;
}

/** `v3/hire-power-bank/insurance-orders` */
export interface InsuranceOrders extends Node {
  readonly _out_order_no_: InsuranceOrdersByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: InsuranceOrdersByOutOrderNo;
  /**
   * 创建保险订单
   *
   * `POST v3/hire-power-bank/insurance-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html 充电宝保险（商户）}
   */
  post(options: InsuranceOrdersPostOptions): Promise<CallResponse<InsuranceOrdersPostResponse>>;
  /**
   * 创建保险订单
   *
   * `POST v3/hire-power-bank/insurance-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html 充电宝保险（商户）}
   */
  postAsync(options: InsuranceOrdersPostOptions): Promise<CallResponse<InsuranceOrdersPostResponse>>;
}

export interface InsuranceOrdersByOutOrderNoGetResponse {
  /** 租借充电宝隔夜归还保险订单号 */
  order_id?: string;
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string;
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string;
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number;
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number;
  /** 保险订单领取时间 */
  order_receive_time?: string;
  /** 保险订单开始时间 */
  order_begin_time?: string;
  /** 保险订单结束时间 */
  order_end_time?: string;
  /** 保险订单领取状态 */
  order_receive_state?: string;
}

export interface InsuranceOrdersByOutOrderNoGetOptions extends CallOptions {
  /** 商户创建保险订单时的凭据号 */
  out_order_no: string;
}

/** `v3/hire-power-bank/insurance-orders/{out_order_no}` */
export interface InsuranceOrdersByOutOrderNo extends Node {
  /**
   * 查询保险订单详情
   *
   * `GET v3/hire-power-bank/insurance-orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html 充电宝保险（商户）}
   */
  get(options: InsuranceOrdersByOutOrderNoGetOptions): Promise<CallResponse<InsuranceOrdersByOutOrderNoGetResponse>>;
  /**
   * 查询保险订单详情
   *
   * `GET v3/hire-power-bank/insurance-orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html 充电宝保险（商户）}
   */
  getAsync(options: InsuranceOrdersByOutOrderNoGetOptions): Promise<CallResponse<InsuranceOrdersByOutOrderNoGetResponse>>;
}
