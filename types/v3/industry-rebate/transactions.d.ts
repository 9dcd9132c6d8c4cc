// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/industry-rebate/transactions` */
export interface Transactions extends Node {
  readonly _transaction_id_: TransactionsByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: TransactionsByTransactionId;
}

export interface TransactionsByTransactionIdPostJson {
  /** 子商户 */
  sub_mchid: string;
  /** 收款链接url */
  code_url: string;
  /** 商户订单号 */
  out_trade_no: string;
}

export interface TransactionsByTransactionIdPostOptions extends CallOptions {
  /** 商户提现单号 */
  transaction_id: string;
  /** JSON 请求体 */
  json: TransactionsByTransactionIdPostJson;
}

/** `v3/industry-rebate/transactions/{transaction_id}` */
export interface TransactionsByTransactionId extends Node {
  /**
   * 支付码牌/点餐码牌交易回传
   *
   * `POST v3/industry-rebate/transactions/{transaction_id}`
   */
  post(options: TransactionsByTransactionIdPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 支付码牌/点餐码牌交易回传
   *
   * `POST v3/industry-rebate/transactions/{transaction_id}`
   */
  postAsync(options: TransactionsByTransactionIdPostOptions): Promise<CallResponse<undefined>>;
}
