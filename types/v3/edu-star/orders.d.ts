// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface OrdersGetResponse {
  /** 结果集 */
  data: {
    /** appid */
    appid: string;
    /** 用户在appid下的唯一标识 */
    wechat_openid: string;
    /** 用户QQ账号 */
    qq?: string;
    /** 权益ID */
    right_id: string;
    /** 权益核销时间 */
    create_time: string;
    /** 订单状态 */
    order_state: string;
    /** 订单号 */
    order_id: string;
  }[];
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

export interface OrdersGetQuery {
  /** appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined;
  /** 用户QQ账号 */
  qq?: string | undefined;
  /** 分页页码 */
  offset?: number | undefined;
  /** 分页大小 */
  limit?: number | undefined;
}

export interface OrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query: OrdersGetQuery;
}

export interface OrdersPostResponse {
  /** appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 用户QQ账号 */
  qq?: string;
  /** 权益ID */
  right_id: string;
  /** 权益核销时间 */
  create_time: string;
  /** 订单状态 */
  order_state: string;
  /** 订单号 */
  order_id: string;
}

export interface OrdersPostJson {
  /** appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined;
  /** 用户QQ账号 */
  qq?: string | undefined;
  /** 权益ID */
  right_id: string;
  /** 权益核销时间 */
  create_time: string;
}

export interface OrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersPostJson;
}

/** `v3/edu-star/orders` */
export interface Orders extends Node {
  /**
   * 通过QQ账号查询核销订单列表
   *
   * `GET v3/edu-star/orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  get(options: OrdersGetOptions): Promise<CallResponse<OrdersGetResponse>>;
  /**
   * 通过QQ账号查询核销订单列表
   *
   * `GET v3/edu-star/orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  getAsync(options: OrdersGetOptions): Promise<CallResponse<OrdersGetResponse>>;
  /**
   * 创建核销订单
   *
   * `POST v3/edu-star/orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  post(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
  /**
   * 创建核销订单
   *
   * `POST v3/edu-star/orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 教育之星（旧版文档）}
   */
  postAsync(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
}
