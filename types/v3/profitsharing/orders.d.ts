// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface OrdersPostResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 */
    amount: number;
    /** 分账描述 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号 */
    account: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号 */
    detail_id?: string;
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
  }[];
}

export interface OrdersPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 应用ID */
  appid?: string | undefined;
  /** 子商户应用ID */
  sub_appid?: string | undefined;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 分账接收方列表 */
  receivers?: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 分账接收方帐号 */
    account: string;
    /** 分账个人接收方姓名 （敏感信息，加密传输） */
    name?: string | undefined;
    /** 分账金额 */
    amount: number;
    /** 分账描述 */
    description: string;
  }[] | undefined;
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012690683
   */
  post(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
  /**
   * 请求分账
   *
   * `POST v3/profitsharing/orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012690683
   */
  postAsync(options: OrdersPostOptions): Promise<CallResponse<OrdersPostResponse>>;
}

export interface OrdersUnfreezePostResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 */
    amount: number;
    /** 分账描述 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号 */
    account: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账失败原因 */
    fail_reason: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号 */
    detail_id?: string;
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
  }[];
}

export interface OrdersUnfreezePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 分账描述 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466860
   */
  post(options: OrdersUnfreezePostOptions): Promise<CallResponse<OrdersUnfreezePostResponse>>;
  /**
   * 解冻剩余资金
   *
   * `POST v3/profitsharing/orders/unfreeze`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466860
   */
  postAsync(options: OrdersUnfreezePostOptions): Promise<CallResponse<OrdersUnfreezePostResponse>>;
}

export interface OrdersByOutOrderNoGetResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 */
    amount: number;
    /** 分账描述 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号 */
    account: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号 */
    detail_id?: string;
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
  }[];
}

export interface OrdersByOutOrderNoGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 微信订单号 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466850
   */
  get(options: OrdersByOutOrderNoGetOptions): Promise<CallResponse<OrdersByOutOrderNoGetResponse>>;
  /**
   * 查询分账结果
   *
   * `GET v3/profitsharing/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466850
   */
  getAsync(options: OrdersByOutOrderNoGetOptions): Promise<CallResponse<OrdersByOutOrderNoGetResponse>>;
}
