// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/funds-to-oversea/transactions` */
export interface Transactions extends Node {
  readonly _transaction_id_: TransactionsByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: TransactionsByTransactionId;
}

/** `v3/funds-to-oversea/transactions/{transaction_id}` */
export interface TransactionsByTransactionId extends Node {
  readonly available_abroad_amounts: TransactionsByTransactionIdAvailableAbroadAmounts;
}

export interface TransactionsByTransactionIdAvailableAbroadAmountsGetResponse {
  /** 微信支付订单号，最多 32 字符 */
  transaction_id: string;
  /** 订单剩余可出境金额，单位：分 */
  available_abroad_amount: number;
}

export interface TransactionsByTransactionIdAvailableAbroadAmountsGetQuery {
  /** 二级商户号，最多 32 字符 */
  sub_mchid: string;
}

export interface TransactionsByTransactionIdAvailableAbroadAmountsGetOptions extends CallOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  /** 查询参数 */
  query: TransactionsByTransactionIdAvailableAbroadAmountsGetQuery;
}

/** `v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` */
export interface TransactionsByTransactionIdAvailableAbroadAmounts extends Node {
  /**
   * 查询订单剩余可出境余额
   *
   * `GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476109 资金出境（服务商）}
   */
  get(options: TransactionsByTransactionIdAvailableAbroadAmountsGetOptions): Promise<CallResponse<TransactionsByTransactionIdAvailableAbroadAmountsGetResponse>>;
  /**
   * 查询订单剩余可出境余额
   *
   * `GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476109 资金出境（服务商）}
   */
  getAsync(options: TransactionsByTransactionIdAvailableAbroadAmountsGetOptions): Promise<CallResponse<TransactionsByTransactionIdAvailableAbroadAmountsGetResponse>>;
}
