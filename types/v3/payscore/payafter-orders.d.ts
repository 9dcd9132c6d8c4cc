// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreFee, PayscoreOrderReference } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface PayafterOrdersGetResponse {
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

export interface PayafterOrdersGetQuery {
  /** 服务ID */
  service_id?: string | undefined;
  /** 商户服务订单号 */
  out_order_no?: string | undefined;
  /** 回跳查询ID */
  query_id?: string | undefined;
  /** 公众账号ID */
  appid?: string | undefined;
}

export interface PayafterOrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query?: PayafterOrdersGetQuery | undefined;
}

export interface PayafterOrdersPostResponse {
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

export interface PayafterOrdersPostJson {
  /** 公众账号ID */
  appid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 用户下单时确认的服务开始时间 */
  service_start_time?: string | undefined;
  /** 用户下单时确定的预计服务结束时间 */
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
  /** 用户姓名 （敏感信息，加密传输） */
  name?: string | undefined;
  /** 用户手机号 （敏感信息，加密传输） */
  phone?: string | undefined;
  /** 用户身份证ID （敏感信息，加密传输） */
  userid?: string | undefined;
  /** 用户收货地址 （敏感信息，加密传输） */
  address?: string | undefined;
}

export interface PayafterOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: PayafterOrdersPostJson;
}

/** `v3/payscore/payafter-orders` */
export interface PayafterOrders extends Node {
  readonly _out_order_no_: PayafterOrdersByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: PayafterOrdersByOutOrderNo;
  /**
   * 查询先享后付订单
   *
   * `GET v3/payscore/payafter-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4 微信支付分（旧版文档）}
   */
  get(options?: PayafterOrdersGetOptions): Promise<CallResponse<PayafterOrdersGetResponse>>;
  /**
   * 查询先享后付订单
   *
   * `GET v3/payscore/payafter-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4 微信支付分（旧版文档）}
   */
  getAsync(options?: PayafterOrdersGetOptions): Promise<CallResponse<PayafterOrdersGetResponse>>;
  /**
   * 创建先享后付订单
   *
   * `POST v3/payscore/payafter-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3 微信支付分（旧版文档）}
   */
  post(options: PayafterOrdersPostOptions): Promise<CallResponse<PayafterOrdersPostResponse>>;
  /**
   * 创建先享后付订单
   *
   * `POST v3/payscore/payafter-orders`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3 微信支付分（旧版文档）}
   */
  postAsync(options: PayafterOrdersPostOptions): Promise<CallResponse<PayafterOrdersPostResponse>>;
}

/** `v3/payscore/payafter-orders/{out_order_no}` */
export interface PayafterOrdersByOutOrderNo extends Node {
  readonly cancel: PayafterOrdersByOutOrderNoCancel;
  readonly complete: PayafterOrdersByOutOrderNoComplete;
  readonly sync: PayafterOrdersByOutOrderNoSync;
}

export type PayafterOrdersByOutOrderNoCancelPostResponse = PayscoreOrderReference;

export interface PayafterOrdersByOutOrderNoCancelPostJson {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 取消原因 */
  reason: string;
}

export interface PayafterOrdersByOutOrderNoCancelPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PayafterOrdersByOutOrderNoCancelPostJson;
}

/** `v3/payscore/payafter-orders/{out_order_no}/cancel` */
export interface PayafterOrdersByOutOrderNoCancel extends Node {
  /**
   * 撤销先享后付订单
   *
   * `POST v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5 微信支付分（旧版文档）}
   */
  post(options: PayafterOrdersByOutOrderNoCancelPostOptions): Promise<CallResponse<PayafterOrdersByOutOrderNoCancelPostResponse>>;
  /**
   * 撤销先享后付订单
   *
   * `POST v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5 微信支付分（旧版文档）}
   */
  postAsync(options: PayafterOrdersByOutOrderNoCancelPostOptions): Promise<CallResponse<PayafterOrdersByOutOrderNoCancelPostResponse>>;
}

export type PayafterOrdersByOutOrderNoCompletePostResponse = PayscoreOrderReference;

export interface PayafterOrdersByOutOrderNoCompletePostJson {
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

export interface PayafterOrdersByOutOrderNoCompletePostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PayafterOrdersByOutOrderNoCompletePostJson;
}

/** `v3/payscore/payafter-orders/{out_order_no}/complete` */
export interface PayafterOrdersByOutOrderNoComplete extends Node {
  /**
   * 完结先享后付订单
   *
   * `POST v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6 微信支付分（旧版文档）}
   */
  post(options: PayafterOrdersByOutOrderNoCompletePostOptions): Promise<CallResponse<PayafterOrdersByOutOrderNoCompletePostResponse>>;
  /**
   * 完结先享后付订单
   *
   * `POST v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6 微信支付分（旧版文档）}
   */
  postAsync(options: PayafterOrdersByOutOrderNoCompletePostOptions): Promise<CallResponse<PayafterOrdersByOutOrderNoCompletePostResponse>>;
}

export interface PayafterOrdersByOutOrderNoSyncPostResponse {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

export interface PayafterOrdersByOutOrderNoSyncPostJson {
  /** 公众账号ID */
  appid?: string | undefined;
  /** 服务ID */
  service_id?: string | undefined;
  /** 场景类型 */
  type?: 'Order_Paid' | (string & {}) | undefined;
  /** 内容信息详情 */
  detail?: {
    /** 用户通过其他方式付款成功的实际时间 */
    paid_time?: string | undefined;
  } | undefined;
}

export interface PayafterOrdersByOutOrderNoSyncPostOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  /** JSON 请求体 */
  json: PayafterOrdersByOutOrderNoSyncPostJson;
}

/** `v3/payscore/payafter-orders/{out_order_no}/sync` */
export interface PayafterOrdersByOutOrderNoSync extends Node {
  /**
   * 支付分订单同步
   *
   * `POST v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1 微信支付分（旧版文档）}
   */
  post(options: PayafterOrdersByOutOrderNoSyncPostOptions): Promise<CallResponse<PayafterOrdersByOutOrderNoSyncPostResponse>>;
  /**
   * 支付分订单同步
   *
   * `POST v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1 微信支付分（旧版文档）}
   */
  postAsync(options: PayafterOrdersByOutOrderNoSyncPostOptions): Promise<CallResponse<PayafterOrdersByOutOrderNoSyncPostResponse>>;
}
