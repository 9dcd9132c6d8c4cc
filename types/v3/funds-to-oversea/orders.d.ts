// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface OrdersPostResponse {
  /** 商户出境单号，最多 64 字符 */
  out_order_id: string;
  /** 二级商户号，最多 64 字符 */
  sub_mchid: string;
  /** 微信出境单号，最多 128 字符 */
  order_id: string;
  /** 出境结果，最多 128 字符 */
  result: 'ACCEPT' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 出境失败的原因，最多 128 字符 */
  fail_reason?: string;
  /** 请求出境人民币金额，单位：分 */
  amount: number;
  /** 真实出境外币金额，单位：分 */
  foreign_amount?: number;
  /** 外币币种，最多 20 字符 */
  foreign_currency: string;
  /** 汇率 */
  rate?: number;
  /** 购汇时间，RFC 3339 时间 */
  exchange_rate_time?: string;
  /** 预计购汇时间，RFC 3339 时间 */
  estimate_exchange_rate_time?: string;
  /** 真实出境人民币金额，单位：分 */
  departure_amount?: number;
  /** 手续费人民币金额，单位：分 */
  fee?: number;
  /** 手续费承担商户号，最多 64 字符 */
  charge_mchid?: string;
  /** 手续费承担账户 */
  charge_account_type?: 'BASIC' | 'FEES' | (string & {});
}

export interface OrdersPostJson {
  /** 商户出境单号，最多 64 字符 */
  out_order_id: string;
  /** 二级商户号，最多 64 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 64 字符 */
  transaction_id: string;
  /** 出境金额，单位：分 */
  amount: number;
  /** 境外收款币种，最多 20 字符 */
  foreign_currency: string;
  /** 商品信息 */
  goods_info?: {
    /** 商品名称，最多 128 字符 */
    goods_name: string;
    /** 商品类目，最多 32 字符 */
    goods_category: string;
    /** 商品单价，单位：分 */
    goods_unit_price: number;
    /** 商品数量 */
    goods_quantity: number;
  }[] | undefined;
  /** 卖家信息 */
  seller_info: {
    /** 境外卖家经营主体名称，最多 256 字符 */
    oversea_business_name: string;
    /** 境外卖家店铺名称，最多 256 字符 */
    oversea_shop_name: string;
    /** 卖家ID，最多 128 字符 */
    seller_id: string;
  };
  /** 物流信息 */
  express_info?: {
    /** 物流单号，最多 256 字符 */
    courier_number: string;
    /** 物流商名称，最多 256 字符 */
    express_company_name: string;
  } | undefined;
  /** 收款人信息 */
  payee_info: {
    /** 收款人识别号，最多 128 字符 */
    payee_id: string;
  };
  /** 预售信息 */
  presale_info?: {
    /** 订单类型 */
    type: 'DEPOSIT' | 'BALANCE';
    /** 预售订单总金额，单位：分 */
    total_amount: number;
    /** 关联定金订单号，最多 64 字符，type 为 BALANCE 时必填 */
    deposit_transaction_id?: string | undefined;
    /** 关联尾款订单号，最多 64 字符 */
    balance_transaction_id?: string | undefined;
  } | undefined;
}

export interface OrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersPostJson;
}

/** `v3/funds-to-oversea/orders` */
export interface Orders extends Node {
  readonly _out_order_id_: OrdersByOutOrderId;
  /** 同 _out_order_id_ */
  readonly $out_order_id$: OrdersByOutOrderId;
  /**
   * 申请资金出境
   *
   * `POST v3/funds-to-oversea/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476113 资金出境（服务商）}
   */
  post(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
  /**
   * 申请资金出境
   *
   * `POST v3/funds-to-oversea/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476113 资金出境（服务商）}
   */
  postAsync(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
}

export interface OrdersByOutOrderIdGetResponse {
  /** 商户出境单号，最多 64 字符 */
  out_order_id: string;
  /** 二级商户号，最多 64 字符 */
  sub_mchid: string;
  /** 微信出境单号，最多 128 字符 */
  order_id: string;
  /** 出境结果，最多 128 字符 */
  result: 'ACCEPT' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 出境失败的原因，最多 128 字符 */
  fail_reason?: string;
  /** 请求出境人民币金额，单位：分 */
  amount: number;
  /** 真实出境外币金额，单位：分 */
  foreign_amount?: number;
  /** 外币币种，最多 20 字符 */
  foreign_currency: string;
  /** 汇率 */
  rate?: number;
  /** 购汇时间，RFC 3339 时间 */
  exchange_rate_time?: string;
  /** 预计购汇时间，RFC 3339 时间 */
  estimate_exchange_rate_time?: string;
  /** 真实出境人民币金额，单位：分 */
  departure_amount?: number;
  /** 手续费人民币金额，单位：分 */
  fee?: number;
  /** 手续费承担商户号，最多 64 字符 */
  charge_mchid?: string;
  /** 手续费承担账户 */
  charge_account_type?: 'BASIC' | 'FEES' | (string & {});
}

export interface OrdersByOutOrderIdGetQuery {
  /** 二级商户号，最多 64 字符 */
  sub_mchid: string;
  /** 微信支付订单号，最多 64 字符 */
  transaction_id: string;
}

export interface OrdersByOutOrderIdGetOptions extends CallOptions {
  /** 商户出境单号 */
  out_order_id: string;
  /** 查询参数 */
  query: OrdersByOutOrderIdGetQuery;
}

/** `v3/funds-to-oversea/orders/{out_order_id}` */
export interface OrdersByOutOrderId extends Node {
  /**
   * 查询出境结果
   *
   * `GET v3/funds-to-oversea/orders/{out_order_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476127 资金出境（服务商）}
   */
  get(options: OrdersByOutOrderIdGetOptions): Promise<CallResponse<OrdersByOutOrderIdGetResponse>>;
  /**
   * 查询出境结果
   *
   * `GET v3/funds-to-oversea/orders/{out_order_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476127 资金出境（服务商）}
   */
  getAsync(options: OrdersByOutOrderIdGetOptions): Promise<CallResponse<OrdersByOutOrderIdGetResponse>>;
}
