// Generated from openapi/: do not edit, run `npm run generate`.

import type { UnsplitAmount } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/profitsharing/transactions` */
export interface Transactions extends Node {
  readonly _transaction_id_: TransactionsByTransactionId;
  /** 同 _transaction_id_ */
  readonly $transaction_id$: TransactionsByTransactionId;
}

/** `v3/profitsharing/transactions/{transaction_id}` */
export interface TransactionsByTransactionId extends Node {
  readonly amounts: TransactionsByTransactionIdAmounts;
}

export type TransactionsByTransactionIdAmountsGetResponse = UnsplitAmount;

export interface TransactionsByTransactionIdAmountsGetOptions extends CallOptions {
  /** 微信订单号 */
  transaction_id: string;
}

/** `v3/profitsharing/transactions/{transaction_id}/amounts` */
export interface TransactionsByTransactionIdAmounts extends Node {
  /**
   * 查询剩余待分金额
   *
   * `GET v3/profitsharing/transactions/{transaction_id}/amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012457939 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012457927 分账（服务商）}
   */
  get(options: TransactionsByTransactionIdAmountsGetOptions): Promise<CallResponse<TransactionsByTransactionIdAmountsGetResponse>>;
  /**
   * 查询剩余待分金额
   *
   * `GET v3/profitsharing/transactions/{transaction_id}/amounts`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012457939 分账（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012457927 分账（服务商）}
   */
  getAsync(options: TransactionsByTransactionIdAmountsGetOptions): Promise<CallResponse<TransactionsByTransactionIdAmountsGetResponse>>;
}
