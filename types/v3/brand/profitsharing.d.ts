// Generated from openapi/: do not edit, run `npm run generate`.

import type { UnsplitAmount } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 连锁品牌分账
 *
 * `v3/brand/profitsharing`
 */
export interface Profitsharing extends Node {
  readonly brandConfigs: ProfitsharingBrandConfigs;
  readonly finishOrder: ProfitsharingFinishOrder;
  readonly orders: ProfitsharingOrders;
  readonly receivers: ProfitsharingReceivers;
  readonly returnorders: ProfitsharingReturnorders;
}

/** `v3/brand/profitsharing/brand-configs` */
export interface ProfitsharingBrandConfigs extends Node {
  readonly _brand_mchid_: ProfitsharingBrandConfigsByBrandMchid;
  /** 同 _brand_mchid_ */
  readonly $brand_mchid$: ProfitsharingBrandConfigsByBrandMchid;
}

export interface ProfitsharingBrandConfigsByBrandMchidGetResponse {
  /** 品牌主商户号，最多 32 字符 */
  brand_mchid: string;
  /** 最大分账比例，单位：‱ */
  max_ratio: number;
}

export interface ProfitsharingBrandConfigsByBrandMchidGetOptions extends CallOptions {
  /** 品牌主商户号 */
  brand_mchid: string;
}

/** `v3/brand/profitsharing/brand-configs/{brand_mchid}` */
export interface ProfitsharingBrandConfigsByBrandMchid extends Node {
  /**
   * 查询最大分账比例
   *
   * `GET v3/brand/profitsharing/brand-configs/{brand_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467022 连锁品牌分账（服务商）}
   */
  get(options: ProfitsharingBrandConfigsByBrandMchidGetOptions): Promise<CallResponse<ProfitsharingBrandConfigsByBrandMchidGetResponse>>;
  /**
   * 查询最大分账比例
   *
   * `GET v3/brand/profitsharing/brand-configs/{brand_mchid}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467022 连锁品牌分账（服务商）}
   */
  getAsync(options: ProfitsharingBrandConfigsByBrandMchidGetOptions): Promise<CallResponse<ProfitsharingBrandConfigsByBrandMchidGetResponse>>;
}

export interface ProfitsharingFinishOrderPostResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分帐单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分帐单号，最多 64 字符 */
  order_id: string;
}

export interface ProfitsharingFinishOrderPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分帐单号，最多 64 字符 */
  out_order_no: string;
  /** 分账描述，最多 80 字符 */
  description: string;
}

export interface ProfitsharingFinishOrderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingFinishOrderPostJson;
}

/** `v3/brand/profitsharing/finish-order` */
export interface ProfitsharingFinishOrder extends Node {
  /**
   * 完结分账
   *
   * `POST v3/brand/profitsharing/finish-order`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467016 连锁品牌分账（服务商）}
   */
  post(options: ProfitsharingFinishOrderPostOptions): Promise<CallResponse<ProfitsharingFinishOrderPostResponse>>;
  /**
   * 完结分账
   *
   * `POST v3/brand/profitsharing/finish-order`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467016 连锁品牌分账（服务商）}
   */
  postAsync(options: ProfitsharingFinishOrderPostOptions): Promise<CallResponse<ProfitsharingFinishOrderPostResponse>>;
}

export interface ProfitsharingOrdersGetResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 分账单状态，最多 32 字符 */
  status: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号，最多 64 字符 */
    account: string;
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
    /** 分账结果，最多 32 字符 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 完成时间，RFC 3339 时间 */
    finish_time: string;
    /** 分账失败原因，最多 64 字符 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号，最多 64 字符 */
    detail_id: string;
  }[];
  /** 分账完结金额，单位：分 */
  finish_amount?: number;
  /** 分账完结描述，最多 80 字符 */
  finish_description?: string;
}

export interface ProfitsharingOrdersGetQuery {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
}

export interface ProfitsharingOrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query: ProfitsharingOrdersGetQuery;
}

export interface ProfitsharingOrdersPostResponse {
  /** 品牌主商户号，最多 32 字符 */
  brand_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 分账接收方列表 */
  receivers: {
    /** 接收方类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 接收方账号，最多 64 字符 */
    account: string;
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
    /** 分账结果，最多 32 字符 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账完成时间，RFC 3339 时间 */
    finish_time: string;
    /** 分账失败原因，最多 64 字符 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号，最多 64 字符 */
    detail_id: string;
  }[];
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {});
}

export interface ProfitsharingOrdersPostJson {
  /** 品牌主商户号，最多 32 字符 */
  brand_mchid: string;
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 公众账号ID，最多 32 字符，receivers.type 为 PERSONAL_OPENID 时必填 */
  appid?: string | undefined;
  /** 子商户公众账号ID，最多 32 字符，receivers.type 为 PERSONAL_SUB_OPENID 时必填 */
  sub_appid?: string | undefined;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号，最多 64 字符 */
    account: string;
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
    /** 分账个人接收方姓名，type 为 MERCHANT_ID 时必填 （敏感信息，加密传输） */
    name?: string | undefined;
  }[];
  /** 是否分账完成 */
  finish: boolean;
}

export interface ProfitsharingOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingOrdersPostJson;
}

/** `v3/brand/profitsharing/orders` */
export interface ProfitsharingOrders extends Node {
  readonly _transaction_id_: ProfitsharingOrdersByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: ProfitsharingOrdersByTransactionId;
  /**
   * 查询分账结果
   *
   * `GET v3/brand/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467002 连锁品牌分账（服务商）}
   */
  get(options: ProfitsharingOrdersGetOptions): Promise<CallResponse<ProfitsharingOrdersGetResponse>>;
  /**
   * 查询分账结果
   *
   * `GET v3/brand/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467002 连锁品牌分账（服务商）}
   */
  getAsync(options: ProfitsharingOrdersGetOptions): Promise<CallResponse<ProfitsharingOrdersGetResponse>>;
  /**
   * 请求分账
   *
   * `POST v3/brand/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692975 连锁品牌分账（服务商）}
   */
  post(options: ProfitsharingOrdersPostOptions): Promise<CallResponse<ProfitsharingOrdersPostResponse>>;
  /**
   * 请求分账
   *
   * `POST v3/brand/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692975 连锁品牌分账（服务商）}
   */
  postAsync(options: ProfitsharingOrdersPostOptions): Promise<CallResponse<ProfitsharingOrdersPostResponse>>;
}

/** `v3/brand/profitsharing/orders/{transaction_id}` */
export interface ProfitsharingOrdersByTransactionId extends Node {
  readonly amounts: ProfitsharingOrdersByTransactionIdAmounts;
}

export type ProfitsharingOrdersByTransactionIdAmountsGetResponse = UnsplitAmount;

export interface ProfitsharingOrdersByTransactionIdAmountsGetOptions extends CallOptions {
  /** 微信订单号 */
  transaction_id: string;
}

/** `v3/brand/profitsharing/orders/{transaction_id}/amounts` */
export interface ProfitsharingOrdersByTransactionIdAmounts extends Node {
  /**
   * 查询订单剩余待分金额
   *
   * `GET v3/brand/profitsharing/orders/{transaction_id}/amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467021 连锁品牌分账（服务商）}
   */
  get(options: ProfitsharingOrdersByTransactionIdAmountsGetOptions): Promise<CallResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>;
  /**
   * 查询订单剩余待分金额
   *
   * `GET v3/brand/profitsharing/orders/{transaction_id}/amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467021 连锁品牌分账（服务商）}
   */
  getAsync(options: ProfitsharingOrdersByTransactionIdAmountsGetOptions): Promise<CallResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>;
}

/** `v3/brand/profitsharing/receivers` */
export interface ProfitsharingReceivers extends Node {
  readonly add: ProfitsharingReceiversAdd;
  readonly delete: ProfitsharingReceiversDelete;
}

export interface ProfitsharingReceiversAddPostResponse {
  /** 品牌主商户号，最多 32 字符 */
  brand_mchid: string;
  /** 分账接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号，最多 64 字符 */
  account: string;
}

export interface ProfitsharingReceiversAddPostJson {
  /** 品牌主商户号，最多 32 字符 */
  brand_mchid: string;
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 子商户公众账号ID，最多 32 字符，type 为 PERSONAL_SUB_OPENID 时必填 */
  sub_appid?: string | undefined;
  /** 分账接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  /** 分账接收方账号，最多 64 字符 */
  account: string;
  /** 接收方名称，最多 256 字符，type 为 MERCHANT_ID 时必填 */
  name?: string | undefined;
  /** 与品牌主商户的的关系类型，最多 32 字符 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS';
}

export interface ProfitsharingReceiversAddPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingReceiversAddPostJson;
}

/** `v3/brand/profitsharing/receivers/add` */
export interface ProfitsharingReceiversAdd extends Node {
  /**
   * 添加分账接收方
   *
   * `POST v3/brand/profitsharing/receivers/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467100 连锁品牌分账（服务商）}
   */
  post(options: ProfitsharingReceiversAddPostOptions): Promise<CallResponse<ProfitsharingReceiversAddPostResponse>>;
  /**
   * 添加分账接收方
   *
   * `POST v3/brand/profitsharing/receivers/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467100 连锁品牌分账（服务商）}
   */
  postAsync(options: ProfitsharingReceiversAddPostOptions): Promise<CallResponse<ProfitsharingReceiversAddPostResponse>>;
}

export interface ProfitsharingReceiversDeletePostResponse {
  /** 品牌主商户号，最多 32 字符 */
  brand_mchid: string;
  /** 分账接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号，最多 64 字符 */
  account: string;
}

export interface ProfitsharingReceiversDeletePostJson {
  /** 品牌主商户号，最多 32 字符 */
  brand_mchid: string;
  /** 公众账号ID，最多 32 字符 */
  appid: string;
  /** 子商户公众账号ID，最多 32 字符 */
  sub_appid?: string | undefined;
  /** 分账接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  /** 分账接收方账号，最多 64 字符 */
  account: string;
}

export interface ProfitsharingReceiversDeletePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingReceiversDeletePostJson;
}

/** `v3/brand/profitsharing/receivers/delete` */
export interface ProfitsharingReceiversDelete extends Node {
  /**
   * 删除分账接收方
   *
   * `POST v3/brand/profitsharing/receivers/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467103 连锁品牌分账（服务商）}
   */
  post(options: ProfitsharingReceiversDeletePostOptions): Promise<CallResponse<ProfitsharingReceiversDeletePostResponse>>;
  /**
   * 删除分账接收方
   *
   * `POST v3/brand/profitsharing/receivers/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467103 连锁品牌分账（服务商）}
   */
  postAsync(options: ProfitsharingReceiversDeletePostOptions): Promise<CallResponse<ProfitsharingReceiversDeletePostResponse>>;
}

export interface ProfitsharingReturnordersGetResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 商户回退单号，最多 64 字符 */
  out_return_no: string;
  /** 回退商户号，最多 32 字符 */
  return_mchid: string;
  /** 微信回退单号，最多 64 字符 */
  return_no: string;
  /** 回退金额，单位：分 */
  amount: number;
  /** 回退结果，最多 32 字符 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 失败原因，最多 64 字符 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间，RFC 3339 时间 */
  finish_time: string;
}

export interface ProfitsharingReturnordersGetQueryFields {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户回退单号，最多 64 字符 */
  out_return_no: string;
  /** 微信分帐单号，最多 64 字符，与 out_order_no 二选一 */
  order_id?: string | undefined;
  /** 商户分账单号，最多 64 字符，与 order_id 二选一 */
  out_order_no?: string | undefined;
}

export type ProfitsharingReturnordersGetQuery = AtLeastOne<ProfitsharingReturnordersGetQueryFields, 'order_id' | 'out_order_no'>;

export interface ProfitsharingReturnordersGetOptions extends CallOptions {
  /** 查询参数 */
  query: ProfitsharingReturnordersGetQuery;
}

export interface ProfitsharingReturnordersPostResponse {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 商户回退单号，最多 64 字符 */
  out_return_no: string;
  /** 回退商户号，最多 32 字符 */
  return_mchid: string;
  /** 回退金额，单位：分 */
  amount: number;
  /** 微信回退单号，最多 64 字符 */
  return_no: string;
  /** 回退结果，最多 32 字符 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 失败原因，最多 64 字符 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {});
  /** 完成时间，RFC 3339 时间 */
  finish_time: string;
}

export interface ProfitsharingReturnordersPostJsonFields {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
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

export type ProfitsharingReturnordersPostJson = AtLeastOne<ProfitsharingReturnordersPostJsonFields, 'order_id' | 'out_order_no'>;

export interface ProfitsharingReturnordersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingReturnordersPostJson;
}

/** `v3/brand/profitsharing/returnorders` */
export interface ProfitsharingReturnorders extends Node {
  /**
   * 查询分账回退结果
   *
   * `GET v3/brand/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467011 连锁品牌分账（服务商）}
   */
  get(options: ProfitsharingReturnordersGetOptions): Promise<CallResponse<ProfitsharingReturnordersGetResponse>>;
  /**
   * 查询分账回退结果
   *
   * `GET v3/brand/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467011 连锁品牌分账（服务商）}
   */
  getAsync(options: ProfitsharingReturnordersGetOptions): Promise<CallResponse<ProfitsharingReturnordersGetResponse>>;
  /**
   * 请求分账回退
   *
   * `POST v3/brand/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467097 连锁品牌分账（服务商）}
   */
  post(options: ProfitsharingReturnordersPostOptions): Promise<CallResponse<ProfitsharingReturnordersPostResponse>>;
  /**
   * 请求分账回退
   *
   * `POST v3/brand/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467097 连锁品牌分账（服务商）}
   */
  postAsync(options: ProfitsharingReturnordersPostOptions): Promise<CallResponse<ProfitsharingReturnordersPostResponse>>;
}
