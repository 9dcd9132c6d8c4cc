// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreFee, PayscoreOrderReference } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface SmartretailOrdersGetResponse {
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mchid?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 服务ID */
  service_id?: string;
  /** 服务订单状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | (number & {});
  /** 服务开始时间 */
  service_start_time?: string;
  /** 服务结束时间 */
  service_end_time?: string;
  /** 实际服务开始时间 */
  real_service_start_time?: string;
  /** 实际服务结束时间 */
  real_service_end_time?: string;
  /** 支付完成时间 */
  pay_succ_time?: string;
  /** 开始使用服务的地点 */
  service_start_location?: string;
  /** 预计服务结束的地点 */
  service_end_location?: string;
  /** 开始使用服务的地点 */
  real_service_start_location?: string;
  /** 预计服务结束的地点 */
  real_service_end_location?: string;
  /** 服务信息 */
  service_introduction?: string;
  /** 后付费 */
  fees?: {
    /** 付费项目名称 */
    fee_name?: string;
    /** 付费项目数量 */
    fee_count?: number;
    /** 付费项目总金额，单位：分 */
    fee_amount?: number;
    /** 描述计费规则 */
    fee_desc?: string;
  }[];
  /** 商户优惠 */
  discounts?: {
    /** 优惠名称 */
    discount_name?: string;
    /** 商品优惠金额，单位：分 */
    discount_amount?: number;
    /** 优惠说明 */
    discount_desc?: string;
  }[];
  /** 订单风险金额，单位：分 */
  risk_amount?: number;
  /** 总金额，单位：分 */
  total_amount?: number;
  /** 商户自定义说明 */
  attach?: string;
  /** 用于完结订单时传入 */
  finish_ticket?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {});
}

export interface SmartretailOrdersGetQuery {
  /** 服务ID */
  service_id?: string | undefined;
  /** 商户服务订单号 */
  out_order_no?: string | undefined;
  /** 回跳查询ID */
  query_id?: string | undefined;
  /** 公众账号ID */
  appid?: string | undefined;
}

export interface SmartretailOrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query?: SmartretailOrdersGetQuery | undefined;
}

export interface SmartretailOrdersPostResponse {
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mchid?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 服务ID */
  service_id?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 小程序跳转businessType */
  miniprogram_businesstype?: string;
  /** 小程序跳转appid */
  miniprogram_appid?: string;
  /** 小程序跳转路径 */
  miniprogram_path?: string;
  /** 小程序跳转username */
  miniprogram_username?: string;
  /** 用于跳转到微信侧小程序订单数据 */
  package?: string;
}

export interface SmartretailOrdersPostJson {
  /** 公众账号ID */
  appid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 实际服务开始时间 */
  service_start_time?: string | undefined;
  /** 服务结束时间 */
  service_end_time?: string | undefined;
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined;
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined;
  /** 服务信息 */
  service_introduction?: string | undefined;
  /** 后付费 */
  fees?: PayscoreFee[] | undefined;
  /** 商户优惠 */
  discounts?: {
    /** 优惠名称 */
    discount_name?: string | undefined;
    /** 优惠说明 */
    discount_desc?: string | undefined;
  }[] | undefined;
  /** 订单风险金额，单位：分 */
  risk_amount?: number | undefined;
  /** 商户自定义说明 */
  attach?: string | undefined;
  /** 使用需用户确认订单类型 */
  need_user_confirm?: boolean | undefined;
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined;
}

export interface SmartretailOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SmartretailOrdersPostJson;
}

/** `v3/payscore/smartretail-orders` */
export interface SmartretailOrders extends Node {
  readonly _out_order_no_: SmartretailOrdersByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: SmartretailOrdersByOutOrderNo;
  /**
   * 查询智慧零售订单
   *
   * `GET v3/payscore/smartretail-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4 微信支付分（旧版文档）}
   */
  get(options?: SmartretailOrdersGetOptions): Promise<CallResponse<SmartretailOrdersGetResponse>>;
  /**
   * 查询智慧零售订单
   *
   * `GET v3/payscore/smartretail-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4 微信支付分（旧版文档）}
   */
  getAsync(options?: SmartretailOrdersGetOptions): Promise<CallResponse<SmartretailOrdersGetResponse>>;
  /**
   * 创建智慧零售订单
   *
   * `POST v3/payscore/smartretail-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3 微信支付分（旧版文档）}
   */
  post(options: SmartretailOrdersPostOptions): Promise<CallResponse<SmartretailOrdersPostResponse>>;
  /**
   * 创建智慧零售订单
   *
   * `POST v3/payscore/smartretail-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3 微信支付分（旧版文档）}
   */
  postAsync(options: SmartretailOrdersPostOptions): Promise<CallResponse<SmartretailOrdersPostResponse>>;
}

/** `v3/payscore/smartretail-orders/{out_order_no}` */
export interface SmartretailOrdersByOutOrderNo extends Node {
  readonly cancel: SmartretailOrdersByOutOrderNoCancel;
  readonly complete: SmartretailOrdersByOutOrderNoComplete;
}

export type SmartretailOrdersByOutOrderNoCancelPostResponse = PayscoreOrderReference;

export interface SmartretailOrdersByOutOrderNoCancelPostJson {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 取消原因 */
  reason: string;
}

export interface SmartretailOrdersByOutOrderNoCancelPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: SmartretailOrdersByOutOrderNoCancelPostJson;
}

/** `v3/payscore/smartretail-orders/{out_order_no}/cancel` */
export interface SmartretailOrdersByOutOrderNoCancel extends Node {
  /**
   * 撤销智慧零售订单
   *
   * `POST v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5 微信支付分（旧版文档）}
   */
  post(options: SmartretailOrdersByOutOrderNoCancelPostOptions): Promise<CallResponse<SmartretailOrdersByOutOrderNoCancelPostResponse>>;
  /**
   * 撤销智慧零售订单
   *
   * `POST v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5 微信支付分（旧版文档）}
   */
  postAsync(options: SmartretailOrdersByOutOrderNoCancelPostOptions): Promise<CallResponse<SmartretailOrdersByOutOrderNoCancelPostResponse>>;
}

export type SmartretailOrdersByOutOrderNoCompletePostResponse = PayscoreOrderReference;

export interface SmartretailOrdersByOutOrderNoCompletePostJson {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | (number & {}) | undefined;
  /** 取消订单的原因 */
  cancel_reason?: string | undefined;
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined;
  /** 服务结束时间 */
  real_service_end_time?: string | undefined;
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined;
  /** 后付费 */
  fees?: PayscoreFee[] | undefined;
  /** 商户优惠 */
  discounts?: {
    /** 优惠名称 */
    discount_name?: string | undefined;
    /** 商品优惠金额，单位：分 */
    discount_amount?: number | undefined;
    /** 优惠说明 */
    discount_desc?: string | undefined;
  }[] | undefined;
  /** 总金额，单位：分 */
  total_amount?: number | undefined;
  /** 完结凭证 */
  finish_ticket?: string | undefined;
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined;
}

export interface SmartretailOrdersByOutOrderNoCompletePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: SmartretailOrdersByOutOrderNoCompletePostJson;
}

/** `v3/payscore/smartretail-orders/{out_order_no}/complete` */
export interface SmartretailOrdersByOutOrderNoComplete extends Node {
  /**
   * 完结智慧零售订单
   *
   * `POST v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6 微信支付分（旧版文档）}
   */
  post(options: SmartretailOrdersByOutOrderNoCompletePostOptions): Promise<CallResponse<SmartretailOrdersByOutOrderNoCompletePostResponse>>;
  /**
   * 完结智慧零售订单
   *
   * `POST v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6 微信支付分（旧版文档）}
   */
  postAsync(options: SmartretailOrdersByOutOrderNoCompletePostOptions): Promise<CallResponse<SmartretailOrdersByOutOrderNoCompletePostResponse>>;
}
