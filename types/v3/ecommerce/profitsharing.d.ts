// Generated from openapi/: do not edit, run `npm run generate`.

import type { UnsplitAmount } from '../../components';
import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/**
 * 平台收付通分账
 *
 * `v3/ecommerce/profitsharing`
 */
export interface Profitsharing extends Node {
  readonly afterSalesOrders: ProfitsharingAfterSalesOrders;
  readonly finishOrder: ProfitsharingFinishOrder;
  readonly orders: ProfitsharingOrders;
  readonly receivers: ProfitsharingReceivers;
  readonly returnorders: ProfitsharingReturnorders;
}

export interface ProfitsharingAfterSalesOrdersGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信分账单号 */
  transaction_id: string;
  /** 分账金额，单位：分 */
  amount: number;
  /** 分账结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {});
  /** 分账完成时间 */
  finish_time: string;
}

export interface ProfitsharingAfterSalesOrdersGetQuery {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id?: string | undefined;
}

export interface ProfitsharingAfterSalesOrdersGetOptions extends CallOptions {
  /** 查询参数 */
  query: ProfitsharingAfterSalesOrdersGetQuery;
}

export interface ProfitsharingAfterSalesOrdersPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 分账金额，单位：分 */
  amount: number;
}

export interface ProfitsharingAfterSalesOrdersPostJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 回退金额，单位：分 */
  amount: number;
  /** 类型 */
  type: 'SERVICE_FEE_INCOME' | (string & {});
  /** 场景 */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS' | (string & {});
  /** 微信退款单号 */
  refund_id: string;
}

export interface ProfitsharingAfterSalesOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingAfterSalesOrdersPostJson;
}

/** `v3/ecommerce/profitsharing/after-sales-orders` */
export interface ProfitsharingAfterSalesOrders extends Node {
  /**
   * 查询售后服务分账结果
   *
   * `GET v3/ecommerce/profitsharing/after-sales-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 平台收付通分账（服务商）}
   */
  get(options: ProfitsharingAfterSalesOrdersGetOptions): Promise<CallResponse<ProfitsharingAfterSalesOrdersGetResponse>>;
  /**
   * 查询售后服务分账结果
   *
   * `GET v3/ecommerce/profitsharing/after-sales-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 平台收付通分账（服务商）}
   */
  getAsync(options: ProfitsharingAfterSalesOrdersGetOptions): Promise<CallResponse<ProfitsharingAfterSalesOrdersGetResponse>>;
  /**
   * 请求售后服务分账
   *
   * `POST v3/ecommerce/profitsharing/after-sales-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 平台收付通分账（服务商）}
   */
  post(options: ProfitsharingAfterSalesOrdersPostOptions): Promise<CallResponse<ProfitsharingAfterSalesOrdersPostResponse>>;
  /**
   * 请求售后服务分账
   *
   * `POST v3/ecommerce/profitsharing/after-sales-orders`
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 平台收付通分账（服务商）}
   */
  postAsync(options: ProfitsharingAfterSalesOrdersPostOptions): Promise<CallResponse<ProfitsharingAfterSalesOrdersPostResponse>>;
}

export interface ProfitsharingFinishOrderPostResponse {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分帐单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分帐单号，最多 64 字符 */
  order_id: string;
}

export interface ProfitsharingFinishOrderPostJson {
  /** 二级商户号，最多 32 字符 */
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

/** `v3/ecommerce/profitsharing/finish-order` */
export interface ProfitsharingFinishOrder extends Node {
  /**
   * 完结分账
   *
   * `POST v3/ecommerce/profitsharing/finish-order`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477745 平台收付通分账（服务商）}
   */
  post(options: ProfitsharingFinishOrderPostOptions): Promise<CallResponse<ProfitsharingFinishOrderPostResponse>>;
  /**
   * 完结分账
   *
   * `POST v3/ecommerce/profitsharing/finish-order`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477745 平台收付通分账（服务商）}
   */
  postAsync(options: ProfitsharingFinishOrderPostOptions): Promise<CallResponse<ProfitsharingFinishOrderPostResponse>>;
}

export interface ProfitsharingOrdersGetResponse {
  /** 二级商户号，最多 32 字符 */
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
    /** 分账接收商户号 */
    receiver_mchid?: string;
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
    /** 分账接收方类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号，最多 64 字符 */
    receiver_account: string;
    /** 分账明细单号，最多 64 字符 */
    detail_id: string;
    /** 异常处理状态 */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {});
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {});
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string;
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 */
      mchid?: string;
    }[];
  }[];
  /** 关单原因描述 */
  close_reason?: 'NO_AUTH' | (string & {});
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {});
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {});
  /** 微信支付在途异常资金付款单号 */
  funds_abnormal_redirect_id?: string;
  /** 平台接收异常资金商户号或运营主体列表 */
  funds_abnormal_receivers?: {
    /** 平台接收异常资金商户号 */
    mchid?: string;
  }[];
  /** 分账完结的分账金额，单位：分 */
  finish_amount?: number;
  /** 分账完结的原因描述，最多 80 字符 */
  finish_description?: string;
}

export interface ProfitsharingOrdersGetQuery {
  /** 二级商户号，最多 32 字符 */
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
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 微信分账单号，最多 64 字符 */
  order_id: string;
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: {
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
    /** 分账接收方类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号，最多 64 字符 */
    receiver_account: string;
    /** 分账明细单号，最多 64 字符 */
    detail_id: string;
    /** 异常处理状态 */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {});
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {});
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string;
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 */
      mchid?: string;
    }[];
  }[];
}

export interface ProfitsharingOrdersPostJson {
  /** 公众账号ID，最多 32 字符，receivers.type 为 PERSONAL_OPENID 时必填 */
  appid?: string | undefined;
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
  /** 商户分账单号，最多 64 字符 */
  out_order_no: string;
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型，最多 32 字符 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
    /** 分账接收方账号，最多 64 字符 */
    receiver_account: string;
    /** 分账金额，单位：分 */
    amount: number;
    /** 分账描述，最多 80 字符 */
    description: string;
    /** 分账个人接收方姓名，type 为 MERCHANT_ID 时必填 （敏感信息，加密传输） */
    receiver_name?: string | undefined;
  }[];
  /** 是否分账完成 */
  finish: boolean;
}

export interface ProfitsharingOrdersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingOrdersPostJson;
}

/** `v3/ecommerce/profitsharing/orders` */
export interface ProfitsharingOrders extends Node {
  readonly _transaction_id_: ProfitsharingOrdersByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: ProfitsharingOrdersByTransactionId;
  /**
   * 查询分账结果
   *
   * `GET v3/ecommerce/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477734 平台收付通分账（服务商）}
   */
  get(options: ProfitsharingOrdersGetOptions): Promise<CallResponse<ProfitsharingOrdersGetResponse>>;
  /**
   * 查询分账结果
   *
   * `GET v3/ecommerce/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477734 平台收付通分账（服务商）}
   */
  getAsync(options: ProfitsharingOrdersGetOptions): Promise<CallResponse<ProfitsharingOrdersGetResponse>>;
  /**
   * 请求分账
   *
   * `POST v3/ecommerce/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691594 平台收付通分账（服务商）}
   */
  post(options: ProfitsharingOrdersPostOptions): Promise<CallResponse<ProfitsharingOrdersPostResponse>>;
  /**
   * 请求分账
   *
   * `POST v3/ecommerce/profitsharing/orders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691594 平台收付通分账（服务商）}
   */
  postAsync(options: ProfitsharingOrdersPostOptions): Promise<CallResponse<ProfitsharingOrdersPostResponse>>;
}

/** `v3/ecommerce/profitsharing/orders/{transaction_id}` */
export interface ProfitsharingOrdersByTransactionId extends Node {
  readonly amounts: ProfitsharingOrdersByTransactionIdAmounts;
}

export type ProfitsharingOrdersByTransactionIdAmountsGetResponse = UnsplitAmount;

export interface ProfitsharingOrdersByTransactionIdAmountsGetOptions extends CallOptions {
  /** 微信订单号 */
  transaction_id: string;
}

/** `v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` */
export interface ProfitsharingOrdersByTransactionIdAmounts extends Node {
  /**
   * 查询订单剩余待分金额
   *
   * `GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477751 平台收付通分账（服务商）}
   */
  get(options: ProfitsharingOrdersByTransactionIdAmountsGetOptions): Promise<CallResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>;
  /**
   * 查询订单剩余待分金额
   *
   * `GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477751 平台收付通分账（服务商）}
   */
  getAsync(options: ProfitsharingOrdersByTransactionIdAmountsGetOptions): Promise<CallResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>;
}

/** `v3/ecommerce/profitsharing/receivers` */
export interface ProfitsharingReceivers extends Node {
  readonly add: ProfitsharingReceiversAdd;
  readonly delete: ProfitsharingReceiversDelete;
}

export interface ProfitsharingReceiversAddPostResponse {
  /** 接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
  /** 接收方账号，最多 64 字符 */
  account: string;
}

export interface ProfitsharingReceiversAddPostJson {
  /** 公众账号ID，最多 32 字符，type 为 PERSONAL_OPENID 时必填 */
  appid?: string | undefined;
  /** 接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
  /** 接收方账号，最多 64 字符 */
  account: string;
  /** 接收方名称，最多 256 字符，type 为 MERCHANT_ID 时必填 */
  name?: string | undefined;
  /** 接收方名称的密文 （敏感信息，加密传输） */
  encrypted_name?: string | undefined;
  /** 与分账方的关系类型，最多 32 字符 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'OTHERS' | (string & {});
}

export interface ProfitsharingReceiversAddPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingReceiversAddPostJson;
}

/** `v3/ecommerce/profitsharing/receivers/add` */
export interface ProfitsharingReceiversAdd extends Node {
  /**
   * 添加分账接收方
   *
   * `POST v3/ecommerce/profitsharing/receivers/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477758 平台收付通分账（服务商）}
   */
  post(options: ProfitsharingReceiversAddPostOptions): Promise<CallResponse<ProfitsharingReceiversAddPostResponse>>;
  /**
   * 添加分账接收方
   *
   * `POST v3/ecommerce/profitsharing/receivers/add`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477758 平台收付通分账（服务商）}
   */
  postAsync(options: ProfitsharingReceiversAddPostOptions): Promise<CallResponse<ProfitsharingReceiversAddPostResponse>>;
}

export interface ProfitsharingReceiversDeletePostResponse {
  /** 接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
  /** 接收方账号，最多 64 字符 */
  account: string;
}

export interface ProfitsharingReceiversDeletePostJson {
  /** 公众账号ID，最多 32 字符，type 为 PERSONAL_OPENID 时必填 */
  appid?: string | undefined;
  /** 接收方类型，最多 32 字符 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
  /** 接收方账号，最多 64 字符 */
  account: string;
}

export interface ProfitsharingReceiversDeletePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingReceiversDeletePostJson;
}

/** `v3/ecommerce/profitsharing/receivers/delete` */
export interface ProfitsharingReceiversDelete extends Node {
  /**
   * 删除分账接收方
   *
   * `POST v3/ecommerce/profitsharing/receivers/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477759 平台收付通分账（服务商）}
   */
  post(options: ProfitsharingReceiversDeletePostOptions): Promise<CallResponse<ProfitsharingReceiversDeletePostResponse>>;
  /**
   * 删除分账接收方
   *
   * `POST v3/ecommerce/profitsharing/receivers/delete`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477759 平台收付通分账（服务商）}
   */
  postAsync(options: ProfitsharingReceiversDeletePostOptions): Promise<CallResponse<ProfitsharingReceiversDeletePostResponse>>;
}

export interface ProfitsharingReturnordersGetResponse {
  /** 二级商户号，最多 32 字符 */
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
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 失败原因，最多 64 字符 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间，RFC 3339 时间 */
  finish_time: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
}

export interface ProfitsharingReturnordersGetQueryFields {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
  /** 微信订单号，最多 64 字符，与 out_order_no 二选一 */
  order_id?: string | undefined;
  /** 商户分账单号，最多 64 字符，与 order_id 二选一 */
  out_order_no?: string | undefined;
  /** 商户回退单号，最多 64 字符 */
  out_return_no: string;
}

export type ProfitsharingReturnordersGetQuery = AtLeastOne<ProfitsharingReturnordersGetQueryFields, 'order_id' | 'out_order_no'>;

export interface ProfitsharingReturnordersGetOptions extends CallOptions {
  /** 查询参数 */
  query: ProfitsharingReturnordersGetQuery;
}

export interface ProfitsharingReturnordersPostResponse {
  /** 二级商户号，最多 32 字符 */
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
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 失败原因，最多 64 字符 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间，RFC 3339 时间 */
  finish_time: string;
  /** 微信订单号，最多 32 字符 */
  transaction_id: string;
}

export interface ProfitsharingReturnordersPostJsonFields {
  /** 二级商户号，最多 32 字符 */
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
  /** 微信订单号，最多 32 字符 */
  transaction_id?: string | undefined;
}

export type ProfitsharingReturnordersPostJson = AtLeastOne<ProfitsharingReturnordersPostJsonFields, 'order_id' | 'out_order_no'>;

export interface ProfitsharingReturnordersPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ProfitsharingReturnordersPostJson;
}

/** `v3/ecommerce/profitsharing/returnorders` */
export interface ProfitsharingReturnorders extends Node {
  /**
   * 查询分账回退结果
   *
   * `GET v3/ecommerce/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477740 平台收付通分账（服务商）}
   */
  get(options: ProfitsharingReturnordersGetOptions): Promise<CallResponse<ProfitsharingReturnordersGetResponse>>;
  /**
   * 查询分账回退结果
   *
   * `GET v3/ecommerce/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477740 平台收付通分账（服务商）}
   */
  getAsync(options: ProfitsharingReturnordersGetOptions): Promise<CallResponse<ProfitsharingReturnordersGetResponse>>;
  /**
   * 请求分账回退
   *
   * `POST v3/ecommerce/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477737 平台收付通分账（服务商）}
   */
  post(options: ProfitsharingReturnordersPostOptions): Promise<CallResponse<ProfitsharingReturnordersPostResponse>>;
  /**
   * 请求分账回退
   *
   * `POST v3/ecommerce/profitsharing/returnorders`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477737 平台收付通分账（服务商）}
   */
  postAsync(options: ProfitsharingReturnordersPostOptions): Promise<CallResponse<ProfitsharingReturnordersPostResponse>>;
}
