// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface OrdersPostResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: {
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号，最多 64 字符 */
    account: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号，最多 64 字符 */
    detail_id: string;
    /** 分账创建时间，RFC 3339 时间 */
    create_time: string;
    /** 分账完成时间，RFC 3339 时间 */
    finish_time: string;
  }[];
}

export interface OrdersPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 应用ID，最多 32 字符，receivers.type 为 PERSONAL_OPENID 时必填 */
  appid?: string | undefined;
  /** 子商户应用ID，最多 32 字符，receivers.type 为 PERSONAL_SUB_OPENID 时必填 */
  sub_appid?: string | undefined;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号，最多 64 字符 */
    account: string;
    /** 分账个人接收方姓名，type 为 MERCHANT_ID 时必填 （敏感信息，加密传输） */
    name?: string | undefined;
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
  }[];
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean;
}

export interface OrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersPostJson;
}

/** `v3/profitsharing/orders` */
export interface Orders extends Node {
  readonly unfreeze: OrdersUnfreeze;
  readonly _out_order_no_: OrdersByOutOrderNo;
  /** 同 _out_order_no_ */
  readonly $out_order_no$: OrdersByOutOrderNo;
  /**
   * 请求分账
   *
   * `POST v3/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524936 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690683 分账（服务商）}
   */
  post(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
  /**
   * 请求分账
   *
   * `POST v3/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524936 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690683 分账（服务商）}
   */
  postAsync(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
}

export interface OrdersUnfreezePostResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: {
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号，最多 64 字符 */
    account: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号，最多 64 字符 */
    detail_id: string;
    /** 分账创建时间，RFC 3339 时间 */
    create_time: string;
    /** 分账完成时间，RFC 3339 时间 */
    finish_time: string;
  }[];
}

export interface OrdersUnfreezePostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 分账描述，最多 80 字符 */
  description: string;
}

export interface OrdersUnfreezePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: OrdersUnfreezePostJson;
}

/** `v3/profitsharing/orders/unfreeze` */
export interface OrdersUnfreeze extends Node {
  /**
   * 解冻剩余资金
   *
   * `POST v3/profitsharing/orders/unfreeze`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526374 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466860 分账（服务商）}
   */
  post(options: OrdersUnfreezePostOptions): Promise<CallResponse<OrdersUnfreezePostResponse>>;
  /**
   * 解冻剩余资金
   *
   * `POST v3/profitsharing/orders/unfreeze`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526374 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466860 分账（服务商）}
   */
  postAsync(options: OrdersUnfreezePostOptions): Promise<CallResponse<OrdersUnfreezePostResponse>>;
}

export interface OrdersByOutOrderNoGetResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: {
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号，最多 64 字符 */
    account: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号，最多 64 字符 */
    detail_id: string;
    /** 分账创建时间，RFC 3339 时间 */
    create_time: string;
    /** 分账完成时间，RFC 3339 时间 */
    finish_time: string;
  }[];
}

export interface OrdersByOutOrderNoGetQuery {
  /** 子商户号，最多 32 字符 */
  sub_mchid?: string | undefined;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
}

export interface OrdersByOutOrderNoGetOptions extends CallOptions {
  /** 商户分账单号 */
  out_order_no: string;
  /** 查询参数 */
  query: OrdersByOutOrderNoGetQuery;
}

/** `v3/profitsharing/orders/{out_order_no}` */
export interface OrdersByOutOrderNo extends Node {
  /**
   * 查询分账结果
   *
   * `GET v3/profitsharing/orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525210 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466850 分账（服务商）}
   */
  get(options: OrdersByOutOrderNoGetOptions): Promise<CallResponse<OrdersByOutOrderNoGetResponse>>;
  /**
   * 查询分账结果
   *
   * `GET v3/profitsharing/orders/{out_order_no}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525210 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466850 分账（服务商）}
   */
  getAsync(options: OrdersByOutOrderNoGetOptions): Promise<CallResponse<OrdersByOutOrderNoGetResponse>>;
}
