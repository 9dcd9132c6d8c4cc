// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/multiuse/stocks` */
export interface Stocks extends Node {
  readonly _stock_id_: StocksByStockId;
  /** 同 _stock_id_ */
  readonly $stock_id$: StocksByStockId;
}

/** `v3/multiuse/stocks/{stock_id}` */
export interface StocksByStockId extends Node {
  readonly refundFlow: StocksByStockIdRefundFlow;
  readonly sendFlow: StocksByStockIdSendFlow;
  readonly useFlow: StocksByStockIdUseFlow;
}

export interface StocksByStockIdRefundFlowGetResponse {
  /** 下载链接 */
  url: string;
}

export interface StocksByStockIdRefundFlowGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
}

/** `v3/multiuse/stocks/{stock_id}/refund-flow` */
export interface StocksByStockIdRefundFlow extends Node {
  /**
   * 下载批次退款明细
   *
   * `GET v3/multiuse/stocks/{stock_id}/refund-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539762 消费金（商户）}
   */
  get(options: StocksByStockIdRefundFlowGetOptions): Promise<CallResponse<StocksByStockIdRefundFlowGetResponse>>;
  /**
   * 下载批次退款明细
   *
   * `GET v3/multiuse/stocks/{stock_id}/refund-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539762 消费金（商户）}
   */
  getAsync(options: StocksByStockIdRefundFlowGetOptions): Promise<CallResponse<StocksByStockIdRefundFlowGetResponse>>;
}

export interface StocksByStockIdSendFlowGetResponse {
  /** 下载链接 */
  url: string;
}

export interface StocksByStockIdSendFlowGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
}

/** `v3/multiuse/stocks/{stock_id}/send-flow` */
export interface StocksByStockIdSendFlow extends Node {
  /**
   * 下载批次发放明细
   *
   * `GET v3/multiuse/stocks/{stock_id}/send-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539756 消费金（商户）}
   */
  get(options: StocksByStockIdSendFlowGetOptions): Promise<CallResponse<StocksByStockIdSendFlowGetResponse>>;
  /**
   * 下载批次发放明细
   *
   * `GET v3/multiuse/stocks/{stock_id}/send-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539756 消费金（商户）}
   */
  getAsync(options: StocksByStockIdSendFlowGetOptions): Promise<CallResponse<StocksByStockIdSendFlowGetResponse>>;
}

export interface StocksByStockIdUseFlowGetResponse {
  /** 下载链接 */
  url: string;
}

export interface StocksByStockIdUseFlowGetOptions extends CallOptions {
  /** 批次号 */
  stock_id: string;
}

/** `v3/multiuse/stocks/{stock_id}/use-flow` */
export interface StocksByStockIdUseFlow extends Node {
  /**
   * 下载核销明细
   *
   * `GET v3/multiuse/stocks/{stock_id}/use-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539758 消费金（商户）}
   */
  get(options: StocksByStockIdUseFlowGetOptions): Promise<CallResponse<StocksByStockIdUseFlowGetResponse>>;
  /**
   * 下载核销明细
   *
   * `GET v3/multiuse/stocks/{stock_id}/use-flow`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539758 消费金（商户）}
   */
  getAsync(options: StocksByStockIdUseFlowGetOptions): Promise<CallResponse<StocksByStockIdUseFlowGetResponse>>;
}
